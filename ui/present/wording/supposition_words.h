// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/suppositions.h"
#include "core/trust/chain.h"

#include <QString>

namespace rootline {

/// What would be so, in one sentence.
QString suppositionSentence(const Supposition& supposition);

/// Why it cannot be supposed, in one sentence.
QString failureSentence(const SupposeFailure& failure);

/// The changes that one could try at that zone of the chain, the one that mends it first. A DS or key of one's own is typed.
std::vector<Supposition> offeredSuppositions(const ChainOfTrust& chain, const Name& zone);

}  // namespace rootline
