// SPDX-License-Identifier: MIT
// Words for findings about aliases (CNAME and DNAME).
#include "core/trust/findings.h"
#include "ui/present/wording/wording_finding.h"
#include "ui/present/words/words.h"

namespace rootline {

Explanation FindingWording::words(const AliasTargetWeaker& f) const {
    Explanation result = calm(
        tr("The alias %1 is secure, but its target %2 is not signed.").arg(shownName(f.alias), shownName(f.target)),
        tr("An answer through an alias is secure only if both the alias and its target are secure. That is not an "
           "error: the zone of the target is not signed, and only its DNS host can sign it."));
    result.visitors = visitorsUnprotected(f.alias);
    return result;
}

Explanation FindingWording::words(const AliasTargetMissing& f) const {
    return {.title = tr("The alias %1 leads to %2, which does not exist.").arg(shownName(f.alias), shownName(f.target)),
            .why = f.isProven ? tr("The alias itself exists. DNSSEC proves that its target does not exist.")
                              : tr("The alias itself exists. The name servers say that its target does not exist. The "
                                   "zone of the target is not signed, so this answer has no proof."),
            .fix = hostSteps(
                finding_.zone,
                {tr("Open the DNS records of %1 at your DNS host.").arg(zone_),
                 tr("Remove the alias (CNAME) %1, or let it point to a name that exists.").arg(shownName(f.alias)),
                 checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = tr("Works again when the old alias has expired in all caches."),
            .visitors = tr("Nobody reaches %1.").arg(shownName(f.alias))};
}

Explanation FindingWording::words(const CnameLoop& f) const {
    return {
        .title = tr("%1 leads to no address: its aliases go round in a circle, from %2 back to %3.")
                     .arg(shownName(chain_.question.name), shownName(f.alias), shownName(f.target)),
        .why = tr("Each alias points to the next one, and the last one points back to an earlier one. So a resolver "
                  "never finds an address."),
        .fix = hostSteps(finding_.zone,
                         {tr("Open the DNS records of %1 at your DNS host.").arg(zone_),
                          tr("Let the alias (CNAME) %1 point to a name that has an address.").arg(shownName(f.alias)),
                          checkAgain()}),
        .who = whoHosts(finding_.zone),
        .heals = tr("Works again when the old alias has expired in all caches."),
        .visitors = tr("Nobody reaches %1.").arg(shownName(f.alias))};
}

Explanation FindingWording::words(const AliasChainLong& f) const {
    return {.title = tr("There are too many aliases in a row: Rootline stopped at %1.").arg(shownName(f.target)),
            .why = tr("Each alias costs visitors time, and resolvers stop after a number of them."),
            .fix = hostSteps(finding_.zone, {tr("Open the DNS records of %1 at your DNS host.").arg(zone_),
                                             tr("Let the first alias point to the last name directly."), checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = tr("Works again when the old alias has expired in all caches."),
            .visitors = visitorsSome()};
}

Explanation FindingWording::words(const DnameSynthesisWrong& f) const {
    return {.title = tr("The alias from %1 to %2 does not match the DNAME record that it was made from.")
                         .arg(shownName(f.alias), shownName(f.target)),
            .why = tr("A DNAME record redirects all names below it. The alias in this answer points to another name "
                      "than the DNAME says, so a validating resolver refuses it."),
            .fix = repairDenialSteps(),
            .who = whoHosts(finding_.zone),
            .heals = healsOnceSigned(),
            .visitors = visitorsRefused(f.alias)};
}

Explanation FindingWording::words(const AliasUnsigned& f) const {
    return {.title = tr("The alias from %1 to %2 is not signed, although its zone is.")
                         .arg(shownName(f.alias), shownName(f.target)),
            .why = tr(
                "In a signed zone every alias needs a signature. Without it a validating resolver does not follow it."),
            .fix = resignSteps(),
            .who = whoHosts(finding_.zone),
            .heals = healsOnceSigned(),
            .visitors = visitorsRefused(f.alias),
            .caution = keepSigning()};
}

Explanation FindingWording::words(const CnameAndOtherData& f) const {
    //: %1 a name, %2 a record type
    return untidy(tr("%1 is an alias and has %2 records as well.")
                      .arg(shownName(f.owner), QString::fromStdString(typeText(f.type))),
                  tr("A name with an alias (CNAME) must not have other records. Visitors get either the alias or the "
                     "other records, depending on the server and on the cache of their resolver."),
                  tr("Remove either the alias or the other records of %1.").arg(shownName(f.owner)));
}

Explanation FindingWording::words(const NoSuchName& f) const {
    Explanation result =
        calm(f.isProven ? tr("%1 does not exist: %2 proves it.").arg(shownName(f.name), zone_)
                        : tr("The name servers of %2 say that %1 does not exist.").arg(shownName(f.name), zone_),
             tr("There is no record of any type at that name. This is not a fault of DNSSEC: the name may be "
                "misspelled, or its records do not exist."));
    QStringList near;
    for (const Name& name : f.near) {
        near.append(shownName(name));
    }
    result.why +=
        near.isEmpty()
            ? QString()
            //: %1 one or more names
            : u' ' + tr("Names that exist and have a similar spelling: %1.").arg(near.join(QStringLiteral(", ")));
    return result;
}

}  // namespace rootline
