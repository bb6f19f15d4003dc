// SPDX-License-Identifier: MIT
#include "core/trust/findings.h"
#include "tests/ui/lab_chain.h"
#include "ui/graph/graph_view.h"
#include "ui/graph/timeline_view.h"
#include "ui/present/trust_graph/outline_model.h"
#include "ui/window/chain_drawer.h"
#include "ui/window/details_panel.h"
#include "ui/window/figure_view.h"
#include "ui/window/lesson_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/outline_panel.h"
#include "ui/window/resolvers_dialog.h"
#include "ui/window/steps_panel.h"
#include "ui/window/view_bar.h"
#include "ui/window/workbench_dialog.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace rootline;

namespace {

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
    [[nodiscard]] QString outlineCurrent() const {
        return window.findChild<QTreeView*>()->currentIndex().data(OutlineModel::IdRole).toString();
    }
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

class TestWindow final : public QObject {
    Q_OBJECT

private slots:
    void healthySaysSoAndOffersNoFix() {
        const Shown shown("healthy");
        QCOMPARE(shown.window.bannerText(), summarySentence(shown.chain));
        QVERIFY(!shown.button(QStringLiteral("How to fix"))->isVisible());
        QVERIFY(shown.button(QStringLiteral("Break it"))->isVisible());
        QCOMPARE(shown.window.picture()->mode(), GraphView::Mode::Overview);
    }

    void theWorkbenchSnapsTheLink() {
        Shown shown("healthy");
        for (QAction* action : shown.window.actions()) {
            if (action->text().contains(QLatin1String("workbench"))) {
                action->trigger();
            }
        }
        auto* dialog = shown.window.findChild<WorkbenchDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QVERIFY(compute(dialog->bench()).fits());
        QVERIFY(compute(dialog->bench()).isPublished);
        QCOMPARE(dialog->findChildren<FigureView*>().size(), 2);
        shown.button(QStringLiteral("Flip a bit of the key"))->click();
        QVERIFY(!compute(dialog->bench()).fits());
        shown.button(QStringLiteral("Restore"))->click();
        QVERIFY(compute(dialog->bench()).fits());
    }

    void aDrawingIsShownLarge() {
        Shown shown("bad-denial");
        auto* view = shown.window.findChild<FigureView*>();  // the cause is the proof, and it is drawn
        QVERIFY(view != nullptr && view->accessibleName().contains(QLatin1String("nothere")));
        QTest::keyClick(view, Qt::Key_Space);
        auto* large = shown.window.findChild<LargeFigure*>();
        QVERIFY(large != nullptr && large->isVisible());
        QTest::keyClick(large, Qt::Key_Escape);
        QVERIFY(!large->isVisible());
    }

    void theDrawerOpensAndTheTimelineMoves() {
        Shown shown("healthy");
        auto* drawer = shown.window.findChild<ChainDrawer*>();
        QVERIFY(!drawer->isOpen());
        QTest::keyClick(&shown.window, Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(drawer->current(), int{ChainDrawer::Time});
        QSignalSpy views(&shown.window, &MainWindow::viewRequested);
        auto* timeline = shown.window.findChild<TimelineView*>();
        QVERIFY(timeline->isVisible());
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_Right);
        QTest::keyClick(timeline, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(views.count(), 2);
        const auto first = views[0][0].value<OtherView>();
        QCOMPARE(first.at->seconds, shown.chain.at.seconds + 3600);
        QCOMPARE(views[1][0].value<OtherView>().at->seconds, shown.chain.at.seconds + 25 * 3600);
        QCOMPARE(shown.window.picture()->graph().zones.size(), std::size_t{3});
        shown.window.showView(shown.chain, first);
        QVERIFY(shown.window.findChild<ViewBar*>()->isVisible());
        shown.window.showChain(labChain("stale-ds"), Phase::Done);  // late news do not take the view away
        QVERIFY(shown.graph().causeId.isEmpty());
        QTest::keyClick(&shown.window, Qt::Key_5, Qt::ControlModifier);
        QVERIFY(!drawer->isOpen());
    }

    void stepsLeadThroughThePicture() {
        Shown shown("healthy");
        QTest::keyClick(&shown.window, Qt::Key_7, Qt::ControlModifier);
        auto* steps = shown.window.findChild<StepsPanel*>();
        QVERIFY(steps->isVisible());
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_Right);
        QCOMPARE(steps->current(), 1);
        QCOMPARE(shown.window.picture()->mode(), GraphView::Mode::Detail);
        QVERIFY(!shown.window.selected().isEmpty());
        QTest::keyClick(steps, Qt::Key_Left);
        QTest::keyClick(steps, Qt::Key_Left);  // there is none before the first
        QCOMPARE(steps->current(), 0);
    }

