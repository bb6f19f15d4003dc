// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/types.h"

#include <QString>

namespace rootline {

/// The two largest fitting units are too many for a glance: one unit, in full. "3 days", "6 hours", "1 hour 30 minutes"
/// only where one unit would mislead (below three of them). `seconds` is not negative.
QString durationText(std::int64_t seconds);

/// How long caches may keep a record, such as "1 hour"; "0 seconds" for a TTL of 0.
QString ttlText(std::uint32_t ttlSeconds);

/// Validity left, short enough for a badge on a line: "13 d", "6 h", "25 min", "expired".
QString remainingBadge(Timestamp expiration, Timestamp at);

/// Validity left in words: "13 days left", "expired 3 days ago".
QString remainingText(Timestamp expiration, Timestamp at);

/// "21 Nov 2026 21:00 (20:00 UTC)": local time first, UTC with its date where the dates differ. In the application's
/// language; only UTC where the computer's time zone is UTC.
QString dateTimeText(Timestamp time);

}  // namespace rootline
