// SPDX-License-Identifier: MIT
#include "core/trust/denial.h"

#include "core/trust/captured.h"
#include "core/trust/denial_records.h"
#include "core/trust/findings.h"
#include "core/trust/signature.h"

#include <algorithm>
#include <map>

namespace rootline {

namespace {

constexpr std::size_t kSha1Length = 20;

/// The denial records of a message, sorted into those that may be used and those that may not.
struct SortedRecords {
    std::vector<RRsetCheck> checks;
    std::vector<std::size_t> unproven;
    std::vector<NsecRecord> nsec;
    std::vector<Nsec3Record> nsec3;
    int excessiveIterations = 0;
    int iterations = 0;
    bool unknownHash = false;
    std::size_t salt = 0;                ///< octets of the longest
    std::optional<Name> malformedOwner;  ///< of an NSEC3 record: no hash of the right length below the apex
};

/// A denial record is never a wildcard's expansion (RFC 4035 section 5.3.4 does not apply to it).
bool isExpanded(const RRsetCheck& check) {
    return check.wildcard.has_value();
}

void sortNsec3(SortedRecords& sorted, const RRsetCheck& check, const Zone& zone, const Policy& policy) {
    const auto nsec3 = Nsec3::fromRdata(check.rrset.rdatas.front());
    const auto ownerHash = fromBase32Hex(check.rrset.owner.label(0));
    if (!nsec3) {
        return;
    }
    // RFC 5155 sections 8.1 and 8.2: unknown hashes and flags are ignored.
    if (nsec3->hashAlgorithm != 1) {
        sorted.unknownHash = true;
        return;
    }
    if ((nsec3->flags & ~Nsec3::kOptOutFlag) != 0 || nsec3->nextHashed.size() != kSha1Length) {
        return;
    }
    if (!ownerHash || ownerHash->size() != kSha1Length || !(check.rrset.owner.parent() == zone.name)) {
        sorted.malformedOwner = check.rrset.owner;
        return;
    }
    sorted.salt = std::max(sorted.salt, nsec3->salt.size());
    sorted.iterations = std::max(sorted.iterations, int{nsec3->iterations});
    if (nsec3->iterations > policy.nsec3Iterations) {
        sorted.excessiveIterations = std::max(sorted.excessiveIterations, int{nsec3->iterations});
        return;
    }
    sorted.nsec3.push_back({*ownerHash, *nsec3, sorted.checks.size()});
}

SortedRecords sortRecords(const std::vector<Observation>& authority, const Zone& zone, Work& work) {
    SortedRecords sorted;
    for (const auto& observation : authority) {
        const auto type = observation.rrset.type;
        if ((type != RRType::NSEC && type != RRType::NSEC3) || !observation.rrset.owner.isAtOrBelow(zone.name)) {
            continue;
        }
        auto check = checkRRset(observation, zone, work);
        if (check.security == Security::Secure && !isExpanded(check)) {
            if (type == RRType::NSEC3) {
                sortNsec3(sorted, check, zone, work.policy());
            } else if (const auto nsec = Nsec::fromRdata(check.rrset.rdatas.front());
                       nsec && nsec->next.isAtOrBelow(zone.name)) {  // a gap never reaches out of its zone
                sorted.nsec.push_back({check.rrset.owner, *nsec, sorted.checks.size()});
            }
        } else if (check.security == Security::Bogus || check.security == Security::Secure) {
            check.security = Security::Bogus;
            sorted.unproven.push_back(sorted.checks.size());
        }
        sorted.checks.push_back(std::move(check));
    }
    return sorted;
}

FindingDetail missing(const DenialQuery& query) {
    const AboutDenial about{query.denied.name, query.denied.type, false, query.claim == DenialClaim::NoData};
    if (query.claim == DenialClaim::WildcardAnswer) {
        return WildcardProofMissing{about};
    }
    return query.denied.type == RRType::DS ? FindingDetail(DelegationProofMissing{about})
                                           : FindingDetail(DenialMissing{about});
}

DenialKind plainKind(const DenialQuery& query) {
    switch (query.claim) {
        case DenialClaim::NameError: return DenialKind::NameError;
        case DenialClaim::WildcardAnswer: return DenialKind::WildcardAnswer;
        case DenialClaim::NoData: break;
    }
    return query.denied.type == RRType::DS ? DenialKind::NoDs : DenialKind::NoData;
}

void takeDraft(DenialOutcome& outcome, DenialDraft draft) {
    outcome.proof.steps = std::move(draft.steps);
    outcome.proof.compact = draft.compact;
    outcome.failure = std::move(draft.failure);
    if (outcome.failure) {
        outcome.proof.security = Security::Bogus;
        return;
    }
    outcome.proof.kind = draft.kind;
    // RFC 5155 section 9.2: what an opt-out span covers is not authenticated.
    outcome.proof.security = draft.optOut ? Security::Insecure : Security::Secure;
    if (draft.compact) {
        outcome.notes.emplace_back(CompactDenial{draft.about(outcome.proof.nsec3)});
    }
}

/// RFC 5155 section 8.2: the records of one proof share hash, iterations and salt; each such group is tried by itself.
DenialDraft proveWithNsec3Groups(const DenialQuery& query, const Name& zone, const std::vector<Nsec3Record>& records,
                                 Work& work) {
    std::map<std::pair<int, Bytes>, std::vector<Nsec3Record>> groups;
    for (const auto& record : records) {
        groups[{record.nsec3.iterations, record.nsec3.salt}].push_back(record);
    }
    std::optional<DenialDraft> first;
    int tried = 0;
    for (const auto& [parameters, group] : groups) {
        if (tried++ == work.policy().nsec3ParameterSets) {
            work.reach(WorkLimitReached::Limit::Nsec3Hashes, {zone, {query.denied.name, RRType::NSEC3, std::nullopt}});
            first->failure = WorkLimitReached{WorkLimitReached::Limit::Nsec3Hashes};
            break;
        }
        auto draft = proveWithNsec3(query, zone, group, work);
        if (!draft.failure) {
            return draft;
        }
        if (!first) {
            first = std::move(draft);
        }
    }
    if (groups.size() > 1 && !first->failure->is<WorkLimitReached>()) {
        first->failure = Nsec3ParametersDiffer{first->about(true)};
    }
    return std::move(*first);
}

/// What denies nothing by itself but makes the zone count as unsigned here; false where there is no such thing.
bool countsAsUnsigned(DenialOutcome& outcome, const SortedRecords& sorted, const AboutDenial& about, int limit) {
    if (sorted.excessiveIterations == 0) {
        return false;
    }
    Nsec3IterationsExcessive note{about};  // RFC 9276 section 3.2
    note.iterations = sorted.excessiveIterations;
    note.limit = limit;
    outcome.notes.emplace_back(note);
    outcome.proof.security = Security::Insecure;
    outcome.proof.steps.clear();
    outcome.failure.reset();
    return true;
}

/// What is worth knowing of how a zone denies, whatever comes of the proof.
void addFormNotes(DenialOutcome& outcome, const SortedRecords& sorted, const AboutDenial& about, const Name& zone) {
    if (sorted.iterations > 0) {
        Nsec3IterationsNonzero note{about};
        note.iterations = sorted.iterations;
        outcome.notes.emplace_back(note);
    }
    if (sorted.salt > 0) {
        Nsec3Salt note{about};
        note.octets = sorted.salt;
        outcome.notes.emplace_back(note);
    }
    for (const auto& record : sorted.nsec) {
        if (record.nsec.next <= record.owner && !(record.nsec.next == zone)) {
            NsecLastNotApex note{about, {}, {}};
            note.owner = record.owner;
            note.next = record.nsec.next;
            outcome.notes.emplace_back(std::move(note));
        }
    }
}

void validateSortedRecords(DenialOutcome& outcome, const DenialQuery& query, const SortedRecords& sorted,
                           const Zone& zone, Work& work) {
    const AboutDenial about{query.denied.name, query.denied.type, outcome.proof.nsec3,
                            query.claim == DenialClaim::NoData};
    addFormNotes(outcome, sorted, about, zone.name);
    const bool usable = !sorted.nsec.empty() || !sorted.nsec3.empty();
    if (!sorted.nsec.empty()) {
        takeDraft(outcome, proveWithNsec(query, zone.name, sorted.nsec));
    }
    if (!sorted.nsec3.empty() && (sorted.nsec.empty() || outcome.failure)) {
        takeDraft(outcome, proveWithNsec3Groups(query, zone.name, sorted.nsec3, work));
    }
    if ((usable && !outcome.failure) || countsAsUnsigned(outcome, sorted, about, work.policy().nsec3Iterations)) {
        return;
    }
    outcome.proof.security = Security::Bogus;
    if (sorted.malformedOwner) {
        Nsec3OwnerMalformed malformed{about, {}};
        malformed.owner = *sorted.malformedOwner;
        outcome.failure = std::move(malformed);
    } else if (!usable && sorted.unknownHash) {
        outcome.failure = Nsec3HashUnsupported{about};
    } else if (!usable && outcome.unprovenRecords.empty()) {
        outcome.failure = missing(query);
    }
}

/// A validator checks the SOA of a negative answer too; with a bad one it refuses the whole answer.
void addSoaFailure(DenialOutcome& outcome, const std::vector<Observation>& authority, const Zone& zone, Work& work) {
    const auto* soa = Response::find(authority, zone.name, RRType::SOA);
    if (soa == nullptr || outcome.proof.security == Security::Bogus) {
        return;
    }
    auto check = checkRRset(*soa, zone, work);
    if (check.security == Security::Bogus) {
        outcome.proof.security = Security::Bogus;
        outcome.badSoa = std::move(check);
    }
}

bool isProven(const DenialOutcome& outcome) {
    return outcome.proof.security == Security::Secure || outcome.proof.security == Security::Insecure;
}

void leaveOpen(DenialOutcome& outcome) {
    outcome.notCaptured = true;
    outcome.proof.security = Security::Indeterminate;
    outcome.failure.reset();
    outcome.unprovenRecords.clear();
    outcome.badSoa.reset();
}

}  // namespace

bool speaksForNamesBelow(const TypeBitmap& types) {
    const bool delegation = types.contains(RRType::NS) && !types.contains(RRType::SOA);
    return !delegation && !types.contains(RRType::DNAME);
}

bool isUnsignedDelegation(const TypeBitmap& types) {
    return types.contains(RRType::NS) && !types.contains(RRType::SOA) && !types.contains(RRType::DS);
}

std::optional<FindingDetail> bitmapFailure(const TypeBitmap& types, const AboutDenial& about) {
    if (types.contains(about.type) || (about.type != RRType::CNAME && types.contains(RRType::CNAME))) {
        return DenialTypeInBitmap{about};
    }
    const bool fromParent = types.contains(RRType::NS) && !types.contains(RRType::SOA);
    if (about.type == RRType::DS) {
        // Only the parent can deny a DS; the root has no parent.
        return types.contains(RRType::SOA) && !about.name.isRoot()
                   ? std::optional<FindingDetail>(DenialFromParentSide{about})
                   : std::nullopt;
    }
    return fromParent ? std::optional<FindingDetail>(DenialFromParentSide{about}) : std::nullopt;
}

DenialOutcome proveDenial(const DenialQuery& query, const Response& heard, const Zone& zone, Work& work) {
    auto outcome = proveDenial(query, heard.authority, zone, work);
    // A denial record that is left open by itself proves nothing either way.
    if (zone.security == Security::Secure && !isProven(outcome) && !couldHoldProof(*heard.reply)) {
        leaveOpen(outcome);
    }
    return outcome;
}

DenialOutcome proveDenial(const DenialQuery& query, const std::vector<Observation>& authority, const Zone& zone,
                          Work& work) {
    DenialOutcome outcome;
    outcome.proof.denied = query.denied;
    outcome.proof.kind = plainKind(query);
    outcome.proof.security = zone.security;
    auto sorted = sortRecords(authority, zone, work);
    outcome.proof.records = std::move(sorted.checks);
    outcome.proof.nsec3 = std::any_of(outcome.proof.records.begin(), outcome.proof.records.end(),
                                      [](const RRsetCheck& check) { return check.rrset.type == RRType::NSEC3; });
    outcome.unprovenRecords = std::move(sorted.unproven);
    if (zone.security != Security::Secure) {
        return outcome;
    }
    validateSortedRecords(outcome, query, sorted, zone, work);
    addSoaFailure(outcome, authority, zone, work);
    return outcome;
}

std::optional<RRsetCheck> findCovering(const Name& name, const std::vector<Observation>& authority, const Zone& zone,
                                       Work& work) {
    const auto sorted = sortRecords(authority, zone, work);
    for (const auto& record : sorted.nsec) {
        const bool maySpeak = !name.isBelow(record.owner) || speaksForNamesBelow(record.nsec.types);
        if (isInGap(record, name) && maySpeak && !record.nsec.next.isBelow(name)) {
            return sorted.checks[record.index];
        }
    }
    for (const auto& record : sorted.nsec3) {
        const auto hash = work.hash(name, zone.name, record.nsec3);
        if (hash && isInGap(record, *hash) && !record.nsec3.isOptOut()) {
            return sorted.checks[record.index];
        }
    }
    return std::nullopt;
}

bool allowsWalking(const DenialProof& proof) {
    if (proof.compact) {
        return false;
    }
    return std::any_of(proof.records.begin(), proof.records.end(), [](const RRsetCheck& check) {
        const auto nsec = check.rrset.type == RRType::NSEC ? Nsec::fromRdata(check.rrset.rdatas.front()) : std::nullopt;
        const auto octets = nsec ? nsec->next.wire().first(nsec->next.wireLength() - 1) : ByteView();
        const bool made = std::find(octets.begin(), octets.end(), std::uint8_t{0}) != octets.end();
        return nsec && !made;  // a name that was made for the question has an octet 0 in it
    });
}

}  // namespace rootline
