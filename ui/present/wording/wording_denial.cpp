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
            .visitors = about.isNoData
                            ? tr("Users of a validating resolver get an error for %1 instead of \"no %2 records\".")
                                  .arg(shownName(about.name), typeOf(about.type))
                            : tr("Users of a validating resolver get an error for %1 instead of \"does not exist\".")
                                  .arg(shownName(about.name)),
            .caution = keepSigning()};
}

Explanation FindingWording::words(const DenialMissing& f) const {
    //: %1 a zone, %2 a name, %3 a record type
    return brokenDenial(
        f, tr("%1 says that %2 has no %3 records, but sends no proof.").arg(zone_, shownName(f.name), typeOf(f.type)),
        tr("A signed zone must prove with signed NSEC or NSEC3 records that something does not exist. Without this "
           "proof a validating resolver refuses the answer."));
}

Explanation FindingWording::words(const DenialOwnRecordMissing& f) const {
    //: %1 a zone, %2 a name, %3 a record type
    return brokenDenial(
        f,
        tr("%1 answers that %2 exists and has no %3 records, but its proof says that there is no such name.")
            .arg(zone_, shownName(f.name), typeOf(f.type)),
        tr("Every name that exists needs its own signed NSEC or NSEC3 record, and so does every name that only has "
           "names below it. The record of this name is missing."));
}

Explanation FindingWording::words(const DenialNameNotCovered& f) const {
    if (f.isNoData) {
        //: %1 a name, %2 a record type
        return brokenDenial(f,
                            tr("The name servers say that %1 has no %2 records, but their proof is about other names.")
                                .arg(shownName(f.name), typeOf(f.type)),
                            tr("The proof must contain the signed record of the name itself, which lists its types, or "
                               "the record of a wildcard that gives the answer."));
    }
    return brokenDenial(
        f,
        tr("The name servers say that %1 does not exist, but their proof is about other names.").arg(shownName(f.name)),
        tr("The signed record proves that no name exists between two names, but this name does not lie between them."));
}

Explanation FindingWording::words(const DenialWildcardNotCovered& f) const {
    if (f.isNoData) {
        return brokenDenial(f,
                            tr("The proof that %1 has no %2 records does not contain the record of the name itself.")
                                .arg(shownName(f.name), typeOf(f.type)),
                            tr("The proof says that the name does not exist. A wildcard (*) could then give the "
                               "answer, so the proof must also show that the wildcard has no such records."));
    }
    return brokenDenial(
        f, tr("The proof that %1 does not exist does not exclude a wildcard.").arg(shownName(f.name)),
        tr("A wildcard record (*) could answer for this name. The proof must show that there is no such wildcard."));
}

Explanation FindingWording::words(const DenialClosestEncloserMissing& f) const {
    if (f.isNoData) {
        return brokenDenial(
            f,
            tr("The proof that %1 has no %2 records contains neither the record of this name nor the record of a name "
               "above it.")
                .arg(shownName(f.name), typeOf(f.type)),
            tr("In an NSEC3 proof the record of the name itself must list the types of the name. If a wildcard gives "
               "the answer, the proof must show the closest name above that exists (closest encloser) instead."));
    }
    return brokenDenial(f, tr("The proof about %1 does not show which name above it exists.").arg(shownName(f.name)),
                        tr("An NSEC3 proof must show the closest name above that exists (closest encloser). This part "
                           "of the proof is missing."));
}

Explanation FindingWording::words(const DenialNextCloserNotCovered& f) const {
    if (f.isNoData) {
        return brokenDenial(f,
                            tr("The proof that %1 has no %2 records does not contain the record of the name itself.")
                                .arg(shownName(f.name), typeOf(f.type)),
                            tr("In an NSEC3 proof the record of the name itself must list the types of the name. This "
                               "proof shows only names above it."));
    }
    return brokenDenial(f, tr("The proof that %1 does not exist is incomplete.").arg(shownName(f.name)),
                        tr("An NSEC3 proof must also show that the name just below the closest encloser does not exist "
                           "(next closer name). This part of the proof is missing."));
}

Explanation FindingWording::words(const DenialTypeInBitmap& f) const {
    return brokenDenial(
        f,
        tr("%1 answers that %2 has no %3 records, but its own proof says that there are such records.")
            .arg(zone_, shownName(f.name), typeOf(f.type)),
        tr("The signed record lists the types that exist at the name. The type that was asked for, or an "
           "alias, is in the list."));
}

Explanation FindingWording::words(const DenialExistingNameCovered& f) const {
    return brokenDenial(
        f, tr("A proof of %1 says that %2 does not exist, but it does exist.").arg(zone_, shownName(f.name)),
        tr("Resolvers may reuse such a proof. They then answer all their users that the name does not exist."));
}

Explanation FindingWording::words(const DenialFromParentSide& f) const {
    return brokenDenial(
        f, tr("The proof about %1 comes from the parent side of a delegation.").arg(shownName(f.name)),
        tr("A zone can prove facts about its own names only, not about names that it has delegated to another zone."));
}

