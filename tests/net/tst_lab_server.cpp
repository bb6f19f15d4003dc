// SPDX-License-Identifier: MIT
#include "core/net/inspector.h"
#include "core/net/lab_server.h"
#include "core/net/live_transport.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

#include <memory>

using namespace rootline;

namespace {

constexpr Timestamp kNow{1795300000};

/// A world behind real sockets, on some free port.
struct Served {
    explicit Served(const lab::Scenario& scenario)
        : world(lab::World::build(lab::onLoopback(scenario, "127.78.0.1"), kNow)), server(world) {
        for (port = 21000; port < 21050 && !server.listen(port); ++port) {
        }
    }

    std::shared_ptr<const lab::World> world;
    LabServer server;
    quint16 port = 0;
};

}  // namespace

class TestLabServer : public QObject {
    Q_OBJECT

private slots:
    void isValidatedAsInMemory_data() {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"healthy", "unsigned", "stale-ds", "bad-denial", "old-key-removed", "rollback-trap", "lesson-12"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void isValidatedAsInMemory() {
        QFETCH(const QString, name);
        const Served served(*lab::findScenario(name.toStdString()));
        LiveOptions options;
        options.port = served.port;
        LiveTransport transport(options);
        InspectionRequest request;
        request.question = served.world->scenario().question;
        request.rootHints = served.world->rootHints();
        request.anchors = served.world->trustAnchors();
        request.at = served.world->now();
        Inspector inspector(request, transport);
        QSignalSpy finished(&inspector, &Inspector::finished);
        inspector.start();
        QVERIFY(finished.wait(20000));
        QVERIFY(inspector.chain().verdict == served.world->scenario().expected.verdict);
    }

    void severalQuestionsOnOneConnection() {
        const Served served(*lab::findScenario("healthy"));
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.78.0.1"), served.port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        const Bytes query = encodeQuery({Name(), RRType::DNSKEY}, 7);
        QByteArray framed;
        for (int i = 0; i < 2; ++i) {
            framed += static_cast<char>(query.size() >> 8);
            framed += static_cast<char>(query.size() & 0xff);
            framed += QByteArray(reinterpret_cast<const char*>(query.data()), static_cast<qsizetype>(query.size()));
        }
        const qsizetype size = static_cast<qsizetype>(served.world->answer("127.78.0.1", query, Protocol::Tcp).size());
        for (const char octet : framed) {  // as slowly as networks can be
            socket.write(&octet, 1);
            socket.flush();
        }
        QTRY_COMPARE(socket.bytesAvailable(), 2 * (size + 2));
    }

    void garbageHurtsNobody() {
        const Served served(*lab::findScenario("healthy"));
        QUdpSocket client;
        QVERIFY(client.bind(QHostAddress(QStringLiteral("127.0.0.1")), 0));
        for (const QByteArray& octets : {QByteArray("x"), QByteArray(11, '\xff'), QByteArray(600, '\0')}) {
            client.writeDatagram(octets, QHostAddress(QStringLiteral("127.78.0.1")), served.port);
        }
        const Bytes query = encodeQuery({Name(), RRType::SOA}, 8);
        client.writeDatagram(reinterpret_cast<const char*>(query.data()), static_cast<qint64>(query.size()),
                             QHostAddress(QStringLiteral("127.78.0.1")), served.port);
        QTRY_VERIFY(client.hasPendingDatagrams());
    }

    void listensOnLoopbackOnly() {
        LabServer server(lab::World::build(*lab::findScenario("healthy"), kNow));  // 192.0.2.x
        const auto listening = server.listen(21100);
        QVERIFY(!listening);
        QVERIFY(listening.error().notLoopback);
    }

    void portsInUseAreTold() {
        const Served served(*lab::findScenario("healthy"));
        LabServer second(served.world);
        const auto listening = second.listen(served.port);
        QVERIFY(!listening);
        QVERIFY(!listening.error().reason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLabServer)
#include "tst_lab_server.moc"
