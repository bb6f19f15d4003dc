// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/bytes.h"
#include "core/dns/name.h"
#include "core/dns/types.h"

namespace rootline {

/// One resource record. RDATA holds no compressed names.
struct Record {
    Name owner;
    RRType type = RRType::None;
    std::uint16_t rrClass = kClassIn;
    std::uint32_t ttl = 0;  ///< seconds
    Bytes rdata;

    friend bool operator==(const Record&, const Record&) = default;
};

/// All records of one owner and type, duplicates removed, RDATA in canonical order (RFC 4034 section 6.3).
struct RRset {
    Name owner;
    RRType type = RRType::None;
    std::uint32_t ttl = 0;  ///< the smallest TTL seen, seconds (RFC 2181 section 5.2)
    std::vector<Bytes> rdatas;

    friend bool operator==(const RRset&, const RRset&) = default;
};

}  // namespace rootline
