// SPDX-License-Identifier: MIT
// Words for findings about what a zone asks its parent for (CDS, CDNSKEY), and about keys that come and go.
#include "core/trust/findings.h"
#include "ui/present/wording/wording_finding.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

namespace rootline {

namespace {

QString shownDs(const std::vector<DelegationSigner>& set) {
    QStringList lines;
    for (const DelegationSigner& ds : set) {
        lines.append(delegationSignerText(ds));
    }
    return lines.join(u'\n');
}

QString shownTags(const std::vector<KeySummary>& keys) {
    QStringList tags;
    for (const KeySummary& key : keys) {
        tags.append(QString::number(key.tag));
    }
    return tags.join(QStringLiteral(", "));
}

}  // namespace

Explanation FindingWording::words(const CdsPending& f) const {
    const QString wanted = shownDs(f.wanted);
    Explanation result =
        calm(tr("%1 asks %2 for another DS set, and the zone would stay secure with it.").arg(child_, parent_),
             tr("The zone publishes this request in CDS and CDNSKEY records. Many registries follow it automatically "
                "within days; others need the DS from you."));
    result.fix = registrarSteps(
        {tr("Wait until the registry has followed, or enter this DS at your registrar: %1").arg(wanted)});
    result.who = whoDelegates(childName_);
    result.paste = wanted;
    return result;
}

Explanation FindingWording::words(const CdsWouldBreak& f) const {
    return {.title = tr("%1 asks %2 for a DS set that would break the domain.").arg(child_, parent_),
            //: %1 one or more DS records
            .why = tr("None of the requested DS records matches a key that signs the DNSKEY set: %1. A careful "
                      "registry does not follow such a request. Do not enter these DS records by hand either.")
                       .arg(shownDs(f.wanted)),
            .fix = hostSteps(childName_,
                             {tr("Show this result to your DNS host."),
                              tr("Ask it to correct the CDS and CDNSKEY records of %1.").arg(child_), checkAgain()}),
            .who = whoHosts(childName_),
            .heals = tr("This finding goes away as soon as the records are corrected."),
            .visitors = visitorsLater(),
            .caution = tr("Do not enter these DS records at your registrar.")};
}

Explanation FindingWording::words(const CdsDeleteRequested& f) const {
    if (f.present.empty()) {
        Explanation followed = calm(tr("%1 has asked %2 to publish no DS, and there is none.").arg(child_, parent_),
                                    tr("So resolvers treat the zone as unsigned, although it is signed. This is the "
                                       "correct way to end DNSSEC, or to postpone it."));
        followed.fix =
            hostSteps(childName_, {tr("If you want DNSSEC: ask your DNS host to remove the CDS and CDNSKEY records "
                                      "that ask for no DS, then enter the DS that it gives you at your registrar.")});
        followed.visitors = visitorsUnprotected(childName_);
        return followed;
    }
    return {
        .title = tr("%1 asks %2 to remove its DS.").arg(child_, parent_),
        .why = tr(
            "When the registry follows this request, the domain becomes unsigned: visitors reach it, but DNSSEC does "
            "not secure the answers. This is the correct way to end DNSSEC, but a mistake if you want to keep it."),
        .fix = hostSteps(
            childName_,
            {tr("If you want to end DNSSEC: change nothing, and continue to sign until the DS has expired in all "
                "caches."),
             tr("If not: ask your DNS host to remove the CDS and CDNSKEY records that ask for it."), checkAgain()}),
        .who = whoHosts(childName_),
        .heals = tr("This finding goes away as soon as the zone withdraws the request or the registry follows it."),
        .visitors = visitorsLater(),
        .caution = keepSigning()};
}

Explanation FindingWording::words(const CdsDeleteMalformed& f) const {
    return untidy(tr("%1 asks for the removal of its DS in a form that registries must not follow.").arg(child_),
                  tr("Such a request is a single record: CDS 0 0 0 00, or CDNSKEY 0 3 0 AA==. The %1 set of the zone "
                     "is different.")
                      .arg(QString::fromStdString(typeText(f.type))),
                  tr("Ask your DNS host to correct or remove the CDS and CDNSKEY records of %1.").arg(child_));
}

Explanation FindingWording::words(const CdsCdnskeyDiffer&) const {
    return untidy(tr("The CDS and CDNSKEY records of %1 ask for different keys.").arg(child_),
                  tr("Registries read one or the other. They would publish different DS records, or follow neither."),
                  tr("Ask your DNS host to publish both for the same keys."));
}

Explanation FindingWording::words(const CdsNotSignedBySep& f) const {
    using Why = CdsNotSignedBySep::Why;
    const QString type = QString::fromStdString(typeText(f.type));
    QString title;
    switch (f.why) {
        case Why::OtherKey:
            title =
                tr("The %1 records of %2 are not signed by a key that the DS at %3 names.").arg(type, child_, parent_);
            break;
        case Why::Unsigned: title = tr("The %1 records of %2 are not signed.").arg(type, child_); break;
        case Why::Expired:
            title =
                tr("The signature on the %1 records of %2 expired on %3.").arg(type, child_, dateTimeText(f.expired));
            break;
        case Why::Invalid: title = tr("The signature on the %1 records of %2 is not valid.").arg(type, child_); break;
    }
    return untidy(std::move(title), tr("A registry must not follow them, because they could be forged."),
                  f.hasDs ? tr("Ask your DNS host to sign them with the key that the DS names.")
                          : tr("Ask your DNS host to sign them with the key that signs the DNSKEY set."));
}

Explanation FindingWording::words(const ServersDisagreeCds& f) const {
    return untidy(
        tr("The name servers of %1 have different %2 records.").arg(child_, QString::fromStdString(typeText(f.type))),
        tr("A careful registry asks all of them and does not follow the request while they disagree. Different: %1.")
            .arg(serverNames()),
        tr("Ask your DNS hosts to publish the same CDS and CDNSKEY records everywhere."));
}

Explanation FindingWording::words(const BootstrapSignalFound& f) const {
    const QString wanted = shownDs(f.wanted);
    Explanation result =
        calm(tr("The name server %1 confirms the request of %2 for its first DS.").arg(shownName(f.nameServer), child_),
             tr("The signed zone of the name server repeats the request of %1. Registries that support this (RFC 9615) "
                "publish the DS automatically; others need it from you.")
                 .arg(child_));
    result.paste = wanted;
    return result;
}

Explanation FindingWording::words(const BootstrapSignalMismatch& f) const {
    return untidy(tr("The name server %1 confirms another DS than %2 asks for.").arg(shownName(f.nameServer), child_),
                  tr("The records in the server's own zone must be signed and must equal the CDS and CDNSKEY records "
                     "of %1. Otherwise registries must not follow the request.")
                      .arg(child_),
                  tr("Ask your DNS host to bring the signal records (_dsboot) of %1 up to date.").arg(child_));
}

Explanation FindingWording::words(const KeepSigningUntil& f) const {
    return {.title = tr("Keep %1 signed until %2.").arg(child_, dateTimeText(f.until)),
            .why = tr("The DS has been removed at %1, but caches may still hold it. Until then, validating resolvers "
                      "expect signatures.")
                       .arg(parent_),
            .fix = hostSteps(
                childName_,
                {tr("Keep the zone signed with the same keys until then."),
                 tr("If signing has been switched off already: switch it on again with the same keys."), checkAgain()}),
            .who = whoHosts(childName_),
            .heals = tr("After %1 you can stop signing.").arg(dateTimeText(f.until)),
            .visitors = visitorsLater(),
            .caution = tr("Do not switch signing off before %1.").arg(dateTimeText(f.until))};
}

Explanation FindingWording::words(const RolloverInProgress& f) const {
    const QString tags = shownTags(f.keys);
    QString phase;
    switch (f.phase) {
        case RolloverInProgress::Phase::PreSigned:
            //: %1 key tags
            phase =
                tr("A key that is not published yet, or not any more, signs together with the others (%1). An "
                   "algorithm rollover begins and ends like this. Resolvers use the signatures by the published keys.")
                    .arg(tags);
            break;
        case RolloverInProgress::Phase::PrePublished:
            phase = tr("A published key does not sign: it is the next key or the previous one (%1).").arg(tags);
            break;
        case RolloverInProgress::Phase::DoubleSigned:
            phase = tr("Two keys sign at the same time, the old one and the new one (%1).").arg(tags);
            break;
        case RolloverInProgress::Phase::DoubleDs:
            phase = tr("%1 publishes a DS for two keys, the old one and the new one (%2).").arg(parent_, tags);
            break;
        case RolloverInProgress::Phase::AwaitingParent:
            phase = tr("The new key (%1) signs already and waits for its DS at %2.").arg(tags, parent_);
            break;
        case RolloverInProgress::Phase::Retiring:
            phase =
                tr("%1 publishes a DS for the new key only; the old key (%2) can be removed soon.").arg(parent_, tags);
            break;
    }
    return calm(tr("A key rollover of %1 is in progress.").arg(zone_),
                phase + u' ' + tr("That is normal. Do not change the DNS host or the DS before it is finished."));
}

}  // namespace rootline
