// SPDX-License-Identifier: MIT
#include "core/trust/rrset_check.h"

#include "core/trust/captured.h"
#include "core/trust/findings.h"
#include "core/trust/signature.h"

#include <algorithm>
#include <array>

namespace rootline {

namespace {

/// What the conditions of RFC 4035 section 5.3.1 are asked about.
struct Candidate {
    const RRset& rrset;
    const Rrsig& rrsig;
    const Zone& zone;
    const Policy& policy;
    Timestamp at;
};

using Condition = std::optional<SignatureStatus> (*)(const Candidate&);

template <typename Test>
bool anyKey(const Candidate& candidate, Test test) {
    return std::any_of(candidate.zone.keys.begin(), candidate.zone.keys.end(), test);
}

bool tagFits(const Candidate& candidate, const ZoneKey& key) {
    return key.tag == candidate.rrsig.keyTag;
}

bool fits(const Candidate& candidate, const ZoneKey& key) {
    return tagFits(candidate, key) && key.key.algorithm == candidate.rrsig.algorithm;
}

// "The RRSIG RR and the RRset MUST have the same owner name and the same class" and "the RRSIG RR's Type Covered field
// MUST equal the RRset's type" hold by the way Facts puts them together.

/// "The RRSIG RR's Signer's Name field MUST be the name of the zone that contains the RRset." No zone contains what lies
/// above it.
std::optional<SignatureStatus> signerIsTheZone(const Candidate& c) {
    const bool contains = c.rrsig.signer == c.zone.name && c.rrset.owner.isAtOrBelow(c.zone.name);
    return contains ? std::nullopt : std::optional(SignatureStatus::SignerNotZone);
}

/// "The number of labels in the RRset owner name MUST be greater than or equal to the value in the RRSIG RR's Labels field."
std::optional<SignatureStatus> labelsFitTheOwner(const Candidate& c) {
    return c.rrsig.labels <= signedLabelCount(c.rrset.owner) ? std::nullopt
                                                             : std::optional(SignatureStatus::LabelsExceedOwner);
}

/// RFC 4035 section 5.2: what cannot be checked here says nothing.
std::optional<SignatureStatus> algorithmIsSupported(const Candidate& c) {
    return c.policy.accepts(c.rrsig.algorithm) ? std::nullopt : std::optional(SignatureStatus::AlgorithmUnsupported);
}

/// "The RRSIG RR's Signer's Name, Algorithm, and Key Tag fields MUST match the owner name, algorithm, and key tag for some
/// DNSKEY RR in the zone's apex DNSKEY RRset."
std::optional<SignatureStatus> keyIsPublished(const Candidate& c) {
    if (anyKey(c, [&](const ZoneKey& key) { return fits(c, key); })) {
        return std::nullopt;
    }
    const bool otherAlgorithm = anyKey(c, [&](const ZoneKey& key) { return tagFits(c, key); });
    return otherAlgorithm ? SignatureStatus::AlgorithmMismatch : SignatureStatus::KeyMissing;
}

/// "The matching DNSKEY RR MUST be present in the zone's apex DNSKEY RRset, and MUST have the Zone Flag bit (DNSKEY RDATA
/// Flag bit 7) set." Protocol: RFC 4034 section 2.1.2.
std::optional<SignatureStatus> keyIsZoneKey(const Candidate& c) {
    const bool usable =
        anyKey(c, [&](const ZoneKey& key) { return fits(c, key) && key.key.isZoneKey() && key.key.protocol == 3; });
    return usable ? std::nullopt : std::optional(SignatureStatus::KeyNotZoneKey);
}

/// RFC 5011 section 2.1: a revoked key may sign nothing but the DNSKEY set that carries it.
std::optional<SignatureStatus> keyIsNotRevoked(const Candidate& c) {
    if (c.rrset.type == RRType::DNSKEY || c.policy.revokedKeyServes) {
        return std::nullopt;
    }
    const bool usable = anyKey(c, [&](const ZoneKey& key) {
        return fits(c, key) && key.key.isZoneKey() && key.key.protocol == 3 && !key.key.isRevoked();
    });
    return usable ? std::nullopt : std::optional(SignatureStatus::KeyRevoked);
}

constexpr std::array<Condition, 6> kStructure{signerIsTheZone, labelsFitTheOwner, algorithmIsSupported,
                                              keyIsPublished,  keyIsZoneKey,      keyIsNotRevoked};

/// RFC 4034 section 3.1.5: the window must not be empty.
std::optional<SignatureStatus> windowIsNotEmpty(const Candidate& c) {
    const auto inception = fromSerial(c.rrsig.inception, c.at);
    return inception < fromSerial(c.rrsig.expiration, inception)
               ? std::nullopt
               : std::optional(SignatureStatus::InceptionAfterExpiration);
}

/// Some validators let a signature count a little before and after its time, to allow for clocks.
std::int64_t skewOf(const Candidate& c) {
    const auto inception = fromSerial(c.rrsig.inception, c.at);
    return c.policy.skewOf(fromSerial(c.rrsig.expiration, inception).seconds - inception.seconds);
}

/// "The validator's notion of the current time MUST be less than or equal to the time listed in the RRSIG RR's Expiration
/// field."
std::optional<SignatureStatus> isNotExpired(const Candidate& c) {
    return c.at.seconds <= fromSerial(c.rrsig.expiration, c.at).seconds + skewOf(c)
               ? std::nullopt
               : std::optional(SignatureStatus::Expired);
}

/// "The validator's notion of the current time MUST be greater than or equal to the time listed in the RRSIG RR's
/// Inception field."
std::optional<SignatureStatus> isValidAlready(const Candidate& c) {
    return c.at.seconds >= fromSerial(c.rrsig.inception, c.at).seconds - skewOf(c)
               ? std::nullopt
               : std::optional(SignatureStatus::NotYetValid);
}

constexpr std::array<Condition, 3> kTime{windowIsNotEmpty, isNotExpired, isValidAlready};

template <std::size_t Count>
std::optional<SignatureStatus> firstFailure(const std::array<Condition, Count>& conditions,
                                            const Candidate& candidate) {
    for (const auto condition : conditions) {
        if (const auto failure = condition(candidate)) {
            return failure;
        }
    }
    return std::nullopt;
}

SignatureStatus statusOf(Verification verification) {
    switch (verification) {
        case Verification::Good: return SignatureStatus::Valid;
        case Verification::Bad: return SignatureStatus::DoesNotVerify;
        case Verification::Unsupported: return SignatureStatus::AlgorithmUnsupported;
        case Verification::BadKey: return SignatureStatus::KeyDamaged;
        case Verification::BadSignature: return SignatureStatus::BadLength;
    }
    return SignatureStatus::DoesNotVerify;
}

bool mayHaveSigned(const Candidate& candidate, const ZoneKey& key) {
    const bool revoked =
        key.key.isRevoked() && candidate.rrset.type != RRType::DNSKEY && !candidate.policy.revokedKeyServes;
    return fits(candidate, key) && key.key.isZoneKey() && key.key.protocol == 3 && !revoked;
}

/// The keys that may have made the signature, those that count first: a limit must not stop before them.
std::vector<std::size_t> possibleSigners(const Candidate& candidate) {
    const auto& keys = candidate.zone.keys;
    std::vector<std::size_t> possible;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (mayHaveSigned(candidate, keys[i])) {
            possible.push_back(i);
        }
    }
    std::stable_partition(possible.begin(), possible.end(),
                          [&](std::size_t i) { return keys[i].security == Security::Secure; });
    return possible;
}

/// RFC 4035 section 5.3.3, with every key of that tag and algorithm in turn: tags are not unique.
SignatureCheck verifyWithKeys(const Candidate& candidate, Work& work) {
    SignatureCheck check{candidate.rrsig, SignatureStatus::NotChecked, std::nullopt};
    int tried = 0;
    for (const auto i : possibleSigners(candidate)) {
        const auto& key = candidate.zone.keys[i];
        if (tried++ >= work.policy().keysPerTag) {
            work.reach(WorkLimitReached::Limit::KeysPerTag,
                       {candidate.zone.name, {candidate.zone.name, RRType::DNSKEY, candidate.rrsig.keyTag}});
            check.status = SignatureStatus::NotChecked;  // a key that was not tried may be the one
            break;
        }
        const auto outcome = work.verify(key.key, candidate.rrset, candidate.rrsig);
        if (!outcome) {
            check.status = SignatureStatus::NotChecked;
            break;
        }
        if (!check.keyIndex || *outcome == Verification::Good || check.status == SignatureStatus::KeyDamaged) {
            check.keyIndex = i;
            check.status = statusOf(*outcome);
        }
        if (*outcome == Verification::Good) {
            break;
        }
    }
    return check;
}

std::optional<std::size_t> firstKeyWithTag(const Candidate& candidate) {
    const auto& keys = candidate.zone.keys;
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&](const ZoneKey& key) { return tagFits(candidate, key); });
    return found == keys.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - keys.begin()));
}

