// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/rdata.h"

/// How a key tag is computed, step by step, for people who want to do it by hand.
namespace rootline {

struct KeyTagSteps {
    std::vector<std::uint16_t> words;  ///< the DNSKEY RDATA, two octets a word; a last single octet is the high one
    std::uint32_t sum = 0;             ///< of all words
    std::uint32_t carry = 0;           ///< what is above 16 bits in the sum; added once
    std::uint16_t tag = 0;             ///< the low 16 bits of sum + carry
    bool isSum = true;  ///< false for algorithm 1, whose tag is cut out of the modulus (RFC 4034 appendix B.1)
    friend bool operator==(const KeyTagSteps&, const KeyTagSteps&) = default;
};

/// RFC 4034 appendix B. The same tag as keyTag() gives, reached by our own sum.
KeyTagSteps keyTagSteps(const DnsKey& key);

}  // namespace rootline
