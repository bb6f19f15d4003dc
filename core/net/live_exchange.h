// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/live_transport.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

namespace rootline {

/// One ask on its way: attempts over UDP, TCP after truncation, once more without EDNS where a server does not know it.
class LiveExchange : public QObject {
    Q_OBJECT

public:
    LiveExchange(const Ask& ask, const LiveOptions& options, QObject* parent);

    void start();

    /// Closes everything; no finished() any more.
    void stop();

signals:
    /// Exactly once after start(), unless stop() came first. May come before start() returns.
    void finished(const rootline::Reply& reply);

private:
    void attemptUdp();
    void readUdp();
    void takeDatagram(ByteView datagram);
    void refused();
    void startTcp(Bytes truncated);
    void readTcp();
    void timedOut();
    void failTcp();
    bool retryWithoutEdns(const Reply& reply);
    void makeQuery();
    void closeSockets();
    [[nodiscard]] Reply emptyReply(ReplyOutcome outcome) const;
    void finishWith(Reply reply, Protocol protocol);
    void finishWithout(ReplyOutcome outcome);

    /// How a message that came in relates to the query that is out.
    enum class Fit { Ours, NotOurs, Unreadable };
    [[nodiscard]] Fit fit(ByteView wire) const;

    Ask ask_;
    LiveOptions options_;
    QUdpSocket* udp_ = nullptr;
    QTcpSocket* tcp_ = nullptr;
    QTimer timer_;
    QElapsedTimer sent_;
    Bytes query_;
    std::uint16_t id_ = 0;
    bool withEdns_ = true;
    Bytes truncated_;            // what UDP gave before TCP was tried
    Bytes stream_;               // what TCP gave so far
    std::optional<Reply> plea_;  // the reply that made us try without EDNS
    int attempts_ = 0;
    int ignored_ = 0;
    bool done_ = false;
};

}  // namespace rootline
