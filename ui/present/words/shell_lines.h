// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/record.h"

#include <QStringList>

/// The one place where lines for a POSIX shell are put together. Names, types and files come from outside; a user who
/// pastes a line of ours runs the program that it begins with and nothing else.
namespace rootline {

/// A name for another program's command line: every octet but letters, digits, "_" and hyphens between them as \DDD
/// (RFC 1035 section 5.1), so that neither a shell nor the program takes it for anything else than a name.
QString nameForPrograms(const Name& name);

/// A record in presentation form whose owner is written by nameForPrograms().
QString recordForPrograms(const Record& record);

/// `words` as one line that a POSIX shell reads as exactly these words. Characters that a terminal would obey, and
/// invisible ones, are written as escapes of printf. A line feed at the end of a word gets lost.
QString shellLine(const QStringList& words);

/// The output of each line as input of the next.
QString shellPipe(const QStringList& lines);

/// The output of `line` in `file`.
QString shellInto(const QString& line, const QString& file);

}  // namespace rootline
