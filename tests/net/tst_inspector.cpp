// SPDX-License-Identifier: MIT
#include "core/lab/exchange.h"
#include "core/net/inspector.h"
#include "core/net/lab_transport.h"
#include "core/net/live_transport.h"
#include "core/trust/findings.h"
#include "tests/net/loopback_world.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace rootline;
using namespace rootline::test;

Q_DECLARE_METATYPE(rootline::Question)

namespace {

constexpr Timestamp kNow{1'800'000'000};

Name name(const char* text) {
    return Name::fromText(text).value();
}

InspectionRequest requestFor(const lab::World& world, const Question& question) {
    InspectionRequest request;
    request.question = question;
    request.rootHints = world.rootHints();
    request.anchors = world.trustAnchors();
    request.at = world.now();
    request.askAllServers = lab::differsBetweenServers(world.scenario());
    return request;
}

InspectionRequest requestFor(const lab::World& world) {
    return requestFor(world, world.scenario().question);
}

LiveOptions quick(const LoopbackWorld& servers) {
    LiveOptions options;
    options.port = servers.port();
    options.attemptTimeoutMs = 250;
    return options;
}

std::shared_ptr<const lab::World> loopbackWorld(const lab::Scenario& scenario) {
    return lab::World::build(test::onLoopback(scenario, "127.71.0."), kNow);
}

/// A path that damages one octet in some of the replies, behind header and question, as a defective network card would.
class DamagingTransport : public Transport {
public:
    DamagingTransport(std::shared_ptr<const lab::World> world, quint32 seed, int udpPercent, int tcpPercent)
        : world_(std::move(world)), random_(seed), udpPercent_(udpPercent), tcpPercent_(tcpPercent) {}

    [[nodiscard]] int askedAgain() const { return askedAgain_; }

    void send(const Ask& ask) override {
        askedAgain_ += ask.again ? 1 : 0;
        Reply reply = lab::exchange(*world_, ask);
        const std::size_t unharmed = 12 + ask.question.name.wireLength() + 4;
        const int percent = ask.again ? tcpPercent_ : udpPercent_;
        if (reply.wire.size() > unharmed && random_.bounded(100) < percent) {
            Bytes wire = reply.wire;
            const auto place = static_cast<int>(unharmed) + random_.bounded(static_cast<int>(wire.size() - unharmed));
            wire[static_cast<std::size_t>(place)] ^= static_cast<std::uint8_t>(1U << random_.bounded(8));
            reply = makeReply(ask.server, ask.zone, ask.question, std::move(wire));
        }
        reply.protocol = ask.again ? Protocol::Tcp : Protocol::Udp;
        QTimer::singleShot(0, this, [this, id = ask.id, reply] { emit replied(id, reply); });
    }
    void cancelAll() override {}

private:
    std::shared_ptr<const lab::World> world_;
    QRandomGenerator random_;
    int udpPercent_;
    int tcpPercent_;
    int askedAgain_ = 0;
};

ChainOfTrust inspectedBy(Transport& transport, const lab::World& world) {
    Inspector inspector(requestFor(world), transport);
    QSignalSpy finished(&inspector, &Inspector::finished);
    inspector.start();
    return finished.wait() ? inspector.chain() : ChainOfTrust();
}

bool isTold(const ChainOfTrust& chain, std::string_view code) {
    return std::ranges::any_of(chain.findings, [&](const Finding& finding) { return finding.code() == code; });
}

lab::Scenario minimalWith(std::vector<lab::Mutation> mutations) {
    lab::Scenario scenario = lab::minimalScenario();
    scenario.mutations = std::move(mutations);
    return scenario;
}

}  // namespace

class TestInspector : public QObject {
    Q_OBJECT

private slots:
    void scenariosOverRealSockets_data();
    void scenariosOverRealSockets();
    void questionsOverRealSockets_data();
    void questionsOverRealSockets();
    void oneWorkingServerIsEnough_data();
    void oneWorkingServerIsEnough();
    void roundTripsOfAHealthyChain();
    void asksAllServersWhereWanted();
    void noServerAtAll();
    void noHints();
    void cancelAfterEachReply();
    void cancelFromProgress();
    void cancelTwice();
    void startsAgain();
    void destroyedWhileRunning();
    void growsStepByStep();
    void tellsWhereALimitStoppedIt();
    void damageOnTheWayIsNotBogus();
    void bogusIsConfirmedOnce();
    void bogusOfTwoServersIsConfirmed();
};

void TestInspector::scenariosOverRealSockets_data() {
    QTest::addColumn<QString>("scenario");
    for (const std::string& scenario : lab::scenarioNames()) {
        QTest::newRow(scenario.c_str()) << QString::fromStdString(scenario);
    }
}

void TestInspector::scenariosOverRealSockets() {
    QFETCH(const QString, scenario);
    const auto world = loopbackWorld(*lab::findScenario(scenario.toStdString()));
    const LoopbackWorld servers(world, 0);
    QVERIFY(servers.isReady());
    LiveTransport transport(quick(servers));
    Inspector inspector(requestFor(*world), transport);
    QSignalSpy finished(&inspector, &Inspector::finished);
    inspector.start();
    QVERIFY(inspector.isRunning());
    QVERIFY(finished.wait());
    QVERIFY(!inspector.isRunning());
    QVERIFY(inspector.chain().verdict == world->scenario().expected.verdict);
    const auto cause = inspector.chain().cause();
    // Over sockets the computer's clock says when something came: a validation for last year is meant so.
    const bool isClock = world->scenario().expected.cause == "CLOCK_LIKELY_WRONG";
    QCOMPARE(cause ? std::string(inspector.chain().findings[*cause].code()) : std::string(),
             isClock ? std::string("RRSIG_NOT_YET_VALID") : world->scenario().expected.cause);
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
}

void TestInspector::questionsOverRealSockets_data() {
    QTest::addColumn<Question>("question");
    QTest::addColumn<Security>("verdict");
    const auto row = [](const char* owner, RRType type, Security verdict) {
        QTest::addRow("%s %s", owner, typeText(type).c_str()) << Question{name(owner), type} << verdict;
    };
    row("www.example.test.", RRType::AAAA, Security::Secure);
    row("alias.example.test.", RRType::A, Security::Secure);
    row("alias.example.test.", RRType::CNAME, Security::Secure);
    row("any.wild.example.test.", RRType::A, Security::Secure);
    row("host.moved.example.test.", RRType::A, Security::Secure);
    row("b.c.example.test.", RRType::TXT, Security::Secure);
    row("big.example.test.", RRType::TXT, Security::Secure);  // over TCP
    row("nope.example.test.", RRType::A, Security::Secure);
    row("www.example.test.", RRType::MX, Security::Secure);
    row("example.test.", RRType::DS, Security::Secure);
    row("plain.example.test.", RRType::DS, Security::Secure);
    row("example.test.", RRType::DNSKEY, Security::Secure);
    row(".", RRType::NS, Security::Secure);
    row("www.plain.example.test.", RRType::A, Security::Insecure);
    row("nope.plain.example.test.", RRType::A, Security::Insecure);
}

void TestInspector::questionsOverRealSockets() {
    QFETCH(const Question, question);
    QFETCH(const Security, verdict);
    const auto world = loopbackWorld(lab::minimalScenario());
    const LoopbackWorld servers(world, 0);
    QVERIFY(servers.isReady());
    LiveTransport transport(quick(servers));
    Inspector inspector(requestFor(*world, question), transport);
    QSignalSpy finished(&inspector, &Inspector::finished);
    inspector.start();
    QVERIFY(finished.wait());
    QVERIFY(inspector.chain().verdict == verdict);
}

void TestInspector::oneWorkingServerIsEnough_data() {
    using Way = lab::BadServer::Way;
    QTest::addColumn<int>("way");
    QTest::newRow("silent") << static_cast<int>(Way::Silent);
    QTest::newRow("refuses") << static_cast<int>(Way::Refuses);
    QTest::newRow("lame") << static_cast<int>(Way::Lame);
    QTest::newRow("garbage") << static_cast<int>(Way::Garbage);
    QTest::newRow("truncates without TCP") << static_cast<int>(Way::TruncatesWithoutTcp);
    QTest::newRow("without EDNS") << static_cast<int>(Way::WithoutEdns);
    QTest::newRow("strips DNSSEC") << static_cast<int>(Way::StripsDnssec);
}

void TestInspector::oneWorkingServerIsEnough() {
    QFETCH(const int, way);
    const lab::Scenario plain = lab::minimalScenario();
    for (std::size_t bad = 0; bad < 2; ++bad) {
        const lab::ZoneSpec& zone = plain.zones.at(2);
        const auto world = loopbackWorld(minimalWith(
            {{zone.name, lab::BadServer{static_cast<lab::BadServer::Way>(way)}, zone.servers.at(bad).address}}));
        const LoopbackWorld servers(world, 0);
        QVERIFY(servers.isReady());
        LiveTransport transport(quick(servers));
        Inspector inspector(requestFor(*world), transport);
        QSignalSpy finished(&inspector, &Inspector::finished);
        inspector.start();
        QVERIFY(finished.wait());
        QVERIFY(inspector.chain().verdict == Security::Secure);
    }
}

void TestInspector::roundTripsOfAHealthyChain() {
    const auto world = loopbackWorld(lab::minimalScenario());
    const LoopbackWorld servers(world, 10);
    LiveTransport transport(quick(servers));
    Inspector inspector(requestFor(*world), transport);
    QSignalSpy finished(&inspector, &Inspector::finished);
    inspector.start();
    QVERIFY(finished.wait());
    const InspectionStatistics statistics = inspector.statistics();
    QCOMPARE(statistics.roundTrips, 3);
    QCOMPARE(statistics.queries, 12);
    QVERIFY(statistics.repliesReceived >= 6);
    QVERIFY(statistics.elapsedMs >= 30);
}

void TestInspector::asksAllServersWhereWanted() {
    const auto world = loopbackWorld(lab::minimalScenario());
    LabTransport transport(world);
    InspectionRequest request = requestFor(*world);
    request.limits.serversAtOnce = 1;
    for (const bool all : {false, true}) {
        request.askAllServers = all;
        Inspector inspector(request, transport);
        QSignalSpy finished(&inspector, &Inspector::finished);
        inspector.start();
        QVERIFY(finished.wait());
        // With all of them: NS, SOA, CDS and CDNSKEY at both servers, and A and AAAA of both.
        QCOMPARE(inspector.statistics().queries, all ? 12 + 12 : 6);
    }
}

void TestInspector::noServerAtAll() {
    lab::Scenario scenario = lab::minimalScenario();
    const auto world = loopbackWorld(scenario);
    auto servers = std::make_unique<LoopbackWorld>(world, 0);
    const LiveOptions options = quick(*servers);
    servers.reset();  // the ports are closed now
    LiveTransport transport(options);
    Inspector inspector(requestFor(*world), transport);
    QSignalSpy finished(&inspector, &Inspector::finished);
    inspector.start();
    QVERIFY(finished.wait());
    QVERIFY(inspector.chain().verdict == Security::Indeterminate);
    QCOMPARE(inspector.statistics().repliesReceived, 0);
    QCOMPARE(inspector.chain().findings.size(), std::size_t{1});  // the network's, not each server's
    QCOMPARE(std::string(inspector.chain().findings.front().code()), std::string("PORT_53_BLOCKED"));
}

void TestInspector::noHints() {
    const auto world = loopbackWorld(lab::minimalScenario());
    LabTransport transport(world);
    InspectionRequest request = requestFor(*world);
    request.rootHints.clear();
    Inspector inspector(request, transport);
    QSignalSpy finished(&inspector, &Inspector::finished);
    inspector.start();
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait());
    QVERIFY(inspector.chain().verdict == Security::Indeterminate);
}

