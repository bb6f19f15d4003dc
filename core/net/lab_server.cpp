// SPDX-License-Identifier: MIT
#include "core/net/lab_server.h"

#include "core/captures/octets.h"

#include <QNetworkDatagram>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>
#include <QtEndian>

#include <set>

namespace rootline {
namespace {

constexpr int kIdleMs = 10000;  // RFC 7766 section 6.2.3 leaves the time to the server
constexpr int kMostConnections = 100;
constexpr qsizetype kLengthSize = 2;  // octets in front of a message over TCP (RFC 1035 section 4.2.2)

}  // namespace

LabServer::LabServer(std::shared_ptr<const lab::World> world, QObject* parent)
    : QObject(parent), world_(std::move(world)) {}

LabServer::~LabServer() = default;

tl::expected<void, LabServer::Failure> LabServer::listen(quint16 port) {
    std::set<std::string> addresses;
    for (const lab::ZoneSpec& zone : world_->scenario().zones) {
        for (const Server& server : zone.servers) {
            addresses.insert(server.address);
        }
    }
    for (const std::string& address : addresses) {
        if (auto failure = listenAt(QString::fromStdString(address), port)) {
            datagrams_.clear();
            streams_.clear();
            return tl::unexpected<Failure>(std::move(*failure));
        }
    }
    return {};
}

std::optional<LabServer::Failure> LabServer::listenAt(const QString& address, quint16 port) {
    const QHostAddress host(address);
    if (host.protocol() != QAbstractSocket::IPv4Protocol || !host.isLoopback()) {
        return Failure{address, {}, false, true};
    }
    const std::string label = address.toStdString();
    auto udp = std::make_unique<QUdpSocket>();
    if (!udp->bind(host, port, QAbstractSocket::DontShareAddress)) {
        return Failure{address, udp->errorString(), udp->error() == QAbstractSocket::SocketAccessError, false};
    }
    auto tcp = std::make_unique<QTcpServer>();
    if (!tcp->listen(host, port)) {
        return Failure{address, tcp->errorString(), tcp->serverError() == QAbstractSocket::SocketAccessError, false};
    }
    connect(udp.get(), &QUdpSocket::readyRead, this,
            [this, socket = udp.get(), label] { answerDatagrams(*socket, label); });
    connect(tcp.get(), &QTcpServer::newConnection, this, [this, server = tcp.get(), label] { accept(*server, label); });
    datagrams_.push_back(std::move(udp));
    streams_.push_back(std::move(tcp));
    return std::nullopt;
}

void LabServer::answerDatagrams(QUdpSocket& socket, const std::string& address) {
    while (socket.hasPendingDatagrams()) {
        const QNetworkDatagram query = socket.receiveDatagram();
        const Bytes reply = world_->answer(address, toBytes(query.data()), Protocol::Udp);
        if (!reply.empty()) {
            socket.writeDatagram(toByteArray(reply), query.senderAddress(), static_cast<quint16>(query.senderPort()));
        }
    }
}

void LabServer::accept(QTcpServer& server, const std::string& address) {
    while (QTcpSocket* socket = server.nextPendingConnection()) {
        if (connections_ >= kMostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++connections_;
        auto* idle = new QTimer(socket);
        idle->setSingleShot(true);
        idle->start(kIdleMs);
        connect(idle, &QTimer::timeout, socket, &QTcpSocket::abort);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, idle, address] {
            idle->start(kIdleMs);
            answerStream(*socket, address);
        });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --connections_;
            socket->deleteLater();
        });
    }
}

void LabServer::answerStream(QTcpSocket& socket, const std::string& address) {
    for (;;) {
        const QByteArray head = socket.peek(kLengthSize);
        if (head.size() < kLengthSize) {
            return;
        }
        const qsizetype length = qFromBigEndian<quint16>(head.constData());
        if (socket.bytesAvailable() < kLengthSize + length) {
            return;
        }
        socket.skip(kLengthSize);
        const Bytes reply = world_->answer(address, toBytes(socket.read(length)), Protocol::Tcp);
        if (!reply.empty()) {
            socket.write(framed(reply));
        }
    }
}

}  // namespace rootline
