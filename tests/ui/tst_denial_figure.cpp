// SPDX-License-Identifier: MIT
#include "tests/ui/figure_facts.h"
#include "tests/ui/lab_chain.h"
#include "ui/present/figures/denial_figure.h"
#include "ui/present/figures/denial_words.h"
#include "ui/present/trust_graph/trust_graph.h"

#include <QTest>

using namespace rootline;

namespace {

ChainOfTrust chainAt(std::string_view scenario, std::size_t step) {
    return labChain(lab::atStep(lab::findScenario(scenario).value(), step));
}

const DenialProof& proofOf(const ChainOfTrust& chain) {
    const auto proofs = decisiveProofs(chain);
    if (proofs.empty()) {
        throw std::logic_error("nothing is denied");
    }
    return *proofs.front();
}

QRectF placeOf(const Figure& figure, const QString& text) {
    for (const FigureShape& shape : figure.shapes) {
        const auto* words = std::get_if<figure::Words>(&shape);
        if (words != nullptr && words->text == text) {
            return words->rect;
        }
    }
    return {};
}

bool allGood(const DenialSketch& sketch) {
    return std::all_of(sketch.points.begin(), sketch.points.end(),
                       [&](const auto& point) { return denialwords::isGood(sketch, point); }) &&
           std::all_of(sketch.gaps.begin(), sketch.gaps.end(), [](const auto& gap) { return gap.proven; });
}

}  // namespace

class TestDenialFigure : public QObject {
    Q_OBJECT

private slots:
    void gapIsDrawnWithTheNameOutside();
    void nameStandsInsideItsGap();
    void wrongTypeIsMarked();
    void hashesStandOnARing();
    void optOutSpansAreHatched();
    void nameAtTheEndOfAGapExists();
    void sketchAgreesWithTheValidator();
    void nothingSticksOut_data();
    void nothingSticksOut();
    void overviewTellsStoriesApart();
};

void TestDenialFigure::gapIsDrawnWithTheNameOutside() {
    const ChainOfTrust chain = chainAt("bad-denial", 0);
    const DenialSketch sketch = sketchDenial(proofOf(chain));
    QVERIFY(!sketch.holds);
    QCOMPARE(sketch.point(DenialSketch::Part::Asked)->fit, DenialSketch::Fit::Outside);
    const Figure figure = denialFigure(sketchDenial(proofOf(chain)), plainOptions());
    QVERIFY(placeOf(figure, "nothere.example.test.").top() > placeOf(figure, "\\000.mail.example.test.").bottom());
    QVERIFY(textsOf(figure).contains("outside every signed gap"));
    QVERIFY(marksOf(figure, figure::Sign::Misses) >= 2);  // the sentence's and the name's own
    QCOMPARE(marksOf(figure, figure::Sign::Bogus), 0);    // the break is marked once, in the chain
}

void TestDenialFigure::nameStandsInsideItsGap() {
    const ChainOfTrust chain = chainAt("lesson-07", 0);
    const Figure figure = denialFigure(sketchDenial(proofOf(chain)), plainOptions());
    const double y = placeOf(figure, "nothere.example.test.").top();
    QVERIFY(y > placeOf(figure, "mail.example.test.").top());
    QVERIFY(y < placeOf(figure, "ns1.example.test.").top());
    QCOMPARE(marksOf(figure, figure::Sign::Misses), 0);
    QVERIFY(textsOf(figure).contains("in the gap, so it does not exist"));
    QVERIFY(textsOf(figure).contains("closest name above that exists (closest encloser)"));
    QVERIFY(textsOf(figure).contains("wildcard that could have answered"));
}

void TestDenialFigure::wrongTypeIsMarked() {
    const ChainOfTrust chain = chainAt("bad-denial", 2);
    const DenialSketch sketch = sketchDenial(proofOf(chain));
    QCOMPARE(sketch.gaps.front().wrongType, std::optional(RRType::AAAA));
    const Figure figure = denialFigure(sketchDenial(proofOf(chain)), plainOptions());
    QCOMPARE(marksOf(figure, figure::Sign::Misses), 3);  // sentence, name, chip
    QVERIFY(figure.spoken.join(' ').contains("AAAA"));
}

void TestDenialFigure::hashesStandOnARing() {
    const ChainOfTrust chain = chainAt("lesson-07", 4);
    const DenialSketch sketch = sketchDenial(proofOf(chain));
    QVERIFY(sketch.ring);
    QCOMPARE(sketch.point(DenialSketch::Part::Asked)->fit, DenialSketch::Fit::InGap);
    QCOMPARE(sketch.point(DenialSketch::Part::ClosestEncloser)->fit, DenialSketch::Fit::Matches);
    QCOMPARE(sketch.point(DenialSketch::Part::Wildcard)->fit, DenialSketch::Fit::InGap);
    const Figure figure = denialFigure(sketchDenial(proofOf(chain)), plainOptions());
    QVERIFY(std::any_of(figure.shapes.begin(), figure.shapes.end(),
                        [](const FigureShape& shape) { return std::holds_alternative<figure::Arc>(shape); }));
    for (const char* const letter : {"A", "B", "C"}) {
        QCOMPARE(textsOf(figure).count(QString::fromLatin1(letter)), 2);  // on the ring and in the list
    }
    // What does not fit in a line goes on in the next one.
    const Figure replayed = denialFigure(sketchDenial(proofOf(chainAt("lesson-07", 6))), plainOptions(200));
    for (const FigureShape& shape : replayed.shapes) {
        if (const auto* words = std::get_if<figure::Words>(&shape);
            words != nullptr && words->text.startsWith(u"hash ")) {
            QVERIFY2(plainFigureWidth(words->text, words->role) <= words->rect.width(), qPrintable(words->text));
        }
    }
}

