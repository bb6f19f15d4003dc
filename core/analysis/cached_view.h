// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

/// The chain of a resolver with old records in its cache, judged apart from the current records.
namespace rootline {

/// True where such a resolver fails although the current records work: a resolver with an empty cache has no broken verdict,
/// and the faults end with the old sets.
bool onlyCachesFail(const ChainOfTrust& chain);

/// True where the zone's DS set, which is secure, leads to no key of the held DNSKEY set (RFC 4035 section 5.2).
bool lacksKeyOfDs(const RRset& held, const Zone& zone);

}  // namespace rootline
