// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario.h"

#include <QStringList>

namespace rootline {

/// A question of a scenario file that nobody can answer, or that every reply answers: a sentence each, in the order of lines.
/// Every step that asks is signed, asked and validated, and each order of moves is tried.
QStringList quizDoubts(const QString& fileName, const lab::Scenario& scenario, Timestamp now);

}  // namespace rootline
