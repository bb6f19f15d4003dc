// SPDX-License-Identifier: MIT
#include "tests/ui/figure_facts.h"
#include "tests/ui/lab_chain.h"
#include "ui/present/figures/roll_figure.h"

#include <QTest>

using namespace rootline;

namespace {

lab::Roll rollOf(const char* name) {
    return lab::rollOf(lab::findScenario(name).value(), kLabTime).value();
}

const char* const kRolls[] = {"roll-zsk", "roll-ksk-double-ds", "roll-ksk-double-signature", "roll-algorithm",
                              "unsigning"};

}  // namespace

class TestRollFigure : public QObject {
    Q_OBJECT

private slots:
    void whoFailsWhereAStepComesTooEarly_data();
    void whoFailsWhereAStepComesTooEarly();
    void cacheHoldsForItsTtl();
    void onlyScenariosWithAClockAreRolls();
    void everyMomentCanBeDrawn();
};

void TestRollFigure::whoFailsWhereAStepComesTooEarly_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fresh");   // a letter for each step: what an empty cache concludes
    QTest::addColumn<QString>("cached");  // one that asked before; "-": nothing old is kept
    QTest::newRow("ZSK") << "roll-zsk"
                         << "ssssss"
                         << "-sbsb-";
    QTest::newRow("KSK, two DS") << "roll-ksk-double-ds"
                                 << "ssssss"
                                 << "-sbsb-";
    QTest::newRow("KSK, two signatures") << "roll-ksk-double-signature"
                                         << "ssssss"
                                         << "-sbsb-";
    QTest::newRow("algorithm") << "roll-algorithm"
                               << "ssssssss"
                               << "-sb-sbs-";
    QTest::newRow("unsigning") << "unsigning"
                               << "sbiii"
                               << "--sb-";
}

void TestRollFigure::whoFailsWhereAStepComesTooEarly() {
    QFETCH(QString, name);
    QFETCH(QString, fresh);
    QFETCH(QString, cached);
    const auto letter = [](Security security) {
        return security == Security::Secure     ? 's'
               : security == Security::Bogus    ? 'b'
               : security == Security::Insecure ? 'i'
                                                : '?';
    };
    QString seenFresh;
    QString seenCached;
    for (const lab::RollMoment& moment : rollOf(qPrintable(name)).moments) {
        seenFresh += QLatin1Char(letter(moment.fresh));
        seenCached += moment.cached ? QLatin1Char(letter(*moment.cached)) : QLatin1Char('-');
    }
    QCOMPARE(seenFresh, fresh);
    QCOMPARE(seenCached, cached);
}

void TestRollFigure::cacheHoldsForItsTtl() {
    const lab::Roll roll = rollOf("roll-zsk");
    QCOMPARE(roll.moments[2].at, std::int64_t{2 * 3600});
    QCOMPARE(roll.moments[2].keptUntil, std::int64_t{25 * 3600});  // overtaken after one hour, kept for a day
    const Figure figure = rollFigure(roll, 2, plainOptions(620));
    QVERIFY2(figure.spoken.back().contains("23 hour"), qPrintable(figure.spoken.back()));
    QCOMPARE(marksOf(figure, figure::Sign::Bogus), 1);
    QCOMPARE(marksOf(rollFigure(roll, 5, plainOptions(620)), figure::Sign::Bogus),
             2);  // what is to come is not told before
}

void TestRollFigure::onlyScenariosWithAClockAreRolls() {
    QVERIFY(!lab::rollOf(lab::findScenario("healthy").value(), kLabTime));
    QVERIFY(!lab::rollOf(lab::findScenario("lesson-05").value(), kLabTime));
}

void TestRollFigure::everyMomentCanBeDrawn() {
    for (const char* const name : kRolls) {
        const lab::Roll roll = rollOf(name);
        for (std::size_t moment = 0; moment < roll.moments.size(); ++moment) {
            for (const double width : {260.0, 640.0}) {
                for (const bool rightToLeft : {false, true}) {
                    QVERIFY2(isWithinItself(rollFigure(roll, moment, plainOptions(width, rightToLeft))), name);
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestRollFigure)
#include "tst_roll_figure.moc"
