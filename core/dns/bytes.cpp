// SPDX-License-Identifier: MIT
#include "core/dns/bytes.h"

#include <algorithm>

namespace rootline {

namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";
constexpr std::string_view kBase32HexDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUV";
constexpr std::string_view kBase64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::optional<std::uint8_t> digitValue(char digit, std::string_view digits) {
    const char upper = (digit >= 'a' && digit <= 'z') ? static_cast<char>(digit - 'a' + 'A') : digit;
    const auto position = digits.find(upper);
    if (position == std::string_view::npos) {
        return std::nullopt;
    }
    return static_cast<std::uint8_t>(position);
}

}  // namespace

std::string toHex(ByteView bytes) {
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        text += kHexDigits[byte >> 4U];
        text += kHexDigits[byte & 15U];
    }
    return text;
}

std::optional<Bytes> fromHex(std::string_view text) {
    if (text.size() % 2 != 0) {
        return std::nullopt;
    }
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const auto high = digitValue(text[i], kHexDigits);
        const auto low = digitValue(text[i + 1], kHexDigits);
        if (!high || !low) {
            return std::nullopt;
        }
        bytes.push_back(static_cast<std::uint8_t>(*high << 4U | *low));
    }
    return bytes;
}

std::string toBase64(ByteView bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 3; ++j) {
            group = group << 8U | (j < count ? bytes[i + j] : 0U);
        }
        for (std::size_t j = 0; j < 4; ++j) {
            text += j <= count ? kBase64Digits[group >> (18U - 6U * j) & 63U] : '=';
        }
    }
    return text;
}

std::optional<Bytes> fromBase64(std::string_view text) {
    Bytes octets;
    octets.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int digits = 0;
    int padding = 0;
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            continue;
        }
        const auto value = c == '=' ? std::size_t{0} : kBase64Digits.find(c);  // here case counts
        padding += c == '=' ? 1 : 0;
        if (value == std::string_view::npos || (padding > 0 && c != '=') || padding > 2) {
            return std::nullopt;
        }
        bits = bits << 6U | static_cast<std::uint32_t>(value);
        if (++digits == 4) {
            for (int shift = 16; shift >= 0; shift -= 8) {
                octets.push_back(static_cast<std::uint8_t>(bits >> static_cast<unsigned>(shift)));
            }
            octets.resize(octets.size() - static_cast<std::size_t>(padding));
            digits = 0;
            bits = 0;
        }
    }
    return digits == 0 ? std::optional(octets) : std::nullopt;
}

std::string toBase32Hex(ByteView bytes) {
    std::string text;
    std::uint32_t buffer = 0;
    unsigned bits = 0;
    for (const auto byte : bytes) {
        buffer = (buffer << 8U | byte) & 0xFFFFU;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += kBase32HexDigits[buffer >> bits & 31U];
        }
    }
    if (bits > 0) {
        text += kBase32HexDigits[buffer << (5 - bits) & 31U];
    }
    return text;
}

std::optional<Bytes> fromBase32Hex(std::string_view text) {
    Bytes bytes;
    std::uint32_t buffer = 0;
    unsigned bits = 0;
    for (const char digit : text) {
        const auto value = digitValue(digit, kBase32HexDigits);
        if (!value) {
            return std::nullopt;
        }
        buffer = (buffer << 5U | *value) & 0xFFFFU;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>(buffer >> bits & 0xFFU));
        }
    }
    return bytes;
}

}  // namespace rootline
