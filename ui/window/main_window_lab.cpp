// SPDX-License-Identifier: MIT
// What the window has for lessons: drawings, worksheets, the workbench.
#include "ui/window/details_panel.h"
#include "ui/window/export_menu.h"
#include "ui/window/figure_view.h"
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

void MainWindow::setDrawing(const std::shared_ptr<const Drawing>& drawing) {
    drawing_ = drawing;
    export_->setDrawing(drawing == nullptr ? MakeFigure() : drawing->make);
    lesson_->setDrawingOffer(drawing == nullptr ? QString() : drawing->offer);
    updateDetails();
}

void MainWindow::showDrawing() {
    if (drawing_ != nullptr) {
        auto* large = new LargeFigure(drawing_->make, appearance_->theme(), this);
        large->setAttribute(Qt::WA_DeleteOnClose);
        large->open();
    }
}

}  // namespace rootline
