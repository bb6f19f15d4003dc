// SPDX-License-Identifier: MIT
#include "core/net/tls_transport.h"

#include "core/captures/octets.h"
#include "core/net/peer_name.h"
#include "core/net/query_matching.h"

#include <QMetaObject>
#include <QNetworkProxy>
#include <QRandomGenerator>

#include <utility>

namespace rootline {

namespace {

constexpr qint64 kReadAhead = 128 * 1024;  // octets that wait in the socket; two messages of the largest size fit

}  // namespace

TlsTransport::TlsTransport(ResolverAddress resolver, EncryptedOptions options, QObject* parent)
    : Transport(parent), resolver_(std::move(resolver)), options_(std::move(options)) {}

TlsTransport::~TlsTransport() {
    TlsTransport::cancelAll();
}

std::uint16_t TlsTransport::freeId() const {
    for (;;) {  // a walk's limits keep far below 65536
        const auto id = static_cast<std::uint16_t>(QRandomGenerator::system()->bounded(0x10000));
        if (!pending_.contains(id)) {
            return id;
        }
    }
}

void TlsTransport::send(const rootline::Ask& ask) {
    const std::uint16_t id = freeId();
    Pending& pending = pending_[id];
    pending.ask = ask;
    pending.sent.start();
    pending.timer = std::make_unique<QTimer>();
    pending.timer->setSingleShot(true);
    connect(pending.timer.get(), &QTimer::timeout, this, [this, id] {
        if (const auto late = pending_.find(id); late != pending_.end()) {
            finish(late, emptyReply(late->second.ask, ReplyOutcome::TimedOut));
        }
    });
    pending.timer->start(options_.timeoutMs);
    scheduleOpen();
}

// From the event loop: a connection may fail while it is being opened.
void TlsTransport::scheduleOpen() {
    if (!openScheduled_) {
        openScheduled_ = true;
        QMetaObject::invokeMethod(this, &TlsTransport::open, Qt::QueuedConnection);
    }
}

void TlsTransport::cancelAll() {
    pending_.clear();
    drop();
}

void TlsTransport::open() {
    openScheduled_ = false;
    if (pending_.empty()) {
        return;
    }
    if (socket_ != nullptr) {
        writeAll();
        return;
    }
    untrusted_ = false;
    established_ = false;
    socket_ = new QSslSocket(this);
    socket_->setProxy(QNetworkProxy::NoProxy);  // what is asked goes to whom the user named, and past nobody else
    QSslConfiguration configuration = tlsConfiguration(options_);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("dot")});
    socket_->setSslConfiguration(configuration);
    socket_->setReadBufferSize(kReadAhead);
    connect(socket_, &QSslSocket::encrypted, this, [this] {
        if (!isCertificateFor(socket_->peerCertificate(), resolver_.peerName)) {
            untrusted_ = true;  // before anything is asked
            socket_->abort();
            return;
        }
        established_ = true;
        writeAll();
    });
    connect(socket_, &QSslSocket::readyRead, this, &TlsTransport::readAll);
    connect(socket_, &QSslSocket::sslErrors, this, [this] { untrusted_ = true; });
    // Queued: the socket may still be in the middle of telling.
    connect(socket_, &QSslSocket::errorOccurred, this, &TlsTransport::ended, Qt::QueuedConnection);
    connect(socket_, &QSslSocket::disconnected, this, &TlsTransport::ended, Qt::QueuedConnection);
    socket_->connectToHostEncrypted(resolver_.host, resolver_.port, resolver_.peerName);
}

void TlsTransport::drop() {
    stream_.clear();
    for (auto& [id, pending] : pending_) {
        pending.isOut = false;
    }
    if (QSslSocket* socket = std::exchange(socket_, nullptr)) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void TlsTransport::writeAll() {
    if (socket_ == nullptr || !established_) {
        return;
    }
    for (auto& [id, pending] : pending_) {
        if (pending.isOut) {
            continue;
        }
        socket_->write(framed(queryFor(pending.ask, id)));
        pending.isOut = true;
        ++pending.connections;
    }
}

void TlsTransport::readAll() {
    while (socket_ != nullptr && socket_->bytesAvailable() > 0) {
        stream_ += socket_->read(kReadAhead);
        while (stream_.size() >= 2) {
            const qsizetype length = static_cast<uchar>(stream_[0]) << 8 | static_cast<uchar>(stream_[1]);
            if (stream_.size() < length + 2) {
                break;
            }
            const QByteArray message = stream_.mid(2, length);
            stream_.remove(0, length + 2);
            take(message);
        }
    }
}

void TlsTransport::take(const QByteArray& message) {
    if (message.size() < 2) {
        return;
    }
    const auto id = static_cast<std::uint16_t>(static_cast<uchar>(message[0]) << 8 | static_cast<uchar>(message[1]));
    const auto pending = pending_.find(id);
    if (pending == pending_.end()) {
        return;  // answered already, or unknown
    }
    Arrival arrival = readArrival(pending->second.ask, id, viewOf(message));
    if (arrival.fit == Fit::NotOurs) {
        ++pending->second.ignored;
        return;
    }
    finish(pending, std::move(arrival.reply));
}

// RFC 7766 section 6.2.4: a connection may be closed at any time, and what it still owes is asked again; once.
void TlsTransport::ended() {
    if (socket_ == nullptr) {
        return;
    }
    const bool wasOpen = established_;
    const QAbstractSocket::SocketError error = socket_->error();
    drop();
    if (wasOpen) {
        finishAll(ReplyOutcome::Unreachable, [](const Pending& pending) { return pending.connections > 1; });
        if (!pending_.empty()) {
            scheduleOpen();
        }
        return;
    }
    const bool noTls = error == QAbstractSocket::SslHandshakeFailedError ||
                       error == QAbstractSocket::SslInternalError || error == QAbstractSocket::SslInvalidUserDataError;
    const ReplyOutcome outcome = noTls ? ReplyOutcome::Malformed : ReplyOutcome::Unreachable;
    finishAll(untrusted_ ? ReplyOutcome::Untrusted : outcome, [](const Pending&) { return true; });
}

void TlsTransport::finish(Pendings::iterator pending, Reply reply) {
    const std::uint32_t askId = pending->second.ask.id;
    reply.protocol = Protocol::Tls;
    reply.roundTrip = std::chrono::microseconds(pending->second.sent.nsecsElapsed() / 1000);
    reply.ignored = pending->second.ignored;
    pending->second.timer.release()->deleteLater();  // we may be in its signal
    pending_.erase(pending);
    emit replied(askId, reply);  // last: a receiver may cancel everything
}

// By ids, looked up again each time: a receiver may ask again, or cancel everything.
void TlsTransport::finishAll(ReplyOutcome outcome, bool (*applies)(const Pending&)) {
    std::vector<std::uint16_t> ids;
    for (const auto& [id, pending] : pending_) {
        if (applies(pending)) {
            ids.push_back(id);
        }
    }
    for (const std::uint16_t id : ids) {
        if (const auto pending = pending_.find(id); pending != pending_.end()) {
            finish(pending, emptyReply(pending->second.ask, outcome));
        }
    }
}

}  // namespace rootline
