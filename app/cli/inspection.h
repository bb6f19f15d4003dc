// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/capture_files.h"
#include "app/cli/judging_again.h"
#include "app/cli/output.h"
#include "core/net/inspector.h"

namespace rootline::cli {

/// What one inspection came to.
struct Inspected {
    ChainOfTrust chain;
    Capture capture;
    ReportFigures figures;
};

/// Runs one inspection to its end; `via` as --via says it, for the capture. Nothing where the user interrupted it; that is
/// told already.
std::optional<Inspected> inspect(const InspectionRequest& request, Transport& transport, const QString& via = {});

/// The same, and reports it: as --json, --suppose and --policies say.
ExitStatus inspectAndReport(InspectionRequest request, Transport& transport, const Options& options);

}  // namespace rootline::cli
