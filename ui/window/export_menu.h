// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/export.h"

#include <QMenu>

namespace rootline {

/// Saves and copies the chain that is shown: picture and report as files, picture and text to the clipboard.
class ExportMenu final : public QMenu {
    Q_OBJECT

public:
    explicit ExportMenu(QWidget* parent);

    /// What is exported from now on. A chain without a verdict yet is not: the menu is disabled then.
    void setChain(const ChainOfTrust& chain, bool decided);
    void setFigures(const ReportFigures& figures) { figures_ = figures; }

    /// What is drawn beside the chain goes into pictures and reports, too; empty: nothing is.
    void setDrawing(const MakeFigure& make) { options_.picture.drawing = make; }

    /// The picture as the window shows it.
    void setLook(PictureView view, bool dark);

    /// Saves under that name; its ending decides what. The error is a sentence that says what to do.
    [[nodiscard]] tl::expected<void, QString> saveAs(const QString& fileName) const;

    void copyPicture() const;
    void copyText() const;

signals:
    /// Emitted before an export: a receiver can replace the chain that was set.
    void aboutToExport();

private:
    void ask(const QString& title, const QStringList& filters, const QString& ending);

    ChainOfTrust chain_;
    ReportFigures figures_;
    ExportOptions options_;
};

}  // namespace rootline
