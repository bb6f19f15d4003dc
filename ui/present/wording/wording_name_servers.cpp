// SPDX-License-Identifier: MIT
// Words for findings about what parent and zone say of the zone's name servers.
#include "core/trust/findings.h"
#include "ui/present/wording/wording_finding.h"
#include "ui/present/words/words.h"

namespace rootline {

namespace {

QString shownNames(const std::vector<Name>& names) {
    QStringList texts;
    for (const Name& name : names) {
        texts.append(shownName(name));
    }
    return texts.join(QStringLiteral(", "));
}

QString shownAddresses(const std::vector<std::string>& addresses) {
    QStringList texts;
    for (const std::string& address : addresses) {
        texts.append(QString::fromStdString(address));
    }
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(", "));
}

}  // namespace

Explanation FindingWording::words(const NsSetsDiffer& f) const {
    QStringList why{tr("The NS set at %1 differs from the NS set of the zone itself.").arg(parent_)};
    if (!f.onlyAtParent.empty()) {
        why.append(tr("Only at %1: %2.").arg(parent_, shownNames(f.onlyAtParent)));
    }
    if (!f.onlyAtZone.empty()) {
        why.append(tr("Only in the zone: %1.").arg(shownNames(f.onlyAtZone)));
    }
    return {.title = tr("%1 and %2 name different name servers.").arg(parent_, child_),
            .why = why.join(u' '),
            .fix = registrarSteps({tr("Ask your DNS host which name servers are right."),
                                   tr("Enter exactly these at your registrar."), checkAgain()}),
            .who = whoDelegates(childName_),
            .heals = tr("This finding goes away as soon as the registry has published the same name servers."),
            .visitors = visitorsSome()};
}

Explanation FindingWording::words(const GlueDiffers& f) const {
    return {.title = tr("%1 gives another address for the name server %2 than the zone does.")
                         .arg(parent_, shownName(f.nameServer)),
            .why = tr("At %1: %2. In the zone: %3. Resolvers use the address from the parent zone to find the server. "
                      "If this address is old, they get no answer.")
                       .arg(parent_, shownAddresses(f.atParent), shownAddresses(f.atZone)),
            .fix = registrarSteps({tr("Find out which address is right."),
                                   tr("Change the address of the name server (host record, glue) at your registrar."),
                                   checkAgain()}),
            .who = whoDelegates(childName_),
            .heals = tr("This finding goes away as soon as the registry has published the correct address."),
            .visitors = visitorsSome()};
}

Explanation FindingWording::words(const GlueMissing& f) const {
    return {.title = tr("%1 names the name server %2 without its address.").arg(parent_, shownName(f.nameServer)),
            .why = tr("The name of the server is inside the zone that it serves. Without an address (glue) from %1, "
                      "resolvers cannot reach it.")
                       .arg(parent_),
            .fix = registrarSteps(
                {tr("Enter the address of %1 (host record, glue) at your registrar.").arg(shownName(f.nameServer)),
                 checkAgain()}),
            .who = whoDelegates(childName_),
            .heals = tr("This finding goes away as soon as the registry has published the address."),
            .visitors = visitorsSome()};
}

Explanation FindingWording::words(const UnknownParentRecord& f) const {
    return calm(tr("%1 publishes records about %2 of a type that Rootline does not know: %3.")
                    .arg(parent_, shownName(f.owner), QString::fromStdString(typeText(f.type))),
                tr("Perhaps this is a newer form of delegation (DELEG). Rootline ignored it, as older resolvers do."));
}

Explanation FindingWording::words(const MultiSigner&) const {
    return calm(
        tr("Several DNS hosts sign %1, each with its own keys.").arg(zone_),
        tr("Each DNS host also publishes the keys with which the others sign records, and the DS set names a key of "
           "each host. So a resolver can validate the answers of every server. Nothing has to be done."));
}

Explanation FindingWording::words(const SignerWithoutDs& f) const {
    const QString wanted = f.upload ? delegationSignerText(*f.upload) : QString();
    return {.title = tr("Some name servers of %1 sign its DNSKEY set with a key that no DS names.").arg(zone_),
            .why = tr("Probably a second DNS host signs the zone, and the DS set does not name its key yet. A resolver "
                      "that gets the DNSKEY set from one of these servers refuses it: %1.")
                       .arg(serverNames()),
            .fix = hostSteps(
                finding_.zone,
                {openRegistrar(),
                 wanted.isEmpty() ? tr("Add the DS that the second DNS host gives you. Keep the others.")
                                  : tr("Add this DS, and keep the others: %1").arg(wanted),
                 tr("The second DNS host should not answer for the zone until the new DS has reached all caches."),
                 checkAgain()}),
            .who = whoDelegates(finding_.zone),
            .heals = tr("Works again when the DS has reached all caches."),
            .visitors = visitorsSome(),
            .paste = wanted};
}

Explanation FindingWording::words(const ServerChangesWithCase& f) const {
    return {.title =
                tr("%1 gives a different answer if the name is written with other capital letters.").arg(serverNames()),
            .why = tr("Capital and small letters mean the same in DNS. Some resolvers mix them to detect forged "
                      "answers, such as the resolvers of Google and of certificate authorities. From this server they "
                      "get an answer that is not signed or not correct. Asked for: %1.")
                       .arg(shownQuestion(f.question)),
            .fix = hostSteps(
                finding_.zone,
                {tr("Show this result to your DNS host."),
                 tr("Ask it to repair the server, or to take it off the list of name servers (NS) of %1.").arg(zone_),
                 checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = tr("Works again as soon as the server gives correct answers."),
            .visitors = tr("Visitors whose resolver mixes capital and small letters may not reach %1.").arg(zone_)};
}

}  // namespace rootline
