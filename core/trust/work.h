// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/crypto.h"
#include "core/trust/findings.h"
#include "core/trust/policy.h"

#include <map>
#include <set>

namespace rootline {

/// The work of one judgement: counts the expensive steps, stops at the policy's limits and does nothing twice.
class Work {
public:
    Work(const Policy& policy, Timestamp at) : policy_(policy), at_(at) {}

    [[nodiscard]] const Policy& policy() const { return policy_; }
    [[nodiscard]] Timestamp at() const { return at_; }
    [[nodiscard]] int verifications() const { return verifications_; }
    [[nodiscard]] const std::set<WorkLimitReached::Limit>& limitsReached() const { return reached_; }
    void reach(WorkLimitReached::Limit limit) { reached_.insert(limit); }

    /// The result of a signature check; nothing when the budget is spent. A check already done costs nothing.
    std::optional<Verification> verify(const DnsKey& key, ByteView data, ByteView signature);

    /// NSEC3 hash; nothing when the budget is spent.
    std::optional<Bytes> hash(const Name& name, const Nsec3& parameters);

private:
    Policy policy_;
    Timestamp at_;
    int verifications_ = 0;
    int hashes_ = 0;
    std::set<WorkLimitReached::Limit> reached_;
    std::map<std::vector<Bytes>, Verification> verified_;
    std::map<std::tuple<Name, Bytes, int>, Bytes> hashed_;
};

}  // namespace rootline