    void everyShortcutMeansOneThing() {
        const Shown shown("healthy");
        QSet<QString> seen;
        for (const QAction* action : shown.window.actions()) {
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!seen.contains(key.toString()), qPrintable(key.toString() + u' ' + action->text()));
                seen.insert(key.toString());
            }
        }
        QVERIFY(seen.size() > 20);
    }

    void nobodyIsAskedBeforeSomebodySaysSo() {
        Shown shown("healthy");
        QSignalSpy asked(&shown.window, &MainWindow::resolversRequested);
        QTest::keyClick(&shown.window, Qt::Key_9, Qt::ControlModifier);
        QVERIFY(shown.window.findChild<ResolversDialog*>() == nullptr);  // no resolver knows the lab's names
        shown.window.setQuestion(shown.chain.question, {});
        shown.window.showChain(shown.chain, Phase::Done);
        QTest::keyClick(&shown.window, Qt::Key_9, Qt::ControlModifier);
        auto* dialog = shown.window.findChild<ResolversDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(asked.count(), 0);
        auto* offered = dialog->findChild<QListWidget*>();
        QPushButton* ask = shown.button(QStringLiteral("Ask them"));
        ask->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().toStringList(), QStringList{QStringLiteral("system")});
        QVERIFY(!ask->isEnabled());
        shown.window.showResolverProblem(QStringLiteral("No."));
        QVERIFY(ask->isEnabled());
        for (int i = 0; i < offered->count(); ++i) {
            offered->item(i)->setCheckState(Qt::Unchecked);
        }
        ask->click();
        QCOMPARE(asked.count(), 1);
        dialog->close();
    }

    void presentingHidesWhatAClassDoesNotNeed() {
        Shown shown("stale-ds");
        const double before = QApplication::font().pointSizeF();
        QTest::keyClick(&shown.window, Qt::Key_F9);
        QVERIFY(!shown.window.findChild<QueryBar*>()->isVisible());
        QVERIFY(QApplication::font().pointSizeF() > before);
        QVERIFY(shown.window.picture()->isVisible());
        QTest::keyClick(&shown.window, Qt::Key_Escape);
        QVERIFY(shown.window.findChild<QueryBar*>()->isVisible());
        QCOMPARE(QApplication::font().pointSizeF(), before);
    }

    void breakingItTakesOneClick() {
        const Shown shown("healthy");
        QSignalSpy asked(&shown.window, &MainWindow::labRequested);
        shown.button(QStringLiteral("Break it"))->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().toString(), QStringLiteral("stale-ds"));
    }

    void staleDsOffersPlaceAndFix() {
        const Shown shown("stale-ds");
        QVERIFY(shown.button(QStringLiteral("How to fix"))->isVisible());
        shown.button(QStringLiteral("Show me"))->click();
        QCOMPARE(shown.window.selected(), shown.graph().causeId);
        QCOMPARE(shown.window.picture()->mode(), GraphView::Mode::Detail);
        QCOMPARE(shown.outlineCurrent(), shown.graph().causeId);
        QVERIFY(shown.detailsSay(QStringLiteral("DS_MATCHES_NO_KEY")));
    }

    void blockedWaysOfferAnother_data() {
        QTest::addColumn<bool>("stripped");
        QTest::addColumn<QString>("via");
        QTest::addColumn<QString>("offer");
        QTest::addColumn<QString>("chosen");
        const QString servers = QStringLiteral("authoritative");
        QTest::newRow("blocked") << false << servers << "Ask this computer's resolver"
                                 << "system";
        QTest::newRow("stripped on the way") << true << servers << "Ask this computer's resolver"
                                             << "system";
        QTest::newRow("stripped by a resolver") << true << "192.0.2.53"
                                                << "Ask the name servers" << servers;
    }

    void blockedWaysOfferAnother() {
        QFETCH(const bool, stripped);
        QFETCH(const QString, via);
        QFETCH(const QString, offer);
        Shown shown("healthy");
        shown.window.setQuestion(shown.chain.question, {});
        QVERIFY(shown.button(offer) == nullptr);
        shown.window.setVia(via);
        ChainOfTrust chain;
        chain.question = shown.chain.question;
        Finding& finding = chain.findings.emplace_back();
        finding.detail = stripped ? FindingDetail(PathStripsDnssec{}) : FindingDetail(Port53Blocked{});
        finding.severity = finding.kind().severity;
        shown.window.showChain(chain, Phase::Done);
        QVERIFY(shown.button(offer)->isVisible());
        QSignalSpy chosen(&shown.window, &MainWindow::viaChosen);
        QSignalSpy asked(&shown.window, &MainWindow::checkRequested);
        shown.button(offer)->click();
        QTEST(chosen.value(0).value(0).toString(), "chosen");
        QCOMPARE(asked.count(), 1);
    }

    void whoIsAskedStandsOnTheButton() {
        Shown shown("healthy");
        QVERIFY(shown.button(QStringLiteral("Lab: healthy")) != nullptr);
        shown.window.setQuestion(shown.chain.question, {});
        QVERIFY(shown.button(QStringLiteral("Authoritative servers")) != nullptr);
        shown.window.setVia(QStringLiteral("system"));
        QVERIFY(shown.button(QStringLiteral("This computer's resolver")) != nullptr);
        shown.window.setVia(QStringLiteral("tls://192.0.2.53"));
        QVERIFY(shown.button(QStringLiteral("Resolver tls://192.0.2.53")) != nullptr);
    }

    void selectionIsOneInAllPanes() {
        Shown shown("healthy");
        shown.window.picture()->setMode(GraphView::Mode::Detail);
        auto* tree = shown.window.findChild<QTreeView*>();
        const auto* model = static_cast<OutlineModel*>(tree->model());
        for (const GraphNode& node : shown.graph().nodes) {
            tree->setCurrentIndex(model->indexOf(node.id));
            QCOMPARE(shown.window.selected(), node.id);
            QCOMPARE(shown.window.picture()->current(), node.id);
            QVERIFY2(shown.detailsSay(node.title), qPrintable(node.title));
        }
        for (const GraphItem* stop : shown.window.picture()->stops()) {
            shown.window.selectPart(stop->id());
            QCOMPARE(shown.outlineCurrent(), stop->id());
        }
    }

    void growthKeepsSelectionZoomAndPlaces() {
        Shown shown("healthy");
        GraphView* view = shown.window.picture();
        view->setMode(GraphView::Mode::Detail);
        const QString key = shown.graph().nodes.front().id;
        shown.window.selectPart(key);
        view->zoomBy(1.7);
        const QTransform zoom = view->transform();
        const QRectF place = view->layoutShown().node(key)->rect;
        shown.chain.zones.back().security = Security::Indeterminate;
        shown.window.showChain(shown.chain, Phase::Checking);
        shown.window.setProgress(5, 4);
        QCOMPARE(view->transform(), zoom);
        QCOMPARE(view->current(), key);
        QCOMPARE(shown.window.selected(), key);
        QCOMPARE(view->layoutShown().node(key)->rect, place);
    }

    void checkTurnsIntoCancelWhileItRuns() {
        Shown shown("healthy");
        QSignalSpy cancelled(&shown.window, &MainWindow::cancelRequested);
        shown.window.showChain(shown.chain, Phase::Checking);
        QPushButton* button = shown.button(QStringLiteral("Cancel"));
        QVERIFY(button != nullptr);
        button->click();
        QCOMPARE(cancelled.count(), 1);
        shown.window.showChain(shown.chain, Phase::Done);
        QVERIFY(shown.button(QStringLiteral("Check")) != nullptr);
    }

    void badInputIsOneSentence() {
        Shown shown("healthy");
        QSignalSpy asked(&shown.window, &MainWindow::checkRequested);
        auto* name = shown.window.findChild<QLineEdit*>();
        name->setText(QString(300, QLatin1Char('a')));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
        QVERIFY(shown.window.bannerText() != summarySentence(shown.chain));
        QVERIFY(!shown.window.bannerText().isEmpty());
        name->setText(QStringLiteral("https://www.example.org/path"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(qvariant_cast<Question>(asked.front().front()).name.toText(), std::string("www.example.org."));
    }

    void namesOfTheLabStayInTheLab() {
        Shown shown("healthy");
        QSignalSpy asked(&shown.window, &MainWindow::labQuestionRequested);
        auto* name = shown.window.findChild<QLineEdit*>();
        name->setText(QStringLiteral("nowhere.example.test"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
    }

    void arrowsWalkFromTheRootToTheAnswer() {
        Shown shown("healthy");
        GraphView* view = shown.window.picture();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(view->current(), shown.graph().zones.front().id);
        QSet<QString> seen{view->current()};
        for (int i = 0; i < 20 && view->current() != shown.graph().answers.back().id; ++i) {
            const QString before = view->current();
            QTest::keyClick(view, Qt::Key_Down);
            QVERIFY(view->current() != before);
            seen.insert(view->current());
        }
        QCOMPARE(view->current(), shown.graph().answers.back().id);
        for (const GraphZone& zone : shown.graph().zones) {
            QVERIFY(seen.contains(zone.id));
        }
    }

    void enterOpensAndEscapeGoesBack() {
        Shown shown("stale-ds");
        GraphView* view = shown.window.picture();
        view->setFocus();
        shown.window.selectPart(shown.graph().causeCardId);
        QSignalSpy opened(view, &GraphView::activated);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(view->mode(), GraphView::Mode::Detail);
        QCOMPARE(shown.window.selected(), shown.graph().causeId);
        QTest::keyClick(view, Qt::Key_Escape);
        QCOMPARE(view->mode(), GraphView::Mode::Overview);
        QCOMPARE(shown.window.selected(), shown.graph().causeCardId);
    }

    void everyStopCanBeReachedByKeys() {
        Shown shown("stale-ds");
        GraphView* view = shown.window.picture();
        view->setMode(GraphView::Mode::Detail);
        view->setFocus();
        QSet<QString> reached;
        QStringList open{view->stops().front()->id()};
        while (!open.isEmpty()) {
            const QString id = open.takeLast();
            if (reached.contains(id)) {
                continue;
            }
            reached.insert(id);
            for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}) {
                view->setCurrent(id);
                QTest::keyClick(view, key);
                open << view->current();
            }
        }
        for (const GraphItem* stop : view->stops()) {
            QVERIFY2(reached.contains(stop->id()), qPrintable(stop->id()));
        }
    }

    void screenReaderHearsEveryPart() {
        Shown shown("stale-ds");
        GraphView* view = shown.window.picture();
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(view);
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), static_cast<int>(view->stops().size()));
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface* item = list->child(i);
            QCOMPARE(item->role(), QAccessible::ListItem);
            QVERIFY(!item->text(QAccessible::Name).isEmpty());
            QVERIFY(!item->rect().isEmpty());
            QCOMPARE(list->indexOfChild(item), i);
            QCOMPARE(item->parent()->object(), view);
        }
        QAccessibleInterface* second = list->child(1);
        second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(view->current(), view->stops()[1]->id());
        QCOMPARE(shown.window.selected(), view->current());
        bool said = false;
        for (int i = 0; i < list->childCount(); ++i) {
            said = said || list->child(i)->text(QAccessible::Name).contains(QStringLiteral("broken here"));
        }
        QVERIFY(said);
    }

    void smallWindowsGiveTheirRoomToThePicture() {
        Shown shown("healthy");
        QVERIFY(shown.window.findChild<OutlinePanel*>()->isVisible());
        shown.window.resize(800, 600);
        QCoreApplication::processEvents();
        QVERIFY(!shown.window.findChild<OutlinePanel*>()->isVisible());
        QVERIFY(shown.window.picture()->width() > 700);
        QVERIFY(shown.window.picture()->transform().m11() > 0.6);
    }

    void coloursCanBeTold() {
        for (const Theme* theme : {&Theme::lightTheme(), &Theme::darkTheme()}) {
            for (const Look look : {Look::Secure, Look::Insecure, Look::Bogus, Look::Indeterminate, Look::Muted}) {
                const Ink& ink = theme->ink(look);
                QVERIFY(contrast(ink.line, theme->surface) >= 3);
                QVERIFY(contrast(ink.line, theme->ground) >= 3);
                QVERIFY(contrast(ink.line, ink.fill) >= 3);
                QVERIFY(contrast(theme->text, ink.fill) >= 4.5);
                QVERIFY(contrast(theme->mutedText, ink.fill) >= 4.5);
            }
            QVERIFY(contrast(theme->text, theme->surface) >= 7);
            QVERIFY(contrast(theme->mutedText, theme->ground) >= 4.5);
            QVERIFY(contrast(theme->mutedText, theme->sunken) >= 4.5);
            QVERIFY(contrast(theme->warning, theme->warningFill) >= 3);
            QVERIFY(contrast(theme->accentText, theme->accent) >= 4.5);
            QVERIFY(contrast(theme->fieldBorder, theme->surface) >= 3);
        }
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
