// SPDX-License-Identifier: MIT
#pragma once

#include "core/captures/capture.h"
#include "core/net/inspector.h"

namespace rootline::cli {

/// The content of a file, no more of it than a capture may have and one octet. The error is one sentence that names the
/// file and says what to do.
tl::expected<QByteArray, QString> readCaptureOctets(const QString& fileName);

/// Why a file is not a capture that can be used, in one sentence.
QString captureErrorText(const QString& fileName, const CaptureError& error);

/// Writes a capture as a whole or not at all, for dnsviz where the name ends in .dnsviz.json. The error is one sentence that says what to do.
tl::expected<void, QString> saveCaptureFile(const QString& fileName, const Capture& capture);

/// The received answers with the input of their validation; `via` in the form of --via.
Capture captureOf(const InspectionRequest& request, const Inspector& inspector, const QString& via);

}  // namespace rootline::cli
