// SPDX-License-Identifier: MIT
#include "ui/window/watch_list_dialog.h"

#include "ui/graph/state_mark.h"
#include "ui/window/plain_label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLabel>
#include <QTableView>

namespace rootline {
namespace {

constexpr QSize kSize{960, 560};
constexpr int kNameWidth = 220;
constexpr int kCauseWidth = 210;  // a code is of no use cut off

/// The marks beside the verdicts: pixels, which the list itself knows nothing of.
class MarkedList final : public QIdentityProxyModel {
public:
    MarkedList(const WatchListModel& list, const Theme& theme, QObject* parent)
        : QIdentityProxyModel(parent), list_(list), theme_(theme) {}

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (role == Qt::DecorationRole && index.column() == 1) {
            return stateIcon(list_.at(index.row()).look, theme_);
        }
        return QIdentityProxyModel::data(index, role);
    }

private:
    const WatchListModel& list_;
    const Theme& theme_;
};

}  // namespace

WatchListDialog::WatchListDialog(const QString& fileName, std::vector<WatchedName> names, const Theme& theme,
                                 QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("%1 – names").arg(QFileInfo(fileName).fileName()));
    resize(kSize);
    auto* sentence = shortLabel(watchListSentence(names) + u' ' + tr("Double-click a name to check it again."), this);
    sentence->setWordWrap(true);
    auto* list = new WatchListModel(std::move(names), this);
    auto* marked = new MarkedList(*list, theme, this);
    marked->setSourceModel(list);
    auto* table = new QTableView(this);
    table->setModel(marked);
    table->setAccessibleName(tr("Names"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, kNameWidth);
    table->setColumnWidth(2, kCauseWidth);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(sentence);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(table, &QTableView::activated, this, [this, list](const QModelIndex& index) {
        if (const auto& question = list->at(index.row()).question) {
            emit nameChosen(*question);
        }
    });
}

}  // namespace rootline
