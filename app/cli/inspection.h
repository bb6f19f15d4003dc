// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "core/net/inspector.h"

namespace rootline::cli {

/// What one inspection came to.
struct Inspected {
    ChainOfTrust chain;
    Evidence evidence;
    bool questionLimitReached = false;
    ReportFigures figures;
};

/// Runs one inspection to its end. Nothing where the user interrupted it; that is told already.
std::optional<Inspected> inspect(const InspectionRequest& request, Transport& transport);

/// The same, and reports it.
ExitStatus inspectAndReport(InspectionRequest request, Transport& transport, bool json);

}  // namespace rootline::cli
