// SPDX-License-Identifier: MIT
#include "core/net/resolver_transport.h"
#include "core/net/system_resolvers.h"
#include "tests/net/loopback_server.h"
#include "tests/net/tls_server.h"

#include <QTemporaryFile>
#include <QTest>

using namespace rootline;
using namespace rootline::test;

namespace {

const Question kQuestion{Name::fromText("www.example.test.").value(), RRType::A};
const QByteArray kDnsType = "Content-Type: application/dns-message\r\n";

QByteArray bytes(const Bytes& wire) {
    return QByteArray(reinterpret_cast<const char*>(wire.data()), static_cast<qsizetype>(wire.size()));
}

Message parsed(const QByteArray& wire) {
    const auto* octets = reinterpret_cast<const std::uint8_t*>(wire.constData());
    return parseMessage(ByteView(octets, static_cast<std::size_t>(wire.size()))).value();
}

QByteArray answerTo(const QByteArray& query, std::uint8_t lastOctet = 1) {
    Message message = parsed(query);
    message.isResponse = true;
    message.answer = {{message.question->name, RRType::A, kClassIn, 60, {192, 0, 2, lastOctet}}};
    return bytes(encodeMessage(message));
}

QByteArray http(const QByteArray& status, const QByteArray& fields, const QByteArray& body) {
    return "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

ResolverAddress address(const QString& text) {
    return viaFromText(text).value().resolver;
}

Ask askOf(const ResolverAddress& resolver, std::uint32_t id = 1) {
    return {id, {Name(), resolver.text().toStdString()}, Name(), kQuestion, ServerRole::Resolver};
}

/// One resolver, asked through the transport that the programs use.
class Asking : public QObject {
public:
    Asking(const ResolverAddress& resolver, const QList<QSslCertificate>& authorities, int timeoutMs = 3000)
        : resolver_(resolver), transport_({resolver}, {.attemptTimeoutMs = timeoutMs}, {timeoutMs, authorities}) {
        connect(&transport_, &Transport::replied, this,
                [this](std::uint32_t id, const rootline::Reply& reply) { replies[id] = reply; });
    }

    Reply once() {
        const auto id = static_cast<std::uint32_t>(replies.size() + 1);
        transport_.send(askOf(resolver_, id));
        return QTest::qWaitFor([&] { return replies.contains(id); }) ? replies[id] : Reply{};
    }
    void send(std::uint32_t id) { transport_.send(askOf(resolver_, id)); }
    void cancelAll() { transport_.cancelAll(); }

    std::map<std::uint32_t, Reply> replies;

private:
    ResolverAddress resolver_;
    ResolverTransport transport_;
};

}  // namespace

/// The ways to a resolver: plain, over TLS, over HTTPS.
class TestResolverTransport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY2(authority_.isReady(), "openssl could not make certificates");
        QVERIFY(QSslSocket::supportsSsl());
    }
    void addresses_data();
    void addresses();
    void badAddresses_data();
    void badAddresses();
    void systemsResolvers();

    void plain();
    void tcpWhereUdpIsSilent();
    void whatIsLostOverUdpComesOverTcp();
    void silenceOverBothIsTold();

    void tls();
    void tlsOneConnectionForAll();
    void tlsCertificates_data();
    void tlsCertificates();
    void tlsClosedPort();
    void tlsWithoutTls();
    void tlsSilent();
    void tlsClosedConnectionIsOpenedAgain();
    void tlsAlwaysClosing();
    void tlsGarbage();
    void tlsCancel();

    void https();
    void httpsTellsLittle();
    void httpsHostile_data();
    void httpsHostile();
    void httpsCertificates();
    void httpsClosedPort();
    void httpsSilent();
    void httpsCancel();

private:
    [[nodiscard]] ResolverAddress tlsAddress(const TlsServer& server) const {
        return address(QStringLiteral("tls://127.0.0.1:%1").arg(server.port()));
    }
    [[nodiscard]] ResolverAddress httpsAddress(const TlsServer& server) const {
        return address(QStringLiteral("https://127.0.0.1:%1/dns-query").arg(server.port()));
    }

    TestAuthority authority_;
};

