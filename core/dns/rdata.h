// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/record.h"

#include <vector>

namespace rootline {

/// The types present at a name (RFC 4034 section 4.1.2), as numbers in ascending order.
class TypeBitmap {
public:
    TypeBitmap() = default;
    explicit TypeBitmap(std::vector<RRType> types);
    static std::optional<TypeBitmap> fromRdata(ByteView rdata);

    [[nodiscard]] bool contains(RRType type) const;
    [[nodiscard]] const std::vector<RRType>& types() const { return types_; }
    [[nodiscard]] Bytes toRdata() const;
    friend bool operator==(const TypeBitmap&, const TypeBitmap&) = default;

private:
    std::vector<RRType> types_;
};

/// RFC 4034 section 3.1. Times are the wire's serial numbers; fromSerial() makes moments of them.
struct Rrsig {
    RRType covered = RRType::None;
    Algorithm algorithm{};
    std::uint8_t labels = 0;
    std::uint32_t originalTtl = 0;
    std::uint32_t expiration = 0;
    std::uint32_t inception = 0;
    std::uint16_t keyTag = 0;
    Name signer;
    Bytes signature;

    static std::optional<Rrsig> fromRdata(ByteView rdata);
    [[nodiscard]] Bytes toRdata() const;
    friend bool operator==(const Rrsig&, const Rrsig&) = default;
};

/// RFC 4034 section 2.1.
struct DnsKey {
    static constexpr std::uint16_t kZoneFlag = 0x0100;
    static constexpr std::uint16_t kRevokeFlag = 0x0080;  ///< RFC 5011 section 7
    static constexpr std::uint16_t kSepFlag = 0x0001;     ///< RFC 4034 section 2.1.1

    std::uint16_t flags = 0;
    std::uint8_t protocol = 3;
    Algorithm algorithm{};
    Bytes publicKey;

    static std::optional<DnsKey> fromRdata(ByteView rdata);
    [[nodiscard]] Bytes toRdata() const;
    [[nodiscard]] bool isZoneKey() const { return (flags & kZoneFlag) != 0; }
    [[nodiscard]] bool isRevoked() const { return (flags & kRevokeFlag) != 0; }
    [[nodiscard]] bool isSep() const { return (flags & kSepFlag) != 0; }
    [[nodiscard]] DnsKey beforeRevocation()
        const;  ///< the same key without the REVOKE flag, which changes tag and digest
    friend bool operator==(const DnsKey&, const DnsKey&) = default;
};

/// RFC 4034 section 5.1.
struct DelegationSigner {
    std::uint16_t keyTag = 0;
    Algorithm algorithm{};
    DigestType digestType{};
    Bytes digest;

    static std::optional<DelegationSigner> fromRdata(ByteView rdata);
    [[nodiscard]] Bytes toRdata() const;
    friend bool operator==(const DelegationSigner&, const DelegationSigner&) = default;
};

/// RFC 4034 section 4.1.
struct Nsec {
    Name next;
    TypeBitmap types;

    static std::optional<Nsec> fromRdata(ByteView rdata);
    [[nodiscard]] Bytes toRdata() const;
    friend bool operator==(const Nsec&, const Nsec&) = default;
};

/// RFC 5155 section 3.1.
struct Nsec3 {
    static constexpr std::uint8_t kOptOutFlag = 0x01;

    std::uint8_t hashAlgorithm = 1;
    std::uint8_t flags = 0;
    std::uint16_t iterations = 0;
    Bytes salt;
    Bytes nextHashed;
    TypeBitmap types;

    static std::optional<Nsec3> fromRdata(ByteView rdata);
    [[nodiscard]] Bytes toRdata() const;
    [[nodiscard]] bool isOptOut() const { return (flags & kOptOutFlag) != 0; }
    friend bool operator==(const Nsec3&, const Nsec3&) = default;
};

/// RFC 1035 section 3.3.13.
struct Soa {
    Name primary;
    Name mailbox;
    std::uint32_t serial = 0;
    std::uint32_t refresh = 0;
    std::uint32_t retry = 0;
    std::uint32_t expire = 0;   ///< seconds
    std::uint32_t minimum = 0;  ///< seconds; upper bound of negative caching (RFC 2308 section 4)

    static std::optional<Soa> fromRdata(ByteView rdata);
    [[nodiscard]] Bytes toRdata() const;
    friend bool operator==(const Soa&, const Soa&) = default;
};

/// The single name that is the RDATA of NS, CNAME, DNAME and PTR.
std::optional<Name> nameFromRdata(ByteView rdata);
Bytes nameRdata(const Name& name);

/// Numeric address from the RDATA of A or AAAA, and back. Nothing where the length is wrong.
std::optional<std::string> addressFromRdata(RRType type, ByteView rdata);
std::optional<Bytes> addressToRdata(RRType type, std::string_view address);

/// True for a numeric IPv6 address, false for an IPv4 one.
bool isIpv6Address(std::string_view address);

}  // namespace rootline
