// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/live_transport.h"
#include "core/net/query_matching.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

#include <set>

namespace rootline {

/// What exchanges of one transport have learnt about the way out, for those that follow.
struct PathKnowledge {
    bool udpWorks = false;            ///< something came over UDP
    bool tcpWorks = false;            ///< something came over TCP where UDP had been silent
    int trialsLeft = 4;               ///< exchanges that may still try TCP after silence, to find out
    std::set<std::string> answering;  ///< addresses that answered over UDP: when they fall silent, TCP is worth a try
};

/// One ask on its way: attempts over UDP, TCP after truncation, once more without EDNS where a server does not know it.
/// Where nothing ever came over UDP, TCP is tried too: some networks let only that pass.
class LiveExchange : public QObject {
    Q_OBJECT

public:
    /// `path` must outlive the exchange.
    LiveExchange(const Ask& ask, const LiveOptions& options, PathKnowledge& path, QObject* parent);

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
    void failUdp(ReplyOutcome outcome);
    void startTcp(Bytes truncated);
    void readTcp();
    void timedOut();
    void failTcp();
    bool retryWithoutEdns(const Reply& reply);
    void makeQuery();
    void closeSockets();
    void finishWith(Reply reply, Protocol protocol);
    void finishWithout(ReplyOutcome outcome);

    Ask ask_;
    LiveOptions options_;
    PathKnowledge& path_;
    QUdpSocket* udp_ = nullptr;
    QTcpSocket* tcp_ = nullptr;
    QTimer timer_;
    QElapsedTimer sent_;
    Bytes query_;
    std::uint16_t id_ = 0;
    bool withEdns_ = true;
    Bytes truncated_;                         // what UDP gave before TCP was tried
    std::optional<ReplyOutcome> udpFailure_;  // what UDP came to, where TCP is tried because of it
    Bytes stream_;                            // what TCP gave so far
    std::optional<Reply> plea_;               // the reply that made us try without EDNS
    int attempts_ = 0;
    int ignored_ = 0;
    bool done_ = false;
};

}  // namespace rootline
