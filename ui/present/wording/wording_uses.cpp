// SPDX-License-Identifier: MIT
// Words for findings about what the chain is used for: certificates (DANE) and mail.
#include "core/trust/findings.h"
#include "ui/present/wording/wording_finding.h"
#include "ui/present/words/words.h"

namespace rootline {

Explanation FindingWording::words(const TlsaSecure& f) const {
    return calm(tr("The certificate records (TLSA) at %1 are secure.").arg(shownName(f.owner)),
                tr("Programs that support DANE, such as mail servers, can use them."));
}

Explanation FindingWording::words(const TlsaUnsigned& f) const {
    return {
        .title =
            tr("The certificate records (TLSA) at %1 are not secure, so programs ignore them.").arg(shownName(f.owner)),
        .why = tr("Programs use TLSA records only if the chain of trust from the root is valid. Otherwise somebody on "
                  "the path could change them."),
        .fix = hostSteps(finding_.zone, {tr("Ask your DNS host to sign %1.").arg(zone_),
                                         tr("Enter the DS that it gives you at your registrar."), checkAgain()}),
        .who = whoHosts(finding_.zone),
        .heals = tr("DNSSEC works as soon as the zone is signed and the registry has published the DS."),
        .visitors = visitorsNotice()};
}

Explanation FindingWording::words(const TlsaMismatch& f) const {
    return {
        .title =
            tr("The certificate in use matches none of the certificate records (TLSA) at %1.").arg(shownName(f.owner)),
        .why = tr("Usually the certificate was renewed, but the records were not updated. Programs that support DANE "
                  "then refuse to connect."),
        .fix = hostSteps(finding_.zone, {tr("Publish the TLSA record of the certificate that is in use."),
                                         tr("Remove the old record when its TTL has passed."), checkAgain()}),
        .who = whoHosts(finding_.zone),
        .heals = tr("Works again when the old records have expired in all caches."),
        .visitors = tr("Mail servers that support DANE do not deliver mail. Browsers are not affected.")};
}

Explanation FindingWording::words(const MailRecordsUnsigned& f) const {
    QStringList records;
    for (const AboutRRset& record : f.records) {
        records.append(shownQuestion({record.owner, record.type}));
    }
    return calm(
        tr("DNSSEC does not secure the mail records of this domain."),
        //: %1 names with types such as "example.test. MX"
        tr("Somebody on the path could change these records: %1. With DNSSEC, sending mail servers could detect that.")
            .arg(records.join(QStringLiteral(", "))));
}

}  // namespace rootline
