// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "app/command_line/arguments.h"
#include "core/lab/scenario.h"

namespace rootline::cli {

/// Answers the world as real name servers on loopback addresses until the user interrupts it. Tells root hints and trust
/// anchors, or writes them to a folder.
ExitStatus serve(const lab::Scenario& scenario, const Options& options);

}  // namespace rootline::cli
