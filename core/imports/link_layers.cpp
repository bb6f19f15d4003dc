// SPDX-License-Identifier: MIT
#include "core/imports/link_layers.h"

#include <pcap/dlt.h>

#include <algorithm>

namespace rootline::imports {
namespace {

constexpr int kLinkRaw = 101;          // LINKTYPE_RAW: DLT_RAW differs between systems
constexpr int kLinkRawElsewhere = 14;  // DLT_RAW of OpenBSD
constexpr std::uint16_t kIpv4 = 0x0800;
constexpr std::uint16_t kIpv6 = 0x86dd;

/// What follows a header: the kind of payload as an EtherType, and the payload.
struct Payload {
    std::uint16_t etherType = 0;
    ByteView octets;
};
using MaybePayload = std::optional<Payload>;

ByteView after(ByteView octets, std::size_t count) {
    return octets.subspan(std::min(octets.size(), count));
}

/// A header of `size` octets whose EtherType stands at `typeAt`.
MaybePayload typed(ByteView octets, std::size_t typeAt, std::size_t size) {
    return octets.size() < size ? std::nullopt : MaybePayload({wordAt(octets, typeAt), after(octets, size)});
}

/// IEEE 802.2 with SNAP: AA AA 03, three octets of organisation, EtherType.
MaybePayload snap(ByteView octets) {
    const bool isSnap = octets.size() >= 8 && octets[0] == 0xAA && octets[1] == 0xAA && octets[2] == 3;
    return isSnap ? typed(octets, 6, 8) : std::nullopt;
}

MaybePayload ethernet(ByteView octets) {
    constexpr std::uint16_t kSmallestType = 1536;  // below, it is the length of an IEEE 802.3 frame
    const auto payload = typed(octets, 12, 14);
    return payload && payload->etherType < kSmallestType ? snap(payload->octets) : payload;
}

/// IEEE 802.11 data frames: the length of the header depends on its flags.
MaybePayload wifi(ByteView octets) {
    constexpr std::size_t kHeader = 24;
    constexpr unsigned kData = 2;
    if (octets.size() < kHeader || (octets[0] >> 2U & 3U) != kData || (octets[1] & 0x40U) != 0) {  // 0x40: encrypted
        return std::nullopt;
    }
    const std::size_t fourthAddress = (octets[1] & 3U) == 3 ? 6 : 0;
    const std::size_t quality = (octets[0] & 0x80U) != 0 ? 2 : 0;
    return snap(after(octets, kHeader + fourthAddress + quality));
}

/// RFC 1661 section 2; address and control (RFC 1662) may stand before.
MaybePayload ppp(ByteView octets) {
    const bool hasAddress = octets.size() >= 2 && (octets[0] == 0xFF || octets[0] == 0x0F);
    octets = after(octets, hasAddress ? 2 : 0);
    if (octets.size() < 2) {
        return std::nullopt;
    }
    const std::uint16_t protocol = wordAt(octets, 0);
    const std::uint16_t type = protocol == 0x0021 ? kIpv4 : protocol == 0x0057 ? kIpv6 : std::uint16_t{0};
    return Payload{type, after(octets, 2)};
}

/// Raw IP says by its first half octet which version it is.
MaybePayload raw(ByteView octets) {
    return Payload{octets.empty() ? std::uint16_t{0} : octets[0] >> 4U == 6 ? kIpv6 : kIpv4, octets};
}

MaybePayload firstPayload(int linkType, ByteView frame) {
    switch (linkType) {
        case DLT_EN10MB: return ethernet(frame);
        case DLT_FDDI: return snap(after(frame, 13));
        case DLT_IEEE802_11: return wifi(frame);
        case DLT_IEEE802_11_RADIO:
            return frame.size() < 4 ? std::nullopt : wifi(after(frame, frame[2] + std::size_t{frame[3]} * 256));
        case DLT_LINUX_SLL: return typed(frame, 14, 16);
        case DLT_LINUX_SLL2: return typed(frame, 0, 20);
        case DLT_C_HDLC: return typed(frame, 2, 4);
        case DLT_PPP:
        case DLT_PPP_SERIAL: return ppp(frame);
        case DLT_PPP_ETHER: return ppp(after(frame, 6));
        case DLT_PFLOG: return frame.empty() ? std::nullopt : raw(after(frame, (frame[0] + std::size_t{3}) / 4 * 4));
        case DLT_NULL:
        case DLT_LOOP: return raw(after(frame, 4));
        default: return raw(frame);  // isKnownLink() has said that it is raw IP
    }
}

/// MPLS (RFC 3032 section 2.1): labels of four octets, the last one marked.
MaybePayload afterLabels(ByteView octets) {
    while (octets.size() >= 4 && (octets[2] & 1U) == 0) {
        octets = after(octets, 4);
    }
    return raw(after(octets, 4));
}

/// What a tag between link and network hides; nothing where the payload is no such tag.
MaybePayload untagged(const Payload& payload) {
    switch (payload.etherType) {
        case 0x8100:
        case 0x88a8:
        case 0x9100: return typed(payload.octets, 2, 4);    // IEEE 802.1Q
        case 0x8847: return afterLabels(payload.octets);    // MPLS
        case 0x8864: return ppp(after(payload.octets, 6));  // PPPoE (RFC 2516)
        default: return std::nullopt;
    }
}

}  // namespace

std::uint16_t wordAt(ByteView octets, std::size_t at) {
    return static_cast<std::uint16_t>(octets[at] << 8U | octets[at + 1]);
}

std::uint32_t doubleWordAt(ByteView octets, std::size_t at) {
    return std::uint32_t{wordAt(octets, at)} << 16U | wordAt(octets, at + 2);
}

bool isKnownLink(int linkType) {
    static constexpr int kKnown[] = {
        DLT_EN10MB, DLT_FDDI, DLT_IEEE802_11, DLT_IEEE802_11_RADIO, DLT_LINUX_SLL, DLT_LINUX_SLL2,
        DLT_C_HDLC, DLT_PPP,  DLT_PPP_SERIAL, DLT_PPP_ETHER,        DLT_PFLOG,     DLT_NULL,
        DLT_LOOP,   DLT_RAW,  kLinkRaw,       kLinkRawElsewhere,    DLT_IPV4,      DLT_IPV6};
    return std::find(std::begin(kKnown), std::end(kKnown), linkType) != std::end(kKnown);
}

std::optional<ByteView> ipPacketIn(int linkType, ByteView frame) {
    constexpr int kMostTags = 8;
    auto payload = firstPayload(linkType, frame);
    for (int i = 0; payload && i < kMostTags; ++i) {
        if (payload->etherType == kIpv4 || payload->etherType == kIpv6) {
            return payload->octets;
        }
        payload = untagged(*payload);
    }
    return std::nullopt;
}

}  // namespace rootline::imports
