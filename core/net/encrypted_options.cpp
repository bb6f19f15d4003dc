// SPDX-License-Identifier: MIT
#include "core/net/encrypted_options.h"

#include <QSsl>
#include <QSslSocket>

#include <algorithm>

namespace rootline {

QSslConfiguration tlsConfiguration(const EncryptedOptions& options) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.addCaCertificates(options.extraAuthorities);
    return configuration;
}

std::optional<QList<QSslCertificate>> certificatesFromPem(const QByteArray& pem) {
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    const bool anyNull =
        std::any_of(certificates.begin(), certificates.end(), [](const auto& c) { return c.isNull(); });
    return certificates.isEmpty() || anyNull ? std::nullopt : std::optional(certificates);
}

}  // namespace rootline
