// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/validate.h"

namespace rootline {

/// The evidence without what other servers said as servers of `zone`.
Evidence heardFrom(const Evidence& evidence, const Name& zone, const Server& server);

/// Validates the evidence as validate() does, and once more for each server of each zone: as a resolver would that hears of
/// that zone from this server alone. Fills ServerStatus::verdictAlone and adds a finding for every server whose word a resolver
/// would refuse although the zone's other servers make the chain hold. Pure, like validate(); costs one validation for
/// each server, but no signature twice.
ChainOfTrust validateEachServer(const Evidence& evidence, const Question& question,
                                std::span<const TrustAnchor> anchors, const Policy& policy, Timestamp at);

/// The same, sooner: what `memory` knows is not computed again.
ChainOfTrust validateEachServer(const Evidence& evidence, const Question& question,
                                std::span<const TrustAnchor> anchors, const Policy& policy, Timestamp at,
                                ValidationMemory& memory);

}  // namespace rootline
