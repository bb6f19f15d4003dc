// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/name.h"
#include "core/lab/text.h"

#include <cstdint>
#include <optional>
#include <vector>

/// Questions to a student about a step. No file says which reply is right, except for a choice: it is computed from the
/// validated chain of the step.
namespace rootline::lab {

/// One thing that somebody does: changes that begin or end, or time that passes.
struct Move {
    Text say;
    std::vector<std::size_t> undo;   ///< places in Scenario::changes
    std::vector<std::size_t> apply;  ///< places in Scenario::changes
    std::int64_t wait = 0;           ///< seconds that pass
};

/// One of several sentences of which some are right.
struct Choice {
    Text say;
    bool isRight = false;
    Text because;
};

struct Exercise {
    enum class Kind {
        Link,   ///< which link of the chain breaks
        Who,    ///< who has to act
        Wait,   ///< how long caches keep what they hold
        Tag,    ///< the key tag of `part`, to be typed
        Part,   ///< `part`, to be chosen in the picture
        Order,  ///< `moves`, to be put into an order in which no resolver ever refuses
        Choice  ///< one of `choices`
    };
    /// What a Tag or Part is about, in the zone `zone`.
    enum class About {
        Ds,
        Key,              ///< that a DS or a trust anchor names
        Signature,        ///< over the answer
        KeySetSignature,  ///< over the DNSKEY set
        Denial,           ///< the proof that the answer does not exist
        Cause             ///< the part that is marked where the chain is broken; of a Part only
    };
    Kind kind{};
    std::size_t line = 0;  ///< from 1
    Text ask;              ///< in other words than the usual ones; may be empty, but not of a Choice
    Text because;          ///< why the right reply is right; empty: a computed sentence, where there is one
    Text wrong;            ///< said of a wrong reply, in place of the computed sentence; may be empty
    About part{};
    std::optional<Name> zone;  ///< nothing: the zone that answers
    std::vector<Move> moves;   ///< in an order that is right
    std::vector<Choice> choices;
};

}  // namespace rootline::lab
