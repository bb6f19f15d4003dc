// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/rdata.h"

#include <memory>

namespace rootline::lab {

/// A private key with the public key that belongs to it.
class SigningKey {
public:
    /// The key that belongs to `seed`. ECDSA and EdDSA keys are computed from it; RSA keys (2048 bits) are random and
    /// kept for the rest of the process. An algorithm that cannot be computed here gives octets of a plausible length.
    /// Throws std::runtime_error where OpenSSL fails.
    static std::shared_ptr<const SigningKey> fromSeed(Algorithm algorithm, std::string_view seed);

    virtual ~SigningKey() = default;

    /// As in a DNSKEY (RFC 3110 section 2, RFC 6605 section 4, RFC 8080 section 3).
    [[nodiscard]] const Bytes& publicKey() const { return publicKey_; }

    /// As in an RRSIG (RFC 3110 section 3, RFC 6605 section 4, RFC 8080 section 4).
    [[nodiscard]] virtual Bytes sign(ByteView data) const = 0;

protected:
    Bytes publicKey_;
};

/// Octets that nobody can foretell. Throws std::runtime_error where OpenSSL fails.
Bytes randomOctets(std::size_t count);

}  // namespace rootline::lab
