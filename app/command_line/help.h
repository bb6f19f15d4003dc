// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line/option_table.h"

namespace rootline::cli {

/// What --help prints: of one command (its uses and options alone) or, with an empty one, of the whole program. A command
/// that is not there is the whole program too.
QString helpText(Program program, const QString& command = {});

/// What each exit status says, from 0 on.
QStringList exitStatusTexts();

/// "-o, --output FILE".
QString optionSyntax(const OptionEntry& entry);

}  // namespace rootline::cli
