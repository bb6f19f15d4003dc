// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/tlsa.h"

#include <QSslSocket>
#include <QTimer>

namespace rootline {

/// Connects to a server over TLS to see which certificates it presents, and says nothing else to it. Mail servers (ports 25
/// and 587) are asked for TLS first (STARTTLS, RFC 3207). The certificates are not verified.
class CertificateProbe : public QObject {
    Q_OBJECT

public:
    /// `address` is numeric; the service's host is named to the server (SNI).
    CertificateProbe(TlsaService service, QString address, int timeoutMs, QObject* parent = nullptr);

    void start();

    /// The server's own certificate first; empty where none was seen.
    [[nodiscard]] const std::vector<PresentedCertificate>& presented() const { return presented_; }

signals:
    /// Exactly once after start(), from the event loop.
    void finished();

private:
    void readGreeting();
    void take();
    void end();

    TlsaService service_;
    QString address_;
    QSslSocket socket_;
    QTimer timer_;
    QByteArray dialogue_;  // what a mail server said so far
    int step_ = 0;         // of the dialogue
    std::vector<PresentedCertificate> presented_;
    bool done_ = false;
};

}  // namespace rootline
