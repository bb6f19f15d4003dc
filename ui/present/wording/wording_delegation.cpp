// SPDX-License-Identifier: MIT
// Words for findings about delegations and DS records.
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
    const QString title = tr("The DS of %3 at %1 names key %2, which %3 does not publish.").arg(parent_, tag, child_);
    const Zone* zone = chain_.findZone(childName_);
    if (zone != nullptr && !zone->keys.empty() && wantedDs(*zone, DigestType::Sha256).empty()) {
        return {
            .title = title,
            .why =
                tr("None of the keys that %1 publishes signs its list of keys, so no other DS would help: the key that "
                   "has to sign it is missing there.")
                    .arg(child_),
            .fix = hostSteps(childName_,
                             {tr("Ask your DNS host to publish key %1 again.").arg(tag),
                              tr("If it has no such key any more, ask it to sign %1 anew, and enter the DS that it "
                                 "gives you at your registrar.")
                                  .arg(child_),
                              checkAgain()}),
            .who = whoHosts(childName_),
            .heals = healsOnceSigned(),
            .visitors = visitorsRefused(childName_),
            .caution = keepSigning()};
    }
    QString why =
        tr("The DS at %1 says which key of %2 is the right one, and it names one that is not in use. Mostly the "
           "domain moved to another DNS host and the DS stayed behind.")
            .arg(parent_, child_);
    if (!f.published.empty()) {
        why += u' ' + tr("Now in use: key %1.").arg(tagList(f.published));
    }
    return replaceDs(f, title, why);
}

Explanation FindingWording::words(const DsDigestMismatch& f) const {
    return replaceDs(
        f, tr("The DS at %1 for key %2 does not fit the key of %3.").arg(parent_, QString::number(f.ds.keyTag), child_),
        tr("A key with this tag is published, but its digest is another one. Mostly a character was lost "
           "in copying, or the key was made anew."));
}

Explanation FindingWording::words(const DsAlgorithmMismatch& f) const {
    return replaceDs(f,
                     tr("The DS at %1 for key %2 names an algorithm that this key of %3 does not have.")
                         .arg(parent_, QString::number(f.ds.keyTag), child_),
                     tr("The DS says %1. The number was probably chosen wrongly when the DS was entered.")
                         .arg(nameOf(f.ds.algorithm)));
}

Explanation FindingWording::words(const DsAlgorithmTypedWrong& f) const {
    //: %1 a zone, %2 a key tag, %3 a zone
    Explanation result = replaceDs(
        f,
        tr("The DS at %1 for key %2 of %3 names a wrong algorithm.").arg(parent_, QString::number(f.ds.keyTag), child_),
        //: %1 and %2 algorithms
        tr("Tag and digest fit the key, which is of %1. The DS says %2: most likely a typing error when it "
           "was entered. Resolvers do not know that algorithm, and so treat the zone as unsigned.")
            .arg(nameOf(f.right), nameOf(f.ds.algorithm)));
    result.visitors = visitorsUnprotected(childName_);
    result.heals = tr("Protected for everybody %1 after the change at the latest.").arg(ttlText(f.ttl));
    result.caution.clear();
    return result;
}

Explanation FindingWording::words(const DsWithoutSignedZone& f) const {
    if (const auto until = heldUntil(childName_, RRType::DS)) {  // story S5: what is wrong is when signing ended
        Explanation words = this->words(KeepSigningUntil{*until});
        words.visitors = visitorsRefused(childName_);
        return words;
    }
    return {
        .title = tr("There is a DS for %2 at %1, but %2 is not signed.").arg(parent_, child_),
        .why = tr("As long as the DS is there, checking resolvers expect signatures, and they find none. This happens "
                  "when signing is switched off, or the domain is moved, and the DS stays behind."),
        .fix = registrarSteps(
            {tr("Quickest: on the DNSSEC page at your registrar, remove every DS. The domain then works "
                "without DNSSEC, which can be switched on again later."),
             tr("Or, to keep the protection: ask your DNS host to sign again, and whether another DS has to "
                "be entered."),
             waitForCaches(f.ttl), checkAgain()}),
        .who = whoDelegates(childName_),
        .heals = healsAfterTtl(f.ttl),
        .visitors = visitorsRefused(childName_),
        .caution = tr(
            "For a later switching off: remove the DS first, wait until it has left the caches, then stop signing.")};
}

