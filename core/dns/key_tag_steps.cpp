// SPDX-License-Identifier: MIT
#include "core/dns/key_tag_steps.h"

#include "core/dns/codec.h"

namespace rootline {

namespace {

constexpr std::uint8_t kRsaMd5 = 1;

}  // namespace

KeyTagSteps keyTagSteps(const DnsKey& key) {
    KeyTagSteps steps;
    const Bytes rdata = key.toRdata();
    for (std::size_t i = 0; i < rdata.size(); i += 2) {
        const std::uint8_t low = i + 1 < rdata.size() ? rdata[i + 1] : std::uint8_t{0};
        steps.words.push_back(static_cast<std::uint16_t>(rdata[i] << 8 | low));
        steps.sum += steps.words.back();
    }
    steps.carry = steps.sum >> 16;
    steps.tag = static_cast<std::uint16_t>((steps.sum + steps.carry) & 0xFFFF);
    // RFC 4034 appendix B.1: the tag of algorithm 1 is no sum.
    if (static_cast<std::uint8_t>(key.algorithm) == kRsaMd5) {
        steps.isSum = false;
        steps.tag = keyTag(key);
    }
    return steps;
}

}  // namespace rootline
