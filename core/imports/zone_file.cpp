// SPDX-License-Identifier: MIT
// A zone file validated before it is published: the lab's responder answers from it as a name server would.
#include "core/imports/imports.h"
#include "core/imports/text_lines.h"
#include "core/lab/responder.h"

#include <algorithm>

namespace rootline::imports {
namespace {

constexpr const char* kAddress = "zone file";
constexpr std::size_t kMostRecords = 1000000;

tl::unexpected<Error> failed(Error::Reason reason, std::size_t line = 0, std::string where = {}) {
    return tl::unexpected(Error{reason, Format::ZoneFile, line, std::move(where)});
}

/// Puts records in the place where the responder looks for them.
std::shared_ptr<lab::SignedZone> zoneOf(const Name& apex, const std::vector<Record>& records) {
    auto zone = std::make_shared<lab::SignedZone>();
    zone->name = apex;
    std::map<Name, std::map<RRType, std::vector<Bytes>>> signatures;
    for (const Record& record : records) {
        if (const auto rrsig = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt) {
            signatures[record.owner][rrsig->covered].push_back(record.rdata);
            zone->isSigned = true;
        }
    }
    for (RRset& rrset : groupIntoRRsets(records)) {
        if (rrset.type == RRType::RRSIG) {
            continue;
        }
        lab::SignedSet set{rrset, std::move(signatures[rrset.owner][rrset.type])};
        if (rrset.type == RRType::NSEC3) {
            zone->nsec3.insert_or_assign(rrset.owner, std::move(set));
        } else {
            zone->nodes[rrset.owner].insert_or_assign(rrset.type, std::move(set));
        }
    }
    return zone;
}

/// Names that exist only because something is below them (RFC 9499 section 7: empty non-terminals).
void addEmptyNonTerminals(lab::SignedZone& zone) {
    std::set<Name> owners;
    for (const auto& [owner, node] : zone.nodes) {
        for (Name name = owner; name.isBelow(zone.name) && owners.insert(name).second;) {
            name = name.parent();
        }
    }
    for (const Name& owner : owners) {
        zone.nodes.try_emplace(owner);
    }
}

/// What the records of one NSEC3 chain have in common; NSEC3PARAM begins in the same way (RFC 5155 sections 3.2 and 4.2).
struct HashParameters {
    std::uint8_t algorithm = 0;
    std::uint16_t iterations = 0;
    Bytes salt;
    friend auto operator<=>(const HashParameters&, const HashParameters&) = default;
};

std::optional<HashParameters> hashParameters(const Bytes& rdata) {
    if (rdata.size() < 5 || rdata.size() < std::size_t{5} + rdata[4]) {
        return std::nullopt;
    }
    return HashParameters{rdata[0], static_cast<std::uint16_t>(rdata[2] << 8U | rdata[3]),
                          Bytes(rdata.begin() + 5, rdata.begin() + 5 + rdata[4])};
}

using Nsec3Chains = std::map<HashParameters, std::vector<Name>>;  // the owners of each chain's records

Nsec3Chains nsec3Chains(const lab::SignedZone& zone) {
    Nsec3Chains chains;
    for (const auto& [owner, set] : zone.nsec3) {
        if (const auto parameters = hashParameters(set.rrset.rdatas.front())) {
            chains[*parameters].push_back(owner);
        }
    }
    return chains;
}

/// RFC 5155 section 7.3: a server uses a chain that an NSEC3PARAM without flags names. Without any, the zone denies by NSEC
/// where it has that, and by its longest chain where it has nothing else.
Nsec3Chains::const_iterator chainInUse(const lab::SignedZone& zone, const Nsec3Chains& chains) {
    const lab::Node* apex = zone.findNode(zone.name);
    auto best = chains.end();
    const auto prefer = [&](Nsec3Chains::const_iterator chain) {
        best = best == chains.end() || chain->second.size() > best->second.size() ? chain : best;
    };
    const auto named = apex->find(RRType::NSEC3PARAM);
    for (const Bytes& rdata : named == apex->end() ? std::vector<Bytes>() : named->second.rrset.rdatas) {
        const auto parameters = rdata.size() > 1 && rdata[1] == 0 ? hashParameters(rdata) : std::nullopt;
        if (const auto chain = parameters ? chains.find(*parameters) : chains.end(); chain != chains.end()) {
            prefer(chain);
        }
    }
    if (best == chains.end() && !apex->contains(RRType::NSEC)) {
        for (auto chain = chains.begin(); chain != chains.end(); ++chain) {
            prefer(chain);
        }
    }
    return best;
}

/// Lets the zone deny by the chain in use. Returns how many records of other chains are not looked at.
int setDenial(lab::SignedZone& zone) {
    const Nsec3Chains chains = nsec3Chains(zone);
    const auto inUse = chainInUse(zone, chains);
    int leftOver = 0;
    for (auto chain = chains.begin(); chain != chains.end(); ++chain) {
        for (const Name& owner : chain == inUse ? std::vector<Name>() : chain->second) {
            leftOver += static_cast<int>(zone.nsec3.erase(owner));
        }
    }
    if (inUse == chains.end()) {
        return leftOver;  // NSEC is what a zone begins with
    }
    zone.denial.kind = lab::DenialStyle::Kind::Nsec3;
    zone.denial.iterations = inUse->first.iterations;
    zone.denial.salt = inUse->first.salt;
    for (const auto& [owner, node] : zone.nodes) {
        leftOver += node.contains(RRType::NSEC) ? 1 : 0;
    }
    return leftOver;
}

Reply ask(const lab::Responder& responder, const Name& apex, const Question& question) {
    Reply reply =
        makeReply({apex, kAddress}, apex, question, responder.answer(encodeQuery(question, 0), Protocol::Tcp));
    reply.protocol = Protocol::File;
    return reply;
}

/// DS records at the apex are not the zone's own (RFC 4035 section 2.4): they are the parent's DS records, written into the same file.
std::vector<TrustAnchor> takeAnchors(const Name& apex, std::vector<Record>& records) {
    std::vector<TrustAnchor> anchors;
    std::erase_if(records, [&](const Record& record) {
        const bool isDs = record.type == RRType::DS && record.owner == apex;
        if (const auto ds = isDs ? DelegationSigner::fromRdata(record.rdata) : std::nullopt) {
            anchors.push_back({apex, *ds});
        }
        return isDs;
    });
    return anchors;
}

/// The secure entry points (RFC 4034 section 2.1.1), or every key of the zone where there is none.
std::vector<TrustAnchor> ownKeys(const lab::SignedZone& zone) {
    std::vector<TrustAnchor> entryPoints;
    std::vector<TrustAnchor> all;
    const lab::Node* apex = zone.findNode(zone.name);
    const auto keys = apex->find(RRType::DNSKEY);
    for (const Bytes& rdata : keys == apex->end() ? std::vector<Bytes>() : keys->second.rrset.rdatas) {
        if (const auto key = DnsKey::fromRdata(rdata)) {
            all.push_back({zone.name, *key});
            if (key->isSep()) {
                entryPoints.push_back({zone.name, *key});
            }
        }
    }
    return entryPoints.empty() ? all : entryPoints;
}

}  // namespace

tl::expected<Import, Error> importZoneFile(std::string_view text, const Wish& wish) {
    auto records = parseZoneText(text);
    if (!records) {
        return failed(Error::Reason::Damaged, records.error().line, records.error().reason);
    }
    if (records->size() > kMostRecords) {
        return failed(Error::Reason::TooLarge);
    }
    const auto soa =
        std::find_if(records->begin(), records->end(), [](const Record& record) { return record.type == RRType::SOA; });
    if (soa == records->end()) {
        return failed(Error::Reason::NoMessages);
    }
    const Name apex = soa->owner;
    Import import{.format = Format::ZoneFile,
                  .maker = "zone file",
                  .question = wish.question.value_or(Question{apex, RRType::SOA})};
    if (!import.question.name.isAtOrBelow(apex)) {
        return failed(Error::Reason::NotInZone, 0, import.question.name.toText());
    }
    import.anchors = takeAnchors(apex, *records);
    const auto outside = std::erase_if(*records, [&](const Record& record) { return !record.owner.isAtOrBelow(apex); });
    if (outside > 0) {
        import.notes.push_back({Note::Kind::LinesLeftOut, static_cast<int>(outside)});
    }
    const auto zone = zoneOf(apex, *records);
    addEmptyNonTerminals(*zone);
    if (const int leftOver = setDenial(*zone); leftOver > 0) {
        import.notes.push_back({Note::Kind::OtherChainsLeftOut, leftOver});
    }
    const bool hasKeys = zone->findNode(apex)->contains(RRType::DNSKEY);
    // The root's anchors are built in; any other zone can only vouch for itself.
    if (import.anchors.empty() && !wish.hasAnchors && (!apex.isRoot() || !hasKeys)) {
        import.anchors = ownKeys(*zone);
        import.trustsItself = true;
        import.notes.push_back({Note::Kind::OwnKeysTrusted, static_cast<int>(import.anchors.size())});
    }
    lab::Responder responder;
    responder.addZone(zone);
    import.evidence.add(ask(responder, apex, {apex, RRType::DNSKEY}));
    if (!(import.question == Question{apex, RRType::DNSKEY})) {
        import.evidence.add(ask(responder, apex, import.question));
    }
    return import;
}

}  // namespace rootline::imports