void TestInspector::cancelAfterEachReply() {
    const auto world = loopbackWorld(lab::minimalScenario());
    for (int after = 0; after <= 12; ++after) {
        LabTransport transport(world);
        Inspector inspector(requestFor(*world), transport);
        QSignalSpy finished(&inspector, &Inspector::finished);
        int heard = 0;
        // Connected after the inspector's own slot: it has digested the reply when this cancels.
        connect(&transport, &Transport::replied, &inspector, [&] {
            if (++heard == after) {
                inspector.cancel();
                QCOMPARE(finished.size(), 0);  // from the event loop only
            }
        });
        inspector.start();
        if (after == 0) {
            inspector.cancel();
        }
        QVERIFY(finished.wait());
        QVERIFY(!inspector.isRunning());
        QTest::qWait(15);
        QCOMPARE(finished.size(), 1);
        QVERIFY(after == 0 || heard <= after);
    }
}

void TestInspector::cancelFromProgress() {
    const auto world = loopbackWorld(lab::minimalScenario());
    LabTransport transport(world, 70);
    Inspector inspector(requestFor(*world), transport);
    QSignalSpy finished(&inspector, &Inspector::finished);
    connect(&inspector, &Inspector::progressed, &inspector, &Inspector::cancel);
    inspector.start();
    QVERIFY(finished.wait());
    QVERIFY(inspector.chain().verdict == Security::Indeterminate);
    QVERIFY(inspector.statistics().roundTrips < 3);
}

