// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <optional>

namespace rootline {

/// What resolvers over TLS and HTTPS need beside their address.
struct EncryptedOptions {
    int timeoutMs = 3000;  ///< for one question as a whole, with the connection where there is none yet
    QList<QSslCertificate> extraAuthorities;  ///< trusted beside the system's
};

/// TLS as both use it: the peer is always verified.
QSslConfiguration tlsConfiguration(const EncryptedOptions& options);

/// Certificates in PEM form; nothing where there is none, or one cannot be read.
std::optional<QList<QSslCertificate>> certificatesFromPem(const QByteArray& pem);

}  // namespace rootline
