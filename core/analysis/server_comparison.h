// SPDX-License-Identifier: MIT
#pragma once

#include "core/evidence.h"
#include "core/trust/chain.h"

namespace rootline {

/// What one name server said about what the servers of a zone should agree on. Nothing: it was not asked, or said nothing.
struct ServerWord {
    Server server;
    ServerState state = ServerState::NotAsked;
    std::optional<Security> verdictAlone;      ///< as ServerStatus::verdictAlone
    std::optional<std::uint32_t> serial;       ///< of the SOA, from any of its messages
    std::optional<RRset> keys;                 ///< DNSKEY
    std::optional<RRset> ds;                   ///< of the next zone of the chain: a parent's word
    std::optional<Timestamp> firstExpiration;  ///< of all RRSIGs that it gave
    std::optional<Rcode> answerRcode;          ///< to the question of the hop that this zone answers
    std::optional<RRset> answer;
    friend bool operator==(const ServerWord&, const ServerWord&) = default;
};

/// The servers of one zone.
struct ServersOfZone {
    Name zone;
    std::vector<ServerWord> servers;  ///< in the order of Zone::servers
    friend bool operator==(const ServersOfZone&, const ServersOfZone&) = default;
};

/// Server by record, for each zone of the chain whose servers were asked. Pure: `chain` must have been validated from
/// `evidence`.
std::vector<ServersOfZone> compareServers(const Evidence& evidence, const ChainOfTrust& chain);

}  // namespace rootline
