// SPDX-License-Identifier: MIT
#include "tests/support/inspected_world.h"

#include <QTest>

using namespace rootline;
using namespace rootline::lab;
using rootline::test::inspect;
using rootline::test::InspectedWorld;
using rootline::test::name;

namespace {

constexpr std::int64_t kDay = 86400;

ChainOfTrust validate(const InspectedWorld& inspected, const Evidence& evidence, Timestamp at,
                      ValidationMemory& memory) {
    return validate(evidence, inspected.question, inspected.world->trustAnchors(), Policy{}, at, memory);
}

/// The evidence with one bit of one record's RDATA the other way round.
Evidence flipped(const Evidence& evidence, std::size_t index) {
    Evidence result;
    for (std::size_t i = 0; i < evidence.replies().size(); ++i) {
        Reply reply = *evidence.replies()[i];
        if (i == index && reply.message && !reply.message->answer.empty()) {
            Message message = *reply.message;
            message.answer.front().rdata.back() ^= 1U;
            reply.message = std::make_shared<const Message>(std::move(message));
        }
        result.add(std::move(reply));
    }
    return result;
}

}  // namespace

class TestValidationMemory : public QObject {
    Q_OBJECT

private slots:
    void changesNoChain_data();
    void changesNoChain();
    void anotherTimeComputesNothing();
    void anEditComputesOnlyWhatItTouches();
    void growingEvidenceComputesEachSignatureOnce();
    void limitsCountWhatIsRemembered();
    void aTinyMemoryForgetsAndStillAgrees();
};

void TestValidationMemory::changesNoChain_data() {
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("hashed");
    for (const char* asked :
         {"www.example.test.", "nope.example.test.", "any.wild.example.test.", "www.plain.example.test."}) {
        for (const bool hashed : {false, true}) {
            QTest::addRow("%s %s", asked, hashed ? "NSEC3" : "NSEC") << QString::fromLatin1(asked) << hashed;
        }
    }
}

/// One memory sees the good evidence, then each damaged version of it, at several times: as if there were none.
void TestValidationMemory::changesNoChain() {
    QFETCH(QString, asked);
    QFETCH(bool, hashed);
    const DenialStyle denial{hashed ? DenialStyle::Kind::Nsec3 : DenialStyle::Kind::Nsec, false, 0, {}};
    const auto inspected =
        inspect(minimalScenario({KeySpec{}}, denial), Question{name(asked.toStdString()), RRType::A});
    ValidationMemory memory;
    QVERIFY(validate(inspected, inspected.evidence, inspected.world->now(), memory) == inspected.validate());
    for (std::size_t i = 0; i < inspected.evidence.replies().size(); ++i) {
        const Evidence damaged = flipped(inspected.evidence, i);
        for (const std::int64_t days : {0, 30}) {
            const Timestamp at{inspected.world->now().seconds + days * kDay};
            const auto plain = validate(damaged, inspected.question, inspected.world->trustAnchors(), Policy{}, at);
            QVERIFY(validate(inspected, damaged, at, memory) == plain);
        }
    }
    QVERIFY(validate(inspected, inspected.evidence, inspected.world->now(), memory) == inspected.validate());
}

void TestValidationMemory::anotherTimeComputesNothing() {
    const auto inspected = inspect(minimalScenario());
    ValidationMemory memory;
    const auto now = validate(inspected, inspected.evidence, inspected.world->now(), memory);
    const int computed = memory.computedChecks();
    QCOMPARE(computed, now.verifications);
    const auto later = validate(inspected, inspected.evidence, {inspected.world->now().seconds + 30 * kDay}, memory);
    QCOMPARE(memory.computedChecks(), computed);
    QCOMPARE(later.verdict, Security::Bogus);
    QVERIFY(later.verifications > 0);
}

void TestValidationMemory::anEditComputesOnlyWhatItTouches() {
    auto scenario = minimalScenario();
    for (auto& zone : scenario.zones) {
        zone.servers.resize(1);
    }
    const auto inspected = inspect(scenario);
    ValidationMemory memory;
    validate(inspected, inspected.evidence, inspected.world->now(), memory);
    const int computed = memory.computedChecks();
    const auto& replies = inspected.evidence.replies();
    const auto answer = std::find_if(replies.begin(), replies.end(), [&](const auto& reply) {
        return reply->question == inspected.question && reply->message && !reply->message->answer.empty();
    });
    QVERIFY(answer != replies.end());
    const auto edited = flipped(inspected.evidence, static_cast<std::size_t>(answer - replies.begin()));
    QCOMPARE(validate(inspected, edited, inspected.world->now(), memory).verdict, Security::Bogus);
    QCOMPARE(memory.computedChecks(), computed + 1);
}

/// Validating after each reply, as the window does, costs no signature twice.
void TestValidationMemory::growingEvidenceComputesEachSignatureOnce() {
    const auto inspected = inspect(minimalScenario());
    ValidationMemory memory;
    Evidence growing;
    ChainOfTrust chain;
    for (const auto& reply : inspected.evidence.replies()) {
        growing.add(*reply);
        chain = validate(inspected, growing, inspected.world->now(), memory);
    }
    QVERIFY(chain == inspected.validate());
    QCOMPARE(memory.computedChecks(), chain.verifications);
}

void TestValidationMemory::limitsCountWhatIsRemembered() {
    const auto inspected = inspect(minimalScenario());
    const auto anchors = inspected.world->trustAnchors();
    Policy narrow;
    narrow.signatureChecks = 2;
    ValidationMemory memory;
    validate(inspected, inspected.evidence, inspected.world->now(), memory);
    const auto remembered =
        validate(inspected.evidence, inspected.question, anchors, narrow, inspected.world->now(), memory);
    QCOMPARE(remembered.verifications, 2);
    QVERIFY(remembered == validate(inspected.evidence, inspected.question, anchors, narrow, inspected.world->now()));
}

void TestValidationMemory::aTinyMemoryForgetsAndStillAgrees() {
    const auto inspected = inspect(minimalScenario());
    ValidationMemory memory(2);
    for (int round = 0; round < 3; ++round) {
        QVERIFY(validate(inspected, inspected.evidence, inspected.world->now(), memory) == inspected.validate());
    }
    QVERIFY(memory.computedChecks() > inspected.validate().verifications);

    RecentlyUsed<int, int> squares(3);
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(squares.get(i, [&] { return i * i; }), i * i);
        QCOMPARE(squares.get(0, [] { return 0; }), 0);  // what is used all the time stays
        QVERIFY(squares.size() <= 6);
    }
    bool made = false;
    squares.get(0, [&] {
        made = true;
        return 0;
    });
    QVERIFY(!made);
}

QTEST_GUILESS_MAIN(TestValidationMemory)
#include "tst_validation_memory.moc"
