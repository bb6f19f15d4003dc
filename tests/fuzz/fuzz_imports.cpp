// SPDX-License-Identifier: MIT
#include "core/imports/dnsviz_writing.h"
#include "core/imports/imports.h"
#include "core/imports/redaction.h"

using namespace rootline;

/// Whatever is read as another program's file can be written for dnsviz, read again, and redacted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* octets, std::size_t size) {
    const auto import = imports::importEvidence({octets, size}, {});
    if (!import) {
        return 0;
    }
    if (const auto probe = imports::dnsvizProbe(import->evidence, import->question, import->at.value_or(Timestamp{}))) {
        static_cast<void>(imports::importDnsvizProbe(*probe, {import->question, false}));
    }
    imports::Redaction redaction(import->evidence);
    for (const auto& reply : import->evidence.replies()) {
        static_cast<void>(redaction.reply(*reply));
    }
    return 0;
}
