// SPDX-License-Identifier: MIT
#include "core/net/live_transport.h"
#include "tests/net/loopback_server.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace rootline;
using namespace rootline::test;

namespace {

const QString kAddress = QStringLiteral("127.70.0.1");
const Question kQuestion{Name::fromText("www.example.test.").value(), RRType::A};

QByteArray bytes(const Bytes& wire) {
    return QByteArray(reinterpret_cast<const char*>(wire.data()), static_cast<qsizetype>(wire.size()));
}

Message parsed(const QByteArray& wire) {
    const auto* octets = reinterpret_cast<const std::uint8_t*>(wire.constData());
    return parseMessage(ByteView(octets, static_cast<std::size_t>(wire.size()))).value();
}

/// A good answer to `query`: 192.0.2.`lastOctet`.
Message answerTo(const QByteArray& query, std::uint8_t lastOctet = 1) {
    Message message = parsed(query);
    message.isResponse = true;
    message.authoritative = true;
    Record record;
    record.owner = message.question->name;
    record.type = RRType::A;
    record.rdata = {192, 0, 2, lastOctet};
    message.answer = {record};
    return message;
}

QByteArray good(const QByteArray& query) {
    return bytes(encodeMessage(answerTo(query)));
}

QByteArray truncated(const QByteArray& query) {
    Message message = answerTo(query);
    message.answer.clear();
    message.truncated = true;
    return bytes(encodeMessage(message));
}

LiveOptions quick(quint16 port) {
    LiveOptions options;
    options.port = port;
    options.attemptTimeoutMs = 150;
    return options;
}

Ask askAt(const QString& address, std::uint32_t id = 7) {
    return {id, {Name::fromText("ns.test.").value(), address.toStdString()}, Name(), kQuestion};
}

struct Heard {
    std::uint32_t askId = 0;
    Reply reply;
};

/// Collects what a transport reports.
class Listener : public QObject {
public:
    explicit Listener(Transport& transport) {
        connect(&transport, &Transport::replied, this, [this](std::uint32_t askId, const rootline::Reply& reply) {
            heard.push_back({askId, reply});
            if (onReply) {
                onReply();
            }
        });
    }
    bool waitFor(std::size_t count) {
        return QTest::qWaitFor([&] { return heard.size() >= count; }, 5000);
    }
    std::vector<Heard> heard;
    std::function<void()> onReply;
};

}  // namespace

class TestLiveTransport : public QObject {
    Q_OBJECT

private slots:
    void init();
    void answers();
    void asksWithEdnsAndDo();
    void idsAndPortsAreRandom();
    void ignoresWhatDoesNotFit_data();
    void ignoresWhatDoesNotFit();
    void otherPortIsNotHeard();
    void caseOfTheEchoDoesNotMatter();
    void malformed();
    void truncatedGoesToTcp();
    void tcpInPieces();
    void tcpFailures_data();
    void tcpFailures();
    void noTcpListener();
    void closedPort();
    void silent();
    void secondAttempt();
    void withoutEdns();
    void complaintStays();
    void familySwitchedOff();
    void notAnAddress();
    void cancel_data();
    void cancel();
    void cancelFromASlot();
    void deletedFromASlot();
    void manyAtOnce();

private:
    Reply askOnce(const LiveOptions& options);

    std::unique_ptr<LoopbackServer> server_;
};

void TestLiveTransport::init() {
    server_ = std::make_unique<LoopbackServer>(kAddress);
    QVERIFY(server_->isReady());
}

Reply TestLiveTransport::askOnce(const LiveOptions& options) {
    LiveTransport transport(options);
    Listener listener(transport);
    transport.send(askAt(kAddress));
    if (!listener.waitFor(1)) {
        qFatal("no reply at all");
    }
    QTest::qWait(0);
    if (listener.heard.size() != 1 || listener.heard[0].askId != 7) {
        qFatal("not exactly one reply");
    }
    return listener.heard[0].reply;
}

void TestLiveTransport::answers() {
    server_->onUdp = [](const QByteArray& query, const auto& respond) { respond(good(query)); };
    const Reply reply = askOnce(quick(server_->port()));
    QVERIFY(reply.answered());
    QVERIFY(reply.protocol == Protocol::Udp);
    QCOMPARE(reply.attempts, 1);
    QCOMPARE(reply.ignored, 0);
    QCOMPARE(reply.message->answer.size(), 1u);
    QVERIFY(reply.roundTrip.count() > 0);
    QVERIFY(reply.question == kQuestion);
}

