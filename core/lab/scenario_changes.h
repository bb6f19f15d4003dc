// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario_fields.h"

namespace rootline::lab {

/// Reads one named change: {"change": "expire", "zone": "example.test.", "owner": …}. A change to every zone (zone "*")
/// becomes one mutation for each. Throws ScenarioError.
std::vector<Mutation> readChange(const JsonValue& value, const std::vector<ZoneSpec>& zones);

}  // namespace rootline::lab
