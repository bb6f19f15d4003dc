// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario_reader.h"

#include <QString>

namespace rootline {

/// The words in the language of the program, else in English.
QString shownText(const lab::Text& text);

/// What is wrong with a scenario file and what to do, in one sentence.
QString scenarioProblem(const QString& fileName, const lab::ScenarioError& error);

}  // namespace rootline