// Addresses -----------------------------------------------------------------------------------------------------------

void TestResolverTransport::addresses_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("shown");
    QTest::newRow("address") << "192.0.2.53"
                             << "192.0.2.53" << 53 << "192.0.2.53";
    QTest::newRow("with port") << "127.0.0.1@5353"
                               << "127.0.0.1" << 5353 << "127.0.0.1@5353";
    QTest::newRow("IPv6") << "2001:db8::53"
                          << "2001:db8::53" << 53 << "2001:db8::53";
    QTest::newRow("IPv6 with port") << "2001:DB8::53@5353"
                                    << "2001:db8::53" << 5353 << "2001:db8::53@5353";
    QTest::newRow("TLS") << "tls://dns.example"
                         << "dns.example" << 853 << "tls://dns.example";
    QTest::newRow("TLS with port") << "tls://192.0.2.53:8853"
                                   << "192.0.2.53" << 8853 << "tls://192.0.2.53:8853";
    QTest::newRow("TLS with name") << "tls://192.0.2.53#dns.example"
                                   << "192.0.2.53" << 853 << "tls://192.0.2.53#dns.example";
    QTest::newRow("TLS IPv6") << "tls://[2001:db8::53]"
                              << "2001:db8::53" << 853 << "tls://[2001:db8::53]";
    QTest::newRow("HTTPS") << "https://dns.example/dns-query"
                           << "dns.example" << 443 << "https://dns.example/dns-query";
    QTest::newRow("HTTPS without path") << "https://dns.example"
                                        << "dns.example" << 443 << "https://dns.example/dns-query";
    QTest::newRow("HTTPS with port") << "https://127.0.0.1:8443/q"
                                     << "127.0.0.1" << 8443 << "https://127.0.0.1:8443/q";
}

void TestResolverTransport::addresses() {
    QFETCH(const QString, typed);
    const auto via = viaFromText(typed);
    QVERIFY(via.has_value());
    QVERIFY(via->kind == Via::Kind::Resolver);
    QTEST(via->resolver.host, "host");
    QTEST(int{via->resolver.port}, "port");
    QTEST(via->resolver.text(), "shown");
    QVERIFY(viaFromText(via->resolver.text()) == via);
}

void TestResolverTransport::badAddresses_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("error");
    const auto row = [](const char* typed, ViaError error) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << static_cast<int>(error);
    };
    row("", ViaError::NotAnAddress);
    row("dns.example", ViaError::NotAnAddress);
    row("1", ViaError::NotAnAddress);
    row("127.1", ViaError::NotAnAddress);
    row("192.0.2.53:53", ViaError::NotAnAddress);
    row("192.0.2.53@", ViaError::BadPort);
    row("192.0.2.53@0", ViaError::BadPort);
    row("192.0.2.53@65536", ViaError::BadPort);
    row("192.0.2.53@dns", ViaError::BadPort);
    row("tls://", ViaError::BadUrl);
    row("tls://dns.example/path", ViaError::BadUrl);
    row("tls://dns.example:0", ViaError::BadUrl);
    row("tls://dns.example:99999", ViaError::BadUrl);
    row("tls://192.0.2.53@853", ViaError::BadUrl);
    row("https://", ViaError::BadUrl);
    row("https://me:secret@dns.example/", ViaError::BadUrl);
    row("https://dns.example/dns-query{?dns}", ViaError::BadUrl);
    row("http://dns.example/dns-query", ViaError::NotEncrypted);
    row("quic://dns.example", ViaError::OtherScheme);
}

void TestResolverTransport::badAddresses() {
    QFETCH(const QString, typed);
    QFETCH(const int, error);
    const auto via = viaFromText(typed);
    QVERIFY(!via.has_value());
    QCOMPARE(static_cast<int>(via.error()), error);
}

void TestResolverTransport::systemsResolvers() {
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("# a comment\nsearch example.test\nnameserver 127.0.0.53\nnameserver 2001:db8::1\noptions edns0\n");
    file.close();
    const QList<ResolverAddress> resolvers = systemResolvers(file.fileName());
    QCOMPARE(resolvers.size(), qsizetype{2});
    QCOMPARE(resolvers[0].text(), QStringLiteral("127.0.0.53"));
    QCOMPARE(resolvers[1].text(), QStringLiteral("2001:db8::1"));
    QVERIFY(resolvers[0].way == ResolverAddress::Way::Dns);
    QCOMPARE(serversOf(resolvers)[0].address, std::string("127.0.0.53"));
}

