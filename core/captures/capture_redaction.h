// SPDX-License-Identifier: MIT
#pragma once

#include "core/captures/capture.h"

namespace rootline {

/// The capture with names, addresses and texts replaced, the same by the same, and marked so. No signature in it verifies any
/// more but those of names that stay (the root and top-level domains), and validating it checks none.
Capture redactedCapture(const Capture& capture);

}  // namespace rootline
