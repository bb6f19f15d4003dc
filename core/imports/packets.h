// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/bytes.h"

#include <chrono>
#include <functional>
#include <map>

namespace rootline::imports {

/// One end of a conversation.
struct Endpoint {
    std::string address;  ///< numeric
    std::uint16_t port = 0;
    friend auto operator<=>(const Endpoint&, const Endpoint&) = default;
};

/// A DNS message on its way between two ends.
struct Datagram {
    Endpoint from;
    Endpoint to;
    bool overTcp = false;
    std::chrono::milliseconds at{0};  ///< since 1970-01-01T00:00:00Z
    Bytes payload;
};

/// Takes frames of a packet capture apart: Ethernet (with VLAN tags), Linux's "any" device, raw IP and loopback; IPv4 and
/// IPv6; UDP, and TCP put together again. Only port 53 at either end is kept.
class Packets {
public:
    using Sink = std::function<void(Datagram)>;
    explicit Packets(Sink sink) : sink_(std::move(sink)) {}

    /// False for a kind of link that is not known here (numbers of libpcap's DLT_…).
    bool frame(int linkType, ByteView octets, std::chrono::milliseconds at);

    /// Hands out what came over TCP, once all frames were given.
    void finish();

    [[nodiscard]] int fragments() const { return fragments_; }

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
    using Flow = std::pair<Endpoint, Endpoint>;

    void network(std::uint16_t etherType, ByteView octets, std::chrono::milliseconds at);
    void ipv4(ByteView octets, std::chrono::milliseconds at);
    void ipv6(ByteView octets, std::chrono::milliseconds at);
    void transport(std::uint8_t protocol, Flow flow, ByteView octets, std::chrono::milliseconds at);
    void segment(const Flow& flow, ByteView octets, std::chrono::milliseconds at);
    void emitStream(const Flow& flow, Stream& stream);

    Sink sink_;
    std::map<Flow, std::vector<Stream>> streams_;
    int fragments_ = 0;
};

}  // namespace rootline::imports
