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
    return about.expiration < chain_.at ? u' ' + tr("It also expired on %1.").arg(dateTimeText(about.expiration))
           : chain_.at < about.inception
               ? u' ' + tr("It also becomes valid only on %1.").arg(dateTimeText(about.inception))
               : QString();
}

Explanation FindingWording::words(const RrsigMissing& f) const {
    //: %1 a record type, %2 a name
    return {
        .title =
            tr("The %1 records of %2 are not signed, although their zone is.").arg(typeOf(f.type), shownName(f.owner)),
        .why = tr("In a signed zone every record set needs a signature. This signature is missing, or it was lost "
                  "between the signing program and the name servers."),
        .fix = resignSteps(),
        .who = whoHosts(finding_.zone),
        .heals = healsOnceSigned(),
        .visitors = visitorsRefused(f.owner),
        .caution = keepSigning()};
}

Explanation FindingWording::words(const RrsigExpired& f) const {
    return brokenSignature(f,
                           tr("The signature on the %1 records of %2 expired on %3.")
                               .arg(typeOf(f.covered), shownName(f.owner), dateTimeText(f.expiration)),
                           tr("Signatures are valid for some days or weeks and must be renewed in time. This signature "
                              "was not renewed. The keys and the DS are not the cause."));
}

Explanation FindingWording::words(const RrsigNotYetValid& f) const {
    Explanation result =
        brokenSignature(f,
                        tr("The signature on the %1 records of %2 is valid only from %3 on.")
                            .arg(typeOf(f.covered), shownName(f.owner), dateTimeText(f.inception)),
                        tr("Either the clock of the signing computer is fast, or the clock of this computer is slow."));
    result.fix.prepend(tr("Compare the clock of this computer with another one."));
    return result;
}

Explanation FindingWording::words(const RrsigExpiresSoon& f) const {
    return {
        .title = tr("The signature on the %1 records of %2 expires on %3.")
                     .arg(typeOf(f.covered), shownName(f.owner), dateTimeText(f.expiration)),
        .why = tr("A signature is usually renewed long before it expires. If this one is not renewed, validating "
                  "resolvers will refuse these records from that time on."),
        .fix = hostSteps(finding_.zone,
                         {tr("Ask your DNS host whether the automatic signing of %1 works.").arg(zone_), checkAgain()}),
        .who = whoHosts(finding_.zone),
        .heals = tr("This finding goes away as soon as the signature is renewed."),
        .visitors = visitorsLater()};
}

