// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

namespace rootline {

/// Every validated RRset of the chain, in the order of the chain; what serves in two proofs is there once.
std::vector<const RRsetCheck*> validatedRRsets(const ChainOfTrust& chain);

/// One signature as lists and calendars want it. Points into the chain.
struct ListedSignature {
    const RRsetCheck* rrset = nullptr;
    const SignatureCheck* check = nullptr;
    Timestamp inception;  ///< serial numbers read near the time of validating (RFC 4034 section 3.1.5)
    Timestamp expiration;
};

/// All signatures of validatedRRsets(), those that end first first.
std::vector<ListedSignature> signaturesByExpiry(const ChainOfTrust& chain);

}  // namespace rootline
