// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/record.h"

#include <map>
#include <set>
#include <vector>

namespace rootline {

/// What suppositions changed in the evidence: made by suppose(), read by validating.
struct SupposedRecords {
    /// RRsets that were changed, with what was published instead: signatures over that count. Nothing published: the
    /// RRset stands without a signature.
    std::map<std::pair<Name, RRType>, std::vector<RRset>> originals;
    std::set<Name> withoutDs;  ///< zones whose parent is supposed to publish, and prove, that there is no DS
};

}  // namespace rootline
