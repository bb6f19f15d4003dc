// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Who said what a chain was validated from, in words for captions and reports.
namespace rootline {

/// `via` as --via says it: "authoritative", "system", or a resolver's address.
QString networkSource(const QString& via);

QString worldSource(const QString& world);

/// `file` without its folder, which is nobody else's business; `via`: who was asked when the capture was made; `redacted`:
/// names in it were replaced.
QString captureSource(const QString& file, const QString& via, bool redacted);

}  // namespace rootline
