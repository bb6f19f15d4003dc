// SPDX-License-Identifier: MIT
#include "ui/window/servers_panel.h"

#include "ui/window/plain_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace rootline {
namespace {

constexpr int kFixedColumns = 2;  // zone and server

}  // namespace

ServersPanel::ServersPanel(QWidget* parent)
    : QWidget(parent),
      sentence_(shortLabel({}, this)),
      alone_(new QPushButton(tr("Draw the chain with the answers of this server only"), this)),
      table_(new QTableWidget(this)),
      theme_(&Theme::lightTheme()) {
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    alone_->setObjectName(QStringLiteral("chip"));
    alone_->setEnabled(false);
    table_->setAccessibleName(tr("Name servers"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto* head = new QHBoxLayout;
    head->addWidget(sentence_, 1);
    head->addWidget(alone_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 8, 4);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(table_, 1);
    connect(alone_, &QPushButton::clicked, this, &ServersPanel::pick);
    connect(table_, &QTableWidget::cellActivated, this, &ServersPanel::pick);
    connect(table_, &QTableWidget::itemSelectionChanged, this,
            [this] { alone_->setEnabled(table_->currentRow() >= 0); });
    fill();
}

void ServersPanel::setServers(const std::vector<ServersOfZone>& zones) {
    auto rows = serverRows(zones);
    if (rows != rows_) {
        rows_ = std::move(rows);
        fill();
    }
}

void ServersPanel::setTheme(const Theme& theme) {
    theme_ = &theme;
    fill();
}

void ServersPanel::fill() {
    sentence_->setText(serverSentence(rows_));
    //: Column of a table
    const QStringList headings = QStringList{tr("Zone"), tr("Server")} + serverColumns();
    table_->clear();
    table_->setColumnCount(static_cast<int>(headings.size()));
    table_->setHorizontalHeaderLabels(headings);
    table_->setRowCount(static_cast<int>(rows_.size()));
    for (int row = 0; row < table_->rowCount(); ++row) {
        const ServerRow& shown = rows_[static_cast<std::size_t>(row)];
        table_->setItem(row, 0, new QTableWidgetItem(shown.zone));
        table_->setItem(row, 1, new QTableWidgetItem(shown.server));
        for (int column = 0; column < static_cast<int>(shown.cells.size()); ++column) {
            const ServerCell& cell = shown.cells[static_cast<std::size_t>(column)];
            // The sign says it, too: never by colour alone.
            auto* item = new QTableWidgetItem(cell.differs ? QStringLiteral("\u2260 ") + cell.text : cell.text);
            if (cell.differs) {
                QFont bold = item->font();
                bold.setBold(true);
                item->setFont(bold);
                item->setBackground(theme_->warningFill);
                item->setToolTip(tr("This value differs from most servers of the zone."));
            }
            table_->setItem(row, column + kFixedColumns, item);
        }
    }
    for (int column = kFixedColumns; column < table_->columnCount(); ++column) {
        const auto place = static_cast<std::size_t>(column - kFixedColumns);
        const bool isEmpty = std::all_of(rows_.begin(), rows_.end(),
                                         [&](const ServerRow& row) { return row.cells[place].text.isEmpty(); });
        table_->setColumnHidden(column, isEmpty);
    }
    table_->resizeColumnsToContents();
    alone_->setEnabled(false);
}

void ServersPanel::pick() {
    const int row = table_->currentRow();
    if (row >= 0 && row < static_cast<int>(rows_.size())) {
        emit serverPicked({rows_[static_cast<std::size_t>(row)].zoneName, rows_[static_cast<std::size_t>(row)].who});
    }
}

}  // namespace rootline
