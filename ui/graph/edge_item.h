// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/graph_item.h"

namespace rootline {

/// A line of the picture: a digest, a signature, an alias, or a big link of the overview. Where it is broken it is
/// drawn broken: a gap with torn ends, so that a greyscale print shows it too.
class EdgeItem final : public GraphItem {
    Q_OBJECT

public:
    struct Content {
        Look look{};
        bool cause = false;
        bool broken = false;
        bool big = false;  ///< of the overview
        bool isSignature = false;
        bool hasArrow = true;
        bool outOfTime = false;  ///< its label has an hourglass
        QString label;
        QString warning;
        bool cracked = false;  ///< both ends touch, and do not fit
        friend bool operator==(const Content&, const Content&) = default;
    };
    using GraphItem::GraphItem;
    void setContent(const Content& content, const PlacedEdge& placed);
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    [[nodiscard]] QRectF place() const override;
    [[nodiscard]] bool isStop() const override { return !placed_.label.isNull() || content_.cause; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    /// The straight piece that is interrupted, and how far.
    struct Break {
        QPointF before;
        QPointF after;
        bool vertical = true;
        bool isSet = false;
    };

    [[nodiscard]] Break gap() const;
    [[nodiscard]] double lineWidth() const;
    [[nodiscard]] QPen linePen() const;
    void paintLine(QPainter& painter) const;
    void paintCrack(QPainter& painter, const Break& gap) const;
    void paintTornEnds(QPainter& painter, const Break& gap) const;
    void paintArrow(QPainter& painter) const;
    void paintLabel(QPainter& painter) const;

    Content content_;
    PlacedEdge placed_;
};

}  // namespace rootline
