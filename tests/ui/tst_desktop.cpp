// SPDX-License-Identifier: MIT
#include "app/desktop/controller.h"
#include "app/desktop/screenshot.h"
#include "ui/graph/graph_view.h"
#include "ui/present/wording/wording.h"
#include "ui/window/chain_drawer.h"
#include "ui/window/comparison_dialog.h"
#include "ui/window/figure_view.h"
#include "ui/window/lesson_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/view_bar.h"
#include "ui/window/watch_list_dialog.h"
#include "ui/window/what_if_panel.h"

#include <QDateTime>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace rootline;
using namespace rootline::desktop;

namespace {

constexpr int kWaitMs = 20000;  // for machines that do much else
constexpr int kSlowLabMs = 400;

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

class TestDesktop final : public QObject {
    Q_OBJECT

private slots:
    void opensOnTheHealthyWorld() {
        Program program;
        auto& [window, controller, finished] = program;
        QVERIFY(program.comesToAnEnd());
        QVERIFY(window.picture()->graph().causeId.isEmpty());
        QCOMPARE(window.picture()->graph().zones.size(), std::size_t{3});
        QCOMPARE(window.picture()->graph().zones.back().look, Look::Secure);
    }

    void oneClickBreaksAndAnotherMends() {
        Program program;
        auto& [window, controller, finished] = program;
        QVERIFY(program.comesToAnEnd());
        button(window, QStringLiteral("Break it: stale DS"))->click();
        QVERIFY(finished.wait(kWaitMs));
        QVERIFY(!window.picture()->graph().causeId.isEmpty());
        button(window, QStringLiteral("Healthy"))->click();
        QVERIFY(finished.wait(kWaitMs));
        QVERIFY(window.picture()->graph().causeId.isEmpty());
    }

