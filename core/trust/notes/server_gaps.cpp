// SPDX-License-Identifier: MIT
// What servers cannot send, or never answer, and what of a chain's failing that explains.
#include "core/trust/captured.h"
#include "core/trust/findings.h"
#include "core/trust/validation.h"

#include <algorithm>

namespace rootline {

namespace {

/// What the servers of one zone showed of DNSSEC when they were asked for it.
struct Abilities {
    std::vector<Server> servers;
    std::optional<Question> first;  ///< in the order of questions
    bool knowEdns = false;
    bool knowDnssec = false;  ///< a signature, or DO in a reply (RFC 3225 section 3)
};

Abilities abilitiesOf(const Facts& facts, const Name& zone) {
    Abilities shown;
    for (const auto* heard : facts.messages()) {
        const auto& reply = *heard->reply;
        const bool counts = reply.zone == zone && reply.role == ServerRole::Authoritative &&
                            reply.protocol != Protocol::File && isUsable(heard->message()) && couldHoldEdns(reply);
        if (!counts) {
            continue;
        }
        const auto& edns = heard->message().edns;
        shown.knowEdns = shown.knowEdns || edns.has_value();
        shown.knowDnssec = shown.knowDnssec || (edns && edns->dnssecOk) || carriesSignature(heard->message());
        shown.first = shown.first ? std::min(*shown.first, reply.question) : reply.question;
        shown.servers.push_back(reply.server);
    }
    std::sort(shown.servers.begin(), shown.servers.end());
    shown.servers.erase(std::unique(shown.servers.begin(), shown.servers.end()), shown.servers.end());
    return shown;
}

bool isForWantOfSignatures(const Finding& finding, const Name& zone) {
    return finding.zone == zone && finding.severity == Severity::Error &&
           finding.detail.is<RrsigMissing, DnskeySetUnsigned, DsUnsigned, AliasUnsigned, DenialMissing,
                             DelegationProofMissing, WildcardProofMissing>();
}

}  // namespace

void explainMissingSignatures(Validation& validation, const ChainOfTrust& chain) {
    for (const auto& zone : chain.zones) {
        const auto lacksOne = [&](const Finding& finding) { return isForWantOfSignatures(finding, zone.name); };
        if (!validation.findings.find(lacksOne)) {
            continue;
        }
        const auto shown = abilitiesOf(validation.facts, zone.name);
        if (!shown.first || shown.knowDnssec) {
            continue;
        }
        const AboutServers about{*shown.first};
        const auto place = validation.findings.addError(
            shown.knowEdns ? FindingDetail(ServerStripsDnssec{about}) : FindingDetail(ServerWithoutEdns{about}),
            zone.name, {zone.name, RRType::NS, std::nullopt}, shown.servers);
        validation.findings.setConsequences(place, lacksOne);
    }
}

void addDroppedQuestions(Validation& validation, const Evidence& evidence, const ChainOfTrust& chain) {
    std::map<std::pair<Server, Question>, Name> silent;  ///< and of whose servers
    for (const auto& reply : evidence.replies()) {
        const bool isNeeded = reply->question.type == RRType::DNSKEY || reply->question.type == RRType::DS;
        if (isNeeded && reply->role == ServerRole::Authoritative && reply->outcome == ReplyOutcome::TimedOut &&
            chain.findZone(reply->zone) != nullptr) {
            silent.emplace(std::pair(reply->server, reply->question), reply->zone);
        }
    }
    for (const auto& [key, zone] : silent) {
        const auto& [server, question] = key;
        const auto answers = [&, &server = server](const auto& reply) {
            return reply->role == ServerRole::Authoritative && reply->answered() && reply->server == server;
        };
        const auto answersThis = [&, &question = question](const auto& reply) {
            return answers(reply) && reply->question == question;
        };
        if (std::ranges::any_of(evidence.replies(), answers) && std::ranges::none_of(evidence.replies(), answersThis)) {
            validation.findings.add(ServerDropsQuestions{{question}}, zone,
                                    {question.name, question.type, std::nullopt}, {server});
        }
    }
}

}  // namespace rootline
