// SPDX-License-Identifier: MIT
#include "core/lab/denial_chain.h"

#include "core/dns/rdata.h"

namespace rootline::lab {
namespace {

/// The types that the zone is the authority for at `owner`; at a delegation NS too (RFC 4034 section 4.1.2).
std::vector<RRType> listedTypes(const SignedZone& zone, const Name& owner, const Node& node) {
    std::vector<RRType> types;
    const auto cut = zone.findCut(owner);
    for (const auto& [type, set] : node) {
        const bool isDelegation = type == RRType::NS && cut == owner;
        if (isDelegation || SignedZone::isAuthoritativeAt(cut, owner, type)) {
            types.push_back(type);
        }
    }
    return types;
}

/// False for glue and whatever else lies below a delegation.
bool isInZone(const SignedZone& zone, const Name& owner) {
    const std::optional<Name> cut = zone.findCut(owner);
    return !cut || *cut == owner;
}

SignedSet denialSet(const Name& owner, RRType type, std::uint32_t ttl, Bytes rdata) {
    return SignedSet{RRset{owner, type, ttl, {std::move(rdata)}}, {}};
}

void addNsecChain(SignedZone& zone, std::uint32_t ttl) {
    std::vector<Name> owners;
    for (const auto& [owner, node] : zone.nodes) {
        if (!node.empty() && isInZone(zone, owner)) {  // empty non-terminals own no NSEC (RFC 4035 section 2.3)
            owners.push_back(owner);
        }
    }
    for (std::size_t i = 0; i < owners.size(); ++i) {
        Node& node = zone.nodes[owners[i]];
        std::vector<RRType> types = listedTypes(zone, owners[i], node);
        types.push_back(RRType::NSEC);
        types.push_back(RRType::RRSIG);
        const Nsec nsec{owners[(i + 1) % owners.size()], TypeBitmap(types)};
        node[RRType::NSEC] = denialSet(owners[i], RRType::NSEC, ttl, nsec.toRdata());
    }
}

/// Hash, algorithm, flags, iterations and salt (RFC 5155 section 4.2); NSEC3PARAM's flags are 0.
Bytes nsec3ParamRdata(const DenialStyle& style) {
    Bytes rdata{1, 0, static_cast<std::uint8_t>(style.iterations >> 8),
                static_cast<std::uint8_t>(style.iterations & 0xff), static_cast<std::uint8_t>(style.salt.size())};
    rdata.insert(rdata.end(), style.salt.begin(), style.salt.end());
    return rdata;
}

void addNsec3Chain(SignedZone& zone, std::uint32_t ttl) {
    zone.nodes[zone.name][RRType::NSEC3PARAM] =
        denialSet(zone.name, RRType::NSEC3PARAM, 0, nsec3ParamRdata(zone.denial));
    std::map<Name, Name>
        owners;  // by hashed owner: base 32 with the extended hex alphabet keeps the order of the hashes
    for (const auto& [owner, node] : zone.nodes) {
        const bool isUnsignedDelegation = node.contains(RRType::NS) && !node.contains(RRType::DS) && owner != zone.name;
        if (isInZone(zone, owner) && !(zone.denial.optOut && isUnsignedDelegation)) {
            owners.emplace(zone.nsec3Owner(owner), owner);
        }
    }
    for (auto entry = owners.begin(); entry != owners.end(); ++entry) {
        const auto& [hashed, owner] = *entry;
        const Name& next = (std::next(entry) == owners.end() ? owners.begin() : std::next(entry))->first;
        std::vector<RRType> types = listedTypes(zone, owner, zone.nodes[owner]);
        const bool onlyNs = types == std::vector<RRType>{RRType::NS};
        if (!types.empty() && !onlyNs) {
            types.push_back(RRType::RRSIG);  // RFC 5155 section 7.1: only where something is signed
        }
        Nsec3 nsec3;
        nsec3.flags = zone.denial.optOut ? Nsec3::kOptOutFlag : std::uint8_t{0};
        nsec3.iterations = zone.denial.iterations;
        nsec3.salt = zone.denial.salt;
        nsec3.nextHashed = fromBase32Hex(next.label(0)).value_or(Bytes());
        nsec3.types = TypeBitmap(types);
        zone.nsec3[hashed] = denialSet(hashed, RRType::NSEC3, ttl, nsec3.toRdata());
    }
}

}  // namespace

void addDenialChain(SignedZone& zone, std::uint32_t ttl) {
    if (zone.denial.kind == DenialStyle::Kind::Nsec) {
        addNsecChain(zone, ttl);
    } else {
        addNsec3Chain(zone, ttl);
    }
}

}  // namespace rootline::lab
