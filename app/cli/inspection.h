// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "app/cli/revalidation.h"
#include "app/command_line/capture_files.h"
#include "core/net/inspector.h"

namespace rootline::cli {

/// Runs one inspection to its end; `via` as --via says it, for the capture. The failure: the user interrupted it.
tl::expected<Validated, Failure> inspect(const InspectionRequest& request, Transport& transport,
                                         const QString& via = {});

/// The same, and reports it: as --json, --suppose and --policies say.
ExitStatus inspectAndReport(InspectionRequest request, Transport& transport, const Options& options);

}  // namespace rootline::cli
