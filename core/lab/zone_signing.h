// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/signed_zone.h"
#include "core/lab/zone_tree.h"

namespace rootline::lab {

/// Makes the zone `zone` of the tree as the server at `address` has it (empty: as a server has it that no change is
/// about by itself), with signatures around `now` that are made when they are wanted. `zone` must outlive it.
SignedZone signZone(const ZoneTree& tree, const ZoneSpec& zone, std::string_view address, Timestamp now);

/// Whether that set of the zone is one that `which` is about.
bool isAbout(const Which& which, const SignedZone& zone, const RRset& rrset);

}  // namespace rootline::lab
