// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/panels/other_view.h"

#include <QFrame>

class QLabel;

namespace rootline {

/// Says that the picture is hypothetical, with a button that goes back. Hidden while the real result is shown.
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
