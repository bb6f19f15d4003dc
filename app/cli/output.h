// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/report_json.h"

#include <QString>

namespace rootline::cli {

enum class ExitStatus {
    Secure = 0,
    Bogus = 1,
    Usage = 2,
    Insecure = 3,
    Indeterminate = 4,
    InputFile = 5,
    Same = 0,      ///< of compare
    Different = 1
};

/// Writes to standard output, UTF-8.
void print(const QString& text);

/// One sentence on standard error, behind the program's name.
void complain(const QString& sentence);

/// `status`, unless a result could not be written to standard output: then that is said, and a script must not take half of it for all.
ExitStatus oncePrinted(ExitStatus status);

/// The exit status that tells a verdict.
ExitStatus statusOf(Security verdict);

/// What is wrong, in one sentence, and the exit status that says so.
struct Failure {
    QString sentence;
    ExitStatus status = ExitStatus::Usage;
};

/// Says what is wrong; the status is the failure's.
ExitStatus refuse(const Failure& failure);

/// Prints the chain as text or as one JSON object; the status tells the verdict.
ExitStatus report(const ChainOfTrust& chain, const ReportFigures& figures, bool json);

}  // namespace rootline::cli
