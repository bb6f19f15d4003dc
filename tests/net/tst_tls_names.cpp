// SPDX-License-Identifier: MIT
#include "core/captures/octets.h"
#include "core/dns/message.h"
#include "core/net/peer_name.h"
#include "core/net/resolver_transport.h"
#include "tests/net/loopback_server.h"
#include "tests/net/tls_server.h"

#include <QTest>

using namespace rootline;
using namespace rootline::test;

namespace {

QByteArray answerTo(const QByteArray& query) {
    const auto* octets = reinterpret_cast<const std::uint8_t*>(query.constData());
    Message message = parseMessage(ByteView(octets, static_cast<std::size_t>(query.size()))).value();
    message.isResponse = true;
    message.answer = {{message.question->name, RRType::A, kClassIn, 60, {192, 0, 2, 1}}};
    return toByteArray(encodeMessage(message));
}

/// What two questions come to, one after the other: the second may find the first one's connection.
std::vector<ReplyOutcome> askTwice(const QString& resolver, const TestAuthority& authority) {
    const ResolverAddress address = viaFromText(resolver).value().resolver;
    ResolverTransport transport({address}, {.attemptTimeoutMs = 3000}, {3000, authority.authorities()});
    std::vector<ReplyOutcome> outcomes;
    QObject::connect(&transport, &Transport::replied,
                     [&](std::uint32_t, const rootline::Reply& reply) { outcomes.push_back(reply.outcome); });
    for (std::uint32_t id = 1; id <= 2; ++id) {
        transport.send({id,
                        {Name(), address.text().toStdString()},
                        Name(),
                        {*Name::fromText("www.example.org"), RRType::A},
                        ServerRole::Resolver});
        (void)QTest::qWaitFor([&] { return outcomes.size() == id; });
    }
    return outcomes;
}

}  // namespace

/// RFC 9525: whose certificate it is. Only alternative names count; a common name proves nothing.
class TestTlsNames : public QObject {
    Q_OBJECT

private slots:
    void overTls_data();
    void overTls();
    void overHttps_data();
    void overHttps();
    void names_data();
    void names();
};

namespace {

void addRows(const QString& name) {
    QTest::addColumn<QString>("commonName");
    QTest::addColumn<QString>("alternatives");
    QTest::addColumn<QString>("peer");  // empty: the address
    QTest::addColumn<bool>("answered");
    QTest::newRow("address") << "x.test"
                             << "IP:127.0.0.1"
                             << "" << true;
    QTest::newRow("name among others") << "x.test"
                                       << "DNS:a.test,DNS:" + name << name << true;
    QTest::newRow("common name beside another name") << name << "DNS:a.test" << name << false;
    QTest::newRow("common name beside an address") << name << "IP:192.0.2.1" << name << false;
    QTest::newRow("common name alone") << name << "" << name << false;
    QTest::newRow("address as a common name, beside a name") << "127.0.0.1"
                                                             << "DNS:a.test"
                                                             << "" << false;
    QTest::newRow("address as a common name, beside another address") << "127.0.0.1"
                                                                      << "IP:192.0.2.1"
                                                                      << "" << false;
    QTest::newRow("address as a common name alone") << "127.0.0.1"
                                                    << ""
                                                    << "" << false;
    QTest::newRow("address as a name") << "x.test"
                                       << "DNS:127.0.0.1"
                                       << "" << false;
    QTest::newRow("name for an address") << name << "DNS:" + name << "" << false;
    QTest::newRow("address for a name") << "x.test"
                                        << "IP:127.0.0.1" << name << false;
}

}  // namespace

void TestTlsNames::overTls_data() {
    addRows(QStringLiteral("resolver.test"));
}

void TestTlsNames::overTls() {
    QFETCH(const QString, commonName);
    QFETCH(const QString, alternatives);
    QFETCH(const QString, peer);
    QFETCH(const bool, answered);
    const TestAuthority authority(commonName, alternatives);
    QVERIFY(authority.isReady());
    TlsServer server(authority, "dot");
    int asked = 0;
    server.onMessage = [&](const QByteArray& message, QSslSocket& socket) {
        ++asked;
        socket.write(LoopbackServer::framed(answerTo(message)));
    };
    const auto outcomes = askTwice(
        QStringLiteral("tls://127.0.0.1:%1%2").arg(QString::number(server.port()), peer.isEmpty() ? peer : u'#' + peer),
        authority);
    QCOMPARE(outcomes, std::vector(2, answered ? ReplyOutcome::Answered : ReplyOutcome::Untrusted));
    QCOMPARE(asked, answered ? 2 : 0);
}

