// SPDX-License-Identifier: MIT
// Words for findings about a zone's keys.
#include "core/trust/findings.h"
#include "ui/present/wording/wording_finding.h"
#include "ui/present/words/words.h"

namespace rootline {

namespace {

QString nameOf(const KeySummary& key) {
    return QString::fromStdString(algorithmName(key.algorithm));
}

QString tagOf(const AboutKey& about) {
    return QString::number(about.key.tag);
}

}  // namespace

/// What all unusable keys have in common: the DNS host publishes a proper one.
Explanation FindingWording::brokenKey(QString title, QString why) const {
    return {.title = std::move(title),
            .why = std::move(why),
            .fix = hostSteps(finding_.zone,
                             {tr("Show this result to your DNS host."),
                              tr("Ask it to replace the key, and for the DS of the new one."),
                              tr("Enter that DS at your registrar when the DNS host says so."), checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = healsOnceSigned(),
            .visitors = visitorsRefused(finding_.zone),
            .caution = keepSigning()};
}

Explanation FindingWording::words(const DnskeyMissing&) const {
    return {
        .title = tr("%1 publishes no keys, although the zone above has a DS for one.").arg(zone_),
        .why =
            tr("Without the keys, a validating resolver cannot check the signatures of %1, so it refuses the answers.")
                .arg(zone_),
        .fix = hostSteps(finding_.zone,
                         {tr("Ask your DNS host to publish the keys of %1 again.").arg(zone_),
                          tr("If you do not want the domain to be signed any longer, remove the DS at your registrar."),
                          checkAgain()}),
        .who = whoHosts(finding_.zone),
        .heals = healsOnceSigned(),
        .visitors = visitorsRefused(finding_.zone)};
}

Explanation FindingWording::words(const DnskeySetUnsigned&) const {
    return {.title = tr("The DNSKEY set of %1 has no signature.").arg(zone_),
            .why = tr("The key that the DS names must sign the DNSKEY set. Without this signature a validating "
                      "resolver cannot check any record of the zone."),
            .fix = resignSteps(),
            .who = whoHosts(finding_.zone),
            .heals = healsOnceSigned(),
            .visitors = visitorsRefused(finding_.zone),
            .caution = keepSigning()};
}

Explanation FindingWording::words(const DnskeySetNotSignedBySep& f) const {
    return {.title = tr("No key that the DS set at %1 names signs the DNSKEY set of %2.").arg(parent_, child_),
            .why = tr("The DS matches key %1, and that key is published. But it made no valid signature on the DNSKEY "
                      "set, so the other keys cannot be trusted.")
                       .arg(f.ds.keyTag),
            .fix = hostSteps(childName_,
                             {tr("Ask your DNS host to sign the DNSKEY set with key %1 again.").arg(f.ds.keyTag),
                              tr("If it no longer has that key, ask it for the DS of the current key, and enter this "
                                 "DS at your registrar."),
                              checkAgain()}),
            .who = whoHosts(childName_),
            .heals = healsOnceSigned(),
            .visitors = visitorsRefused(childName_),
            .caution = keepSigning()};
}

Explanation FindingWording::words(const DnskeyRevoked& f) const {
    return calm(tr("Key %1 of %2 has been revoked.").arg(tagOf(f), zone_),
                tr("This is the normal way to remove a key: the operator marks it as revoked for a while and then "
                   "removes it. Nothing has to be done."));
}

Explanation FindingWording::words(const DnskeyStandby& f) const {
    return calm(tr("None of the signatures seen was made with key %1 of %2.").arg(tagOf(f), zone_),
                tr("It may be a standby key, or a key rollover is in progress. Nothing has to be done."));
}

Explanation FindingWording::words(const DnskeyBadLength& f) const {
    return brokenKey(tr("Key %1 of %2 has a length that is impossible for %3.").arg(tagOf(f), zone_, nameOf(f.key)),
                     tr("The key was damaged, probably when it was copied. No signature can be checked with it."));
}

Explanation FindingWording::words(const DnskeyDamaged& f) const {
    return brokenKey(
        tr("Key %1 of %2 is damaged: its octets are not a public key for %3.").arg(tagOf(f), zone_, nameOf(f.key)),
        tr("It has the right length, but no key can have this value. Probably it was damaged when it was copied. No "
           "signature can be checked with it, and signing again does not help."));
}

Explanation FindingWording::words(const DnskeyProtocolNot3& f) const {
    return brokenKey(tr("Key %1 of %2 has a wrong protocol number.").arg(tagOf(f), zone_),
                     tr("The field must be 3 for DNSSEC. Validating resolvers do not use a key with another value."));
}

Explanation FindingWording::words(const DnskeyWithoutZoneFlag& f) const {
    return brokenKey(tr("Key %1 of %2 is not marked as a zone key.").arg(tagOf(f), zone_),
                     tr("Only keys with this flag may sign a zone. Validating resolvers do not use other keys."));
}

Explanation FindingWording::words(const DnskeyRsaWeak& f) const {
    return {.title = tr("Key %1 of %2 is short: %3 bits.").arg(tagOf(f), zone_, QString::number(f.bits)),
            .why = tr("With enough computers, somebody can compute the private key of a short RSA key. 2048 bits, or "
                      "an elliptic-curve algorithm, is usual today."),
            .fix = changeAlgorithmSteps(),
            .who = whoHosts(finding_.zone),
            .heals = tr("This finding goes away when the new key is in use."),
            .visitors = visitorsLater()};
}

Explanation FindingWording::words(const KeyTagShared& f) const {
    return {.title = tr("Several keys of %1 share the tag %2.").arg(zone_, tagOf(f)),
            .why = tr("A key tag is a short checksum, so two keys can have the same tag. Resolvers then have to try "
                      "each key, and some stop early."),
            .fix = hostSteps(finding_.zone,
                             {tr("Ask your DNS host to make sure that the next key has another tag."), checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = tr("This finding goes away when the new key is in use."),
            .visitors = visitorsLater()};
}

Explanation FindingWording::words(const AlgorithmRetired& f) const {
    return {
        .title = tr("Key %1 of %2 uses %3, which is no longer recommended.").arg(tagOf(f), zone_, nameOf(f.key)),
        .why = tr("Resolvers differ today. Most validating resolvers still check it: for them the zone is secure. "
                  "Operators who follow RFC 9905 do not check it any longer: for them the zone counts as unsigned."),
        .fix = changeAlgorithmSteps(),
        .who = whoHosts(finding_.zone),
        .heals = tr("This finding goes away when the new key is in use."),
        .visitors = visitorsLater()};
}

Explanation FindingWording::words(const AlgorithmForbidden& f) const {
    return {.title = tr("Key %1 of %2 uses %3, which must not be used any longer.").arg(tagOf(f), zone_, nameOf(f.key)),
            .why = tr("Validating resolvers ignore it. A zone that has only such keys counts as unsigned."),
            .fix = changeAlgorithmSteps(),
            .who = whoHosts(finding_.zone),
            .heals = tr("This finding goes away when the new key is in use."),
            .visitors = visitorsNotice()};
}

Explanation FindingWording::words(const AlgorithmUnsupported& f) const {
    return calm(tr("Key %1 of %2 uses %3, which cannot be checked here.").arg(tagOf(f), zone_, nameOf(f.key)),
                tr("This is a limit of Rootline, not a fault of the zone. Records that only this key signs are treated "
                   "as unsigned, not as broken."));
}

Explanation FindingWording::words(const DnskeyRevokedNotSelfSigned& f) const {
    return untidy(
        tr("Key %1 of %2 is marked as revoked, but does not sign the DNSKEY set.").arg(tagOf(f), zone_),
        tr("A revocation is valid only if the revoked key itself signs the DNSKEY set. Resolvers that trust this key "
           "will continue to trust it."),
        tr("Ask your DNS host to sign the DNSKEY set with key %1 too, as long as it is published.").arg(tagOf(f)));
}

Explanation FindingWording::words(const DnskeyRsaExponent& f) const {
    return untidy(tr("Key %1 of %2 has an unusual RSA exponent.").arg(tagOf(f), zone_),
                  f.exponentBits == 1 ? tr("The exponent is 1. Anybody can make signatures that fit such a key.")
                                      //: %1 a number of bits
                                      : tr("It has %1 bits; the usual exponent 65537 has 17 bits. Resolvers need "
                                           "longer to check signatures, and some refuse the key.")
                                            .arg(QString::number(f.exponentBits)),
                  tr("Ask your DNS host to change to a key with the exponent 65537."));
}

Explanation FindingWording::words(const DnskeyResponseLarge& f) const {
    //: %1 a zone, %2 a number of octets
    return calm(tr("The DNSKEY set of %1 is large: %2 octets.").arg(zone_, QString::number(f.octets)),
                tr("An answer of more than 1232 octets may be lost over UDP, and resolvers then ask again over TCP. "
                   "Fewer keys, or elliptic-curve keys, make it smaller."));
}

Explanation FindingWording::words(const DnskeyNotAtApex& f) const {
    return untidy(tr("%1 has DNSKEY records, but no zone begins at this name.").arg(shownName(f.owner)),
                  tr("DNSKEY records have an effect only at the apex of a zone. Validators do not use these keys."),
                  tr("Ask your DNS host to remove the DNSKEY records at %1.").arg(shownName(f.owner)));
}

Explanation FindingWording::words(const AlgorithmSignaturesMissing& f) const {
    //: %1 a zone, %2 an algorithm, %3 a record type, %4 a name
    return untidy(
        tr("%1 has keys for %2, but the %3 records of %4 carry no signature made with it.")
            .arg(zone_, QString::fromStdString(algorithmName(f.algorithm)), QString::fromStdString(typeText(f.type)),
                 shownName(f.owner)),
        tr("A zone must sign every record set with each algorithm of its keys. Most resolvers accept one valid "
           "signature, but strict ones refuse the answer."),
        tr("Ask your DNS host to sign %1 completely with each algorithm, or to take the unused key out.").arg(zone_));
}

}  // namespace rootline
