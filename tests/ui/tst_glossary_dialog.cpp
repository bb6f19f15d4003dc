// SPDX-License-Identifier: MIT
// Terms in the window are explained where they stand: by tooltip, by mouse and keyboard, and for screen readers.
#include "tests/ui/lab_chain.h"
#include "ui/present/trust_graph/outline_model.h"
#include "ui/present/words/glossary.h"
#include "ui/window/banner.h"
#include "ui/window/details_panel.h"
#include "ui/window/glossary_dialog.h"
#include "ui/window/lesson_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_dialog.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

#include <memory>

using namespace rootline;

namespace {

std::unique_ptr<MainWindow> windowOf(const char* world) {
    auto window = std::make_unique<MainWindow>();
    const ChainOfTrust chain = labChain(world);
    window->resize(1280, 800);
    window->setQuestion(chain.question, QString::fromLatin1(world));
    window->showChain(chain, Phase::Done);
    window->show();
    QCoreApplication::processEvents();
    return window;
}

/// The ids of the terms that a label links.
QStringList linked(const QLabel& label) {
    static const QRegularExpression link(QStringLiteral("<a href=\"([^\"]*)\">"));
    QStringList ids;
    for (auto found = link.globalMatch(label.textFormat() == Qt::RichText ? label.text() : QString());
         found.hasNext();) {
        ids << found.next().captured(1);
    }
    return ids;
}

QLabel* labelThatExplains(const QWidget& among, const QString& id) {
    for (QLabel* label : among.findChildren<QLabel*>()) {
        if (linked(*label).contains(id)) {
            return label;
        }
    }
    return nullptr;
}

}  // namespace

class TestGlossaryDialog final : public QObject {
    Q_OBJECT

private slots:
    void termsAreMarkedOnceOnAPage() {
        const auto window = windowOf("stale-ds");
        QSet<QString> seen;
        for (const QLabel* label : window->findChild<DetailsPanel*>()->findChildren<QLabel*>()) {
            for (const QString& id : linked(*label)) {
                QVERIFY2(!seen.contains(id), qPrintable(id));
                QVERIFY2(findEntry(id) != nullptr, qPrintable(id));
                seen.insert(id);
            }
        }
        QVERIFY(seen.contains(QStringLiteral("ds")));
        QVERIFY(seen.size() >= 4);
    }

    void theBannerExplainsItsTerms() {
        const auto window = windowOf("stale-ds");
        QVERIFY(labelThatExplains(*window->findChild<Banner*>(), QStringLiteral("ds")) != nullptr);
    }

    void aClickAndEnterOpenTheGlossary() {
        const auto window = windowOf("stale-ds");
        QLabel* label = labelThatExplains(*window->findChild<DetailsPanel*>(), QStringLiteral("ds"));
        QVERIFY(label != nullptr);
        QVERIFY((label->textInteractionFlags() & Qt::LinksAccessibleByKeyboard) != 0);
        QVERIFY((label->focusPolicy() & Qt::TabFocus) != 0);
        emit label->linkActivated(QStringLiteral("ds"));
        auto* dialog = window->findChild<GlossaryDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QVERIFY(dialog->findChild<QTextBrowser*>()->toPlainText().contains(findEntry(QStringLiteral("ds"))->meaning));
        emit label->linkActivated(QStringLiteral("zone"));
        QCOMPARE(window->findChildren<GlossaryDialog*>().size(), 1);
        QCOMPARE(dialog->findChild<QListWidget*>()->currentItem()->data(Qt::UserRole).toString(),
                 QStringLiteral("zone"));
    }

    /// The first link of a label has the keyboard after Tab; Enter follows it.
    void theKeyboardAloneIsEnough() {
        const auto window = windowOf("stale-ds");
        QLabel* label = labelThatExplains(*window->findChild<DetailsPanel*>(), QStringLiteral("ds"));
        label->setFocus(Qt::TabFocusReason);
        QTest::keyClick(label, Qt::Key_Return);
        auto* dialog = window->findChild<GlossaryDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QCOMPARE(dialog->findChild<QListWidget*>()->currentItem()->data(Qt::UserRole).toString(),
                 linked(*label).front());
    }

    void lessonsExplainTheirTerms() {
        LessonPanel lesson;
        lesson.setPages({{QStringLiteral("The DS stands at the parent."), {}}}, false);
        QVERIFY(labelThatExplains(lesson, QStringLiteral("ds")) != nullptr);
    }

    /// Tab goes to a link, Enter follows it.
    void plansExplainTheirTerms() {
        PlanDialog plan(labChain("healthy"));
        plan.show();
        auto* steps = plan.findChild<QTextBrowser*>();
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_Tab);
        QTest::keyClick(steps, Qt::Key_Return);
        auto* dialog = plan.findChild<GlossaryDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        const QString id = dialog->findChild<QListWidget*>()->currentItem()->data(Qt::UserRole).toString();
        QVERIFY(steps->toHtml().contains(QStringLiteral("<a href=\"%1\"").arg(id)));
    }

    void screenReadersHearTextAndMeaning() {
        const auto window = windowOf("stale-ds");
        QLabel* label = labelThatExplains(*window->findChild<DetailsPanel*>(), QStringLiteral("ds"));
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(label);
        QVERIFY(heard != nullptr);
        QVERIFY(!heard->text(QAccessible::Name).contains(u'<'));
        QVERIFY(heard->text(QAccessible::Description).contains(findEntry(QStringLiteral("ds"))->meaning));
    }

    void theOutlineExplainsItsLines() {
        const auto window = windowOf("healthy");
        const QAbstractItemModel* model = window->findChild<QTreeView*>()->model();
        const QModelIndexList lines = model->match(model->index(0, 0), Qt::DisplayRole, QStringLiteral("DS"), 1,
                                                   Qt::MatchContains | Qt::MatchRecursive);
        QCOMPARE(lines.size(), 1);
        const QString meaning = findEntry(QStringLiteral("ds"))->meaning;
        QVERIFY(lines.front().data(Qt::ToolTipRole).toString().contains(meaning));
        QVERIFY(lines.front().data(Qt::WhatsThisRole).toString().contains(meaning));
    }

    void f1OpensTheWholeGlossary() {
        const auto window = windowOf("healthy");
        QTest::keyClick(window.get(), Qt::Key_F1);
        auto* dialog = window->findChild<GlossaryDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QCOMPARE(static_cast<std::size_t>(dialog->findChild<QListWidget*>()->count()), glossary().size());
    }

    void whatIsSearchedForIsChosen() {
        GlossaryDialog dialog;
        auto* list = dialog.findChild<QListWidget*>();
        auto* search = dialog.findChild<QLineEdit*>();
        auto* meaning = dialog.findChild<QTextBrowser*>();
        search->setText(QStringLiteral("trust anchor"));
        QCOMPARE(list->currentItem()->data(Qt::UserRole).toString().contains(QStringLiteral("trust-anchor")), true);
        search->setText(QStringLiteral("xyzzy"));
        QVERIFY(meaning->toPlainText().contains(QStringLiteral("no such word")));
        search->clear();
        QVERIFY(list->currentItem() != nullptr || list->currentRow() == -1);
        dialog.choose(QStringLiteral("ttl"));
        QVERIFY(meaning->toPlainText().startsWith(QStringLiteral("TTL")));
    }
};

QTEST_MAIN(TestGlossaryDialog)
#include "tst_glossary_dialog.moc"
