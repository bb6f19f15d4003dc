// SPDX-License-Identifier: MIT
// What the window has for lessons: drawings, worksheets, the workbench.
#include "ui/graph/graph_view.h"
#include "ui/window/details_panel.h"
#include "ui/window/export_menu.h"
#include "ui/window/figure_view.h"
#include "ui/window/lab_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/workbench_dialog.h"

#include <QFileDialog>

#include <algorithm>

namespace rootline {

void MainWindow::chooseWorksheetName(bool answers) {
    if (lesson_->isHidden()) {
        return;
    }
    const QString world = query_->source();
    const QString proposal = world + (answers ? QStringLiteral("-answers.pdf") : QStringLiteral("-worksheet.pdf"));
    const QString file = QFileDialog::getSaveFileName(
        this, answers ? tr("Save the answer key") : tr("Save the worksheet"), proposal, tr("PDF (*.pdf)"));
    if (!file.isEmpty()) {
        emit worksheetWanted(file, answers);
    }
}

void MainWindow::showWorkbench() {
    std::vector<WorkbenchKey> keys = workbenchKeys(chain_);
    if (keys.empty()) {
        showNote(tr("This chain has no keys yet. Check a signed name first."));
        return;
    }
    std::reverse(keys.begin(), keys.end());  // the zone that was asked for is nearest at hand
    std::stable_partition(keys.begin(), keys.end(), [](const WorkbenchKey& key) { return key.published.has_value(); });
    auto* dialog = new WorkbenchDialog(std::move(keys), appearance_->theme(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::setQuizzes(std::size_t page, const std::vector<Quiz>& quizzes) {
    lesson_->setQuizzes(page, quizzes);
}

void MainWindow::setScore(const QString& world, int right, int all) {
    lab_->setScore(world, right, all);
}

bool MainWindow::isAsking() const {
    return !lesson_->isHidden() && lesson_->isHeld();
}

// The chain is there already; until now it was drawn without its signs.
void MainWindow::reveal() {
    drawChain(chain_);
    setDrawing(drawing_);
}

void MainWindow::setDrawing(const std::shared_ptr<const Drawing>& drawing) {
    drawing_ = drawing;
    const bool isOffered = drawing != nullptr && !isAsking();
    export_->setDrawing(isOffered ? drawing->make : MakeFigure());
    lesson_->setDrawingOffer(isOffered ? drawing->offer : QString());
    updateDetails();
}

void MainWindow::connectLesson() {
    connect(lesson_, &LessonPanel::pageShown, this, &MainWindow::pageRequested);
    connect(lesson_, &LessonPanel::revealed, this, &MainWindow::reveal);
    connect(lesson_, &LessonPanel::drawingWanted, this, &MainWindow::showDrawing);
    connect(lesson_, &LessonPanel::detailWanted, this, [this] { picture()->setMode(GraphView::Mode::Detail); });
    connect(lesson_, &LessonPanel::finished, this,
            [this](int right, int all) { emit lessonFinished(query_->source(), right, all); });
}

void MainWindow::showDrawing() {
    if (drawing_ != nullptr) {
        auto* large = new LargeFigure(drawing_->make, appearance_->theme(), this);
        large->setAttribute(Qt::WA_DeleteOnClose);
        large->open();
    }
}

}  // namespace rootline