// Plain ---------------------------------------------------------------------------------------------------------------

void TestResolverTransport::plain() {
    LoopbackServer server(QStringLiteral("127.70.0.53"));
    QVERIFY(server.isReady());
    server.onUdp = [](const QByteArray& query, const LoopbackServer::Respond& respond) { respond(answerTo(query)); };
    Asking asking(address(QStringLiteral("127.70.0.53@%1").arg(server.port())), {});
    const Reply reply = asking.once();
    QVERIFY(reply.answered());
    QVERIFY(reply.protocol == Protocol::Udp);
    const Message query = parsed(server.queries.front());
    QVERIFY(query.recursionDesired);
    QVERIFY(query.checkingDisabled);
    QVERIFY(query.edns && query.edns->dnssecOk);
}

void TestResolverTransport::tcpWhereUdpIsSilent() {
    LoopbackServer server(QStringLiteral("127.70.0.53"));
    QVERIFY(server.isReady() && server.listenTcp());
    server.onTcp = [](const QByteArray& query, QTcpSocket& connection) {
        connection.write(LoopbackServer::framed(answerTo(query)));
    };
    Asking asking(address(QStringLiteral("127.70.0.53@%1").arg(server.port())), {}, 400);
    const Reply reply = asking.once();
    QVERIFY(reply.answered());
    QVERIFY(reply.protocol == Protocol::Tcp);
    const qsizetype datagrams = server.queries.size();
    QVERIFY(asking.once().answered());
    QCOMPARE(server.queries.size(), datagrams);  // straight to what works
}

/// A server that answered before and falls silent: the answer may be too large for the way, so TCP is tried.
void TestResolverTransport::whatIsLostOverUdpComesOverTcp() {
    LoopbackServer server(QStringLiteral("127.70.0.53"));
    QVERIFY(server.isReady() && server.listenTcp());
    server.onUdp = [](const QByteArray& query, const LoopbackServer::Respond& respond) { respond(answerTo(query)); };
    bool answers = true;
    server.onTcp = [&](const QByteArray& query, QTcpSocket& connection) {
        if (answers) {
            connection.write(LoopbackServer::framed(answerTo(query)));
        }
    };
    Asking asking(address(QStringLiteral("127.70.0.53@%1").arg(server.port())), {}, 400);
    const Reply small = asking.once();
    QVERIFY(small.answered() && small.protocol == Protocol::Udp && !small.silentOverUdp);
    server.onUdp = {};
    const Reply large = asking.once();
    QVERIFY(large.answered() && large.protocol == Protocol::Tcp && large.silentOverUdp);
    answers = false;
    const Reply none = asking.once();
    QCOMPARE(none.outcome, ReplyOutcome::TimedOut);
    QVERIFY(!none.silentOverUdp);
}

void TestResolverTransport::silenceOverBothIsTold() {
    LoopbackServer server(QStringLiteral("127.70.0.53"));
    QVERIFY(server.isReady());
    Asking asking(address(QStringLiteral("127.70.0.53@%1").arg(server.port())), {}, 400);
    const Reply reply = asking.once();
    QCOMPARE(reply.outcome, ReplyOutcome::TimedOut);
    QVERIFY(reply.protocol == Protocol::Tcp);
}

// TLS -----------------------------------------------------------------------------------------------------------------

void TestResolverTransport::tls() {
    TlsServer server(authority_, "dot");
    QByteArray alpn;
    Message query;
    server.onMessage = [&](const QByteArray& message, QSslSocket& socket) {
        alpn = socket.sslConfiguration().nextNegotiatedProtocol();
        query = parsed(message);
        socket.write(LoopbackServer::framed(answerTo(message)));
    };
    Asking asking(tlsAddress(server), authority_.authorities());
    const Reply reply = asking.once();
    QVERIFY(reply.answered());
    QVERIFY(reply.protocol == Protocol::Tls);
    QCOMPARE(alpn, QByteArray("dot"));
    QVERIFY(query.recursionDesired && query.checkingDisabled && query.edns->dnssecOk);
}

