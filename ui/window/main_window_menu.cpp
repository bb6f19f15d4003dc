// SPDX-License-Identifier: MIT
// The window's menu, and who hears whom.
#include "ui/window/banner.h"
#include "ui/window/chain_drawer.h"
#include "ui/window/details_panel.h"
#include "ui/window/export_menu.h"
#include "ui/window/glossary_dialog.h"
#include "ui/window/lab_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/outline_panel.h"
#include "ui/window/picture_panel.h"
#include "ui/window/plan_dialog.h"
#include "ui/window/registrar_dialog.h"
#include "ui/window/view_bar.h"

#include <QMenu>

namespace rootline {

// A command of the menu; its shortcut works while the menu is closed.
QAction* MainWindow::addCommand(QMenu& menu, const QString& text, const QKeySequence& key,
                                const std::function<void()>& run) {
    QAction* action = menu.addAction(text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void MainWindow::buildMenu() {
    auto* menu = new QMenu(this);
    addCommand(*menu, tr("&Name to check"), Qt::CTRL | Qt::Key_L, [this] { query_->focusName(); });
    addCommand(*menu, tr("Check &again"), Qt::Key_F5, [this] { check(); });
    addCommand(*menu, tr("Open capture or &scenario …"), QKeySequence::Open, [this] { chooseFile(); });
    addCommand(*menu, tr("Compare wit&h …"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { chooseComparison(); });
    addCommand(*menu, tr("Sa&ve capture …"), QKeySequence::Save, [this] { chooseCaptureName(); });
    addCommand(*menu, tr("Next s&tep"), Qt::Key_PageDown, [this] { lesson_->next(); });
    addCommand(*menu, tr("Ste&p back"), Qt::Key_PageUp, [this] { lesson_->back(); });
    addLessonCommands(*menu);
    addCommand(*menu, tr("&Cancel"), Qt::CTRL | Qt::Key_Period, [this] { emit cancelRequested(); });
    menu->addSeparator();
    addLooks(*menu);
    menu->addSeparator();
    menu->addMenu(export_);
    connect(export_, &ExportMenu::aboutToExport, this, &MainWindow::updateExport);
    appearance_->addTo(*menu);
    addCommand(*menu, tr("&Presenter view"), Qt::Key_F9, [this] { setPresenting(!presenting_); });
    addCommand(*menu, tr("Full &screen"), Qt::Key_F11,
               [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    menu->addSeparator();
    addCommand(*menu, tr("Gl&ossary"), QKeySequence::HelpContents, [this] { openGlossary(*this, {}); });
    addCommand(*menu, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    query_->setMenu(menu);
    auto* open = new QAction(this);
    open->setShortcut(Qt::Key_F10);
    connect(open, &QAction::triggered, this, [this, menu] {
        const QPoint below = query_->mapToGlobal(
            QPoint(isRightToLeft() ? 0 : query_->width() - menu->sizeHint().width(), query_->height()));
        menu->popup(below);
    });
    addAction(open);
}

void MainWindow::addLooks(QMenu& menu) {
    addCommand(menu, tr("&Overview"), Qt::CTRL | Qt::Key_1, [this] { picture()->setMode(GraphView::Mode::Overview); });
    addCommand(menu, tr("&Detail"), Qt::CTRL | Qt::Key_2, [this] { picture()->setMode(GraphView::Mode::Detail); });
    addCommand(menu, tr("Show &me what is broken"), Qt::CTRL | Qt::Key_J, [this] { showCause(); });
    addCommand(menu, tr("How to &fix it"), Qt::CTRL | Qt::Key_H, [this] { showFix(); });
    addCommand(menu, tr("Digest &workbench …"), Qt::CTRL | Qt::Key_D, [this] { showWorkbench(); });
    menu.addSeparator();
    addCommand(menu, tr("Out&line"), Qt::CTRL | Qt::Key_3, [this] { showPane(outline_, outline_->isHidden()); });
    addCommand(menu, tr("&Explanation"), Qt::CTRL | Qt::Key_4, [this] { showPane(details_, details_->isHidden()); });
    menu.addSeparator();
    addCommand(menu, tr("Timel&ine"), Qt::CTRL | Qt::Key_5, [this] { drawer_->toggle(0); });
    addCommand(menu, tr("Name ser&vers"), Qt::CTRL | Qt::Key_6, [this] { drawer_->toggle(1); });
    addCommand(menu, tr("Ste&p by step"), Qt::CTRL | Qt::Key_7, [this] { drawer_->toggle(2); });
    addCommand(menu, tr("&What if"), Qt::CTRL | Qt::Key_8, [this] { drawer_->toggle(3); });
    menu.addSeparator();
    addCommand(menu, tr("Plan a chan&ge …"), Qt::CTRL | Qt::Key_G, [this] { PlanDialog(chain_, this).exec(); });
    addCommand(menu, tr("Works here, not elsewhere? …"), Qt::CTRL | Qt::Key_9, [this] { openResolvers(); });
    addCommand(menu, tr("Check what your registrar sho&ws …"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
               [this] { RegistrarDialog(chain_, this).exec(); });
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
    connect(lesson_, &LessonPanel::pageShown, this, &MainWindow::pageRequested);
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
