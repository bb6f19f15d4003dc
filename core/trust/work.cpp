// SPDX-License-Identifier: MIT
#include "core/trust/work.h"

#include "core/trust/findings.h"

namespace rootline {

std::optional<Verification> Work::verify(const DnsKey& key, const RRset& rrset, const Rrsig& rrsig) {
    const auto supposed = supposed_.originals.find({rrset.owner, rrset.type});
    if (supposed == supposed_.originals.end()) {
        return verifyOne(key, rrset, rrsig);
    }
    std::optional<Verification> outcome = Verification::Bad;
    for (const auto& original : supposed->second) {
        outcome = verifyOne(key, original, rrsig);
        if (!outcome || *outcome == Verification::Good) {
            break;
        }
    }
    return outcome;
}

std::optional<Verification> Work::verifyOne(const DnsKey& key, const RRset& rrset, const Rrsig& rrsig) {
    const Sha256 content = ValidationMemory::contentOf(key, rrset, rrsig);
    if (const auto known = verified_.find(content); known != verified_.end()) {
        return known->second;
    }
    if (verifications_ >= policy_.signatureChecks) {
        reach(WorkLimitReached::Limit::SignatureChecks, {rrsig.signer, {rrset.owner, rrset.type, rrsig.keyTag}});
        return std::nullopt;
    }
    ++verifications_;
    return verified_.emplace(content, memory_.check(content, key, rrset, rrsig)).first->second;
}

std::optional<Bytes> Work::hash(const Name& name, const Name& zone, const Nsec3& parameters) {
    const std::string content = ValidationMemory::contentOf(name, parameters);
    if (const auto known = hashed_.find(content); known != hashed_.end()) {
        return known->second;
    }
    if (hashes_ >= policy_.nsec3Hashes) {
        reach(WorkLimitReached::Limit::Nsec3Hashes, {zone, {name, RRType::NSEC3, std::nullopt}});
        return std::nullopt;
    }
    ++hashes_;
    return hashed_.emplace(content, memory_.hash(content, name, parameters)).first->second;
}

}  // namespace rootline
