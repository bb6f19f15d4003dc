// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

#include <QString>

namespace rootline {

/// Every signature as a line of CSV (RFC 4180), those that end first first. Column names and states are those of the
/// JSON report and never translated; times are ISO 8601 in UTC. Fields that a spreadsheet would take for a formula are
/// led by an apostrophe.
QString signaturesCsv(const ChainOfTrust& chain);

/// A calendar (RFC 5545) with an event for each moment at which signatures run out, a reminder three days before it.
/// The ids of the events come from their content, so that importing again updates them.
QString expiryCalendar(const ChainOfTrust& chain);

}  // namespace rootline
