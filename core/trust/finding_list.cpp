// SPDX-License-Identifier: MIT
#include "core/trust/finding_list.h"

#include "core/trust/findings.h"
#include "core/trust/signature.h"

#include <algorithm>
#include <numeric>

namespace rootline {

namespace {

constexpr std::int64_t kLongLifetime = 180 * 86400;  // seconds; signatures of half a year can be replayed for as long

int rank(const Finding& finding) {
    return static_cast<int>(finding.severity) * 2 + (finding.causedBy ? 1 : 0);
}

/// The limit that was reached at this RRset; else the first of those that were reached at all.
WorkLimitReached::Limit limitAt(const RRset& rrset, const Work& work) {
    const auto& reached = work.limitsReached();
    const auto found = std::find_if(reached.begin(), reached.end(), [&](const auto& one) {
        return one.second.subject.owner == rrset.owner && one.second.subject.type == rrset.type;
    });
    if (found != reached.end()) {
        return found->first;
    }
    return reached.empty() ? WorkLimitReached::Limit::SignatureChecks : reached.begin()->first;
}

/// Why an RRset counts as not signed where no signature of it fails by itself.
FindingDetail unsignedFinding(const RRsetCheck& check, const Work& work) {
    const auto with = [&](SignatureStatus status) {
        return std::find_if(check.signatures.begin(), check.signatures.end(),
                            [&](const SignatureCheck& signature) { return signature.status == status; });
    };
    const auto& rrset = check.rrset;
    if (with(SignatureStatus::NotChecked) != check.signatures.end()) {
        return WorkLimitReached{limitAt(rrset, work)};
    }
    if (const auto foreign = with(SignatureStatus::AlgorithmUnsupported); foreign != check.signatures.end()) {
        return RrsigAlgorithmUnsupported{aboutSignature(rrset, foreign->rrsig, work.at())};
    }
    // Good, but for a wildcard: of no use where the records cannot be a wildcard's.
    if (const auto valid = with(SignatureStatus::Valid); valid != check.signatures.end() && check.wildcard) {
        return RrsigLabelsWrong{aboutSignature(rrset, valid->rrsig, work.at())};
    }
    const AboutRRset about{rrset.owner, rrset.type};
    switch (rrset.type) {
        case RRType::DS: return DsUnsigned{about};
        case RRType::DNSKEY: return DnskeySetUnsigned{about};
        default: return RrsigMissing{about};
    }
}

Subject subjectOf(const RRset& rrset) {
    return {rrset.owner, rrset.type, std::nullopt};
}

/// The longest-lived valid signature of a set decides how long it holds.
const SignatureCheck* longestValid(const RRsetCheck& check, Timestamp at) {
    const SignatureCheck* longest = nullptr;
    for (const auto& signature : check.signatures) {
        if (signature.status == SignatureStatus::Valid &&
            (longest == nullptr ||
             fromSerial(signature.rrsig.expiration, at) > fromSerial(longest->rrsig.expiration, at))) {
            longest = &signature;
        }
    }
    return longest;
}

/// Lifetimes that are unusual, or end before caches drop the records.
void addTimeNotes(FindingList& findings, const RRsetCheck& check, const AboutSignature& about, Timestamp at) {
    const Subject subject{check.rrset.owner, check.rrset.type, about.keyTag};
    if (about.expiration.seconds - about.inception.seconds > kLongLifetime) {
        findings.add(RrsigLifetimeLong{about}, check.zone, subject, check.servers);
    }
    if (at.seconds + check.rrset.ttl > about.expiration.seconds) {
        TtlBeyondExpiration beyond{about};
        beyond.ttl = check.rrset.ttl;
        findings.add(std::move(beyond), check.zone, subject, check.servers);
    }
}

/// Two valid signatures of one algorithm: one would do (RFC 4035 section 2.2 asks for one). A DNSKEY set is often signed
/// by more than one key, for those that trust one of them.
bool isSignedTwice(const RRsetCheck& check) {
    std::set<Algorithm> seen;
    return check.rrset.type != RRType::DNSKEY &&
           std::any_of(check.signatures.begin(), check.signatures.end(), [&](const SignatureCheck& signature) {
               return signature.status == SignatureStatus::Valid && !seen.insert(signature.rrsig.algorithm).second;
           });
}

}  // namespace

std::size_t FindingList::add(FindingDetail detail, const Name& zone, Subject subject, std::vector<Server> servers) {
    // Of one subject several limits, and several oddities, can be worth telling.
    const bool isToldEachTime = detail.is<WorkLimitReached, MessageMalformed>();
    // A hostile zone has thousands of keys, each with its finding: what is quick to compare comes first.
    const auto same = std::find_if(findings_.begin(), findings_.end(), [&](const Finding& finding) {
        return &finding.kind() == &detail.kind() && finding.subject.keyTag == subject.keyTag && finding.zone == zone &&
               finding.subject == subject && (!isToldEachTime || finding.detail == detail);
    });
    if (same != findings_.end()) {
        const auto place = static_cast<std::size_t>(same - findings_.begin());
        addServers(place, servers);
        return place;
    }
    Finding finding{std::move(detail), zone, std::move(subject), std::move(servers), std::nullopt, Severity::Notice};
    finding.severity = finding.kind().severity;
    findings_.push_back(std::move(finding));
    return findings_.size() - 1;
}

std::size_t FindingList::addError(FindingDetail detail, const Name& zone, Subject subject,
                                  std::vector<Server> servers) {
    const auto place = add(std::move(detail), zone, std::move(subject), std::move(servers));
    setSeverity(place, Severity::Error);
    return place;
}

std::size_t FindingList::addLatest(KeepSigningUntil detail, const Name& zone, Subject subject,
                                   std::vector<Server> servers) {
    const auto place = add(detail, zone, std::move(subject), std::move(servers));
    const auto* told = findings_[place].detail.as<KeepSigningUntil>();
    if (told != nullptr && told->until < detail.until) {
        findings_[place].detail = detail;
    }
    return place;
}

std::size_t FindingList::addConsequence(std::size_t cause, FindingDetail detail, const Name& zone, Subject subject) {
    const std::size_t before = findings_.size();
    const auto place = add(std::move(detail), zone, std::move(subject));
    if (findings_.size() > before) {  // what was there already keeps its own standing
        findings_[place].causedBy = cause;
    }
    return place;
}

void FindingList::setConsequence(std::size_t index, std::size_t cause) {
    if (index != cause) {
        findings_[index].causedBy = cause;
    }
}

void FindingList::setConsequences(std::size_t cause, const std::function<bool(const Finding&)>& follows) {
    for (std::size_t i = 0; i < findings_.size(); ++i) {
        if (i != cause && (!findings_[i].causedBy || findings_[i].causedBy != cause) && follows(findings_[i])) {
            findings_[i].causedBy = cause;
        }
    }
}

void FindingList::addServers(std::size_t index, const std::vector<Server>& servers) {
    auto& known = findings_[index].servers;
    known.insert(known.end(), servers.begin(), servers.end());
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
}

std::optional<std::size_t> FindingList::find(const std::function<bool(const Finding&)>& holds) const {
    const auto found = std::find_if(findings_.begin(), findings_.end(), holds);
    return found == findings_.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - findings_.begin()));
}

