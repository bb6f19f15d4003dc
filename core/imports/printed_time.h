// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/types.h"

#include <optional>
#include <string_view>

namespace rootline::imports {

/// dig says "Sun Nov 22 06:54:26 UTC 2026", kdig "2026-11-22 06:54:26 UTC", both in local time. Letters that are not known
/// are taken for UTC.
std::optional<Timestamp> printedMoment(std::string_view text);

}  // namespace rootline::imports
