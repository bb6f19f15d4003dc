// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/validate.h"

/// What caches still hold of the chain although the name servers say something else by now: old keys and old DS sets.
/// Whoever has them comes to another verdict than whoever asks anew.
namespace rootline {

/// What is known of a resolver's cache beside the evidence.
struct CacheContents {
    std::vector<CachedRRset> sets;
    Evidence other;  ///< the same question as the other one hears it: who asks anew, or who has the sets
    bool evidenceHolds =
        false;  ///< the evidence itself is that of the resolver that has the sets; `other` is heard anew
};

/// The chain with what caches hold at its time, validated both ways. `chain` was made from the evidence that `contents` stands
/// beside, by the same anchors and policy. Sets that nobody holds any more by then, or that the name servers say as well,
/// are left out. Pure.
ChainOfTrust withCaches(ChainOfTrust chain, const CacheContents& contents, std::span<const TrustAnchor> anchors,
                        const Policy& policy);

/// What a resolver comes to that still has this DS or DNSKEY set and hears everything else as the chain tells it. Only DS and
/// DNSKEY sets matter; with another one it comes to the chain's own verdict.
Security verdictHolding(const ChainOfTrust& chain, const RRset& held);

}  // namespace rootline
