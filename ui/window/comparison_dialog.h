// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"
#include "ui/present/report/chain_comparison.h"

#include <QDialog>

class QBoxLayout;
class QTextBrowser;
class QTreeWidget;

namespace rootline {

/// Two captures side by side: their verdicts and their differences. The selected difference is explained below.
class ComparisonDialog final : public QDialog {
    Q_OBJECT

public:
    ComparisonDialog(ComparedChain before, ComparedChain after, const Theme& theme, QWidget* parent = nullptr);

private:
    void addSides(QBoxLayout& column, const Theme& theme);
    void addGroups();
    void explainCurrent();
    void copy() const;

    ComparedChain before_;
    ComparedChain after_;
    QTreeWidget* differences_;
    QTextBrowser* explained_;
};

}  // namespace rootline
