// SPDX-License-Identifier: MIT
// Stands in for core/trust/crypto.cpp: a fuzzer cannot guess signatures, so all of them are good here.
#include "core/trust/crypto.h"

namespace rootline {

bool isSupported(Algorithm algorithm) {
    return static_cast<unsigned>(algorithm) >= 5 && static_cast<unsigned>(algorithm) <= 16;
}

bool isSupported(DigestType type) {
    return type == DigestType::Sha1 || type == DigestType::Sha256 || type == DigestType::Sha384;
}

struct PreparedKey::Parts {};
PreparedKey::PreparedKey(const DnsKey&) {}
PreparedKey::~PreparedKey() = default;
PreparedKey::PreparedKey(PreparedKey&&) noexcept = default;
PreparedKey& PreparedKey::operator=(PreparedKey&&) noexcept = default;

Verification PreparedKey::verify(ByteView, ByteView) {
    return Verification::Good;
}

Verification verify(const DnsKey&, ByteView, ByteView) {
    return Verification::Good;
}

/// Spreads octets like a digest, quickly.
Sha256 sha256(ByteView octets) {
    Sha256 digest{};
    std::size_t i = 0;
    for (const auto octet : octets) {
        auto& place = digest[i++ % digest.size()];
        place = static_cast<std::uint8_t>(place * 31 + octet);
    }
    return digest;
}

unsigned keyBits(const DnsKey& key) {
    return static_cast<unsigned>(key.publicKey.size()) * 8;
}

unsigned rsaExponentBits(const DnsKey& key) {
    return key.publicKey.empty() ? 0 : key.publicKey.front();
}

bool keyLengthIsPossible(const DnsKey&) {
    return true;
}

/// Spreads names like a hash, quickly.
Bytes nsec3Hash(const Name& name, ByteView salt, int iterations) {
    Bytes hash(20, static_cast<std::uint8_t>(iterations));
    std::size_t i = salt.size();
    const Name lowered = name.lowered();
    for (const auto octet : lowered.wire()) {
        hash[i % hash.size()] = static_cast<std::uint8_t>(hash[i % hash.size()] * 31 + octet);
        ++i;
    }
    return hash;
}

}  // namespace rootline
