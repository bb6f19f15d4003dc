// SPDX-License-Identifier: MIT
#include "core/dns/codec.h"
#include "core/dns/message.h"

using namespace rootline;

/// Whatever can be read can be shown, put in canonical form, written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* octets, std::size_t size) {
    const auto message = parseMessage({octets, size});
    if (!message) {
        return 0;
    }
    for (const auto* section : {&message->answer, &message->authority, &message->additional}) {
        for (const auto& record : *section) {
            static_cast<void>(recordText(record));
            static_cast<void>(canonicalRdata(record.type, record.rdata));
        }
        static_cast<void>(groupIntoRRsets(*section));
    }
    const auto again = parseMessage(encodeMessage(*message));
    if (!again || again->answer != message->answer || again->authority != message->authority) {
        __builtin_trap();
    }
    return 0;
}
