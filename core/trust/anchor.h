// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/codec.h"

#include <variant>

namespace rootline {

/// A key that is trusted by configuration (RFC 4033 section 2), as the key itself or as its digest.
struct TrustAnchor {
    Name owner;
    std::variant<DelegationSigner, DnsKey> key;

    [[nodiscard]] std::uint16_t keyTag() const;
    [[nodiscard]] Algorithm algorithm() const;
    friend bool operator==(const TrustAnchor&, const TrustAnchor&) = default;
};

/// KSK-2017 (20326) and KSK-2024 (38696) of the root (RFC 9718; resources/anchors/root.ds).
const std::vector<TrustAnchor>& builtInTrustAnchors();

/// Reads DS and DNSKEY lines in zone-file form; any owner, several lines. A file without either is an error
/// (reason "no DS or DNSKEY"), a record of another type too.
tl::expected<std::vector<TrustAnchor>, ZoneTextError> parseTrustAnchors(std::string_view text);

/// The owner of the deepest anchor at or above `name`: names below it are validated from there.
std::optional<Name> deepestAnchorOwner(std::span<const TrustAnchor> anchors, const Name& name);

}  // namespace rootline
