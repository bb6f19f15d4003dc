// SPDX-License-Identifier: MIT
#pragma once

#include <QFileDevice>
#include <QString>

namespace rootline {

/// True where a symbolic link in a shared folder (everybody may write there, as in /tmp) decides which file `fileName` means:
/// somebody else may have put it there.
bool leadsThroughSharedLink(const QString& fileName);

/// The sentence for `leadsThroughSharedLink`.
QString sharedLinkText(const QString& fileName);

/// All of `octets`, or false with the reason in `file`: the system takes what fits, and says only then why the rest does not. Files are to be
/// opened unbuffered: buffers forget the reason.
bool writeAll(QFileDevice& file, const QByteArray& octets);

/// Why `fileName` cannot be written, and what to do. `reason`: what the system said.
QString unwritableText(const QString& fileName, const QString& reason);
/// The same of a file that was just tried.
QString unwritableText(const QFileDevice& file);

}  // namespace rootline