std::vector<Finding> FindingList::sorted() const {
    std::vector<std::size_t> order(findings_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rank(findings_[a]) < rank(findings_[b]); });
    std::vector<std::size_t> place(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
    }
    std::vector<Finding> sorted;
    sorted.reserve(order.size());
    for (const auto index : order) {
        sorted.push_back(findings_[index]);
        if (auto& cause = sorted.back().causedBy) {
            cause = place[*cause];
        }
    }
    return sorted;
}

/// What the signature is meant to say. RFC 1982 reads a period of more than 68 years as one that ends before it begins; one
/// that would have ended many years before it began was meant to be that long.
Timestamp endOf(const Rrsig& rrsig, Timestamp at) {
    constexpr std::uint32_t kFirstTooLong = 0x80000000;  // in seconds: about 68 years
    constexpr std::uint32_t kMeant = 0xC0000000;  // about 102 years; beyond, it ends at most 34 years before it begins
    const std::uint32_t period = rrsig.expiration - rrsig.inception;
    const bool isTooLong = period >= kFirstTooLong && period < kMeant;
    return isTooLong ? Timestamp{fromSerial(rrsig.inception, at).seconds + period} : fromSerial(rrsig.expiration, at);
}

AboutSignature aboutSignature(const RRset& rrset, const Rrsig& rrsig, Timestamp at) {
    return {rrset.owner,      rrset.type,  rrsig.keyTag, rrsig.algorithm, fromSerial(rrsig.inception, at),
            endOf(rrsig, at), rrsig.signer};
}

std::optional<FindingDetail> signatureFinding(const RRset& rrset, const SignatureCheck& signature, Timestamp at) {
    const auto about = aboutSignature(rrset, signature.rrsig, at);
    switch (signature.status) {
        case SignatureStatus::Expired: return RrsigExpired{about};
        case SignatureStatus::NotYetValid: return RrsigNotYetValid{about};
        case SignatureStatus::InceptionAfterExpiration: return RrsigInceptionAfterExpiration{about};
        case SignatureStatus::DoesNotVerify: {
            if (signature.rrsig.labels < signedLabelCount(rrset.owner)) {
                return RrsigLabelsWrong{about};
            }
            return RrsigInvalid{about};
        }
        case SignatureStatus::KeyMissing: return RrsigKeyMissing{about};
        case SignatureStatus::KeyRevoked: return RrsigKeyRevoked{about};
        case SignatureStatus::KeyNotZoneKey: return RrsigKeyMissing{about};
        case SignatureStatus::SignerNotZone: return RrsigSignerNotZone{about};
        case SignatureStatus::LabelsExceedOwner: return RrsigLabelsExceedOwner{about};
        case SignatureStatus::AlgorithmMismatch: return RrsigAlgorithmMismatch{about};
        case SignatureStatus::BadLength: return RrsigBadLength{about};
        case SignatureStatus::KeyDamaged: return RrsigKeyDamaged{about};
        case SignatureStatus::Valid:
        case SignatureStatus::AlgorithmUnsupported:
        case SignatureStatus::NotChecked: break;
    }
    return std::nullopt;
}

