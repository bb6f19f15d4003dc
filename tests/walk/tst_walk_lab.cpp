// SPDX-License-Identifier: MIT
#include "core/lab/world.h"
#include "core/walk/walk.h"

#include <QTest>

#include <map>

using namespace rootline;

namespace {

constexpr Timestamp kNow{1'800'000'000};

std::set<Name> anchorOwners(const lab::World& world) {
    std::set<Name> owners;
    for (const TrustAnchor& anchor : world.trustAnchors()) {
        owners.insert(anchor.owner);
    }
    return owners;
}

void talk(Walk& walk, const lab::World& world) {
    for (auto asks = walk.takeAsks(); !asks.empty(); asks = walk.takeAsks()) {
        for (const Ask& ask : asks) {
            const Bytes query = encodeQuery(ask.question, 1);
            Bytes wire = world.answer(ask.server.address, query, Protocol::Tcp);
            Reply reply = makeReply(ask.server, ask.zone, ask.question, std::move(wire));
            walk.receive(ask.id, reply);
        }
    }
}

}  // namespace

/// The walk against servers that answer like real ones.
class TestWalkLab : public QObject {
    Q_OBJECT

private slots:
    void everyScenarioEnds_data();
    void everyScenarioEnds();
    void healthyTakesOneRoundForEachZone();
    void asksBesideWhereItIsTold();
};

void TestWalkLab::everyScenarioEnds_data() {
    QTest::addColumn<QString>("scenario");
    for (const std::string& scenario : lab::scenarioNames()) {
        QTest::newRow(scenario.c_str()) << QString::fromStdString(scenario);
    }
}

void TestWalkLab::everyScenarioEnds() {
    QFETCH(const QString, scenario);
    const auto world = lab::World::build(*lab::findScenario(scenario.toStdString()), kNow);
    Walk walk(world->scenario().question, world->rootHints(), anchorOwners(*world));
    talk(walk, *world);
    QVERIFY(walk.isFinished());
    QVERIFY(!walk.limitReached());
    walk.widen();
    talk(walk, *world);
    QVERIFY(walk.isFinished());
    QVERIFY(walk.questionsAsked() < 60);
}

void TestWalkLab::healthyTakesOneRoundForEachZone() {
    const auto world = lab::World::build(*lab::findScenario("healthy"), kNow);
    Walk walk(world->scenario().question, world->rootHints(), anchorOwners(*world));
    talk(walk, *world);
    QCOMPARE(walk.roundTrips(), static_cast<int>(world->scenario().zones.size()));
}

/// Only on request: once, everywhere where servers are compared, else at one server, and with the keys to validate by.
void TestWalkLab::asksBesideWhereItIsTold() {
    const auto world = lab::World::build(*lab::findScenario("healthy"), kNow);
    const Name zone = Name::fromText("example.test.").value();
    const Name mail = Name::fromText("mail.example.test.").value();
    Walk walk(world->scenario().question, world->rootHints(), anchorOwners(*world));
    talk(walk, *world);
    walk.widen();
    talk(walk, *world);
    const int before = walk.questionsAsked();
    const std::vector<BesideQuestion> beside{{{zone, RRType::NS}, true}, {{mail, RRType::A}, false}};
    walk.askBeside(beside);
    QVERIFY(!walk.isFinished());
    talk(walk, *world);
    QVERIFY(walk.isFinished());
    std::map<Question, std::set<std::string>> heard;
    for (const auto& reply : walk.evidence().replies()) {
        heard[reply->question].insert(reply->server.address);
    }
    const auto& servers = world->scenario().zones.back().servers;
    QCOMPARE((heard[{zone, RRType::NS}].size()), servers.size());
    QVERIFY((!heard[{mail, RRType::A}].empty()));
    QVERIFY(walk.questionsAsked() - before <= 4);  // keys and DS are known already
    const int after = walk.questionsAsked();
    walk.askBeside(beside);
    QVERIFY(walk.isFinished());
    QCOMPARE(walk.questionsAsked(), after);
}

QTEST_APPLESS_MAIN(TestWalkLab)
#include "tst_walk_lab.moc"
