// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/inspection.h"
#include "core/net/capture.h"

namespace rootline::cli {

/// Reads a capture; the error is one sentence that names the file and says what to do.
tl::expected<Capture, QString> readCaptureFile(const QString& fileName);

/// Writes a capture as a whole or not at all. The error is one sentence that says what to do.
tl::expected<void, QString> saveCaptureFile(const QString& fileName, const Capture& capture);

/// What was heard, with what it was judged by; `via` as --via says it.
Capture captureOf(const InspectionRequest& request, const Inspected& inspected, const QString& via);

/// Saves what an inspection heard and reports its verdict; says why where the file cannot be written.
ExitStatus saveCapture(const QString& fileName, const InspectionRequest& request, const Inspected& inspected,
                       const QString& via);

}  // namespace rootline::cli