void TestResolverTransport::tlsOneConnectionForAll() {
    TlsServer server(authority_, "dot");
    QList<QByteArray> waiting;
    server.onMessage = [&](const QByteArray& message, QSslSocket& socket) {
        waiting.prepend(message);  // answered backwards, once all are here
        for (int i = 0; waiting.size() == 20 && i < 20; ++i) {
            socket.write(LoopbackServer::framed(answerTo(waiting[i])));
        }
    };
    Asking asking(tlsAddress(server), authority_.authorities());
    for (std::uint32_t id = 1; id <= 20; ++id) {
        asking.send(id);
    }
    QTRY_COMPARE(asking.replies.size(), std::size_t{20});
    QVERIFY(asking.replies[7].answered());
    QCOMPARE(server.connections, 1);
}

void TestResolverTransport::tlsCertificates_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("answered");
    QTest::newRow("address") << "" << true << true;
    QTest::newRow("name") << "#resolver.test" << true << true;
    QTest::newRow("another name") << "#other.test" << true << false;
    QTest::newRow("another authority") << "" << false << false;
}

void TestResolverTransport::tlsCertificates() {
    QFETCH(const QString, name);
    QFETCH(const bool, trusted);
    QFETCH(const bool, answered);
    TlsServer server(authority_);
    bool asked = false;
    server.onMessage = [&](const QByteArray& message, QSslSocket& socket) {
        asked = true;
        socket.write(LoopbackServer::framed(answerTo(message)));
    };
    Asking asking(address(QStringLiteral("tls://127.0.0.1:%1%2").arg(server.port()).arg(name)),
                  trusted ? authority_.authorities() : QList<QSslCertificate>{});
    QCOMPARE(asking.once().outcome, answered ? ReplyOutcome::Answered : ReplyOutcome::Untrusted);
    QCOMPARE(asked, answered);
}

void TestResolverTransport::tlsClosedPort() {
    quint16 port = 0;
    {
        TlsServer server(authority_);
        port = server.port();
    }
    Asking asking(address(QStringLiteral("tls://127.0.0.1:%1").arg(port)), authority_.authorities());
    QCOMPARE(asking.once().outcome, ReplyOutcome::Unreachable);
    QCOMPARE(asking.once().outcome, ReplyOutcome::Unreachable);  // and it is tried again
}

void TestResolverTransport::tlsWithoutTls() {
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write("220 mail.test ESMTP\r\n"); });
    });
    Asking asking(address(QStringLiteral("tls://127.0.0.1:%1").arg(server.serverPort())), authority_.authorities());
    QCOMPARE(asking.once().outcome, ReplyOutcome::Malformed);
}

void TestResolverTransport::tlsSilent() {
    TlsServer server(authority_);
    Asking asking(tlsAddress(server), authority_.authorities(), 150);
    QCOMPARE(asking.once().outcome, ReplyOutcome::TimedOut);
}

void TestResolverTransport::tlsClosedConnectionIsOpenedAgain() {
    TlsServer server(authority_);
    server.onMessage = [&](const QByteArray& message, QSslSocket& socket) {
        if (server.connections == 1) {
            socket.abort();
        } else {
            socket.write(LoopbackServer::framed(answerTo(message)));
        }
    };
    Asking asking(tlsAddress(server), authority_.authorities());
    QVERIFY(asking.once().answered());
    QCOMPARE(server.connections, 2);
}

void TestResolverTransport::tlsAlwaysClosing() {
    TlsServer server(authority_);
    server.onMessage = [](const QByteArray&, QSslSocket& socket) { socket.abort(); };
    Asking asking(tlsAddress(server), authority_.authorities());
    QCOMPARE(asking.once().outcome, ReplyOutcome::Unreachable);
    QCOMPARE(server.connections, 2);
}

