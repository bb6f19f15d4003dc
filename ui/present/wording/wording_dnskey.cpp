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
    return {.title = tr("%1 publishes no keys, although the zone above vouches for one.").arg(zone_),
            .why = tr("Without the keys nobody can check the signatures of %1. A checking resolver then refuses the "
                      "answers.")
                       .arg(zone_),
            .fix = hostSteps(finding_.zone, {tr("Ask your DNS host to publish the keys of %1 again.").arg(zone_),
                                             tr("If the domain is not to be signed any longer, remove the DS at your "
                                                "registrar."),
                                             checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = healsOnceSigned(),
            .visitors = visitorsRefused(finding_.zone)};
}

Explanation FindingWording::words(const DnskeySetUnsigned&) const {
    return {
        .title = tr("The keys of %1 carry no signature.").arg(zone_),
        .why = tr("The list of keys must be signed by the key for which the zone above vouches. Without that nothing "
                  "in the zone can be checked."),
        .fix = resignSteps(),
        .who = whoHosts(finding_.zone),
        .heals = healsOnceSigned(),
        .visitors = visitorsRefused(finding_.zone),
        .caution = keepSigning()};
}

Explanation FindingWording::words(const DnskeySetNotSignedBySep& f) const {
    return {.title = tr("No key for which %1 vouches signs the keys of %2.").arg(parent_, child_),
            .why = tr("The DS fits key %1, and that key is published. But no valid signature by it is on the list of "
                      "keys, so the others cannot be trusted.")
                       .arg(f.ds.keyTag),
            .fix = hostSteps(
                childName_, {tr("Ask your DNS host to sign the list of keys with key %1 again.").arg(f.ds.keyTag),
                             tr("If it no longer has that key, ask it for the DS of the present one, and enter that at "
                                "your registrar."),
                             checkAgain()}),
            .who = whoHosts(childName_),
            .heals = healsOnceSigned(),
            .visitors = visitorsRefused(childName_),
            .caution = keepSigning()};
}

Explanation FindingWording::words(const DnskeyRevoked& f) const {
    return calm(tr("Key %1 of %2 has been withdrawn.").arg(tagOf(f), zone_),
                tr("That is how a key leaves in good order: it is marked \"revoked\" for a while, then it disappears. "
                   "Nothing has to be done."));
}

Explanation FindingWording::words(const DnskeyStandby& f) const {
    return calm(tr("Key %1 of %2 signs nothing that was seen.").arg(tagOf(f), zone_),
                tr("It may be kept in reserve, or a change of keys is under way. Nothing has to be done."));
}

Explanation FindingWording::words(const DnskeyBadLength& f) const {
    return brokenKey(tr("Key %1 of %2 has a length that is not possible for %3.").arg(tagOf(f), zone_, nameOf(f.key)),
                     tr("The key was damaged, probably when it was copied. No signature can be checked with it."));
}

Explanation FindingWording::words(const DnskeyDamaged& f) const {
    return brokenKey(
        tr("Key %1 of %2 is damaged: its octets are no public key of %3.").arg(tagOf(f), zone_, nameOf(f.key)),
        tr("It has the right length, but no key can have this value. Probably it was damaged when it was "
           "copied. No signature can be checked with it; signing again does not help."));
}

Explanation FindingWording::words(const DnskeyProtocolNot3& f) const {
    return brokenKey(tr("Key %1 of %2 carries a wrong protocol number.").arg(tagOf(f), zone_),
                     tr("The field must be 3 for DNSSEC. Checking resolvers do not use a key with another value."));
}

Explanation FindingWording::words(const DnskeyWithoutZoneFlag& f) const {
    return brokenKey(tr("Key %1 of %2 is not marked as a zone key.").arg(tagOf(f), zone_),
                     tr("Only keys with this mark may sign a zone. Checking resolvers do not use the others."));
}

Explanation FindingWording::words(const DnskeyRsaWeak& f) const {
    return {
        .title = tr("Key %1 of %2 is short: %3 bits.").arg(tagOf(f), zone_, QString::number(f.bits)),
        .why = tr("Short RSA keys can be worked out with enough computers. 2048 bits, or an algorithm with curves, is "
                  "usual today."),
        .fix = changeAlgorithmSteps(),
        .who = whoHosts(finding_.zone),
        .heals = tr("Good again when the new key is in use."),
        .visitors = visitorsLater()};
}

Explanation FindingWording::words(const KeyTagShared& f) const {
    return {
        .title = tr("Several keys of %1 share the tag %2.").arg(zone_, tagOf(f)),
        .why = tr("A tag is a short checksum, not a name, so this can happen. Resolvers then have to try each key, and "
                  "some give up early."),
        .fix = hostSteps(finding_.zone,
                         {tr("Ask your DNS host to make sure that the next key has another tag."), checkAgain()}),
        .who = whoHosts(finding_.zone),
        .heals = tr("Good again when the new key is in use."),
        .visitors = visitorsLater()};
}

Explanation FindingWording::words(const AlgorithmRetired& f) const {
    return {
        .title = tr("Key %1 of %2 uses %3, which is being retired.").arg(tagOf(f), zone_, nameOf(f.key)),
        .why = tr("There are two readings today. Most checking resolvers still check it: secure. Operators who follow "
                  "RFC 9905 do not check it any longer: for them the zone counts as unsigned."),
        .fix = changeAlgorithmSteps(),
        .who = whoHosts(finding_.zone),
        .heals = tr("Good again when the new key is in use."),
        .visitors = visitorsLater()};
}

Explanation FindingWording::words(const AlgorithmForbidden& f) const {
    return {.title = tr("Key %1 of %2 uses %3, which must not be used any longer.").arg(tagOf(f), zone_, nameOf(f.key)),
            .why = tr("Checking resolvers do not look at it. A zone that has nothing else counts as unsigned."),
            .fix = changeAlgorithmSteps(),
            .who = whoHosts(finding_.zone),
            .heals = tr("Good again when the new key is in use."),
            .visitors = visitorsNotice()};
}

Explanation FindingWording::words(const AlgorithmUnsupported& f) const {
    return calm(tr("Key %1 of %2 uses %3, which cannot be checked here.").arg(tagOf(f), zone_, nameOf(f.key)),
                tr("That says something about this program, not about the zone. What only this key signs is treated as "
                   "unsigned, not as broken."));
}

Explanation FindingWording::words(const DnskeyRevokedNotSelfSigned& f) const {
    return untidy(
        tr("Key %1 of %2 is marked as withdrawn, but does not say so itself.").arg(tagOf(f), zone_),
        tr("Only the key's own signature on the list of keys makes the mark count. Resolvers that trust the key go on "
           "trusting it."),
        tr("Ask your DNS host to sign the list of keys with key %1 too, as long as it is published.").arg(tagOf(f)));
}

Explanation FindingWording::words(const DnskeyRsaExponent& f) const {
    return untidy(
        tr("Key %1 of %2 has an unusual RSA exponent.").arg(tagOf(f), zone_),
        f.exponentBits == 1
            ? tr("The exponent is 1. Anybody can make signatures that fit such a key.")
            //: %1 a number of bits
            : tr("It has %1 bits; 65537 is usual, which has 17. Checking signatures takes long, and some resolvers "
                 "refuse the key.")
                  .arg(QString::number(f.exponentBits)),
        tr("Ask your DNS host to change to a key with the exponent 65537."));
}

Explanation FindingWording::words(const DnskeyResponseLarge& f) const {
    //: %1 a zone, %2 a number of octets
    return calm(tr("The list of keys of %1 is large: %2 octets.").arg(zone_, QString::number(f.octets)),
                tr("Above 1232 octets an answer may not get through in one piece over UDP and is asked for again over "
                   "TCP. Fewer "
                   "keys, or keys with curves, make it smaller."));
}

Explanation FindingWording::words(const DnskeyNotAtApex& f) const {
    return untidy(tr("%1 has keys, but no zone begins there.").arg(shownName(f.owner)),
                  tr("Zone keys count only at the top of a zone. These here sign nothing that anybody checks."),
                  tr("Ask your DNS host to remove the DNSKEY records at %1.").arg(shownName(f.owner)));
}

Explanation FindingWording::words(const AlgorithmSignaturesMissing& f) const {
    //: %1 a zone, %2 an algorithm, %3 a record type, %4 a name
    return untidy(
        tr("%1 has keys for %2, but the %3 records of %4 carry no signature made with it.")
            .arg(zone_, QString::fromStdString(algorithmName(f.algorithm)), QString::fromStdString(typeText(f.type)),
                 shownName(f.owner)),
        tr("A zone has to sign everything with each algorithm of its keys. Most resolvers are content with one valid "
           "signature; strict ones refuse the answer."),
        tr("Ask your DNS host to sign %1 completely with each algorithm, or to take the unused key out.").arg(zone_));
}

}  // namespace rootline
