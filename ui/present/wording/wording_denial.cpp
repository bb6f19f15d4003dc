// SPDX-License-Identifier: MIT
// Words for findings about proofs that something does not exist.
#include "core/trust/findings.h"
#include "ui/present/wording/wording_finding.h"
#include "ui/present/words/words.h"

namespace rootline {

namespace {

QString typeOf(RRType type) {
    return QString::fromStdString(typeText(type));
}

}  // namespace

/// What all failed proofs have in common: the DNS host's software made them, and only it can make better ones.
Explanation FindingWording::brokenDenial(const AboutDenial& about, QString title, QString why) const {
    return {.title = std::move(title),
            .why = std::move(why),
            .fix = repairDenialSteps(),
            .who = whoHosts(finding_.zone),
            .heals = healsOnceSigned(),
            .visitors =
                about.isNoData
                    ? tr("Behind a checking resolver, look-ups for %1 end with an error instead of \"no %2 records\".")
                          .arg(shownName(about.name), typeOf(about.type))
                    : tr("Behind a checking resolver, look-ups for %1 end with an error instead of \"does not exist\".")
                          .arg(shownName(about.name)),
            .caution = keepSigning()};
}

Explanation FindingWording::words(const DenialMissing& f) const {
    //: %1 a zone, %2 a name, %3 a record type
    return brokenDenial(
        f,
        tr("%1 says that there is nothing at %2 for %3, but sends no proof.")
            .arg(zone_, shownName(f.name), typeOf(f.type)),
        tr("In a signed zone even \"no\" has to be proved: by a signed record about the gap. Without it a "
           "checking resolver does not believe the answer."));
}

Explanation FindingWording::words(const DenialOwnRecordMissing& f) const {
    //: %1 a zone, %2 a name, %3 a record type
    return brokenDenial(
        f,
        tr("%1 answers that %2 exists and has no %3 records; its proof says that there is no such name.")
            .arg(zone_, shownName(f.name), typeOf(f.type)),
        tr("Every name that exists needs a signed record of its own in the chain of proofs (NSEC or "
           "NSEC3), and so does every name that only has names below it. The one of this name is "
           "missing."));
}

Explanation FindingWording::words(const DenialNameNotCovered& f) const {
    if (f.isNoData) {
        //: %1 a name, %2 a record type
        return brokenDenial(f,
                            tr("The name servers say that %1 has no %2 records, but the proof that they send is about "
                               "other names.")
                                .arg(shownName(f.name), typeOf(f.type)),
                            tr("The proof needs the signed record of the name itself, which lists its types, or one "
                               "of a wildcard that answers for it."));
    }
    return brokenDenial(
        f,
        tr("The name servers say that %1 does not exist, but the proof that they send is about other names.")
            .arg(shownName(f.name)),
        tr("The signed record tells of a gap between two names in which there is nothing. This name does not "
           "lie in it."));
}

Explanation FindingWording::words(const DenialWildcardNotCovered& f) const {
    if (f.isNoData) {
        return brokenDenial(
            f,
            tr("The proof that %1 has no %2 records does not contain the record of the name itself.")
                .arg(shownName(f.name), typeOf(f.type)),
            tr("It says that the name does not exist. Then a wildcard (*) would have to answer, and the proof has to "
               "show that the wildcard has no such records either."));
    }
    return brokenDenial(
        f, tr("The proof that %1 does not exist leaves room for a wildcard.").arg(shownName(f.name)),
        tr("A wildcard record (*) could answer for the name. The proof has to say that there is none."));
}

Explanation FindingWording::words(const DenialClosestEncloserMissing& f) const {
    if (f.isNoData) {
        return brokenDenial(
            f,
            tr("The proof that %1 has no %2 records contains neither the record of the name nor one of a name above "
               "it.")
                .arg(shownName(f.name), typeOf(f.type)),
            tr("With hashed names (NSEC3) the record of the name itself has to list its types. Where a wildcard "
               "answers, the nearest name above that exists has to be shown instead."));
    }
    return brokenDenial(
        f, tr("The proof about %1 does not show which name above it exists.").arg(shownName(f.name)),
        tr("A proof with hashed names (NSEC3) starts at the nearest name above that does exist. That part "
           "is missing."));
}

Explanation FindingWording::words(const DenialNextCloserNotCovered& f) const {
    if (f.isNoData) {
        return brokenDenial(f,
                            tr("The proof that %1 has no %2 records does not contain the record of the name itself.")
                                .arg(shownName(f.name), typeOf(f.type)),
                            tr("With hashed names (NSEC3) the record of the name itself has to list its types. Only "
                               "names above it are shown."));
    }
    return brokenDenial(f, tr("The proof that %1 does not exist has a hole.").arg(shownName(f.name)),
                        tr("A proof with hashed names (NSEC3) has to cover the name just below the nearest one that "
                           "exists. That part is missing."));
}

Explanation FindingWording::words(const DenialTypeInBitmap& f) const {
    return brokenDenial(
        f,
        tr("%1 answers that %2 has no %3 records; its own proof says that it has.")
            .arg(zone_, shownName(f.name), typeOf(f.type)),
        tr("The signed record lists the types that exist at the name. The type that was asked for, or an "
           "alias, is in the list."));
}

Explanation FindingWording::words(const DenialExistingNameCovered& f) const {
    return brokenDenial(f, tr("A proof of %1 denies %2, which does exist.").arg(zone_, shownName(f.name)),
                        tr("Resolvers may reuse such a proof and then deny the name to everybody."));
}

Explanation FindingWording::words(const DenialFromParentSide& f) const {
    return brokenDenial(f, tr("The proof about %1 comes from above a delegation.").arg(shownName(f.name)),
                        tr("A zone can prove things about its own names only, not about those that it has handed to "
                           "another zone."));
}

Explanation FindingWording::words(const WildcardExpanded& f) const {
    return calm(tr("The answer for %1 comes from the wildcard %2.").arg(shownName(f.name), shownName(f.wildcard)),
                tr("One signed record answers for every name that does not exist by itself. That is in order."));
}

Explanation FindingWording::words(const WildcardProofMissing& f) const {
    Explanation result = brokenDenial(
        f, tr("The answer for %1 comes from a wildcard, without proof that this was right.").arg(shownName(f.name)),
        tr("A wildcard may answer only where the name itself does not exist, and the zone has to prove that."));
    result.visitors = visitorsRefused(f.name);
    return result;
}

Explanation FindingWording::words(const Nsec3IterationsNonzero& f) const {
    return {.title = tr("%1 hashes names %n more time(s) than once.", nullptr, f.iterations).arg(zone_),
            .why = tr(
                "Additional rounds (NSEC3 iterations) cost every resolver time and make nothing safer. The recommended "
                "number is 0."),
            .fix = hostSteps(finding_.zone, {tr("Ask your DNS host to set the NSEC3 iterations of %1 to 0.").arg(zone_),
                                             checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = tr("Good again as soon as the zone is signed that way."),
            .visitors = visitorsLater()};
}

Explanation FindingWording::words(const Nsec3IterationsExcessive& f) const {
    return {
        .title = tr("%1 hashes names so often that it is treated as unsigned.").arg(zone_),
        .why = tr("It asks for %1 additional rounds (NSEC3 iterations). Resolvers go along with %2 at most; above that "
                  "they no longer check its proofs.")
                   .arg(QString::number(f.iterations), QString::number(f.limit)),
        .fix = hostSteps(finding_.zone,
                         {tr("Ask your DNS host to set the NSEC3 iterations of %1 to 0.").arg(zone_), checkAgain()}),
        .who = whoHosts(finding_.zone),
        .heals = tr("Good again as soon as the zone is signed that way."),
        .visitors = visitorsUnprotected(finding_.zone)};
}

Explanation FindingWording::words(const Nsec3HashUnsupported& f) const {
    return brokenDenial(f, tr("%1 hashes names in a way that resolvers do not know.").arg(zone_),
                        tr("Checking resolvers ignore such proofs. So nothing proves what the answer about %1 says.")
                            .arg(shownName(f.name)));
}

Explanation FindingWording::words(const Nsec3OptOutNeeded& f) const {
    return brokenDenial(
        f, tr("The proof about %1 would need the mark \"opt-out\", which it does not carry.").arg(shownName(f.name)),
        tr("Only with this mark may a zone leave unsigned domains out of its proofs."));
}

Explanation FindingWording::words(const CompactDenial& f) const {
    return calm(
        tr("%1 proves in the compact way that %2 does not exist.").arg(zone_, shownName(f.name)),
        tr("The answer looks as if the name existed without any records. Large DNS hosts sign on the fly like this. "
           "That is in order."));
}

Explanation FindingWording::words(const NsecLastNotApex& f) const {
    //: %1 a zone, %2 and %3 names
    return untidy(
        tr("The chain of names of %1 does not close: from %2 it leads back to %3.")
            .arg(zone_, shownName(f.owner), shownName(f.next)),
        tr("The last record of the chain has to lead back to the top of the zone. Otherwise some resolvers do not "
           "accept it as proof."),
        tr("Ask your DNS host to sign %1 anew.").arg(zone_));
}

Explanation FindingWording::words(const Nsec3ParametersDiffer& f) const {
    return brokenDenial(
        f, tr("The parts of the proof about %1 do not go together.").arg(shownName(f.name)),
        tr("They hash names in different ways (iterations or salt). One proof has to use one way throughout."));
}

Explanation FindingWording::words(const Nsec3Salt&) const {
    return untidy(
        tr("%1 hashes names with a salt.").arg(zone_),
        tr("A salt makes nothing safer here, because every name is hashed with its zone's name anyway. The recommended "
           "way is to have none."),
        tr("Ask your DNS host to set the NSEC3 salt of %1 to none.").arg(zone_));
}

Explanation FindingWording::words(const Nsec3OwnerMalformed& f) const {
    return brokenDenial(
        f, tr("A record of the proof about %1 stands at a name that is no hash.").arg(shownName(f.name)),
        //: %1 a name
        tr("A proof with hashed names (NSEC3) has the hash as its own name, directly below the zone. Here it is "
           "%1.")
            .arg(shownName(f.owner)));
}

Explanation FindingWording::words(const ZoneWalkable&) const {
    return calm(
        tr("All names of %1 can be listed.").arg(zone_),
        tr("Each proof that a name does not exist names the next one that does. That is how the simpler kind of proof "
           "(NSEC) works; whoever minds uses hashed names or signs on the fly."));
}

Explanation FindingWording::words(const SoaMissingInNegative& f) const {
    return untidy(
        tr("The answer that there is nothing at %1 comes without the zone's SOA record.").arg(shownName(f.name)),
        tr("Resolvers read there how long they may remember the answer. Without it they ask again each time."),
        tr("Ask your DNS host to update its name server software."));
}

}  // namespace rootline
