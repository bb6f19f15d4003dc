// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/rdata.h"

#include <tl/expected.hpp>

/// The one door to ldns (codec.cpp): presentation text, canonical form, key tags, DS digests and zone-file text.
/// Only RDATA that rdataIsWellFormed() accepts is ever given to ldns (it is not safe on hostile octets).
namespace rootline {

/// True where the RDATA has exactly the layout of its type. Types without a layout here are always well formed.
bool rdataIsWellFormed(RRType type, ByteView rdata);

/// RDATA in presentation form; RFC 3597's \# form where the type is unknown or the RDATA malformed. Reads no clock.
std::string rdataText(RRType type, ByteView rdata);

/// The record in one line of zone-file form.
std::string recordText(const Record& record);

/// RDATA in canonical form (RFC 4034 section 6.2 as amended by RFC 6840 section 5.1).
Bytes canonicalRdata(RRType type, ByteView rdata);

/// Key tag of a DNSKEY (RFC 4034 appendix B).
std::uint16_t keyTag(const DnsKey& key);

/// The DS that a parent would publish for `key` at `owner` (RFC 4034 section 5.1.4); nothing where the digest type
/// cannot be computed here (only SHA-1, SHA-256, SHA-384 can).
std::optional<DelegationSigner> makeDelegationSigner(const Name& owner, const DnsKey& key, DigestType type);

/// A zone-file text that cannot be read: where, and what the reader said (English, from ldns, for logs and details).
struct ZoneTextError {
    std::size_t line = 0;  ///< from 1; 0 where no one line is at fault
    std::string reason;
};

/// A record of a zone file, and the line in which it begins (from 1).
struct ZoneLine {
    Record record;
    std::size_t line = 0;
};

/// The same records as parseZoneText() gives, each with its line, from a text of at most `mostOctets`.
tl::expected<std::vector<ZoneLine>, ZoneTextError> parseZoneLines(std::string_view text, std::size_t mostOctets,
                                                                  const Name& origin = Name(),
                                                                  std::uint32_t defaultTtl = 3600);

/// Reads records in zone-file form ($ORIGIN, $TTL, parentheses and comments allowed; no $INCLUDE).
tl::expected<std::vector<Record>, ZoneTextError> parseZoneText(std::string_view text, const Name& origin = Name(),
                                                               std::uint32_t defaultTtl = 3600);

}  // namespace rootline
