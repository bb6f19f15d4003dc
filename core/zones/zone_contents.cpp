// SPDX-License-Identifier: MIT
#include "core/zones/zone_contents.h"

#include <algorithm>

namespace rootline {

namespace {

/// The records of one owner and type get the smallest TTL and canonical order, as in groupIntoRRsets().
void addRecord(ZoneSet& set, ZoneLine&& line) {
    if (set.rrset.rdatas.empty()) {
        set.rrset = {line.record.owner, line.record.type, line.record.ttl, {}};
        set.line = line.line;
    }
    set.ttlsDiffer |= set.rrset.ttl != line.record.ttl;
    set.rrset.ttl = std::min(set.rrset.ttl, line.record.ttl);
    set.rrset.rdatas.push_back(std::move(line.record.rdata));
}

void sortRecords(ZoneSet& set) {
    auto& rdatas = set.rrset.rdatas;
    std::sort(rdatas.begin(), rdatas.end());
    rdatas.erase(std::unique(rdatas.begin(), rdatas.end()), rdatas.end());
}

ZoneSet& setOf(ZoneContents& contents, const Name& owner, RRType type) {
    return type == RRType::NSEC3 ? contents.nsec3[owner] : contents.nodes[owner].sets[type];
}

void addLine(ZoneContents& contents, ZoneLine&& line) {
    if (line.record.type != RRType::RRSIG) {
        ZoneSet& set = setOf(contents, line.record.owner, line.record.type);
        addRecord(set, std::move(line));
    } else if (auto rrsig = Rrsig::fromRdata(line.record.rdata)) {
        setOf(contents, line.record.owner, rrsig->covered)
            .signatures.push_back({std::move(*rrsig), line.record.ttl, line.line});
    }
}

/// Where names are hidden: below a delegation or a DNAME that is not hidden itself.
void findPlaces(ZoneContents& contents) {
    std::optional<Name> cut;
    for (auto& [owner, node] : contents.nodes) {
        if (cut && owner.isBelow(*cut)) {
            node.place = ZonePlace::Hidden;
            continue;
        }
        const bool isApex = owner == contents.apex;
        const bool delegates = !isApex && node.holds(RRType::NS);
        node.place = isApex ? ZonePlace::Apex : delegates ? ZonePlace::Delegation : ZonePlace::Inside;
        if (delegates || node.holds(RRType::DNAME)) {
            cut = owner;
        }
    }
}

/// Leaves out what lies outside the zone, and says so.
void dropOutside(ZoneContents& contents, std::vector<ZoneLine>& lines) {
    std::erase_if(lines, [&contents](const ZoneLine& line) {
        const bool isOutside = !line.record.owner.isAtOrBelow(contents.apex);
        if (isOutside) {
            contents.findings.push_back(
                zoneFinding(ZoneFault::RecordOutsideZone, line.record.owner, line.record.type, line.line));
        }
        return isOutside;
    });
}

}  // namespace

const ZoneSet* ZoneNode::find(RRType type) const {
    const auto found = sets.find(type);
    return found == sets.end() ? nullptr : &found->second;
}

bool ZoneNode::holds(RRType type) const {
    const ZoneSet* set = find(type);
    return set != nullptr && !set->rrset.rdatas.empty();
}

bool ZoneNode::isAuthoritative(RRType type) const {
    switch (place) {
        case ZonePlace::Apex:
        case ZonePlace::Inside: return true;
        case ZonePlace::Delegation: return type == RRType::DS || type == RRType::NSEC;
        case ZonePlace::Hidden: return false;
    }
    return false;
}

bool ZoneContents::isSigned() const {
    if (apexNode().holds(RRType::DNSKEY)) {
        return true;
    }
    return std::any_of(nodes.begin(), nodes.end(), [](const auto& node) {
        return std::any_of(node.second.sets.begin(), node.second.sets.end(),
                           [](const auto& set) { return !set.second.signatures.empty(); });
    });
}

std::optional<ZoneContents> zoneContents(std::vector<ZoneLine> lines) {
    const auto soa =
        std::find_if(lines.begin(), lines.end(), [](const ZoneLine& line) { return line.record.type == RRType::SOA; });
    if (soa == lines.end()) {
        return std::nullopt;
    }
    ZoneContents contents;
    contents.apex = soa->record.owner;
    dropOutside(contents, lines);
    contents.recordCount = lines.size();
    for (ZoneLine& line : lines) {
        addLine(contents, std::move(line));
    }
    for (auto& [owner, node] : contents.nodes) {
        for (auto& [type, set] : node.sets) {
            sortRecords(set);
        }
    }
    for (auto& [owner, set] : contents.nsec3) {
        sortRecords(set);
    }
    findPlaces(contents);
    return contents;
}

}  // namespace rootline
