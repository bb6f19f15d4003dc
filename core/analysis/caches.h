// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/validate.h"

/// What caches still hold of the chain although the name servers say something else by now: old keys and old DS sets.
/// A resolver with these sets in its cache has another verdict than a resolver with an empty cache.
namespace rootline {

/// What is known of a resolver's cache beside the evidence.
struct CacheContents {
    std::vector<CachedRRset> sets;
    Evidence
        other;  ///< the same question for the other resolver: the one with an empty cache, or the one with the sets
    bool evidenceHolds =
        false;  ///< the evidence itself is that of the resolver that has the sets; `other` is that of the resolver with an empty cache
};

/// The chain with what caches hold at its time, validated both ways. `chain` was made from the evidence that `contents` stands
/// beside, by the same anchors and policy. Sets that nobody holds any more by then, or that the name servers say as well,
/// are left out. Pure.
ChainOfTrust withCaches(ChainOfTrust chain, const CacheContents& contents, std::span<const TrustAnchor> anchors,
                        const Policy& policy);

/// The verdict of a resolver that has this DS or DNSKEY set in its cache and receives everything else as in the chain. Only DS and
/// DNSKEY sets matter; with another set the verdict is the chain's own.
Security verdictHolding(const ChainOfTrust& chain, const RRset& held);

}  // namespace rootline
