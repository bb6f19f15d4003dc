// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/panels/other_view.h"

#include <QFrame>

class QLabel;

namespace rootline {

/// Says that what is shown is not how things are, with the way back. Hidden while it is.
class ViewBar final : public QFrame {
    Q_OBJECT

public:
    explicit ViewBar(QWidget* parent = nullptr);
    void setView(const OtherView& view);

signals:
    void backRequested();

private:
    QLabel* sentence_;
};

}  // namespace rootline