void TestLiveTransport::asksWithEdnsAndDo() {
    server_->onUdp = [](const QByteArray& query, const auto& respond) { respond(good(query)); };
    askOnce(quick(server_->port()));
    const Message query = parsed(server_->queries.at(0));
    QVERIFY(query.edns && query.edns->dnssecOk);
    QCOMPARE(query.edns->udpSize, std::uint16_t(1232));
    QVERIFY(!query.recursionDesired);
}

void TestLiveTransport::idsAndPortsAreRandom() {
    server_->onUdp = [](const QByteArray& query, const auto& respond) { respond(good(query)); };
    LiveTransport transport(quick(server_->port()));
    Listener listener(transport);
    for (std::uint32_t id = 0; id < 40; ++id) {
        transport.send(askAt(kAddress, id));
    }
    QVERIFY(listener.waitFor(40));
    QSet<int> ids;
    for (const QByteArray& query : server_->queries) {
        ids.insert(parsed(query).id);
    }
    QVERIFY(ids.size() > 35);
    QVERIFY(QSet<quint16>(server_->clientPorts.begin(), server_->clientPorts.end()).size() > 35);
    QVERIFY(ids.values().first() != 0 || ids.values().last() != 39);
}

void TestLiveTransport::ignoresWhatDoesNotFit_data() {
    QTest::addColumn<QString>("what");
    for (const char* what : {"wrong id", "not a response", "wrong name", "wrong type", "no question", "too short"}) {
        QTest::newRow(what) << what;
    }
}

void TestLiveTransport::ignoresWhatDoesNotFit() {
    QFETCH(const QString, what);
    server_->onUdp = [&](const QByteArray& query, const auto& respond) {
        Message forged = answerTo(query, 66);
        if (what == "wrong id") {
            forged.id = static_cast<std::uint16_t>(forged.id + 1);
        } else if (what == "not a response") {
            forged.isResponse = false;
        } else if (what == "wrong name") {
            forged.question->name = Name::fromText("evil.test.").value();
        } else if (what == "wrong type") {
            forged.question->type = RRType::AAAA;
        } else if (what == "no question") {
            forged.question.reset();
        }
        const QByteArray wire = bytes(encodeMessage(forged));
        respond(what == "too short" ? wire.left(11) : wire);
        respond(good(query));
    };
    const Reply reply = askOnce(quick(server_->port()));
    QVERIFY(reply.answered());
    QCOMPARE(reply.ignored, 1);
    QCOMPARE(reply.attempts, 1);
    QCOMPARE(reply.message->answer[0].rdata.back(), std::uint8_t(1));
}

void TestLiveTransport::otherPortIsNotHeard() {
    LoopbackServer stranger(kAddress);
    server_->onUdp = [&](const QByteArray& query, const auto& respond) {
        QUdpSocket socket;
        QVERIFY(socket.bind(QHostAddress(kAddress)));
        socket.writeDatagram(bytes(encodeMessage(answerTo(query, 66))), QHostAddress("127.0.0.1"),
                             server_->clientPorts.last());
        respond(good(query));
    };
    const Reply reply = askOnce(quick(server_->port()));
    QVERIFY(reply.answered());
    QCOMPARE(reply.message->answer[0].rdata.back(), std::uint8_t(1));
}

void TestLiveTransport::caseOfTheEchoDoesNotMatter() {
    server_->onUdp = [](const QByteArray& query, const auto& respond) {
        Message message = answerTo(query);
        message.question->name = Name::fromText("WWW.Example.Test.").value();
        respond(bytes(encodeMessage(message)));
    };
    QVERIFY(askOnce(quick(server_->port())).answered());
}

void TestLiveTransport::malformed() {
    server_->onUdp = [](const QByteArray& query, const auto& respond) {
        QByteArray wire = good(query);
        wire.chop(3);  // the answer is cut off
        respond(wire);
    };
    const Reply reply = askOnce(quick(server_->port()));
    QVERIFY(reply.outcome == ReplyOutcome::Malformed);
    QVERIFY(!reply.wire.empty());
}

void TestLiveTransport::truncatedGoesToTcp() {
    QVERIFY(server_->listenTcp());
    server_->onUdp = [](const QByteArray& query, const auto& respond) { respond(truncated(query)); };
    server_->onTcp = [](const QByteArray& query, QTcpSocket& connection) {
        connection.write(LoopbackServer::framed(good(query)));
    };
    const Reply reply = askOnce(quick(server_->port()));
    QVERIFY(reply.answered());
    QVERIFY(reply.protocol == Protocol::Tcp);
    QCOMPARE(reply.message->answer.size(), 1u);
    QCOMPARE(server_->queries.size(), 1);
}