/// What can be said of a signature without cryptography; nothing where only that can decide.
std::optional<SignatureCheck> checkForm(const Candidate& candidate) {
    const auto& zone = candidate.zone;
    if (!zone.keySet && zone.security != Security::Bogus) {
        return SignatureCheck{candidate.rrsig, SignatureStatus::NotChecked,
                              std::nullopt};  // its keys are not known (yet)
    }
    if (const auto failure = firstFailure(kStructure, candidate)) {
        return SignatureCheck{candidate.rrsig, *failure, firstKeyWithTag(candidate)};
    }
    return std::nullopt;
}

/// The signatures of one RRset, the cheapest conditions first: those that only mathematics can decide come in the order in
/// which they can help, and the limit counts them alone.
class SignatureChecks {
public:
    SignatureChecks(const Observation& observation, const Zone& zone, Work& work)
        : observation_(observation), zone_(zone), work_(work) {}

    std::vector<SignatureCheck> inOrder() {
        checks_.resize(observation_.signatures.size());
        for (std::size_t i = 0; i < checks_.size(); ++i) {
            if (auto form = checkForm(candidate(i))) {
                checks_[i] = std::move(*form);
            } else {
                open_[rank(i)].push_back(i);
            }
        }
        for (const auto& rank : open_) {
            for (const auto i : rank) {
                checks_[i] = decide(i);
            }
        }
        return std::move(checks_);
    }

private:
    [[nodiscard]] Candidate candidate(std::size_t i) const {
        return {observation_.rrset, observation_.signatures[i], zone_, work_.policy(), work_.at()};
    }

