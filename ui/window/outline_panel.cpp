// SPDX-License-Identifier: MIT
#include "ui/window/outline_panel.h"

#include "ui/graph/state_mark.h"
#include "ui/present/trust_graph/outline_model.h"
#include "ui/window/plain_label.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace rootline {
namespace {

/// Puts the state's sign before each line; the model knows no pixels.
class OutlineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const Theme& theme) { theme_ = &theme; }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const Look look = static_cast<Look>(index.data(OutlineModel::LookRole).toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = stateIcon(look, *theme_);
        option->font.setBold(!index.parent().isValid());
        if (option->direction == Qt::RightToLeft) {
            option->text = QChar(0x2068) + option->text + QChar(0x2069);  // a name keeps its own direction
        }
        const QColor text = look == Look::Muted ? theme_->mutedText : theme_->text;
        option->palette.setColor(QPalette::Text, text);
        option->palette.setColor(QPalette::HighlightedText, theme_->text);
    }

private:
    const Theme* theme_ = &Theme::lightTheme();
};

}  // namespace

OutlinePanel::OutlinePanel(QWidget* parent)
    : QFrame(parent), tree_(new QTreeView(this)), model_(new OutlineModel(this)) {
    setObjectName(QStringLiteral("panel"));
    auto* title = shortLabel(tr("Outline"), this);
    title->setObjectName(QStringLiteral("panelTitle"));
    tree_->setModel(model_);
    tree_->setItemDelegate(new OutlineDelegate(tree_));
    tree_->setHeaderHidden(true);
    tree_->setIndentation(14);
    tree_->setUniformRowHeights(true);
    tree_->setAccessibleName(tr("Outline of the chain"));
    tree_->setTextElideMode(Qt::ElideRight);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(10, 10, 6, 8);
    box->setSpacing(6);
    box->addWidget(title);
    box->addWidget(tree_, 1);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!following_ && index.isValid()) {
            emit currentChanged(index.data(OutlineModel::IdRole).toString());
        }
    });
    connect(tree_, &QTreeView::activated, this,
            [this](const QModelIndex& index) { emit activated(index.data(OutlineModel::IdRole).toString()); });
    connect(model_, &QAbstractItemModel::modelReset, this, [this] { tree_->expandToDepth(0); });
}

void OutlinePanel::setGraph(const TrustGraph& graph) {
    const QScopedValueRollback<bool> guard(following_, true);
    const QString current = tree_->currentIndex().data(OutlineModel::IdRole).toString();
    model_->setGraph(graph);
    if (!graph.causeId.isEmpty()) {
        tree_->expand(model_->indexOf(graph.causeId).parent());
    }
    if (tree_->currentIndex().data(OutlineModel::IdRole).toString() != current) {
        tree_->setCurrentIndex(model_->indexOf(current));
    }
}

void OutlinePanel::setTheme(const Theme& theme) {
    static_cast<OutlineDelegate*>(tree_->itemDelegate())->setTheme(theme);
    tree_->viewport()->update();
}

void OutlinePanel::setCurrent(const QString& id) {
    const QScopedValueRollback<bool> guard(following_, true);
    const QModelIndex index = model_->indexOf(id);
    if (index.isValid()) {
        tree_->setCurrentIndex(index);
        tree_->scrollTo(index);
    } else {
        tree_->clearSelection();
    }
}

}  // namespace rootline
