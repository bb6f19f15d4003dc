// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/types.h"

#include <QString>

namespace rootline {

/// A length of time at a glance: one unit ("3 days", "6 hours"), two only below three of the larger one
/// ("1 hour 30 minutes"). `seconds` is not negative.
QString durationText(std::int64_t seconds);

/// How long caches may keep a record, such as "1 hour"; "0 seconds" for a TTL of 0.
QString ttlText(std::uint32_t ttlSeconds);

/// Validity left, short enough for a badge on a line: "13 d", "6 h", "25 min", "expired".
QString remainingBadge(Timestamp expiration, Timestamp at);

/// Validity left in words: "13 days left", "expired 3 days ago".
QString remainingText(Timestamp expiration, Timestamp at);

/// What is wrong with a signature's dates: "expired 3 days ago", "not yet valid"; empty where `at` lies within them.
QString datesTrouble(Timestamp inception, Timestamp expiration, Timestamp at);

/// "21 Nov 2026 21:00 (20:00 UTC)": local time first, UTC with its date where the dates differ. In the application's
/// language; only UTC where the computer's time zone is UTC.
QString dateTimeText(Timestamp time);

/// Short enough for a card: only the time of day, local, where `time` is less than a day from `at`.
QString momentText(Timestamp time, Timestamp at);

}  // namespace rootline
