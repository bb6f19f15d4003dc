// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/name.h"

#include <QByteArray>
#include <QString>

namespace rootline {

/// Writes a file as a whole or not at all; what is a device or a pipe is written to as it is. The error is a sentence that says what to do.
tl::expected<void, QString> saveFile(const QString& fileName, const QByteArray& content);

/// A file's name for what is about `name`, without what file systems cannot hold. `ending`: without the dot.
QString proposedFileName(const Name& name, const QString& ending);

}  // namespace rootline
