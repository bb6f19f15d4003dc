// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/bytes.h"

#include <tl/expected.hpp>

#include <compare>
#include <cstddef>
#include <functional>

namespace rootline {

/// Why a text or a sequence of octets is not a domain name.
enum class NameError {
    EmptyLabel,    ///< two dots in a row, or a dot in front
    LabelTooLong,  ///< more than 63 octets (RFC 1035 section 2.3.4)
    NameTooLong,   ///< more than 255 octets on the wire (RFC 1035 section 2.3.4)
    BadEscape,     ///< a backslash that is not followed by three digits up to 255 or one character
    BadWire,       ///< octets that are not an uncompressed name
    Empty          ///< no text at all
};

/// A fully qualified domain name (RFC 1035 section 3.1): a value, never invalid, case kept, compared without case.
class Name {
public:
    /// The root.
    Name();

    /// Reads presentation form with the escapes of RFC 1035 section 5.1. A missing dot at the end is added.
    static tl::expected<Name, NameError> fromText(std::string_view text);

    /// Reads one uncompressed name that fills `wire` exactly.
    static tl::expected<Name, NameError> fromWire(ByteView wire);

    /// Reads the uncompressed name at the start of `wire`; the rest is ignored. See wireLength().
    static tl::expected<Name, NameError> fromWirePrefix(ByteView wire);

    /// Uncompressed wire form, ending in the root's zero octet; case as received.
    [[nodiscard]] ByteView wire() const;
    [[nodiscard]] std::size_t wireLength() const { return wire_.size(); }

    /// Presentation form with the dot at the end; octets outside printable ASCII as \DDD. Safe to show.
    [[nodiscard]] std::string toText() const;

    /// Labels without the root (RFC 9499): 0 for the root, 3 for www.example.org.
    [[nodiscard]] std::size_t labelCount() const;

    /// The octets of label `index`, 0 is leftmost. `index` must be below labelCount().
    [[nodiscard]] std::string_view label(std::size_t index) const;

    [[nodiscard]] bool isRoot() const { return wire_.size() == 1; }
    [[nodiscard]] bool isWildcard() const;  ///< leftmost label is "*" (RFC 4592 section 2.1.1)

    /// Without the leftmost label; the root's parent is the root.
    [[nodiscard]] Name parent() const;

    /// The last `labels` labels; the name itself where it has no more than that.
    [[nodiscard]] Name ancestor(std::size_t labels) const;

    /// True for the name itself and for every name below it.
    [[nodiscard]] bool isAtOrBelow(const Name& other) const;
    [[nodiscard]] bool isBelow(const Name& other) const { return isAtOrBelow(other) && !(*this == other); }

    /// `label` put in front; fails where a bound is broken.
    [[nodiscard]] tl::expected<Name, NameError> child(std::string_view label) const;

    /// This name's labels in front of `suffix` after `labelsToDrop` labels were taken from the right
    /// (DNAME substitution, RFC 6672 section 2.2).
    [[nodiscard]] tl::expected<Name, NameError> withSuffixReplaced(std::size_t labelsToDrop, const Name& suffix) const;

    /// ASCII letters in lower case (RFC 4034 section 6.2).
    [[nodiscard]] Name lowered() const;

    /// Equal without regard to ASCII case (RFC 4343).
    friend bool operator==(const Name& a, const Name& b);

    /// Canonical order (RFC 4034 section 6.1).
    friend std::strong_ordering operator<=>(const Name& a, const Name& b);

private:
    explicit Name(std::string wire) : wire_(std::move(wire)) {}
    [[nodiscard]] std::size_t offsetOfLabel(std::size_t index) const;

    std::string wire_;
};

/// The number of labels both names share, counted from the right.
std::size_t commonLabels(const Name& a, const Name& b);

}  // namespace rootline

template <>
struct std::hash<rootline::Name> {
    std::size_t operator()(const rootline::Name& name) const noexcept;
};
