// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

#include <tl/expected.hpp>

/// Changes of a zone's DNSSEC that have an order in which nobody notices them (RFC 6781 section 4, RFC 7583).
namespace rootline {

/// What somebody wants to reach.
enum class ChangeGoal {
    MoveHost,       ///< other name servers with keys of their own (RFC 6781 section 4.3.5.1)
    RollKey,        ///< another key that the parent vouches for (section 4.1.2, double signature)
    RollAlgorithm,  ///< (section 4.1.4)
    Sign,
    Unsign  ///< (section 4.4)
};

enum class ChangeAction {
    PublishOtherKeys,     ///< both hosts publish the other's zone key in their DNSKEY sets
    PublishNewKey,        ///< a new key joins the DNSKEY set; old and new sign the set
    AddSignatures,        ///< everything is signed with the new algorithm, too; its key is not published yet
    PublishAlgorithmKey,  ///< the new algorithm's key joins the DNSKEY set
    AddNewDs,             ///< the parent vouches for the new key, too
    ChangeNameServers,
    RemoveOldDs,
    RemoveOldKeys,
    RemoveOldSignatures,
    SignZone,
    RemoveDs,
    StopSigning
};

/// Whose copy has to run out of the caches before a step.
enum class ChangeWait { Nothing, KeySet, DsSet, NameServers, ZoneData };

struct ChangeStep {
    ChangeAction action{};
    ChangeWait wait = ChangeWait::Nothing;
    std::int64_t waitSeconds = 0;  ///< after the step before it, with what name servers need to take over a zone
    Timestamp earliest;            ///< where everything before it is done as soon as it may
    bool done = false;             ///< the chain shows that it is
    friend bool operator==(const ChangeStep&, const ChangeStep&) = default;
};

struct ChangePlan {
    ChangeGoal goal{};
    Name zone;
    std::vector<ChangeStep> steps;
    friend bool operator==(const ChangePlan&, const ChangePlan&) = default;
};

/// Why there is no plan.
enum class ChangeRefusal {
    NoSuchZone,  ///< the zone is not in the chain
    IsBroken,    ///< mend it first: waiting for caches would only keep the fault
    IsNotSigned,
    IsSigned,         ///< already
    ParentNotSigned,  ///< nobody above could vouch for it
    IsAnchored        ///< it hangs on a trust anchor: there is no DS of a parent's to change
};

/// Steps with the moments at which they may be done, from the TTLs that the chain shows (its validating is the moment of
/// departure). Where a TTL was not seen, what most registries use is assumed: two days. Pure.
tl::expected<ChangePlan, ChangeRefusal> planChange(const ChainOfTrust& chain, const Name& zone, ChangeGoal goal);

}  // namespace rootline
