// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

/// What a registrar or a DNS host shows, in whatever form it does, compared with what the zone and its parent publish.
namespace rootline {

/// A DS or a DNSKEY out of a pasted text.
struct PastedRecord {
    std::variant<DelegationSigner, DnsKey> record;
    [[nodiscard]] std::uint16_t keyTag() const;
    friend bool operator==(const PastedRecord&, const PastedRecord&) = default;
};

/// Reads DS and DNSKEY out of a text: zone-file lines, the four fields alone, fields with labels ("Key Tag: 12345"), one
/// field a line; digests and keys with spaces and line breaks in them. Empty where none is found. The text is untrusted.
std::vector<PastedRecord> pastedRecords(std::string_view text);

/// What is wrong with a pasted record: the first thing that somebody has to change.
enum class PastedFault {
    None,               ///< it is a key of the zone that signs, or its DS
    NoSuchKey,          ///< no key of the zone has that tag, nor that digest
    WrongKeyTag,        ///< the digest fits a key that has another tag
    WrongAlgorithm,     ///< tag and digest fit, the algorithm is another
    WrongDigest,        ///< a key has that tag; its digest differs
    ShortDigest,        ///< the digest lacks characters at its end
    UnknownDigestType,  ///< cannot be computed here, so neither right nor wrong
    OtherKey,           ///< a DNSKEY that the zone does not publish
    KeyDoesNotSign      ///< the key is published, and does not sign the DNSKEY set
};

/// One pasted record beside the zone.
struct PastedComparison {
    PastedRecord pasted;
    PastedFault fault = PastedFault::None;
    std::optional<std::size_t> keyIndex;       ///< into Zone::keys: the key that is meant
    std::optional<DelegationSigner> expected;  ///< the DS that this key needs, of the pasted digest type where possible
    bool tagAgrees = false;
    bool algorithmAgrees = false;
    bool digestAgrees = false;  ///< of a DNSKEY: the whole key
    bool published = false;     ///< the parent publishes exactly this today
    friend bool operator==(const PastedComparison&, const PastedComparison&) = default;
};

std::vector<PastedComparison> compareWithZone(std::span<const PastedRecord> pasted, const Zone& zone);

/// What the zone would be if its parent published these records and no other (RFC 4035 section 5.2), from the chain alone.
Security securityIfPublished(std::span<const PastedComparison> comparisons, const ChainOfTrust& chain,
                             const Zone& zone);

/// The DS that the parent would publish for a pasted record; a DNSKEY becomes its SHA-256 DS.
std::optional<DelegationSigner> asDelegationSigner(const PastedRecord& pasted, const Name& zone);

/// The DS records that belong at the parent for the zone's keys that sign its DNSKEY set and carry SEP; for those that
/// sign it where none carries SEP. Not for revoked keys.
std::vector<DelegationSigner> wantedDs(const Zone& zone, DigestType type);

}  // namespace rootline
