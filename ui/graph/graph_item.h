// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"
#include "ui/present/layout/layout_lanes.h"

#include <QGraphicsObject>

namespace rootline {

/// One part of the picture. Items keep their id for life, are given new content on refresh, and paint in scene
/// coordinates, straight to the device (no caches: they blur at odd scale factors).
class GraphItem : public QGraphicsObject {
    Q_OBJECT

public:
    GraphItem(QString id, const Theme& theme);

    [[nodiscard]] const QString& id() const { return id_; }

    /// What a screen reader says.
    [[nodiscard]] const QString& spoken() const { return spoken_; }
    void setSpoken(const QString& text);

    void setTheme(const Theme& theme);

    /// Current: the one part that details are shown of. `focused`: the keyboard is in the picture.
    void setCurrent(bool current, bool focused);
    [[nodiscard]] bool isCurrent() const { return current_; }

    /// Where it is for the keyboard and for the screen reader, scene units.
    [[nodiscard]] virtual QRectF place() const = 0;

    /// False for lanes, which are ground in the detail picture.
    [[nodiscard]] virtual bool isStop() const { return true; }

protected:
    [[nodiscard]] const Theme& theme() const { return *theme_; }
    /// The ring around what is current.
    void paintRing(QPainter& painter, const QRectF& rect, double radius) const;
    [[nodiscard]] static bool isTiny(const QPainter& painter);
    [[nodiscard]] Qt::LayoutDirection direction() const;
    /// `rect` reflected inside `outer` where the script runs from right to left.
    [[nodiscard]] QRectF directed(const QRectF& rect, const QRectF& outer) const;
    void drawWords(QPainter& painter, const QRectF& rect, const QString& text, TextRole role, const QColor& color,
                   Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter) const;

private:
    QString id_;
    QString spoken_;
    const Theme* theme_;
    bool current_ = false;
    bool focused_ = false;
};

}  // namespace rootline
