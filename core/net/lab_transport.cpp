// SPDX-License-Identifier: MIT
#include "core/net/lab_transport.h"

#include <QTimer>

namespace rootline {

LabTransport::LabTransport(std::shared_ptr<const lab::World> world, int delayMs, QObject* parent)
    : Transport(parent), world_(std::move(world)), delayMs_(delayMs) {}

void LabTransport::send(const rootline::Ask& ask) {
    QTimer::singleShot(delayMs_, this, [this, ask, generation = generation_] {
        if (generation == generation_) {
            emit replied(ask.id, answer(ask));
        }
    });
}

void LabTransport::cancelAll() {
    ++generation_;
}

Reply LabTransport::answer(const Ask& ask) const {
    const Bytes query = encodeQuery(ask.question, static_cast<std::uint16_t>(ask.id));
    Reply reply =
        makeReply(ask.server, ask.zone, ask.question, world_->answer(ask.server.address, query, Protocol::Udp));
    if (reply.answered() && reply.message->truncated) {
        Bytes overUdp = std::move(reply.wire);
        reply = makeReply(ask.server, ask.zone, ask.question, world_->answer(ask.server.address, query, Protocol::Tcp));
        if (reply.wire.empty()) {
            reply.outcome = ReplyOutcome::TruncatedOnly;
            reply.wire = std::move(overUdp);
        }
    } else if (reply.wire.empty()) {
        reply = makeReply(ask.server, ask.zone, ask.question, world_->answer(ask.server.address, query, Protocol::Tcp));
        reply.outcome = reply.wire.empty() ? ReplyOutcome::TimedOut : reply.outcome;
        reply.silentOverUdp = reply.answered();
    }
    reply.protocol = Protocol::InProcess;
    return reply;
}

}  // namespace rootline
