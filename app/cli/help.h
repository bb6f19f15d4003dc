// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineOption>

namespace rootline::cli {

/// Every option of every command, with its description.
QList<QCommandLineOption> allOptions();

/// What --help prints.
QString helpText();

}  // namespace rootline::cli
