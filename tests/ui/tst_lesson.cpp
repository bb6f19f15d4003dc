// SPDX-License-Identifier: MIT
#include "tests/ui/lab_chain.h"
#include "ui/graph/graph_view.h"
#include "ui/present/wording/wording.h"
#include "ui/window/chain_drawer.h"
#include "ui/window/details_panel.h"
#include "ui/window/lesson_panel.h"
#include "ui/window/lesson_player.h"
#include "ui/window/main_window.h"
#include "ui/window/quiz_row.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace rootline;

namespace {

/// Whether a resolver accepts the answer.
Quiz acceptsOrNot(bool accepts, const QString& because) {
    Quiz quiz;
    quiz.choices = QStringList{QStringLiteral("It accepts"), QStringLiteral("It refuses")};
    quiz.because = because;
    quiz.mark = [right = accepts ? 0 : 1](const QuizReply& reply) { return QuizMark{reply.number == right, {}}; };
    return quiz;
}

Quiz number(int right) {
    Quiz quiz;
    quiz.form = Quiz::Form::Number;
    quiz.mark = [right](const QuizReply& reply) { return QuizMark{reply.number == right, {}}; };
    return quiz;
}

Quiz part(const QString& right) {
    Quiz quiz;
    quiz.form = Quiz::Form::Part;
    quiz.mark = [right](const QuizReply& reply) { return QuizMark{reply.part == right, {}}; };
    return quiz;
}

// A window that shows the whole chain of a world.
struct Shown {
    explicit Shown(std::string_view world) : chain(labChain(world)) {
        window.setWorlds({{QStringLiteral("healthy"), QStringLiteral("All well"), QStringLiteral("Healthy")},
                          {QStringLiteral("stale-ds"), QStringLiteral("Old DS"), QStringLiteral("Break it")}});
        window.resize(1280, 800);
        window.setQuestion(chain.question, QString::fromUtf8(world.data(), static_cast<qsizetype>(world.size())));
        window.showChain(chain, Phase::Done);
        window.show();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] const TrustGraph& graph() const { return window.picture()->graph(); }
    [[nodiscard]] bool detailsSay(const QString& text) const {
        for (const QLabel* label : window.findChild<DetailsPanel*>()->findChildren<QLabel*>()) {
            if (label->text().contains(text)) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (QPushButton* candidate : window.findChildren<QPushButton*>()) {
            if (candidate->text().remove(QLatin1Char('&')) == text) {
                return candidate;
            }
        }
        return nullptr;
    }

    ChainOfTrust chain;
    MainWindow window;
};

}  // namespace

class TestLesson final : public QObject {
    Q_OBJECT

private slots:
    void aLessonAsksBeforeItShows() {
        Shown shown("healthy");
        QSignalSpy pages(&shown.window, &MainWindow::pageRequested);
        shown.window.setLesson({{QStringLiteral("It was quiet."), {}},
                                {QStringLiteral("Then it broke."), {acceptsOrNot(false, QStringLiteral("No key."))}},
                                {QStringLiteral("It was mended."), {}}},
                               false);
        auto* panel = shown.window.findChild<LessonPanel*>();
        QVERIFY(panel->isVisible());
        QVERIFY(!panel->isHeld());
        QTest::keyClick(&shown.window, Qt::Key_PageDown);
        QVERIFY(panel->isHeld());
        QCOMPARE(pages.count(), 1);
        QCOMPARE(pages.front().front().toInt(), 1);
        shown.button(QStringLiteral("It accepts"))->click();
        QVERIFY(!panel->isHeld());
        QCOMPARE(panel->score(), (LessonPanel::Score{0, 1, 1}));
        panel->setFocus();
        QTest::keyClick(panel, Qt::Key_Right);
        QCOMPARE(panel->page(), std::size_t{2});
        QTest::keyClick(panel, Qt::Key_Right);  // there is no more
        QCOMPARE(panel->page(), std::size_t{2});
        QTest::keyClick(&shown.window, Qt::Key_PageUp);
        QCOMPARE(panel->page(), std::size_t{1});
        QVERIFY(!panel->isHeld());
        shown.button(QStringLiteral("Restart"))->click();
        QCOMPARE(panel->page(), std::size_t{0});
        shown.window.setQuestion(shown.chain.question, {});
        QVERIFY(!panel->isVisible());
    }

    void aLessonPlaysByItself() {
        Shown shown("healthy");
        QSignalSpy pages(&shown.window, &MainWindow::pageRequested);
        shown.window.setLesson({{QStringLiteral("One."), {}},
                                {QStringLiteral("Two."), {acceptsOrNot(false, QStringLiteral("No."))}},
                                {QStringLiteral("word ").repeated(2000), {}}},
                               false);
        auto* panel = shown.window.findChild<LessonPanel*>();
        auto* player = panel->findChild<LessonPlayer*>();
        QVERIFY(!player->isPlaying());
        shown.button(QStringLiteral("Play"))->click();
        QVERIFY(player->isPlaying());
        int whole = player->readingTime();
        while (!panel->isAtEnd()) {
            panel->next();
            whole += player->readingTime();
        }
        QVERIFY2(whole <= 120500, qPrintable(QString::number(whole)));  // two minutes, rounded
        shown.button(QStringLiteral("Pause"))->click();
        QVERIFY(!player->isPlaying());
        QVERIFY(shown.button(QStringLiteral("Play")) != nullptr);
    }

