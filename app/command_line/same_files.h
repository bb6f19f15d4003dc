// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line/arguments.h"

namespace rootline::cli {

/// A sentence where the command would write over a file that it reads, or write two things to one file; by whatever path, link
/// or redirection each is named.
std::optional<QString> overwrittenInput(const Invocation& invocation, Program program);

}  // namespace rootline::cli
