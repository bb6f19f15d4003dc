// SPDX-License-Identifier: MIT
#include "core/imports/packets.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pcap/dlt.h>

#include <algorithm>
#include <array>

namespace rootline::imports {
namespace {

constexpr std::uint16_t kDomain = 53;
constexpr std::uint16_t kIpv4 = 0x0800;
constexpr std::uint16_t kIpv6 = 0x86dd;

std::uint16_t word(ByteView octets, std::size_t at) {
    return static_cast<std::uint16_t>(octets[at] << 8U | octets[at + 1]);
}

std::uint32_t doubleWord(ByteView octets, std::size_t at) {
    return static_cast<std::uint32_t>(word(octets, at)) << 16U | word(octets, at + 2);
}

/// Raw IP says by its first half octet which version it is.
std::uint16_t etherTypeOf(ByteView ip) {
    return ip.empty() ? 0 : ip[0] >> 4U == 4 ? kIpv4 : ip[0] >> 4U == 6 ? kIpv6 : std::uint16_t{0};
}

std::string addressText(int family, const std::uint8_t* octets) {
    std::array<char, INET6_ADDRSTRLEN> text{};
    return inet_ntop(family, octets, text.data(), text.size()) == nullptr ? std::string() : std::string(text.data());
}

}  // namespace

bool Packets::frame(int linkType, ByteView octets, std::chrono::milliseconds at) {
    std::size_t header = 0;
    switch (linkType) {
        case DLT_EN10MB: {
            header = 14;
            while (octets.size() >= header + 4 &&
                   (word(octets, header - 2) == 0x8100 || word(octets, header - 2) == 0x88a8)) {
                header += 4;  // IEEE 802.1Q
            }
            break;
        }
        case DLT_LINUX_SLL: header = 16; break;
        case DLT_LINUX_SLL2: header = 20; break;
        case DLT_NULL:
        case DLT_LOOP: header = 4; break;
        case 12:
        case 14:   // DLT_RAW, which differs between systems…
        case 101:  // … and LINKTYPE_RAW, what files have
        case DLT_IPV4:
        case DLT_IPV6: break;
        default: return false;
    }
    if (octets.size() > header) {
        const ByteView ip = octets.subspan(header);
        network(etherTypeOf(ip), ip, at);
    }
    return true;
}

void Packets::network(std::uint16_t etherType, ByteView octets, std::chrono::milliseconds at) {
    if (etherType == kIpv4) {
        ipv4(octets, at);
    } else if (etherType == kIpv6) {
        ipv6(octets, at);
    }
}

// RFC 791 section 3.1
void Packets::ipv4(ByteView octets, std::chrono::milliseconds at) {
    const std::size_t header = octets.empty() ? 0 : (octets[0] & 0x0fU) * std::size_t{4};
    if (octets.size() < 20 || header < 20 || octets.size() < header) {
        return;
    }
    if ((word(octets, 6) & 0x3fffU) != 0) {  // more fragments, or not the first
        ++fragments_;
        return;
    }
    // Ethernet pads short frames: the header knows how much is the packet. Offloading leaves 0 there.
    const std::size_t told = word(octets, 2);
    const std::size_t total = told < header ? octets.size() : std::min(octets.size(), told);
    Flow flow{{addressText(AF_INET, &octets[12]), 0}, {addressText(AF_INET, &octets[16]), 0}};
    transport(octets[9], std::move(flow), octets.subspan(header, total - header), at);
}

// RFC 8200 section 3 and 4
void Packets::ipv6(ByteView octets, std::chrono::milliseconds at) {
    constexpr std::size_t kHeader = 40;
    if (octets.size() < kHeader) {
        return;
    }
    Flow flow{{addressText(AF_INET6, &octets[8]), 0}, {addressText(AF_INET6, &octets[24]), 0}};
    const std::size_t told = word(octets, 4);
    ByteView rest =
        octets.subspan(kHeader, told == 0 ? octets.size() - kHeader : std::min(octets.size() - kHeader, told));
    std::uint8_t next = octets[6];
    while ((next == IPPROTO_HOPOPTS || next == IPPROTO_ROUTING || next == IPPROTO_DSTOPTS) && rest.size() >= 8) {
        const std::size_t length = (rest[1] + std::size_t{1}) * 8;
        next = rest[0];
        rest = rest.subspan(std::min(rest.size(), length));
    }
    if (next == IPPROTO_FRAGMENT) {
        ++fragments_;
        return;
    }
    transport(next, std::move(flow), rest, at);
}

void Packets::transport(std::uint8_t protocol, Flow flow, ByteView octets, std::chrono::milliseconds at) {
    if (octets.size() < 8) {
        return;
    }
    flow.first.port = word(octets, 0);
    flow.second.port = word(octets, 2);
    if (flow.first.port != kDomain && flow.second.port != kDomain) {
        return;
    }
    if (protocol == IPPROTO_UDP) {
        const std::size_t told = word(octets, 4);  // with its own header of eight octets
        const std::size_t length = told < 8 ? octets.size() : std::min(octets.size(), told);
        const ByteView payload = octets.subspan(8, length - 8);
        sink_({flow.first, flow.second, false, at, Bytes(payload.begin(), payload.end())});
    } else if (protocol == IPPROTO_TCP) {
        segment(flow, octets, at);
    }
}

// RFC 9293 section 3.1
void Packets::segment(const Flow& flow, ByteView octets, std::chrono::milliseconds at) {
    const std::size_t header = octets.size() < 20 ? 0 : (octets[12] >> 4U) * std::size_t{4};
    if (header < 20 || octets.size() < header) {
        return;
    }
    const std::uint32_t sequence = doubleWord(octets, 4);
    const bool isSyn = (octets[13] & 0x02U) != 0;
    auto& streams = streams_[flow];
    if (streams.empty() || (isSyn && streams.back().hasBegin && streams.back().begin != sequence + 1)) {
        streams.emplace_back();  // a port that is used again
    }
    Stream& stream = streams.back();
    if (isSyn) {
        stream.begin = sequence + 1;
        stream.hasBegin = true;
    }
    const ByteView payload = octets.subspan(header);
    if (!payload.empty()) {
        stream.segments.push_back({isSyn ? sequence + 1 : sequence, Bytes(payload.begin(), payload.end()), at});
    }
}

void Packets::finish() {
    for (auto& [flow, streams] : streams_) {
        for (Stream& stream : streams) {
            emitStream(flow, stream);
        }
    }
    streams_.clear();
}

void Packets::emitStream(const Flow& flow, Stream& stream) {
    if (stream.segments.empty()) {
        return;
    }
    const std::uint32_t base = stream.hasBegin ? stream.begin : stream.segments.front().sequence;
    const auto offset = [base](const Segment& part) { return static_cast<std::int32_t>(part.sequence - base); };
    std::stable_sort(stream.segments.begin(), stream.segments.end(),
                     [&](const Segment& a, const Segment& b) { return offset(a) < offset(b); });
    Bytes octets;
    std::vector<std::pair<std::size_t, std::chrono::milliseconds>> arrivals;  // of the octets up to there
    for (const Segment& part : stream.segments) {
        const auto begin = static_cast<std::int64_t>(offset(part));
        const auto have = static_cast<std::int64_t>(octets.size());
        if (begin > have) {
            break;  // a segment is missing: what follows cannot be read
        }
        const auto known = have - begin;
        if (known < static_cast<std::int64_t>(part.octets.size())) {
            octets.insert(octets.end(), part.octets.begin() + known, part.octets.end());
            arrivals.emplace_back(octets.size(), part.at);
        }
    }
    // RFC 1035 section 4.2.2: two octets of length before each message
    std::size_t place = 0;
    auto arrival = arrivals.begin();
    while (octets.size() - place >= 2) {
        const std::size_t length = word(octets, place);
        if (octets.size() - place - 2 < length) {
            break;
        }
        place += 2 + length;
        arrival = std::find_if(arrival, arrivals.end(), [place](const auto& part) { return part.first >= place; });
        const auto end = octets.begin() + static_cast<std::ptrdiff_t>(place);
        sink_({flow.first, flow.second, true, arrival->second, Bytes(end - static_cast<std::ptrdiff_t>(length), end)});
    }
}

}  // namespace rootline::imports