Explanation FindingWording::words(const WildcardExpanded& f) const {
    return calm(tr("The answer for %1 comes from the wildcard %2.").arg(shownName(f.name), shownName(f.wildcard)),
                tr("One signed wildcard record answers for every name that does not exist. That is normal."));
}

Explanation FindingWording::words(const WildcardProofMissing& f) const {
    Explanation result =
        brokenDenial(f,
                     tr("The answer for %1 comes from a wildcard, but without a proof that %1 itself does not exist.")
                         .arg(shownName(f.name)),
                     tr("A wildcard may answer only for a name that does not exist, and the zone must prove that it "
                        "does not exist."));
    result.visitors = visitorsRefused(f.name);
    return result;
}

Explanation FindingWording::words(const Nsec3IterationsNonzero& f) const {
    return {.title = tr("%1 hashes names %n more time(s) than once.", nullptr, f.iterations).arg(zone_),
            .why = tr("Additional rounds (NSEC3 iterations) cost every resolver time and do not make the zone safer. "
                      "The recommended number is 0."),
            .fix = hostSteps(finding_.zone, {tr("Ask your DNS host to set the NSEC3 iterations of %1 to 0.").arg(zone_),
                                             checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = tr("This finding goes away as soon as the zone is signed in that way."),
            .visitors = visitorsLater()};
}

Explanation FindingWording::words(const Nsec3IterationsExcessive& f) const {
    return {.title = tr("%1 uses so many NSEC3 iterations that validators treat it as unsigned.").arg(zone_),
            .why = tr("It uses %1 additional rounds (NSEC3 iterations). Resolvers accept %2 at most and do not check "
                      "proofs with more.")
                       .arg(QString::number(f.iterations), QString::number(f.limit)),
            .fix = hostSteps(finding_.zone, {tr("Ask your DNS host to set the NSEC3 iterations of %1 to 0.").arg(zone_),
                                             checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = tr("This finding goes away as soon as the zone is signed in that way."),
            .visitors = visitorsUnprotected(finding_.zone)};
}

Explanation FindingWording::words(const Nsec3HashUnsupported& f) const {
    return brokenDenial(
        f, tr("%1 uses an NSEC3 hash algorithm that resolvers do not support.").arg(zone_),
        tr("Validating resolvers ignore such proofs. So the answer about %1 has no proof.").arg(shownName(f.name)));
}

Explanation FindingWording::words(const Nsec3OptOutNeeded& f) const {
    return brokenDenial(
        f, tr("The proof about %1 needs the \"opt-out\" flag, but does not have it.").arg(shownName(f.name)),
        tr("A zone may leave unsigned domains out of its proofs only if the proofs have this flag."));
}

Explanation FindingWording::words(const CompactDenial& f) const {
    return calm(tr("%1 proves with compact denial that %2 does not exist.").arg(zone_, shownName(f.name)),
                tr("The answer looks as if the name existed without any records. Large DNS hosts that sign each answer "
                   "do this. That is normal."));
}

Explanation FindingWording::words(const NsecLastNotApex& f) const {
    //: %1 a zone, %2 and %3 names
    return untidy(tr("The NSEC chain of %1 is not closed: from %2 it leads back to %3.")
                      .arg(zone_, shownName(f.owner), shownName(f.next)),
                  tr("The last record of the chain must lead back to the name of the zone. Otherwise some resolvers do "
                     "not accept it as a proof."),
                  tr("Ask your DNS host to sign %1 again.").arg(zone_));
}

Explanation FindingWording::words(const Nsec3ParametersDiffer& f) const {
    return brokenDenial(
        f, tr("The NSEC3 records of the proof about %1 use different parameters.").arg(shownName(f.name)),
        tr("They use different iterations or different salt. All records of one proof must use the same parameters."));
}

Explanation FindingWording::words(const Nsec3Salt&) const {
    return untidy(tr("%1 hashes names with a salt.").arg(zone_),
                  tr("A salt does not make the zone safer, because every hash already contains the name of the zone. "
                     "The recommendation is to use no salt."),
                  tr("Ask your DNS host to set the NSEC3 salt of %1 to none.").arg(zone_));
}

Explanation FindingWording::words(const Nsec3OwnerMalformed& f) const {
    return brokenDenial(
        f, tr("An NSEC3 record of the proof about %1 has an owner name that is not a hash.").arg(shownName(f.name)),
        //: %1 a name
        tr("A proof with hashed names (NSEC3) has the hash as its own name, directly below the zone. Here it is "
           "%1.")
            .arg(shownName(f.owner)));
}

Explanation FindingWording::words(const ZoneWalkable&) const {
    return calm(tr("The NSEC records of %1 let anybody read all names of the zone.").arg(zone_),
                tr("Each NSEC proof names the next name of the zone. That is normal and not an error. A zone that "
                   "wants to hide its names can use NSEC3 or sign each answer on request."));
}

Explanation FindingWording::words(const SoaMissingInNegative& f) const {
    return untidy(
        tr("The answer that there is nothing at %1 comes without the zone's SOA record.").arg(shownName(f.name)),
        tr("The SOA record says how long resolvers may keep this answer in their caches. Without it they ask again "
           "each time."),
        tr("Ask your DNS host to update its name server software."));
}

}  // namespace rootline
