// SPDX-License-Identifier: MIT
// Words for findings about what the chain is used for: certificates (DANE) and mail.
#include "core/trust/findings.h"
#include "ui/present/wording/wording_finding.h"
#include "ui/present/words/words.h"

namespace rootline {

Explanation FindingWording::words(const TlsaSecure& f) const {
    return calm(tr("The certificate records (TLSA) at %1 are protected.").arg(shownName(f.owner)),
                tr("Programs that know DANE can rely on them: mail servers above all."));
}

Explanation FindingWording::words(const TlsaUnsigned& f) const {
    return {.title = tr("The certificate records (TLSA) at %1 are not protected, so nobody looks at them.")
                         .arg(shownName(f.owner)),
            .why = tr(
                "TLSA records count only where every link from the root down holds. Otherwise anybody on the way could "
                "change them, and programs leave them aside."),
            .fix = hostSteps(finding_.zone, {tr("Ask your DNS host to sign %1.").arg(zone_),
                                             tr("Enter the DS that it gives you at your registrar."), checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = tr("Protected as soon as the zone is signed and the registry has published the DS."),
            .visitors = visitorsNotice()};
}

Explanation FindingWording::words(const TlsaMismatch& f) const {
    return {
        .title =
            tr("The certificate in use fits none of the certificate records (TLSA) at %1.").arg(shownName(f.owner)),
        .why = tr(
            "Mostly the certificate was renewed and the records stayed behind. Programs that know DANE then refuse to "
            "connect."),
        .fix = hostSteps(finding_.zone, {tr("Publish the TLSA record of the certificate that is in use."),
                                         tr("Remove the old record when its TTL has passed."), checkAgain()}),
        .who = whoHosts(finding_.zone),
        .heals = tr("Works again when the old records have left the caches."),
        .visitors = tr("Mail servers that know DANE do not deliver. Browsers notice nothing.")};
}

Explanation FindingWording::words(const MailRecordsUnsigned& f) const {
    QStringList records;
    for (const AboutRRset& record : f.records) {
        records.append(shownQuestion({record.owner, record.type}));
    }
    return calm(tr("Records that steer mail are not protected."),
                //: %1 names with types such as "example.test. MX"
                tr("Anybody on the way could change: %1. Sending servers cannot rely on them. With DNSSEC they could.")
                    .arg(records.join(QStringLiteral(", "))));
}

}  // namespace rootline
