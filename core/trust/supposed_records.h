// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/record.h"
#include "core/evidence.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace rootline {

/// What suppositions changed in the evidence: made by suppose(), read by validating.
struct SupposedRecords {
    /// RRsets that were changed, with what was published instead: signatures over that count. Nothing published: the
    /// RRset stands without a signature.
    std::map<std::pair<Name, RRType>, std::vector<RRset>> originals;
    std::set<Name> withoutDs;  ///< zones whose parent is supposed to publish, and prove, that there is no DS
};

/// Evidence after suppositions were applied, its standpoint saying so, and what validate() has to know about it: the input of a what-if. The
/// signatures in it are real: those over a changed RRset count if they are valid over what was published, as if the same
/// keys had signed again.
struct SupposedEvidence {
    Evidence evidence;
    SupposedRecords records;
    Timestamp at;
};

}  // namespace rootline
