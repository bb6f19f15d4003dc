// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario_fields.h"

namespace rootline::lab {

/// Reads one zone. `zones`: those of the world that the file builds on; a zone of that name is changed where the file
/// says something else, and a new one is appended. Throws ScenarioError.
void readZone(const JsonValue& value, std::vector<ZoneSpec>& zones);

}  // namespace rootline::lab
