// SPDX-License-Identifier: MIT
// Words for findings about signatures.
#include "core/trust/findings.h"
#include "ui/present/wording/wording_finding.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

namespace rootline {

namespace {

QString typeOf(RRType type) {
    return QString::fromStdString(typeText(type));
}

QString tagOf(const AboutSignature& about) {
    return QString::number(about.keyTag);
}

}  // namespace

/// What all signatures that fail have in common: the DNS host signs the zone again.
Explanation FindingWording::brokenSignature(const AboutSignature& about, QString title, QString why) const {
    return {.title = std::move(title),
            .why = why + wrongDatesToo(about),
            .fix = resignSteps(),
            .who = whoHosts(finding_.zone),
            .heals = healsOnceSigned(),
            .visitors = visitorsRefused(about.owner),
            .caution = keepSigning()};
}

/// A signature that fails for another reason may be out of its time as well.
QString FindingWording::wrongDatesToo(const AboutSignature& about) const {
    if (finding_.detail.is<RrsigExpired, RrsigNotYetValid, RrsigInceptionAfterExpiration>()) {
        return {};
    }
    return about.expiration < chain_.at  ? u' ' + tr("It has also run out, on %1.").arg(dateTimeText(about.expiration))
           : chain_.at < about.inception ? u' ' + tr("It also begins only on %1.").arg(dateTimeText(about.inception))
                                         : QString();
}

Explanation FindingWording::words(const RrsigMissing& f) const {
    //: %1 a record type, %2 a name
    return {
        .title =
            tr("The %1 records of %2 are not signed, although their zone is.").arg(typeOf(f.type), shownName(f.owner)),
        .why = tr("In a signed zone every set of records needs a signature. Here it is missing, or it got lost on the "
                  "way from the signing program to the name servers."),
        .fix = resignSteps(),
        .who = whoHosts(finding_.zone),
        .heals = healsOnceSigned(),
        .visitors = visitorsRefused(f.owner),
        .caution = keepSigning()};
}

Explanation FindingWording::words(const RrsigExpired& f) const {
    return brokenSignature(f,
                           tr("The signature on the %1 records of %2 ran out on %3.")
                               .arg(typeOf(f.covered), shownName(f.owner), dateTimeText(f.expiration)),
                           tr("Signatures hold for some days or weeks and have to be renewed in time. That did not "
                              "happen. The keys and the "
                              "DS are not the reason."));
}

Explanation FindingWording::words(const RrsigNotYetValid& f) const {
    Explanation result =
        brokenSignature(f,
                        tr("The signature on the %1 records of %2 holds only from %3 on.")
                            .arg(typeOf(f.covered), shownName(f.owner), dateTimeText(f.inception)),
                        tr("Either the clock of the signing computer is fast, or the clock of this computer is slow."));
    result.fix.prepend(tr("Compare the clock of this computer with another one."));
    return result;
}

Explanation FindingWording::words(const RrsigExpiresSoon& f) const {
    return {
        .title = tr("The signature on the %1 records of %2 runs out on %3.")
                     .arg(typeOf(f.covered), shownName(f.owner), dateTimeText(f.expiration)),
        .why = tr("It is usually renewed well before. If that does not happen, checking resolvers will refuse these "
                  "records from then on."),
        .fix = hostSteps(finding_.zone,
                         {tr("Ask your DNS host whether the automatic signing of %1 works.").arg(zone_), checkAgain()}),
        .who = whoHosts(finding_.zone),
        .heals = tr("Good again as soon as the signature is renewed."),
        .visitors = visitorsLater()};
}

Explanation FindingWording::words(const EndsSoon& f) const {
    return {.title = tr("%1 works until %2 only, unless %3 renews a signature before (%4).")
                         .arg(shownName(chain_.question.name), dateTimeText(f.expiration), shownName(f.signer),
                              remainingText(f.expiration, chain_.at)),
            .why = tr("The signature on the %1 records of %2 ends then. Resolvers that check DNSSEC refuse the records "
                      "from that moment on.")
                       .arg(typeOf(f.covered), shownName(f.owner)),
            .fix = hostSteps(finding_.zone,
                             {tr("Ask your DNS host today whether the automatic signing of %1 still works.").arg(zone_),
                              tr("If it has stopped: ask it to sign the zone again before that time."), checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = tr("Out of danger as soon as the signature is renewed."),
            .visitors = visitorsLater()};
}

Explanation FindingWording::words(const RrsigWithinClockSkew& f) const {
    return {
        .title = tr("The signature on the %1 records of %2 has only just become valid.")
                     .arg(typeOf(f.covered), shownName(f.owner)),
        .why = tr("A resolver whose clock is a little slow refuses it for some minutes. Signing programs usually date "
                  "signatures back by an hour."),
        .fix = hostSteps(finding_.zone,
                         {tr("Ask your DNS host to let signatures begin an hour in the past."), checkAgain()}),
        .who = whoHosts(finding_.zone),
        .heals = tr("Good again by itself after some minutes."),
        .visitors = visitorsSome()};
}

Explanation FindingWording::words(const RrsigInvalid& f) const {
    const QString wrong =
        tr("Either they were changed after signing, or it was made with another key of the same tag.");
    QString why =
        wrongDatesToo(f).isEmpty()
            ? tr("The signature names key %1, and its dates are right, but it does not belong to these records.")
            : tr("The signature names key %1, but it does not belong to these records.");
    why = why.arg(tagOf(f)) + u' ' + wrong;
    if (f.keysWithThatTag > 1) {
        why +=
            u' ' + tr("%n published keys have this tag; the signature fits none of them.", nullptr, f.keysWithThatTag);
    }
    return brokenSignature(
        f, tr("The signature on the %1 records of %2 does not fit them.").arg(typeOf(f.covered), shownName(f.owner)),
        why);
}

/// Story S4: what the servers say fits together; what caches still have does not fit it.
Explanation FindingWording::keyRemovedTooSoon(QString title, Timestamp until, const Name& zone) const {
    const QString time = dateTimeText(until);
    return {.title = std::move(title),
            .why = tr("Whoever asks anew sees nothing wrong. Resolvers that asked before the change use what they "
                      "have, and what is "
                      "published today does not fit it. The old key was removed too soon."),
            .fix = hostSteps(zone, {tr("Publish the old key again, and sign with it beside the new one."),
                                    tr("Keep both until %1, and a little longer.").arg(time), checkAgain()}),
            .who = whoHosts(zone),
            .heals = tr("Works again at once for those who find both keys, and at %1 for everybody.").arg(time),
            .visitors = visitorsRefused(zone)};
}

Explanation FindingWording::words(const RrsigKeyDamaged& f) const {
    Explanation result =
        brokenSignature(f,
                        tr("The signature on the %1 records of %2 cannot be checked: key %3 of %4 is damaged.")
                            .arg(typeOf(f.covered), shownName(f.owner), tagOf(f), zone_),
                        tr("The signature itself may be right. The key that it names is published in a form that no "
                           "public key can have."));
    result.fix = hostSteps(
        finding_.zone, {tr("Show this result to your DNS host."),
                        tr("Ask it to publish key %1 as it was made, or to replace it.").arg(tagOf(f)), checkAgain()});
    return result;
}

Explanation FindingWording::words(const RrsigKeyMissing& f) const {
    if (const auto until = heldUntil(finding_.zone, RRType::DNSKEY)) {
        return keyRemovedTooSoon(
            tr("Caches still hold the old keys of %1. The signature on the %2 records of %3 was made with key %4, "
               "which they do not have.")
                .arg(zone_, typeOf(f.covered), shownName(f.owner), tagOf(f)),
            *until, finding_.zone);
    }
    return brokenSignature(f,
                           tr("The signature on the %1 records of %2 was made with key %3, which %4 does not publish.")
                               .arg(typeOf(f.covered), shownName(f.owner), tagOf(f), zone_),
                           tr("Without that key nobody can check it. Mostly an old key was removed "
                              "too early."));
}

Explanation FindingWording::words(const RrsigKeyRevoked& f) const {
    return brokenSignature(f,
                           tr("The signature on the %1 records of %2 was made with key %3, which has been withdrawn.")
                               .arg(typeOf(f.covered), shownName(f.owner), tagOf(f)),
                           tr("A revoked key may sign nothing but the list of keys. Another key has to sign this."));
}

Explanation FindingWording::words(const RrsigSignerNotZone& f) const {
    if (!f.owner.isAtOrBelow(f.signer)) {
        //: %1 a record type, %2 a name, %3 a zone
        return brokenSignature(f,
                               tr("The %1 records of %2 are signed by %3, which does not hold that name.")
                                   .arg(typeOf(f.covered), shownName(f.owner), shownName(f.signer)),
                               tr("A zone can sign its own names only, not those above it or beside it."));
    }
    return brokenSignature(f,
                           tr("The signature on the %1 records of %2 was made in the name of %3 instead of %4.")
                               .arg(typeOf(f.covered), shownName(f.owner), shownName(f.signer), zone_),
                           tr("Only the zone that holds the records may sign them. Mostly the zone was signed under "
                              "another name, or two zones were mixed up."));
}

Explanation FindingWording::words(const RrsigLabelsExceedOwner& f) const {
    return brokenSignature(f,
                           tr("The signature on the %1 records of %2 was made for a longer name.")
                               .arg(typeOf(f.covered), shownName(f.owner)),
                           tr("A signature says how many parts its name has. It says more than this name has."));
}

Explanation FindingWording::words(const RrsigLabelsWrong& f) const {
    return brokenSignature(f,
                           tr("The signature on the %1 records of %2 counts the parts of the name wrongly.")
                               .arg(typeOf(f.covered), shownName(f.owner)),
                           tr("A signature says how many parts its name has. Checking resolvers take this one for the "
                              "signature of a wildcard, which it is not."));
}

Explanation FindingWording::words(const RrsigAlgorithmMismatch& f) const {
    return brokenSignature(f,
                           tr("The signature on the %1 records of %2 names another algorithm than key %3 has.")
                               .arg(typeOf(f.covered), shownName(f.owner), tagOf(f)),
                           tr("A key with this tag is published, but it is of another kind. So it cannot have made the "
                              "signature."));
}

Explanation FindingWording::words(const RrsigBadLength& f) const {
    return brokenSignature(f,
                           tr("The signature on the %1 records of %2 has a length that is not possible.")
                               .arg(typeOf(f.covered), shownName(f.owner)),
                           tr("It was damaged, probably when the zone was copied to the name servers."));
}

Explanation FindingWording::words(const RrsigInceptionAfterExpiration& f) const {
    if (f.inception < f.expiration) {
        return brokenSignature(
            f,
            tr("The signature on the %1 records of %2 is meant to hold for more than 68 years.")
                .arg(typeOf(f.covered), shownName(f.owner)),
            tr("It says from %1 to %2. The times in signatures go round in a circle of 136 years (RFC 1982): checking "
               "resolvers read so long a period as one that ends before it begins. The signing program's settings are "
               "probably wrong.")
                .arg(dateTimeText(f.inception), dateTimeText(f.expiration)));
    }
    return brokenSignature(
        f,
        tr("The signature on the %1 records of %2 ends before it begins.").arg(typeOf(f.covered), shownName(f.owner)),
        tr("It would begin on %1 and end on %2. The signing program's settings are probably wrong.")
            .arg(dateTimeText(f.inception), dateTimeText(f.expiration)));
}

Explanation FindingWording::words(const TtlAboveOriginal& f) const {
    return {.title = tr("The %1 records of %2 may be kept longer than their signature allows.")
                         .arg(typeOf(f.covered), shownName(f.owner)),
            .why = tr("The signature holds the time for which caches may keep the records (TTL). A name server gives a "
                      "larger one. Resolvers use the smaller one."),
            .fix = resignSteps(),
            .who = whoHosts(finding_.zone),
            .heals = healsOnceSigned(),
            .visitors = visitorsNotice()};
}

Explanation FindingWording::words(const RrsigAlgorithmUnsupported& f) const {
    return brokenSignature(
        f,
        //: %1 a record type, %2 a name, %3 an algorithm
        tr("The %1 records of %2 are signed with %3 only, which cannot be checked here.")
            .arg(typeOf(f.covered), shownName(f.owner), QString::fromStdString(algorithmName(f.algorithm))),
        tr("The zone above vouches for a key of an algorithm that can be checked. So every set of records needs a "
           "signature "
           "of that algorithm too, and this one has none."));
}

Explanation FindingWording::words(const RrsigLifetimeLong& f) const {
    return calm(tr("The signature on the %1 records of %2 holds for more than half a year.")
                    .arg(typeOf(f.covered), shownName(f.owner)),
                tr("As long as it holds, old records can be presented as if they were current. Some weeks are usual."));
}

Explanation FindingWording::words(const RrsigRedundant& f) const {
    return calm(tr("The %1 records of %2 carry several valid signatures where one would do.")
                    .arg(typeOf(f.covered), shownName(f.owner)),
                tr("That is usual while keys are being changed. For good it only makes answers larger."));
}

Explanation FindingWording::words(const RrsigEndsBeforeSoaExpire& f) const {
    return untidy(
        tr("Signatures of %1 hold for a shorter time than its servers keep an old copy.").arg(zone_),
        //: %1 a duration such as "14 days"
        tr("A name server that has lost contact goes on answering for %1 (SOA expire). Its signatures run out before, "
           "and checking resolvers then refuse what it says.")
            .arg(ttlText(f.expire)),
        tr("Ask your DNS host to let signatures of %1 hold longer, or to lower the expire time.").arg(zone_));
}

Explanation FindingWording::words(const RrsigTtlMismatch& f) const {
    return untidy(tr("The %1 records of %2 and their signature have different lifetimes in caches (TTL).")
                      .arg(typeOf(f.type), shownName(f.owner)),
                  tr("Caches may drop one before the other, and then hold records without their signature."),
                  tr("Ask your DNS host to update its name server software."));
}

Explanation FindingWording::words(const TtlBeyondExpiration& f) const {
    return untidy(
        tr("The signature on the %1 records of %2 ends before caches drop them.")
            .arg(typeOf(f.covered), shownName(f.owner)),
        //: %1 a duration such as "1 day"
        tr("Caches may keep the records for %1, longer than the signature holds. Some then answer with records that "
           "no longer pass a check.")
            .arg(ttlText(f.ttl)),
        tr("Ask your DNS host to renew signatures earlier, or to lower the TTL."));
}

}  // namespace rootline
