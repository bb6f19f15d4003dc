// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/encrypted_options.h"
#include "core/net/resolver_address.h"
#include "core/net/transport.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>

#include <map>

class QNetworkReply;

namespace rootline {

/// Asks one resolver over HTTPS (RFC 8484): POST, over HTTP/2 where the resolver has it. Says as little about this
/// computer as it can: no cookies, no cache, no language, no redirects followed, no proxy.
class HttpsTransport : public Transport {
    Q_OBJECT

public:
    HttpsTransport(const ResolverAddress& resolver, EncryptedOptions options, QObject* parent = nullptr);
    ~HttpsTransport() override;

    void send(const rootline::Ask& ask) override;
    void cancelAll() override;

private:
    struct Pending {
        Ask ask;
        QElapsedTimer sent;
        QByteArray body;
        bool untrusted = false;
        bool late = false;
    };

    [[nodiscard]] QNetworkRequest request() const;
    void refuseOtherPeer(QNetworkReply* reply);
    void read(QNetworkReply* reply);
    void finish(QNetworkReply* reply);
    [[nodiscard]] static Reply validate(const QNetworkReply& reply, const Pending& pending);

    QNetworkAccessManager manager_;
    QUrl url_;
    EncryptedOptions options_;
    std::map<QNetworkReply*, Pending> pending_;
};

}  // namespace rootline
