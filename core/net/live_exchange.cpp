// SPDX-License-Identifier: MIT
#include "core/net/live_exchange.h"

#include "core/captures/octets.h"
#include "core/dns/rdata.h"
#include "core/walk/reply_reading.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QRandomGenerator>

#include <algorithm>

namespace rootline {

namespace {

constexpr std::size_t kLongestMessage = 65535;

QString textOf(const std::string& address) {
    return QString::fromStdString(address);
}

}  // namespace

LiveExchange::LiveExchange(const Ask& ask, const LiveOptions& options, PathKnowledge& path, QObject* parent)
    : QObject(parent), ask_(ask), options_(options), path_(path) {
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &LiveExchange::timedOut);
}

void LiveExchange::start() {
    const bool allowed = isIpv6Address(ask_.server.address) ? options_.useIpv6 : options_.useIpv4;
    if (!allowed || QHostAddress(textOf(ask_.server.address)).isNull()) {
        finishWithout(ReplyOutcome::Unreachable);
        return;
    }
    if (ask_.again) {
        startTcp({});
        return;
    }
    if (path_.tcpWorks && !path_.udpWorks) {
        udpFailure_ = ReplyOutcome::TimedOut;
        startTcp({});
        return;
    }
    attemptUdp();
}

void LiveExchange::stop() {
    done_ = true;
    closeSockets();
}

void LiveExchange::makeQuery() {
    id_ = static_cast<std::uint16_t>(QRandomGenerator::system()->bounded(0x10000));
    query_ = queryFor(ask_, id_, withEdns_);
    sent_.start();
}

void LiveExchange::attemptUdp() {
    closeSockets();
    ++attempts_;
    makeQuery();
    udp_ = new QUdpSocket(this);
    udp_->setProxy(QNetworkProxy::NoProxy);
    connect(udp_, &QUdpSocket::readyRead, this, &LiveExchange::readUdp);
    // Connected: the kernel drops what comes from other addresses and ports, and says when the port is closed.
    udp_->connectToHost(QHostAddress(textOf(ask_.server.address)), options_.port);
    const auto size = static_cast<qint64>(query_.size());
    if (udp_->state() != QAbstractSocket::ConnectedState ||
        udp_->write(reinterpret_cast<const char*>(query_.data()), size) != size) {
        failUdp(ReplyOutcome::Unreachable);
        return;
    }
    timer_.start(options_.attemptTimeoutMs);
}

void LiveExchange::readUdp() {
    Bytes buffer(kLongestMessage);
    QUdpSocket* const socket = udp_;
    while (socket != nullptr && udp_ == socket) {  // a datagram may end the attempt
        const qint64 length = socket->read(reinterpret_cast<char*>(buffer.data()), static_cast<qint64>(buffer.size()));
        if (length < 0) {
            failUdp(ReplyOutcome::Unreachable);
            return;
        }
        if (length == 0) {
            return;
        }
        takeDatagram(ByteView(buffer).first(static_cast<std::size_t>(length)));
    }
}

void LiveExchange::takeDatagram(ByteView datagram) {
    Arrival arrival = readArrival(ask_, id_, datagram);
    switch (arrival.fit) {
        case Fit::NotOurs:
            ++ignored_;  // not the end: the true reply may follow a forged one
            return;
        case Fit::Unreadable: finishWith(std::move(arrival.reply), Protocol::Udp); return;
        case Fit::Ours: break;
    }
    path_.udpWorks = true;
    path_.answering.insert(ask_.server.address);
    if (arrival.reply.message->truncated) {
        startTcp(std::move(arrival.reply.wire));
    } else if (!retryWithoutEdns(arrival.reply)) {
        finishWith(std::move(arrival.reply), Protocol::Udp);
    }
}

// RFC 6891 section 7. Not an attempt more: the server is there.
bool LiveExchange::retryWithoutEdns(const Reply& reply) {
    if (!withEdns_ || !ednsIsNotUnderstood(reply.message->rcode)) {
        return false;
    }
    withEdns_ = false;
    plea_ = reply;
    --attempts_;
    attemptUdp();
    return true;
}