void TestLiveTransport::tcpInPieces() {
    QVERIFY(server_->listenTcp());
    server_->onUdp = [](const QByteArray& query, const auto& respond) { respond(truncated(query)); };
    server_->onTcp = [](const QByteArray& query, QTcpSocket& connection) {
        const QByteArray all = LoopbackServer::framed(good(query));
        auto* timer = new QTimer(&connection);
        QObject::connect(timer, &QTimer::timeout, &connection, [timer, all, &connection, sent = 0]() mutable {
            connection.write(all.mid(sent, 9));
            connection.flush();
            sent += 9;
            if (sent >= all.size()) {
                timer->stop();
            }
        });
        timer->start(1);
    };
    const Reply reply = askOnce(quick(server_->port()));
    QVERIFY(reply.answered());
    QVERIFY(reply.protocol == Protocol::Tcp);
}

void TestLiveTransport::tcpFailures_data() {
    QTest::addColumn<QString>("what");
    for (const char* what : {"silent", "closes", "closes in the middle", "trickles", "wrong id"}) {
        QTest::newRow(what) << what;
    }
}

void TestLiveTransport::tcpFailures() {
    QFETCH(const QString, what);
    QVERIFY(server_->listenTcp());
    server_->onUdp = [](const QByteArray& query, const auto& respond) { respond(truncated(query)); };
    server_->onTcp = [&](const QByteArray& query, QTcpSocket& connection) {
        QByteArray all = LoopbackServer::framed(good(query));
        if (what == "closes") {
            connection.close();
        } else if (what == "closes in the middle") {
            connection.write(all.left(20));
            connection.disconnectFromHost();
        } else if (what == "trickles") {
            auto* timer = new QTimer(&connection);
            QObject::connect(timer, &QTimer::timeout, &connection, [&connection] { connection.write("x", 1); });
            connection.write("\xff\xff", 2);
            timer->start(20);
        } else if (what == "wrong id") {
            all[2] = static_cast<char>(all[2] ^ 1);
            connection.write(all);
        }
    };
    QElapsedTimer clock;
    clock.start();
    const Reply reply = askOnce(quick(server_->port()));
    QVERIFY(reply.outcome == ReplyOutcome::TruncatedOnly);
    QVERIFY(!reply.wire.empty());
    QVERIFY(clock.elapsed() < 3000);
}

void TestLiveTransport::noTcpListener() {
    server_->onUdp = [](const QByteArray& query, const auto& respond) { respond(truncated(query)); };
    LiveOptions options = quick(server_->port());
    options.attemptTimeoutMs = 4000;  // refusal must not wait for it
    QVERIFY(askOnce(options).outcome == ReplyOutcome::TruncatedOnly);
}

void TestLiveTransport::closedPort() {
    const quint16 port = server_->port();
    server_.reset();
    LiveOptions options = quick(port);
    options.attemptTimeoutMs = 4000;
    QVERIFY(askOnce(options).outcome == ReplyOutcome::Unreachable);
}

void TestLiveTransport::silent() {
    const Reply reply = askOnce(quick(server_->port()));
    QVERIFY(reply.outcome == ReplyOutcome::TimedOut);
    QCOMPARE(reply.attempts, 2);
    QCOMPARE(server_->queries.size(), 2);
    QVERIFY(server_->clientPorts[0] != server_->clientPorts[1]);
}

void TestLiveTransport::secondAttempt() {
    server_->onUdp = [this](const QByteArray& query, const auto& respond) {
        if (server_->queries.size() == 2) {
            respond(good(query));
        }
    };
    const Reply reply = askOnce(quick(server_->port()));
    QVERIFY(reply.answered());
    QCOMPARE(reply.attempts, 2);
}

void TestLiveTransport::withoutEdns() {
    server_->onUdp = [](const QByteArray& query, const auto& respond) {
        const Message asked = parsed(query);
        Message message = answerTo(query);
        if (asked.edns) {
            message.answer.clear();
            message.edns.reset();
            message.question.reset();  // some leave it out
            message.rcode = Rcode::FormErr;
        }
        respond(bytes(encodeMessage(message)));
    };
    const Reply reply = askOnce(quick(server_->port()));
    QVERIFY(reply.answered());
    QVERIFY(reply.message->rcode == Rcode::NoError);
    QVERIFY(!reply.message->edns);
    QCOMPARE(server_->queries.size(), 2);
    QCOMPARE(reply.attempts, 1);
}