    void aHeldLessonBeginsWithItsQuestion() {
        Shown shown("healthy");
        QSignalSpy pages(&shown.window, &MainWindow::pageRequested);
        shown.window.setLesson({{QStringLiteral("Broken?"), {acceptsOrNot(true, QStringLiteral("No."))}}}, true);
        QVERIFY(shown.window.findChild<LessonPanel*>()->isHeld());
        QTest::keyClick(&shown.window, Qt::Key_PageDown);
        QVERIFY(!shown.window.findChild<LessonPanel*>()->isHeld());
        QCOMPARE(pages.count(), 0);
    }

    /// While it is asked, neither the sentence nor the picture, the outline, the explanation or the drawer tells the answer.
    void nothingTellsTheAnswerWhileItIsAsked() {
        Shown shown("stale-ds");
        const QString cause = shown.graph().causeId;
        QSignalSpy finished(&shown.window, &MainWindow::lessonFinished);
        shown.window.setLesson(
            {{QStringLiteral("Moved."), {acceptsOrNot(false, QStringLiteral("No key.")), number(7), part(cause)}}},
            true);
        shown.window.showChain(shown.chain, Phase::Done);
        shown.window.selectPart(cause);
        const auto showsNothing = [&] {
            const auto isBlank = [](const auto& parts) {
                return std::ranges::all_of(parts, [](const auto& one) { return one.look == Look::Insecure; });
            };
            return shown.graph().causeId.isEmpty() && isBlank(shown.graph().nodes) && isBlank(shown.graph().edges) &&
                   !shown.window.bannerText().contains(QStringLiteral("example.test")) &&
                   !shown.detailsSay(QStringLiteral("DS_MATCHES_NO_KEY")) &&
                   !shown.button(QStringLiteral("Show me"))->isVisible() &&
                   !shown.window.findChild<ChainDrawer*>()->isVisible();
        };
        QVERIFY(showsNothing());
        shown.button(QStringLiteral("It refuses"))->click();
        QVERIFY(showsNothing());
        auto* field = shown.window.findChild<QuizRow*>()->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("8"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(showsNothing());
        QCOMPARE(shown.window.picture()->mode(), GraphView::Mode::Detail);
        shown.window.selectPart({});
        QVERIFY(!shown.button(QStringLiteral("Reply"))->isEnabled());
        shown.window.selectPart(cause);
        shown.button(QStringLiteral("Reply"))->click();
        QCOMPARE(shown.window.bannerText(), summarySentence(shown.chain));
        QCOMPARE(shown.graph().causeId, cause);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.front(), (QList<QVariant>{QStringLiteral("stale-ds"), 2, 3}));
    }

    void stepsAreChosenInTheirOrder() {
        Shown shown("healthy");
        Quiz quiz;
        quiz.form = Quiz::Form::Order;
        quiz.choices = QStringList{QStringLiteral("Late"), QStringLiteral("Early")};
        quiz.mark = [](const QuizReply& reply) { return QuizMark{reply.order == std::vector<int>{1, 0}, {}}; };
        shown.window.setLesson({{QStringLiteral("Two steps."), {quiz}}}, true);
        shown.button(QStringLiteral("Late"))->click();
        shown.button(QStringLiteral("1: Late"))->click();  // taken back
        shown.button(QStringLiteral("Early"))->click();
        shown.button(QStringLiteral("Late"))->click();
        QCOMPARE(shown.window.findChild<LessonPanel*>()->score(), (LessonPanel::Score{1, 1, 1}));
    }

    void aGivenUpQuestionScoresNothing() {
        Shown shown("healthy");
        shown.window.setLesson({{QStringLiteral("One."), {acceptsOrNot(true, {})}}}, true);
        shown.button(QStringLiteral("Reveal"))->click();
        QCOMPARE(shown.window.findChild<LessonPanel*>()->score(), (LessonPanel::Score{0, 1, 1}));
    }

    void questionsThatComeLateAreAskedThen() {
        Shown shown("healthy");
        shown.window.setLesson({{QStringLiteral("One."), std::vector<Quiz>(1)}}, true);
        auto* panel = shown.window.findChild<LessonPanel*>();
        QVERIFY(panel->isHeld());
        QVERIFY(!shown.button(QStringLiteral("Reveal"))->isVisible());
        shown.window.setQuizzes(1, {acceptsOrNot(true, {})});  // of a page that is not there
        shown.window.setQuizzes(0, {acceptsOrNot(true, {})});
        QVERIFY(shown.button(QStringLiteral("It accepts"))->isVisible());
        shown.window.setQuizzes(0, {});
        QVERIFY(!panel->isHeld());
        QCOMPARE(shown.window.bannerText(), summarySentence(shown.chain));
    }

    void theMenuShowsWhatWasReached() {
        Shown shown("healthy");
        shown.window.setWorlds(
            {{QStringLiteral("lesson-99"), QStringLiteral("Ninety-nine"), {}, LabWorld::Group::Lesson}});
        shown.window.setScore(QStringLiteral("lesson-99"), 2, 5);
        shown.window.setScore(QStringLiteral("lesson-99"), 3, 5);
        QStringList texts;
        for (const QAction* action : shown.button(QStringLiteral("Lessons"))->menu()->actions()) {
            texts << action->text();
        }
        QVERIFY2(texts.contains(QStringLiteral("Ninety-nine\t✓ 3 of 5")), qPrintable(texts.join(u'|')));
    }
};

QTEST_MAIN(TestLesson)
#include "tst_lesson.moc"