    /// 0: by a key that counts, 1: by another, 2: of no use even if the mathematics agrees.
    [[nodiscard]] std::size_t rank(std::size_t i) const {
        if (firstFailure(kTime, candidate(i))) {
            return 2;
        }
        return anyKey(candidate(i),
                      [&](const ZoneKey& key) {
                          return key.security == Security::Secure && mayHaveSigned(candidate(i), key);
                      })
                   ? 0
                   : 1;
    }

    SignatureCheck decide(std::size_t i) {
        const auto late = firstFailure(kTime, candidate(i));
        if (tried_ < work_.policy().signaturesPerRRset) {
            ++tried_;
            SignatureCheck check = verifyWithKeys(candidate(i), work_);
            if (check.status == SignatureStatus::Valid) {
                check.status = late.value_or(SignatureStatus::Valid);
            }
            return check;
        }
        if (late) {
            return {candidate(i).rrsig, *late, firstKeyWithTag(candidate(i))};
        }
        work_.reach(WorkLimitReached::Limit::SignaturesPerRRset,
                    {zone_.name, {observation_.rrset.owner, observation_.rrset.type, std::nullopt}});
        return {candidate(i).rrsig, SignatureStatus::NotChecked, std::nullopt};
    }

    const Observation& observation_;
    const Zone& zone_;
    Work& work_;
    std::vector<SignatureCheck> checks_;
    std::array<std::vector<std::size_t>, 3> open_;
    int tried_ = 0;
};

}  // namespace

