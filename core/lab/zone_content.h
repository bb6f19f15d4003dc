// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/zone_keys.h"
#include "core/lab/zone_tree.h"

namespace rootline::lab {

/// Everything in a zone but what signing adds: the spec's records, SOA, NS, addresses of name servers, delegations with
/// DS and glue, the published keys.
std::vector<Record> zoneContent(const ZoneTree& tree, const ZoneSpec& zone, std::string_view address,
                                const std::vector<ZoneKeyPair>& keys);

}  // namespace rootline::lab
