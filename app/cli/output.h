// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line/failure.h"
#include "ui/present/report/report_json.h"

#include <QString>

namespace rootline::cli {

/// Writes to standard output, UTF-8. What a terminal would obey instead of showing is escaped, here and in the others.
void print(const QString& text);

/// Writes to standard output, indented.
void printJson(const QJsonObject& object);

/// One sentence on standard error, behind the program's name. It stays one line.
void complain(const QString& sentence);

/// The same for a text of several lines, all of them our own words.
void complainAtLength(const QString& text);

/// `status`, unless a result could not be written to standard output: then that is said, and a script must not take half of it for all.
ExitStatus oncePrinted(ExitStatus status);

/// The exit status for a verdict.
ExitStatus statusOf(Security verdict);

/// Says what is wrong; the status is the failure's.
ExitStatus refuse(const Failure& failure);

/// Prints the chain as text or as one JSON object; the status shows the verdict.
ExitStatus report(const ChainOfTrust& chain, const ReportFigures& figures, bool json);

}  // namespace rootline::cli
