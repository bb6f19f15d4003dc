// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/anchor.h"
#include "core/zones/zone_contents.h"

namespace rootline {

/// Faults that need no cryptography: SOA and NS at the apex, aliases, delegations, glue, hidden names, DNSSEC records at
/// the wrong place (RFC 1034, RFC 2181, RFC 4035 section 2).
std::vector<ZoneFinding> ruleFindings(const ZoneContents& contents);

/// DS records of the parent and CDS, CDNSKEY of the zone against its keys. `anchors` of other names are left out.
std::vector<ZoneFinding> keyFindings(const ZoneContents& contents, std::span<const TrustAnchor> anchors);

/// The DNSKEY records of the apex.
std::vector<DnsKey> publishedKeys(const ZoneContents& contents);

/// Whether the anchor is this key, or its digest.
bool isNamedBy(const TrustAnchor& anchor, const DnsKey& key);

}  // namespace rootline
