// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/codec.h"
#include "core/zones/zone_finding.h"

#include <map>

namespace rootline {

/// One RRset of a zone file, with the signatures over it.
struct ZoneSet {
    RRset rrset;           ///< no records where only signatures are there
    std::size_t line = 0;  ///< of the first record
    bool ttlsDiffer = false;
    struct Signature {
        Rrsig rrsig;
        std::uint32_t ttl = 0;  ///< seconds, of the RRSIG record itself
        std::size_t line = 0;
    };
    std::vector<Signature> signatures;
};

/// What a name of the file is to the zone (RFC 4035 section 2.2; RFC 9499 section 7).
enum class ZonePlace {
    Apex,
    Inside,      ///< authoritative data
    Delegation,  ///< NS set of a zone below, its DS set and its NSEC are the zone's own
    Hidden       ///< below a delegation or a DNAME: glue, or occluded
};

struct ZoneNode {
    std::map<RRType, ZoneSet> sets;  ///< neither RRSIG nor NSEC3
    ZonePlace place = ZonePlace::Inside;

    [[nodiscard]] const ZoneSet* find(RRType type) const;
    /// The set has records of its own (and not only signatures).
    [[nodiscard]] bool holds(RRType type) const;
    /// True where the zone itself answers for the set and must sign it (RFC 4035 section 2.2).
    [[nodiscard]] bool isAuthoritative(RRType type) const;
};

/// A zone file put in order.
struct ZoneContents {
    Name apex;
    std::map<Name, ZoneNode> nodes;     ///< in canonical order (RFC 4034 section 6.1), without NSEC3 owners
    std::map<Name, ZoneSet> nsec3;      ///< NSEC3 sets by owner
    std::vector<ZoneFinding> findings;  ///< what is wrong with the file as a list of records
    std::size_t recordCount = 0;

    [[nodiscard]] const ZoneNode& apexNode() const { return nodes.at(apex); }
    [[nodiscard]] bool isSigned() const;
};

/// Orders the records. Nothing where no SOA says which zone it is.
std::optional<ZoneContents> zoneContents(std::vector<ZoneLine> lines);

}  // namespace rootline
