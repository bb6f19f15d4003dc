// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/facts.h"

namespace rootline {

/// Where a proof that a child has no DS may have been heard.
struct NoDsEvidence {
    std::vector<const Response*>
        owed;  ///< answers to the question for its DS, and referrals to it: they have to carry one
    std::vector<const Response*> chance;  ///< other messages with denial records, which may happen to carry one
};

NoDsEvidence noDsEvidence(const Facts& facts, const Name& child);

}  // namespace rootline
