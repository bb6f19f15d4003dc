// SPDX-License-Identifier: MIT
#include "core/net/lab_transport.h"

#include "core/lab/exchange.h"

#include <QTimer>

namespace rootline {

LabTransport::LabTransport(std::shared_ptr<const lab::World> world, int delayMs, QObject* parent)
    : Transport(parent), world_(std::move(world)), delayMs_(delayMs) {}

void LabTransport::send(const rootline::Ask& ask) {
    QTimer::singleShot(delayMs_, this, [this, ask, generation = generation_] {
        if (generation == generation_) {
            emit replied(ask.id, lab::exchange(*world_, ask));
        }
    });
}

void LabTransport::cancelAll() {
    ++generation_;
}

}  // namespace rootline
