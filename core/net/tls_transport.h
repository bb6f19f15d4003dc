// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/encrypted_options.h"
#include "core/net/resolver_address.h"
#include "core/net/transport.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QTimer>

#include <map>

namespace rootline {

/// Asks one resolver over TLS (RFC 7858): one connection for all questions, none waiting for another's answer, the
/// certificate checked against the name that the user gave. A connection that the resolver closes is opened once more
/// for what it still owes.
class TlsTransport : public Transport {
    Q_OBJECT

public:
    TlsTransport(ResolverAddress resolver, EncryptedOptions options, QObject* parent = nullptr);
    ~TlsTransport() override;

    void send(const rootline::Ask& ask) override;
    void cancelAll() override;

private:
    struct Pending {
        Ask ask;
        std::unique_ptr<QTimer> timer;
        QElapsedTimer sent;
        int ignored = 0;
        bool isOut = false;   ///< on the connection that is open
        int connections = 0;  ///< that it went out on
    };
    using Pendings = std::map<std::uint16_t, Pending>;  // by the id of the query

    void scheduleOpen();
    void open();
    void drop();
    void writeAll();
    void readAll();
    void take(const QByteArray& message);
    void ended();
    void finish(Pendings::iterator pending, Reply reply);
    void finishAll(ReplyOutcome outcome, bool (*applies)(const Pending&));
    [[nodiscard]] std::uint16_t freeId() const;

    ResolverAddress resolver_;
    EncryptedOptions options_;
    QSslSocket* socket_ = nullptr;
    QByteArray stream_;
    Pendings pending_;
    bool established_ = false;  // the handshake of this connection is done
    bool untrusted_ = false;    // its certificate was refused
    bool openScheduled_ = false;
};

}  // namespace rootline
