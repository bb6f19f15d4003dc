// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/rdata.h"

#include <optional>
#include <string>

namespace rootline {

/// What the openssl command needs to repeat one check of a signature (made by crypto.cpp).
struct OutsideCheck {
    Bytes publicKey;     ///< SubjectPublicKeyInfo, DER (RFC 5280 section 4.1)
    Bytes signature;     ///< as OpenSSL reads it: r and s of ECDSA in DER
    std::string digest;  ///< "SHA256"; empty for the Edwards curves, which hash by themselves
};

/// Nothing where verify() could not check such a signature either.
std::optional<OutsideCheck> outsideCheck(const DnsKey& key, ByteView signature);

/// Frees what OpenSSL keeps for the calling thread: for threads that end shortly before the program does.
void releaseThread();

}  // namespace rootline
