// SPDX-License-Identifier: MIT
// What lies between this computer and the name servers: a path that strips or blocks, and resolvers.
#include "core/trust/captured.h"
#include "core/trust/findings.h"
#include "core/trust/validation.h"

#include <algorithm>

namespace rootline {

namespace {

/// A server that supports DNSSEC copies DO into the reply (RFC 3225 section 3).
bool echoesDo(const Response* heard) {
    return heard->message().edns && heard->message().edns->dnssecOk;
}

using Replies = std::vector<const Reply*>;

/// Replies of resolvers by resolver, each row in the order of questions: arrival does not matter.
std::map<Server, Replies> byResolver(const Evidence& evidence) {
    std::map<Server, Replies> rows;
    for (const auto& reply : evidence.replies()) {
        if (reply->role == ServerRole::Resolver) {
            rows[reply->server].push_back(reply.get());
        }
    }
    for (auto& [server, row] : rows) {
        std::sort(row.begin(), row.end(), [](const Reply* a, const Reply* b) { return a->question < b->question; });
    }
    return rows;
}

Subject subjectOf(const Question& question) {
    return {question.name, question.type, std::nullopt};
}

void addUnusable(Validation& validation, const Server& server, const Replies& replies) {
    const auto failed = std::find_if(replies.begin(), replies.end(),
                                     [](const Reply* reply) { return troubleOf(reply->outcome).has_value(); });
    if (failed == replies.end()) {
        return;
    }
    ResolverUnusable detail;
    detail.question = (*failed)->question;
    detail.trouble = *troubleOf((*failed)->outcome);
    detail.httpStatus = (*failed)->httpStatus;
    validation.findings.add(std::move(detail), server.name, subjectOf((*failed)->question), {server});
}

void addRefusal(Validation& validation, const Server& server, const Replies& replies) {
    const auto refused = std::find_if(replies.begin(), replies.end(), [](const Reply* reply) {
        return reply->answered() && !isUsable(*reply->message);
    });
    if (refused != replies.end()) {
        ResolverRefuses detail;
        detail.question = (*refused)->question;
        detail.rcode = (*refused)->message->rcode;
        validation.findings.add(std::move(detail), server.name, subjectOf((*refused)->question), {server});
    }
}

/// Each explanation of a resolver is reported once, at the first question that got it.
void addSayings(Validation& validation, const Server& server, const Replies& replies) {
    constexpr std::size_t kMostSayings = 8;
    std::set<std::pair<std::uint16_t, std::string>> told;
    for (const Reply* reply : replies) {
        if (!reply->answered() || !reply->message->edns) {
            continue;
        }
        ResolverSays detail;
        detail.question = reply->question;
        for (const auto& error : reply->message->edns->errors) {
            if (told.size() < kMostSayings && told.emplace(error.code, error.text).second) {
                detail.errors.push_back(error);
            }
        }
        if (!detail.errors.empty()) {
            validation.findings.add(std::move(detail), server.name, subjectOf(reply->question), {server});
        }
    }
}

}  // namespace

std::optional<ResolverUnusable::Trouble> troubleOf(ReplyOutcome outcome) {
    using Trouble = ResolverUnusable::Trouble;
    switch (outcome) {
        case ReplyOutcome::TimedOut: return Trouble::Silent;
        case ReplyOutcome::Unreachable: return Trouble::Closed;
        case ReplyOutcome::Malformed:
        case ReplyOutcome::TruncatedOnly: return Trouble::Garbage;
        case ReplyOutcome::Untrusted: return Trouble::Untrusted;
        case ReplyOutcome::HttpError: return Trouble::HttpError;
        case ReplyOutcome::Answered:
        case ReplyOutcome::Cancelled: break;
    }
    return std::nullopt;
}

// The root is signed, so where its keys were asked for and nothing that came back from anywhere holds a signature, the way
// there drops them. Another anchor's zone may have ceased to be signed: there the missing DO in the replies has to tell.
bool addStrippedPath(Validation& validation, const Name& anchored) {
    const auto& messages = validation.facts.messages();
    std::vector<Server> servers;
    bool asked = false;
    bool fromResolversOnly = true;
    for (const auto* heard : messages) {
        if (!isUsable(heard->message()) || !couldHoldProof(*heard->reply)) {
            continue;
        }
        asked = asked || heard->reply->question == Question{anchored, RRType::DNSKEY};
        fromResolversOnly = fromResolversOnly && heard->reply->role == ServerRole::Resolver;
        servers.push_back(heard->reply->server);
    }
    const bool anySignature = std::any_of(messages.begin(), messages.end(),
                                          [](const Response* heard) { return carriesSignature(heard->message()); });
    const bool anyDo = std::any_of(messages.begin(), messages.end(), echoesDo);
    // A resolver that has the root's signatures and no keys of it keeps the keys back: every other way says otherwise.
    const bool rootKeysKeptBack = anchored.isRoot() && fromResolversOnly &&
                                  keyAbsence(validation.facts, anchored).state == KeyAbsence::State::Denied &&
                                  validation.facts.versions(anchored, RRType::DNSKEY).empty();
    const bool nothingSigned = !anySignature && (anchored.isRoot() || (fromResolversOnly && !anyDo));
    if (!asked || (!nothingSigned && !rootKeysKeptBack)) {
        return false;
    }
    std::sort(servers.begin(), servers.end());
    servers.erase(std::unique(servers.begin(), servers.end()), servers.end());
    validation.findings.add(PathStripsDnssec{{{anchored, RRType::DNSKEY}}}, anchored,
                            {anchored, RRType::DNSKEY, std::nullopt}, std::move(servers));
    return true;
}

void addResolverFindings(Validation& validation, const Evidence& evidence) {
    for (const auto& [server, replies] : byResolver(evidence)) {
        addUnusable(validation, server, replies);
        addRefusal(validation, server, replies);
        addSayings(validation, server, replies);
    }
}

bool addBlockedPort(Validation& validation, const Evidence& evidence) {
    std::set<Server> servers;
    std::optional<Question> first;
    bool triedTcp = false;
    for (const auto& reply : evidence.replies()) {
        const bool silent = reply->outcome == ReplyOutcome::TimedOut || reply->outcome == ReplyOutcome::Unreachable;
        if (reply->role != ServerRole::Authoritative || !silent) {
            return false;
        }
        triedTcp = triedTcp || reply->protocol == Protocol::Tcp;
        servers.insert(reply->server);
        first = first ? std::min(*first, reply->question) : reply->question;
    }
    if (!triedTcp || servers.size() < 2) {  // one server's silence is its own
        return false;
    }
    validation.findings.add(Port53Blocked{{*first}}, Name(), {Name(), RRType::None, std::nullopt},
                            {servers.begin(), servers.end()});
    return true;
}

}  // namespace rootline