void TestResolverTransport::tlsGarbage() {
    TlsServer server(authority_);
    server.onMessage = [](const QByteArray& message, QSslSocket& socket) {
        QByteArray other = answerTo(message);
        other[0] = static_cast<char>(other[0] ^ 0x55);
        Message foreign = parsed(answerTo(message));
        foreign.question->type = RRType::MX;
        socket.write(QByteArray(2, '\0'));                                    // an empty message
        socket.write(LoopbackServer::framed(QByteArray(65535, 'x')));         // belongs to no question
        socket.write(LoopbackServer::framed(other));                          // another id
        socket.write(LoopbackServer::framed(bytes(encodeMessage(foreign))));  // another question
        socket.write(LoopbackServer::framed(answerTo(message).left(20)));     // cut off
    };
    Asking asking(tlsAddress(server), authority_.authorities());
    const Reply reply = asking.once();
    QCOMPARE(reply.outcome, ReplyOutcome::Malformed);
    QCOMPARE(reply.ignored, 1);
}

void TestResolverTransport::tlsCancel() {
    TlsServer server(authority_);
    Asking asking(tlsAddress(server), authority_.authorities());
    asking.send(1);
    QTRY_COMPARE(server.connections, 1);
    asking.cancelAll();
    server.onMessage = [](const QByteArray& message, QSslSocket& socket) {
        socket.write(LoopbackServer::framed(answerTo(message)));
    };
    asking.send(2);
    QTRY_VERIFY(asking.replies.contains(2));
    QVERIFY(!asking.replies.contains(1));
}

// HTTPS ---------------------------------------------------------------------------------------------------------------

void TestResolverTransport::https() {
    TlsServer server(authority_);
    QByteArray request;
    Message query;
    server.onRequest = [&](const QByteArray& head, const QByteArray& body, QSslSocket& socket) {
        request = head;
        query = parsed(body);
        socket.write(http("200 OK", kDnsType, answerTo(body)));
    };
    Asking asking(httpsAddress(server), authority_.authorities());
    const Reply reply = asking.once();
    QVERIFY(reply.answered());
    QVERIFY(reply.protocol == Protocol::Https);
    QVERIFY2(request.startsWith("post /dns-query http/1.1"), request);
    QVERIFY2(request.contains("content-type: application/dns-message"), request);
    QVERIFY2(request.contains("accept: application/dns-message"), request);
    QCOMPARE(query.id, std::uint16_t{0});
    QVERIFY(query.recursionDesired && query.checkingDisabled && query.edns->dnssecOk);
}

void TestResolverTransport::httpsTellsLittle() {
    TlsServer server(authority_);
    QByteArray request;
    server.onRequest = [&](const QByteArray& head, const QByteArray& body, QSslSocket& socket) {
        request = head;
        socket.write(
            http("200 OK", kDnsType + "Set-Cookie: who=you; Path=/\r\nCache-Control: max-age=60\r\n", answerTo(body)));
    };
    Asking asking(httpsAddress(server), authority_.authorities());
    QVERIFY(asking.once().answered());
    request.clear();
    QVERIFY(asking.once().answered());
    QVERIFY(!request.isEmpty());  // not out of a cache
    QVERIFY2(!request.contains("cookie"), request);
    QVERIFY2(request.contains("user-agent: rootline"), request);
    QVERIFY2(!request.contains("mozilla"), request);
    QVERIFY2(request.contains("accept-language: *"), request);
    QVERIFY2(request.contains("accept-encoding: identity"), request);
}

