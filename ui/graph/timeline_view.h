// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"
#include "ui/present/panels/timeline.h"

#include <QAbstractSlider>

namespace rootline {

/// A bar for each signature over one axis of time, and a line at the time of validating that can be dragged, or moved with
/// the arrow keys: by hours, with Shift by days. A slider for screen readers: its value counts minutes from Timeline::from.
class TimelineView final : public QAbstractSlider {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setTimeline(const Timeline& timeline);
    void setTheme(const Theme& theme);

    /// The time under the line.
    [[nodiscard]] Timestamp shownTime() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Somebody moved the line there.
    void timeMoved(rootline::Timestamp time);
    /// Somebody clicked that signature's title.
    void signaturePicked(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int axisHeight() const;
    [[nodiscard]] QRect axisRect() const;
    [[nodiscard]] double xOf(Timestamp time) const;
    [[nodiscard]] Timestamp timeAt(int x) const;
    [[nodiscard]] const TimelineBar* barAt(QPoint place) const;
    void dragTo(int x);
    void paintAxis(QPainter& painter) const;
    void paintBar(QPainter& painter, const TimelineBar& bar, int top) const;
    void paintThreshold(QPainter& painter, const TimelineBar& bar, const QRectF& shape) const;
    void paintEnd(QPainter& painter, const TimelineBar& bar, const QRectF& shape) const;
    void paintLine(QPainter& painter) const;

    Timeline timeline_;
    const Theme* theme_;
};

}  // namespace rootline
