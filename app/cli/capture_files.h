// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/capture.h"
#include "core/net/inspector.h"

namespace rootline::cli {

/// Reads a capture; the error is one sentence that names the file and says what to do.
tl::expected<Capture, QString> readCaptureFile(const QString& fileName);

/// Writes a capture as a whole or not at all. The error is one sentence that says what to do.
tl::expected<void, QString> saveCaptureFile(const QString& fileName, const Capture& capture);

/// What was heard, with what it was judged by; `via` as --via says it.
Capture captureOf(const InspectionRequest& request, const Inspector& inspector, const QString& via);

}  // namespace rootline::cli
