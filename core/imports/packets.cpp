// SPDX-License-Identifier: MIT
#include "core/imports/packets.h"

#include "core/imports/link_layers.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <array>

namespace rootline::imports {
namespace {

constexpr int kDeepestTunnel = 4;

std::string addressText(int family, const std::uint8_t* octets) {
    std::array<char, INET6_ADDRSTRLEN> text{};
    return inet_ntop(family, octets, text.data(), text.size()) == nullptr ? std::string() : std::string(text.data());
}

bool isAt(const Flow& flow, std::uint16_t port) {
    return flow.first.port == port || flow.second.port == port;
}

bool isMulticastAddress(const std::string& address) {
    const bool isIpv6 = address.find(':') != std::string::npos;
    const int first = isIpv6 ? 0 : std::stoi(address);
    return isIpv6 ? address.starts_with("ff") : first >= 224 && first < 240;
}

/// mDNS (RFC 6762) and LLMNR (RFC 4795): names of a local network, which no chain of trust is about.
bool isMulticast(const Flow& flow, ByteView payload) {
    constexpr std::uint16_t kMdns = 5353;
    constexpr std::uint16_t kLlmnr = 5355;
    if (isMulticastAddress(flow.second.address) || isAt(flow, kLlmnr)) {
        return isAt(flow, kMdns) || isAt(flow, kLlmnr);
    }
    static constexpr std::array<std::uint8_t, 7> kLocal{5, 'l', 'o', 'c', 'a', 'l', 0};
    const bool isLocalName = std::search(payload.begin(), payload.end(), kLocal.begin(), kLocal.end()) != payload.end();
    return isAt(flow, kMdns) && (flow.first.port == flow.second.port || isLocalName);
}

/// DNS over QUIC (RFC 9250)
bool isQuic(const Flow& flow) {
    return isAt(flow, 853);
}

/// The header that stands before another one (RFC 8200 section 4), and how long it is.
struct Extension {
    std::uint8_t next = 0;
    std::size_t length = 0;  ///< octets; 0: this is no such header
};

Extension extensionAt(std::uint8_t kind, ByteView octets) {
    constexpr std::uint8_t kHostIdentity = 139;
    constexpr std::uint8_t kShim6 = 140;
    if (octets.size() < 8) {
        return {};
    }
    switch (kind) {
        case IPPROTO_HOPOPTS:
        case IPPROTO_ROUTING:
        case IPPROTO_DSTOPTS:
        case IPPROTO_MH:
        case kHostIdentity:
        case kShim6: return {octets[0], (octets[1] + std::size_t{1}) * 8};
        case IPPROTO_AH: return {octets[0], (octets[1] + std::size_t{2}) * 4};  // RFC 4302 section 2.2
        default: return {};
    }
}

}  // namespace

bool Packets::frame(int linkType, ByteView octets, std::chrono::milliseconds at) {
    if (!isKnownLink(linkType)) {
        return false;
    }
    if (const auto packet = ipPacketIn(linkType, octets)) {
        network(*packet, at, 0);
    }
    return true;
}

void Packets::network(ByteView octets, std::chrono::milliseconds at, int depth) {
    const int version = octets.empty() ? 0 : octets[0] >> 4U;
    if (version == 4) {
        ipv4(octets, at, depth);
    } else if (version == 6) {
        ipv6(octets, at, depth);
    }
}

// RFC 791 section 3.1
void Packets::ipv4(ByteView octets, std::chrono::milliseconds at, int depth) {
    const std::size_t header = octets.empty() ? 0 : (octets[0] & 0x0fU) * std::size_t{4};
    if (octets.size() < 20 || header < 20 || octets.size() < header) {
        return;
    }
    // Ethernet pads short frames: the header knows how much is the packet. Offloading leaves 0 there.
    const std::size_t told = wordAt(octets, 2);
    const std::size_t total = told < header ? octets.size() : std::min(octets.size(), told);
    const ByteView payload = octets.subspan(header, total - header);
    Flow flow{{addressText(AF_INET, &octets[12]), 0}, {addressText(AF_INET, &octets[16]), 0}};
    const unsigned place = wordAt(octets, 6);
    const bool moreFollow = (place & 0x2000U) != 0;
    const std::size_t offset = (place & 0x1fffU) * std::size_t{8};
    if (!moreFollow && offset == 0) {
        transport(octets[9], std::move(flow), payload, at, depth);
        return;
    }
    const std::uint32_t identification = std::uint32_t{wordAt(octets, 4)} << 8U | octets[9];
    if (const auto whole = fragments_.add({flow.first.address, flow.second.address, identification},
                                          {offset, !moreFollow, octets[9], payload})) {
        transport(whole->protocol, std::move(flow), whole->octets, at, depth);
    }
}

// RFC 8200 sections 3 and 4
void Packets::ipv6(ByteView octets, std::chrono::milliseconds at, int depth) {
    constexpr std::size_t kHeader = 40;
    if (octets.size() < kHeader) {
        return;
    }
    Flow flow{{addressText(AF_INET6, &octets[8]), 0}, {addressText(AF_INET6, &octets[24]), 0}};
    const std::size_t told = wordAt(octets, 4);
    ByteView rest =
        octets.subspan(kHeader, told == 0 ? octets.size() - kHeader : std::min(octets.size() - kHeader, told));
    std::uint8_t next = octets[6];
    for (auto extension = extensionAt(next, rest); extension.length > 0; extension = extensionAt(next, rest)) {
        next = extension.next;
        rest = rest.subspan(std::min(rest.size(), extension.length));
    }
    if (next != IPPROTO_FRAGMENT) {
        transport(next, std::move(flow), rest, at, depth);
        return;
    }
    if (rest.size() < 8) {
        return;
    }
    const unsigned place = wordAt(rest, 2);
    if (const auto whole = fragments_.add({flow.first.address, flow.second.address, doubleWordAt(rest, 4)},
                                          {place & 0xfff8U, (place & 1U) == 0, rest[0], rest.subspan(8)})) {
        transport(whole->protocol, std::move(flow), whole->octets, at, depth);
    }
}

void Packets::transport(std::uint8_t protocol, Flow flow, ByteView octets, std::chrono::milliseconds at, int depth) {
    const auto extension = extensionAt(protocol, octets);  // behind an IPv6 fragment, or AH over IPv4
    if (extension.length > 0 && depth < kDeepestTunnel) {
        transport(extension.next, std::move(flow), octets.subspan(std::min(octets.size(), extension.length)), at,
                  depth + 1);
        return;
    }
    const bool isTunnel = protocol == IPPROTO_IPIP || protocol == IPPROTO_IPV6;
    if (isTunnel && depth < kDeepestTunnel) {
        network(octets, at, depth + 1);
        return;
    }
    if (octets.size() < 8) {
        return;
    }
    flow.first.port = wordAt(octets, 0);
    flow.second.port = wordAt(octets, 2);
    if (protocol == IPPROTO_UDP) {
        udp(flow, octets, at);
    } else if (protocol == IPPROTO_TCP) {
        streams_.segment(flow, octets, at);
    }
}

void Packets::udp(const Flow& flow, ByteView octets, std::chrono::milliseconds at) {
    const std::size_t told = wordAt(octets, 4);  // with its own header of eight octets
    const std::size_t length = told < 8 ? octets.size() : std::min(octets.size(), told);
    const ByteView payload = octets.subspan(8, length - 8);
    if (isMulticast(flow, payload)) {
        ++multicast_;
    } else if (isQuic(flow) && !looksLikeDns(payload)) {
        quic_.insert(flow.first < flow.second ? flow : Flow(flow.second, flow.first));
    } else if (isAt(flow, 53) || looksLikeDns(payload)) {
        sink_({flow.first, flow.second, false, at, Bytes(payload.begin(), payload.end())});
    }
}

void Packets::finish() {
    streams_.finish(sink_);
}

}  // namespace rootline::imports
