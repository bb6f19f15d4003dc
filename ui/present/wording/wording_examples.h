// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

namespace rootline {

/// A finding of the kind at `kindIndex` (the order of allFindingKinds()) with made-up values for example.test., so that
/// a kind can be explained without a chain at hand. `kindIndex` must be below allFindingKinds().size().
Finding exampleFinding(std::size_t kindIndex);

/// A chain root, test., example.test. that contains exampleFinding(kindIndex) and nothing else of note.
ChainOfTrust exampleChain(std::size_t kindIndex);

}  // namespace rootline