void TestTlsNames::overHttps_data() {
    addRows(QStringLiteral("localhost"));
}

void TestTlsNames::overHttps() {
    QFETCH(const QString, commonName);
    QFETCH(const QString, alternatives);
    QFETCH(const QString, peer);
    QFETCH(const bool, answered);
    const TestAuthority authority(commonName, alternatives);
    QVERIFY(authority.isReady());
    TlsServer server(authority);
    int asked = 0;
    server.onRequest = [&](const QByteArray&, const QByteArray& body, QSslSocket& socket) {
        ++asked;
        const QByteArray answer = answerTo(body);
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/dns-message\r\nContent-Length: " +
                     QByteArray::number(answer.size()) + "\r\nConnection: close\r\n\r\n" + answer);
        socket.disconnectFromHost();
    };
    const auto outcomes =
        askTwice(QStringLiteral("https://%1:%2/dns-query")
                     .arg(peer.isEmpty() ? QStringLiteral("127.0.0.1") : peer, QString::number(server.port())),
                 authority);
    QCOMPARE(outcomes, std::vector(2, answered ? ReplyOutcome::Answered : ReplyOutcome::Untrusted));
    QCOMPARE(asked, answered ? 2 : 0);
}

void TestTlsNames::names_data() {
    QTest::addColumn<QString>("alternatives");
    QTest::addColumn<QString>("peer");
    QTest::addColumn<bool>("isFor");
    QTest::newRow("same") << "DNS:dns.example.org"
                          << "dns.example.org" << true;
    QTest::newRow("other letter case") << "DNS:DNS.Example.org"
                                       << "dns.EXAMPLE.org" << true;
    QTest::newRow("dot at the end") << "DNS:dns.example.org"
                                    << "dns.example.org." << true;
    QTest::newRow("international") << "DNS:xn--bcher-kva.example" << QStringLiteral("b\u00fccher.example") << true;
    QTest::newRow("its end") << "DNS:example.org"
                             << "dns.example.org" << false;
    QTest::newRow("its beginning") << "DNS:dns.example.org"
                                   << "dns.example" << false;
    QTest::newRow("wildcard") << "DNS:*.example.org"
                              << "dns.example.org" << true;
    QTest::newRow("wildcard for two labels") << "DNS:*.example.org"
                                             << "a.dns.example.org" << false;
    QTest::newRow("wildcard for none") << "DNS:*.example.org"
                                       << "example.org" << false;
    QTest::newRow("wildcard for a part of a label") << "DNS:d*.example.org"
                                                    << "dns.example.org" << false;
    QTest::newRow("wildcard in the middle") << "DNS:dns.*.org"
                                            << "dns.example.org" << false;
    QTest::newRow("two wildcards") << "DNS:*.*.org"
                                   << "dns.example.org" << false;
    QTest::newRow("wildcard for a whole top-level domain") << "DNS:*.org"
                                                           << "example.org" << false;
    QTest::newRow("wildcard for an address") << "DNS:*.0.0.1"
                                             << "127.0.0.1" << false;
    QTest::newRow("IPv6 address") << "IP:2001:db8::1"
                                  << "2001:db8:0:0::1" << true;
    QTest::newRow("another IPv6 address") << "IP:2001:db8::1"
                                          << "2001:db8::2" << false;
    QTest::newRow("mail address") << "email:dns.example.org"
                                  << "dns.example.org" << false;
}

void TestTlsNames::names() {
    QFETCH(const QString, alternatives);
    QFETCH(const QString, peer);
    QFETCH(const bool, isFor);
    const TestAuthority authority(peer, alternatives);
    QVERIFY(authority.isReady());
    QCOMPARE(isCertificateFor(QSslCertificate::fromPath(authority.certificateFile()).value(0), peer), isFor);
}

QTEST_GUILESS_MAIN(TestTlsNames)
#include "tst_tls_names.moc"
