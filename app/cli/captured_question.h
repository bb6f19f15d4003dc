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

/// Reads --capture FILE and judges it: as it was, or by what the command line says.
tl::expected<JudgedCapture, Failure> judgeCaptureFile(const Invocation& invocation);

}  // namespace rootline::cli
