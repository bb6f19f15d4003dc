// SPDX-License-Identifier: MIT
#include "core/lab/rehearsal.h"
#include "ui/present/quiz/quiz_doubts.h"
#include "ui/present/quiz/quiz_parts.h"
#include "ui/present/trust_graph/trust_graph.h"
#include "ui/present/wording/wording.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace rootline;

namespace {

using Kind = lab::Exercise::Kind;
using About = lab::Exercise::About;

constexpr Timestamp kNow{1795291200};

struct Page {
    Page(std::string_view name, std::size_t place)
        : scenario(lab::findScenario(name).value()),
          step(place),
          chain(lab::rehearse(*lab::World::build(lab::atStep(scenario, place), kNow))) {}

    [[nodiscard]] std::optional<Quiz> ask(Kind kind, About about = {}, std::optional<Name> zone = {}) const {
        lab::Exercise exercise;
        exercise.kind = kind;
        exercise.part = about;
        exercise.zone = std::move(zone);
        return quizOf(exercise, scenario, step, chain, kNow);
    }

    lab::Scenario scenario;
    std::size_t step;
    ChainOfTrust chain;
};

QuizReply numbered(int number) {
    QuizReply reply;
    reply.number = number;
    return reply;
}

QuizReply picking(const QString& part) {
    QuizReply reply;
    reply.part = part;
    return reply;
}

/// What is said of each wrong choice.
QStringList wrongReasons(const Quiz& quiz) {
    QStringList reasons;
    for (int i = 0; i < quiz.choices.size(); ++i) {
        const QuizMark mark = quiz.mark(numbered(i));
        if (!mark.isRight) {
            reasons << mark.reason;
        }
    }
    return reasons;
}

Name example() {
    return Name::fromText("example.test.").value();
}

}  // namespace

class TestQuiz : public QObject {
    Q_OBJECT

private slots:
    void theBrokenLinkIsComputed_data() {
        QTest::addColumn<QByteArray>("world");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("right");
        QTest::newRow("stale DS") << QByteArray("stale-ds") << 0 << "test. → example.test.";
        QTest::newRow("old anchor") << QByteArray("old-anchor") << 0 << "trust anchor → the root (.)";
        QTest::newRow("expired") << QByteArray("expired") << 0 << "example.test. → www.example.test. A";
        QTest::newRow("forged") << QByteArray("lesson-01") << 2 << "example.test. → www.example.test. A";
        QTest::newRow("unsigned") << QByteArray("unsigned") << 0 << "None of them";
        QTest::newRow("healthy") << QByteArray("healthy") << 0 << "None of them";
    }

    void theBrokenLinkIsComputed() {
        QFETCH(const QByteArray, world);
        QFETCH(const int, step);
        QFETCH(const QString, right);
        const auto quiz = Page(world.toStdString(), static_cast<std::size_t>(step)).ask(Kind::Link);
        QVERIFY(quiz);
        QCOMPARE(quiz->rightText, right);
        QVERIFY(quiz->mark(quiz->right).isRight);
        const QStringList reasons = wrongReasons(*quiz);
        QCOMPARE(reasons.size(), quiz->choices.size() - 1);
        QVERIFY(!reasons.contains(QString()));
    }

    void nothingIsAskedThatHasNoAnswer() {
        const Page silent("lesson-08", 4);
        QVERIFY(!silent.ask(Kind::Link));
        const Page healthy("healthy", 0);
        QVERIFY(!healthy.ask(Kind::Who));
        QVERIFY(!healthy.ask(Kind::Wait));
        QVERIFY(!healthy.ask(Kind::Part, About::Cause));
        QVERIFY(!healthy.ask(Kind::Part, About::Denial));
        QVERIFY(!healthy.ask(Kind::Tag, About::Ds, Name::fromText("nowhere.test.").value()));
        QVERIFY(!Page("unsigned", 0).ask(Kind::Tag, About::Signature));
        QVERIFY(!Page("lesson-03", 1).ask(Kind::Who));  // nobody mends an attack
    }

    void whoActsIsComputed() {
        const Page page("stale-ds", 0);
        const auto quiz = page.ask(Kind::Who);
        QCOMPARE(quiz->rightText, QStringLiteral("the domain's owner, at the registrar"));
        QVERIFY(quiz->because.contains(QStringLiteral("34251")));
        const QStringList reasons = wrongReasons(*quiz);
        QCOMPARE(QSet<QString>(reasons.begin(), reasons.end()).size(), reasons.size());  // each its own
        QCOMPARE(Page("expired", 0).ask(Kind::Who)->rightText, QStringLiteral("the DNS host"));
        QCOMPARE(Page("wrong-clock", 0).ask(Kind::Who)->rightText, QStringLiteral("you, on this computer"));
    }

