// SPDX-License-Identifier: MIT
// Two captures side by side: the differences are shown in words, by keyboard and to a screen reader too.
#include "tests/ui/lab_chain.h"
#include "ui/window/comparison_dialog.h"
#include "ui/window/main_window.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

#include <algorithm>

using namespace rootline;

namespace {

ComparedChain side(const char* world) {
    return {QString::fromLatin1(world), labChain(world)};
}

QStringList headings(const QTreeWidget& tree) {
    QStringList texts;
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        texts << tree.topLevelItem(i)->text(0);
    }
    return texts;
}

bool hasLine(const std::vector<ComparisonGroup>& groups, const QString& part) {
    return std::any_of(groups.begin(), groups.end(), [&part](const ComparisonGroup& group) {
        return std::any_of(group.lines.begin(), group.lines.end(),
                           [&part](const ComparisonLine& line) { return line.text.contains(part); });
    });
}

}  // namespace

class ComparisonDialogTest : public QObject {
    Q_OBJECT

private slots:
    void tellsBothVerdictsAndWhatDiffers() {
        ComparisonDialog dialog(side("healthy"), side("stale-ds"), Theme::lightTheme());
        QString labels;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            labels += label->text() + u'\n';
        }
        for (const char* part : {"Earlier: healthy", "Later: stale-ds", "secure", "broken", "cannot be reached"}) {
            QVERIFY2(labels.contains(QLatin1String(part)), part);
        }
        const auto* tree = dialog.findChild<QTreeWidget*>();
        const QStringList told = headings(*tree);
        QVERIFY2(told.join(u'|').contains(QStringLiteral("Verdicts")), qPrintable(told.join(u'|')));
        QVERIFY2(told.join(u'|').contains(QStringLiteral("New findings")), qPrintable(told.join(u'|')));
        QVERIFY2(told.join(u'|').contains(QStringLiteral("Keys and DS")), qPrintable(told.join(u'|')));
    }

    void arrowsWalkAndEachIsExplained() {
        ComparisonDialog dialog(side("healthy"), side("stale-ds"), Theme::lightTheme());
        dialog.show();
        auto* tree = dialog.findChild<QTreeWidget*>();
        const auto* explained = dialog.findChild<QTextBrowser*>();
        QTRY_VERIFY(tree->hasFocus());
        bool meansSomething = false;
        for (int step = 0; step < 40; ++step) {
            const QString current = tree->currentItem()->text(0);
            QVERIFY2(explained->toPlainText().startsWith(current), qPrintable(explained->toPlainText()));
            meansSomething = meansSomething || explained->toPlainText().contains(QStringLiteral("\n1. "));
            QTest::keyClick(tree, Qt::Key_Down);
            if (tree->currentItem()->text(0) == current) {
                break;
            }
        }
        QVERIFY(meansSomething);  // the finding with what has to be done
        QCOMPARE(QAccessible::queryAccessibleInterface(tree)->text(QAccessible::Name), QStringLiteral("What differs"));
    }

    void copiesAsText() {
        ComparisonDialog dialog(side("stale-ds"), side("healthy"), Theme::darkTheme());
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text().contains(QStringLiteral("text"))) {
                button->click();
            }
        }
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(QStringLiteral("Findings that are gone")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("DS_MATCHES_NO_KEY")), qPrintable(text));
    }

    void nothingDiffersIsSaid() {
        ComparisonDialog dialog(side("healthy"), side("healthy"), Theme::lightTheme());
        QVERIFY(headings(*dialog.findChild<QTreeWidget*>()).value(0).startsWith(QStringLiteral("No difference")));
    }

    // A week later every signature is new, and that is no long list of what is gone and what came.
    void aZoneThatWasSignedAgainSaysSoOnce() {
        const auto scenario = lab::findScenario("healthy");
        const auto chainAt = [&scenario](Timestamp at) {
            const auto world = lab::World::build(*scenario, at);
            const auto anchors = world->trustAnchors();
            return validate(labEvidence(*world, scenario->question), scenario->question, anchors, Policy{}, at);
        };
        const auto groups = comparisonGroups(chainAt(kLabTime), chainAt(Timestamp{kLabTime.seconds + 7 * 86400}));
        QVERIFY(hasLine(groups, QStringLiteral("Signed again: www.example.test. A")));
        QVERIFY(!hasLine(groups, QStringLiteral("Signature removed")));
        QVERIFY(!hasLine(groups, QStringLiteral("New signature")));
    }

    void theWindowPutsTheEarlierFirst() {
        MainWindow window;
        ComparedChain later = side("stale-ds");
        later.chain.at = Timestamp{kLabTime.seconds + 60};
        window.showComparison(later, side("healthy"));
        const auto* dialog = window.findChild<ComparisonDialog*>();
        QVERIFY(dialog != nullptr);
        QString labels;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            labels += label->text() + u'\n';
        }
        QVERIFY2(labels.contains(QStringLiteral("Later: stale-ds")), qPrintable(labels));
    }
};

QTEST_MAIN(ComparisonDialogTest)
#include "tst_comparison_dialog.moc"
