// SPDX-License-Identifier: MIT
// The window's menu, and who hears whom.
#include "ui/window/banner.h"
#include "ui/window/chain_drawer.h"
#include "ui/window/details_panel.h"
#include "ui/window/export_menu.h"
#include "ui/window/glossary_dialog.h"
#include "ui/window/help_dialogs.h"
#include "ui/window/lab_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/outline_panel.h"
#include "ui/window/picture_panel.h"
#include "ui/window/plan_dialog.h"
#include "ui/window/registrar_dialog.h"
#include "ui/window/view_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>

namespace rootline {

namespace {

void toClipboard(const QString& text) {
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

}  // namespace

// A command of a menu; its shortcut works while the menu is closed.
QAction* MainWindow::addCommand(QMenu& menu, const QString& text, const QKeySequence& key,
                                const std::function<void()>& run) {
    QAction* action = menu.addAction(text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

// The same with a tick while `isOn`.
void MainWindow::addToggle(QMenu& menu, const QString& text, const QKeySequence& key, const std::function<bool()>& isOn,
                           const std::function<void()>& run) {
    QAction* action = addCommand(menu, text, key, run);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [action, isOn] { action->setChecked(isOn()); });
    connect(&menu, &QMenu::aboutToShow, this, [action, isOn] { action->setChecked(isOn()); });
}

// Greyed in the open menu while it means nothing. The shortcut then does nothing by itself.
void MainWindow::enableWhile(QMenu& menu, QAction* action, const std::function<bool()>& isUseful) {
    connect(&menu, &QMenu::aboutToShow, this, [action, isUseful] { action->setEnabled(isUseful()); });
    connect(&menu, &QMenu::aboutToHide, this, [action] { action->setEnabled(true); });
}

void MainWindow::buildMenu() {
    addFileMenu(*menuBar()->addMenu(tr("&File")));
    addEditMenu(*menuBar()->addMenu(tr("&Edit")));
    addViewMenu(*menuBar()->addMenu(tr("&View")));
    addChainMenu(*menuBar()->addMenu(tr("&Chain")));
    addToolsMenu(*menuBar()->addMenu(tr("&Tools")));
    addLabMenu(*menuBar()->addMenu(tr("&Lab")));
    addHelpMenu(*menuBar()->addMenu(tr("&Help")));
    auto* open = new QAction(this);
    open->setShortcut(Qt::Key_F10);
    connect(open, &QAction::triggered, this, [this] { menuBar()->setActiveAction(menuBar()->actions().front()); });
    addAction(open);
}

void MainWindow::addFileMenu(QMenu& menu) {
    addCommand(menu, tr("&Open capture or scenario …"), QKeySequence::Open, [this] { chooseFile(); });
    addCommand(menu, tr("Compare &with …"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { chooseComparison(); });
    addCommand(menu, tr("&Save capture …"), QKeySequence::Save, [this] { chooseCaptureName(); });
    menu.addSeparator();
    menu.addMenu(export_);
    connect(export_, &ExportMenu::aboutToExport, this, &MainWindow::updateExport);
    menu.addSeparator();
    addCommand(menu, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::addEditMenu(QMenu& menu) {
    const auto isSelected = [this] { return !selected_.isEmpty(); };
    QAction* copy = addCommand(menu, tr("&Copy as text"), QKeySequence::Copy,
                               [this] { toClipboard(detailsText(selectedDetails())); });
    enableWhile(menu, copy, isSelected);
    //: Lines for a shell, such as dig
    QAction* commands = addCommand(menu, tr("Copy as c&ommand lines"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                                   [this] { toClipboard(selectedDetails().commands.join(u'\n')); });
    enableWhile(menu, commands, isSelected);
    menu.addSeparator();
    addCommand(menu, tr("&Name to check"), Qt::CTRL | Qt::Key_L, [this] { query_->focusName(); });
}

void MainWindow::addViewMenu(QMenu& menu) {
    const auto hasMode = [this](GraphView::Mode mode) { return [this, mode] { return picture()->mode() == mode; }; };
    addToggle(menu, tr("&Overview"), Qt::CTRL | Qt::Key_1, hasMode(GraphView::Mode::Overview),
              [this] { picture()->setMode(GraphView::Mode::Overview); });
    addToggle(menu, tr("&Detail"), Qt::CTRL | Qt::Key_2, hasMode(GraphView::Mode::Detail),
              [this] { picture()->setMode(GraphView::Mode::Detail); });
    menu.addSeparator();
    const auto isShown = [](const QWidget* pane) { return [pane] { return !pane->isHidden(); }; };
    addToggle(menu, tr("Out&line"), Qt::CTRL | Qt::Key_3, isShown(outline_),
              [this] { showPane(outline_, outline_->isHidden()); });
    addToggle(menu, tr("&Explanation"), Qt::CTRL | Qt::Key_4, isShown(details_),
              [this] { showPane(details_, details_->isHidden()); });
    menu.addSeparator();
    addCommand(menu, tr("Timel&ine"), Qt::CTRL | Qt::Key_5, [this] { drawer_->toggle(0); });
    addCommand(menu, tr("&Name servers"), Qt::CTRL | Qt::Key_6, [this] { drawer_->toggle(1); });
    addCommand(menu, tr("Step &by step"), Qt::CTRL | Qt::Key_7, [this] { drawer_->toggle(2); });
    addCommand(menu, tr("&What if"), Qt::CTRL | Qt::Key_8, [this] { drawer_->toggle(3); });
    menu.addSeparator();
    appearance_->addTo(menu);
    addToggle(
        menu, tr("&Presenter view"), Qt::Key_F9, [this] { return presenting_; },
        [this] { setPresenting(!presenting_); });
    addToggle(
        menu, tr("&Full screen"), Qt::Key_F11, [this] { return windowState().testFlag(Qt::WindowFullScreen); },
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::addChainMenu(QMenu& menu) {
    QAction* again = addCommand(menu, tr("Check &again"), {}, [this] { check(); });
    again->setShortcuts({Qt::Key_F5, Qt::CTRL | Qt::Key_R});
    QAction* cancel = addCommand(menu, tr("&Cancel"), Qt::CTRL | Qt::Key_Period, [this] { emit cancelRequested(); });
    enableWhile(menu, cancel, [this] { return running_; });
    menu.addSeparator();
    const auto isBroken = [this] { return chain_.cause().has_value() && !isAsking(); };
    enableWhile(menu, addCommand(menu, tr("Show &me what is broken"), Qt::CTRL | Qt::Key_J, [this] { showCause(); }),
                isBroken);
    enableWhile(menu, addCommand(menu, tr("How to &fix it"), Qt::CTRL | Qt::Key_H, [this] { showFix(); }), isBroken);
}

void MainWindow::addToolsMenu(QMenu& menu) {
    addCommand(menu, tr("&Plan a change …"), Qt::CTRL | Qt::Key_G, [this] { PlanDialog(chain_, this).exec(); });
    addCommand(menu, tr("Check what your &registrar shows …"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
               [this] { RegistrarDialog(chain_, this).exec(); });
    addCommand(menu, tr("&Works here, not elsewhere? …"), Qt::CTRL | Qt::Key_9, [this] { openResolvers(); });
    addCommand(menu, tr("&Digest workbench …"), Qt::CTRL | Qt::Key_D, [this] { showWorkbench(); });
}

void MainWindow::addLabMenu(QMenu& menu) {
    const auto isLesson = [this] { return !lesson_->isHidden(); };  // there is a next step only while one is open
    enableWhile(menu, addCommand(menu, tr("&Next step"), Qt::Key_PageDown, [this] { lesson_->next(); }), isLesson);
    enableWhile(menu, addCommand(menu, tr("Step &back"), Qt::Key_PageUp, [this] { lesson_->back(); }), isLesson);
    menu.addSeparator();
    enableWhile(menu, addCommand(menu, tr("&Worksheet …"), {}, [this] { chooseWorksheetName(false); }), isLesson);
    enableWhile(menu, addCommand(menu, tr("Answer &key …"), {}, [this] { chooseWorksheetName(true); }), isLesson);
}

void MainWindow::addHelpMenu(QMenu& menu) {
    addCommand(menu, tr("&Glossary"), QKeySequence::HelpContents, [this] { openGlossary(*this, {}); });
    addCommand(menu, tr("&Keyboard shortcuts …"), {}, [this] { showShortcuts(*this, *menuBar()); });
    addCommand(menu, tr("&About Rootline …"), {}, [this] { showAbout(*this); });
}

void MainWindow::connectParts() {
    connect(query_, &QueryBar::checkRequested, this, &MainWindow::check);
    connect(query_, &QueryBar::cancelRequested, this, &MainWindow::cancelRequested);
    connect(query_, &QueryBar::worldPicked, this, &MainWindow::labRequested);
    connect(query_, &QueryBar::otherResolverWanted, this, &MainWindow::chooseResolver);
    connect(query_, &QueryBar::viaPicked, this, [this](const QString& via) {
        emit viaChosen(via);
        query_->setSource({});
        lesson_->hide();
        arrangeLab();
        query_->focusName();
    });
    connect(query_, &QueryBar::openRequested, this, &MainWindow::chooseFile);
    connect(lab_, &LabBar::worldPicked, this, &MainWindow::labRequested);
    connect(lab_, &LabBar::lessonPicked, this, &MainWindow::lessonRequested);
    connect(lab_, &LabBar::openRequested, this, &MainWindow::chooseFile);
    connectLesson();
    connect(banner_, &Banner::showRequested, this, &MainWindow::showCause);
    connect(banner_, &Banner::fixRequested, this, &MainWindow::showFix);
    connect(banner_, &Banner::offerTaken, this, &MainWindow::takeOffer);
    connect(outline_, &OutlinePanel::currentChanged, this, &MainWindow::selectPart);
    connect(outline_, &OutlinePanel::activated, this, [this] { showPane(details_, true); });
    connect(picture(), &GraphView::currentChanged, this, &MainWindow::selectPart);
    connect(picture(), &GraphView::activated, this, [this](const QString& id) {
        selectPart(id);
        showPane(details_, true);
    });
    connect(picture_, &PicturePanel::outlineToggled, this, [this](bool shown) { showPane(outline_, shown); });
    connect(picture_, &PicturePanel::detailsToggled, this, [this](bool shown) { showPane(details_, shown); });
}

void MainWindow::connectDrawer() {
    connect(appearance_, &Appearance::changed, this, &MainWindow::applyTheme);
    connect(viewBar_, &ViewBar::backRequested, this, [this] {
        drawer_->clearSuppositions();
        lookAt({});
    });
    connect(drawer_, &ChainDrawer::timeMoved, this, [this](Timestamp time) {
        lookAt({time, view_.alone, view_.supposed});
    });
    connect(drawer_, &ChainDrawer::serverPicked, this, [this](const OneServer& server) {
        lookAt({view_.at, server, view_.supposed});
    });
    connect(drawer_, &ChainDrawer::supposed, this, [this](const std::vector<Supposition>& suppositions) {
        lookAt({view_.at, view_.alone, suppositions});
    });
    connect(drawer_, &ChainDrawer::partPicked, this, [this](const QString& id) {
        picture()->setMode(GraphView::Mode::Detail);
        selectPart(id);
    });
    connect(drawer_, &Drawer::changed, this, &MainWindow::arrangeDrawer);
}

}  // namespace rootline
