// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/live_question.h"
#include "core/net/capture.h"

namespace rootline::cli {

/// A capture judged again.
struct JudgedCapture {
    ChainOfTrust chain;
    Capture heard;          ///< with the question and the anchors that it was judged by
    ReportFigures figures;  ///< of its making: nothing is asked now
    QString via;            ///< who was asked then, as --via says it
};

/// What the command line says of judging a capture: question, trust anchors, time.
tl::expected<CaptureJudgement, Failure> readJudgement(const Invocation& invocation);

/// Writes a capture as --output and --redact say and tells what it comes to.
ExitStatus saveAndTell(const Capture& capture, const Options& options);

/// Reads --capture FILE and judges it: as it was, or by what the command line says.
tl::expected<JudgedCapture, Failure> judgeCaptureFile(const Invocation& invocation);

}  // namespace rootline::cli
