// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/name.h"

#include <QByteArray>
#include <QString>

namespace rootline {

/// Who may read a new file: captures tell whom somebody asked, and what. A file that exists keeps its permissions.
enum class Readers { Everybody, Owner };

/// Writes a file as a whole or not at all; what is a device or a pipe is written to as it is. The error is a sentence that says what to do.
tl::expected<void, QString> saveFile(const QString& fileName, const QByteArray& content,
                                     Readers readers = Readers::Everybody);

/// A file's name for what is about `name`, without what file systems cannot hold. `ending`: without the dot.
QString proposedFileName(const Name& name, const QString& ending);

}  // namespace rootline
