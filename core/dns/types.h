// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rootline {

/// Resource record types that the program names itself; every other value of 16 bits is allowed too (RFC 3597).
enum class RRType : std::uint16_t {
    None = 0,
    A = 1,
    NS = 2,
    CNAME = 5,
    SOA = 6,
    PTR = 12,
    MX = 15,
    TXT = 16,
    AAAA = 28,
    SRV = 33,
    NAPTR = 35,
    DNAME = 39,
    OPT = 41,
    DS = 43,
    SSHFP = 44,
    RRSIG = 46,
    NSEC = 47,
    DNSKEY = 48,
    NSEC3 = 50,
    NSEC3PARAM = 51,
    TLSA = 52,
    CDS = 59,
    CDNSKEY = 60,
    CSYNC = 62,
    ZONEMD = 63,
    SVCB = 64,
    HTTPS = 65,
    DSYNC = 66,
    NXNAME = 128,
    ANY = 255,
    CAA = 257
};

/// The mnemonic, or TYPEnnn (RFC 3597 section 5).
std::string typeText(RRType type);

/// Reads a mnemonic of either case or TYPEnnn.
std::optional<RRType> typeFromText(std::string_view text);

inline constexpr std::uint16_t kClassIn = 1;

/// Response codes, extended by EDNS (RFC 6895 section 2.3).
enum class Rcode : std::uint16_t {
    NoError = 0,
    FormErr = 1,
    ServFail = 2,
    NxDomain = 3,
    NotImp = 4,
    Refused = 5,
    BadVers = 16
};

/// The mnemonic, or RCODEnnn.
std::string rcodeText(Rcode rcode);

/// DNSSEC algorithm numbers (IANA registry; RFC 9904).
enum class Algorithm : std::uint8_t {
    Delete = 0,
    RsaMd5 = 1,
    Dsa = 3,
    RsaSha1 = 5,
    DsaNsec3Sha1 = 6,
    RsaSha1Nsec3Sha1 = 7,
    RsaSha256 = 8,
    RsaSha512 = 10,
    EccGost = 12,
    EcdsaP256Sha256 = 13,
    EcdsaP384Sha384 = 14,
    Ed25519 = 15,
    Ed448 = 16,
    Sm2Sm3 = 17,
    MlDsa44 = 18,
    EccGost12 = 23,
    Indirect = 252,
    PrivateDns = 253,
    PrivateOid = 254
};

/// The registry's mnemonic, such as ECDSAP256SHA256, or the number.
std::string algorithmMnemonic(Algorithm algorithm);

/// Short name for people, such as "ECDSA P-256", or "algorithm 200".
std::string algorithmName(Algorithm algorithm);

/// DS digest types (IANA registry).
enum class DigestType : std::uint8_t { Null = 0, Sha1 = 1, Sha256 = 2, Gost = 3, Sha384 = 4, Gost2012 = 5, Sm3 = 6 };

/// "SHA-256", or "digest type 9".
std::string digestName(DigestType type);

/// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted. Always passed in, never read from a clock in core.
struct Timestamp {
    std::int64_t seconds = 0;
    friend auto operator<=>(const Timestamp&, const Timestamp&) = default;
};

/// The moment nearest to `reference` that the 32-bit value of an RRSIG can mean (RFC 4034 section 3.1.5, RFC 1982).
Timestamp fromSerial(std::uint32_t wireSeconds, Timestamp reference);

/// ISO 8601 in UTC, such as 2026-11-21T20:00:00Z.
std::string toIso8601(Timestamp time);

/// Reads ISO 8601 (date, or date and time, with Z or an offset; UTC where neither is given), YYYYMMDDHHmmSS, or seconds since 1970.
std::optional<Timestamp> timestampFromText(std::string_view text);

}  // namespace rootline
