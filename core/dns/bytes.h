// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rootline {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// Upper-case hexadecimal digits, no separators.
std::string toHex(ByteView bytes);

/// Reads hexadecimal digits of either case; nothing else is accepted.
std::optional<Bytes> fromHex(std::string_view text);

/// RFC 4648 base 64 with padding.
std::string toBase64(ByteView bytes);

/// Reads base 64 (RFC 4648 section 4), padding needed, line ends ignored.
std::optional<Bytes> fromBase64(std::string_view text);

/// Base 32 with the extended hex alphabet, without padding, upper case (RFC 5155 section 3.3).
std::string toBase32Hex(ByteView bytes);

/// Reads unpadded base 32 with the extended hex alphabet, either case (RFC 5155 section 3.3).
std::optional<Bytes> fromBase32Hex(std::string_view text);

}  // namespace rootline
