// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario.h"
#include "core/lab/scenario_error.h"

#include <tl/expected.hpp>

namespace rootline::lab {

/// Reads a scenario file (resources/lessons/README.md describes it). Nothing is taken from a file with a mistake in it.
/// Size, depth and counts are bounded; never throws.
tl::expected<Scenario, ScenarioError> readScenario(std::string_view text);

/// What a list says about a built-in scenario.
struct ScenarioTitle {
    std::string name;
    ScenarioKind kind = ScenarioKind::World;
    Text title;
    Text brief;  ///< may be empty
};

/// The built-in scenarios in the order of the list: worlds, stories, lessons.
std::vector<ScenarioTitle> scenarioTitles();

/// Their names.
std::vector<std::string> scenarioNames();

/// The built-in scenario of that name.
std::optional<Scenario> findScenario(std::string_view name);

}  // namespace rootline::lab
