// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/graph_view.h"

#include <QFrame>

class QPushButton;

namespace rootline {

/// The picture with its few buttons: overview or detail, zoom, and the panes beside it.
class PicturePanel final : public QFrame {
    Q_OBJECT

public:
    explicit PicturePanel(QWidget* parent = nullptr);

    [[nodiscard]] GraphView* view() const { return view_; }
    void setPanesShown(bool outline, bool details);

    /// The buttons above the picture, which the presenter view hides.
    void setButtonsShown(bool shown) { buttons_->setVisible(shown); }

signals:
    void outlineToggled(bool shown);
    void detailsToggled(bool shown);

private:
    QPushButton* makeSegment(const QString& text, GraphView::Mode mode);
    QPushButton* makePane(const QString& text);

    GraphView* view_;
    QWidget* buttons_;
    QPushButton* overview_;
    QPushButton* detail_;
    QPushButton* outlinePane_;
    QPushButton* detailsPane_;
};

}  // namespace rootline
