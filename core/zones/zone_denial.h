// SPDX-License-Identifier: MIT
#pragma once

#include "core/zones/zone_contents.h"

namespace rootline {

/// The NSEC chain and the NSEC3 chains of a signed zone against the names and types that are there: gaps, order, bitmaps,
/// empty non-terminals, opt-out spans (RFC 4035 section 2.3, RFC 5155 section 7.1). NSEC3PARAM says which NSEC3 chains
/// are in use; records of other chains are named and not checked.
std::vector<ZoneFinding> denialFindings(const ZoneContents& contents);

}  // namespace rootline
