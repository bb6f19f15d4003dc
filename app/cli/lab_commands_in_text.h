// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario.h"

#include <QString>

#include <vector>

namespace rootline::cli {

/// A command for this program in the words of a scenario that the program refuses.
struct RefusedCommand {
    std::size_t line = 0;  ///< from 1: where the step begins
    std::size_t step = 0;  ///< from 1
    QString command;
    QString reason;  ///< what the program says, one sentence
};

/// Commands that begin with "rootline-cli" and stand between ` and ` in the words of the steps. Those that need no network and
/// write no file are run; of the others the options are read only. Other programs are never run: a file may come from anybody.
std::vector<RefusedCommand> refusedCommands(const lab::Scenario& scenario);

}  // namespace rootline::cli
