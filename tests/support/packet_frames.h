// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/other_files.h"

#include <arpa/inet.h>

#include <initializer_list>

/// Packets and the frames around them, as they stand in packet captures.
namespace rootline::test {

inline Bytes joined(std::initializer_list<Bytes> parts) {
    Bytes all;
    for (const Bytes& part : parts) {
        append(all, part);
    }
    return all;
}

inline Bytes word(std::size_t value) {
    Bytes octets;
    put16(octets, value);
    return octets;
}

inline Bytes part(ByteView octets, std::size_t begin, std::size_t count = Bytes::size_type(-1)) {
    const ByteView cut = octets.subspan(begin, std::min(count, octets.size() - begin));
    return {cut.begin(), cut.end()};
}

inline Bytes addressOctets(const std::string& text) {
    Bytes octets(text.find(':') == std::string::npos ? 4 : 16);
    inet_pton(octets.size() == 4 ? AF_INET : AF_INET6, text.c_str(), octets.data());
    return octets;
}

inline Bytes udpSegment(std::uint16_t from, std::uint16_t to, const Bytes& payload) {
    return joined({word(from), word(to), word(payload.size() + 8), word(0), payload});
}

inline Bytes tcpSegment(std::uint16_t from, std::uint16_t to, std::uint32_t sequence, const Bytes& payload) {
    Bytes numbers;
    put32(numbers, sequence);
    put32(numbers, 0);
    return joined({word(from), word(to), numbers, word(0x5010), word(65535), word(0), word(0), payload});
}

/// `place`: flags and offset of a fragment, as the header has them.
inline Bytes ipv4Packet(std::uint8_t protocol, const std::string& from, const std::string& to, const Bytes& payload,
                        std::size_t identification = 0, std::size_t place = 0) {
    return joined({{0x45, 0},
                   word(payload.size() + 20),
                   word(identification),
                   word(place),
                   {64, protocol},
                   word(0),
                   addressOctets(from),
                   addressOctets(to),
                   payload});
}

inline Bytes ipv6Packet(std::uint8_t next, const std::string& from, const std::string& to, const Bytes& payload) {
    return joined({{0x60, 0, 0, 0}, word(payload.size()), {next, 64}, addressOctets(from), addressOctets(to), payload});
}

}  // namespace rootline::test