void TestInspector::cancelTwice() {
    const auto world = loopbackWorld(lab::minimalScenario());
    LabTransport transport(world);
    Inspector inspector(requestFor(*world), transport);
    QSignalSpy finished(&inspector, &Inspector::finished);
    inspector.cancel();  // not running: nothing
    inspector.start();
    inspector.cancel();
    inspector.cancel();
    QVERIFY(finished.wait());
    inspector.cancel();
    QTest::qWait(20);
    QCOMPARE(finished.size(), 1);
}

void TestInspector::startsAgain() {
    const auto world = loopbackWorld(lab::minimalScenario());
    LabTransport transport(world);
    Inspector inspector(requestFor(*world), transport);
    QSignalSpy finished(&inspector, &Inspector::finished);
    for (int i = 0; i < 2; ++i) {
        inspector.start();
        QVERIFY(finished.wait());
        QVERIFY(inspector.chain().verdict == Security::Secure);
        QCOMPARE(inspector.statistics().queries, 12);
    }
    QCOMPARE(finished.size(), 2);
}

void TestInspector::destroyedWhileRunning() {
    const auto world = loopbackWorld(lab::minimalScenario());
    const LoopbackWorld servers(world, 5);
    LiveTransport transport(quick(servers));
    QSignalSpy replied(&transport, &Transport::replied);
    {
        Inspector inspector(requestFor(*world), transport);
        inspector.start();
        QVERIFY(replied.wait());
    }
    const auto before = replied.size();
    QTest::qWait(50);
    QCOMPARE(replied.size(), before);
}

