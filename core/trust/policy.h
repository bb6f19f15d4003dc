// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/types.h"

#include <vector>

namespace rootline {

/// What a validator accepts and how much work it does. The limits are close to those of other validators.
struct Policy {
    int signaturesPerRRset = 8;                     ///< RRSIGs tried for one RRset (KeyTrap, CVE-2023-50387)
    int keysPerTag = 4;                             ///< DNSKEYs tried for one RRSIG where tags collide
    int dsPerDelegation = 8;                        ///< DS records compared for one delegation
    int nsec3Iterations = 150;                      ///< above: treated as unsigned (RFC 9276 section 3.2)
    int aliases = 16;                               ///< CNAMEs and DNAMEs followed
    int signatureChecks = 512;                      ///< signature verifications in one validation
    int nsec3Hashes = 4096;                         ///< NSEC3 names hashed in one validation (CVE-2023-50868)
    std::int64_t expirySoon = 3 * 86400;            ///< seconds of validity left below which a warning is given
    std::int64_t clockSkew = 300;                   ///< seconds: validity that began this recently is told as a warning
    int weakRsaBits = 1024;                         ///< RSA moduli below are an error
    std::vector<Algorithm> refusedAlgorithms = {};  ///< treated as if they could not be checked (RFC 4035 section 5.2)
    std::vector<DigestType> refusedDigests = {};    ///< the same of a DS

    /// A signature that counts for so many seconds is told to end soon when fewer than these are left (RRSIG_EXPIRES_SOON):
    /// those who sign for a day are not warned all day.
    [[nodiscard]] std::int64_t soonOf(std::int64_t lifetime) const {
        return expirySoon < lifetime / 4 ? expirySoon : lifetime / 4;
    }

    /// True where a validator under this policy checks it, and this program can.
    [[nodiscard]] bool accepts(Algorithm algorithm) const;
    [[nodiscard]] bool accepts(DigestType type) const;

    friend bool operator==(const Policy&, const Policy&) = default;
};

}  // namespace rootline