RRsetCheck checkRRset(const Observation& observation, const Zone& zone, Work& work) {
    RRsetCheck check;
    check.rrset = observation.rrset;
    check.zone = zone.name;
    check.servers = observation.servers;
    check.security = zone.security;
    check.signatureTtlDiffers = observation.signatureTtlDiffers;
    check.supposed = work.isSupposed(observation.rrset);
    check.partial = !isConclusive(observation.held);
    check.signatures = SignatureChecks(observation, zone, work).inOrder();
    bool secure = false;
    bool exact = false;  // a signature by the name itself makes the wildcard's superfluous
    for (const auto& done : check.signatures) {
        if (done.status != SignatureStatus::Valid) {
            continue;
        }
        secure = secure || zone.keys[*done.keyIndex].security == Security::Secure;
        if (done.rrsig.labels < signedLabelCount(observation.rrset.owner)) {
            const auto wildcard = observation.rrset.owner.ancestor(done.rrsig.labels).child("*");
            check.wildcard = wildcard ? std::optional(*wildcard) : std::nullopt;
        } else {
            exact = exact || zone.keys[*done.keyIndex].security == Security::Secure;
        }
    }
    if (exact) {
        check.wildcard.reset();
    }
    // Records that the zone would sign again have no signature that could be checked.
    const bool standsUnsigned = check.supposed && observation.signatures.empty();
    if (zone.security == Security::Secure && !secure && !standsUnsigned) {
        const bool forSure = failsForSure(observation.held, check.signatures);
        check.security = forSure ? Security::Bogus : Security::Indeterminate;
    }
    return check;
}

std::optional<RRsetCheck> bestRRset(const std::vector<Observation>& versions, const Zone& zone, Work& work) {
    std::optional<RRsetCheck> best;
    for (const auto& version : versions) {
        auto check = checkRRset(version, zone, work);
        if (!best || (weaker(best->security, check.security) == best->security && best->security != check.security)) {
            best = std::move(check);
        }
    }
    return best;
}

int distanceFromValid(SignatureStatus status) {
    switch (status) {
        case SignatureStatus::Valid: return 0;
        case SignatureStatus::Expired: return 1;
        case SignatureStatus::NotYetValid: return 2;
        case SignatureStatus::InceptionAfterExpiration: return 3;
        case SignatureStatus::DoesNotVerify: return 4;
        case SignatureStatus::BadLength: return 5;
        case SignatureStatus::KeyDamaged: return 6;
        case SignatureStatus::KeyRevoked: return 7;
        case SignatureStatus::KeyNotZoneKey: return 8;
        case SignatureStatus::AlgorithmMismatch: return 9;
        case SignatureStatus::KeyMissing: return 10;
        case SignatureStatus::LabelsExceedOwner: return 11;
        case SignatureStatus::SignerNotZone: return 12;
        case SignatureStatus::AlgorithmUnsupported: return 13;
        case SignatureStatus::NotChecked: return 14;
    }
    return 15;
}

int distanceFromMatch(DsStatus status) {
    switch (status) {
        case DsStatus::Matches: return 0;
        case DsStatus::KeyDoesNotSign: return 1;
        case DsStatus::KeyRevoked: return 2;
        case DsStatus::KeyNotZoneKey: return 3;
        case DsStatus::DigestMismatch: return 4;
        case DsStatus::AlgorithmMismatch: return 5;
        case DsStatus::NoKey: return 6;
        case DsStatus::NotChecked: return 7;
        case DsStatus::Ignored: return 8;
        case DsStatus::DigestUnsupported: return 9;
        case DsStatus::AlgorithmUnsupported: return 10;
    }
    return 11;
}

}  // namespace rootline
