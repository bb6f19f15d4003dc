// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

#include <array>

/// TLSA records (RFC 6698) beside the certificates that a server presents.
namespace rootline {

/// One certificate in the forms that TLSA records speak of, each by matching type (RFC 6698 section 2.1.3): as it is,
/// SHA-256, SHA-512.
struct PresentedCertificate {
    std::array<Bytes, 3> whole;      ///< selector 0: the certificate, DER
    std::array<Bytes, 3> publicKey;  ///< selector 1: its SubjectPublicKeyInfo, DER
};

/// Where the question's TLSA records say that a server listens: _443._tcp.www.example. Nothing for other names and
/// transports.
struct TlsaService {
    Name host;
    std::uint16_t port = 0;
    friend bool operator==(const TlsaService&, const TlsaService&) = default;
};
std::optional<TlsaService> serviceOf(const Question& question);

/// True where the TLSA record names one of the certificates: the first one for usages 1 and 3, any further one for usages
/// 0 and 2 (RFC 6698 section 2.1.1). Whether a public authority vouches for it (usages 0 and 1) is not looked at.
bool fits(ByteView tlsaRdata, const std::vector<PresentedCertificate>& presented);

/// The chain with a finding where its secure TLSA records fit none of the certificates. `presented` begins with the server's
/// own.
ChainOfTrust comparedWithCertificates(ChainOfTrust chain, const std::vector<PresentedCertificate>& presented);

}  // namespace rootline
