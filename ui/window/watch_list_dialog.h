// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"
#include "ui/present/report/watch_list.h"

#include <QDialog>

namespace rootline {

/// A list of names that was checked before, what is broken first; a name is checked again by a double click or Enter.
class WatchListDialog final : public QDialog {
    Q_OBJECT

public:
    WatchListDialog(const QString& fileName, std::vector<WatchedName> names, const Theme& theme,
                    QWidget* parent = nullptr);

signals:
    void nameChosen(const rootline::Question& question);
};

}  // namespace rootline
