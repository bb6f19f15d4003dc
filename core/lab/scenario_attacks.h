// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario_fields.h"

namespace rootline::lab {

/// What a step's "attack" says, before its changes are known.
struct ReadAttack {
    AttackKind kind{};
    std::vector<std::string> by;  ///< names of changes that are the attacker's
    std::optional<Race> race;
};

/// Reads the field "attack" of a step.
ReadAttack readAttack(const JsonValue& value);

}  // namespace rootline::lab
