// SPDX-License-Identifier: MIT
// What servers do beside answering: large answers that get lost, names that come back written otherwise.
#include "core/trust/captured.h"
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

bool isInOtherLetters(const Name& name) {
    return !sameOctets(name, name.lowered());
}

/// What the same server says of the zone where names are written as usual: signed where the zone is.
bool answersOtherwise(const Facts& facts, const Reply& odd, const Zone& zone) {
    return std::any_of(facts.messages().begin(), facts.messages().end(), [&](const Response* heard) {
        return heard->reply->server == odd.server && heard->reply->zone == zone.name &&
               !isInOtherLetters(heard->reply->question.name) && isUsable(heard->message()) &&
               heard->message().authoritative &&
               (zone.security != Security::Secure || carriesSignature(heard->message()));
    });
}

/// The top of a zone is there and has a SOA, and in a signed zone that is signed: however its name is written.
bool deniesTheApex(const Response& heard, const Zone& zone) {
    const auto& question = heard.reply->question;
    const bool asksForApex = question.name == zone.name && question.type == RRType::SOA;
    if (!asksForApex || !isInOtherLetters(question.name) || !hasWholeAnswer(*heard.reply)) {
        return false;
    }
    const auto* soa = Response::find(heard.answer, question.name, RRType::SOA);
    if (heard.message().rcode != Rcode::NoError || soa == nullptr) {
        return true;
    }
    // A signature that does not hold has nothing to do with the letters.
    return zone.security == Security::Secure && couldBeSigned(*heard.reply) && !carriesSignature(heard.message());
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
        const auto& zone = *chain.findZone(reply.zone);
        if (deniesTheApex(*heard, zone) && answersOtherwise(validation.facts, reply, zone)) {
            validation.findings.add(ServerChangesWithCase{{reply.question}}, reply.zone, subject, {reply.server});
        }
        // RFC 1035 section 7.3 lets the question come back; RFC 4343 section 4.1 wants the case as it was.
        const auto& echoed = heard->message().question;
        if (echoed && echoed->name == reply.question.name && !sameOctets(echoed->name, reply.question.name)) {
            validation.findings.add(CaseNotKept{{reply.question}}, reply.zone, subject, {reply.server});
        }
    }
}

}  // namespace rootline
