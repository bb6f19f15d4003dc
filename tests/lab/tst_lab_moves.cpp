// SPDX-License-Identifier: MIT
#include "core/lab/moves.h"
#include "core/lab/scenario_reader.h"

#include <QTest>

using namespace rootline;
using namespace rootline::lab;

namespace {

constexpr Timestamp kNow{1795291200};
constexpr std::int64_t kHour = 3600;

/// "lesson-10": one KSK and one ZSK, and another of each in reserve.
Scenario scenario() {
    return findScenario("lesson-10").value();
}

std::size_t placeOf(const char* change) {
    const Scenario whole = scenario();
    const auto found = std::ranges::find(whole.changes, change, &NamedChange::name);
    return static_cast<std::size_t>(found - whole.changes.begin());
}

Move doing(std::initializer_list<const char*> apply, std::initializer_list<const char*> undo = {},
           std::int64_t wait = 0) {
    Move move;
    for (const char* change : apply) {
        move.apply.push_back(placeOf(change));
    }
    for (const char* change : undo) {
        move.undo.push_back(placeOf(change));
    }
    move.wait = wait;
    return move;
}

const Move kPublish = doing({"new-zsk-published"});
const Move kSwitch = doing({"new-zsk-signs", "old-zsk-rests"}, {"new-zsk-published"});
const Move kRemove = doing({"old-zsk-gone"}, {"old-zsk-rests"});

}  // namespace

class TestLabMoves : public QObject {
    Q_OBJECT

private slots:
    void aRollThatWaitsLosesNobody() {
        Moves moves(scenario(), 0, kNow);
        QVERIFY(!moves.outcome().isRefused());
        for (const Move& move : {kPublish, kSwitch, kRemove}) {
            QVERIFY(!moves.change(move).isRefused());
            QVERIFY(!moves.wait(kHour).isRefused());
        }
        QCOMPARE(moves.outcome().at, 3 * kHour);
        QVERIFY(moves.outcome().cause.empty());
        QCOMPARE(moves.situation().mutations.size(), std::size_t{2});
    }

    void whoStillHasTheOldKeysRefuses() {
        Moves moves(scenario(), 0, kNow);
        moves.change(kPublish);
        moves.wait(kHour - 1);
        const MoveOutcome& outcome = moves.change(kSwitch);
        QCOMPARE(outcome.fresh, Security::Secure);
        QVERIFY(outcome.isRefused());
        QVERIFY(outcome.held == Question({Name::fromText("example.test.").value(), RRType::DNSKEY}));
        QCOMPARE(outcome.heldUntil, kHour);
        QVERIFY(!moves.wait(1).isRefused());
        QVERIFY(!outcome.held);
        QCOMPARE(outcome.heldUntil, std::int64_t{0});
    }

    void whoStillHasTheOldSignatureRefuses() {
        Moves moves(scenario(), 0, kNow);
        moves.change(kPublish);
        moves.wait(kHour);
        moves.change(kSwitch);
        const MoveOutcome& outcome = moves.change(kRemove);
        QVERIFY(outcome.held == scenario().question);
        QCOMPARE(outcome.heldUntil, 2 * kHour);
    }

    void aBreakIsSeenByEverybody() {
        Moves moves(scenario(), 0, kNow);
        const MoveOutcome& outcome = moves.change(doing({"unsigned"}));
        QCOMPARE(outcome.fresh, Security::Bogus);
        QCOMPARE(outcome.cause, std::string("DS_WITHOUT_SIGNED_ZONE"));
        QVERIFY(outcome.isRefused());
    }

    /// What a step keeps, or an attacker does in it, is no part of where the moves begin.
    void aStepBeginsWithoutItsCaches() {
        const Moves moves(scenario(), 2, kNow);
        QVERIFY(moves.situation().kept.empty());
        QCOMPARE(moves.outcome().fresh, Security::Secure);
        const Moves attacked(findScenario("lesson-03").value(), 1, kNow);
        QVERIFY(!attacked.situation().attack);
    }

    void theFirstRefusalIsNamed() {
        const Moves start(scenario(), 0, kNow);
        const std::vector<Move> moves{kPublish, doing({}, {}, kHour), kSwitch};
        QVERIFY(!firstRefusal(start, moves, {0, 1, 2}));
        const auto refusal = firstRefusal(start, moves, {1, 0, 2});
        QVERIFY(refusal && refusal->first == 2);
        QCOMPARE(start.outcome().at, std::int64_t{0});
    }

    void aRefusalWhileSomebodyWaitsCounts() {
        const Moves start(scenario(), 0, kNow);
        QVERIFY(firstRefusal(start, {doing({"unsigned"}, {}, 2 * kHour), doing({}, {"unsigned"})}, {0, 1})->first == 0);
    }
};

QTEST_GUILESS_MAIN(TestLabMoves)
#include "tst_lab_moves.moc"
