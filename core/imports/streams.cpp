// SPDX-License-Identifier: MIT
#include "core/imports/streams.h"

#include "core/imports/link_layers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rootline::imports {
namespace {

constexpr std::uint16_t kDomain = 53;
constexpr std::uint16_t kDomainOverTls = 853;  // RFC 7858

/// A TLS client's first octets that name a server of DNS: its name (RFC 6066 section 3), or the protocol (RFC 7301).
bool greetsDnsServer(ByteView octets) {
    constexpr std::uint8_t kHandshake = 22;
    if (octets.size() < 6 || octets[0] != kHandshake || octets[5] != 1) {
        return false;
    }
    const std::string_view text(reinterpret_cast<const char*>(octets.data()), octets.size());
    return text.find("dns") != std::string_view::npos || text.find("doh") != std::string_view::npos ||
           text.find(
               "\x03"
               "dot") != std::string_view::npos;
}

/// The octets of a stream as far as none is missing, and when those up to each place had come.
struct Ordered {
    Bytes octets;
    std::vector<std::pair<std::size_t, std::chrono::milliseconds>> arrivals;
};

/// Two octets of length before each message (RFC 1035 section 4.2.2).
void cutIntoMessages(const Flow& flow, const Ordered& stream, const std::function<void(Datagram)>& sink) {
    const Bytes& octets = stream.octets;
    std::size_t place = 0;
    auto arrival = stream.arrivals.begin();
    while (octets.size() - place >= 2) {
        const std::size_t length = wordAt(octets, place);
        if (octets.size() - place - 2 < length) {
            break;
        }
        place += 2 + length;
        arrival =
            std::find_if(arrival, stream.arrivals.end(), [place](const auto& part) { return part.first >= place; });
        const auto end = octets.begin() + static_cast<std::ptrdiff_t>(place);
        sink({flow.first, flow.second, true, arrival->second, Bytes(end - static_cast<std::ptrdiff_t>(length), end)});
    }
}

}  // namespace

bool looksLikeDns(ByteView octets) {
    constexpr std::size_t kSmallest = 12 + 5;  // a header, the root, type and class
    return octets.size() >= kSmallest && (octets[2] & 0x78U) == 0 && wordAt(octets, 4) == 1;
}

bool Streams::isWanted(const Flow& flow, ByteView payload) {
    const bool toTls = flow.first.port == kDomainOverTls || flow.second.port == kDomainOverTls;
    if (toTls || greetsDnsServer(payload)) {
        encrypted_.insert(flow.first < flow.second ? flow : Flow(flow.second, flow.first));
        return false;
    }
    const bool atDomain = flow.first.port == kDomain || flow.second.port == kDomain;
    return atDomain || streams_.contains(flow) || payload.size() == 2 ||
           (payload.size() > 2 && looksLikeDns(payload.subspan(2)));
}

// RFC 9293 section 3.1
void Streams::segment(const Flow& flow, ByteView octets, std::chrono::milliseconds at) {
    const std::size_t header = octets.size() < 20 ? 0 : (octets[12] >> 4U) * std::size_t{4};
    if (header < 20 || octets.size() < header) {
        return;
    }
    const std::uint32_t sequence = doubleWordAt(octets, 4);
    const ByteView payload = octets.subspan(header);
    const bool isSyn = (octets[13] & 0x02U) != 0;
    const bool atDomain = flow.first.port == kDomain || flow.second.port == kDomain;
    const bool isWorthKeeping = payload.empty() ? isSyn && atDomain : isWanted(flow, payload);
    if (!isWorthKeeping) {
        return;
    }
    auto& streams = streams_[flow];
    if (streams.empty() || (isSyn && streams.back().hasBegin && streams.back().begin != sequence + 1)) {
        streams.emplace_back();  // a port that is used again
    }
    Stream& stream = streams.back();
    if (isSyn) {
        stream.begin = sequence + 1;
        stream.hasBegin = true;
    }
    if (!payload.empty()) {
        stream.segments.push_back({isSyn ? sequence + 1 : sequence, Bytes(payload.begin(), payload.end()), at});
    }
}

void Streams::finish(const std::function<void(Datagram)>& sink) {
    for (auto& [flow, streams] : streams_) {
        for (Stream& stream : streams) {
            if (stream.segments.empty()) {
                continue;
            }
            const std::uint32_t base = stream.hasBegin ? stream.begin : stream.segments.front().sequence;
            const auto offset = [base](const Segment& part) { return static_cast<std::int32_t>(part.sequence - base); };
            std::stable_sort(stream.segments.begin(), stream.segments.end(),
                             [&](const Segment& a, const Segment& b) { return offset(a) < offset(b); });
            Ordered ordered;
            for (const Segment& part : stream.segments) {
                const auto known = static_cast<std::int64_t>(ordered.octets.size()) - offset(part);
                if (known < 0) {
                    break;  // a segment is missing: what follows cannot be read
                }
                if (known < static_cast<std::int64_t>(part.octets.size())) {
                    ordered.octets.insert(ordered.octets.end(), part.octets.begin() + known, part.octets.end());
                    ordered.arrivals.emplace_back(ordered.octets.size(), part.at);
                }
            }
            cutIntoMessages(flow, ordered, sink);
        }
    }
    streams_.clear();
}

}  // namespace rootline::imports
