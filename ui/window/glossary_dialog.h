// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace rootline {

/// The words of the field: a list to search in, and what the chosen one means.
class GlossaryDialog final : public QDialog {
    Q_OBJECT

public:
    explicit GlossaryDialog(QWidget* parent = nullptr);

    /// Chooses the entry of that id; where there is none, the first.
    void choose(const QString& id);

private:
    void search(const QString& words);
    void showChosen();

    QLineEdit* search_;
    QListWidget* terms_;
    QTextBrowser* meaning_;
};

/// Opens the glossary of a window at that entry, beside what is open there. One for each window.
void openGlossary(QWidget& window, const QString& id);

}  // namespace rootline
