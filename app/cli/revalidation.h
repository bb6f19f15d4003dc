// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "app/command_line/arguments.h"
#include "core/captures/capture.h"

namespace rootline::cli {

/// The received answers, the input of their validation, and its result.
struct Validated {
    Capture heard;  ///< question, anchors and time as they were validated
    ChainOfTrust chain;
    ReportFigures figures;  ///< of the asking
};

/// The policy that --policy names, else the program's own.
tl::expected<Policy, Failure> policyOf(const Options& options);

/// The chain with everything that --suppose says, under --policy; the failure is one sentence.
tl::expected<ChainOfTrust, Failure> supposedChain(const Validated& validated, const Options& options);

/// Prints what was asked for: the chain, the chain as --suppose would have it, or what each policy says.
ExitStatus conclude(const Validated& validated, const Options& options);

}  // namespace rootline::cli