void TestDenialFigure::optOutSpansAreHatched() {
    lab::DenialStyle optOut;
    optOut.kind = lab::DenialStyle::Kind::Nsec3;
    optOut.optOut = true;
    lab::Scenario scenario = lab::minimalScenario({lab::KeySpec{}}, optOut);
    scenario.question = {Name::fromText("www.plain.example.test.").value(), RRType::A};
    const ChainOfTrust chain = labChain(scenario);
    const auto& noDs = chain.zones.back().link.noDs;
    QVERIFY(noDs);
    QCOMPARE(noDs->kind, DenialKind::OptOut);
    const Figure figure = denialFigure(sketchDenial(*noDs), plainOptions());
    const auto hatches = std::count_if(figure.shapes.begin(), figure.shapes.end(), [](const FigureShape& shape) {
        const auto* line = std::get_if<figure::Line>(&shape);
        return line != nullptr && line->tone == figure::Tone::Insecure;
    });
    QVERIFY(hatches > 3);
    QCOMPARE(marksOf(figure, figure::Sign::Misses), 0);
}

void TestDenialFigure::nameAtTheEndOfAGapExists() {
    const ChainOfTrust chain = chainAt("lesson-07", 6);
    const DenialSketch sketch = sketchDenial(proofOf(chain));
    QCOMPARE(sketch.point(DenialSketch::Part::Asked)->fit, DenialSketch::Fit::EndsGap);
    QVERIFY(denialwords::summary(sketch).contains("exists"));
}

// The picture is worked out from the records again: it must never come to another conclusion.
void TestDenialFigure::sketchAgreesWithTheValidator() {
    int drawn = 0;
    for (const std::string& name : lab::scenarioNames()) {
        const auto scenario = lab::findScenario(name).value();
        for (std::size_t step = 0; step < scenario.steps.size(); ++step) {
            const ChainOfTrust chain = labChain(lab::atStep(scenario, step));
            for (const AnswerHop& hop : chain.hops) {
                if (!hop.denial || hop.denial->records.empty() || hop.denial->security == Security::Indeterminate) {
                    continue;
                }
                const DenialSketch sketch = sketchDenial(*hop.denial);
                QVERIFY2(sketch.holds == allGood(sketch), qPrintable(QString::fromStdString(name)));
                ++drawn;
            }
        }
    }
    QVERIFY(drawn >= 6);
}

void TestDenialFigure::nothingSticksOut_data() {
    QTest::addColumn<double>("width");
    QTest::addColumn<bool>("rightToLeft");
    for (const double width : {220.0, 320.0, 640.0}) {
        QTest::addRow("%g", width) << width << false;
        QTest::addRow("%g, right to left", width) << width << true;
    }
}

void TestDenialFigure::nothingSticksOut() {
    QFETCH(double, width);
    QFETCH(bool, rightToLeft);
    for (const auto& [name, step] :
         {std::pair{"bad-denial", 0U}, {"bad-denial", 2U}, {"lesson-07", 0U}, {"lesson-07", 6U}}) {
        const Figure figure =
            denialFigure(sketchDenial(proofOf(chainAt(name, step))), plainOptions(width, rightToLeft));
        QVERIFY(!figure.isEmpty());
        QVERIFY(isWithinItself(figure));
    }
}

// With the words hidden: what is drawn differs from the healthy picture and from one another.
void TestDenialFigure::overviewTellsStoriesApart() {
    const auto graphOf = [](std::string_view name) { return buildTrustGraph(chainAt(name, 0)); };
    QCOMPARE(graphOf("bad-denial").answers.front().absence, Absence::Outside);
    QCOMPARE(buildTrustGraph(chainAt("bad-denial", 2)).answers.front().absence, Absence::Listed);
    const TrustGraph crack = graphOf("right-tag-wrong-key");
    QVERIFY(std::any_of(crack.links.begin(), crack.links.end(), [](const GraphLink& link) { return link.cracked; }));
    const TrustGraph stale = graphOf("stale-ds");
    QVERIFY(std::none_of(stale.links.begin(), stale.links.end(), [](const GraphLink& link) { return link.cracked; }));
    QVERIFY(std::none_of(stale.zones.begin(), stale.zones.end(), [](const GraphZone& zone) { return zone.isVoid; }));
    QVERIFY(graphOf("ds-unsigned").zones.back().isVoid);
    QCOMPARE(graphOf("old-anchor").zones.front().emblem, Emblem::Anchor);
    QCOMPARE(graphOf("stripped-path").zones.front().emblem, Emblem::Plug);
}

QTEST_GUILESS_MAIN(TestDenialFigure)
#include "tst_denial_figure.moc"
