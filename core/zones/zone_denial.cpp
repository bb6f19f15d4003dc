// SPDX-License-Identifier: MIT
#include "core/zones/zone_denial.h"

#include "core/trust/crypto.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace rootline {

namespace {

using Types = std::set<RRType>;

/// The types at a name for which the zone answers; at a delegation NS and DS only (RFC 4035 section 2.3).
Types typesAt(const ZoneNode& node) {
    Types types = {};
    for (const auto& [type, set] : node.sets) {
        const bool counts = node.isAuthoritative(type) || (node.place == ZonePlace::Delegation && type == RRType::NS);
        if (counts && !set.rrset.rdatas.empty()) {
            types.insert(type);
        }
    }
    return types;
}

/// "+A -TXT": what the bitmap lacks, and what it has too much. Empty where it is right.
std::string bitmapDifference(const Types& expected, const TypeBitmap& bitmap) {
    std::string difference;
    const Types given(bitmap.types().begin(), bitmap.types().end());
    const auto append = [&difference](const char* sign, const Types& from, const Types& other) {
        for (const RRType type : from) {
            if (!other.contains(type)) {
                difference += (difference.empty() ? "" : " ") + (sign + typeText(type));
            }
        }
    };
    append("+", expected, given);
    append("-", given, expected);
    return difference;
}

ZoneFinding about(ZoneFault fault, const Name& owner, const ZoneSet& set, RRType type, std::string detail = {}) {
    return zoneFinding(fault, owner, type, set.line, std::move(detail));
}

/// The line to look at for a name: that of its first record.
std::size_t lineOf(const ZoneNode& node) {
    return node.sets.empty() ? 0 : node.sets.begin()->second.line;
}

// NSEC ----------------------------------------------------------------------------------------------------------------

void checkNsec(const Name& owner, const ZoneNode& node, const Name& next, std::vector<ZoneFinding>& findings) {
    const ZoneSet& set = node.sets.at(RRType::NSEC);
    const auto nsec = Nsec::fromRdata(set.rrset.rdatas.front());
    if (!nsec || !(nsec->next == next)) {
        findings.push_back(about(ZoneFault::NsecNextWrong, owner, set, RRType::NSEC,
                                 nsec ? nsec->next.toText() + " / " + next.toText() : next.toText()));
    }
    Types expected = typesAt(node);
    expected.insert(RRType::RRSIG);  // the NSEC itself is signed
    if (const auto difference = nsec ? bitmapDifference(expected, nsec->types) : std::string(); !difference.empty()) {
        findings.push_back(about(ZoneFault::NsecBitmapWrong, owner, set, RRType::NSEC, difference));
    }
    if (set.rrset.rdatas.size() > 1) {
        findings.push_back(about(ZoneFault::NsecUnwanted, owner, set, RRType::NSEC));
    }
}

std::vector<ZoneFinding> nsecFindings(const ZoneContents& contents) {
    std::vector<ZoneFinding> findings;
    std::vector<std::pair<const Name*, const ZoneNode*>> served;
    for (const auto& [owner, node] : contents.nodes) {
        if (node.place != ZonePlace::Hidden && !typesAt(node).empty()) {
            served.emplace_back(&owner, &node);
        } else if (node.holds(RRType::NSEC)) {
            findings.push_back(about(ZoneFault::NsecUnwanted, owner, node.sets.at(RRType::NSEC), RRType::NSEC));
        }
    }
    for (std::size_t i = 0; i < served.size(); ++i) {
        const auto& [owner, node] = served[i];
        if (node->holds(RRType::NSEC)) {
            checkNsec(*owner, *node, *served[(i + 1) % served.size()].first, findings);
        } else {
            findings.push_back(zoneFinding(ZoneFault::NsecMissing, *owner, RRType::NSEC, lineOf(*node)));
        }
    }
    return findings;
}

// NSEC3 ---------------------------------------------------------------------------------------------------------------

/// What makes a chain one chain (RFC 5155 section 4.1).
struct Nsec3Parameters {
    std::uint8_t algorithm = 1;
    std::uint16_t iterations = 0;
    Bytes salt;
    friend auto operator<=>(const Nsec3Parameters&, const Nsec3Parameters&) = default;
};

Nsec3Parameters parametersOf(const Nsec3& nsec3) {
    return {nsec3.hashAlgorithm, nsec3.iterations, nsec3.salt};
}

/// RFC 5155 section 4.2. Nothing for flags that are not zero: such a record names no complete chain (section 4.1.2).
std::optional<Nsec3Parameters> parametersOf(const Bytes& nsec3param) {
    if (nsec3param.size() < 5 || nsec3param.size() != std::size_t{5} + nsec3param[4] || nsec3param[1] != 0) {
        return std::nullopt;
    }
    return Nsec3Parameters{nsec3param[0], static_cast<std::uint16_t>(nsec3param[2] << 8U | nsec3param[3]),
                           Bytes(nsec3param.begin() + 5, nsec3param.end())};
}

/// One NSEC3 record with its owner's hash.
struct RingRecord {
    Nsec3 nsec3;
    const Name* owner = nullptr;
    const ZoneSet* set = nullptr;
    bool isMatched = false;  ///< a name of the zone has this hash
};

using Ring = std::map<Bytes, RingRecord>;

/// A name that the chain has to hold, or may leave out where opt-out covers it.
struct HashedName {
    Types types = {};
    bool mayBeLeftOut = false;  ///< a delegation without DS, or an empty non-terminal above such ones only
    std::size_t line = 0;
};

/// The names of the zone, empty non-terminals too (RFC 5155 section 7.1).
std::map<Name, HashedName> namesToHash(const ZoneContents& contents) {
    std::map<Name, HashedName> names;
    for (const auto& [owner, node] : contents.nodes) {
        const Types types = node.place == ZonePlace::Hidden ? Types() : typesAt(node);
        if (types.empty()) {
            continue;
        }
        HashedName& name = names[owner];
        name.types = types;
        name.types.erase(RRType::NSEC);
        name.line = lineOf(node);
        name.mayBeLeftOut = node.place == ZonePlace::Delegation && !node.holds(RRType::DS);
        if (!name.mayBeLeftOut) {
            name.types.insert(RRType::RRSIG);
        }
        for (Name above = owner.parent(); above.isBelow(contents.apex); above = above.parent()) {
            const auto [found, isNew] = names.try_emplace(above, HashedName{.mayBeLeftOut = true, .line = name.line});
            if (!isNew && !(found->second.types.empty() && found->second.mayBeLeftOut && !name.mayBeLeftOut)) {
                break;
            }
            found->second.mayBeLeftOut = name.mayBeLeftOut;
        }
    }
    return names;
}

/// One chain and the names that it has to prove.
class Nsec3Chain {
public:
    Nsec3Chain(const ZoneContents& contents, const Nsec3Parameters& parameters, Ring ring)
        : contents_(contents), parameters_(parameters), ring_(std::move(ring)) {}

