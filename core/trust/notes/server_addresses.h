// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/facts.h"

namespace rootline {

/// What a zone's parent says when it sends resolvers to the zone: the NS records of its referrals, and the addresses that
/// come with them.
struct Referred {
    std::vector<Name> nameServers;                                 ///< sorted; empty where no referral was heard
    std::map<Name, std::map<RRType, std::set<std::string>>> glue;  ///< numeric addresses by name server and type
    std::uint32_t ttl = 0;                                         ///< of the NS records, seconds
    std::vector<Server> servers;                                   ///< that referred, sorted
};
Referred referredBy(const Facts& facts, const Name& parent, const Name& zone);

/// The NS records that the zone's own servers give for its top, over all of them, sorted.
std::vector<Name> ownNameServers(const Facts& facts, const Name& zone);

/// What the owner's zone itself says of its addresses of that type (A or AAAA); nothing where nobody who knows was asked.
std::optional<std::set<std::string>> ownAddresses(const Facts& facts, const Name& owner, RRType type);

/// True for addresses that lead nowhere outside somebody's own network (RFC 6890): private, loopback, link-local.
bool isPrivateAddress(std::string_view address);

/// True for addresses that stand for others in documents and in the lab (RFC 5737, RFC 3849).
bool isExampleAddress(std::string_view address);

}  // namespace rootline
