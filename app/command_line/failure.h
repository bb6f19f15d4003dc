// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace rootline::cli {

enum class ExitStatus {
    Secure = 0,
    Bogus = 1,
    Usage = 2,
    Insecure = 3,
    Indeterminate = 4,
    InputFile = 5,
    Same = 0,  ///< of compare
    Different = 1
};

/// What is wrong, in one sentence, and the exit status that says so.
struct Failure {
    QString sentence;
    ExitStatus status = ExitStatus::Usage;
};

}  // namespace rootline::cli
