// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

#include <functional>

namespace rootline::test {

/// A server on 127.0.0.0/8 whose replies are a function; silent without one. TCP is closed until listenTcp().
class LoopbackServer : public QObject {
public:
    using Respond = std::function<void(const QByteArray& octets)>;

    /// Port 0: any free one. `isReady()` says whether the port was free.
    explicit LoopbackServer(const QString& address, quint16 port = 0) : address_(address) {
        ready_ = udp_.bind(QHostAddress(address), port);
        connect(&udp_, &QUdpSocket::readyRead, this, [this] { readUdp(); });
        connect(&tcp_, &QTcpServer::newConnection, this, [this] { acceptTcp(); });
    }

    [[nodiscard]] bool isReady() const { return ready_; }
    [[nodiscard]] quint16 port() const { return udp_.localPort(); }
    [[nodiscard]] bool listenTcp() { return tcp_.listen(QHostAddress(address_), port()); }

    std::function<void(const QByteArray& query, const Respond& respond)> onUdp;
    std::function<void(const QByteArray& query, QTcpSocket& connection)> onTcp;  ///< query without its length

    QList<QByteArray> queries;   ///< over UDP
    QList<quint16> clientPorts;  ///< of these queries

    /// A message with its length in front, as on TCP.
    static QByteArray framed(const QByteArray& message) {
        QByteArray framed;
        framed.append(static_cast<char>(message.size() >> 8));
        framed.append(static_cast<char>(message.size() & 0xff));
        return framed + message;
    }

private:
    void readUdp() {
        while (udp_.hasPendingDatagrams()) {
            const QNetworkDatagram datagram = udp_.receiveDatagram();
            queries.append(datagram.data());
            clientPorts.append(static_cast<quint16>(datagram.senderPort()));
            if (onUdp) {
                onUdp(datagram.data(), [this, datagram](const QByteArray& octets) {
                    udp_.writeDatagram(octets, datagram.senderAddress(), static_cast<quint16>(datagram.senderPort()));
                });
            }
        }
    }

    void acceptTcp() {
        QTcpSocket* connection = tcp_.nextPendingConnection();
        connect(connection, &QTcpSocket::disconnected, connection, &QObject::deleteLater);
        connect(connection, &QTcpSocket::readyRead, this, [this, connection] {
            const QByteArray head = connection->peek(2);
            if (head.size() < 2) {
                return;
            }
            const int length = static_cast<uchar>(head[0]) << 8 | static_cast<uchar>(head[1]);
            if (connection->bytesAvailable() < length + 2) {
                return;
            }
            connection->read(2);
            const QByteArray query = connection->read(length);
            if (onTcp) {
                onTcp(query, *connection);
            }
        });
    }

    QString address_;
    QUdpSocket udp_;
    QTcpServer tcp_;
    bool ready_ = false;
};

}  // namespace rootline::test
