// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/signed_zone.h"

namespace rootline::lab {

/// Adds the zone's NSEC chain (RFC 4034 section 4), or its NSEC3 chain and NSEC3PARAM (RFC 5155 section 7.1).
void addDenialChain(SignedZone& zone, std::uint32_t ttl);

}  // namespace rootline::lab
