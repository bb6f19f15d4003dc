// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/resolver_comparison.h"

/// The root key trust anchor sentinel (RFC 8509): which root keys a resolver trusts, shown by two names in a zone that is
/// made for it. A resolver that takes part refuses one of them, depending on what it trusts.
namespace rootline {

/// "root-key-sentinel-is-ta-20326." in front of the zone, or "not-ta"; nothing where the name would be too long.
std::optional<Name> sentinelName(std::uint16_t keyTag, bool isTrusted, const Name& zone);

/// The root keys that are worth asking for: those that it publishes for others to trust, else those that are trusted here.
/// Ascending; empty where the chain does not begin at the root.
std::vector<std::uint16_t> sentinelTags(const ChainOfTrust& chain);

/// Both names of each key, and the same with checking disabled, which shows whether the zone has them at all (RFC 8509
/// section 3.1: the sentinel is asleep then).
std::vector<ResolverQuestion> questionsForSentinel(const ChainOfTrust& chain, const Name& zone);

/// True for a reply to one of these questions.
bool isSentinelReply(const ResolverReply& reply);

/// What the answers of one resolver come to (RFC 8509 section 4.3).
enum class SentinelState {
    Trusts,           ///< Vnew: it says that the key is one of its trust anchors
    DoesNotTrust,     ///< Vold: it says that the key is none
    DoesNotTell,      ///< Vind: it checks signatures, and answers both
    DoesNotValidate,  ///< nonV: it answers both, and checks nothing
    NamesMissing,     ///< the zone has no such names
    NotSecure,        ///< the zone is not signed, or its chain does not hold for this resolver
    Unanswered
};

/// What became of one key.
struct SentinelResult {
    std::uint16_t keyTag = 0;
    SentinelState state = SentinelState::Unanswered;
    friend bool operator==(const SentinelResult&, const SentinelResult&) = default;
};

/// All that the replies of one resolver say of root keys, by key tag. `validates`: whether it said of something else that it
/// checked it; nothing where that is not known.
std::vector<SentinelResult> sentinelResults(const std::vector<ResolverReply>& replies, std::optional<bool> validates);

}  // namespace rootline
