// SPDX-License-Identifier: MIT
#include "core/analysis/change_plan.h"

#include <algorithm>
#include <set>

namespace rootline {

namespace {

constexpr std::int64_t kMargin = 3600;           // for all servers of a zone to take over a change, seconds
constexpr std::int64_t kAssumedTtl = 2 * 86400;  // of what was not seen

bool isUnsigned(LinkState state) {
    return state == LinkState::Unsigned || state == LinkState::OptOut || state == LinkState::Unsupported ||
           state == LinkState::BelowInsecure;
}

/// What the chain shows of one zone.
class ZoneReading {
public:
    ZoneReading(const ChainOfTrust& chain, const Zone& zone) : chain_(chain), zone_(zone) {}

    [[nodiscard]] std::int64_t ttl(ChangeWait wait) const {
        switch (wait) {
            case ChangeWait::Nothing: return 0;
            case ChangeWait::KeySet: return zone_.keySet ? zone_.keySet->rrset.ttl : kAssumedTtl;
            case ChangeWait::DsSet: return zone_.link.dsSet ? zone_.link.dsSet->rrset.ttl : kAssumedTtl;
            case ChangeWait::NameServers: return kAssumedTtl;  // the parent's NS set is not part of the chain
            case ChangeWait::ZoneData: break;
        }
        return zoneDataTtl();
    }

    [[nodiscard]] bool isDone(ChangeAction action) const {
        switch (action) {
            case ChangeAction::PublishNewKey: return signingEntries() >= 2;
            case ChangeAction::AddSignatures:
            case ChangeAction::PublishAlgorithmKey: return algorithms() >= 2;
            case ChangeAction::AddNewDs: return namedKeys() >= 2;
            case ChangeAction::PublishOtherKeys: return foreignKeys() && namedKeys() >= 2;
            case ChangeAction::SignZone:
                return !zone_.keys.empty() && zone_.keySet && !zone_.keySet->signatures.empty();
            case ChangeAction::RemoveDs: return isUnsigned(zone_.link.state);
            case ChangeAction::StopSigning: return isUnsigned(zone_.link.state) && zone_.keys.empty();
            case ChangeAction::ChangeNameServers:
            case ChangeAction::RemoveOldDs:
            case ChangeAction::RemoveOldKeys:
            case ChangeAction::RemoveOldSignatures: break;  // looks the same before the change began
        }
        return false;
    }

private:
    // The longest of what was seen, and a day at least: the rest of the zone may live longer.
    [[nodiscard]] std::int64_t zoneDataTtl() const {
        std::int64_t longest = zone_.keySet ? zone_.keySet->rrset.ttl : 0;
        forEachRRset(chain_, [&](const RRsetCheck& check) {
            if (check.zone == zone_.name) {
                longest = std::max<std::int64_t>(longest, check.rrset.ttl);
            }
        });
        constexpr std::int64_t kDay = 86400;
        return std::max(longest, kDay);
    }

    [[nodiscard]] std::ptrdiff_t signingEntries() const {
        return std::count_if(zone_.keys.begin(), zone_.keys.end(), [](const ZoneKey& key) {
            return key.signsKeySet && key.key.isSep() && !key.key.isRevoked();
        });
    }
    [[nodiscard]] std::ptrdiff_t namedKeys() const {
        return std::count_if(zone_.keys.begin(), zone_.keys.end(), [](const ZoneKey& key) { return key.namedByDs; });
    }
    [[nodiscard]] std::size_t algorithms() const {
        std::set<Algorithm> seen;
        for (const auto& key : zone_.keys) {
            seen.insert(key.key.algorithm);
        }
        return seen.size();
    }
    // RFC 8901 section 2.1.1: keys that sign data elsewhere are published here, too.
    [[nodiscard]] bool foreignKeys() const {
        return std::any_of(zone_.keys.begin(), zone_.keys.end(),
                           [](const ZoneKey& key) { return key.role == KeyRole::Standby; });
    }

