// SPDX-License-Identifier: MIT
#include "core/trust/captured.h"
#include "core/trust/findings.h"
#include "core/trust/validation.h"

#include <algorithm>

namespace rootline {

namespace {

bool refersBelow(const Message& message, const Name& zone) {
    return std::any_of(message.authority.begin(), message.authority.end(),
                       [&](const Record& record) { return record.type == RRType::NS && record.owner.isBelow(zone); });
}

bool answersTheQuestion(const Reply& reply) {
    return std::any_of(reply.message->answer.begin(), reply.message->answer.end(),
                       [&](const Record& record) { return record.owner == reply.question.name; });
}

ServerState stateOf(const Reply& reply) {
    switch (reply.outcome) {
        case ReplyOutcome::TimedOut:
        case ReplyOutcome::Unreachable: return ServerState::Silent;
        case ReplyOutcome::Malformed:
        case ReplyOutcome::Untrusted:
        case ReplyOutcome::HttpError: return ServerState::Garbage;
        case ReplyOutcome::TruncatedOnly: return ServerState::NoTcp;
        case ReplyOutcome::Cancelled: return ServerState::NotAsked;
        case ReplyOutcome::Answered: break;
    }
    const auto& message = *reply.message;
    if (message.rcode == Rcode::Refused) {
        return ServerState::Refuses;
    }
    const bool usable = message.rcode == Rcode::NoError || message.rcode == Rcode::NxDomain;
    const bool answers = !hasWholeAnswer(reply) || message.authoritative || answersTheQuestion(reply) ||
                         refersBelow(message, reply.zone);
    return usable && answers ? ServerState::Answers : ServerState::Lame;
}

/// What a server showed over all its replies for one zone: an answer outweighs silence.
struct ServerRecord {
    std::set<ServerState> states;
    std::optional<Question> firstFailed;  ///< in the order of names, so that arrival does not matter

