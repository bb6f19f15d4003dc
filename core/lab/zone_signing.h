// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/signed_zone.h"

namespace rootline::lab {

/// Makes the zone `zone` of the scenario as the server at `address` has it (empty: as a server has it that no change is
/// about by itself), with signatures around `now`.
SignedZone signZone(const Scenario& scenario, const ZoneSpec& zone, std::string_view address, Timestamp now);

/// The zone of the scenario that holds `name`; null where none does.
const ZoneSpec* zoneOf(const Scenario& scenario, const Name& name);

/// The zone of the scenario that `zone` is delegated from; null at the top.
const ZoneSpec* parentOf(const Scenario& scenario, const ZoneSpec& zone);

}  // namespace rootline::lab
