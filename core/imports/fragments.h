// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/bytes.h"

#include <map>
#include <optional>
#include <string>

namespace rootline::imports {

/// Parts of split IP packets, put together again (RFC 791 section 3.2, RFC 8200 section 4.5).
class Fragments {
public:
    /// What the parts of one packet have in common.
    struct Key {
        std::string from;  ///< numeric addresses
        std::string to;
        std::uint32_t identification = 0;
        friend auto operator<=>(const Key&, const Key&) = default;
    };
    struct Part {
        std::size_t offset = 0;  ///< octets
        bool isLast = false;
        std::uint8_t protocol = 0;  ///< of what the whole packet carries
        ByteView octets;
    };
    struct Whole {
        std::uint8_t protocol = 0;
        Bytes octets;
    };

    /// The whole packet's payload, once no part is missing.
    std::optional<Whole> add(const Key& key, const Part& part);

    /// Parts whose packet is not whole.
    [[nodiscard]] int leftOver() const;

private:
    struct Pending {
        std::map<std::size_t, Bytes> parts;  // by offset; of two at one place the first counts
        std::optional<std::size_t> length;
        std::uint8_t protocol = 0;
    };
    static std::optional<Whole> assembled(const Pending& pending);

    std::map<Key, Pending> pending_;
    int refused_ = 0;
};

}  // namespace rootline::imports
