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
        "Or ask a resolver that you trust over an encrypted way, for example \"--via tls://HOST\" or \"--via "
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
    fix.append({otherWays(), tr("If every way shows the same, tell whoever runs this network, with this result.")});
    return {
        .title = tr("Something on the way drops the signatures."),
        .why =
            tr("Not even what the root signs arrived with its signatures. So this says nothing about %1: a device on "
               "the way, or the resolver that was asked, leaves DNSSEC's records out.")
                .arg(shownName(chain_.question.name)),
        .fix = fix,
        .who = Who::You,
        .heals = tr("Works again as soon as the answers come by a way that leaves them as they are."),
        .visitors = tr("This is about the network that you are checking from; other networks are not affected.")};
}

Explanation FindingWording::words(const Port53Blocked&) const {
    return {.title = tr("No name server can be reached from this network, neither over UDP nor over TCP."),
            .why = tr("Either this computer is not connected, or the network lets questions out (port 53) to its own "
                      "resolver only. This says nothing about %1.")
                       .arg(shownName(chain_.question.name)),
            .fix = {tr("Check that this computer is connected."), thisComputersResolver(), otherWays()},
            .who = Who::You,
            .heals = tr("Works again as soon as the questions take a way that is open."),
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
                tr("There is nobody at that address and port, or the name of the resolver cannot be looked up.");
            break;
        case ResolverUnusable::Trouble::Garbage:
            result.title = tr("The answers of the resolver %1 cannot be read.").arg(serverNames());
            result.why = tr("What came back is not what such a resolver says. Perhaps something else listens there.");
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
            result.heals = tr("Works again as soon as the certificate fits.");
            break;
        case ResolverUnusable::Trouble::HttpError:
            result.title = tr("The web server %1 does not answer DNS questions there.").arg(serverNames());
            result.why = f.httpStatus == 200 ? tr("What it sent is not marked as a DNS message.")
                                             //: %1 is a number of HTTP such as 404
                                             : tr("It answered with the HTTP status %1.").arg(f.httpStatus);
            result.fix = {tr("Check the address with its path, mostly /dns-query.")};
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
        .visitors = tr("Who uses this resolver may not reach the name.")};
}

Explanation FindingWording::words(const ResolverSays& f) const {
    QStringList errors;
    std::ranges::transform(f.errors, std::back_inserter(errors), shownError);
    //: %1 a question, %2 what a resolver said, in its own words
    return calm(tr("The resolver %1 explains itself.").arg(serverNames()),
                tr("Asked for %1 it says: %2").arg(shownQuestion(f.question), errors.join(QStringLiteral("; "))));
}

Explanation FindingWording::words(const ClockLikelyWrong& f) const {
    const bool behind = chain_.at < f.earliest;
    return {
        .title =
            behind ? tr("This computer's clock seems to be behind.") : tr("This computer's clock seems to be ahead."),
        //: %1, %2 and %3 dates
        .why =
            tr("The signatures of all zones, the root too, are off by the same time. They hold between %1 and %2; the "
               "clock says %3. So this says nothing about %4.")
                .arg(dateTimeText(f.earliest), dateTimeText(f.latest), dateTimeText(chain_.at),
                     shownName(chain_.question.name)),
        .fix = {tr("Set this computer's clock, with its date and time zone."),
                tr("Let it be set over the network from then on (NTP)."), checkAgain()},
        .who = Who::You,
        .heals = tr("Works again as soon as the clock is right."),
        .visitors = tr("Visitors elsewhere notice nothing.")};
}

Explanation FindingWording::words(const ResolverDoesNotValidate&) const {
    return calm(
        tr("The resolver %1 does not check signatures.").arg(serverNames()),
        tr("It passes signed data on without saying that it checked them. Who uses it reaches names whose chain is "
           "broken, and is not protected against forged answers."));
}

