// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/bytes.h"

#include <optional>

namespace rootline::imports {

/// Reads big-endian numbers; the caller has checked that there are enough octets.
std::uint16_t wordAt(ByteView octets, std::size_t at);
std::uint32_t doubleWordAt(ByteView octets, std::size_t at);

/// True for the kinds of link (numbers of libpcap's DLT_… and of files' LINKTYPE_…) that ipPacketIn() can take apart.
bool isKnownLink(int linkType);

/// The IP packet in a frame: Ethernet (II and 802.3), FDDI, Wi-Fi, Linux's "any" device, PPP, loopback, and raw IP, with
/// VLAN tags, MPLS labels and PPPoE between. Nothing where the frame carries something else.
std::optional<ByteView> ipPacketIn(int linkType, ByteView frame);

}  // namespace rootline::imports
