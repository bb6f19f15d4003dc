// SPDX-License-Identifier: MIT
// What parent, zone and name servers say of the way to the zone, beside each other.
#include "core/trust/findings.h"
#include "core/trust/notes/server_addresses.h"
#include "core/trust/validation.h"

#include <algorithm>
#include <iterator>

namespace rootline {

namespace {

std::vector<Name> onlyInFirst(const std::vector<Name>& first, const std::vector<Name>& second) {
    std::vector<Name> only;
    std::set_difference(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(only));
    return only;
}

/// RFC 1034 section 4.2.2: the two lists should be the same.
void addNameServerSets(Validation& validation, const Name& zone, const Referred& referred) {
    const auto own = ownNameServers(validation.facts, zone);
    if (referred.nameServers.empty() || own.empty() || own == referred.nameServers) {
        return;
    }
    validation.findings.add(
        NsSetsDiffer{onlyInFirst(referred.nameServers, own), onlyInFirst(own, referred.nameServers)}, zone,
        {zone, RRType::NS, std::nullopt}, referred.servers);
}

bool hasAddress(const Referred& referred, const Name& nameServer) {
    const auto found = referred.glue.find(nameServer);
    return found != referred.glue.end() && !found->second.empty();
}

AboutGlue aboutGlue(const Name& nameServer, const std::set<std::string>& atParent,
                    const std::set<std::string>& atZone) {
    return {nameServer, {atParent.begin(), atParent.end()}, {atZone.begin(), atZone.end()}};
}

/// Addresses that the zone does not know lead astray. That the parent knows fewer than the zone is common and harmless.
bool isAstray(const std::set<std::string>& atParent, const std::set<std::string>& atZone) {
    return !std::includes(atZone.begin(), atZone.end(), atParent.begin(), atParent.end());
}

void addGlue(Validation& validation, const Name& zone, const Referred& referred) {
    for (const auto& nameServer : referred.nameServers) {
        const Subject subject{zone, RRType::NS, std::nullopt};
        if (nameServer.isAtOrBelow(zone) && !hasAddress(referred, nameServer)) {
            validation.findings.add(GlueMissing{aboutGlue(nameServer, {}, {})}, zone, subject, referred.servers);
        }
        const auto glue = referred.glue.find(nameServer);
        for (const auto& [type, atParent] : glue == referred.glue.end() ? decltype(glue->second){} : glue->second) {
            const auto atZone = ownAddresses(validation.facts, nameServer, type);
            if (atZone && nameServer.isAtOrBelow(zone) && isAstray(atParent, *atZone)) {
                validation.findings.add(GlueDiffers{aboutGlue(nameServer, atParent, *atZone)}, zone, subject,
                                        referred.servers);
            }
        }
    }
}

/// Records at a delegation that resolvers of today do not use (RFC 3597 section 2 lets them pass).
void addUnknownRecords(Validation& validation, const Name& parent, const Name& zone) {
    static const std::set<RRType> kKnown{RRType::NS,   RRType::DS,    RRType::RRSIG,
                                         RRType::NSEC, RRType::NSEC3, RRType::SOA};
    for (const auto* heard : validation.facts.messages()) {
        if (!(heard->reply->zone == parent) || heard->message().authoritative) {
            continue;
        }
        for (const auto& observation : heard->authority) {
            if (observation.rrset.owner == zone && !kKnown.contains(observation.rrset.type)) {
                validation.findings.add(UnknownParentRecord{{zone, observation.rrset.type}}, parent,
                                        {zone, observation.rrset.type, std::nullopt}, observation.servers);
            }
        }
    }
}

/// Serial numbers go round (RFC 1982 section 3.2).
bool isNewer(std::uint32_t a, std::uint32_t b) {
    return a != b && a - b < 0x80000000U;
}

/// The newest serial that each server of the zone gave.
std::map<Server, std::uint32_t> serialsByServer(const Facts& facts, const Name& zone) {
    std::map<Server, std::uint32_t> serials;
    for (const auto* heard : facts.messages()) {
        if (!(heard->reply->zone == zone) || heard->reply->role != ServerRole::Authoritative ||
            !heard->message().authoritative) {
            continue;
        }
        for (const auto* section : {&heard->answer, &heard->authority}) {
            const auto* found = Response::find(*section, zone, RRType::SOA);
            const auto soa = found != nullptr ? Soa::fromRdata(found->rrset.rdatas.front()) : std::nullopt;
            if (soa) {
                const auto [entry, isNew] = serials.try_emplace(heard->reply->server, soa->serial);
                entry->second = !isNew && isNewer(soa->serial, entry->second) ? soa->serial : entry->second;
            }
        }
    }
    return serials;
}

void addSerials(Validation& validation, const Name& zone) {
    const auto serials = serialsByServer(validation.facts, zone);
    if (serials.empty()) {
        return;
    }
    SoaSerialsDiffer differ{serials.begin()->second, serials.begin()->second};
    for (const auto& [server, serial] : serials) {
        differ.newest = isNewer(serial, differ.newest) ? serial : differ.newest;
        differ.oldest = isNewer(differ.oldest, serial) ? serial : differ.oldest;
    }
    std::vector<Server> behind;
    for (const auto& [server, serial] : serials) {
        if (serial != differ.newest) {
            behind.push_back(server);
        }
    }
    if (!behind.empty()) {
        validation.findings.add(differ, zone, {zone, RRType::SOA, std::nullopt}, behind);
    }
}

// Addresses ---------------------------------------------------------------------------------------------------------

/// In a network of its own, such as a test bed, private addresses and a single family are as they should be.
bool hasRootAt(const Facts& facts, bool (*kind)(std::string_view)) {
    return std::any_of(facts.messages().begin(), facts.messages().end(), [&](const Response* heard) {
        return heard->reply->zone.isRoot() && kind(heard->reply->server.address);
    });
}

/// Everything that is known of the addresses of a zone's name servers; nothing where some of it was not asked.
std::optional<std::set<std::string>> allAddresses(const Facts& facts, const std::vector<Name>& nameServers,
                                                  const Referred& referred) {
    std::set<std::string> all;
    for (const auto& nameServer : nameServers) {
        for (const RRType type : {RRType::A, RRType::AAAA}) {
            const auto own = ownAddresses(facts, nameServer, type);
            if (!own) {
                return std::nullopt;
            }
            all.insert(own->begin(), own->end());
        }
        if (const auto glue = referred.glue.find(nameServer); glue != referred.glue.end()) {
            for (const auto& [type, addresses] : glue->second) {
                all.insert(addresses.begin(), addresses.end());
            }
        }
    }
    return all;
}

void addFamilies(Validation& validation, const Name& zone, const Referred& referred) {
    const auto addresses = allAddresses(validation.facts, referred.nameServers, referred);
    if (!addresses || addresses->empty()) {
        return;
    }
    const auto ofIpv6 = std::count_if(addresses->begin(), addresses->end(), isIpv6Address);
    if (ofIpv6 == 0 || static_cast<std::size_t>(ofIpv6) == addresses->size()) {
        validation.findings.add(OneFamilyOnly{ofIpv6 > 0}, zone, {zone, RRType::NS, std::nullopt});
    }
}

void addPrivateGlue(Validation& validation, const Name& zone, const Referred& referred) {
    for (const auto& nameServer : referred.nameServers) {
        const auto glue = referred.glue.find(nameServer);
        for (const auto& [type, addresses] : glue == referred.glue.end() ? decltype(glue->second){} : glue->second) {
            const auto found = std::find_if(addresses.begin(), addresses.end(), isPrivateAddress);
            if (found != addresses.end()) {
                validation.findings.add(PrivateAddress{nameServer, *found}, zone, {nameServer, type, std::nullopt});
            }
        }
    }
}

void addPrivateAnswer(Validation& validation, const AnswerHop& hop) {
    if (!hop.rrset || hop.rrset->rrset.type != hop.question.type) {
        return;
    }
    for (const auto& rdata : hop.rrset->rrset.rdatas) {
        const auto address = addressFromRdata(hop.question.type, rdata);
        if (address && isPrivateAddress(*address)) {
            validation.findings.add(PrivateAddress{hop.question.name, *address}, hop.zone,
                                    {hop.question.name, hop.question.type, std::nullopt});
            return;
        }
    }
}

}  // namespace

void addDelegationNotes(Validation& validation, const ChainOfTrust& chain) {
    const bool isPrivate = hasRootAt(validation.facts, isPrivateAddress);
    const bool isInvented = isPrivate || hasRootAt(validation.facts, isExampleAddress);
    std::set<Name> asked;  // what is odd further up is not the matter of who asks about a name
    for (const auto& hop : chain.hops) {
        asked.insert(hop.zone);
    }
    for (const auto& zone : chain.zones) {
        if (asked.contains(zone.name)) {
            addSerials(validation, zone.name);
        }
        if (!zone.link.parent || !asked.contains(zone.name)) {
            continue;
        }
        const auto referred = referredBy(validation.facts, *zone.link.parent, zone.name);
        addNameServerSets(validation, zone.name, referred);
        addGlue(validation, zone.name, referred);
        addUnknownRecords(validation, *zone.link.parent, zone.name);
        if (!isInvented) {
            addFamilies(validation, zone.name, referred);
        }
        if (!isPrivate) {
            addPrivateGlue(validation, zone.name, referred);
        }
    }
    for (const auto& hop : chain.hops) {
        if (!isPrivate) {
            addPrivateAnswer(validation, hop);
        }
    }
}

}  // namespace rootline
