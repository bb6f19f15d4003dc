// SPDX-License-Identifier: MIT
#include "core/evidence.h"

namespace rootline {

Reply makeReply(Server server, Name zone, Question question, Bytes wire) {
    Reply reply;
    reply.server = std::move(server);
    reply.zone = std::move(zone);
    reply.question = std::move(question);
    reply.wire = std::move(wire);
    if (auto message = parseMessage(reply.wire)) {
        reply.outcome = ReplyOutcome::Answered;
        reply.message = std::make_shared<const Message>(std::move(*message));
    } else {
        reply.outcome = ReplyOutcome::Malformed;
    }
    return reply;
}

}  // namespace rootline
