// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/exercise.h"
#include "core/lab/scenario_fields.h"

#include <functional>

namespace rootline::lab {

/// The place of the change that `value` names; throws where there is none.
using PlaceOfChange = std::function<std::size_t(const JsonValue& value, std::string_view field)>;

/// What a move says.
Move readMove(const JsonValue& value, const PlaceOfChange& placeOf);

/// What one entry of a step's "ask" says.
Exercise readExercise(const JsonValue& value, const std::vector<ZoneSpec>& zones, const PlaceOfChange& placeOf);

}  // namespace rootline::lab
