// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/types.h"

#include <QString>

#include <vector>

namespace rootline {

/// One moment to be reminded of.
struct CalendarEvent {
    QString uid;      ///< from content, so that importing again updates it
    Timestamp stamp;  ///< when it was written
    Timestamp at;
    QString summary;
    QString description;
    int reminderDays = 0;  ///< before it; 0: at the moment itself
};

/// A calendar file (RFC 5545).
QString calendar(const std::vector<CalendarEvent>& events);

}  // namespace rootline
