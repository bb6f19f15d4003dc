// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario_fields.h"

namespace rootline::lab {

/// Reads the field "enumerate" of a step; `zones`: those of the scenario.
Enumeration readEnumeration(const JsonValue& value, const std::vector<ZoneSpec>& zones);

}  // namespace rootline::lab
