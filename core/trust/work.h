// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/findings.h"
#include "core/trust/policy.h"
#include "core/trust/supposed_records.h"
#include "core/trust/validation_memory.h"

#include <map>

namespace rootline {

/// Where a limit stopped the work.
struct WorkPlace {
    Name zone;
    Subject subject;
    friend bool operator==(const WorkPlace&, const WorkPlace&) = default;
};

/// The work of one validation: counts the expensive steps, stops at the policy's limits and does nothing twice. What is
/// remembered from earlier validations counts as if it were done now: the limits, and so the chain, never depend on it.
class Work {
public:
    Work(const Policy& policy, Timestamp at, ValidationMemory& memory, SupposedRecords supposed = {})
        : policy_(policy), at_(at), memory_(memory), supposed_(std::move(supposed)) {}

    [[nodiscard]] const Policy& policy() const { return policy_; }
    [[nodiscard]] Timestamp at() const { return at_; }
    [[nodiscard]] int verifications() const { return verifications_; }

    /// True for an RRset that is validated as if it were published and signed.
    [[nodiscard]] bool isSupposed(const RRset& rrset) const {
        return supposed_.originals.contains({rrset.owner, rrset.type});
    }
    [[nodiscard]] bool isSupposedWithoutDs(const Name& zone) const { return supposed_.withoutDs.contains(zone); }

    /// The limits that stopped something, each with the place where it did so first.
    [[nodiscard]] const std::map<WorkLimitReached::Limit, WorkPlace>& limitsReached() const { return reached_; }
    void reach(WorkLimitReached::Limit limit, WorkPlace place) { reached_.try_emplace(limit, std::move(place)); }

    /// The result of a signature check; nothing when the budget is spent. A check already done costs nothing. A signature
    /// over an RRset that a supposition changed counts where it is good over what was published.
    std::optional<Verification> verify(const DnsKey& key, const RRset& rrset, const Rrsig& rrsig);

    /// As PreparedKey::isDamaged().
    [[nodiscard]] bool isDamaged(const DnsKey& key) const { return memory_.isDamaged(key); }

    /// NSEC3 hash of a name in `zone`; nothing when the budget is spent.
    std::optional<Bytes> hash(const Name& name, const Name& zone, const Nsec3& parameters);

private:
    std::optional<Verification> verifyOne(const DnsKey& key, const RRset& rrset, const Rrsig& rrsig);

    Policy policy_;
    Timestamp at_;
    ValidationMemory& memory_;
    SupposedRecords supposed_;
    int verifications_ = 0;
    int hashes_ = 0;
    std::map<WorkLimitReached::Limit, WorkPlace> reached_;
    std::map<Sha256, Verification> verified_;
    std::map<std::string, Bytes> hashed_;
};

}  // namespace rootline
