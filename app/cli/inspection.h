// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "core/net/inspector.h"

namespace rootline::cli {

/// Runs one inspection to its end, or until the user interrupts it, and reports it.
ExitStatus inspectAndReport(InspectionRequest request, Transport& transport, bool json);

}  // namespace rootline::cli
