// SPDX-License-Identifier: MIT
// Each server by itself: what a resolver would conclude that happens to hear of a zone from that one alone.
#include "core/trust/each_server.h"
#include "tests/support/inspected_world.h"

#include <QTest>

using namespace rootline;
using namespace rootline::lab;
using rootline::test::causeCode;
using rootline::test::hasFinding;
using rootline::test::inspect;
using rootline::test::name;

namespace {

const Name kZone = name("example.test.");
const Name kParent = name("test.");
const Which kAnswer{name("www.example.test."), RRType::A};
const std::string kOneOfZone = "192.0.2.32";
const std::string kOneOfParent = "192.0.2.22";

struct OneServer {
    Name zone = kZone;  ///< whose server it is
    Mutation mutation;
    Question question{name("www.example.test."), RRType::A};
};

ChainOfTrust validated(const OneServer& world) {
    auto scenario = minimalScenario(
        {KeySpec{Algorithm::EcdsaP256Sha256, KeyRole::Ksk}, KeySpec{Algorithm::EcdsaP256Sha256, KeyRole::Zsk}});
    scenario.mutations.push_back(world.mutation);
    const auto inspected = inspect(scenario, world.question);
    return validateEachServer(inspected.evidence, world.question, inspected.world->trustAnchors(), Policy{},
                              inspected.world->now());
}

std::optional<Security> told(const ChainOfTrust& chain, const Name& zone, const std::string& address) {
    for (const auto& status : chain.findZone(zone)->servers) {
        if (status.server.address == address) {
            return status.verdictAlone;
        }
    }
    return std::nullopt;
}

}  // namespace

Q_DECLARE_METATYPE(OneServer)

class TestEachServer : public QObject {
    Q_OBJECT

private slots:
    void sameOnAllServers();
    void oneServerIsRefused_data();
    void oneServerIsRefused();
    void silentServerIsNotValidated();
    void brokenEverywhereIsNoDisagreement();
    void serversAnswerForTheirOwnZone();
};

void TestEachServer::sameOnAllServers() {
    const auto inspected = inspect(minimalScenario());
    const auto chain = validateEachServer(inspected.evidence, inspected.question, inspected.world->trustAnchors(),
                                          Policy{}, inspected.world->now());
    int servers = 0;
    for (const auto& zone : chain.zones) {
        for (const auto& status : zone.servers) {
            QCOMPARE(status.verdictAlone, std::optional(Security::Secure));
            ++servers;
        }
    }
    QVERIFY(servers >= 6);
    auto plain = inspected.validate();
    QCOMPARE(chain.findings, plain.findings);
}

void TestEachServer::oneServerIsRefused_data() {
    QTest::addColumn<OneServer>("world");
    QTest::addColumn<QByteArray>("code");
    const Question nothing{name("nope.example.test."), RRType::A};
    const auto row = [](const char* title, OneServer world, const char* code) {
        QTest::addRow("%s", title) << world << QByteArray(code);
    };
    row("expired", {kZone, {kZone, Expire{}, kOneOfZone}, {name("www.example.test."), RRType::A}},
        "SERVERS_DISAGREE_SIGNATURES");
    row("signature left out",
        {kZone, {kZone, DropSignature{kAnswer}, kOneOfZone}, {name("www.example.test."), RRType::A}},
        "SERVER_STRIPS_DNSSEC");
    row("records left out", {kZone, {kZone, DropRecords{kAnswer}, kOneOfZone}, {name("www.example.test."), RRType::A}},
        "SERVERS_DISAGREE_ANSWER");
    row("proof left out", {kZone, {kZone, DropDenial{}, kOneOfZone}, nothing}, "SERVERS_DISAGREE_ANSWER");
    row("part of the proof left out", {kZone, {kZone, OmitProof{DenialRole::CoversName}, kOneOfZone}, nothing},
        "SERVERS_DISAGREE_ANSWER");
    row("another DS", {kParent, {kZone, StaleDs{}, kOneOfParent}, {name("www.example.test."), RRType::A}},
        "SERVERS_DISAGREE_DS");
    row("no DS", {kParent, {kZone, DropDs{}, kOneOfParent}, {name("www.example.test."), RRType::A}},
        "SERVERS_DISAGREE_DS");
}

void TestEachServer::oneServerIsRefused() {
    QFETCH(OneServer, world);
    QFETCH(QByteArray, code);
    const auto chain = validated(world);
    const auto& address = world.zone == kZone ? kOneOfZone : kOneOfParent;
    QCOMPARE(chain.verdict, Security::Secure);
    QCOMPARE(QByteArray::fromStdString(causeCode(chain)), code);
    const auto& cause = chain.findings[*chain.cause()];
    QCOMPARE(cause.zone, world.zone);
    QCOMPARE(cause.servers.size(), std::size_t{1});
    QCOMPARE(cause.servers[0].address, address);
    QVERIFY(told(chain, world.zone, address) != std::optional(Security::Secure));
    int errors = 0;
    for (const auto& finding : chain.findings) {
        errors += finding.severity == Severity::Error && !finding.causedBy ? 1 : 0;
    }
    QCOMPARE(errors, 1);
}

void TestEachServer::silentServerIsNotValidated() {
    const auto chain = validated(
        {kZone, {kZone, BadServer{BadServer::Way::Silent}, kOneOfZone}, {name("www.example.test."), RRType::A}});
    QCOMPARE(chain.verdict, Security::Secure);
    QVERIFY(!told(chain, kZone, kOneOfZone));
    QVERIFY(!chain.cause() || chain.findings[*chain.cause()].severity != Severity::Error);
}

void TestEachServer::brokenEverywhereIsNoDisagreement() {
    const auto chain = validated({kZone, {kZone, Expire{}, ""}, {name("www.example.test."), RRType::A}});
    QCOMPARE(chain.verdict, Security::Bogus);
    QCOMPARE(causeCode(chain), std::string("RRSIG_EXPIRED"));
    QVERIFY(!hasFinding(chain, "SERVERS_DISAGREE_ANSWER"));
    QVERIFY(!hasFinding(chain, "SERVERS_DISAGREE_SIGNATURES"));
    QCOMPARE(told(chain, kZone, kOneOfZone), std::optional(Security::Bogus));
}

/// What has run out far below is not a word of the servers above it.
void TestEachServer::serversAnswerForTheirOwnZone() {
    const Question question{name("www.example.test."), RRType::A};
    const auto chain = validated({kZone, {kZone, Expire{{question.name, question.type}}, ""}, question});
    QCOMPARE(chain.verdict, Security::Bogus);
    QCOMPARE(told(chain, kZone, kOneOfZone), std::optional(Security::Bogus));
    QCOMPARE(told(chain, name("test."), kOneOfParent), std::optional(Security::Secure));
    for (const auto& status : chain.findZone(Name())->servers) {
        QCOMPARE(status.verdictAlone, std::optional(Security::Secure));
    }
}

QTEST_APPLESS_MAIN(TestEachServer)
#include "tst_each_server.moc"
