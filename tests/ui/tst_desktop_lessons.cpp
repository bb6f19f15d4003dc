// SPDX-License-Identifier: MIT
#include "app/desktop/controller.h"
#include "app/desktop/scores.h"
#include "ui/graph/graph_view.h"
#include "ui/window/figure_view.h"
#include "ui/window/lesson_panel.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace rootline;
using namespace rootline::desktop;

namespace {

constexpr int kWaitMs = 20000;  // for machines that do much else

QPushButton* button(const MainWindow& window, const QString& text) {
    for (QPushButton* candidate : window.findChildren<QPushButton*>()) {
        if (candidate->text().remove(QLatin1Char('&')) == text) {
            return candidate;
        }
    }
    return nullptr;
}

/// Gives every question of the shown step up, as soon as it is asked.
bool allGivenUp(const MainWindow& window) {
    auto* lesson = window.findChild<LessonPanel*>();
    return QTest::qWaitFor(
        [lesson] {
            lesson->reveal();
            return !lesson->isHeld();
        },
        kWaitMs);
}

/// The program without its command line.
struct Program {
    explicit Program(const Arguments& arguments = {})
        : controller(arguments, window, 0), finished(&controller, &Controller::finished) {}

    /// Starts it; true once the first chain stands, and its questions are answered.
    bool comesToAnEnd() { return !controller.start() && finished.wait(kWaitMs) && isAnswered(); }

    bool isAnswered() { return allGivenUp(window); }

    MainWindow window;
    Controller controller;
    QSignalSpy finished;
};

}  // namespace

class TestDesktopLessons final : public QObject {
    Q_OBJECT

private slots:
    /// A story that the command line opens asks, too; a picture of it on the command line shows the verdict.
    void aStoryAsksBeforeItAnswers() {
        Arguments arguments;
        arguments.world = QStringLiteral("stale-ds");
        Program program(arguments);
        QVERIFY(!program.controller.start() && program.finished.wait(kWaitMs));
        QVERIFY(program.window.findChild<LessonPanel*>()->isHeld());
        QVERIFY(program.window.picture()->graph().causeId.isEmpty());
        QVERIFY(program.isAnswered());
        QVERIFY(!program.window.picture()->graph().causeId.isEmpty());
        arguments.screenshot = QStringLiteral("picture.png");
        Program picture(arguments);
        QVERIFY(!picture.controller.start() && picture.finished.wait(kWaitMs));
        QVERIFY(!picture.window.picture()->graph().causeId.isEmpty());
    }

    void scoresAreKept() {
        const QTemporaryDir folder;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        QSettings().clear();
        const auto inMenu = [](const MainWindow& window) {
            for (const QAction* action : button(window, QStringLiteral("Lessons"))->menu()->actions()) {
                if (action->data().toString() == QLatin1String("lesson-01")) {
                    return action->text().section(u'\t', 1);
                }
            }
            return QString();
        };
        Program first;
        keepScores(first.window);
        QCOMPARE(inMenu(first.window), QString());
        const auto finish = [&](int right, int all) {
            emit first.window.lessonFinished(QStringLiteral("lesson-01"), right, all);
        };
        finish(3, 5);
        finish(2, 5);  // no better
        QCOMPARE(inMenu(first.window), QStringLiteral("✓ 3 of 5"));
        finish(1, 6);  // another lesson by now
        finish(4, 6);
        Program second;
        keepScores(second.window);
        QCOMPARE(inMenu(second.window), QStringLiteral("✓ 4 of 6"));
        QSettings().setValue(QStringLiteral("lessons/lesson-01"), QStringLiteral("much"));
        Program third;
        keepScores(third.window);
        QCOMPARE(inMenu(third.window), QString());
    }

    void anAttackIsDrawnAndItsLessonPrinted() {
        QTemporaryDir folder;
        Arguments arguments;
        arguments.world = QStringLiteral("lesson-04");
        Program program(arguments);
        auto& [window, controller, finished] = program;
        QVERIFY(program.comesToAnEnd());
        QVERIFY(window.findChildren<FigureView*>().isEmpty());  // nobody attacks yet
        emit window.pageRequested(1);
        QTRY_VERIFY_WITH_TIMEOUT(button(window, QStringLiteral("Draw the attack")) != nullptr, kWaitMs);
        QCOMPARE(window.findChildren<FigureView*>().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!window.picture()->graph().zones.empty(), kWaitMs);
        window.selectPart(window.picture()->graph().zones.front().id);  // who chose a part reads about that
        QTRY_VERIFY(window.findChildren<FigureView*>().isEmpty());
        for (const bool answers : {false, true}) {
            const QString file = folder.filePath(answers ? QStringLiteral("key.pdf") : QStringLiteral("sheet.pdf"));
            emit window.worksheetWanted(file, answers);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kWaitMs);
        }
        emit window.pageRequested(0);
        QTRY_VERIFY(button(window, QStringLiteral("Draw the attack")) == nullptr);
    }

    void aRollIsDrawnAsFarAsItIsTold() {
        MainWindow window;
        Arguments arguments;
        arguments.world = QStringLiteral("roll-zsk");
        Controller controller(arguments, window, 0);
        QVERIFY(!controller.start());
        QTRY_VERIFY_WITH_TIMEOUT(button(window, QStringLiteral("Draw the roll")) != nullptr, kWaitMs);
        const auto* view = window.findChild<FigureView*>();
        QVERIFY(view != nullptr);
        QVERIFY(!view->accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(TestDesktopLessons)
#include "tst_desktop_lessons.moc"
