// SPDX-License-Identifier: MIT
#include "core/trust/work.h"

namespace rootline {

std::optional<Verification> Work::verify(const DnsKey& key, ByteView data, ByteView signature) {
    std::vector<Bytes> content{key.toRdata(), Bytes(data.begin(), data.end()), Bytes(signature.begin(), signature.end())};
    if (const auto known = verified_.find(content); known != verified_.end()) {
        return known->second;
    }
    if (verifications_ >= policy_.signatureChecks) {
        reach(WorkLimitReached::Limit::SignatureChecks);
        return std::nullopt;
    }
    ++verifications_;
    const auto outcome = rootline::verify(key, data, signature);
    verified_.emplace(std::move(content), outcome);
    return outcome;
}

std::optional<Bytes> Work::hash(const Name& name, const Nsec3& parameters) {
    const std::tuple content(name, parameters.salt, int{parameters.iterations});
    if (const auto known = hashed_.find(content); known != hashed_.end()) {
        return known->second;
    }
    if (hashes_ >= policy_.nsec3Hashes) {
        reach(WorkLimitReached::Limit::Nsec3Hashes);
        return std::nullopt;
    }
    ++hashes_;
    return hashed_.emplace(content, nsec3Hash(name, parameters.salt, parameters.iterations)).first->second;
}

}  // namespace rootline
