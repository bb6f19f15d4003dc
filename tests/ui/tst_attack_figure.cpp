// SPDX-License-Identifier: MIT
#include "core/lab/attack.h"
#include "tests/ui/figure_facts.h"
#include "tests/ui/lab_chain.h"
#include "ui/present/figures/attack_figure.h"
#include "ui/present/figures/attack_words.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace rootline;
using lab::AttackKind;

namespace {

lab::AttackScene sceneOf(std::string_view lesson, std::size_t step) {
    return lab::stageAttack(lab::findScenario(lesson).value(), step, kLabTime).value();
}

QString lineOf(const std::optional<lab::CacheEntry>& entry) {
    return entry ? attackwords::lines(*entry).join(' ') : QString("nothing");
}

}  // namespace

class TestAttackFigure : public QObject {
    Q_OBJECT

private slots:
    void whoIsFooled_data();
    void whoIsFooled();
    void poisonedEntryTellsItsTtl();
    void oddsAreThoseOfGuessing();
    void everyAttackOfTheLessonsCanBeDrawn();
};

void TestAttackFigure::whoIsFooled_data() {
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("believer");  // is fooled
    QTest::addColumn<bool>("checker");
    QTest::newRow("forged, unsigned zone") << "lesson-01" << 1 << true << true;
    QTest::newRow("forged, signed zone") << "lesson-01" << 2 << true << false;
    QTest::newRow("changed in transit") << "lesson-03" << 1 << true << false;
    QTest::newRow("own key") << "lesson-04" << 1 << true << false;
    QTest::newRow("own key, claimed tag") << "lesson-04" << 2 << true << false;
    QTest::newRow("key swap") << "lesson-05" << 1 << true << false;
    QTest::newRow("made-up denial") << "lesson-07" << 1 << true << false;
    QTest::newRow("replayed NSEC") << "lesson-07" << 2 << true << false;
    QTest::newRow("replayed NSEC3") << "lesson-07" << 6 << true << false;
    QTest::newRow("DS removed, with proof") << "lesson-08" << 2 << true << true;
    QTest::newRow("DS removed, without proof") << "lesson-08" << 3 << true << false;
    QTest::newRow("replay, still valid") << "lesson-09" << 3 << true << true;
    QTest::newRow("replay, expired") << "lesson-09" << 4 << true << false;
    QTest::newRow("eavesdropping") << "lesson-12" << 0 << false << false;
    QTest::newRow("compromised signer") << "lesson-12" << 1 << true << true;
    QTest::newRow("flood") << "lesson-12" << 2 << false << false;
    QTest::newRow("wrong record") << "lesson-12" << 3 << true << true;
}

void TestAttackFigure::whoIsFooled() {
    QFETCH(QString, lesson);
    QFETCH(int, step);
    QFETCH(bool, believer);
    QFETCH(bool, checker);
    const lab::AttackScene scene = sceneOf(lesson.toStdString(), static_cast<std::size_t>(step));
    QVERIFY(scene.truth);
    QVERIFY2(scene.isPoisoned(scene.plain) == believer, qPrintable(lineOf(scene.plain)));
    QVERIFY2(scene.isPoisoned(scene.checking) == checker, qPrintable(lineOf(scene.checking)));
    QCOMPARE(scene.chain.verdict == Security::Bogus, !scene.checking && scene.attack.kind != AttackKind::Flood);
    const int crosses = (believer ? 1 : 0) + (checker ? 1 : 0);
    QCOMPARE(marksOf(attackFigure(scene, plainOptions()), figure::Sign::Bogus), crosses);
}

void TestAttackFigure::poisonedEntryTellsItsTtl() {
    const lab::AttackScene scene = sceneOf("lesson-01", 1);
    QCOMPARE(scene.plain->ttl, 3600U);
    QVERIFY(lineOf(scene.plain).contains("203.0.113.66"));
    QVERIFY(lineOf(scene.truth).contains("198.51.100.10"));
    const QStringList texts = textsOf(attackFigure(scene, plainOptions(640)));
    QCOMPARE(texts.count("Its cache: poisoned"), 2);
    QCOMPARE(texts.filter(QRegularExpression("^TTL 1 hour")).size(), 3);
}

void TestAttackFigure::oddsAreThoseOfGuessing() {
    const lab::Race fixedPort{65536, 1, 1, 1};
    QVERIFY(std::abs(lab::chanceOf(fixedPort) - 1.0 / 65536) < 1e-12);
    const lab::Race random{65536, 64512, 1, 1};
    QVERIFY(std::abs(lab::chanceOf(random) * 65536 * 64512 - 1) < 1e-6);
    const lab::Race flood{65536, 1, 100, 1000};
    QVERIFY(std::abs(lab::chanceOf(flood) - (1 - std::pow(1 - 100.0 / 65536, 1000))) < 1e-12);
    QCOMPARE(lab::racesForHalf(flood), 454.0);
    QVERIFY(lab::chanceOf({65536, 1, 100, 454}) >= 0.5);
    QVERIFY(lab::chanceOf({65536, 1, 100, 453}) < 0.5);
    QCOMPARE(lab::chanceOf({16, 1, 1000, 1}), 1.0);
    QVERIFY(attackwords::odds(flood).join(' ').contains(QStringLiteral("78\u00A0%")));
}

void TestAttackFigure::everyAttackOfTheLessonsCanBeDrawn() {
    std::set<AttackKind> seen;
    for (const std::string& name : lab::scenarioNames()) {
        const auto scenario = lab::findScenario(name).value();
        for (std::size_t step = 0; step < scenario.steps.size(); ++step) {
            if (!scenario.steps[step].attack) {
                QVERIFY(!lab::stageAttack(scenario, step, kLabTime));
                continue;
            }
            const lab::AttackScene scene = lab::stageAttack(scenario, step, kLabTime).value();
            seen.insert(scene.attack.kind);
            for (const double width : {240.0, 620.0}) {
                for (const bool rightToLeft : {false, true}) {
                    const Figure figure = attackFigure(scene, plainOptions(width, rightToLeft));
                    QVERIFY2(isWithinItself(figure), name.c_str());
                    QVERIFY(figure.spoken.size() >= 4);
                }
            }
        }
    }
    QCOMPARE(seen.size(), std::size_t{13});  // every kind that there is
}

QTEST_GUILESS_MAIN(TestAttackFigure)
#include "tst_attack_figure.moc"