    const ChainOfTrust& chain_;
    const Zone& zone_;
};

struct Row {
    ChangeAction action;
    ChangeWait wait;
};

std::vector<Row> rowsFor(ChangeGoal goal) {
    using enum ChangeAction;
    switch (goal) {
        case ChangeGoal::MoveHost:  // RFC 6781 section 4.3.5.1, RFC 8901 section 2.1.2
            return {{PublishOtherKeys, ChangeWait::Nothing},
                    {AddNewDs, ChangeWait::KeySet},
                    {ChangeNameServers, ChangeWait::DsSet},
                    {RemoveOldDs, ChangeWait::NameServers},
                    {RemoveOldKeys, ChangeWait::DsSet}};
        case ChangeGoal::RollKey:  // RFC 7583 section 3.3.1
            return {{PublishNewKey, ChangeWait::Nothing},
                    {AddNewDs, ChangeWait::KeySet},
                    {RemoveOldDs, ChangeWait::DsSet},
                    {RemoveOldKeys, ChangeWait::DsSet}};
        case ChangeGoal::RollAlgorithm:  // RFC 6781 section 4.1.4, the conservative way
            return {{AddSignatures, ChangeWait::Nothing}, {PublishAlgorithmKey, ChangeWait::ZoneData},
                    {AddNewDs, ChangeWait::KeySet},       {RemoveOldDs, ChangeWait::DsSet},
                    {RemoveOldKeys, ChangeWait::DsSet},   {RemoveOldSignatures, ChangeWait::KeySet}};
        case ChangeGoal::Sign: return {{SignZone, ChangeWait::Nothing}, {AddNewDs, ChangeWait::ZoneData}};
        case ChangeGoal::Unsign: break;
    }
    return {{RemoveDs, ChangeWait::Nothing}, {StopSigning, ChangeWait::DsSet}};
}

std::optional<ChangeRefusal> refusal(const ChainOfTrust& chain, const Zone& zone, ChangeGoal goal) {
    const Zone* parent = zone.link.parent ? chain.findZone(*zone.link.parent) : nullptr;
    const bool isSecure = zone.security == Security::Secure && zone.link.state == LinkState::Secure;
    if (zone.security == Security::Bogus) {
        return ChangeRefusal::IsBroken;
    }
    if (zone.link.state == LinkState::Anchored) {
        return ChangeRefusal::IsAnchored;
    }
    if (goal == ChangeGoal::Sign) {
        return isSecure ? std::optional(ChangeRefusal::IsSigned)
               : parent != nullptr && parent->security != Security::Secure
                   ? std::optional(ChangeRefusal::ParentNotSigned)
                   : std::nullopt;
    }
    const bool stillSigns = goal == ChangeGoal::Unsign && !zone.keys.empty();
    return isSecure || stillSigns ? std::nullopt : std::optional(ChangeRefusal::IsNotSigned);
}

}  // namespace

tl::expected<ChangePlan, ChangeRefusal> planChange(const ChainOfTrust& chain, const Name& name, ChangeGoal goal) {
    const Zone* zone = chain.findZone(name);
    if (zone == nullptr) {
        return tl::unexpected(ChangeRefusal::NoSuchZone);
    }
    if (const auto reason = refusal(chain, *zone, goal)) {
        return tl::unexpected(*reason);
    }
    const ZoneReading reading(chain, *zone);
    ChangePlan plan{goal, zone->name, {}};
    Timestamp clock = chain.at;
    bool allDone = true;  // a step counts as done only where those before it are
    for (const auto& row : rowsFor(goal)) {
        ChangeStep step{row.action, row.wait, 0, {}, false};
        step.waitSeconds = row.wait == ChangeWait::Nothing ? 0 : reading.ttl(row.wait) + kMargin;
        clock.seconds += step.waitSeconds;
        step.done = allDone && reading.isDone(row.action);
        allDone = step.done;
        // When it was done is not seen: the next one waits as if it had been now.
        clock = step.done ? chain.at : clock;
        step.earliest = clock;
        plan.steps.push_back(step);
    }
    return plan;
}

}  // namespace rootline
