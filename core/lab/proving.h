// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario.h"

namespace rootline::lab {

/// Something that a scenario says of itself and that does not hold.
struct Doubt {
    enum class Kind {
        Verdict,         ///< the verdict is `found`, but the step expects `expected`
        Cause,           ///< the same of the cause's code; "none" where there is none
        Answer,          ///< the right answer to the question is `expected`; the verdict is `found`
        NoEffect,        ///< the change `name` changes nothing
        NeverApplied,    ///< no step applies the change `name`
        NotInForce,      ///< see Slip
        AlreadyInForce,  ///< see Slip
        NotKept,         ///< see Slip
        NothingToKeep    ///< there is no set `name` that a cache could keep
    };
    Kind kind{};
    std::size_t line = 0;  ///< from 1
    std::size_t step = 0;  ///< from 1; 0: it is about no single step
    std::string name;
    std::string expected;
    std::string found;
    friend bool operator==(const Doubt&, const Doubt&) = default;
};

/// Tests the expectations in a scenario file: every step is signed, asked and validated. In the order of lines.
std::vector<Doubt> doubtsAbout(const Scenario& scenario, Timestamp now);

}  // namespace rootline::lab
