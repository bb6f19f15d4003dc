// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/world.h"
#include "core/trust/chain.h"

/// A change of keys as a row of moments: who publishes, signs and vouches when, and which caches can follow.
namespace rootline::lab {

/// What one key of the rolling zone is used for at one moment.
struct RollKey {
    std::uint16_t tag = 0;
    KeyRole role{};
    Algorithm algorithm{};
    bool published = false;
    bool signing = false;
    bool inDs = false;
    friend bool operator==(const RollKey&, const RollKey&) = default;
};

/// One step of the scenario.
struct RollMoment {
    std::int64_t at = 0;  ///< seconds from the beginning
    std::vector<RollKey> keys;
    Security fresh{};  ///< what a resolver concludes that has nothing in its cache
    std::optional<Security>
        cached;  ///< the verdict of a resolver that still has the old sets; nothing: the step has no such resolver
    std::vector<Kept> kept;      ///< those sets
    std::int64_t keptUntil = 0;  ///< seconds from the beginning: when the last of them has left the cache
};

struct Roll {
    Name zone;
    std::vector<RollMoment> moments;
};

/// The key rollover of a scenario: nothing where its steps do not happen at different times, or no zone's keys change.
std::optional<Roll> rollOf(const Scenario& scenario, Timestamp now);

}  // namespace rootline::lab
