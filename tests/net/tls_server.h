// SPDX-License-Identifier: MIT
#pragma once

#include "tests/net/test_authority.h"

#include <QSslServer>
#include <QSslSocket>

#include <functional>

namespace rootline::test {

/// A TLS server on 127.0.0.1 that does with octets what the test says; silent without.
class TlsServer : public QObject {
public:
    explicit TlsServer(const TestAuthority& authority, const QByteArray& alpn = {}) {
        QSslConfiguration configuration = authority.server();
        if (!alpn.isEmpty()) {
            configuration.setAllowedNextProtocols({alpn});
        }
        server_.setSslConfiguration(configuration);
        connect(&server_, &QTcpServer::pendingConnectionAvailable, this, [this] {
            auto* socket = qobject_cast<QSslSocket*>(server_.nextPendingConnection());
            ++connections;
            connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        });
        ready_ = server_.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] bool isReady() const { return ready_; }
    [[nodiscard]] quint16 port() const { return server_.serverPort(); }

    std::function<void(const QByteArray& query, QSslSocket& socket)> onMessage;  ///< DNS, without its length
    std::function<void(const QByteArray& head, const QByteArray& body, QSslSocket& socket)> onRequest;  ///< HTTP/1.1
    int connections = 0;

private:
    void read(QSslSocket& socket) {
        QByteArray& stream = streams_[&socket];
        stream += socket.readAll();
        while (onMessage && stream.size() >= 2) {
            const qsizetype length = static_cast<uchar>(stream[0]) << 8 | static_cast<uchar>(stream[1]);
            if (stream.size() < length + 2) {
                return;
            }
            const QByteArray query = stream.mid(2, length);
            stream.remove(0, length + 2);
            onMessage(query, socket);
        }
        const qsizetype end = stream.indexOf("\r\n\r\n");
        if (!onRequest || end < 0) {
            return;
        }
        const QByteArray head = stream.left(end).toLower();
        const qsizetype field = head.indexOf("content-length:");
        const qsizetype length = field < 0 ? 0 : head.mid(field + 15).split('\r').first().trimmed().toLongLong();
        if (stream.size() >= end + 4 + length) {
            const QByteArray body = stream.mid(end + 4, length);
            stream.remove(0, end + 4 + length);
            onRequest(head, body, socket);
        }
    }

    QSslServer server_;
    QHash<QSslSocket*, QByteArray> streams_;
    bool ready_ = false;
};

}  // namespace rootline::test
