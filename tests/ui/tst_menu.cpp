// SPDX-License-Identifier: MIT
// The window's menu bar: every command is there, told apart by keys, and greyed while it means nothing.
#include "tests/ui/lab_chain.h"
#include "ui/graph/graph_view.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace rootline;

namespace {

QList<QAction*> commandsOf(const QMenu& menu) {
    QList<QAction*> commands;
    for (QAction* action : menu.actions()) {
        if (action->menu() != nullptr) {
            commands << commandsOf(*action->menu());
        } else if (!action->isSeparator()) {
            commands << action;
        }
    }
    return commands;
}

QStringList mnemonics(const QList<QAction*>& actions) {
    QStringList letters;
    for (const QAction* action : actions) {
        const qsizetype mark = action->text().indexOf(u'&');
        if (mark >= 0) {
            letters << action->text().mid(mark + 1, 1).toLower();
        }
    }
    return letters;
}

QMenu* menuNamed(const QMainWindow& window, const QString& title) {
    for (const QAction* menu : window.menuBar()->actions()) {
        if (menu->text().remove(u'&') == title) {
            return menu->menu();
        }
    }
    return nullptr;
}

QAction* command(const QMenu& menu, const QString& text) {
    for (QAction* action : commandsOf(menu)) {
        if (action->text().remove(u'&') == text) {
            return action;
        }
    }
    return nullptr;
}

}  // namespace

class TestMenu final : public QObject {
    Q_OBJECT

private slots:
    void everyMenuIsThere() {
        const MainWindow window;
        QStringList titles;
        for (const QAction* menu : window.menuBar()->actions()) {
            titles << menu->text().remove(u'&');
            QVERIFY2(!commandsOf(*menu->menu()).isEmpty(), qPrintable(menu->text()));
        }
        QCOMPARE(titles, (QStringList{"File", "Edit", "View", "Chain", "Tools", "Lab", "Help"}));
    }

    void lettersAreUniqueInTheirMenu() {
        const MainWindow window;
        QList<QStringList> groups{mnemonics(window.menuBar()->actions())};
        for (const QAction* menu : window.menuBar()->actions()) {
            groups << mnemonics(menu->menu()->actions());
        }
        for (QStringList& letters : groups) {
            const QString all = letters.join(u' ');
            QVERIFY2(letters.removeDuplicates() == 0, qPrintable(all));
        }
    }

    void keysAreUnique() {
        const MainWindow window;
        QStringList keys;
        for (const QAction* menu : window.menuBar()->actions()) {
            for (const QAction* action : commandsOf(*menu->menu())) {
                for (const QKeySequence& key : action->shortcuts()) {
                    QVERIFY2(!keys.contains(key.toString()), qPrintable(action->text()));
                    keys << key.toString();
                }
            }
        }
        QVERIFY(keys.size() > 10);
    }

    void copyIsGreyedWithoutAChain() {
        MainWindow window;
        QMenu* edit = menuNamed(window, QStringLiteral("Edit"));
        QAction* copy = command(*edit, QStringLiteral("Copy as text"));
        QVERIFY(copy != nullptr);
        emit edit->aboutToShow();
        QVERIFY(!copy->isEnabled());
        const ChainOfTrust chain = labChain("stale-ds");
        window.setQuestion(chain.question, {});
        window.showChain(chain, Phase::Done);
        window.selectPart(window.picture()->graph().causeId);
        emit edit->aboutToShow();
        QVERIFY(copy->isEnabled());
        QGuiApplication::clipboard()->clear();
        copy->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("DS_")));
    }
};

QTEST_MAIN(TestMenu)
#include "tst_menu.moc"
