// SPDX-License-Identifier: MIT
#include "core/analysis/registrar_check.h"
#include "core/analysis/suppositions.h"
#include "core/lab/scenario_reader.h"
#include "core/trust/anchor.h"
#include "core/walk/hints.h"

using namespace rootline;

/// What people write or paste: the first letter says what it is to be read as.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* octets, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const std::string_view text(reinterpret_cast<const char*>(octets) + 1, size - 1);
    switch (octets[0]) {
        case 'a': static_cast<void>(parseTrustAnchors(text)); break;
        case 'h': static_cast<void>(parseRootHints(text)); break;
        case 'p': static_cast<void>(pastedRecords(text)); break;
        case 's': static_cast<void>(lab::readScenario(text)); break;
        default: static_cast<void>(suppositionFromText(text)); break;
    }
    return 0;
}
