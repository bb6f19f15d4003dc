// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "app/command_line/arguments.h"
#include "core/net/capture.h"

namespace rootline::cli {

/// What was heard, by what it was judged, and what came of it.
struct Judged {
    Capture heard;  ///< question, anchors and time as they were judged
    ChainOfTrust chain;
    ReportFigures figures;  ///< of the asking
};

/// The policy that --policy names, else the program's own.
tl::expected<Policy, Failure> policyOf(const Options& options);

/// The chain with everything that --suppose says, under --policy; the failure is one sentence.
tl::expected<ChainOfTrust, Failure> supposedChain(const Judged& judged, const Options& options);

/// Prints what was asked for: the chain, the chain as --suppose would have it, or what each policy says.
ExitStatus conclude(const Judged& judged, const Options& options);

}  // namespace rootline::cli
