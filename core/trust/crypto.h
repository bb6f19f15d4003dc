// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/rdata.h"

#include <array>
#include <memory>

/// The one door to OpenSSL for validating (crypto.cpp).
namespace rootline {

enum class Verification {
    Good,
    Bad,
    Unsupported,  ///< the algorithm cannot be checked here
    BadKey,       ///< the public key has an impossible length or value
    BadSignature  ///< the signature has an impossible length
};

/// True for the algorithms that verify() can check: 5, 7, 8, 10, 13, 14, 15, 16.
bool isSupported(Algorithm algorithm);

/// MD5 (RFC 1321), as a file of another program names things by it; it protects nothing here. Empty where OpenSSL
/// refuses it.
Bytes md5Digest(std::string_view text);

/// True for the digests that makeDelegationSigner() can compute: SHA-1, SHA-256, SHA-384.
bool isSupported(DigestType type);

/// A DNSKEY made ready for checking many signatures: making it ready costs OpenSSL about as much as half a P-256 check.
/// One thread at a time.
class PreparedKey {
public:
    explicit PreparedKey(const DnsKey& key);
    ~PreparedKey();
    PreparedKey(PreparedKey&&) noexcept;
    PreparedKey& operator=(PreparedKey&&) noexcept;

    /// True where no signature can be checked with the key although its algorithm is known here: an impossible length, a
    /// point off the curve, an exponent that belongs to no key.
    [[nodiscard]] bool isDamaged() const;

    /// Checks `signature` (DNSSEC wire form) over `data`.
    [[nodiscard]] Verification verify(ByteView data, ByteView signature);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// Checks one `signature` (DNSSEC wire form) over `data` with `key`.
Verification verify(const DnsKey& key, ByteView data, ByteView signature);

/// A digest over octets that come piece by piece.
class RunningDigest {
public:
    enum class Kind { Sha384, Sha512 };

    explicit RunningDigest(Kind kind);
    ~RunningDigest();
    RunningDigest(const RunningDigest&) = delete;
    RunningDigest& operator=(const RunningDigest&) = delete;

    void add(ByteView octets);
    /// The digest of all that was added. Nothing may be added afterwards.
    [[nodiscard]] Bytes finish();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

using Sha256 = std::array<std::uint8_t, 32>;
Sha256 sha256(ByteView octets);

/// Size of the RSA modulus or of the curve in bits; 0 if not known.
unsigned keyBits(const DnsKey& key);

/// Size of the RSA exponent in bits (65537: 17); 0 for other kinds of key and where it cannot be told.
unsigned rsaExponentBits(const DnsKey& key);

/// True where the public key has a possible length for its algorithm (or the algorithm is not known here).
bool keyLengthIsPossible(const DnsKey& key);

/// NSEC3 hash (RFC 5155 section 5) with SHA-1 over the lowered name.
Bytes nsec3Hash(const Name& name, ByteView salt, int iterations);

}  // namespace rootline
