// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/changes.h"
#include "core/lab/signer.h"

namespace rootline::lab {

/// One key of a zone, able to sign.
struct ZoneKeyPair {
    KeySpec spec;
    std::shared_ptr<const SigningKey> key;
    DnsKey dnskey;  ///< as it is published and named by signatures
    std::uint16_t tag = 0;
    DnsKey atParent;  ///< as the DS was made from it
};

/// The keys of the zone with the changes that are about keys; none where the zone is (or was made) unsigned.
std::vector<ZoneKeyPair> makeZoneKeys(const ZoneSpec& zone, const Changes& changes);

/// A key of the same algorithm that the zone does not publish: the attacker's key.
std::shared_ptr<const SigningKey> makeForeignKey(const ZoneSpec& zone, const KeySpec& spec);

/// The DS set that the parent has for `zone`; none where it has no DS.
std::vector<DelegationSigner> makeDsSet(const ZoneSpec& zone, const Changes& changes);

}  // namespace rootline::lab
