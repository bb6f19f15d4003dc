// SPDX-License-Identifier: MIT
// Words for findings about trust anchors.
#include "core/trust/findings.h"
#include "ui/present/wording/wording_finding.h"
#include "ui/present/words/words.h"

namespace rootline {

namespace {

QString tagList(const std::vector<KeySummary>& keys) {
    QStringList tags;
    for (const KeySummary& key : keys) {
        tags.append(QString::number(key.tag));
    }
    return tags.isEmpty() ? QStringLiteral("–") : tags.join(QStringLiteral(", "));
}

}  // namespace

Explanation FindingWording::words(const AnchorNotPublished& f) const {
    return {.title = tr("%1 publishes none of the keys that are configured as trust anchors.").arg(zone_),
            //: %1 a list of key tags, %2 a zone, %3 a list of key tags
            .why = tr("Validation starts at configured trust anchors: here %1. %2 now publishes %3. Usually the "
                      "configured anchors are out of date.")
                       .arg(tagList(f.anchors), zone_, tagList(f.published)),
            .fix = {tr("Update the resolver's software: it contains the current trust anchors."),
                    tr("If you configure trust anchors by hand, replace them with the current ones."), checkAgain()},
            .who = Who::ResolverOperator,
            .heals = tr("Works again as soon as the resolver uses the current keys."),
            .visitors = tr("This affects only users of a resolver with these old settings: they cannot reach any "
                           "signed name. Nothing has to be changed at the domain.")};
}

Explanation FindingWording::words(const AnchorDoesNotSign& f) const {
    return {.title = tr("The trusted key %1 does not sign the keys of %2.").arg(QString::number(f.key.tag), zone_),
            .why = tr("The key is published, but it made no valid signature on the DNSKEY set. So this trust anchor "
                      "does not help to validate anything."),
            .fix = {tr("Compare the trust anchors in use with the current ones of %1.").arg(zone_),
                    tr("Replace the anchor for key %1 if it is old.").arg(f.key.tag), checkAgain()},
            .who = Who::ResolverOperator,
            .heals = tr("Works again as soon as the resolver uses the current keys."),
            .visitors = tr("This affects only users of a resolver with these old settings: they cannot reach any "
                           "signed name. Nothing has to be changed at the domain.")};
}

Explanation FindingWording::words(const AnchorRevoked& f) const {
    return {
        .title = tr("The trusted key %1 of %2 has been withdrawn by its owner.").arg(QString::number(f.key.tag), zone_),
        .why = tr("The key is marked as revoked and must not be trusted any longer. Resolvers that update their trust "
                  "anchors automatically have removed it."),
        .fix = {tr("Make sure that an anchor for a current key is set."),
                tr("Then remove the anchor for key %1.").arg(f.key.tag), checkAgain()},
        .who = Who::ResolverOperator,
        .heals = tr("Works again as soon as the resolver uses the current keys."),
        .visitors = visitorsLater()};
}

Explanation FindingWording::words(const AnchorDigestUnsupported& f) const {
    return {
        .title = tr("The trust anchor for key %1 uses a digest that cannot be computed here.").arg(f.key.tag),
        .why = tr("An anchor can be the key itself or a digest of it. This program knows SHA-1, SHA-256 and SHA-384."),
        .fix = {tr("Write the anchor with SHA-256 (digest type 2), or as the key itself."), checkAgain()},
        .who = Who::You,
        .heals = tr("This finding goes away with the next check."),
        .visitors = visitorsNotice()};
}

Explanation FindingWording::words(const NoAnchorAbove& f) const {
    return {
        .title = tr("No trust anchor in use covers %1.").arg(shownName(f.name)),
        .why = tr(
            "No trust anchor is at or above this name. So Rootline cannot say whether the name is secure or insecure."),
        .fix = {tr("To validate it, add a trust anchor for the root or for a zone above the name."), checkAgain()},
        .who = Who::You,
        .heals = {},
        .visitors = visitorsNotice()};
}

Explanation FindingWording::words(const AnchorSuccessorPublished& f) const {
    return calm(tr("%1 announces key %2 as a future trust anchor.").arg(zone_, QString::number(f.key.tag)),
                tr("Resolvers that update their trust anchors automatically trust such a key after they have seen it "
                   "for 30 days. Operators who configure trust anchors by hand should add the new one before the old "
                   "one is removed."));
}

}  // namespace rootline
