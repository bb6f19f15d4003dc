// SPDX-License-Identifier: MIT
#include "core/trust/notes/server_addresses.h"

#include "core/trust/validation.h"

#include <algorithm>
#include <array>

namespace rootline {

namespace {

template <typename Value>
void sortOnce(std::vector<Value>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Numbers of the first octets and how many bits of them count.
struct Prefix {
    std::array<std::uint8_t, 4> octets;
    int bits;
};

bool beginsWith(const Bytes& address, const Prefix& prefix) {
    for (int bit = 0; bit < prefix.bits; ++bit) {
        const auto place = static_cast<std::size_t>(bit / 8);
        const int mask = 0x80 >> (bit % 8);
        if (((address[place] ^ prefix.octets[place]) & mask) != 0) {
            return false;
        }
    }
    return true;
}

bool isAnyOf(const Bytes& address, std::span<const Prefix> prefixes) {
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const Prefix& prefix) { return beginsWith(address, prefix); });
}

constexpr Prefix kPrivateV4[] = {{{0, 0, 0, 0}, 8},     {{10, 0, 0, 0}, 8},     {{100, 64, 0, 0}, 10},
                                 {{127, 0, 0, 0}, 8},   {{169, 254, 0, 0}, 16}, {{172, 16, 0, 0}, 12},
                                 {{192, 168, 0, 0}, 16}};
constexpr Prefix kExampleV4[] = {{{192, 0, 2, 0}, 24}, {{198, 51, 100, 0}, 24}, {{203, 0, 113, 0}, 24}};
constexpr Prefix kExampleV6{{0x20, 0x01, 0x0D, 0xB8}, 32};
constexpr Prefix kPrivateV6[] = {{{0xFC, 0, 0, 0}, 7}, {{0xFE, 0x80, 0, 0}, 10}};

std::set<std::string> addressesIn(const Observation& observation) {
    std::set<std::string> addresses;
    for (const auto& rdata : observation.rrset.rdatas) {
        if (auto address = addressFromRdata(observation.rrset.type, rdata)) {
            addresses.insert(std::move(*address));
        }
    }
    return addresses;
}

}  // namespace

Referred referredBy(const Facts& facts, const Name& parent, const Name& zone) {
    Referred referred;
    for (const auto* heard : facts.messages()) {
        const auto* nameServers = Response::find(heard->authority, zone, RRType::NS);
        const bool byParent = heard->reply->zone == parent && heard->reply->role == ServerRole::Authoritative;
        if (nameServers == nullptr || !byParent || heard->message().authoritative || !heard->answer.empty()) {
            continue;
        }
        for (const auto& rdata : nameServers->rrset.rdatas) {
            if (auto name = nameFromRdata(rdata)) {
                referred.nameServers.push_back(std::move(*name));
            }
        }
        for (const auto& record : heard->message().additional) {
            if (auto address = addressFromRdata(record.type, record.rdata)) {
                referred.glue[record.owner][record.type].insert(std::move(*address));
            }
        }
        referred.ttl = std::max(referred.ttl, nameServers->rrset.ttl);
        referred.servers.push_back(heard->reply->server);
    }
    sortOnce(referred.nameServers);
    sortOnce(referred.servers);
    return referred;
}

std::vector<Name> ownNameServers(const Facts& facts, const Name& zone) {
    std::vector<Name> names;
    for (const auto* heard : facts.messages()) {
        if (!(heard->reply->zone == zone) || !heard->message().authoritative) {
            continue;
        }
        for (const auto* section : {&heard->answer, &heard->authority}) {
            const auto* found = Response::find(*section, zone, RRType::NS);
            for (const auto& rdata : found != nullptr ? found->rrset.rdatas : std::vector<Bytes>()) {
                if (auto name = nameFromRdata(rdata)) {
                    names.push_back(std::move(*name));
                }
            }
        }
    }
    sortOnce(names);
    return names;
}

std::vector<Name> namedServers(const Facts& facts, const Zone& zone) {
    auto names = ownNameServers(facts, zone.name);
    if (zone.link.parent) {
        const auto referred = referredBy(facts, *zone.link.parent, zone.name);
        names.insert(names.end(), referred.nameServers.begin(), referred.nameServers.end());
    }
    sortOnce(names);
    return names;
}

std::optional<std::set<std::string>> ownAddresses(const Facts& facts, const Name& owner, RRType type) {
    std::optional<std::set<std::string>> addresses;
    for (const auto* heard : facts.responsesTo({owner, type})) {
        const auto& message = heard->message();
        const bool says = message.rcode == Rcode::NoError || message.rcode == Rcode::NxDomain;
        // A resolver's word is as good here: it has it from the zone.
        const bool knows = message.authoritative || heard->reply->role == ServerRole::Resolver;
        if (!says || !knows) {
            continue;
        }
        addresses = addresses.value_or(std::set<std::string>());
        if (const auto* found = Response::find(heard->answer, owner, type)) {
            addresses->merge(addressesIn(*found));
        }
    }
    return addresses;
}

bool isPrivateAddress(std::string_view address) {
    if (const auto v4 = addressToRdata(RRType::A, address)) {
        return isAnyOf(*v4, kPrivateV4);
    }
    const auto v6 = addressToRdata(RRType::AAAA, address);
    if (!v6) {
        return false;  // of a resolver, as the user named it
    }
    const bool startsWithZeros =
        std::all_of(v6->begin(), v6->begin() + 15, [](std::uint8_t octet) { return octet == 0; });
    return (startsWithZeros && v6->back() <= 1) || isAnyOf(*v6, kPrivateV6);
}

bool isExampleAddress(std::string_view address) {
    if (const auto v4 = addressToRdata(RRType::A, address)) {
        return isAnyOf(*v4, kExampleV4);
    }
    const auto v6 = addressToRdata(RRType::AAAA, address);
    return v6 && beginsWith(*v6, kExampleV6);
}

}  // namespace rootline
