// SPDX-License-Identifier: MIT
// Changes are planned in the order in which nobody notices them (RFC 6781 section 4), with the waits that the TTLs ask for.
#include "core/analysis/change_plan.h"
#include "tests/ui/lab_chain.h"

#include <QTest>

#include <algorithm>

using namespace rootline;

namespace {

constexpr std::int64_t kHour = 3600;

const Name& zoneName() {
    static const Name name = *Name::fromText("example.test.");
    return name;
}

const ChangeStep& stepOf(const ChangePlan& plan, ChangeAction action) {
    return *std::ranges::find(plan.steps, action, &ChangeStep::action);
}

lab::KeySpec key(const char* label, bool inDs) {
    lab::KeySpec spec;
    spec.label = label;
    spec.inDs = inDs;
    return spec;
}

}  // namespace

class TestChangePlan final : public QObject {
    Q_OBJECT

private slots:
    void everyGoalGoesForwardInTime() {
        const ChainOfTrust chain = labChain("healthy");
        for (const ChangeGoal goal :
             {ChangeGoal::MoveHost, ChangeGoal::RollKey, ChangeGoal::RollAlgorithm, ChangeGoal::Unsign}) {
            const auto plan = planChange(chain, zoneName(), goal);
            QVERIFY(plan.has_value());
            QVERIFY(plan->steps.size() >= 2);
            QCOMPARE(plan->steps.front().earliest, chain.at);
            QVERIFY(std::ranges::is_sorted(plan->steps, {}, &ChangeStep::earliest));
            QVERIFY(std::ranges::none_of(plan->steps, &ChangeStep::done));
        }
    }

    // A resolver that still has the DS treats an unsigned answer as forged.
    void signingStopsOnlyWhenTheDsIsForgotten() {
        const ChainOfTrust chain = labChain("healthy");
        const auto plan = planChange(chain, zoneName(), ChangeGoal::Unsign);
        const std::int64_t ttl = chain.findZone(zoneName())->link.dsSet->rrset.ttl;
        QCOMPARE(plan->steps.front().action, ChangeAction::RemoveDs);
        QCOMPARE(stepOf(*plan, ChangeAction::StopSigning).earliest.seconds, chain.at.seconds + ttl + kHour);
    }

    // S4: the old key stays as long as a DS that names it may be cached.
    void theOldKeyLeavesLast() {
        const ChainOfTrust chain = labChain("healthy");
        const auto plan = planChange(chain, zoneName(), ChangeGoal::RollKey);
        const Zone& zone = *chain.findZone(zoneName());
        QCOMPARE(plan->steps.back().action, ChangeAction::RemoveOldKeys);
        QCOMPARE(stepOf(*plan, ChangeAction::AddNewDs).waitSeconds, zone.keySet->rrset.ttl + kHour);
        QCOMPARE(plan->steps.back().waitSeconds, zone.link.dsSet->rrset.ttl + kHour);
    }

    void whatIsDoneIsSeen() {
        const ChainOfTrust published = labChain(lab::minimalScenario({key("1", true), key("2", false)}));
        const auto plan = planChange(published, zoneName(), ChangeGoal::RollKey);
        QVERIFY(stepOf(*plan, ChangeAction::PublishNewKey).done);
        QVERIFY(!stepOf(*plan, ChangeAction::AddNewDs).done);
        const ChainOfTrust vouched = labChain(lab::minimalScenario({key("1", true), key("2", true)}));
        const auto later = planChange(vouched, zoneName(), ChangeGoal::RollKey);
        QVERIFY(stepOf(*later, ChangeAction::AddNewDs).done);
        QVERIFY(!stepOf(*later, ChangeAction::RemoveOldDs).done);
    }

    void whatCannotBePlannedSaysWhy() {
        const ChainOfTrust healthy = labChain("healthy");
        const ChainOfTrust broken = labChain("stale-ds");
        const ChainOfTrust plain = labChain("unsigned");
        const Name& unsignedZone = plain.zones.back().name;
        QCOMPARE(planChange(healthy, *Name::fromText("other.test."), ChangeGoal::Sign).error(),
                 ChangeRefusal::NoSuchZone);
        QCOMPARE(planChange(healthy, zoneName(), ChangeGoal::Sign).error(), ChangeRefusal::IsSigned);
        QCOMPARE(planChange(broken, zoneName(), ChangeGoal::RollKey).error(), ChangeRefusal::IsBroken);
        QCOMPARE(planChange(healthy, Name(), ChangeGoal::RollKey).error(), ChangeRefusal::IsAnchored);
        QCOMPARE(planChange(plain, unsignedZone, ChangeGoal::RollKey).error(), ChangeRefusal::IsNotSigned);
        const auto sign = planChange(plain, unsignedZone, ChangeGoal::Sign);
        QVERIFY(sign.has_value());
        QCOMPARE(sign->steps.back().action, ChangeAction::AddNewDs);
    }
};

QTEST_GUILESS_MAIN(TestChangePlan)
#include "tst_change_plan.moc"
