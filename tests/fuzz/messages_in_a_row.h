// SPDX-License-Identifier: MIT
#pragma once

#include "core/evidence.h"

/// How evidence is laid out for the fuzzer: for each reply two octets of length, then a DNS message. The message's own
/// question is what was asked.
namespace rootline::fuzz {

inline Evidence readRow(ByteView octets) {
    Evidence evidence;
    int number = 0;
    while (octets.size() >= 2) {
        const std::size_t length =
            std::min<std::size_t>(static_cast<std::size_t>(octets[0] << 8 | octets[1]), octets.size() - 2);
        const auto wire = octets.subspan(2, length);
        octets = octets.subspan(2 + length);
        auto reply =
            makeReply({Name(), "192.0.2." + std::to_string(number++ % 4)}, Name(), {}, Bytes(wire.begin(), wire.end()));
        if (reply.message && reply.message->question) {
            reply.question = *reply.message->question;
            reply.zone = reply.question.name.parent();
        }
        evidence.add(std::move(reply));
    }
    return evidence;
}

inline void append(Bytes& row, ByteView wire) {
    row.push_back(static_cast<std::uint8_t>(wire.size() >> 8U));
    row.push_back(static_cast<std::uint8_t>(wire.size() & 0xFFU));
    row.insert(row.end(), wire.begin(), wire.end());
}

}  // namespace rootline::fuzz