// RFC 7766 section 5.
void LiveExchange::startTcp(Bytes truncated) {
    closeSockets();
    truncated_ = std::move(truncated);
    stream_.clear();
    makeQuery();
    tcp_ = new QTcpSocket(this);
    tcp_->setProxy(QNetworkProxy::NoProxy);
    tcp_->setReadBufferSize(kLongestMessage + 2);
    connect(tcp_, &QTcpSocket::connected, this, [this] { tcp_->write(framed(query_)); });
    connect(tcp_, &QTcpSocket::readyRead, this, &LiveExchange::readTcp);
    connect(tcp_, &QTcpSocket::errorOccurred, this, &LiveExchange::failTcp);
    // For the whole exchange: a server that trickles gains nothing.
    timer_.start(udpFailure_ || ask_.again ? options_.attemptTimeoutMs : 2 * options_.attemptTimeoutMs);
    tcp_->connectToHost(QHostAddress(textOf(ask_.server.address)), options_.port);
}

void LiveExchange::readTcp() {
    if (done_ || tcp_ == nullptr) {
        return;
    }
    const QByteArray chunk = tcp_->read(static_cast<qint64>(kLongestMessage + 2 - stream_.size()));
    stream_.insert(stream_.end(), chunk.begin(), chunk.end());
    if (stream_.size() < 2) {
        return;
    }
    const std::size_t length = static_cast<std::size_t>(stream_[0]) << 8 | stream_[1];
    if (stream_.size() < length + 2) {
        return;
    }
    Arrival arrival = readArrival(ask_, id_, ByteView(stream_).subspan(2, length));
    if (arrival.fit == Fit::NotOurs) {
        ++ignored_;
        failTcp();
        return;
    }
    path_.tcpWorks = path_.tcpWorks || udpFailure_.has_value();
    finishWith(std::move(arrival.reply), Protocol::Tcp);
}

void LiveExchange::failTcp() {
    if (ask_.again && attempts_ == 0) {  // no TCP there: asked again all the same
        attemptUdp();
        return;
    }
    Reply reply = emptyReply(ask_, udpFailure_.value_or(ReplyOutcome::TruncatedOnly));
    reply.wire = truncated_;
    finishWith(udpFailure_ && plea_ ? *plea_ : std::move(reply), Protocol::Tcp);
}

void LiveExchange::timedOut() {
    if (tcp_ != nullptr) {
        failTcp();
    } else if (attempts_ < options_.attempts) {
        attemptUdp();
    } else {
        failUdp(ReplyOutcome::TimedOut);
    }
}

void LiveExchange::failUdp(ReplyOutcome outcome) {
    // A large answer may be lost where small ones arrive.
    const bool mayBeLost = outcome == ReplyOutcome::TimedOut && path_.answering.contains(ask_.server.address);
    if (!mayBeLost && (path_.udpWorks || path_.trialsLeft == 0)) {
        finishWithout(outcome);
        return;
    }
    path_.trialsLeft -= mayBeLost ? 0 : 1;
    udpFailure_ = outcome;
    startTcp({});
}

void LiveExchange::closeSockets() {
    timer_.stop();
    for (QAbstractSocket* socket : {static_cast<QAbstractSocket*>(udp_), static_cast<QAbstractSocket*>(tcp_)}) {
        if (socket != nullptr) {
            socket->disconnect(this);
            socket->abort();
            socket->deleteLater();  // we may be in one of its signals
        }
    }
    udp_ = nullptr;
    tcp_ = nullptr;
}

void LiveExchange::finishWithout(ReplyOutcome outcome) {
    // A plea is an answer, if only to say that the server does not know EDNS.
    finishWith(plea_ ? *plea_ : emptyReply(ask_, outcome), Protocol::Udp);
}

void LiveExchange::finishWith(Reply reply, Protocol protocol) {
    if (done_) {
        return;
    }
    done_ = true;
    reply.protocol = protocol;
    reply.silentOverUdp = udpFailure_.has_value() && protocol == Protocol::Tcp && reply.answered();
    reply.roundTrip = std::chrono::microseconds(sent_.isValid() ? sent_.nsecsElapsed() / 1000 : 0);
    reply.attempts = std::max(attempts_, 1);
    reply.ignored = ignored_;
    closeSockets();
    emit finished(reply);
}

}  // namespace rootline