void TestLiveTransport::complaintStays() {
    server_->onUdp = [](const QByteArray& query, const auto& respond) {
        Message message = answerTo(query);
        message.answer.clear();
        message.rcode = Rcode::NotImp;
        respond(bytes(encodeMessage(message)));
    };
    const Reply reply = askOnce(quick(server_->port()));
    QVERIFY(reply.answered());
    QVERIFY(reply.message->rcode == Rcode::NotImp);
    QCOMPARE(server_->queries.size(), 2);
}

void TestLiveTransport::familySwitchedOff() {
    LiveOptions options = quick(server_->port());
    options.useIpv4 = false;
    QVERIFY(askOnce(options).outcome == ReplyOutcome::Unreachable);
    QVERIFY(server_->queries.isEmpty());
}

void TestLiveTransport::notAnAddress() {
    LiveTransport transport(quick(server_->port()));
    Listener listener(transport);
    transport.send(askAt("localhost"));  // names are never looked up
    QVERIFY(listener.heard.empty());     // never from within send()
    QVERIFY(listener.waitFor(1));
    QVERIFY(listener.heard[0].reply.outcome == ReplyOutcome::Unreachable);
}

void TestLiveTransport::cancel_data() {
    QTest::addColumn<QString>("when");
    for (const char* when : {"at once", "on the way", "in TCP", "after the reply was sent"}) {
        QTest::newRow(when) << when;
    }
}

void TestLiveTransport::cancel() {
    QFETCH(const QString, when);
    QVERIFY(server_->listenTcp());
    LiveTransport transport(quick(server_->port()));
    Listener listener(transport);
    bool reached = when == "at once";
    server_->onUdp = [&](const QByteArray& query, const auto& respond) {
        reached = reached || when != "in TCP";
        if (when == "in TCP") {
            respond(truncated(query));
        } else if (when == "after the reply was sent") {
            respond(good(query));
        }
    };
    server_->onTcp = [&](const QByteArray&, QTcpSocket&) { reached = true; };
    transport.send(askAt(kAddress));
    QVERIFY(QTest::qWaitFor([&] { return reached; }, 5000) || !listener.heard.empty());
    const std::size_t before = listener.heard.size();
    transport.cancelAll();
    QTest::qWait(400);  // longer than both attempts
    QCOMPARE(listener.heard.size(), before);
    // It still works afterwards.
    server_->onUdp = [](const QByteArray& query, const auto& respond) { respond(good(query)); };
    transport.send(askAt(kAddress, 8));
    QVERIFY(listener.waitFor(before + 1));
    QCOMPARE(listener.heard.back().askId, 8u);
}

void TestLiveTransport::cancelFromASlot() {
    server_->onUdp = [](const QByteArray& query, const auto& respond) { respond(good(query)); };
    LiveTransport transport(quick(server_->port()));
    Listener listener(transport);
    listener.onReply = [&] { transport.cancelAll(); };
    for (std::uint32_t id = 0; id < 300; ++id) {  // more than can be open at once
        transport.send(askAt(kAddress, id));
    }
    QVERIFY(listener.waitFor(1));
    QTest::qWait(300);
    QCOMPARE(listener.heard.size(), 1u);
}

void TestLiveTransport::deletedFromASlot() {
    server_->onUdp = [](const QByteArray& query, const auto& respond) { respond(good(query)); };
    auto* transport = new LiveTransport(quick(server_->port()));
    Listener listener(*transport);
    listener.onReply = [&] { transport->deleteLater(); };
    for (std::uint32_t id = 0; id < 20; ++id) {
        transport->send(askAt(kAddress, id));
    }
    QSignalSpy gone(transport, &QObject::destroyed);
    QVERIFY(gone.wait());
    QTest::qWait(50);
}

void TestLiveTransport::manyAtOnce() {
    server_->onUdp = [](const QByteArray& query, const auto& respond) { respond(good(query)); };
    LiveOptions options = quick(server_->port());
    options.attemptTimeoutMs = 2000;
    LiveTransport transport(options);
    Listener listener(transport);
    for (std::uint32_t id = 0; id < 500; ++id) {
        transport.send(askAt(kAddress, id));
    }
    QVERIFY(listener.waitFor(500));
    QSet<std::uint32_t> ids;
    for (const Heard& heard : listener.heard) {
        QVERIFY(heard.reply.answered());
        ids.insert(heard.askId);
    }
    QCOMPARE(ids.size(), 500);
}

QTEST_GUILESS_MAIN(TestLiveTransport)
#include "tst_live_transport.moc"
