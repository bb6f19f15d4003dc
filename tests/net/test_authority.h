// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace rootline::test {

/// A certificate authority of this test run, and a certificate by it for resolver.test and 127.0.0.1, or for what a test says. Made by
/// openssl, so that no private key lies in the repository.
class TestAuthority {
public:
    /// `names`: the alternative names, as openssl writes them; none where empty.
    explicit TestAuthority(const QString& commonName = QStringLiteral("resolver.test"),
                           const QString& names = QStringLiteral("DNS:resolver.test,IP:127.0.0.1")) {
        const QStringList alternatives =
            names.isEmpty() ? QStringList() : QStringList{"-addext", "subjectAltName=" + names};
        const auto path = [this](const char* name) { return folder_.filePath(QString::fromLatin1(name)); };
        const QStringList key{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                              QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};
        ready_ = openssl(QStringList{"req", "-x509", "-days", "2", "-subj", "/CN=Rootline test", "-keyout",
                                     path("ca.key"), "-out", path("ca.pem")} +
                         key) &&
                 openssl(QStringList{"req", "-x509", "-days", "2", "-subj", "/CN=" + commonName, "-addext",
                                     "basicConstraints=critical,CA:FALSE", "-CA", path("ca.pem"), "-CAkey",
                                     path("ca.key"), "-keyout", keyFile(), "-out", certificateFile()} +
                         alternatives + key);
    }

    [[nodiscard]] bool isReady() const { return ready_; }
    [[nodiscard]] QString keyFile() const { return folder_.filePath(QStringLiteral("server.key")); }
    [[nodiscard]] QString certificateFile() const { return folder_.filePath(QStringLiteral("server.pem")); }
    [[nodiscard]] QString authorityFile() const { return folder_.filePath(QStringLiteral("ca.pem")); }
    [[nodiscard]] QList<QSslCertificate> authorities() const { return QSslCertificate::fromPath(authorityFile()); }

    /// What a server of this test needs.
    [[nodiscard]] QSslConfiguration server() const {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate::fromPath(certificateFile()).value(0));
        QFile key(keyFile());
        if (key.open(QIODevice::ReadOnly)) {
            configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        }
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        return configuration;
    }

private:
    static bool openssl(const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral("openssl"), arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QTemporaryDir folder_;
    bool ready_ = false;
};

}  // namespace rootline::test
