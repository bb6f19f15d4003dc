// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/transport.h"

#include <deque>
#include <map>

namespace rootline {

class LiveExchange;
struct PathKnowledge;

struct LiveOptions {
    quint16 port = 53;
    int attemptTimeoutMs = 1500;  ///< for one UDP datagram; an exchange over TCP as a whole has twice as long
    int attempts = 2;             ///< UDP datagrams sent before a server counts as silent
    bool useIpv4 = true;
    bool useIpv6 = true;
};

/// Asks name servers over UDP and, where an answer is truncated, over TCP. Each datagram has a random id and a port of
/// its own, chosen by the operating system (RFC 5452 section 9).
class LiveTransport : public Transport {
    Q_OBJECT

public:
    explicit LiveTransport(LiveOptions options, QObject* parent = nullptr);
    ~LiveTransport() override;

    void send(const rootline::Ask& ask) override;
    void cancelAll() override;

private:
    void startWaiting();
    void scheduleStart();
    void finish(LiveExchange* exchange, const Reply& reply);

    LiveOptions options_;
    std::unique_ptr<PathKnowledge> path_;
    std::deque<Ask> waiting_;
    std::map<LiveExchange*, std::uint32_t> running_;  // to the id of its ask
    bool startScheduled_ = false;
};

}  // namespace rootline