void TestInspector::growsStepByStep() {
    const auto world = loopbackWorld(lab::minimalScenario());
    LabTransport transport(world, 80);
    Inspector inspector(requestFor(*world), transport);
    QSignalSpy finished(&inspector, &Inspector::finished);
    std::vector<std::size_t> zones;
    connect(&inspector, &Inspector::progressed, this, [&] { zones.push_back(inspector.chain().zones.size()); });
    inspector.start();
    QVERIFY(finished.wait());
    QVERIFY(zones.size() >= 2);
    QVERIFY(std::ranges::is_sorted(zones));
    QVERIFY(zones.front() < inspector.chain().zones.size());
}

void TestInspector::tellsWhereALimitStoppedIt() {
    const auto world = loopbackWorld(lab::minimalScenario());
    LabTransport transport(world);
    InspectionRequest request = requestFor(*world);
    request.limits.questions = 5;
    Inspector inspector(request, transport);
    QSignalSpy finished(&inspector, &Inspector::finished);
    inspector.start();
    QVERIFY(finished.wait());
    const auto isLimit = [](const Finding& finding) {
        const auto* limit = finding.detail.as<WorkLimitReached>();
        return limit != nullptr && limit->limit == WorkLimitReached::Limit::Questions;
    };
    QVERIFY(std::ranges::any_of(inspector.chain().findings, isLimit));
}

/// What a network damages says nothing about the zone: asked again, the server gives the right answer.
void TestInspector::damageOnTheWayIsNotBogus() {
    const auto world = lab::World::build(lab::minimalScenario(), kNow);
    int told = 0;
    for (quint32 seed = 1; seed <= 100; ++seed) {
        DamagingTransport transport(world, seed, 30, 0);
        const auto chain = inspectedBy(transport, *world);
        QVERIFY2(chain.verdict != Security::Bogus, qPrintable(QString::number(seed)));
        told += isTold(chain, "REPLY_NOT_REPEATABLE") ? 1 : 0;
    }
    QVERIFY(told >= 10);
    int bogus = 0;
    for (quint32 seed = 1; seed <= 100; ++seed) {
        DamagingTransport transport(world, seed, 10, 10);
        bogus += inspectedBy(transport, *world).verdict == Security::Bogus ? 1 : 0;
    }
    QVERIFY2(bogus <= 2, qPrintable(QString::number(bogus)));
}

/// A zone that is broken stays broken: its one server is asked once more and not for ever, and no reply is kept twice.
void TestInspector::bogusIsConfirmedOnce() {
    lab::Scenario scenario = lab::minimalScenario();
    for (lab::ZoneSpec& zone : scenario.zones) {
        zone.servers.resize(1);
    }
    const auto world = lab::World::build(scenario, kNow);
    DamagingTransport transport(world, 1, 0, 0);
    InspectionRequest request = requestFor(*world);
    request.at = Timestamp{kNow.seconds + std::int64_t{10} * 365 * 86400};  // every signature has ended
    Inspector inspector(request, transport);
    QSignalSpy finished(&inspector, &Inspector::finished);
    inspector.start();
    QVERIFY(finished.wait());
    QCOMPARE(inspector.chain().verdict, Security::Bogus);
    const Evidence evidence = inspector.evidence();
    QVERIFY(transport.askedAgain() > 0);
    QVERIFY(transport.askedAgain() <= static_cast<int>(evidence.replies().size()));
    QVERIFY(!isTold(inspector.chain(), "REPLY_NOT_REPEATABLE"));
    QVERIFY(
        std::ranges::none_of(evidence.replies(), [](const auto& reply) { return reply->protocol == Protocol::Tcp; }));
}

/// Two servers that say the same confirm each other: nothing more is asked.
void TestInspector::bogusOfTwoServersIsConfirmed() {
    const auto world = lab::World::build(*lab::findScenario("stale-ds"), kNow);
    DamagingTransport transport(world, 1, 0, 0);
    QCOMPARE(inspectedBy(transport, *world).verdict, Security::Bogus);
    QCOMPARE(transport.askedAgain(), 0);
}

QTEST_GUILESS_MAIN(TestInspector)
#include "tst_inspector.moc"
