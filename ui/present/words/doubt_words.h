// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/proving.h"

#include <QString>

namespace rootline {

/// What a scenario file says and does not hold, where, and what to do, in one sentence.
QString doubtSentence(const QString& fileName, const lab::Doubt& doubt);

/// The same for a command in a step's text that the program refuses; `reason` is its message.
QString refusedCommandSentence(const QString& fileName, std::size_t line, std::size_t step, const QString& command,
                               const QString& reason);

}  // namespace rootline
