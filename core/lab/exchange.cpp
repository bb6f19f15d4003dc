// SPDX-License-Identifier: MIT
#include "core/lab/exchange.h"

#include "core/walk/reply_reading.h"

#include <utility>

namespace rootline::lab {

namespace {

Bytes queryWithoutEdns(const Question& question, std::uint16_t id) {
    Message query;
    query.id = id;
    query.question = question;
    return encodeMessage(query);
}

Reply exchange(const World& world, const Ask& ask, const Bytes& query) {
    const auto heard = [&](Protocol protocol) {
        return makeReply(ask.server, ask.zone, ask.question, world.answer(ask.server.address, query, protocol));
    };
    Reply reply = heard(Protocol::Udp);
    if (reply.wire.empty()) {
        reply = heard(Protocol::Tcp);
        reply.outcome = reply.wire.empty() ? ReplyOutcome::TimedOut : reply.outcome;
        reply.silentOverUdp = reply.answered();
    } else if (reply.answered() && reply.message->truncated) {
        Bytes truncated = std::move(reply.wire);
        reply = heard(Protocol::Tcp);
        if (reply.wire.empty()) {
            reply.outcome = ReplyOutcome::TruncatedOnly;
            reply.wire = std::move(truncated);
        }
    }
    return reply;
}

}  // namespace

Reply exchange(const World& world, const Ask& ask) {
    const auto id = static_cast<std::uint16_t>(ask.id);
    Reply reply = exchange(world, ask, encodeQuery(ask.question, id));
    if (reply.answered() && ednsIsNotUnderstood(reply.message->rcode)) {
        reply = exchange(world, ask, queryWithoutEdns(ask.question, id));
    }
    reply.protocol = Protocol::InProcess;
    return reply;
}

}  // namespace rootline::lab
