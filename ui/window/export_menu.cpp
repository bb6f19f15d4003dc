// SPDX-License-Identifier: MIT
#include "ui/window/export_menu.h"

#include "ui/graph/picture_files.h"
#include "ui/present/report/report_text.h"
#include "ui/present/report/saved_file.h"
#include "ui/window/plain_label.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>

namespace rootline {
namespace {

constexpr int kClipboardDots = 192;

}  // namespace

ExportMenu::ExportMenu(QWidget* parent) : QMenu(tr("E&xport"), parent) {
    const auto add = [this](const QString& text, const QKeySequence& key, auto&& slot) {
        QAction* action = addAction(text);
        action->setShortcut(key);
        parentWidget()->addAction(action);  // shortcuts work while the menu is closed
        connect(action, &QAction::triggered, this, [this, slot] {
            emit aboutToExport();
            slot();
        });
    };
    add(tr("&Picture …"), Qt::CTRL | Qt::Key_E, [this] {
        options_.pictureOnly = true;
        ask(tr("Save the picture"),
            {tr("SVG picture (*.svg)"), tr("PDF (*.pdf)"), tr("PNG picture (*.png)"), tr("Graphviz (*.dot)"),
             tr("Mermaid (*.mmd)")},
            QStringLiteral("svg"));
    });
    add(tr("&Report …"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] {
        options_.pictureOnly = false;
        ask(tr("Save the report"),
            {tr("Web page (*.html)"), tr("PDF (*.pdf)"), tr("Markdown (*.md)"), tr("Text (*.txt)"), tr("JSON (*.json)"),
             tr("Signatures as a table (*.csv)"), tr("Calendar of expiries (*.ics)")},
            QStringLiteral("html"));
    });
    addSeparator();
    add(tr("&Copy picture"), Qt::CTRL | Qt::ALT | Qt::Key_C, [this] { copyPicture(); });
    add(tr("Copy as &text"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { copyText(); });
    setEnabled(false);
}

void ExportMenu::setChain(const ChainOfTrust& chain, bool decided) {
    chain_ = chain;
    setEnabled(decided);
    for (QAction* action : actions()) {
        action->setEnabled(decided);
    }
}

void ExportMenu::setLook(PictureView view, bool dark) {
    options_.picture.view = view;
    options_.picture.dark = dark;
}

tl::expected<void, QString> ExportMenu::saveAs(const QString& fileName) const {
    const auto format = exportFormat(fileName);
    if (!format) {
        return tl::unexpected<QString>(unknownEndingText(fileName));
    }
    const auto content = exported(chain_, figures_, *format, options_);
    return content ? saveFile(fileName, *content) : tl::unexpected<QString>(content.error());
}

void ExportMenu::ask(const QString& title, const QStringList& filters, const QString& ending) {
    QFileDialog dialog(parentWidget(), title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(ending);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    dialog.selectFile(proposedFileName(chain_.question.name, ending));
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (const auto saved = saveAs(dialog.selectedFiles().value(0)); !saved) {
        warn(parentWidget(), title, saved.error());
    }
}

void ExportMenu::copyPicture() const {
    const PictureSheet sheet(chain_, options_.picture);
    auto* content = new QMimeData;
    content->setImageData(pictureImage(sheet, kClipboardDots));
    content->setData(QStringLiteral("image/svg+xml"), svgPicture(sheet));
    QGuiApplication::clipboard()->setMimeData(content);
}

void ExportMenu::copyText() const {
    QGuiApplication::clipboard()->setText(reportText(chain_));
}

}  // namespace rootline