    std::vector<ZoneFinding> findings() {
        for (const auto& [name, hashed] : namesToHash(contents_)) {
            checkName(name, hashed);
        }
        for (auto record = ring_.begin(); record != ring_.end(); ++record) {
            checkRecord(record);
        }
        if (parameters_.iterations > 0) {
            const ZoneSet& set = contents_.apexNode().sets.at(RRType::NSEC3PARAM);
            findings_.push_back(about(ZoneFault::Nsec3IterationsNonzero, contents_.apex, set, RRType::NSEC3PARAM,
                                      std::to_string(parameters_.iterations)));
        }
        return std::move(findings_);
    }

private:
    void checkName(const Name& name, const HashedName& hashed) {
        const Bytes hash = nsec3Hash(name, parameters_.salt, parameters_.iterations);
        const auto found = ring_.find(hash);
        if (found == ring_.end()) {
            if (!hashed.mayBeLeftOut || !isOptedOut(hash)) {
                findings_.push_back(zoneFinding(ZoneFault::Nsec3Missing, name, RRType::NSEC3, hashed.line));
            }
            return;
        }
        found->second.isMatched = true;
        const auto difference = bitmapDifference(hashed.types, found->second.nsec3.types);
        if (!difference.empty()) {
            findings_.push_back(
                about(ZoneFault::Nsec3BitmapWrong, name, *found->second.set, RRType::NSEC3, difference));
        }
    }