    [[nodiscard]] ServerState overall() const {
        for (const auto state : {ServerState::NoTcp, ServerState::Answers, ServerState::Garbage, ServerState::Refuses,
                                 ServerState::Lame, ServerState::Silent}) {
            if (states.contains(state)) {
                return state;
            }
        }
        return ServerState::NotAsked;
    }
};

std::optional<FindingDetail> serverFinding(ServerState state, const AboutServers& about) {
    switch (state) {
        case ServerState::Silent: return ServerSilent{about};
        case ServerState::Refuses: return ServerRefuses{about};
        case ServerState::Lame: return ServerLame{about};
        case ServerState::Garbage: return ServerGarbage{about};
        case ServerState::NoTcp: return ServerTruncatesNoTcp{about};
        case ServerState::Answers:
        case ServerState::NotAsked: break;
    }
    return std::nullopt;
}

using ServerRecords = std::map<Server, ServerRecord>;

ServerRecords recordsOf(const Evidence& evidence, const Name& zone) {
    ServerRecords records;
    for (const auto& reply : evidence.replies()) {
        if (reply->role != ServerRole::Authoritative || !(reply->zone == zone)) {
            continue;
        }
        const auto state = stateOf(*reply);
        auto& record = records[reply->server];
        const bool failed = state != ServerState::Answers && state != ServerState::NotAsked;
        if (failed && (!record.firstFailed || reply->question < *record.firstFailed)) {
            record.firstFailed = reply->question;
        }
        record.states.insert(state);
    }
    return records;
}

/// Whether IPv6 works here at all: where no IPv6 server ever answered, their silence says nothing about them.
bool ipv6Works(const Evidence& evidence) {
    const auto& replies = evidence.replies();
    return std::any_of(replies.begin(), replies.end(),
                       [](const auto& reply) { return isIpv6Address(reply->server.address) && reply->answered(); });
}

/// A server's failing is an error only where it leaves the chain without data, and then the chain says so itself.
void addServerFinding(Validation& validation, const Zone& zone, const Server& server, const ServerRecord& record) {
    if (auto detail = serverFinding(record.overall(), {record.firstFailed.value_or(Question{})})) {
        const auto place =
            validation.findings.add(std::move(*detail), zone.name, {zone.name, RRType::NS, std::nullopt}, {server});
        validation.findings.setSeverity(place, Severity::Warning);
    }
}

void addStates(Validation& validation, const ServerRecords& records, Zone& zone, bool ipv6, bool blocked) {
    std::vector<Server> silent;
    bool anyAnswer = false;
    for (const auto& [server, record] : records) {
        const auto state = record.overall();
        zone.servers.push_back({server, state, std::nullopt});
        anyAnswer = anyAnswer || (state != ServerState::Silent && state != ServerState::NotAsked);
        if (state == ServerState::Silent && (ipv6 || !isIpv6Address(server.address))) {
            silent.push_back(server);
        }
    }
    if (blocked) {
        return;  // told once for all zones
    }
    if (!anyAnswer && !silent.empty()) {  // told once for all of them
        validation.findings.add(AllServersSilent{{records.at(silent.front()).firstFailed.value_or(Question{})}},
                                zone.name, {zone.name, RRType::None, std::nullopt}, silent);
        return;
    }
    for (const auto& [server, record] : records) {
        if (record.overall() != ServerState::Silent || ipv6 || !isIpv6Address(server.address)) {
            addServerFinding(validation, zone, server, record);
        }
    }
}

/// An error where the answer is lost by it; where another server's word counts, it harms only some.
void addContradiction(Validation& validation, const Response& heard, bool isLost) {
    const auto& question = heard.reply->question;
    const Subject subject{question.name, question.type, std::nullopt};
    const auto place = validation.findings.add(RcodeContradictsAnswer{{question}, heard.message().rcode},
                                               heard.reply->zone, subject, {heard.reply->server});
    validation.findings.setSeverity(place, isLost ? Severity::Error : Severity::Warning);
    validation.findings.setConsequences(place, [&](const Finding& finding) {
        return finding.subject == subject && finding.detail.is<DnskeyMissing, DelegationProofMissing>();
    });
}

/// True where something of the message is not validly signed. Records that the server signs for each answer may differ each time.
bool failsSomewhere(Validation& validation, const Response& heard, const ChainOfTrust& chain) {
    const auto fails = [&](const Observation& observation) {
        const auto* zone = observation.signatures.empty() ? nullptr : chain.findZone(observation.signatures[0].signer);
        return zone == nullptr || checkRRset(observation, *zone, validation.work).security != zone->security;
    };
    return heard.isThrownAway() || std::any_of(heard.answer.begin(), heard.answer.end(), fails) ||
           std::any_of(heard.authority.begin(), heard.authority.end(), fails);
}

void addUnrepeated(Validation& validation, const ChainOfTrust& chain) {
    for (const auto* heard : validation.facts.notRepeated()) {
        const auto& reply = *heard->reply;
        if (failsSomewhere(validation, *heard, chain)) {
            validation.findings.add(ReplyNotRepeatable{{reply.question}}, reply.zone,
                                    {reply.question.name, reply.question.type, std::nullopt}, {reply.server});
        }
    }
}

void addMessageFindings(Validation& validation, const Response& heard) {
    const auto& reply = *heard.reply;
    const Subject subject{reply.question.name, reply.question.type, std::nullopt};
    for (const auto& oddity : heard.message().oddities) {
        validation.findings.add(MessageMalformed{oddity.kind, oddity.offset}, reply.zone, subject, {reply.server});
    }
    if (reply.completeness.isTorn()) {
        const auto& lost = reply.completeness;
        validation.findings.add(MessageNotWhole{reply.question, lost.missing, lost.unreadable}, reply.zone, subject);
    }
    const bool byServer = reply.role == ServerRole::Authoritative && reply.protocol != Protocol::File;
    if (!heard.message().edns && byServer && couldHoldEdns(reply) && stateOf(reply) == ServerState::Answers) {
        validation.findings.add(ServerWithoutEdns{{reply.question}}, reply.zone, {reply.zone, RRType::NS, std::nullopt},
                                {reply.server});
    }
}

/// One copy of a zone that is out of step shows in several RRsets: the first is the cause, the others follow from it.
using OutOfStep = std::map<std::pair<Name, std::vector<Server>>, std::size_t>;

/// One version of a DNSKEY set, as one DNS host's servers give it.
struct KeyVersion {
    RRsetCheck check;
    std::set<std::size_t> keys;     ///< into Zone::keys: that it holds
    std::set<std::size_t> entries;  ///< of these: that sign it validly, and that the parent vouches for
    std::set<std::size_t> signers;  ///< of all keys: that data of its servers are signed with
};

bool isSignedWith(const Rrsig& rrsig, const ZoneKey& key) {
    return rrsig.keyTag == key.tag && rrsig.algorithm == key.key.algorithm;
}

/// The keys that what these servers say of the zone's data names as its signers.
std::set<std::size_t> signersAt(const Facts& facts, const std::vector<Server>& servers, const Zone& zone) {
    std::set<std::size_t> signers;
    const auto addSigners = [&](const Observation& seen) {
        for (const auto& rrsig : seen.signatures) {
            for (std::size_t i = 0; i < zone.keys.size(); ++i) {
                if (seen.rrset.type != RRType::DNSKEY && rrsig.signer == zone.name &&
                    isSignedWith(rrsig, zone.keys[i])) {
                    signers.insert(i);
                }
            }
        }
    };
    for (const auto* heard : facts.messages()) {
        if (std::binary_search(servers.begin(), servers.end(), heard->reply->server)) {
            std::for_each(heard->answer.begin(), heard->answer.end(), addSigners);
            std::for_each(heard->authority.begin(), heard->authority.end(), addSigners);
        }
    }
    return signers;
}

KeyVersion keyVersion(Validation& validation, const Observation& version, const Zone& zone) {
    KeyVersion made{
        checkRRset(version, zone, validation.work), {}, {}, signersAt(validation.facts, version.servers, zone)};
    for (std::size_t i = 0; i < zone.keys.size(); ++i) {
        const auto& rdatas = made.check.rrset.rdatas;
        if (std::binary_search(rdatas.begin(), rdatas.end(), zone.keys[i].key.toRdata())) {
            made.keys.insert(i);
        }
    }
    for (const auto& signature : made.check.signatures) {
        const auto index = signature.keyIndex;
        const bool counts = signature.status == SignatureStatus::Valid && made.keys.contains(*index);
        if (counts && (zone.keys[*index].namedByDs || zone.keys[*index].namedByAnchor)) {
            made.entries.insert(*index);
        }
    }
    return made;
}

/// Keys that a resolver with one version needs for what any server says: those that sign data, and those that only can.
bool holdsAllSigners(const KeyVersion& version, const std::vector<KeyVersion>& all, const Zone& zone) {
    return std::all_of(all.begin(), all.end(), [&](const KeyVersion& other) {
        const bool signersHeld =
            std::includes(version.keys.begin(), version.keys.end(), other.signers.begin(), other.signers.end());
        return signersHeld && std::all_of(other.keys.begin(), other.keys.end(), [&](std::size_t key) {
                   return zone.keys[key].key.isSep() || version.keys.contains(key);
               });
    });
}

/// RFC 8901 section 2.1.2: each DNS host has a key of its own that the parent vouches for, and all publish what all sign
/// data with. Then every answer can be checked with every version.
bool isMultiSigner(const std::vector<KeyVersion>& all, const Zone& zone) {
    const auto standsAlone = [&](const KeyVersion& version) {
        return !version.entries.empty() && holdsAllSigners(version, all, zone);
    };
    const bool differByEntry = std::any_of(all.begin(), all.end(), [&](const KeyVersion& version) {
        return !std::includes(all.front().keys.begin(), all.front().keys.end(), version.entries.begin(),
                              version.entries.end());
    });
    return differByEntry && std::all_of(all.begin(), all.end(), standsAlone);
}

/// A second DNS host's version, which hangs on a key that no DS names (yet): signed by a key of its own, and the two hosts
/// share what they sign data with. Nothing where it is something else, such as an old copy.
std::optional<SignerWithoutDs> signerWithoutDs(const KeyVersion& version, const KeyVersion& chosen, const Zone& zone) {
    const bool shares = !version.signers.empty() && version.signers != chosen.signers &&
                        std::any_of(version.signers.begin(), version.signers.end(),
                                    [&](std::size_t key) { return chosen.keys.contains(key); });
    if (!version.entries.empty() || !shares) {
        return std::nullopt;
    }
    for (const auto& signature : version.check.signatures) {
        const bool isOwn = signature.status == SignatureStatus::Valid && version.keys.contains(*signature.keyIndex);
        if (isOwn && zone.keys[*signature.keyIndex].key.isSep()) {
            return SignerWithoutDs{
                {zone.name, RRType::DNSKEY},
                makeDelegationSigner(zone.name, zone.keys[*signature.keyIndex].key, DigestType::Sha256)};
        }
    }
    return std::nullopt;
}

std::vector<KeyVersion> keyVersions(Validation& validation, const Zone& zone) {
    std::vector<KeyVersion> all;
    for (const auto& version : validation.facts.versions(zone.name, RRType::DNSKEY)) {
        auto made = keyVersion(validation, version, zone);
        const auto same =
            std::find_if(all.begin(), all.end(), [&](const KeyVersion& other) { return other.keys == made.keys; });
        if (same == all.end()) {
            all.push_back(std::move(made));
        } else {  // with other signatures over it
            same->entries.insert(made.entries.begin(), made.entries.end());
            same->signers.insert(made.signers.begin(), made.signers.end());
        }
    }
    return all;
}

/// Several DNS hosts in good order, told once: then versions differ by design. True where it is so.
bool addMultiSigner(Validation& validation, const Zone& zone) {
    if (validation.facts.versions(zone.name, RRType::DNSKEY).size() < 2 ||
        !isMultiSigner(keyVersions(validation, zone), zone)) {
        return false;
    }
    validation.findings.add(MultiSigner{{zone.name, RRType::DNSKEY}}, zone.name,
                            {zone.name, RRType::DNSKEY, std::nullopt});
    return true;
}

/// What a version of a set that does not validate comes from.
FindingDetail refusedVersion(Validation& validation, const Observation& version, const RRsetCheck& chosen,
                             const Zone& zone) {
    if (version.signatures.empty()) {
        return ServerStripsDnssec{{Question{chosen.rrset.owner, chosen.rrset.type}}};
    }
    if (chosen.rrset.type == RRType::DNSKEY) {
        const Observation main{chosen.rrset, {}, chosen.servers};
        auto second = signerWithoutDs(keyVersion(validation, version, zone), keyVersion(validation, main, zone), zone);
        if (second) {
            return std::move(*second);
        }
    }
    return ServersDisagreeSignatures{{chosen.rrset.owner, chosen.rrset.type}};
}

void addDisagreement(Validation& validation, const RRsetCheck& chosen, const Zone& zone, OutOfStep& firstOfServers) {
    if (chosen.security != Security::Secure || chosen.rrset.type == RRType::NS) {
        return;  // NS records of a delegation are unsigned by design
    }
    const bool byDesign = chosen.rrset.type == RRType::DNSKEY && addMultiSigner(validation, zone);
    for (const auto& version : validation.facts.versions(chosen.rrset.owner, chosen.rrset.type)) {
        const auto check = checkRRset(version, zone, validation.work);
        const Subject subject{chosen.rrset.owner, chosen.rrset.type, std::nullopt};
        if (check.security != Security::Bogus) {
            // Data may differ by design (by place, by load); the keys of a zone should be everywhere (RFC 8901 section 3).
            if (check.security == Security::Secure && chosen.rrset.type == RRType::DNSKEY && !byDesign &&
                version.rrset.rdatas != chosen.rrset.rdatas) {
                validation.findings.add(ServersDisagreeKeys{{chosen.rrset.owner, RRType::DNSKEY}}, zone.name, subject,
                                        version.servers);
            }
            continue;
        }
        const auto place = validation.findings.add(refusedVersion(validation, version, chosen, zone), zone.name,
                                                   subject, version.servers);
        const auto [first, isFirst] = firstOfServers.try_emplace({zone.name, version.servers}, place);
        if (!isFirst) {
            validation.findings.setConsequence(place, first->second);
        }
    }
}

void addStrayAnswers(Validation& validation, const Evidence& evidence, const Zone& zone) {
    StrayAnswersIgnored stray;
    std::vector<Server> servers;
    for (const auto& reply : evidence.replies()) {
        if (reply->zone == zone.name && reply->ignored > 0) {
            stray.question = stray.count == 0 ? reply->question : std::min(stray.question, reply->question);
            stray.count += reply->ignored;
            servers.push_back(reply->server);
        }
    }
    if (stray.count > 0) {
        const auto place = validation.findings.add(stray, zone.name, {zone.name, RRType::NS, std::nullopt});
        validation.findings.addServers(place, servers);
    }
}

}  // namespace

void addServerFindings(Validation& validation, const Evidence& evidence, ChainOfTrust& chain) {
    const bool ipv6 = ipv6Works(evidence);
    const bool blocked = addBlockedPort(validation, evidence);
    for (auto& zone : chain.zones) {
        addStates(validation, recordsOf(evidence, zone.name), zone, ipv6, blocked);
        addStrayAnswers(validation, evidence, zone);
    }
    addResolverFindings(validation, evidence);
    addUnrepeated(validation, chain);
    const bool isLost = chain.verdict == Security::Bogus || chain.verdict == Security::Indeterminate;
    for (const auto* heard : validation.facts.messages()) {
        if (chain.findZone(heard->reply->zone) != nullptr) {
            addMessageFindings(validation, *heard);
            if (heard->rcodeContradicts()) {
                addContradiction(validation, *heard, isLost);
            }
        }
    }
}

void addDisagreements(Validation& validation, const ChainOfTrust& chain) {
    OutOfStep firstOfServers;
    for (const auto& zone : chain.zones) {
        if (zone.keySet && zone.security == Security::Secure) {
            addDisagreement(validation, *zone.keySet, zone, firstOfServers);
        }
        const auto* parent = zone.link.parent ? chain.findZone(*zone.link.parent) : nullptr;
        if (zone.link.dsSet && parent != nullptr) {
            addDisagreement(validation, *zone.link.dsSet, *parent, firstOfServers);
        }
    }
    for (const auto& hop : chain.hops) {
        const auto* zone = chain.findZone(hop.zone);
        if (hop.rrset && zone != nullptr && !hop.dname) {
            addDisagreement(validation, *hop.rrset, *zone, firstOfServers);
        }
    }
}

}  // namespace rootline