Explanation FindingWording::words(const ResolverRefusesWeAccept& f) const {
    QStringList errors;
    std::ranges::transform(f.errors, std::back_inserter(errors), shownError);
    QString why =
        tr("Asked for %1 it answers with an error; asked not to check, it has the answer. So it refuses what holds "
           "here: an old copy of keys in its cache, an old trust anchor, stricter rules, or a wrong clock.")
            .arg(shownQuestion(f.question));
    if (!errors.isEmpty()) {
        why += u' ' + tr("It says: %1.").arg(errors.join(QStringLiteral("; ")));
    }
    return {.title = tr("The resolver %1 refuses an answer that holds here.").arg(serverNames()),
            .why = why,
            .fix = {tr("Tell whoever runs the resolver to empty its cache for %1.").arg(shownName(f.question.name)),
                    tr("If that does not help: its trust anchor, its clock and its version are the next to look at.")},
            .who = Who::ResolverOperator,
            .heals = tr("Works again when the old records have left the resolver's cache, mostly within a day."),
            .visitors = tr("Who uses this resolver does not reach %1.").arg(shownName(f.question.name))};
}

Explanation FindingWording::words(const ResolverAcceptsWeRefuse& f) const {
    return {
        .title = tr("The resolver %1 accepts an answer that does not hold here.").arg(serverNames()),
        .why =
            tr("It checks signatures, and still answers for %1. Either it has the answer from before the break in its "
               "cache, or somebody has switched the check off for this name (a negative trust anchor).")
                .arg(shownQuestion(f.question)),
        .fix = {tr("Do not take its answer as a sign that all is well."),
                tr("Mend the cause that is named here first."),
                tr("Then ask whoever runs the resolver to take its exception away, if there is one.")},
        .who = Who::ResolverOperator,
        .heals = tr("Both say the same again when the cause is mended."),
        .visitors = tr("Who uses this resolver reaches the name. Visitors of others do not.")};
}

Explanation FindingWording::words(const ResolverCachedOld& f) const {
    return calm(
        tr("The resolver %1 still has old %2 records of %3.")
            .arg(serverNames(), QString::fromStdString(typeText(f.type)), shownName(f.owner)),
        tr("The name servers say something else by now. It keeps them for another %1 at most.").arg(ttlText(f.ttl)));
}

Explanation FindingWording::words(const ResolverTrustsKey& f) const {
    //: %1 a resolver, %2 a key tag
    return calm(tr("The resolver %1 trusts the root key %2.").arg(serverNames(), QString::number(f.keyTag)),
                tr("It says so by the root key sentinel: of two names it refused the one for resolvers that do not "
                   "trust that key."));
}

Explanation FindingWording::words(const ResolverLacksKey& f) const {
    const QString tag = QString::number(f.keyTag);
    //: %1 a resolver, %2 a key tag
    return {.title = tr("The resolver %1 does not trust the root key %2.").arg(serverNames(), tag),
            .why = tr("It says so by the root key sentinel. As soon as the root is signed with that key alone, it "
                      "refuses every name."),
            .fix = {tr("Tell whoever runs the resolver to look at its trust anchors: root key %1 is missing.").arg(tag),
                    tr("A resolver that renews its trust anchors by itself (RFC 5011) needs a file that it may write, "
                       "and 30 days."),
                    checkAgain()},
            .who = Who::ResolverOperator,
            .heals = tr("Good again as soon as the resolver has the key among its trust anchors."),
            .visitors = tr(
                "Nothing yet. Who uses this resolver reaches nothing any longer when the root has changed its keys.")};
}

Explanation FindingWording::words(const ResolverKeysUnknown& f) const {
    QString why;
    switch (f.reason) {
        case ResolverKeysUnknown::Reason::DoesNotTell:
            why = tr(
                "It checks signatures, but does not take part in the root key sentinel. Most older resolvers do not.");
            break;
        case ResolverKeysUnknown::Reason::DoesNotValidate:
            why = tr("It checks no signatures, so it needs no trust anchors.");
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
    return calm(tr("Which root keys the resolver %1 trusts is not known.").arg(serverNames()), why);
}

}  // namespace rootline