std::size_t addRRsetFailure(FindingList& findings, const RRsetCheck& check, const Work& work) {
    auto ordered = check.signatures;
    std::stable_sort(ordered.begin(), ordered.end(), [](const SignatureCheck& a, const SignatureCheck& b) {
        return distanceFromValid(a.status) < distanceFromValid(b.status);
    });
    std::optional<std::size_t> cause;
    for (const auto& signature : ordered) {
        auto detail = signatureFinding(check.rrset, signature, work.at());
        if (!detail) {
            continue;
        }
        Subject subject{check.rrset.owner, check.rrset.type, signature.rrsig.keyTag};
        if (cause) {
            findings.addConsequence(*cause, std::move(*detail), check.zone, std::move(subject));
        } else {
            cause = findings.add(std::move(*detail), check.zone, std::move(subject), check.servers);
        }
    }
    return cause ? *cause
                 : findings.addError(unsignedFinding(check, work), check.zone, subjectOf(check.rrset), check.servers);
}

/// Another algorithm's signatures beside the valid ones, before its key is published or after it has left: steps of RFC 6781
/// section 4.1.4, and nobody fails. Nothing where a published key has that algorithm.
std::optional<RolloverInProgress> preSigned(const RRsetCheck& check, const SignatureCheck& signature) {
    const auto isOfKey = [&](const SignatureCheck& other) {
        return other.rrsig.algorithm == signature.rrsig.algorithm && other.status != SignatureStatus::KeyMissing;
    };
    const bool isAnother = std::none_of(check.signatures.begin(), check.signatures.end(), isOfKey);
    if (signature.status != SignatureStatus::KeyMissing || !isAnother) {
        return std::nullopt;
    }
    return RolloverInProgress{RolloverInProgress::Phase::PreSigned,
                              {{signature.rrsig.keyTag, signature.rrsig.algorithm, false}}};
}

void addRRsetNotes(FindingList& findings, const RRsetCheck& check, const Work& work) {
    const bool holds = longestValid(check, work.at()) != nullptr;
    for (const auto& signature : check.signatures) {
        if (auto planned = holds ? preSigned(check, signature) : std::nullopt) {
            findings.add(std::move(*planned), check.zone, {check.zone, RRType::DNSKEY, std::nullopt});
            continue;
        }
        if (auto detail = signatureFinding(check.rrset, signature, work.at())) {
            const auto place =
                findings.add(std::move(*detail), check.zone,
                             {check.rrset.owner, check.rrset.type, signature.rrsig.keyTag}, check.servers);
            findings.setSeverity(place, Severity::Warning);
        }
    }
    const auto* lasting = longestValid(check, work.at());
    if (lasting == nullptr) {
        return;
    }
    const auto about = aboutSignature(check.rrset, lasting->rrsig, work.at());
    const Subject subject{check.rrset.owner, check.rrset.type, lasting->rrsig.keyTag};
    if (endsSoon(about, work)) {
        findings.add(RrsigExpiresSoon{about}, check.zone, subject, check.servers);
    }
    if (work.at().seconds - about.inception.seconds < work.policy().clockSkew) {
        findings.add(RrsigWithinClockSkew{about}, check.zone, subject, check.servers);
    }
    addTimeNotes(findings, check, about, work.at());
    if (isSignedTwice(check)) {
        findings.add(RrsigRedundant{about}, check.zone, subject, check.servers);
    }
    if (check.signatureTtlDiffers) {
        findings.add(RrsigTtlMismatch{{check.rrset.owner, check.rrset.type}}, check.zone, subjectOf(check.rrset),
                     check.servers);
    }
    if (check.rrset.ttl > lasting->rrsig.originalTtl) {
        findings.add(TtlAboveOriginal{about}, check.zone, subject, check.servers);
    }
}

bool endsSoon(const AboutSignature& about, const Work& work) {
    const auto left = about.expiration.seconds - work.at().seconds;
    const auto lifetime = about.expiration.seconds - about.inception.seconds;
    return left < work.policy().soonOf(lifetime);
}

std::optional<AboutSignature> lastingSignature(const RRsetCheck& check, Timestamp at) {
    const auto* lasting = longestValid(check, at);
    return lasting == nullptr ? std::nullopt : std::optional(aboutSignature(check.rrset, lasting->rrsig, at));
}

}  // namespace rootline
