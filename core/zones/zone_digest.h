// SPDX-License-Identifier: MIT
#pragma once

#include "core/zones/zone_contents.h"

namespace rootline {

/// The ZONEMD records of the apex against the zone (RFC 8976 section 4): scheme SIMPLE with SHA-384 and SHA-512.
std::vector<ZoneFinding> zonemdFindings(const ZoneContents& contents);

}  // namespace rootline
