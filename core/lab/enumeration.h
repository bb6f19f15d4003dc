// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/world.h"

/// Finding out the names of a zone that nobody hands out, by asking its servers as anybody may: gap by gap where gaps lie
/// between names (NSEC, "zone walking"), with a list of words where they lie between hashes (NSEC3).
namespace rootline::lab {

/// What one zone gives away.
struct ZoneListing {
    enum class Proofs { None, Nsec, Nsec3 };

    /// One step of a walk (NSEC).
    struct Gap {
        Question asked;  ///< there is no such name
        Name owner;      ///< where the gap begins: a name that is there
        Name next;       ///< where it ends: the next one
        friend bool operator==(const Gap&, const Gap&) = default;
    };

    /// A hash that a word explains (NSEC3).
    struct Hit {
        Name name;
        Bytes hash;
        friend bool operator==(const Hit&, const Hit&) = default;
    };

    Name zone;
    Proofs proofs = Proofs::None;  ///< None: no signed proof was heard
    int questions = 0;             ///< asked of the zone's servers
    bool complete = false;         ///< every gap was heard
    std::vector<Gap> gaps;         ///< NSEC, in the order in which they were walked

    std::uint16_t iterations = 0;          ///< NSEC3: additional ones
    std::vector<Bytes> hashes;             ///< NSEC3: all that were heard, sorted
    std::vector<Hit> hits;                 ///< NSEC3: the zone's own name first, then in the order of the words
    std::size_t wordsTried = 0;            ///< NSEC3
    std::uint64_t hashesForWords = 0;      ///< NSEC3: runs of SHA-1 that the words cost (RFC 5155 section 5)
    std::uint64_t hashesForQuestions = 0;  ///< NSEC3: those that it cost to ask for new gaps only

    /// The names that were found out.
    [[nodiscard]] std::vector<Name> names() const;
    friend bool operator==(const ZoneListing&, const ZoneListing&) = default;
};

/// Asks the world's servers until every gap of `zone` is known, then tries the words. Costs a question for each name of
/// the zone, and bounds the number of them.
ZoneListing listZone(const World& world, const Name& zone, const std::vector<std::string>& words);

/// All zones of that step's enumeration, in order; empty where the step has none. Signed around `now`.
std::vector<ZoneListing> enumerateStep(const Scenario& scenario, std::size_t step, Timestamp now);

}  // namespace rootline::lab
