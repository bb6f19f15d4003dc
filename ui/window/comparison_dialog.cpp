// SPDX-License-Identifier: MIT
#include "ui/window/comparison_dialog.h"

#include "ui/graph/state_mark.h"
#include "ui/present/trust_graph/state_signs.h"
#include "ui/present/words/escaped_text.h"
#include "ui/window/plain_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>

namespace rootline {
namespace {

constexpr QSize kSize{760, 580};
constexpr int kMark = 22;
constexpr int kExplanation = Qt::UserRole;

}  // namespace

ComparisonDialog::ComparisonDialog(ComparedChain before, ComparedChain after, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      before_(std::move(before)),
      after_(std::move(after)),
      differences_(new QTreeWidget(this)),
      explained_(new QTextBrowser(this)) {
    setWindowTitle(tr("Two captures compared"));
    resize(kSize);
    auto* column = new QVBoxLayout(this);
    addSides(*column, theme);
    differences_->setHeaderHidden(true);
    differences_->setUniformRowHeights(true);  // what is too long for a row stands below it in full
    differences_->setAccessibleName(tr("What differs"));
    explained_->setAccessibleName(tr("What it means"));
    explained_->setOpenLinks(false);
    column->addWidget(differences_, 3);
    column->addWidget(explained_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto* copyButton = buttons->addButton(tr("Cop&y as text"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, &ComparisonDialog::copy);
    connect(differences_, &QTreeWidget::currentItemChanged, this, &ComparisonDialog::explainCurrent);
    differences_->ensurePolished();  // the style sheet decides how high a row is
    addGroups();
    differences_->setFocus();
}

void ComparisonDialog::addSides(QBoxLayout& column, const Theme& theme) {
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ComparedChain* side : {&before_, &after_}) {
        auto* mark = shortLabel({}, this);
        const HeadlineKind headline = headlineOf(side->chain).kind;
        mark->setPixmap(stateIcon(lookOf(headline), theme, isWarning(headline)).pixmap(kMark));
        auto* name =
            plainLabel((side == &before_ ? tr("Earlier") : tr("Later")) + QStringLiteral(": ") + comparedText(*side));
        QFont bold = name->font();
        bold.setBold(true);
        name->setFont(bold);
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(name, row++, 1);
        grid->addWidget(plainLabel(comparedSentence(*side), true), row++, 1);
    }
    column.addLayout(grid);
}

void ComparisonDialog::addGroups() {
    const auto groups = comparisonGroups(before_.chain, after_.chain);
    for (const ComparisonGroup& group : groups) {
        auto* heading = new QTreeWidgetItem(
            differences_, {QStringLiteral("%1 (%2)").arg(group.title, QString::number(group.lines.size()))});
        for (const ComparisonLine& line : group.lines) {
            auto* item = new QTreeWidgetItem(heading, {line.text});
            item->setData(0, kExplanation, line.more);
            item->setToolTip(0, tipText(line.text));
        }
    }
    if (groups.empty()) {
        auto* nothing =
            new QTreeWidgetItem(differences_, {tr("No difference: both captures lead to the same result.")});
        differences_->setCurrentItem(nothing);
        return;
    }
    differences_->expandAll();
    differences_->setCurrentItem(differences_->topLevelItem(0)->child(0));
}

void ComparisonDialog::explainCurrent() {
    const QTreeWidgetItem* current = differences_->currentItem();
    const QString more = current == nullptr ? QString() : current->data(0, kExplanation).toString();
    explained_->setPlainText(current == nullptr ? QString()
                             : more.isEmpty()   ? current->text(0)
                                                : current->text(0) + u'\n' + more);
}

void ComparisonDialog::copy() const {
    QApplication::clipboard()->setText(comparisonText(before_, after_));
}

}  // namespace rootline
