// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line/option_table.h"

namespace rootline::cli {

/// The manual page of a program (man(7), section 1), from the table of options; `version` and `date` as they are printed
/// below the page.
QString manualPage(Program program, const QString& version, const QString& date);

}  // namespace rootline::cli
