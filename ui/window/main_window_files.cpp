// SPDX-License-Identifier: MIT
// What the window opens, compares and saves.
#include "ui/present/report/saved_file.h"
#include "ui/window/chain_drawer.h"
#include "ui/window/comparison_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/watch_list_dialog.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QUrl>

namespace rootline {

namespace {

QString evidenceFilters() {
    return MainWindow::tr("Captures, scenarios and other programs' files (%1)")
               .arg(QStringLiteral("*.rootline *.gz *.json *.rpl *.txt *.zone *.signed *.pcap *.pcapng")) +
           QStringLiteral(";;") + MainWindow::tr("All files (*)");
}

}  // namespace

void MainWindow::chooseFile() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a capture, a scenario or another program's file"),
                                                      {}, evidenceFilters());
    if (!file.isEmpty()) {
        emit fileChosen(file);
    }
}

void MainWindow::chooseCaptureName() {
    const QString proposal = proposedFileName(chain_.question.name, QStringLiteral("rootline"));
    const QString redacted = tr("Captures with names replaced (*.rootline)");
    QString filter;
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the answers that were received"), proposal,
        QStringList{tr("Captures (*.rootline)"), redacted, tr("For dnsviz (*.dnsviz.json)")}.join(QStringLiteral(";;")),
        &filter);
    if (file.isEmpty()) {
        return;
    }
    if (filter == redacted) {
        emit redactedFileChosen(file);
    } else {
        emit captureFileChosen(file);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    emit fileChosen(event->mimeData()->urls().front().toLocalFile());
}

void MainWindow::showWatchList(const QString& fileName, std::vector<WatchedName> names) {
    auto* list = new WatchListDialog(fileName, std::move(names), appearance_->theme(), this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    connect(list, &WatchListDialog::nameChosen, this, [this](const Question& question) {
        setQuestion(question, {});
        emit checkRequested(question);
    });
    list->show();
}

// A long sentence would be cut off in the window's last line.
void MainWindow::showComparisonProblem(const QString& sentence) {
    auto* box = new QMessageBox(QMessageBox::Warning, windowTitle(), sentence, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::chooseComparison() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Compare this result with another capture"), {}, evidenceFilters());
    if (!file.isEmpty()) {
        emit comparisonRequested(file);
    }
}

void MainWindow::showComparison(const ComparedChain& one, const ComparedChain& other) {
    // What was heard before shows in the timeline, too: caches may still have it.
    drawer_->setEarlier(other.redacted ? std::nullopt : std::optional(other.chain));
    const bool inOrder = one.chain.at <= other.chain.at;
    auto* dialog = new ComparisonDialog(inOrder ? one : other, inOrder ? other : one, appearance_->theme(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace rootline
