// SPDX-License-Identifier: MIT
#include "core/net/query_matching.h"

namespace rootline {

namespace {

constexpr std::size_t kHeaderLength = 12;

bool isResponseTo(ByteView wire, std::uint16_t id) {
    const bool sameId = wire[0] == (id >> 8) && wire[1] == (id & 0xff);
    return sameId && (wire[2] & 0x80) != 0;
}

// Servers that do not understand a query may leave the question out of their complaint (RFC 1035 section 4.1.1).
bool isComplaint(Rcode rcode) {
    return rcode == Rcode::FormErr || rcode == Rcode::NotImp || rcode == Rcode::ServFail || rcode == Rcode::Refused;
}

}  // namespace

Bytes queryFor(const Ask& ask, std::uint16_t id, bool withEdns) {
    const bool forResolver = ask.role == ServerRole::Resolver;
    if (withEdns) {
        QueryOptions options;
        options.recursionDesired = forResolver;
        options.checkingDisabled = forResolver && ask.checkingDisabled;
        return encodeQuery(ask.question, id, options);
    }
    Message message;
    message.id = id;
    message.recursionDesired = forResolver;
    message.checkingDisabled = forResolver && ask.checkingDisabled;
    message.question = ask.question;
    return encodeMessage(message);
}

Arrival readArrival(const Ask& ask, std::uint16_t id, ByteView wire) {
    if (wire.size() < kHeaderLength || !isResponseTo(wire, id)) {
        return {};
    }
    Arrival arrival{Fit::Unreadable, makeReply(ask.server, ask.zone, ask.question, Bytes(wire.begin(), wire.end()))};
    arrival.reply.role = ask.role;
    const auto& message = arrival.reply.message;
    if (message == nullptr) {
        return arrival;
    }
    const bool echoed = message->question == ask.question;
    const bool complains = !message->question && isComplaint(message->rcode);
    if (!echoed && !complains) {
        return {};
    }
    arrival.fit = Fit::Ours;
    return arrival;
}

Reply emptyReply(const Ask& ask, ReplyOutcome outcome) {
    Reply reply;
    reply.server = ask.server;
    reply.role = ask.role;
    reply.zone = ask.zone;
    reply.question = ask.question;
    reply.outcome = outcome;
    return reply;
}

}  // namespace rootline