    void cachesSayHowLong() {
        const auto quiz = Page("lesson-11", 4).ask(Kind::Wait);
        QCOMPARE(quiz->rightText, QStringLiteral("1 day(s)"));
        QCOMPARE(quiz->choices.size(), 4);
        QVERIFY(quiz->mark(numbered(0)).reason.contains(QStringLiteral("still")));
        const auto shorter = Page("lesson-10", 2).ask(Kind::Wait);
        QCOMPARE(shorter->rightText, QStringLiteral("1 hour(s)"));
        QVERIFY(shorter->mark(numbered(3)).reason.contains(QStringLiteral("so long")));
        QVERIFY(shorter->mark(shorter->right).isRight);
    }

    void tagsAreThoseOfTheChain() {
        const Page page("healthy", 0);
        const Zone& zone = page.chain.zones.back();
        QCOMPARE(page.ask(Kind::Tag, About::Ds)->right.number, int{zone.link.checks.front().ds.keyTag});
        QCOMPARE(page.ask(Kind::Tag, About::Key)->right.number, int{zone.link.checks.front().ds.keyTag});
        const int signs = page.chain.hops.front().rrset->signatures.front().rrsig.keyTag;
        const auto quiz = page.ask(Kind::Tag, About::Signature);
        QVERIFY(quiz->mark(numbered(signs)).isRight);
        const QuizMark other = quiz->mark(numbered(zone.link.checks.front().ds.keyTag));
        QVERIFY2(!other.isRight && other.reason.contains(QStringLiteral("KSK of example.test.")),
                 qPrintable(other.reason));
        QVERIFY(quiz->mark(numbered(1)).reason.contains(QStringLiteral("No key")));
        const auto keySet = page.ask(Kind::Tag, About::KeySetSignature, Name());
        QCOMPARE(keySet->right.number, int{page.chain.zones.front().keySet->signatures.front().rrsig.keyTag});
    }

    void partsAreThoseOfThePicture() {
        const Page page("stale-ds", 0);
        const TrustGraph graph = buildTrustGraph(page.chain);
        const auto cause = page.ask(Kind::Part, About::Cause);
        QVERIFY(cause->mark(picking(graph.causeId)).isRight);
        QVERIFY(!cause->mark(picking(graph.zones.front().id)).isRight);
        QVERIFY(cause->mark(picking(graph.zones.front().id)).reason.contains(graph.zones.front().title));
        const Page healthy("healthy", 0);
        for (const About about : {About::Ds, About::Key, About::Signature, About::KeySetSignature}) {
            const auto quiz = healthy.ask(Kind::Part, about, example());
            QVERIFY(quiz && quiz->mark(quiz->right).isRight && !quiz->rightText.isEmpty());
        }
        QVERIFY(Page("lesson-07", 0).ask(Kind::Part, About::Denial));
    }

    void everyOrderIsTried() {
        const Page page("lesson-10", 0);
        const auto quizzes = quizzesOf(page.scenario, 0, page.chain, kNow);
        QCOMPARE(quizzes.size(), std::size_t{1});
        const Quiz& quiz = quizzes.front();
        QVERIFY(quiz.mark(quiz.right).isRight);
        QuizReply asOffered;
        for (int i = 0; i < quiz.choices.size(); ++i) {
            asOffered.order.push_back(i);
        }
        QVERIFY(!quiz.mark(asOffered).isRight);
        const int late = static_cast<int>(quiz.choices.indexOf(QStringLiteral("Publish the new key")));
        QuizReply hurried = quiz.right;
        std::erase(hurried.order, late);
        hurried.order.push_back(late);
        const QuizMark mark = quiz.mark(hurried);
        QVERIFY2(!mark.isRight && mark.reason.contains(QStringLiteral("DNSKEY")), qPrintable(mark.reason));
    }

    void aWrongGuessHasItsReason_data() {
        QTest::addColumn<QByteArray>("world");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("reason");
        QTest::newRow("forged") << QByteArray("lesson-01") << 2 << "that www.example.test. A is 203.0.113.66";
        QTest::newRow("no such name") << QByteArray("lesson-07") << 1 << "that www.example.test. does not exist";
        QTest::newRow("broken") << QByteArray("stale-ds") << 0 << "that nothing proves";
        QTest::newRow("silent") << QByteArray("lesson-08") << 4 << "no answer arrived";
        QTest::newRow("valid") << QByteArray("lesson-03") << 3 << "signatures are all valid";
        QTest::newRow("unsigned") << QByteArray("lesson-08") << 1 << "every domain that is not signed";
    }

