// SPDX-License-Identifier: MIT
// What servers do beside answering: large answers that get lost, names that come back written otherwise.
#include "core/trust/findings.h"
#include "core/trust/validation.h"

#include <algorithm>

namespace rootline {

namespace {

/// Answers over TCP after silence say something about large ones only where small ones came over UDP.
bool answeredOverUdp(const Facts& facts, const Server& server) {
    return std::any_of(facts.messages().begin(), facts.messages().end(), [&](const Response* heard) {
        return heard->reply->server == server && !heard->reply->silentOverUdp &&
               (heard->reply->protocol == Protocol::Udp || heard->reply->protocol == Protocol::InProcess);
    });
}

bool sameOctets(const Name& a, const Name& b) {
    return std::equal(a.wire().begin(), a.wire().end(), b.wire().begin(), b.wire().end());
}

}  // namespace

void addServerHabits(Validation& validation, const ChainOfTrust& chain) {
    for (const auto* heard : validation.facts.messages()) {
        const auto& reply = *heard->reply;
        if (reply.role != ServerRole::Authoritative || chain.findZone(reply.zone) == nullptr) {
            continue;
        }
        const Subject subject{reply.zone, RRType::NS, std::nullopt};
        if (reply.silentOverUdp && answeredOverUdp(validation.facts, reply.server)) {
            LargeAnswerLost lost{{reply.question}, reply.wire.size()};
            validation.findings.add(std::move(lost), reply.zone, subject, {reply.server});
        }
        // RFC 1035 section 7.3 lets the question come back; RFC 4343 section 4.1 wants the case as it was.
        const auto& echoed = heard->message().question;
        if (echoed && echoed->name == reply.question.name && !sameOctets(echoed->name, reply.question.name)) {
            validation.findings.add(CaseNotKept{{reply.question}}, reply.zone, subject, {reply.server});
        }
    }
}

}  // namespace rootline