Explanation FindingWording::words(const DsForRevokedKey& f) const {
    return replaceDs(f,
                     tr("The DS at %1 names key %2 of %3, which has been withdrawn.")
                         .arg(parent_, QString::number(f.ds.keyTag), child_),
                     tr("The key carries the mark \"revoked\". Checking resolvers do not trust it any longer."));
}

Explanation FindingWording::words(const DsForNonZoneKey& f) const {
    return replaceDs(
        f,
        tr("The DS at %1 names key %2 of %3, which is not meant for signing a zone.")
            .arg(parent_, QString::number(f.ds.keyTag), child_),
        tr("A key that signs a zone carries the mark \"zone key\". This one does not, so it must not be used."));
}

Explanation FindingWording::words(const DsForKeyWithoutSep& f) const {
    return calm(
        tr("The DS at %1 names key %2, which is not labelled as a key-signing key.")
            .arg(parent_, QString::number(f.ds.keyTag)),
        tr("The label (SEP) is only a hint for people and signing programs. Resolvers do not look at it. Nothing "
           "has to be done."));
}

Explanation FindingWording::words(const DsKeyDoesNotSign& f) const {
    const QString tag = QString::number(f.ds.keyTag);
    return {
        .title = tr("Key %1, for which %2 vouches, does not sign the keys of %3.").arg(tag, parent_, child_),
        .why = tr("Checking resolvers follow the DS to this key. It must then have signed the zone's list of keys, and "
                  "no valid signature by it is there."),
        .fix = hostSteps(childName_, {tr("Ask your DNS host to sign the list of keys with key %1 again.").arg(tag),
                                      tr("If it no longer has that key, ask it for the DS of the present one, and "
                                         "enter that at your registrar."),
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
        .fix = registrarSteps({tr("To be protected everywhere, ask your DNS host to change to algorithm 13 (ECDSA "
                                  "P-256) or 15 (Ed25519)."),
                               tr("Enter the new DS at your registrar when the DNS host says so."), checkAgain()}),
        .who = whoHosts(childName_),
        .heals = healsAfterTtl(f.ttl),
        .visitors = visitorsUnprotected(childName_)};
}

Explanation FindingWording::words(const DsDigestWeak& f) const {
    const QString wanted = wantedDsText();
    return {
        .title = tr("The DS at %1 for key %2 uses SHA-1 only.").arg(parent_, QString::number(f.ds.keyTag)),
        .why = tr("SHA-1 is on its way out. Some resolvers already treat a domain that has nothing else as unsigned."),
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
    return calm(
        tr("A DS with %1 for key %2 is not looked at.")
            .arg(QString::fromStdString(digestName(f.ds.digestType)), QString::number(f.ds.keyTag)),
        tr("A DS with a stronger digest stands beside it, and resolvers use that one. You may remove the weaker one "
           "at your registrar when it suits you."));
}

Explanation FindingWording::words(const DsExtraStandby& f) const {
    const Zone* zone = chain_.findZone(childName_);
    const auto unused =
        zone == nullptr ? 0 : std::ranges::count_if(zone->link.checks, [](const DelegationCheck& check) {
            return check.status == DsStatus::NoKey || check.status == DsStatus::KeyDoesNotSign;
        });
    if (unused > 1) {
        //: %1 and %3 zones, %2 a number, 2 or more
        return calm(tr("%1 also vouches for %2 keys that %3 does not use at present.")
                        .arg(parent_, QString::number(unused), child_),
                    tr("This is usual while keys are changed, or for a key kept in reserve. One DS that fits is "
                       "enough."));
    }
    return calm(tr("%1 also vouches for key %2, which %3 does not use at present.")
                    .arg(parent_, QString::number(f.ds.keyTag), child_),
                tr("This is usual while keys are changed, or for a key kept in reserve. One DS that fits is enough."));
}

Explanation FindingWording::words(const DsAlgorithmIncomplete& f) const {
    return {
        .title = tr("%1 announces %2 for %3, but no key of that algorithm signs its list of keys.")
                     .arg(parent_, nameOf(f.ds.algorithm), child_),
        .why =
            tr("One path that holds is enough for today's resolvers, but some old ones ask for every algorithm that is "
               "announced."),
        .fix = registrarSteps({openRegistrar(),
                               tr("Remove the DS for key %1, unless a change of keys is under way.").arg(f.ds.keyTag),
                               waitForCaches(f.ttl), checkAgain()}),
        .who = whoDelegates(childName_),
        .heals = healsAfterTtl(f.ttl),
        .visitors = visitorsLater()};
}

Explanation FindingWording::words(const DsUnsigned& f) const {
    return {.title = tr("The DS of %1 at %2 carries no valid signature.").arg(shownName(f.owner), zone_),
            .why = tr("The DS is part of the zone above, which has to sign it. The domain itself cannot mend this."),
            .fix = hostSteps(finding_.zone, {tr("Tell whoever runs the name servers of %1.").arg(zone_), checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = healsOnceSigned(),
            .visitors = visitorsRefused(f.owner)};
}

Explanation FindingWording::words(const DelegationUnsigned& f) const {
    Explanation result =
        calm(tr("%1 is not signed. The zone above proves it.").arg(shownName(f.name)),
             isThirdPartys(f.name, chain_.question.name)
                 ? tr("That is not an error: DNSSEC is a choice, here of the operator of %1.").arg(shownName(f.name))
                 : tr("That is not an error: DNSSEC is a choice. To have it, ask your DNS host to sign the zone, "
                      "then enter the DS that it gives you at your registrar."));
    result.visitors = visitorsUnprotected(f.name);
    return result;
}

Explanation FindingWording::words(const DelegationProofMissing& f) const {
    return {.title = tr("The zone above %1 does not prove whether %1 is signed.").arg(shownName(f.name)),
            .why = tr(
                "A signed zone has to prove that there is no DS. That proof is missing or does not hold, so a checking "
                "resolver must not go on. The domain itself cannot mend this."),
            .fix = hostSteps(finding_.zone, {tr("Tell whoever runs the name servers of %1.").arg(zone_), checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = healsOnceSigned(),
            .visitors = visitorsRefused(f.name)};
}

Explanation FindingWording::words(const DelegationProofWithoutNs& f) const {
    return brokenDenial(
        f, tr("The proof of %1 that %2 is unsigned does not say that a zone begins there.").arg(parent_, child_),
        tr("%1 hands %2 on to other name servers, but its signed record about that name does not list NS. A checking "
           "resolver then takes the name for one of %1, and refuses records that are not signed by it.")
            .arg(parent_, shownName(f.name)));
}

Explanation FindingWording::words(const DelegationOptOut& f) const {
    Explanation result = calm(
        tr("%1 is not signed. The zone above lists signed domains only.").arg(shownName(f.name)),
        isThirdPartys(f.name, chain_.question.name)
            ? tr("That is not an error: DNSSEC is a choice, here of the operator of %1.").arg(shownName(f.name))
            : tr("That is not an error. Large zones may leave unsigned domains out of their proofs (\"opt-out\"). To "
                 "have "
                 "DNSSEC, ask your DNS host to sign the zone, then enter the DS that it gives you at your registrar."));
    result.visitors = visitorsUnprotected(f.name);
    return result;
}

Explanation FindingWording::words(const IslandOfSecurity& f) const {
    const QString wanted = f.upload ? delegationSignerText(*f.upload) : wantedDsText();
    return {
        .title = tr("%1 is signed, but the zone above does not vouch for it.").arg(zone_),
        .why = tr("Without a DS in the zone above nobody can check the signatures. They do no harm, but they protect "
                  "nobody."),
        .fix = hostSteps(finding_.zone, {openRegistrar(),
                                         wanted.isEmpty() ? tr("Enter the DS that your DNS host gives you.")
                                                          : tr("Enter this DS: %1").arg(wanted),
                                         checkAgain()}),
        .who = whoDelegates(finding_.zone),
        .heals = tr("Protected as soon as the registry has published the DS."),
        .visitors = visitorsUnprotected(finding_.zone),
        .paste = wanted};
}

Explanation FindingWording::words(const ParentBroken& f) const {
    const QString broken = shownName(f.brokenZone);
    return {.title = tr("The chain breaks above %1: at %2.").arg(zone_, broken),
            .why = tr("This is not the fault of %1. Every name under %2 is affected.").arg(zone_, broken),
            .fix = {tr("Wait until %1 has been repaired.").arg(broken),
                    tr("Leave the keys and the DS of your own domain as they are."), checkAgain()},
            .who = whoHosts(f.brokenZone),
            .heals = tr("Works again together with %1.").arg(broken),
            .visitors = visitorsRefused(finding_.zone)};
}

Explanation FindingWording::words(const DsAtChild&) const {
    return untidy(
        tr("%1 publishes a DS set for itself.").arg(zone_),
        tr("A DS counts only where the zone above publishes it. The one in the zone itself vouches for nothing and "
           "can confuse software."),
        tr("Ask your DNS host to remove the DS records at the top of %1.").arg(zone_));
}

}  // namespace rootline
