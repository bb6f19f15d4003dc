// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/bytes.h"

#include <chrono>
#include <functional>
#include <map>
#include <set>
#include <string>

namespace rootline::imports {

/// One end of a conversation.
struct Endpoint {
    std::string address;  ///< numeric
    std::uint16_t port = 0;
    friend auto operator<=>(const Endpoint&, const Endpoint&) = default;
};

using Flow = std::pair<Endpoint, Endpoint>;  ///< from, to

/// A message on its way between two ends.
struct Datagram {
    Endpoint from;
    Endpoint to;
    bool overTcp = false;
    std::chrono::milliseconds at{0};  ///< since 1970-01-01T00:00:00Z
    Bytes payload;
};

/// TCP segments put in order again (RFC 9293), and cut into DNS messages (RFC 1035 section 4.2.2). Streams at other ports
/// than 53 are kept where they begin as DNS does.
class Streams {
public:
    /// A TCP segment with its header.
    void segment(const Flow& flow, ByteView octets, std::chrono::milliseconds at);

    /// Hands out every message that is whole.
    void finish(const std::function<void(Datagram)>& sink);

    /// Connections that carry DNS over TLS or HTTPS, as far as their first octets or their port tell.
    [[nodiscard]] int encrypted() const { return static_cast<int>(encrypted_.size()); }

private:
    struct Segment {
        std::uint32_t sequence = 0;
        Bytes octets;
        std::chrono::milliseconds at{0};
    };
    struct Stream {
        std::uint32_t begin = 0;  ///< sequence number of its first octet
        bool hasBegin = false;
        std::vector<Segment> segments;
    };
    [[nodiscard]] bool isWanted(const Flow& flow, ByteView payload);

    std::map<Flow, std::vector<Stream>> streams_;
    std::set<Flow> encrypted_;
};

/// True where the octets begin as a DNS message with one question does.
bool looksLikeDns(ByteView octets);

}  // namespace rootline::imports
