// SPDX-License-Identifier: MIT
#pragma once

#include "core/imports/fragments.h"
#include "core/imports/streams.h"

namespace rootline::imports {

/// Takes frames of a packet capture apart: link layers (link_layers.h), IPv4 and IPv6 with their extension headers and
/// tunnels of IP in IP, split packets and TCP put together again. What may be DNS is handed out, at any port.
class Packets {
public:
    using Sink = std::function<void(Datagram)>;
    explicit Packets(Sink sink) : sink_(std::move(sink)) {}

    /// False for a kind of link that is not known here (numbers of libpcap's DLT_…).
    bool frame(int linkType, ByteView octets, std::chrono::milliseconds at);

    /// Hands out what came over TCP, once all frames were given.
    void finish();

    [[nodiscard]] int fragments() const { return fragments_.leftOver(); }  ///< parts of packets that stay incomplete
    [[nodiscard]] int multicast() const { return multicast_; }             ///< messages of mDNS and LLMNR, left out
    [[nodiscard]] int encrypted() const { return streams_.encrypted() + static_cast<int>(quic_.size()); }

private:
    void network(ByteView octets, std::chrono::milliseconds at, int depth);
    void ipv4(ByteView octets, std::chrono::milliseconds at, int depth);
    void ipv6(ByteView octets, std::chrono::milliseconds at, int depth);
    void transport(std::uint8_t protocol, Flow flow, ByteView octets, std::chrono::milliseconds at, int depth);
    void udp(const Flow& flow, ByteView octets, std::chrono::milliseconds at);

    Sink sink_;
    Fragments fragments_;
    Streams streams_;
    std::set<Flow> quic_;
    int multicast_ = 0;
};

}  // namespace rootline::imports
