// SPDX-License-Identifier: MIT
// Words for findings about name servers.
#include "core/trust/findings.h"
#include "ui/present/wording/wording_finding.h"
#include "ui/present/words/words.h"

namespace rootline {

/// What all servers that answer badly have in common: the DNS host repairs them or takes them off the list.
Explanation FindingWording::badServer(const AboutServers& about, QString title, QString why) const {
    // Nothing came of it, and no other server stands in: none is there to be taken off the list.
    const bool isEverywhere = chain_.verdict == Security::Indeterminate && isOfAllServers();
    return {
        .title = std::move(title),
        .why = why + u' ' + tr("Asked for: %1.").arg(shownQuestion(about.question)),
        .fix = hostSteps(
            finding_.zone,
            {tr("Show this result to your DNS host."),
             isEverywhere
                 ? tr("Ask it to repair its servers: none of them gives correct answers.")
                 : tr("Ask it to repair the server, or to take it off the list of name servers (NS) of %1.").arg(zone_),
             checkAgain()}),
        .who = whoHosts(finding_.zone),
        .heals = tr("Works again as soon as the server gives correct answers."),
        .visitors = isEverywhere ? tr("Visitors may not reach %1.").arg(zone_) : visitorsSome()};
}

Explanation FindingWording::words(const ServerSilent& f) const {
    return badServer(f, tr("No answer from %1.").arg(serverNames()),
                     tr("The server is switched off or unreachable from here, or a firewall drops the question. If "
                        "other servers answer, resolvers use those."));
}

Explanation FindingWording::words(const ServerRefuses& f) const {
    return badServer(
        f, tr("%1 refused to answer.").arg(serverNames()),
        tr("The server is reachable, but refuses to answer. If other servers answer, resolvers use those."));
}

Explanation FindingWording::words(const ServerLame& f) const {
    return badServer(f, tr("The NS set of %2 names %1, which did not answer for this zone.").arg(serverNames(), zone_),
                     tr("Usually a server that once served the zone is still in the NS set."));
}

Explanation FindingWording::words(const RcodeContradictsAnswer& f) const {
    Explanation result =
        badServer(f,
                  //: %1 name servers, %2 a return code such as SERVFAIL
                  tr("The response code of the answer from %1 contradicts its records: %2.")
                      .arg(serverNames(), QString::fromStdString(rcodeText(f.rcode))),
                  tr("The response code is not signed, but resolvers use it. They ignore such an answer and ask "
                     "another server. If all servers answer like this, they report an error."));
    if (finding_.severity == Severity::Error) {
        result.visitors = tr("Visitors get an error for %1, or no records.").arg(shownName(f.question.name));
    }
    return result;
}

Explanation FindingWording::words(const ServerGarbage& f) const {
    return badServer(f, tr("The answer of %1 cannot be read.").arg(serverNames()),
                     tr("What came back is not a DNS message, or it is cut off in the middle."));
}

Explanation FindingWording::words(const ServerTruncatesNoTcp& f) const {
    return badServer(
        f, tr("The answer of %1 is too large for UDP and cannot be fetched over TCP.").arg(serverNames()),
        tr("Resolvers fetch large answers over TCP. The server, or a firewall in front of it, does not allow TCP on "
           "its DNS port."));
}

/// All servers of a signed zone send no signatures: the zone need not be signed again.
Explanation FindingWording::noServerSigns(const AboutServers& about, QString title, QString why) const {
    Explanation result = badServer(about, std::move(title),
                                   why + u' ' +
                                       tr("So no signature arrives, even if the zone is signed correctly. It does not "
                                          "help to sign the zone again."));
    result.fix = hostSteps(finding_.zone,
                           {tr("Show this result to your DNS host."),
                            tr("Ask it to update the name server software, or to check the firewall in front of it: "
                               "the servers must answer questions with EDNS and DO with EDNS and signatures."),
                            checkAgain()});
    result.visitors = visitorsRefused(finding_.zone);
    result.caution = keepSigning();
    return result;
}

Explanation FindingWording::words(const ServerStripsDnssec& f) const {
    if (finding_.severity == Severity::Error && finding_.subject.type == RRType::NS) {
        return noServerSigns(f, tr("No name server of %1 sends signatures.").arg(zone_),
                             tr("The question asked for signatures (DO). These name servers answered without them: %1.")
                                 .arg(serverNames()));
    }
    return badServer(f, tr("%1 sent no signatures.").arg(serverNames()),
                     tr("The zone is signed, but this server's answers have no signatures. A validating resolver that "
                        "asks this server refuses its answers."));
}

Explanation FindingWording::words(const ServerDropsQuestions& f) const {
    Explanation result = badServer(f,
                                   //: %1 name servers, %2 a question such as "example.test. DNSKEY"
                                   tr("%1 does not answer questions for %2, but answers other questions.")
                                       .arg(serverNames(), shownQuestion(f.question)),
                                   tr("Usually a firewall drops questions that it does not know, or the answer is too "
                                      "large to arrive. Validating resolvers need this answer."));
    if (chain_.verdict == Security::Indeterminate) {
        result.visitors = visitorsOfUnknown();
    }
    return result;
}

Explanation FindingWording::words(const ServerWithoutEdns& f) const {
    if (finding_.severity == Severity::Error) {
        return noServerSigns(
            f, tr("No name server of %1 supports EDNS, so none can send signatures.").arg(zone_),
            tr("EDNS is the extension by which a resolver asks for signatures. These name servers answered without it: "
               "%1.")
                .arg(serverNames()));
    }
    return badServer(f, tr("%1 answered without EDNS.").arg(serverNames()),
                     tr("Without this extension a server can send neither signatures nor larger answers."));
}

Explanation FindingWording::words(const ServersDisagreeSignatures& f) const {
    QStringList steps{tr("Show this result to your DNS host.")};
    if (f.type == RRType::DNSKEY) {
        steps.append(
            tr("If a second DNS host signs the zone with its own keys, do not transfer the zone: each DNS host must "
               "publish the keys of all DNS hosts, and you must add the DS of its key."));
        steps.append(tr("Otherwise, ask it to transfer the zone to %1 again.").arg(serverNames()));
    } else {
        steps.append(tr("Ask it to transfer the zone to %1 again.").arg(serverNames()));
    }
    steps.append(checkAgain());
    return {.title = tr("Not all name servers of %1 give a valid signature for the %2 records of %3.")
                         .arg(zone_, QString::fromStdString(typeText(f.type)), shownName(f.owner)),
            .why = tr("At least one server has an old or damaged copy of the zone: %1.").arg(serverNames()),
            .fix = hostSteps(finding_.zone, std::move(steps)),
            .who = whoHosts(finding_.zone),
            .heals = tr("Works again as soon as all servers have the same copy."),
            .visitors = tr("Some visitors do not reach %1. It depends on which server answers their provider.")
                            .arg(shownName(f.owner))};
}

Explanation FindingWording::words(const ServersDisagreeKeys&) const {
    return {.title = tr("The name servers of %1 publish different keys.").arg(zone_),
            .why = tr("Either a change has not reached all servers yet, or several DNS hosts sign the zone and do not "
                      "publish each other's keys."),
            .fix = hostSteps(finding_.zone, {tr("Check again in an hour."),
                                             tr("If the finding is still there, show this result to your DNS host."),
                                             tr("With several DNS hosts, each has to publish the keys of all.")}),
            .who = whoHosts(finding_.zone),
            .heals = tr("Works again as soon as all servers publish the same keys."),
            .visitors = visitorsSome()};
}

Explanation FindingWording::words(const ServersDisagreeDs& f) const {
    return {.title = tr("The name servers of %1 do not agree on the DS records of %2.").arg(zone_, shownName(f.owner)),
            .why = tr("A validating resolver would refuse the answers of %1.").arg(serverNames()) + u' ' +
                   tr("Usually a change has not reached all servers yet."),
            .fix = hostSteps(finding_.zone,
                             {tr("Check again in an hour."),
                              tr("If the finding is still there, report it to the operator of %1.").arg(zone_)}),
            .who = whoHosts(finding_.zone),
            .heals = tr("Works again as soon as all servers have the same copy."),
            .visitors = visitorsSome()};
}

Explanation FindingWording::words(const ServersDisagreeAnswer& f) const {
    // The same party repairs it in the same way: only what one sees differs.
    Explanation result = words(ServersDisagreeSignatures{{f.question.name, f.question.type}});
    result.title =
        tr("A validating resolver refuses the answer of %1, but accepts the answers of other name servers of %2.")
            .arg(serverNames(), zone_);
    result.why += u' ' + tr("Asked for: %1.").arg(shownQuestion(f.question));
    return result;
}

Explanation FindingWording::words(const AllServersSilent& f) const {
    Explanation result =
        badServer(f, tr("None of the name servers of %1 answered.").arg(zone_),
                  tr("So the state of the zone is not known. The reason may be the network of this computer."));
    result.fix = {tr("Check that this computer is connected, and that it may send DNS questions (port 53)."),
                  checkAgain()};
    result.visitors = tr("Not known.");
    if (!finding_.zone.isRoot()) {  // silence of the whole root can only be a matter of this side
        result.fix.append(tr("If other names work, tell the DNS host of %1.").arg(zone_));
        result.visitors = tr("Not known. If the servers are silent for everybody, nobody reaches %1.").arg(zone_);
    }
    result.who = Who::You;
    result.heals = tr("Works again as soon as a server answers.");
    return result;
}

Explanation FindingWording::words(const SoaSerialsDiffer& f) const {
    //: %1 a zone, %2 and %3 serial numbers
    Explanation result =
        calm(tr("The name servers of %1 have different versions of the zone: %2 and %3.")
                 .arg(zone_, QString::number(f.oldest), QString::number(f.newest)),
             tr("This is normal for some minutes after a change. Old version: %1. If the versions still differ "
                "tomorrow, the zone transfer between the servers is broken, and the signatures there will expire.")
                 .arg(serverNames()));
    result.fix = hostSteps(finding_.zone, {tr("Check again in an hour."),
                                           tr("If the finding is still there, show this result to your DNS host.")});
    result.who = whoHosts(finding_.zone);
    result.visitors = visitorsLater();
    return result;
}

Explanation FindingWording::words(const OneFamilyOnly& f) const {
    return f.ipv6 ? calm(tr("The name servers of %1 can be reached over IPv6 only.").arg(zone_),
                         tr("Resolvers in networks without IPv6 do not reach the zone. Your DNS host can add IPv4 "
                            "addresses."))
                  : calm(tr("The name servers of %1 can be reached over IPv4 only.").arg(zone_),
                         tr("That still works nearly everywhere. Networks with IPv6 alone need a translation to reach "
                            "the zone. "
                            "Your DNS host can add IPv6 addresses."));
}

Explanation FindingWording::words(const PrivateAddress& f) const {
    //: %1 a name, %2 an address
    return calm(tr("%1 has the address %2, which is private: it works only inside a local network.")
                    .arg(shownName(f.owner), QString::fromStdString(f.address)),
                tr("From other networks it leads nowhere, or to another device. That is correct if the name is only "
                   "for your own network."));
}

Explanation FindingWording::words(const LargeAnswerLost& f) const {
    return {
        .title = tr("Large answers of %1 do not arrive over UDP.").arg(serverNames()),
        //: %1 a question such as "example.test. DNSKEY", %2 a number
        .why = tr("It did not answer the question %1 over UDP, but sent %2 octets at once over TCP. Usually large "
                  "datagrams are lost because they are split into fragments. Resolvers then wait, and some give up.")
                   .arg(shownQuestion(f.question), QString::number(f.octets)),
        .fix = hostSteps(
            finding_.zone,
            {tr("Show this result to your DNS host."),
             tr("Ask it to send at most 1232 octets over UDP, and to mark longer answers as cut off."), checkAgain()}),
        .who = whoHosts(finding_.zone),
        .heals = tr("Works again as soon as the server gives correct answers."),
        .visitors = visitorsSome()};
}

Explanation FindingWording::words(const CaseNotKept& f) const {
    return calm(tr("%1 did not copy the upper and lower case of a name into the answer.").arg(serverNames()),
                //: %1 a question such as "example.test. DNSKEY"
                tr("Asked for: %1. Upper and lower case mean the same in DNS. But some resolvers mix them to recognise "
                   "forged answers, and this does not work with this server.")
                    .arg(shownQuestion(f.question)));
}

}  // namespace rootline
