// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line/failure.h"
#include "ui/present/report/report_json.h"

#include <QString>

namespace rootline::cli {

/// Writes to standard output, UTF-8.
void print(const QString& text);

/// One sentence on standard error, behind the program's name.
void complain(const QString& sentence);

/// `status`, unless a result could not be written to standard output: then that is said, and a script must not take half of it for all.
ExitStatus oncePrinted(ExitStatus status);

/// The exit status that tells a verdict.
ExitStatus statusOf(Security verdict);

/// Says what is wrong; the status is the failure's.
ExitStatus refuse(const Failure& failure);

/// Prints the chain as text or as one JSON object; the status tells the verdict.
ExitStatus report(const ChainOfTrust& chain, const ReportFigures& figures, bool json);

}  // namespace rootline::cli