    /// The record whose span would hold the hash has the opt-out flag (RFC 5155 section 6).
    [[nodiscard]] bool isOptedOut(const Bytes& hash) const {
        if (ring_.empty()) {
            return false;
        }
        const auto after = ring_.upper_bound(hash);
        const auto before = after == ring_.begin() ? std::prev(ring_.end()) : std::prev(after);
        return before->second.nsec3.isOptOut();
    }

    void checkRecord(Ring::iterator record) {
        const auto after = std::next(record) == ring_.end() ? ring_.begin() : std::next(record);
        if (record->second.nsec3.nextHashed != after->first) {
            findings_.push_back(
                about(ZoneFault::Nsec3NextWrong, *record->second.owner, *record->second.set, RRType::NSEC3,
                      toBase32Hex(record->second.nsec3.nextHashed) + " / " + toBase32Hex(after->first)));
        }
        if (!record->second.isMatched) {
            findings_.push_back(
                about(ZoneFault::Nsec3Unwanted, *record->second.owner, *record->second.set, RRType::NSEC3));
        }
    }

    const ZoneContents& contents_;
    const Nsec3Parameters& parameters_;
    Ring ring_;
    std::vector<ZoneFinding> findings_;
};

std::map<Nsec3Parameters, Ring> ringsOf(const ZoneContents& contents) {
    std::map<Nsec3Parameters, Ring> rings;
    for (const auto& [owner, set] : contents.nsec3) {
        const auto hash = owner.parent() == contents.apex ? fromBase32Hex(owner.label(0)) : std::nullopt;
        for (const Bytes& rdata : set.rrset.rdatas) {
            if (auto nsec3 = Nsec3::fromRdata(rdata); nsec3 && hash) {
                const Nsec3Parameters parameters = parametersOf(*nsec3);
                rings[parameters].insert_or_assign(*hash, RingRecord{std::move(*nsec3), &owner, &set});
            }
        }
    }
    return rings;
}

std::vector<ZoneFinding> nsec3Findings(const ZoneContents& contents) {
    std::vector<ZoneFinding> findings;
    auto rings = ringsOf(contents);
    const ZoneSet* announced = contents.apexNode().find(RRType::NSEC3PARAM);
    if (announced == nullptr) {
        return {zoneFinding(ZoneFault::Nsec3ParamMissing, contents.apex, RRType::NSEC3PARAM,
                            contents.apexNode().sets.at(RRType::SOA).line)};
    }
    for (const Bytes& rdata : announced->rrset.rdatas) {
        if (const auto parameters = parametersOf(rdata)) {
            auto ring = rings.extract(*parameters);
            auto found = Nsec3Chain(contents, *parameters, ring ? std::move(ring.mapped()) : Ring()).findings();
            findings.insert(findings.end(), std::make_move_iterator(found.begin()),
                            std::make_move_iterator(found.end()));
        }
    }
    for (const auto& [parameters, ring] : rings) {
        for (const auto& [hash, record] : ring) {
            findings.push_back(about(ZoneFault::Nsec3ChainLeftOver, *record.owner, *record.set, RRType::NSEC3));
        }
    }
    return findings;
}

bool hasNsec(const ZoneContents& contents) {
    return std::any_of(contents.nodes.begin(), contents.nodes.end(),
                       [](const auto& entry) { return entry.second.holds(RRType::NSEC); });
}

}  // namespace

std::vector<ZoneFinding> denialFindings(const ZoneContents& contents) {
    const bool announcesNsec3 = contents.apexNode().holds(RRType::NSEC3PARAM);
    std::vector<ZoneFinding> findings;
    if (announcesNsec3 || !contents.nsec3.empty()) {
        findings = nsec3Findings(contents);
    }
    if (hasNsec(contents)) {
        auto found = nsecFindings(contents);
        findings.insert(findings.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    } else if (findings.empty() && !announcesNsec3 && contents.nsec3.empty()) {
        findings.push_back(zoneFinding(ZoneFault::DenialChainMissing, contents.apex, RRType::NSEC,
                                       contents.apexNode().sets.at(RRType::SOA).line));
    }
    return findings;
}

}  // namespace rootline
