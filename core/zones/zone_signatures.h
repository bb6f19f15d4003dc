// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/crypto.h"
#include "core/zones/zone_rules.h"

namespace rootline {

/// One RRset that the zone has to sign, or signatures without one.
struct SetToCheck {
    const Name* owner = nullptr;
    const ZoneSet* set = nullptr;
    RRType type = RRType::None;
    bool isAuthoritative = false;
};

/// Every set of the zone that has or needs a signature, in canonical order. Points into `contents`.
std::vector<SetToCheck> setsToCheck(const ZoneContents& contents);

/// When and by what signatures are checked.
struct ZoneCheckSettings {
    Timestamp at;
    std::int64_t soon = 0;  ///< seconds: a signature that ends within this time is reported
    std::vector<TrustAnchor> anchors =
        {};  ///< DS or DNSKEY records of the zone as its parent publishes them; may be empty
};

/// What came of a part of the sets.
struct SignatureFigures {
    std::size_t sets = 0;
    std::size_t verifications = 0;
    std::optional<Timestamp> firstExpiration;  ///< of the valid signatures
    std::vector<ZoneFinding> findings;

    void add(SignatureFigures&& other);
};

/// Checks signatures with the zone's keys. For one thread: each makes its own.
class ZoneSignatureChecker {
public:
    ZoneSignatureChecker(const ZoneContents& contents, const ZoneCheckSettings& settings);

    SignatureFigures check(std::span<const SetToCheck> sets);

private:
    struct Key {
        DnsKey key;
        std::uint16_t tag = 0;
        bool isEntry = false;  ///< a given DS names it; where none is given, it has the SEP flag (or no key has)
        PreparedKey prepared;
    };

    void checkSet(const SetToCheck& set);
    void checkSignature(const SetToCheck& set, const ZoneSet::Signature& signature);
    std::optional<ZoneFault> faultOf(const SetToCheck& set, const Rrsig& rrsig);
    std::optional<ZoneFault> verify(const SetToCheck& set, const Rrsig& rrsig);
    void noteValid(const SetToCheck& set, const ZoneSet::Signature& signature);
    void noteMissing(const SetToCheck& set);
    void add(ZoneFault fault, const SetToCheck& set, const ZoneSet::Signature& signature, std::string detail = {});

    const ZoneContents& contents_;
    const ZoneCheckSettings& settings_;
    std::vector<Key> keys_;
    std::set<Algorithm> algorithms_;  ///< that have to sign everything (RFC 4035 section 2.2)
    SignatureFigures figures_;
    std::set<Algorithm> valid_;  ///< algorithms with a valid signature over the set in hand
    bool byEntryKey_ = false;    ///< an entry key signs the set in hand
};

}  // namespace rootline
