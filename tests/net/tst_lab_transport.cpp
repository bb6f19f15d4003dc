// SPDX-License-Identifier: MIT
#include "core/net/lab_transport.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace rootline;

namespace {

constexpr Timestamp kNow{1'800'000'000};

Name name(const char* text) {
    return Name::fromText(text).value();
}

std::shared_ptr<const lab::World> worldWith(std::vector<lab::Mutation> mutations = {}) {
    lab::Scenario scenario = lab::minimalScenario();
    scenario.mutations = std::move(mutations);
    return lab::World::build(scenario, kNow);
}

const lab::ZoneSpec& exampleZone(const lab::World& world) {
    return world.scenario().zones.at(2);
}

Ask askFor(const lab::World& world, const char* owner, RRType type) {
    return {5, exampleZone(world).servers.at(0), exampleZone(world).name, {name(owner), type}};
}

}  // namespace

class TestLabTransport : public QObject {
    Q_OBJECT

private slots:
    void answersFromTheEventLoop();
    void truncatedAnswersComeWhole();
    void silentServer();
    void truncatesWithoutTcp();
    void delay();
    void cancel();
    void cancelFromASlot();

private:
    static Reply askOnce(const std::shared_ptr<const lab::World>& world, const Ask& ask);
};

Reply TestLabTransport::askOnce(const std::shared_ptr<const lab::World>& world, const Ask& ask) {
    LabTransport transport(world);
    std::vector<Reply> heard;
    connect(&transport, &Transport::replied, &transport,
            [&](std::uint32_t, const rootline::Reply& reply) { heard.push_back(reply); });
    transport.send(ask);
    if (!heard.empty() || !QTest::qWaitFor([&] { return !heard.empty(); })) {
        qFatal("not answered from the event loop");
    }
    return heard.front();
}

void TestLabTransport::answersFromTheEventLoop() {
    const auto world = worldWith();
    const Reply reply = askOnce(world, askFor(*world, "www.example.test.", RRType::A));
    QVERIFY(reply.answered());
    QVERIFY(reply.protocol == Protocol::InProcess);
    QVERIFY(reply.message->authoritative);
}

void TestLabTransport::truncatedAnswersComeWhole() {
    const auto world = worldWith();
    const Reply reply = askOnce(world, askFor(*world, "big.example.test.", RRType::TXT));
    QVERIFY(reply.answered());
    QVERIFY(!reply.message->truncated);
    QVERIFY(reply.wire.size() > 1232);
}

void TestLabTransport::silentServer() {
    const auto world = worldWith({{name("example.test."), lab::BadServer{lab::BadServer::Way::Silent}, ""}});
    QVERIFY(askOnce(world, askFor(*world, "www.example.test.", RRType::A)).outcome == ReplyOutcome::TimedOut);
}

void TestLabTransport::truncatesWithoutTcp() {
    const auto world =
        worldWith({{name("example.test."), lab::BadServer{lab::BadServer::Way::TruncatesWithoutTcp}, ""}});
    const Reply reply = askOnce(world, askFor(*world, "www.example.test.", RRType::A));
    QVERIFY(reply.outcome == ReplyOutcome::TruncatedOnly);
    QVERIFY(!reply.wire.empty());
    QVERIFY(!reply.message);
}

void TestLabTransport::delay() {
    const auto world = worldWith();
    LabTransport transport(world, 60);
    QSignalSpy replied(&transport, &Transport::replied);
    QElapsedTimer clock;
    clock.start();
    transport.send(askFor(*world, "www.example.test.", RRType::A));
    QVERIFY(replied.wait());
    QVERIFY(clock.elapsed() >= 55);
}

void TestLabTransport::cancel() {
    const auto world = worldWith();
    LabTransport transport(world);
    QSignalSpy replied(&transport, &Transport::replied);
    transport.send(askFor(*world, "www.example.test.", RRType::A));
    transport.cancelAll();
    QTest::qWait(20);
    QCOMPARE(replied.size(), 0);
    transport.send(askFor(*world, "www.example.test.", RRType::A));
    QVERIFY(replied.wait());
}

void TestLabTransport::cancelFromASlot() {
    const auto world = worldWith();
    LabTransport transport(world);
    int heard = 0;
    connect(&transport, &Transport::replied, this, [&] {
        ++heard;
        transport.cancelAll();
    });
    for (int i = 0; i < 5; ++i) {
        transport.send(askFor(*world, "www.example.test.", RRType::A));
    }
    QTest::qWait(20);
    QCOMPARE(heard, 1);
}

QTEST_GUILESS_MAIN(TestLabTransport)
#include "tst_lab_transport.moc"
