// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/codec.h"
#include "tests/net/loopback_world.h"
#include "tests/net/test_authority.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace rootline::test {

/// Debian's Unbound on 127.0.0.1, resolving in a lab world behind loopback sockets: plain, over TLS, over HTTPS. It knows
/// the servers of every zone beforehand, because delegations cannot say which port to ask.
class UnboundResolver {
public:
    static QString program() {
        const QString found = QStandardPaths::findExecutable(QStringLiteral("unbound"));
        return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("unbound"), {"/usr/sbin", "/sbin"})
                               : found;
    }

    UnboundResolver(const LoopbackWorld& servers, const TestAuthority& authority)
        : port(freePort()), tlsPort(freePort()), httpsPort(freePort()) {
        QFile file(folder_.filePath(QStringLiteral("unbound.conf")));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(configuration(servers, authority).toUtf8());
            file.close();
        }
        process_.setProcessChannelMode(QProcess::MergedChannels);
        process_.start(program(), {"-d", "-c", file.fileName()});
        ready_ = QTest::qWaitFor([this] {
                     log_ += process_.readAll();
                     return log_.contains("start of service") || process_.state() == QProcess::NotRunning;
                 }) &&
                 process_.state() == QProcess::Running;
    }
    ~UnboundResolver() {
        process_.terminate();
        process_.waitForFinished();
    }
    UnboundResolver(const UnboundResolver&) = delete;
    UnboundResolver& operator=(const UnboundResolver&) = delete;

    [[nodiscard]] bool isReady() const { return ready_; }
    [[nodiscard]] const QByteArray& log() const { return log_; }

    const quint16 port;
    const quint16 tlsPort;
    const quint16 httpsPort;

private:
    static quint16 freePort() {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16{0};
    }

    [[nodiscard]] QString configuration(const LoopbackWorld& servers, const TestAuthority& authority) const {
        QString text = QStringLiteral(
                           "server:\n verbosity: 1\n use-syslog: no\n chroot: \"\"\n username: \"\"\n directory: \"\"\n"
                           " pidfile: \"\"\n num-threads: 1\n do-ip6: no\n do-not-query-localhost: no\n"
                           " local-zone: \"test.\" nodefault\n local-zone: \"example.\" nodefault\n"
                           " interface: 127.0.0.1@%1\n interface: 127.0.0.1@%2\n interface: 127.0.0.1@%3\n"
                           " tls-port: %2\n https-port: %3\n tls-service-key: \"%4\"\n tls-service-pem: \"%5\"\n")
                           .arg(port)
                           .arg(tlsPort)
                           .arg(httpsPort)
                           .arg(authority.keyFile(), authority.certificateFile());
        for (const TrustAnchor& anchor : servers.world().trustAnchors()) {
            Record record{anchor.owner, RRType::DNSKEY, kClassIn, 3600, {}};
            std::visit([&](const auto& key) { record.rdata = key.toRdata(); }, anchor.key);
            record.type = std::holds_alternative<DnsKey>(anchor.key) ? RRType::DNSKEY : RRType::DS;
            text += QStringLiteral(" trust-anchor: \"%1\"\n").arg(QString::fromStdString(recordText(record)));
        }
        text += QStringLiteral("remote-control:\n control-enable: no\n");
        for (const lab::ZoneSpec& zone : servers.world().scenario().zones) {
            text += QStringLiteral("stub-zone:\n name: \"%1\"\n").arg(QString::fromStdString(zone.name.toText()));
            for (const Server& server : zone.servers) {
                text += QStringLiteral(" stub-addr: %1@%2\n")
                            .arg(QString::fromStdString(server.address))
                            .arg(servers.port());
            }
        }
        return text;
    }

    QTemporaryDir folder_;
    QProcess process_;
    QByteArray log_;
    bool ready_ = false;
};

}  // namespace rootline::test