    void whatWasHeardIsSavedAndOpenedAgain() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("stale.rootline"));
        MainWindow window;
        Arguments arguments;
        arguments.world = QStringLiteral("stale-ds");
        Controller controller(arguments, window, 0);
        QSignalSpy finished(&controller, &Controller::finished);
        QVERIFY(!controller.start());
        emit window.captureFileChosen(file);  // too early: nothing is written
        QVERIFY(!QFile::exists(file));
        QVERIFY(finished.wait(kWaitMs));
        QVERIFY(allGivenUp(window));
        emit window.captureFileChosen(file);
        QVERIFY(QFile::exists(file));
        MainWindow other;
        arguments.captureAnchors = true;
        Controller reader(arguments, other, 0);
        QSignalSpy opened(&reader, &Controller::finished);
        QVERIFY(!reader.openCapture(file));
        QVERIFY(opened.wait(kWaitMs));
        QCOMPARE(other.picture()->graph().causeId, window.picture()->graph().causeId);
        QVERIFY(!other.picture()->graph().causeId.isEmpty());
        QCOMPARE(other.bannerText(), window.bannerText());
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(damaged.size() / 2);
        damaged.write("~");
        damaged.close();
        const auto failure = reader.openCapture(file);
        QVERIFY(failure.has_value());
        QCOMPARE(failure->exitStatus, 5);
        QVERIFY(failure->sentence.contains(file));
    }

    void aTeachersFileIsHeldToWhatItSays() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("mine.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"rootline-scenario": 1, "name": "a", "title": "A", "world": "healthy", "expect": {)"
                   R"("verdict": "bogus"}})");
        file.close();
        Program program;
        QVERIFY(!program.controller.openLab(file.fileName()));
        const auto said = [&] { return program.window.statusBar()->currentMessage(); };
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("mine.json, line 1, step 1")), kWaitMs);
    }

    void whatIsShownIsComparedWithACapture() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("before.rootline"));
        Program program;
        auto& [window, controller, finished] = program;
        emit window.comparisonRequested(file);  // nothing is shown yet
        QVERIFY(program.comesToAnEnd());
        emit window.captureFileChosen(file);
        QVERIFY(!controller.openLab(QStringLiteral("stale-ds")));
        QVERIFY(finished.wait(kWaitMs));
        const QString shown = window.bannerText();
        emit window.comparisonRequested(file);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ComparisonDialog*>() != nullptr, kWaitMs);
        const auto* differences = window.findChild<ComparisonDialog*>()->findChild<QTreeWidget*>();
        QVERIFY(differences->topLevelItemCount() > 1);
        delete window.findChild<ComparisonDialog*>();
        const QString missing = folder.filePath(QStringLiteral("missing"));
        emit window.comparisonRequested(missing);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QMessageBox*>() != nullptr, kWaitMs);
        QVERIFY(window.findChild<QMessageBox*>()->text().contains(missing));
        QVERIFY(window.findChild<ComparisonDialog*>() == nullptr);
        QCOMPARE(window.bannerText(), shown);  // a bad file takes nothing away
    }

    void aCaptureIsValidatedAtTheTimeOfTheCommandLine() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("healthy.rootline"));
        {
            Program program;
            QVERIFY(program.comesToAnEnd());
            emit program.window.captureFileChosen(file);
        }
        Arguments arguments;
        arguments.capture = file;
        arguments.captureAnchors = true;
        arguments.at = Timestamp{QDateTime::currentSecsSinceEpoch() + qint64{10} * 365 * 86400};
        Program later(arguments);
        QVERIFY(later.comesToAnEnd());
        QVERIFY2(!later.window.picture()->graph().causeId.isEmpty(),
                 qPrintable(later.window.bannerText()));  // long expired
    }

    void whatIsNoFileForUsIsToldAndTakesNothingAway() {
        QTemporaryDir folder;
        Program program;
        auto& [window, controller, finished] = program;
        QVERIFY(program.comesToAnEnd());
        for (const char* const name : {"noise.rootline", "noise.json", "noise.rpl", "noise"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArrayLiteral("\x01\x02{{[[no file of anybody's"));
            file.close();
            emit window.fileChosen(file.fileName());
            QTRY_VERIFY2_WITH_TIMEOUT(window.bannerText().contains(file.fileName()), qPrintable(window.bannerText()),
                                      kWaitMs);
            QCOMPARE(window.picture()->graph().zones.size(), std::size_t{3});
        }
    }

    void aFileThatComesLateIsNotShown() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("healthy.rootline"));
        Program program;
        auto& [window, controller, finished] = program;
        QVERIFY(program.comesToAnEnd());
        emit window.captureFileChosen(file);
        emit window.fileChosen(file);
        QVERIFY(!controller.openLab(QStringLiteral("stale-ds")));  // before the file was read
        QVERIFY(finished.wait(kWaitMs));
        QTest::qWait(200);
        QVERIFY(!window.picture()->graph().causeId.isEmpty());
    }

    void anotherTimeIsValidatedAndLeftAgain() {
        Program program;
        auto& [window, controller, finished] = program;
        QVERIFY(program.comesToAnEnd());
        const QString before = window.bannerText();
        constexpr std::int64_t kYear = 365 * 24 * 60 * 60;
        const Timestamp later{QDateTime::currentSecsSinceEpoch() + kYear};
        for (int i = 0; i < 50; ++i) {  // as one drags; the last place counts
            emit window.viewRequested({Timestamp{later.seconds + i}, std::nullopt});
        }
        QPushButton* back = button(window, QStringLiteral("Back to the real result"));
        QTRY_VERIFY_WITH_TIMEOUT(!back->isHidden() && !back->parentWidget()->isHidden(), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(!window.picture()->graph().causeId.isEmpty(), kWaitMs);
        QVERIFY(window.bannerText() != before);
        back->click();
        QTRY_COMPARE_WITH_TIMEOUT(window.bannerText(), before, kWaitMs);
        QVERIFY(window.picture()->graph().causeId.isEmpty());
        QVERIFY(back->parentWidget()->isHidden());
    }

    void oneServersWordIsDrawnAlone() {
        Arguments arguments;
        arguments.world = QStringLiteral("one-server-behind");
        Program program(arguments);
        auto& [window, controller, finished] = program;
        QVERIFY(program.comesToAnEnd());
        window.resize(1280, 800);
        window.show();
        auto* drawer = window.findChild<ChainDrawer*>();
        drawer->toggle(ChainDrawer::Servers);
        auto* table = window.findChild<QTableWidget*>();
        const QString before = window.bannerText();
        bool anyDiffers = false;
        for (int row = 0; row < table->rowCount() && !anyDiffers; ++row) {
            table->selectRow(row);
            button(window, QStringLiteral("Draw the chain with the answers of this server only"))->click();
            QTRY_VERIFY_WITH_TIMEOUT(
                !button(window, QStringLiteral("Back to the real result"))->parentWidget()->isHidden(), kWaitMs);
            QTest::qWait(200);
            anyDiffers = window.bannerText() != before && window.picture()->graph().zones.back().look != Look::Secure;
        }
        QVERIFY(anyDiffers);
    }

    void aListOfNamesOpensAndAsksOnlyWhenOneIsChosen() {
        QTemporaryDir folder;
        QFile list(folder.filePath(QStringLiteral("names.jsonl")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(
            "{\"schema\":1,\"line\":1,\"input\":\"www.example.test\",\"name\":\"www.example.test.\",\"type\":\"A\","
            "\"verdict\":\"bogus\",\"cause\":null,\"summary\":\"So.\",\"valid_until\":null}\n");
        list.close();
        QFile hints(folder.filePath(QStringLiteral("hints")));  // nobody outside is asked here
        QVERIFY(hints.open(QIODevice::WriteOnly));
        hints.write(". 3600 IN NS a.root.\na.root. 3600 IN A 127.0.0.1\n");
        hints.close();
        Arguments arguments;
        arguments.rootHints = hints.fileName();
        arguments.port = 1;
        arguments.timeoutMs = 100;
        arguments.capture = list.fileName();
        Program program(arguments);
        auto& [window, controller, finished] = program;
        QVERIFY(program.comesToAnEnd());
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<WatchListDialog*>() != nullptr, kWaitMs);
        auto* dialog = window.findChild<WatchListDialog*>();
        QVERIFY(window.picture()->graph().causeId.isEmpty());  // the lab behind it
        auto* table = dialog->findChild<QTableView*>();
        QSignalSpy chosen(dialog, &WatchListDialog::nameChosen);
        emit table->activated(table->model()->index(0, 0));
        QCOMPARE(chosen.count(), 1);
        QVERIFY(finished.wait(kWaitMs));
    }

    void aChangeIsTriedBeforeItIsMade() {
        Arguments arguments;
        arguments.world = QStringLiteral("stale-ds");
        Program program(arguments);
        auto& [window, controller, finished] = program;
        QVERIFY(program.comesToAnEnd());
        const QString broken = window.bannerText();
        window.show();
        window.findChild<ChainDrawer*>()->toggle(ChainDrawer::WhatIf);
        button(window, QStringLiteral("Suppose it"))->click();  // what mends it is offered first
        QTRY_VERIFY_WITH_TIMEOUT(window.picture()->graph().causeId.isEmpty(), kWaitMs);
        QVERIFY(window.bannerText() != broken);
        QVERIFY(window.findChild<ViewBar*>()->isVisible());
        button(window, QStringLiteral("Undo"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(window.bannerText(), broken, kWaitMs);
        QVERIFY(!window.findChild<ViewBar*>()->isVisible());
        button(window, QStringLiteral("Redo"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.picture()->graph().causeId.isEmpty(), kWaitMs);
        button(window, QStringLiteral("Back to the real result"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(window.bannerText(), broken, kWaitMs);
        QVERIFY(!button(window, QStringLiteral("Undo"))->isEnabled());
    }

    void whatCannotBeSupposedIsSaid() {
        Program program;
        auto& [window, controller, finished] = program;
        QVERIFY(program.comesToAnEnd());
        window.show();
        auto* panel = window.findChild<WhatIfPanel*>();
        window.findChild<ChainDrawer*>()->toggle(ChainDrawer::WhatIf);
        auto* typed = panel->findChild<QLineEdit*>();
        for (const char* text : {"fly", "remove-ds 70000", "remove-ds 1", "drop-key 1 in other.test"}) {
            typed->setText(QString::fromLatin1(text));
            QTest::keyClick(typed, Qt::Key_Return);
            const auto says = [panel] {
                const auto labels = panel->findChildren<QLabel*>();
                return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                    return label->text().contains(QStringLiteral("cannot be read")) ||
                           label->text().contains(QStringLiteral("no such")) ||
                           label->text().contains(QStringLiteral("is not a zone"));
                });
            };
            QTRY_VERIFY2_WITH_TIMEOUT(says(), text, kWaitMs);
            QCOMPARE(panel->findChild<QListWidget*>()->count(), 0);
            QVERIFY(window.picture()->graph().causeId.isEmpty());
        }
    }

    void cancelEndsARunningCheck() {
        MainWindow window;
        Controller controller({}, window, kSlowLabMs);
        QSignalSpy finished(&controller, &Controller::finished);
        QVERIFY(!controller.start());
        QPushButton* cancel = button(window, QStringLiteral("Cancel"));
        QVERIFY(cancel != nullptr);
        cancel->click();
        QVERIFY(finished.wait(kWaitMs));
        QVERIFY(button(window, QStringLiteral("Check")) != nullptr);
        QVERIFY(window.picture()->graph().zones.empty() || window.picture()->graph().zones.back().look != Look::Secure);
    }

    void aNewQuestionReplacesARunningOne() {
        MainWindow window;
        Controller controller({}, window, 30);
        QSignalSpy finished(&controller, &Controller::finished);
        QVERIFY(!controller.start());
        controller.openLab(QStringLiteral("unsigned"));
        QVERIFY(finished.wait(kWaitMs));
        QCOMPARE(window.picture()->graph().zones.back().look, Look::Insecure);
        QCOMPARE(finished.count(), 1);
    }

    void aPortThatRefusesIsASentence() {
        QTemporaryDir folder;
        QFile hints(folder.filePath(QStringLiteral("hints")));
        QVERIFY(hints.open(QIODevice::WriteOnly));
        hints.write(". 3600 IN NS a.root.\na.root. 3600 IN A 127.0.0.1\n");
        hints.close();
        Arguments arguments;
        arguments.name = QStringLiteral("www.example.org");
        arguments.rootHints = hints.fileName();
        arguments.port = 1;
        arguments.timeoutMs = 100;
        Program program(arguments);
        auto& [window, controller, finished] = program;
        QVERIFY(program.comesToAnEnd());
        QVERIFY(window.picture()->graph().causeId.isEmpty());  // silence is never red
        QVERIFY(window.bannerText().contains(QStringLiteral("answer")));
    }

    void badFilesAndNamesAreToldBeforeAnythingIsAsked() {
        MainWindow window;
        Arguments arguments;
        arguments.rootHints = QStringLiteral("/nonexistent/hints");
        Controller files(arguments, window, 0);
        QCOMPARE(files.start()->exitStatus, 5);
        arguments = {};
        arguments.name = QString(300, QLatin1Char('a'));
        Controller names(arguments, window, 0);
        QCOMPARE(names.start()->exitStatus, 2);
    }

    void argumentsAreRead() {
        const auto good =
            readArguments({QStringLiteral("rootline"), QStringLiteral("www.example.org"), QStringLiteral("MX"),
                           QStringLiteral("--size"), QStringLiteral("800x600"), QStringLiteral("-4"),
                           QStringLiteral("--at"), QStringLiteral("2026-11-21T20:00:00Z")});
        QVERIFY(good.has_value());
        QCOMPARE(good->size, QSize(800, 600));
        QCOMPARE(good->type, QStringLiteral("MX"));
        QVERIFY(good->useIpv4 && !good->useIpv6);
        QCOMPARE(good->at->seconds, std::int64_t{1795291200});
        for (const char* bad :
             {"--size=1x1", "--theme=pink", "--port=0", "--timeout=soon", "--at=tomorrow", "--nonsense"}) {
            QVERIFY2(!readArguments({QStringLiteral("rootline"), QString::fromLatin1(bad)}), bad);
        }
    }

    void screenshotsAreWholeOrNotThere() {
        QTemporaryDir folder;
        MainWindow window;
        window.resize(800, 600);
        const QString good = folder.filePath(QStringLiteral("window.png"));
        QVERIFY(!saveScreenshot(window, good));
        QCOMPARE(QImage(good).size(), QSize(800, 600) * window.devicePixelRatioF());
        const QString bad = folder.filePath(QStringLiteral("missing/window.png"));
        QVERIFY(saveScreenshot(window, bad)->contains(bad));
        QVERIFY(!QFile::exists(bad));
    }
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