    void aWrongGuessHasItsReason() {
        QFETCH(const QByteArray, world);
        QFETCH(const int, step);
        QFETCH(const QString, reason);
        const Page page(world.toStdString(), static_cast<std::size_t>(step));
        const lab::Step& asked = page.scenario.steps[static_cast<std::size_t>(step)];
        const Quiz quiz = acceptsQuiz(*asked.prediction, page.chain);
        QCOMPARE(quiz.right.number, asked.prediction->accepts ? 0 : 1);
        const QString said = wrongReasons(quiz).join(u'|');
        QVERIFY2(said.contains(reason), qPrintable(said));
    }

    void theFileMaySayItInItsOwnWords() {
        const Page page("stale-ds", 0);
        for (const Kind kind : {Kind::Link, Kind::Who, Kind::Tag, Kind::Part}) {
            lab::Exercise exercise;
            exercise.kind = kind;
            exercise.ask = {{"en", "Own?"}};
            exercise.because = {{"en", "Own reason."}};
            exercise.wrong = {{"en", "Own mistake."}};
            const Quiz quiz = quizOf(exercise, page.scenario, 0, page.chain, kNow).value();
            QCOMPARE(quiz.ask, QStringLiteral("Own?"));
            QCOMPARE(quiz.because, QStringLiteral("Own reason."));
            QuizReply wrong = numbered(quiz.right.number == 0 ? 1 : 0);
            wrong.part = QStringLiteral("nowhere");
            QCOMPARE(quiz.mark(wrong).reason, QStringLiteral("Own mistake."));
        }
    }

    void choicesNeedARightOneAndAWrongOne() {
        lab::Exercise exercise;
        exercise.kind = Kind::Choice;
        exercise.choices = {{{{"en", "a"}}, false, {{"en", "no a"}}}, {{{"en", "b"}}, true, {{"en", "yes b"}}}};
        const Quiz quiz = choiceQuiz(exercise).value();
        QCOMPARE(quiz.because, QStringLiteral("yes b"));
        QCOMPARE(wrongReasons(quiz), QStringList{QStringLiteral("no a")});
        exercise.choices[0].isRight = true;
        QVERIFY(!choiceQuiz(exercise));
        exercise.choices[0].isRight = exercise.choices[1].isRight = false;
        QVERIFY(!choiceQuiz(exercise));
    }

    /// In the lessons nobody scores well who replies always the same.
    void noHabitScoresWell() {
        std::map<QString, int> scores;
        int asked = 0;
        for (const std::string& name : lab::scenarioNames()) {
            const lab::Scenario scenario = lab::findScenario(name).value();
            for (std::size_t step = 0; scenario.kind == lab::ScenarioKind::Lesson && step < scenario.steps.size();
                 ++step) {
                const Page page(name, step);
                const auto quizzes = quizzesOf(scenario, step, page.chain, kNow);
                QCOMPARE(quizzes.size(), questionsOf(scenario.steps[step]));
                for (const Quiz& quiz : quizzes) {
                    QVERIFY(quiz.mark(quiz.right).isRight);
                    ++asked;
                    const bool chooses = quiz.form == Quiz::Form::Choice;
                    for (int place = 0; chooses && place < quiz.choices.size(); ++place) {
                        scores[QStringLiteral("place %1").arg(place)] += quiz.mark(numbered(place)).isRight ? 1 : 0;
                    }
                    scores[QStringLiteral("the last")] +=
                        chooses && quiz.mark(numbered(static_cast<int>(quiz.choices.size()) - 1)).isRight ? 1 : 0;
                    scores[QStringLiteral("refuses")] += quiz.rightText == QStringLiteral("It refuses.") ? 1 : 0;
                }
            }
        }
        QVERIFY(asked > 80);
        for (const auto& [habit, right] : scores) {
            QVERIFY2(right * 100 <= asked * 45, qPrintable(habit + QStringLiteral(": %1 of %2").arg(right).arg(asked)));
            qInfo("%s: %d of %d", qPrintable(habit), right, asked);
        }
    }
};

QTEST_GUILESS_MAIN(TestQuiz)
#include "tst_quiz.moc"