void TestResolverTransport::httpsHostile_data() {
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("body");
    QTest::addColumn<ReplyOutcome>("outcome");
    QTest::addColumn<int>("httpStatus");
    const auto row = [](const char* name, const char* status, const QByteArray& fields, const char* body,
                        ReplyOutcome outcome, int httpStatus) {
        QTest::newRow(name) << QByteArray(status) << fields << QString::fromLatin1(body) << outcome << httpStatus;
    };
    row("not found", "404 Not Found", kDnsType, "good", ReplyOutcome::HttpError, 404);
    row("server error", "500 Oops", kDnsType, "good", ReplyOutcome::HttpError, 500);
    row("password wanted", "401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n", "", ReplyOutcome::HttpError,
        401);
    row("redirect", "302 Found", "Location: https://127.0.0.1:1/\r\n", "", ReplyOutcome::HttpError, 302);
    row("no content", "204 No Content", kDnsType, "", ReplyOutcome::HttpError, 204);
    row("web page", "200 OK", "Content-Type: text/html\r\n", "good", ReplyOutcome::HttpError, 200);
    row("no type", "200 OK", "", "good", ReplyOutcome::HttpError, 200);
    row("type with parameter", "200 OK", "Content-Type: Application/DNS-Message; x=y\r\n", "good",
        ReplyOutcome::Answered, 0);
    row("empty body", "200 OK", kDnsType, "", ReplyOutcome::Malformed, 0);
    row("text", "200 OK", kDnsType, "text", ReplyOutcome::Malformed, 0);
    row("cut message", "200 OK", kDnsType, "cut", ReplyOutcome::Malformed, 0);
    row("another question", "200 OK", kDnsType, "foreign", ReplyOutcome::Malformed, 0);
    row("huge body", "200 OK", kDnsType, "huge", ReplyOutcome::Malformed, 0);
    row("body without end", "200 OK", kDnsType, "short", ReplyOutcome::Malformed, 0);
}

void TestResolverTransport::httpsHostile() {
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, fields);
    QFETCH(const QString, body);
    TlsServer server(authority_);
    server.onRequest = [&](const QByteArray&, const QByteArray& query, QSslSocket& socket) {
        Message foreign = parsed(query);
        foreign.isResponse = true;
        foreign.question->type = RRType::MX;
        const QByteArray good = answerTo(query);
        const QHash<QString, QByteArray> bodies{{"good", good},
                                                {"text", "<html>no</html>"},
                                                {"cut", good.left(20)},
                                                {"foreign", bytes(encodeMessage(foreign))},
                                                {"huge", QByteArray(4'000'000, 'x')},
                                                {"short", good}};
        QByteArray response = http(status, fields, bodies.value(body));
        if (body == QLatin1String("short")) {
            response.chop(10);
        }
        socket.write(response);
        socket.disconnectFromHost();
    };
    Asking asking(httpsAddress(server), authority_.authorities());
    const Reply reply = asking.once();
    QTEST(reply.outcome, "outcome");
    QTEST(reply.httpStatus, "httpStatus");
}

void TestResolverTransport::httpsCertificates() {
    TlsServer server(authority_);
    bool asked = false;
    server.onRequest = [&](const QByteArray&, const QByteArray&, QSslSocket&) { asked = true; };
    Asking stranger(httpsAddress(server), {});
    QCOMPARE(stranger.once().outcome, ReplyOutcome::Untrusted);
    Asking otherName(address(QStringLiteral("https://127.0.0.2:%1/dns-query").arg(server.port())),
                     authority_.authorities());
    QVERIFY(otherName.once().outcome != ReplyOutcome::Answered);
    QVERIFY(!asked);
}

void TestResolverTransport::httpsClosedPort() {
    quint16 port = 0;
    {
        TlsServer server(authority_);
        port = server.port();
    }
    Asking asking(address(QStringLiteral("https://127.0.0.1:%1/dns-query").arg(port)), authority_.authorities());
    QCOMPARE(asking.once().outcome, ReplyOutcome::Unreachable);
}

void TestResolverTransport::httpsSilent() {
    TlsServer server(authority_);
    Asking asking(httpsAddress(server), authority_.authorities(), 150);
    QCOMPARE(asking.once().outcome, ReplyOutcome::TimedOut);
}

void TestResolverTransport::httpsCancel() {
    TlsServer server(authority_);
    Asking asking(httpsAddress(server), authority_.authorities());
    asking.send(1);
    QTRY_COMPARE(server.connections, 1);
    asking.cancelAll();
    server.onRequest = [](const QByteArray&, const QByteArray& body, QSslSocket& socket) {
        socket.write(http("200 OK", kDnsType, answerTo(body)));
    };
    asking.send(2);
    QTRY_VERIFY(asking.replies.contains(2));
    QVERIFY(!asking.replies.contains(1));
}

QTEST_GUILESS_MAIN(TestResolverTransport)
#include "tst_resolver_transport.moc"
