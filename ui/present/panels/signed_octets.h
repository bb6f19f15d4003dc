// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

#include <QString>

#include <vector>

/// What is hashed or signed, octet by octet, each field with its name.
namespace rootline {

/// One field of such octets, in the order in which they are hashed.
struct LabelledOctets {
    QString label;    ///< the field's name
    QString meaning;  ///< its value as people read it; empty where the octets say nothing more
    Bytes octets;
    friend bool operator==(const LabelledOctets&, const LabelledOctets&) = default;
};

/// What a DS holds the digest of: owner in canonical form, then the DNSKEY RDATA (RFC 4034 section 5.1.4).
std::vector<LabelledOctets> digestedOctets(const Name& owner, const DnsKey& key);

/// What an RRSIG is computed over (RFC 4034 section 3.1.8.1): the fields joined are signedData().
std::vector<LabelledOctets> signedOctets(const RRset& rrset, const Rrsig& rrsig);

/// All fields joined.
Bytes joined(const std::vector<LabelledOctets>& fields);

}  // namespace rootline
