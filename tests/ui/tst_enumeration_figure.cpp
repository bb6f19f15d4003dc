// SPDX-License-Identifier: MIT
// Zone walking and word lists, drawn: every figure in it was counted.
#include "core/lab/scenario_reader.h"
#include "tests/ui/figure_facts.h"
#include "tests/ui/lab_chain.h"
#include "ui/present/figures/enumeration_figure.h"

#include <QTest>

using namespace rootline;

namespace {

std::vector<lab::ZoneListing> listings(bool wantsWords) {
    const auto lesson = lab::findScenario("lesson-07").value();
    for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
        const auto& enumeration = lesson.steps[step].enumeration;
        if (enumeration && enumeration->words.empty() != wantsWords) {
            return lab::enumerateStep(lesson, step, kLabTime);
        }
    }
    return {};
}

}  // namespace

class TestEnumerationFigure : public QObject {
    Q_OBJECT

private slots:
    void aWalkNamesEveryName() {
        const auto walked = listings(false);
        QCOMPARE(walked.size(), std::size_t{1});
        const Figure figure = enumerationFigure(walked, plainOptions(480));
        const QStringList texts = textsOf(figure);
        for (const Name& name : walked.front().names()) {
            QVERIFY2(texts.contains(QString::fromStdString(name.toText())), name.toText().c_str());
        }
        QVERIFY(figure.spoken.join(' ').contains(QString::number(walked.front().questions)));
        QVERIFY(isWithinItself(figure));
    }

    void guessesTellHitsAndCost() {
        const auto guessed = listings(true);
        QCOMPARE(guessed.size(), std::size_t{2});
        const Figure figure = enumerationFigure(guessed, plainOptions());
        const QString all = textsOf(figure).join(' ');
        for (const auto& listing : guessed) {
            QVERIFY(all.contains(QLocale().toString(static_cast<qulonglong>(listing.hashesForWords))));
            QVERIFY(all.contains(QString::fromStdString(listing.zone.toText())));
        }
        QVERIFY(!all.contains("q7-fjord"));  // nobody guessed it
        QVERIFY(all.contains("vpn"));
        QVERIFY(isWithinItself(figure));
    }

    void mirroredWhereTheScriptIs() {
        const auto guessed = listings(true);
        const Figure left = enumerationFigure(guessed, plainOptions());
        const Figure right = enumerationFigure(guessed, plainOptions(320, true));
        QCOMPARE(left.shapes.size(), right.shapes.size());
        QVERIFY(isWithinItself(right));
    }

    void nothingIsDrawnOfNothing() { QVERIFY(enumerationFigure({}, plainOptions()).isEmpty()); }
};

QTEST_MAIN(TestEnumerationFigure)
#include "tst_enumeration_figure.moc"
