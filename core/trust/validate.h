// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"
#include "core/trust/policy.h"
#include "core/trust/supposed_records.h"
#include "core/trust/validation_memory.h"

namespace rootline {

/// Validates all received answers (RFC 4035 section 5). Pure: no clock, no I/O; the same evidence in any order gives the
/// same chain. Collects every finding instead of stopping at the first. What was not asked yet is Indeterminate, so it
/// can be called again whenever a reply has arrived.
ChainOfTrust validate(const Evidence& evidence, const Question& question, std::span<const TrustAnchor> anchors,
                      const Policy& policy, Timestamp at);

/// The same chain, sooner: what `memory` knows from validating this or similar evidence is not computed again.
ChainOfTrust validate(const Evidence& evidence, const Question& question, std::span<const TrustAnchor> anchors,
                      const Policy& policy, Timestamp at, ValidationMemory& memory);

/// The chain as it would be: of evidence that suppositions changed (suppose()). Its standpoint says that it is not real.
ChainOfTrust validate(const SupposedEvidence& supposed, const Question& question, std::span<const TrustAnchor> anchors,
                      const Policy& policy, ValidationMemory& memory);

}  // namespace rootline
