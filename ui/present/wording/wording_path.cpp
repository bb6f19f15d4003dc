// SPDX-License-Identifier: MIT
// Words for findings about this computer's way to the name servers: blocked, stripped, and the resolvers on it.
#include "core/trust/findings.h"
#include "ui/present/wording/wording_finding.h"
#include "ui/present/words/escaped_text.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <algorithm>

namespace rootline {

namespace {

/// RFC 8914 section 5.2, the names as the registry has them.
QString extendedErrorName(std::uint16_t code) {
    static const char* const kNames[] = {"Other Error",
                                         "Unsupported DNSKEY Algorithm",
                                         "Unsupported DS Digest Type",
                                         "Stale Answer",
                                         "Forged Answer",
                                         "DNSSEC Indeterminate",
                                         "DNSSEC Bogus",
                                         "Signature Expired",
                                         "Signature Not Yet Valid",
                                         "DNSKEY Missing",
                                         "RRSIGs Missing",
                                         "No Zone Key Bit Set",
                                         "NSEC Missing",
                                         "Cached Error",
                                         "Not Ready",
                                         "Blocked",
                                         "Censored",
                                         "Filtered",
                                         "Prohibited",
                                         "Stale NXDOMAIN Answer",
                                         "Not Authoritative",
                                         "Not Supported",
                                         "No Reachable Authority",
                                         "Network Error",
                                         "Invalid Data"};
    return code < std::size(kNames) ? QString::fromLatin1(kNames[code]) : QString();
}

QString shownError(const ExtendedError& error) {
    QStringList parts{QString::number(error.code)};
    parts.append(extendedErrorName(error.code));
    parts.removeAll(QString());
    const QString known = parts.join(u' ');
    return error.text.empty() ? known : known + QStringLiteral(" – ") + escapedText(error.text);
}

}  // namespace

bool FindingWording::isAboutResolver() const {
    return std::ranges::any_of(finding_.servers, [](const Server& server) { return server.name.isRoot(); });
}

QString FindingWording::thisComputersResolver() const {
    //: Do not translate what stands in quotes
    return tr(
        "Ask through this computer's resolver: choose it at the top of the window, or on the command line \"--via "
        "system\".");
}

QString FindingWording::otherWays() const {
    //: Do not translate what stands in quotes
    return tr(
        "Or ask a resolver that you trust over an encrypted connection, for example \"--via tls://HOST\" or \"--via "
        "https://HOST/dns-query\".");
}

Explanation FindingWording::words(const PathStripsDnssec&) const {
    QStringList fix;
    if (isAboutResolver()) {
        fix.append(
            tr("Ask the name servers themselves: choose them at the top of the window, or leave \"--via\" out on the "
               "command line."));
    } else {
        fix.append(thisComputersResolver());
    }
    fix.append({otherWays(), tr("If every path shows the same, send this result to the operator of this network.")});
    return {.title = tr("A device or resolver on the path removes the signatures."),
            .why = tr("Even the records of the root arrived without their signatures. So this says nothing about %1: a "
                      "device on the path, or the resolver that was asked, removes DNSSEC records.")
                       .arg(shownName(chain_.question.name)),
            .fix = fix,
            .who = Who::You,
            .heals = tr("Works again as soon as the answers arrive over a path that does not remove DNSSEC records."),
            .visitors = tr("This is about the network that you are checking from; other networks are not affected.")};
}

Explanation FindingWording::words(const Port53Blocked&) const {
    return {.title = tr("No name server can be reached from this network, neither over UDP nor over TCP."),
            .why = tr("Either this computer is not connected, or the network allows DNS questions (port 53) only to "
                      "its own resolver. This says nothing about %1.")
                       .arg(shownName(chain_.question.name)),
            .fix = {tr("Check that this computer is connected."), thisComputersResolver(), otherWays()},
            .who = Who::You,
            .heals = tr("Works again as soon as the questions use a path that is not blocked."),
            .visitors = tr("Nothing: this is about this computer's network.")};
}

Explanation FindingWording::words(const ResolverUnusable& f) const {
    Explanation result{.title = tr("No answer from the resolver %1.").arg(serverNames()),
                       .why = {},
                       .fix = {tr("Check the resolver's address, and whether it may be asked from here.")},
                       .who = Who::You,
                       .heals = tr("Works again as soon as the resolver answers, or another one is asked."),
                       .visitors = tr("Nothing: this is about the resolver.")};
    switch (f.trouble) {
        case ResolverUnusable::Trouble::Silent:
            result.why = tr("It is switched off, unreachable from here, or a firewall drops the questions.");
            break;
        case ResolverUnusable::Trouble::Closed:
            result.why =
                tr("No server answers at that address and port, or the name of the resolver cannot be looked up.");
            break;
        case ResolverUnusable::Trouble::Garbage:
            result.title = tr("The answers of the resolver %1 cannot be read.").arg(serverNames());
            result.why = tr("The reply is not a reply of such a resolver. Perhaps another program listens there.");
            break;
        case ResolverUnusable::Trouble::Untrusted:
            result.title = tr("The certificate of the resolver %1 was not accepted.").arg(serverNames());
            result.why =
                tr("It is for another name, has expired, or comes from an authority that this computer does not "
                   "trust. Nothing was asked.");
            //: Do not translate --tls-ca
            result.fix = {
                tr("Check the resolver's name. If the resolver is your own, name its authority's certificate "
                   "with --tls-ca.")};
            result.heals = tr("Works again as soon as the certificate is accepted.");
            break;
        case ResolverUnusable::Trouble::HttpError:
            result.title = tr("The web server %1 does not answer DNS questions there.").arg(serverNames());
            result.why = f.httpStatus == 200 ? tr("What it sent is not marked as a DNS message.")
                                             //: %1 is a number of HTTP such as 404
                                             : tr("It answered with the HTTP status %1.").arg(f.httpStatus);
            result.fix = {tr("Check the address and its path, usually /dns-query.")};
            break;
    }
    return result;
}

Explanation FindingWording::words(const ResolverRefuses& f) const {
    return {
        .title = tr("The resolver %1 answers with an error (%2).")
                     .arg(serverNames(), QString::fromStdString(rcodeText(f.rcode))),
        .why = tr("Asked for: %1. It does not serve this computer, cannot find the answer, or validated it although it "
                  "was asked not to.")
                   .arg(shownQuestion(f.question)),
        .fix = {tr("Ask the name servers themselves: choose them at the top of the window, or leave \"--via\" out on "
                   "the command line."),
                otherWays()},
        .who = Who::ResolverOperator,
        .heals = tr("Works again as soon as the resolver answers, or another one is asked."),
        .visitors = tr("Users of this resolver may not reach the name.")};
}

Explanation FindingWording::words(const ResolverSays& f) const {
    QStringList errors;
    std::ranges::transform(f.errors, std::back_inserter(errors), shownError);
    //: %1 a question, %2 what a resolver said, in its own words
    return calm(tr("The resolver %1 sent an explanation.").arg(serverNames()),
                tr("Asked for %1 it says: %2").arg(shownQuestion(f.question), errors.join(QStringLiteral("; "))));
}

Explanation FindingWording::words(const ClockLikelyWrong& f) const {
    const bool behind = chain_.at < f.earliest;
    return {.title = behind ? tr("This computer's clock seems to be behind.")
                            : tr("This computer's clock seems to be ahead."),
            //: %1, %2 and %3 dates
            .why = tr("The signatures of all zones, also of the root, do not fit this computer's clock. They are valid "
                      "between %1 and %2, but the clock says %3. So this says nothing about %4.")
                       .arg(dateTimeText(f.earliest), dateTimeText(f.latest), dateTimeText(chain_.at),
                            shownName(chain_.question.name)),
            .fix = {tr("Set this computer's clock, with its date and time zone."),
                    tr("Then let the computer set its clock over the network (NTP)."), checkAgain()},
            .who = Who::You,
            .heals = tr("Works again as soon as the clock is right."),
            .visitors = tr("Visitors elsewhere notice nothing.")};
}

Explanation FindingWording::words(const ResolverDoesNotValidate&) const {
    return calm(tr("The resolver %1 does not validate signatures.").arg(serverNames()),
                tr("It returns signed data without the AD flag that marks validated answers. Its users also reach "
                   "names whose chain is broken, and DNSSEC does not protect them from forged answers."));
}

Explanation FindingWording::words(const ResolverRefusesWeAccept& f) const {
    QStringList errors;
    std::ranges::transform(f.errors, std::back_inserter(errors), shownError);
    QString why = tr("It answers the question %1 with an error, but without validation it returns the answer. So it "
                     "refuses an answer that is valid here. Possible reasons: old keys in its cache, an old trust "
                     "anchor, stricter rules or a wrong clock.")
                      .arg(shownQuestion(f.question));
    if (!errors.isEmpty()) {
        why += u' ' + tr("It says: %1.").arg(errors.join(QStringLiteral("; ")));
    }
    return {
        .title = tr("The resolver %1 refuses an answer that is valid here.").arg(serverNames()),
        .why = why,
        .fix = {tr("Ask the operator of the resolver to remove %1 from its cache.").arg(shownName(f.question.name)),
                tr("If that does not help, ask the operator to check the resolver's trust anchor, clock and version.")},
        .who = Who::ResolverOperator,
        .heals = tr("Works again when the old records have expired in the resolver's cache, usually within a day."),
        .visitors = tr("Users of this resolver do not reach %1.").arg(shownName(f.question.name))};
}

Explanation FindingWording::words(const ResolverAcceptsWeRefuse& f) const {
    return {.title = tr("The resolver %1 accepts an answer that is not valid here.").arg(serverNames()),
            .why = tr("It validates signatures, but still answers for %1. Either its cache holds an answer from before "
                      "the fault, or its operator has switched validation off for this name (a negative trust anchor).")
                       .arg(shownQuestion(f.question)),
            .fix = {tr("The answer of this resolver does not mean that there is no fault."),
                    tr("First repair the cause that is named here."),
                    tr("Then ask the operator of the resolver to remove the exception, if there is one.")},
            .who = Who::ResolverOperator,
            .heals = tr("This finding goes away when the cause is repaired."),
            .visitors = tr("Users of this resolver reach the name. Users of other validating resolvers do not.")};
}

Explanation FindingWording::words(const ResolverCachedOld& f) const {
    return calm(tr("The resolver %1 still has old %2 records of %3.")
                    .arg(serverNames(), QString::fromStdString(typeText(f.type)), shownName(f.owner)),
                tr("The name servers publish other records now. The resolver keeps the old ones for at most %1.")
                    .arg(ttlText(f.ttl)));
}

Explanation FindingWording::words(const ResolverTrustsKey& f) const {
    //: %1 a resolver, %2 a key tag
    return calm(tr("The resolver %1 trusts the root key %2.").arg(serverNames(), QString::number(f.keyTag)),
                tr("The root key sentinel shows this: of two test names, the resolver refused the one that a resolver "
                   "with this key refuses."));
}

Explanation FindingWording::words(const ResolverLacksKey& f) const {
    const QString tag = QString::number(f.keyTag);
    //: %1 a resolver, %2 a key tag
    return {.title = tr("The resolver %1 does not trust the root key %2.").arg(serverNames(), tag),
            .why = tr("The root key sentinel shows this. As soon as only this key signs the root, the resolver will "
                      "refuse every name."),
            .fix = {tr("Ask the operator of the resolver to check its trust anchors: root key %1 is missing.").arg(tag),
                    tr("A resolver that updates its trust anchors automatically (RFC 5011) needs a file that it can "
                       "write, and 30 days."),
                    checkAgain()},
            .who = Who::ResolverOperator,
            .heals = tr("This finding goes away as soon as the resolver has the key among its trust anchors."),
            .visitors =
                tr("Nothing yet. When the root has changed its keys, users of this resolver will not reach any name.")};
}

Explanation FindingWording::words(const ResolverKeysUnknown& f) const {
    QString why;
    switch (f.reason) {
        case ResolverKeysUnknown::Reason::DoesNotTell:
            why =
                tr("It validates signatures, but does not support the root key sentinel. Most older resolvers do not "
                   "support it.");
            break;
        case ResolverKeysUnknown::Reason::DoesNotValidate:
            why = tr("It does not validate signatures, so it needs no trust anchors.");
            break;
        case ResolverKeysUnknown::Reason::NamesMissing:
            why = tr("There are no sentinel names at %1. Name a zone that has them.").arg(shownName(f.zone));
            break;
        case ResolverKeysUnknown::Reason::NotSecure:
            why = tr("For this resolver there is no chain of trust down to %1. Name a signed zone that has sentinel "
                     "names.")
                      .arg(shownName(f.zone));
            break;
        case ResolverKeysUnknown::Reason::Unanswered:
            why = tr("It did not answer all of the questions about %1.").arg(shownName(f.zone));
            break;
    }
    return calm(tr("It is not known which root keys the resolver %1 trusts.").arg(serverNames()), why);
}

}  // namespace rootline
