// SPDX-License-Identifier: MIT
// Words for findings about delegations and DS records.
#include "core/analysis/cached_view.h"
#include "core/analysis/parties.h"
#include "core/analysis/registrar_check.h"
#include "core/trust/findings.h"
#include "ui/present/wording/wording_finding.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <algorithm>

namespace rootline {

namespace {

QString tagList(const std::vector<KeySummary>& keys) {
    QStringList tags;
    for (const KeySummary& key : keys) {
        if (key.isSep) {
            tags.append(QString::number(key.tag));
        }
    }
    if (tags.isEmpty()) {
        for (const KeySummary& key : keys) {
            tags.append(QString::number(key.tag));
        }
    }
    return tags.join(QStringLiteral(", "));
}

QString nameOf(Algorithm algorithm) {
    return QString::fromStdString(algorithmName(algorithm));
}

}  // namespace

/// What all broken DS records have in common: the owner replaces the DS at the registrar and waits.
Explanation FindingWording::replaceDs(const AboutDs& about, QString title, QString why) const {
    const QString wanted = wantedDsText();
    const QString step = putDsInPlace(about.ds.keyTag);
    const bool pastes = !wanted.isEmpty() && step.contains(wanted);
    QStringList fix{openRegistrar(), step};
    if (pastes) {
        fix << tr(
            "Where the form has four fields, these are key tag, algorithm, digest type and digest, in this order.");
    }
    fix << waitForCaches(about.ttl) << checkAgain();
    return {.title = std::move(title),
            .why = std::move(why),
            .fix = registrarSteps(fix),
            .who = whoDelegates(childName_),
            .heals = healsAfterTtl(about.ttl),
            .visitors = visitorsRefused(childName_),
            .caution = keepSigning(),
            .paste = pastes ? wanted : QString()};
}

Explanation FindingWording::words(const DsMatchesNoKey& f) const {
    const QString tag = QString::number(f.ds.keyTag);
    if (const auto until = heldUntil(childName_, RRType::DS)) {
        return keyRemovedTooSoon(
            tr("Caches still hold the old DS of %1, which names key %2. %1 does not publish that key any more.")
                .arg(child_, tag),
            *until, childName_);
    }
    if (const auto until = heldUntil(childName_, RRType::DNSKEY); until && onlyCachesFail(chain_)) {
        return waitForOldSets(
            tr("Caches still hold the old keys of %1. Key %2, which the current DS names, is not among them.")
                .arg(child_, tag),
            *until, child_);
    }
    const QString title = tr("The DS of %3 at %1 names key %2, which %3 does not publish.").arg(parent_, tag, child_);
    const Zone* zone = chain_.findZone(childName_);
    if (zone != nullptr && !zone->keys.empty() && wantedDs(*zone, DigestType::Sha256).empty()) {
        return {.title = title,
                .why = tr("No key that %1 publishes signs its DNSKEY set, so another DS would not help: the key that "
                          "must sign this set is missing.")
                           .arg(child_),
                .fix = hostSteps(childName_, {tr("Ask your DNS host to publish key %1 again.").arg(tag),
                                              tr("If it has no such key any more, ask it to sign %1 again, and enter "
                                                 "the DS that it gives you at your registrar.")
                                                  .arg(child_),
                                              checkAgain()}),
                .who = whoHosts(childName_),
                .heals = healsOnceSigned(),
                .visitors = visitorsRefused(childName_),
                .caution = keepSigning()};
    }
    QString why = tr("The DS at %1 names a key that %2 does not use. Usually the domain moved to another DNS host, and "
                     "the DS was not changed.")
                      .arg(parent_, child_);
    if (!f.published.empty()) {
        why += u' ' + tr("Now in use: key %1.").arg(tagList(f.published));
    }
    return replaceDs(f, title, why);
}

Explanation FindingWording::words(const DsDigestMismatch& f) const {
    return replaceDs(
        f,
        tr("The DS at %1 for key %2 does not match the key of %3.").arg(parent_, QString::number(f.ds.keyTag), child_),
        tr("A key with this tag is published, but it has another digest. Usually a character was lost when the DS was "
           "copied, or the key was generated again."));
}

Explanation FindingWording::words(const DsAlgorithmMismatch& f) const {
    return replaceDs(f,
                     tr("The DS at %1 for key %2 names an algorithm that this key of %3 does not have.")
                         .arg(parent_, QString::number(f.ds.keyTag), child_),
                     tr("The DS says %1. Probably the wrong algorithm was selected when the DS was entered.")
                         .arg(nameOf(f.ds.algorithm)));
}

Explanation FindingWording::words(const DsAlgorithmTypedWrong& f) const {
    //: %1 a zone, %2 a key tag, %3 a zone
    Explanation result = replaceDs(
        f,
        tr("The DS at %1 for key %2 of %3 names a wrong algorithm.").arg(parent_, QString::number(f.ds.keyTag), child_),
        //: %1 and %2 algorithms
        tr("Key tag and digest match the key, whose algorithm is %1. The DS says %2: most likely a typing error when "
           "the DS was entered. Resolvers do not know that algorithm, so they treat the zone as unsigned.")
            .arg(nameOf(f.right), nameOf(f.ds.algorithm)));
    result.visitors = visitorsUnprotected(childName_);
    result.heals = tr("DNSSEC works for everybody %1 after the change at the latest.").arg(ttlText(f.ttl));
    result.caution.clear();
    return result;
}

Explanation FindingWording::words(const DsWithoutSignedZone& f) const {
    if (const auto until = heldUntil(childName_, RRType::DS)) {  // story S5: what is wrong is when signing ended
        Explanation words = this->words(KeepSigningUntil{*until});
        words.visitors = visitorsRefused(childName_);
        return words;
    }
    return {.title = tr("There is a DS for %2 at %1, but %2 is not signed.").arg(parent_, child_),
            .why = tr("Because of the DS, validating resolvers expect signatures, but they find none. Usually signing "
                      "was switched off, or the domain was moved, and the DS was not removed."),
            .fix = registrarSteps({tr("The quickest way: on the DNSSEC page at your registrar, remove every DS. The "
                                      "domain then works without DNSSEC, and you can switch DNSSEC on again later."),
                                   tr("Or, to keep DNSSEC: ask your DNS host to sign the zone again, and ask whether "
                                      "you have to enter another DS."),
                                   waitForCaches(f.ttl), checkAgain()}),
            .who = whoDelegates(childName_),
            .heals = healsAfterTtl(f.ttl),
            .visitors = visitorsRefused(childName_),
            .caution = tr("If you switch DNSSEC off later: remove the DS first, wait until it has expired in all "
                          "caches, then stop signing.")};
}

Explanation FindingWording::words(const DsForRevokedKey& f) const {
    return replaceDs(f,
                     tr("The DS at %1 names key %2 of %3, which has been revoked.")
                         .arg(parent_, QString::number(f.ds.keyTag), child_),
                     tr("The key has the flag \"revoked\". Validating resolvers do not trust it any longer."));
}

Explanation FindingWording::words(const DsForNonZoneKey& f) const {
    return replaceDs(f,
                     tr("The DS at %1 names key %2 of %3, which is not meant for signing a zone.")
                         .arg(parent_, QString::number(f.ds.keyTag), child_),
                     tr("A key that signs a zone needs the flag \"zone key\". This key does not have the flag, so "
                        "validating resolvers do not use it."));
}

Explanation FindingWording::words(const DsForKeyWithoutSep& f) const {
    return calm(
        tr("The DS at %1 names key %2, which does not have the SEP flag of a key-signing key.")
            .arg(parent_, QString::number(f.ds.keyTag)),
        tr("This flag is only a hint for people and signing programs. Resolvers ignore it. Nothing has to be done."));
}

Explanation FindingWording::words(const DsKeyDoesNotSign& f) const {
    const QString tag = QString::number(f.ds.keyTag);
    return {
        .title =
            tr("The DS at %2 names key %1, but this key does not sign the DNSKEY set of %3.").arg(tag, parent_, child_),
        .why = tr("A validating resolver uses the key that the DS names. This key must sign the zone's DNSKEY set, but "
                  "no valid signature by it was found."),
        .fix = hostSteps(childName_, {tr("Ask your DNS host to sign the DNSKEY set with key %1 again.").arg(tag),
                                      tr("If it no longer has that key, ask it for the DS of the current key, and "
                                         "enter this DS at your registrar."),
                                      checkAgain()}),
        .who = whoHosts(childName_),
        .heals = healsOnceSigned(),
        .visitors = visitorsRefused(childName_),
        .caution = keepSigning()};
}

Explanation FindingWording::words(const DsAllUnsupported& f) const {
    return {
        .title = tr("The DS records of %1 name only algorithms or digests that cannot be checked here.").arg(child_),
        .why = tr("The DS names %1 with %2. A resolver that does not know one of them treats the zone as unsigned, not "
                  "as broken.")
                   .arg(nameOf(f.ds.algorithm), QString::fromStdString(digestName(f.ds.digestType))),
        .fix = registrarSteps({tr("Ask your DNS host to change to algorithm 13 (ECDSA P-256) or 15 (Ed25519), which "
                                  "every validating resolver can check."),
                               tr("Enter the new DS at your registrar when the DNS host says so."), checkAgain()}),
        .who = whoHosts(childName_),
        .heals = healsAfterTtl(f.ttl),
        .visitors = visitorsUnprotected(childName_)};
}

Explanation FindingWording::words(const DsDigestWeak& f) const {
    const QString wanted = wantedDsText();
    return {.title = tr("The DS at %1 for key %2 uses SHA-1 only.").arg(parent_, QString::number(f.ds.keyTag)),
            .why = tr("SHA-1 must not be used any longer. Some resolvers already treat a domain as unsigned if all its "
                      "DS records use SHA-1."),
            .fix = registrarSteps({openRegistrar(),
                                   wanted.isEmpty() ? tr("Add the DS with SHA-256 that your DNS host gives you.")
                                                    : tr("Add this DS: %1").arg(wanted),
                                   tr("After %1, remove the DS with SHA-1.").arg(ttlText(f.ttl)), checkAgain()}),
            .who = whoDelegates(childName_),
            .heals = healsAfterTtl(f.ttl),
            .visitors = visitorsLater(),
            .paste = wanted};
}

Explanation FindingWording::words(const DsDigestIgnored& f) const {
    return calm(tr("Validating resolvers ignore the DS with %1 for key %2.")
                    .arg(QString::fromStdString(digestName(f.ds.digestType)), QString::number(f.ds.keyTag)),
                tr("There is another DS with a stronger digest, and resolvers use that one. You can remove the weaker "
                   "DS at your registrar at any time."));
}

Explanation FindingWording::words(const DsExtraStandby& f) const {
    const Zone* zone = chain_.findZone(childName_);
    const auto unused =
        zone == nullptr ? 0 : std::ranges::count_if(zone->link.checks, [](const DelegationCheck& check) {
            return check.status == DsStatus::NoKey || check.status == DsStatus::KeyDoesNotSign;
        });
    if (unused > 1) {
        //: %1 and %3 zones, %2 a number, 2 or more
        return calm(tr("%1 also publishes DS records for %2 keys, which %3 does not use at present.")
                        .arg(parent_, QString::number(unused), child_),
                    tr("This is normal during a key rollover, or for a standby key. One matching DS is enough."));
    }
    return calm(tr("%1 also publishes a DS for key %2, which %3 does not use at present.")
                    .arg(parent_, QString::number(f.ds.keyTag), child_),
                tr("This is normal during a key rollover, or for a standby key. One matching DS is enough."));
}

Explanation FindingWording::words(const DsAlgorithmIncomplete& f) const {
    return {
        .title = tr("The DS set at %1 names %2 for %3, but no key of that algorithm signs the DNSKEY set.")
                     .arg(parent_, nameOf(f.ds.algorithm), child_),
        .why = tr("One valid path is enough for current resolvers, but some old resolvers require a signature for "
                  "every algorithm in the DS set."),
        .fix = registrarSteps({openRegistrar(),
                               tr("Remove the DS for key %1, unless a key rollover is in progress.").arg(f.ds.keyTag),
                               waitForCaches(f.ttl), checkAgain()}),
        .who = whoDelegates(childName_),
        .heals = healsAfterTtl(f.ttl),
        .visitors = visitorsLater()};
}

Explanation FindingWording::words(const DsUnsigned& f) const {
    return {
        .title = tr("The DS of %1 at %2 carries no valid signature.").arg(shownName(f.owner), zone_),
        .why =
            tr("The DS belongs to the parent zone, which must sign it. The operator of the domain cannot repair this."),
        .fix = hostSteps(finding_.zone, {tr("Tell the operator of the name servers of %1.").arg(zone_), checkAgain()}),
        .who = whoHosts(finding_.zone),
        .heals = healsOnceSigned(),
        .visitors = visitorsRefused(f.owner)};
}

Explanation FindingWording::words(const DelegationUnsigned& f) const {
    Explanation result =
        calm(tr("%1 is not signed. The zone above proves it.").arg(shownName(f.name)),
             isThirdPartys(f.name, chain_.question.name)
                 ? tr("That is not an error: DNSSEC is optional, and only the operator of %1 can have the zone signed.")
                       .arg(shownName(f.name))
                 : tr("That is not an error: DNSSEC is optional. If you want DNSSEC, ask your DNS host to "
                      "sign the zone, then enter the DS that it gives you at your registrar."));
    result.visitors = visitorsUnprotected(f.name);
    return result;
}

Explanation FindingWording::words(const DelegationProofMissing& f) const {
    return {
        .title = tr("The zone above %1 does not prove whether %1 is signed.").arg(shownName(f.name)),
        .why = tr("A signed zone must prove that there is no DS. This proof is missing or not valid, so a validating "
                  "resolver returns an error. The operator of the domain cannot repair this."),
        .fix = hostSteps(finding_.zone, {tr("Tell the operator of the name servers of %1.").arg(zone_), checkAgain()}),
        .who = whoHosts(finding_.zone),
        .heals = healsOnceSigned(),
        .visitors = visitorsRefused(f.name)};
}

Explanation FindingWording::words(const DelegationProofWithoutNs& f) const {
    return brokenDenial(
        f, tr("The proof of %1 that %2 is unsigned does not say that a zone begins there.").arg(parent_, child_),
        tr("%1 delegates %2 to other name servers, but its signed record for that name does not list NS. So a "
           "validating resolver treats the name as part of %1, and refuses records that %1 did not sign.")
            .arg(parent_, shownName(f.name)));
}

Explanation FindingWording::words(const DelegationOptOut& f) const {
    Explanation result = calm(
        tr("%1 is not signed. The proofs of the zone above cover only signed domains.").arg(shownName(f.name)),
        isThirdPartys(f.name, chain_.question.name)
            ? tr("That is not an error: DNSSEC is optional, and only the operator of %1 can have the zone signed.")
                  .arg(shownName(f.name))
            : tr("That is not an error. A zone may leave unsigned domains out of its NSEC3 proofs (\"opt-out\"). If "
                 "you want DNSSEC, ask your DNS host to sign the zone, then enter the DS that it gives you at your "
                 "registrar."));
    result.visitors = visitorsUnprotected(f.name);
    return result;
}

Explanation FindingWording::words(const IslandOfSecurity& f) const {
    const QString wanted = f.upload ? delegationSignerText(*f.upload) : wantedDsText();
    return {.title = tr("%1 is signed, but the zone above has no DS for it.").arg(zone_),
            .why = tr("Without a DS in the zone above, resolvers cannot validate the signatures. The signatures do no "
                      "harm, but they have no effect."),
            .fix = hostSteps(finding_.zone, {openRegistrar(),
                                             wanted.isEmpty() ? tr("Enter the DS that your DNS host gives you.")
                                                              : tr("Enter this DS: %1").arg(wanted),
                                             checkAgain()}),
            .who = whoDelegates(finding_.zone),
            .heals = tr("DNSSEC works as soon as the registry has published the DS."),
            .visitors = visitorsUnprotected(finding_.zone),
            .paste = wanted};
}

Explanation FindingWording::words(const ParentBroken& f) const {
    const QString broken = shownName(f.brokenZone);
    return {.title = tr("The chain of trust is broken above %1, at %2.").arg(zone_, broken),
            .why = tr("This is not the fault of %1. Every name under %2 is affected.").arg(zone_, broken),
            .fix = {tr("Wait until %1 has been repaired.").arg(broken),
                    tr("Do not change the keys and the DS of your own domain."), checkAgain()},
            .who = whoHosts(f.brokenZone),
            .heals = tr("Works again together with %1.").arg(broken),
            .visitors = visitorsRefused(finding_.zone)};
}

Explanation FindingWording::words(const DsAtChild&) const {
    return untidy(tr("%1 publishes a DS set for itself.").arg(zone_),
                  tr("A DS has an effect only in the parent zone. A DS in the zone itself has no effect and can "
                     "confuse software."),
                  tr("Ask your DNS host to remove the DS records at the top of %1.").arg(zone_));
}

}  // namespace rootline
