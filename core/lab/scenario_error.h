// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace rootline::lab {

/// What is wrong with a scenario file: codes and the words of the file, no sentences (those are in ui/present).
struct ScenarioError {
    enum class Kind {
        NotJson,       ///< `value`: what the reader stumbled over; may be empty
        TooLarge,      ///< the file, or the number of values in it; `field`: the limit
        TooDeep,       ///< `field`: the limit
        Duplicate,     ///< `field` is there twice in one object
        Missing,       ///< `field`
        Unknown,       ///< `field` is none of `allowed`
        WrongKind,     ///< `field` must be what `allowed` says: "text", "number", "list", "object", "yes or no"
        NotOneOf,      ///< `value` of `field` is none of `allowed`
        OutOfRange,    ///< `value` of `field` is not between the two `allowed`
        BadName,       ///< `value` of `field` is no domain name
        BadTime,       ///< `value` of `field` is no moment, or no span of time
        BadAddress,    ///< `value` of `field` is no address
        BadRecord,     ///< `value`: what the zone-file reader says (English)
        NoSuchZone,    ///< `value` is no zone of the scenario
        NoSuchChange,  ///< `value` is no change of the scenario
        NotApplied,    ///< `value` of `field` is no change that is in force at this step; `allowed` are
        NoSuchWorld,   ///< `value` is no built-in world
        NoRoot         ///< there is no zone "."
    };

    Kind kind{};
    std::size_t line = 0;  ///< from 1
    std::string field;
    std::string value;
    std::vector<std::string> allowed;
};

}  // namespace rootline::lab
