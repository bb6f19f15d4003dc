// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

/// Who stands where in a proof of absence: the signed gaps, and the names that fall into them or do not. Worked out from
/// the records by the validator's own rules, for proofs that fail, too.
namespace rootline {

struct DenialSketch {
    /// The part that a name plays in the proof.
    enum class Part { Asked, ClosestEncloser, NextCloser, Wildcard };

    enum class Fit {
        Matches,     ///< a record is this name's own
        InGap,       ///< in a gap whose record may speak for the name
        NotAllowed,  ///< a record is there, and may not speak for the name (RFC 6840 section 4.1)
        EndsGap,     ///< a gap ends at it: it exists, and is not covered
        Outside      ///< no record matches or covers it
    };

    struct Point {
        Part part{};
        Name name;
        Bytes hash;  ///< NSEC3
        Fit fit{};
        std::optional<std::size_t> gap;  ///< into `gaps`: the record that matches or covers
        friend bool operator==(const Point&, const Point&) = default;
    };

    struct Gap {
        Name owner;         ///< NSEC
        Name next;          ///< NSEC
        Bytes ownerHash;    ///< NSEC3
        Bytes nextHash;     ///< NSEC3
        bool last = false;  ///< it reaches over the end of the zone, back to the first name or hash
        bool optOut = false;
        bool proven = true;  ///< its own signatures hold
        std::vector<RRType> types;
        std::optional<RRType> wrongType;  ///< the one in `types` that spoils the proof
        friend bool operator==(const Gap&, const Gap&) = default;
    };

    Question denied;
    DenialKind kind{};
    bool ring = false;       ///< NSEC3: hashes in a ring; else names in a line
    bool holds = false;      ///< the proof was accepted
    bool tooCostly = false;  ///< NSEC3 with so many iterations that names were not hashed
    std::vector<Gap> gaps;   ///< in the order of the proof's records, each once
    std::vector<Point> points;

    [[nodiscard]] const Point* point(Part part) const;
    friend bool operator==(const DenialSketch&, const DenialSketch&) = default;
};

DenialSketch sketchDenial(const DenialProof& proof);

}  // namespace rootline
