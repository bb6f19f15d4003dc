// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"
#include "core/trust/validation_memory.h"

/// What is worth asking beside a question once its verdict stands. Nothing of it changes the verdict.
namespace rootline {

/// How far to look.
struct BesideScope {
    bool uses = false;  ///< also what the name is used for: mail, certificates, and who may issue them
};

/// Everything that can be asked now and was not asked yet; some of it only leads on: ask again for more when it is answered.
/// About the zone that answers only: what the zone says of itself (NS, SOA, CDS, CDNSKEY) at each of its servers, the
/// addresses of its name servers, and the signals of RFC 9615 where they may matter. `memory`: what `chain` was validated with, so that no message is read again.
std::vector<BesideQuestion> questionsBeside(const ChainOfTrust& chain, const Evidence& evidence,
                                            ValidationMemory& memory, BesideScope scope = {});

}  // namespace rootline
