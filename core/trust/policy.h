// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/types.h"

#include <vector>

namespace rootline {

/// What a validator accepts and how much work it does. The limits are close to those of other validators.
struct Policy {
    int signaturesPerRRset = 8;           ///< RRSIGs tried for one RRset (KeyTrap, CVE-2023-50387)
    int keysPerTag = 4;                   ///< DNSKEYs tried for one RRSIG where tags collide
    int dsPerDelegation = 256;            ///< digests of keys computed for one delegation
    int nsec3Iterations = 150;            ///< above: treated as unsigned (RFC 9276 section 3.2)
    int aliases = 16;                     ///< CNAMEs and DNAMEs followed
    int signatureChecks = 512;            ///< signature verifications in one validation
    int nsec3Hashes = 4096;               ///< NSEC3 names hashed in one validation (CVE-2023-50868)
    int nsec3ParameterSets = 8;           ///< salts and iterations tried for one proof; a zone that changes has 2
    std::int64_t expirySoon = 3 * 86400;  ///< seconds of validity left below which a warning is given
    int expirySoonPercent = 25;           ///< the same as a share of the whole validity; both have to hold
    std::int64_t clockSkew = 300;         ///< seconds: validity that began this recently is told as a warning
    int weakRsaBits = 1024;               ///< RSA moduli below are an error
    std::vector<Algorithm> refusedAlgorithms = {};  ///< treated as if they could not be checked (RFC 4035 section 5.2)
    std::vector<DigestType> refusedDigests = {};    ///< the same of a DS

    bool anyDigestSuffices = false;  ///< a weak DS counts beside a strong one (against RFC 4509 section 3)
    bool revokedKeyServes = false;   ///< a DS may lead to a key with the REVOKE flag (against RFC 5011 section 2.1)
    std::int64_t skewLeast = 0;      ///< seconds that a signature still counts after its end, and before it begins:
    std::int64_t skewMost = 0;       ///< a tenth of its validity, not less and not more than these

    /// A signature that is valid for so many seconds ends soon if fewer than these are left (RRSIG_EXPIRES_SOON):
    /// those who sign for a day are not warned all day.
    [[nodiscard]] std::int64_t soonOf(std::int64_t lifetime) const;

    /// Seconds by which the clock may be off for a signature that counts for so many.
    [[nodiscard]] std::int64_t skewOf(std::int64_t lifetime) const;

    /// True where a validator under this policy checks it, and this program can.
    [[nodiscard]] bool accepts(Algorithm algorithm) const;
    [[nodiscard]] bool accepts(DigestType type) const;

    friend bool operator==(const Policy&, const Policy&) = default;
};

}  // namespace rootline
