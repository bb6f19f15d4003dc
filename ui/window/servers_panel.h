// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"
#include "ui/present/panels/other_view.h"
#include "ui/present/panels/server_table.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace rootline {

/// Server by record: what each server says, marked where it is not what the others say. A server's chain is one click away.
class ServersPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ServersPanel(QWidget* parent = nullptr);
    void setServers(const std::vector<ServersOfZone>& zones);
    void setTheme(const Theme& theme);

signals:
    /// Draw the chain with the answers of that server only.
    void serverPicked(const rootline::OneServer& server);

private:
    void fill();
    void pick();

    QLabel* sentence_;
    QPushButton* alone_;
    QTableWidget* table_;
    std::vector<ServerRow> rows_;
    const Theme* theme_;
};

}  // namespace rootline
