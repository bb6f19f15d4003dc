// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/world.h"
#include "core/trust/chain.h"

/// Attacks on a resolver, staged with the world's own messages: what the true servers say, what arrives instead, and what
/// becomes of it in a resolver that validates and in one that does not.
namespace rootline::lab {

/// What one resolver has in its cache afterwards, of the name and type that was asked for.
struct CacheEntry {
    Name owner;
    RRType type = RRType::None;
    std::vector<Bytes> rdatas;  ///< none: it is remembered that there is nothing
    std::uint32_t ttl = 0;      ///< seconds; of nothing: RFC 2308 section 5
    Rcode rcode = Rcode::NoError;
    friend bool operator==(const CacheEntry&, const CacheEntry&) = default;

    /// True where both say the same, whatever their TTL.
    [[nodiscard]] bool saysTheSame(const CacheEntry& other) const;
};

struct AttackScene {
    Attack attack;
    Question question;
    std::optional<CacheEntry> truth;     ///< what the servers say
    std::optional<CacheEntry> plain;     ///< what a resolver that does not validate keeps; nothing: it hears nothing
    std::optional<CacheEntry> checking;  ///< what a validating one keeps; nothing: it keeps nothing
    ChainOfTrust chain;                  ///< as the validating one validates it

    /// True where that resolver keeps something else than the truth.
    [[nodiscard]] bool isPoisoned(const std::optional<CacheEntry>& kept) const;
};

/// Stages the attack of that step of a scenario, signed around `now`; nothing where the step has none.
std::optional<AttackScene> stageAttack(const Scenario& scenario, std::size_t step, Timestamp now);

/// What becomes of a visitor's question while the world's situation has an attack; nothing where it has none, or where the
/// owner's own mistake is signed as it should be.
std::optional<Standpoint::Attack> attackOn(const World& world);

/// The chance that one of so many forged replies fits before the true one comes, from 0 to 1.
double chanceOf(const Race& race);

/// The number of races after which that chance is one half; 0 where it never is.
double racesForHalf(const Race& race);

}  // namespace rootline::lab