Explanation FindingWording::words(const EndsSoon& f) const {
    return {.title = tr("%1 works only until %2, unless %3 renews a signature before (%4).")
                         .arg(shownName(chain_.question.name), dateTimeText(f.expiration), shownName(f.signer),
                              remainingText(f.expiration, chain_.at)),
            .why = tr("The signature on the %1 records of %2 ends then. Resolvers that check DNSSEC refuse the records "
                      "from that moment on.")
                       .arg(typeOf(f.covered), shownName(f.owner)),
            .fix = hostSteps(finding_.zone,
                             {tr("Ask your DNS host today whether the automatic signing of %1 still works.").arg(zone_),
                              tr("If it has stopped: ask it to sign the zone again before that time."), checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = tr("This finding goes away as soon as the signature is renewed."),
            .visitors = visitorsLater()};
}

Explanation FindingWording::words(const RrsigWithinClockSkew& f) const {
    return {.title = tr("The signature on the %1 records of %2 has only just become valid.")
                         .arg(typeOf(f.covered), shownName(f.owner)),
            .why = tr("A resolver whose clock is a little slow refuses it for some minutes. Signing programs usually "
                      "let signatures begin an hour in the past."),
            .fix = hostSteps(finding_.zone,
                             {tr("Ask your DNS host to let signatures begin an hour in the past."), checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = tr("This finding goes away by itself after some minutes."),
            .visitors = visitorsSome()};
}

Explanation FindingWording::words(const RrsigInvalid& f) const {
    const QString wrong =
        tr("Either the records were changed after signing, or the signature was made with another key that has the "
           "same tag.");
    QString why =
        wrongDatesToo(f).isEmpty()
            ? tr("The signature names key %1, and its dates are correct, but it does not match these records.")
            : tr("The signature names key %1, but it does not match these records.");
    why = why.arg(tagOf(f)) + u' ' + wrong;
    if (f.keysWithThatTag > 1) {
        why +=
            u' ' + tr("%n published keys have this tag; the signature fits none of them.", nullptr, f.keysWithThatTag);
    }
    return brokenSignature(f,
                           tr("The signature on the %1 records of %2 does not match these records.")
                               .arg(typeOf(f.covered), shownName(f.owner)),
                           why);
}

/// Story S4: what the servers say fits together; what caches still have does not fit it.
Explanation FindingWording::keyRemovedTooSoon(QString title, Timestamp until, const Name& zone) const {
    const QString time = dateTimeText(until);
    return {
        .title = std::move(title),
        .why =
            tr("A resolver with an empty cache sees no fault. Resolvers that asked before the change still use the old "
               "records in their caches, which do not match the current ones. The old key was removed too early."),
        .fix = hostSteps(zone, {tr("Publish the old key again, and sign with both keys."),
                                tr("Keep both keys until %1, and a little longer.").arg(time), checkAgain()}),
        .who = whoHosts(zone),
        .heals = tr("Works again at once for resolvers that find both keys, and at %1 for all resolvers.").arg(time),
        .visitors = visitorsRefused(zone)};
}

Explanation FindingWording::words(const RrsigKeyDamaged& f) const {
    Explanation result =
        brokenSignature(f,
                        tr("The signature on the %1 records of %2 cannot be checked: key %3 of %4 is damaged.")
                            .arg(typeOf(f.covered), shownName(f.owner), tagOf(f), zone_),
                        tr("The signature itself may be correct. The published key that it names has a value that no "
                           "public key can have."));
    result.fix = hostSteps(
        finding_.zone,
        {tr("Show this result to your DNS host."),
         tr("Ask it to publish an undamaged copy of key %1, or to replace the key.").arg(tagOf(f)), checkAgain()});
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
                           tr("Without that key, validating resolvers cannot check the signature. Usually an old key "
                              "was removed too early."));
}

Explanation FindingWording::words(const RrsigKeyRevoked& f) const {
    return brokenSignature(f,
                           tr("The signature on the %1 records of %2 was made with key %3, which has been revoked.")
                               .arg(typeOf(f.covered), shownName(f.owner), tagOf(f)),
                           tr("A revoked key may sign only the DNSKEY set. Another key must sign these records."));
}

Explanation FindingWording::words(const RrsigSignerNotZone& f) const {
    if (!f.owner.isAtOrBelow(f.signer)) {
        //: %1 a record type, %2 a name, %3 a zone
        return brokenSignature(
            f,
            tr("The signature on the %1 records of %2 names the signer %3, which is not the zone of that name.")
                .arg(typeOf(f.covered), shownName(f.owner), shownName(f.signer)),
            tr("A zone can sign only its own names, not names outside of it."));
    }
    return brokenSignature(f,
                           tr("The signature on the %1 records of %2 names %3 as its signer instead of %4.")
                               .arg(typeOf(f.covered), shownName(f.owner), shownName(f.signer), zone_),
                           tr("Only the zone that contains the records may sign them. Usually the zone was signed "
                              "under another name, or two zones were mixed up."));
}

Explanation FindingWording::words(const RrsigLabelsExceedOwner& f) const {
    return brokenSignature(f,
                           tr("The signature on the %1 records of %2 was made for a longer name.")
                               .arg(typeOf(f.covered), shownName(f.owner)),
                           tr("A signature contains the number of labels of its owner name. This number is larger than "
                              "the number of labels of this name."));
}

Explanation FindingWording::words(const RrsigLabelsWrong& f) const {
    return brokenSignature(
        f,
        tr("The signature on the %1 records of %2 has a wrong label count.").arg(typeOf(f.covered), shownName(f.owner)),
        tr("A signature contains the number of labels of its owner name. Because of the wrong number, validating "
           "resolvers treat this one as the signature of a wildcard, which it is not."));
}

Explanation FindingWording::words(const RrsigAlgorithmMismatch& f) const {
    return brokenSignature(f,
                           tr("The signature on the %1 records of %2 names another algorithm than key %3 has.")
                               .arg(typeOf(f.covered), shownName(f.owner), tagOf(f)),
                           tr("A key with this tag is published, but it has another algorithm. So the signature was "
                              "not made with this key."));
}

Explanation FindingWording::words(const RrsigBadLength& f) const {
    return brokenSignature(f,
                           tr("The signature on the %1 records of %2 has an impossible length.")
                               .arg(typeOf(f.covered), shownName(f.owner)),
                           tr("It was damaged, probably when the zone was copied to the name servers."));
}

Explanation FindingWording::words(const RrsigInceptionAfterExpiration& f) const {
    if (f.inception < f.expiration) {
        return brokenSignature(f,
                               tr("The signature on the %1 records of %2 has a validity period of more than 68 years.")
                                   .arg(typeOf(f.covered), shownName(f.owner)),
                               tr("It begins on %1 and ends on %2. The times in signatures repeat every 136 years (RFC "
                                  "1982), so validating resolvers read such a long period as one that ends before it "
                                  "begins. The settings of the signing program are probably wrong.")
                                   .arg(dateTimeText(f.inception), dateTimeText(f.expiration)));
    }
    return brokenSignature(
        f,
        tr("The signature on the %1 records of %2 ends before it begins.").arg(typeOf(f.covered), shownName(f.owner)),
        tr("It begins on %1 and ends on %2. The settings of the signing program are probably wrong.")
            .arg(dateTimeText(f.inception), dateTimeText(f.expiration)));
}

Explanation FindingWording::words(const TtlAboveOriginal& f) const {
    return {.title = tr("The %1 records of %2 may be kept longer than their signature allows.")
                         .arg(typeOf(f.covered), shownName(f.owner)),
            .why = tr("The signature contains the original TTL of the records. A name server sends a larger TTL. "
                      "Resolvers use the smaller one."),
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
        tr("The DS set names an algorithm that can be checked. So every record set needs a signature of that algorithm "
           "too, but this record set has none."));
}

Explanation FindingWording::words(const RrsigLifetimeLong& f) const {
    return calm(
        tr("The signature on the %1 records of %2 is valid for more than half a year.")
            .arg(typeOf(f.covered), shownName(f.owner)),
        tr("While it is valid, somebody can replay old records as if they were current. Some weeks are usual."));
}

Explanation FindingWording::words(const RrsigRedundant& f) const {
    return calm(tr("The %1 records of %2 have several valid signatures, but one is enough.")
                    .arg(typeOf(f.covered), shownName(f.owner)),
                tr("That is normal during a key rollover. At other times it only makes answers larger."));
}

Explanation FindingWording::words(const RrsigEndsBeforeSoaExpire& f) const {
    return untidy(
        tr("Signatures of %1 are valid for a shorter time than its servers keep an old copy.").arg(zone_),
        //: %1 a duration such as "14 days"
        tr("A name server that has lost contact continues to answer for %1 (SOA expire). Its signatures expire "
           "earlier, and validating resolvers then refuse its answers.")
            .arg(ttlText(f.expire)),
        tr("Ask your DNS host to make signatures of %1 valid for longer, or to lower the SOA expire time.").arg(zone_));
}

Explanation FindingWording::words(const RrsigTtlMismatch& f) const {
    return untidy(tr("The %1 records of %2 and their signature have different lifetimes in caches (TTL).")
                      .arg(typeOf(f.type), shownName(f.owner)),
                  tr("Caches may remove the signature before the records, and then have records without a signature."),
                  tr("Ask your DNS host to update its name server software."));
}

Explanation FindingWording::words(const TtlBeyondExpiration& f) const {
    return untidy(tr("The signature on the %1 records of %2 expires while caches still hold these records.")
                      .arg(typeOf(f.covered), shownName(f.owner)),
                  //: %1 a duration such as "1 day"
                  tr("Caches may keep the records for %1, longer than the signature is valid. Some caches then answer "
                     "with records that are no longer valid.")
                      .arg(ttlText(f.ttl)),
                  tr("Ask your DNS host to renew signatures earlier, or to lower the TTL."));
}

}  // namespace rootline
