// SPDX-License-Identifier: MIT
#include "core/net/live_exchange.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QRandomGenerator>

#include <algorithm>

namespace rootline {

namespace {

constexpr std::size_t kLongestMessage = 65535;
constexpr std::size_t kHeaderLength = 12;

QString textOf(const std::string& address) {
    return QString::fromStdString(address);
}

bool isResponseTo(ByteView wire, std::uint16_t id) {
    const bool sameId = wire[0] == (id >> 8) && wire[1] == (id & 0xff);
    return sameId && (wire[2] & 0x80) != 0;
}

// Servers that do not understand a query may leave the question out of their complaint (RFC 1035 section 4.1.1).
bool isComplaint(Rcode rcode) {
    return rcode == Rcode::FormErr || rcode == Rcode::NotImp || rcode == Rcode::ServFail || rcode == Rcode::Refused;
}

bool ednsIsNotUnderstood(Rcode rcode) {
    return rcode == Rcode::FormErr || rcode == Rcode::NotImp || rcode == Rcode::BadVers;
}

Bytes plainQuery(const Question& question, std::uint16_t id) {
    Message message;
    message.id = id;
    message.question = question;
    return encodeMessage(message);
}

}  // namespace

LiveExchange::LiveExchange(const Ask& ask, const LiveOptions& options, QObject* parent)
    : QObject(parent), ask_(ask), options_(options) {
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &LiveExchange::timedOut);
}

void LiveExchange::start() {
    const bool isIpv6 = ask_.server.address.find(':') != std::string::npos;
    const bool allowed = isIpv6 ? options_.useIpv6 : options_.useIpv4;
    if (!allowed || QHostAddress(textOf(ask_.server.address)).isNull()) {
        finishWithout(ReplyOutcome::Unreachable);
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
    query_ = withEdns_ ? encodeQuery(ask_.question, id_) : plainQuery(ask_.question, id_);
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
        refused();
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
            refused();
            return;
        }
        if (length == 0) {
            return;
        }
        takeDatagram(ByteView(buffer).first(static_cast<std::size_t>(length)));
    }
}

void LiveExchange::takeDatagram(ByteView datagram) {
    switch (fit(datagram)) {
        case Fit::NotOurs:
            ++ignored_;  // not the end: the true reply may follow a forged one
            return;
        case Fit::Unreadable:
            finishWith(makeReply(ask_.server, ask_.zone, ask_.question, Bytes(datagram.begin(), datagram.end())),
                       Protocol::Udp);
            return;
        case Fit::Ours: break;
    }
    Reply reply = makeReply(ask_.server, ask_.zone, ask_.question, Bytes(datagram.begin(), datagram.end()));
    if (reply.message->truncated) {
        startTcp(std::move(reply.wire));
    } else if (!retryWithoutEdns(reply)) {
        finishWith(std::move(reply), Protocol::Udp);
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

LiveExchange::Fit LiveExchange::fit(ByteView wire) const {
    if (wire.size() < kHeaderLength || !isResponseTo(wire, id_)) {
        return Fit::NotOurs;
    }
    const auto message = parseMessage(wire);
    if (!message) {
        return Fit::Unreadable;
    }
    const bool echoed = message->question == ask_.question;
    const bool complains = !message->question && isComplaint(message->rcode);
    return echoed || complains ? Fit::Ours : Fit::NotOurs;
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
    connect(tcp_, &QTcpSocket::connected, this, [this] {
        const auto length = static_cast<std::uint16_t>(query_.size());
        const char prefix[] = {static_cast<char>(length >> 8), static_cast<char>(length & 0xff)};
        tcp_->write(prefix, sizeof prefix);
        tcp_->write(reinterpret_cast<const char*>(query_.data()), length);
    });
    connect(tcp_, &QTcpSocket::readyRead, this, &LiveExchange::readTcp);
    connect(tcp_, &QTcpSocket::errorOccurred, this, &LiveExchange::failTcp);
    timer_.start(2 * options_.attemptTimeoutMs);  // for the whole exchange: a server that trickles gains nothing
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
    Bytes wire(stream_.begin() + 2, stream_.begin() + static_cast<std::ptrdiff_t>(length + 2));
    if (fit(wire) == Fit::NotOurs) {
        ++ignored_;
        failTcp();
        return;
    }
    finishWith(makeReply(ask_.server, ask_.zone, ask_.question, std::move(wire)), Protocol::Tcp);
}

void LiveExchange::failTcp() {
    Reply reply = emptyReply(ReplyOutcome::TruncatedOnly);
    reply.wire = truncated_;
    finishWith(std::move(reply), Protocol::Tcp);
}

void LiveExchange::timedOut() {
    if (tcp_ != nullptr) {
        failTcp();
    } else if (attempts_ < options_.attempts) {
        attemptUdp();
    } else {
        finishWithout(ReplyOutcome::TimedOut);
    }
}

void LiveExchange::refused() {
    finishWithout(ReplyOutcome::Unreachable);
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

Reply LiveExchange::emptyReply(ReplyOutcome outcome) const {
    Reply reply;
    reply.server = ask_.server;
    reply.zone = ask_.zone;
    reply.question = ask_.question;
    reply.outcome = outcome;
    return reply;
}

void LiveExchange::finishWithout(ReplyOutcome outcome) {
    // A plea is an answer, if only to say that the server does not know EDNS.
    finishWith(plea_ ? *plea_ : emptyReply(outcome), Protocol::Udp);
}

void LiveExchange::finishWith(Reply reply, Protocol protocol) {
    if (done_) {
        return;
    }
    done_ = true;
    reply.protocol = protocol;
    reply.roundTrip = std::chrono::microseconds(sent_.isValid() ? sent_.nsecsElapsed() / 1000 : 0);
    reply.attempts = std::max(attempts_, 1);
    reply.ignored = ignored_;
    closeSockets();
    emit finished(reply);
}

}  // namespace rootline
