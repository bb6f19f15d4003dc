// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/live_question.h"
#include "app/cli/revalidation.h"
#include "core/captures/capture.h"

namespace rootline::cli {

/// What the command line says of validating a capture: question, trust anchors, time.
tl::expected<CaptureValidation, Failure> readValidation(const Invocation& invocation);

/// Writes a capture as --output and --redact say; returns what was written.
tl::expected<Capture, Failure> saveAsAsked(const Capture& capture, const Options& options);

/// The same, and prints the verdict.
ExitStatus saveAndTell(const Capture& capture, const Options& options, const CaptureValidation& told = {});

/// Reads --capture FILE and validates it: as it was, or by what the command line says.
tl::expected<Validated, Failure> validateCaptureFile(const Invocation& invocation);

}  // namespace rootline::cli
