// SPDX-License-Identifier: MIT
// A plan reads as a list, keeps its warnings beside the step that tempts, and goes into a calendar.
#include "tests/ui/lab_chain.h"
#include "ui/present/panels/change_plan_words.h"

#include <QTest>

using namespace rootline;

class TestChangePlanWords final : public QObject {
    Q_OBJECT

private slots:
    void everyStepHasWords() {
        const ChainOfTrust chain = labChain("healthy");
        for (const ChangeGoal goal : changeGoals()) {
            QCOMPARE(goalFromToken(token(goal)), std::optional(goal));
            QVERIFY(!word(goal).isEmpty());
            const auto plan = planChange(chain, chain.zones.back().name, goal);
            if (!plan) {
                QVERIFY(refusalSentence(plan.error(), chain.zones.back().name).endsWith(u'.'));
                continue;
            }
            for (const PlannedStep& step : plannedSteps(*plan)) {
                QVERIFY(!step.title.isEmpty() && !step.when.isEmpty() && !step.checks.isEmpty());
            }
        }
        QVERIFY(!goalFromToken(QStringLiteral("fly")));
    }

    void theTrapIsNamedBesideTheStep() {
        const ChainOfTrust chain = labChain("healthy");
        const auto plan = planChange(chain, chain.zones.back().name, ChangeGoal::Unsign);
        const auto steps = plannedSteps(*plan);
        QVERIFY(steps.front().caution.isEmpty());
        QVERIFY(steps.back().caution.contains(QStringLiteral("Do not")));
        QVERIFY(planText(*plan).contains(steps.back().caution));
    }

    void openStepsGoIntoTheCalendar() {
        const ChainOfTrust chain = labChain("healthy");
        const auto plan = planChange(chain, chain.zones.back().name, ChangeGoal::RollKey);
        const QString file = planCalendar(*plan, chain.at);
        QVERIFY(file.startsWith(QStringLiteral("BEGIN:VCALENDAR\r\n")));
        QCOMPARE(file.count(QStringLiteral("BEGIN:VEVENT")), static_cast<qsizetype>(plan->steps.size()));
        for (const QString& line : file.split(QStringLiteral("\r\n"))) {
            QVERIFY2(line.toUtf8().size() <= 75, qPrintable(line));
        }
    }
};

QTEST_GUILESS_MAIN(TestChangePlanWords)
#include "tst_change_plan_words.moc"
