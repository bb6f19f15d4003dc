// SPDX-License-Identifier: MIT
#include "core/net/lab_transport.h"

#include "core/lab/exchange.h"
#include "core/net/trace.h"

#include <QTimer>

namespace rootline {

LabTransport::LabTransport(std::shared_ptr<const lab::World> world, int delayMs, QObject* parent)
    : Transport(parent), world_(std::move(world)), delayMs_(delayMs) {}

void LabTransport::send(const rootline::Ask& ask) {
    QTimer::singleShot(delayMs_, this, [this, ask, generation = generation_] {
        if (generation == generation_) {
            const Reply reply = lab::exchange(*world_, ask);
            trace::answeredByLab(reply);
            emit replied(ask.id, reply);
        }
    });
}

void LabTransport::cancelAll() {
    ++generation_;
}

}  // namespace rootline
