// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line/option_table.h"

namespace rootline::cli {

// Completions of a program for one shell each, from the table of options. They call rootline-cli only for the names of the
// lab's worlds and the codes of findings.
QString bashCompletion(Program program);
QString zshCompletion(Program program);
QString fishCompletion(Program program);

}  // namespace rootline::cli
