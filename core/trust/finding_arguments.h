// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/rdata.h"
#include "core/trust/finding.h"

/// What several kinds of findings have as arguments. ROOTLINE_FINDING ends with finding_kinds.h.
namespace rootline {

/// A DNSKEY in brief, enough to name it to a person.
struct KeySummary {
    std::uint16_t tag = 0;
    Algorithm algorithm{};
    bool isSep = false;
    friend bool operator==(const KeySummary&, const KeySummary&) = default;
};

// Shared arguments -------------------------------------------------------------------------------------------------

/// About one RRSIG.
struct AboutSignature {
    Name owner;
    RRType covered{};
    std::uint16_t keyTag = 0;
    Algorithm algorithm{};
    Timestamp inception;
    Timestamp expiration;
    Name signer;
    friend bool operator==(const AboutSignature&, const AboutSignature&) = default;
};
/// About an RRset as a whole.
struct AboutRRset {
    Name owner;
    RRType type{};
    friend bool operator==(const AboutRRset&, const AboutRRset&) = default;
};
/// About one DS and the keys that the child publishes.
struct AboutDs {
    DelegationSigner ds;
    std::uint32_t ttl = 0;  ///< seconds that caches may keep the DS set
    std::vector<KeySummary> published;
    friend bool operator==(const AboutDs&, const AboutDs&) = default;
};
/// About one DNSKEY.
struct AboutKey {
    KeySummary key;
    unsigned bits = 0;  ///< RSA modulus or curve size; 0 where unknown
    friend bool operator==(const AboutKey&, const AboutKey&) = default;
};
/// About the proof that something does not exist.
struct AboutDenial {
    Name name;  ///< the name whose absence, or absence of a type, had to be proved
    RRType type{};
    bool nsec3 = false;
    bool isNoData = false;  ///< "no such records at the name" had to be proved, not "no such name"
    friend bool operator==(const AboutDenial&, const AboutDenial&) = default;
};
/// About one question that one or more servers answered badly; the servers are in Finding::servers.
struct AboutServers {
    Question question;
    friend bool operator==(const AboutServers&, const AboutServers&) = default;
};

/// About what a zone asks its parent to publish (CDS, CDNSKEY), beside what the parent publishes.
struct AboutDsWish {
    std::vector<DelegationSigner> wanted;   ///< the DS set that the zone asks for
    std::vector<DelegationSigner> present;  ///< the DS set of the parent; empty for none
    friend bool operator==(const AboutDsWish&, const AboutDsWish&) = default;
};
/// About the addresses of a name server that lies in the zone it serves.
struct AboutGlue {
    Name nameServer;
    std::vector<std::string> atParent;  ///< numeric, sorted
    std::vector<std::string> atZone;    ///< numeric, sorted
    friend bool operator==(const AboutGlue&, const AboutGlue&) = default;
};

#define ROOTLINE_FINDING(CODE, SEVERITY, REFERENCE) \
    static constexpr FindingKind kind {             \
        CODE, Severity::SEVERITY, REFERENCE         \
    }

}  // namespace rootline
