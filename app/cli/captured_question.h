// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/judging_again.h"
#include "app/cli/live_question.h"
#include "core/net/capture.h"

namespace rootline::cli {

/// What the command line says of judging a capture: question, trust anchors, time.
tl::expected<CaptureJudgement, Failure> readJudgement(const Invocation& invocation);

/// Writes a capture as --output and --redact say; returns what was written.
tl::expected<Capture, Failure> saveAsAsked(const Capture& capture, const Options& options);

/// The same, and tells what it comes to.
ExitStatus saveAndTell(const Capture& capture, const Options& options);

/// Reads --capture FILE and judges it: as it was, or by what the command line says.
tl::expected<Judged, Failure> judgeCaptureFile(const Invocation& invocation);

}  // namespace rootline::cli
