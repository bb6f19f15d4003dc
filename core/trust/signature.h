// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

namespace rootline {

/// The octets that an RRSIG signs: RRSIG RDATA without the signature, then the RRset in canonical form and order with the
/// original TTL, wildcard owner put back (RFC 4034 section 3.1.8.1, RFC 4035 section 5.3.2).
Bytes signedData(const RRset& rrset, const Rrsig& rrsig);

/// How many labels RFC 4034 section 3.1.3 counts for an owner: neither the root nor a leftmost "*".
std::size_t signedLabelCount(const Name& owner);

}  // namespace rootline
