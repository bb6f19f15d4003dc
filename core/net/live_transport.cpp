// SPDX-License-Identifier: MIT
#include "core/net/live_transport.h"

#include "core/net/live_exchange.h"

#include <QMetaObject>

namespace rootline {

namespace {

// Desktops allow 1024 open files; a widened walk can ask hundreds of questions at once.
constexpr std::size_t kMostSockets = 200;

}  // namespace

LiveTransport::LiveTransport(LiveOptions options, QObject* parent)
    : Transport(parent), options_(options), path_(std::make_unique<PathKnowledge>()) {}

LiveTransport::~LiveTransport() {
    cancelAll();
}

void LiveTransport::send(const rootline::Ask& ask) {
    waiting_.push_back(ask);
    scheduleStart();
}

void LiveTransport::cancelAll() {
    waiting_.clear();
    const auto running = std::exchange(running_, {});
    for (const auto& [exchange, id] : running) {
        exchange->disconnect(this);
        exchange->stop();
        exchange->deleteLater();  // it may be the one that calls
    }
}

// Sockets can fail while they are being opened: started from the event loop, so that replied() always comes from there.
void LiveTransport::scheduleStart() {
    if (!startScheduled_) {
        startScheduled_ = true;
        QMetaObject::invokeMethod(this, &LiveTransport::startWaiting, Qt::QueuedConnection);
    }
}

void LiveTransport::startWaiting() {
    startScheduled_ = false;
    while (!waiting_.empty() && running_.size() < kMostSockets) {
        const Ask ask = waiting_.front();
        waiting_.pop_front();
        auto* exchange = new LiveExchange(ask, options_, *path_, this);
        running_.emplace(exchange, ask.id);
        connect(
            exchange, &LiveExchange::finished, this,
            [this, exchange](const rootline::Reply& reply) { finish(exchange, reply); }, Qt::QueuedConnection);
        exchange->start();
    }
}

void LiveTransport::finish(LiveExchange* exchange, const Reply& reply) {
    const auto found = running_.find(exchange);
    if (found == running_.end()) {
        return;  // withdrawn while its signal was on the way
    }
    const std::uint32_t askId = found->second;
    running_.erase(found);
    exchange->deleteLater();
    if (!waiting_.empty()) {
        scheduleStart();
    }
    emit replied(askId, reply);  // last: a receiver may cancel everything
}

}  // namespace rootline
