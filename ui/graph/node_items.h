// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/graph_item.h"

namespace rootline {

/// A zone's ground in the detail picture, with its name and state.
class LaneItem final : public GraphItem {
    Q_OBJECT

public:
    using GraphItem::GraphItem;
    void setContent(const GraphZone& zone, const QRectF& rect, const QRectF& header);
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    [[nodiscard]] QRectF place() const override { return header_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    GraphZone zone_;
    QRectF rect_;
    QRectF header_;
};

/// A key, DS, anchor, record set or proof.
class NodeItem final : public GraphItem {
    Q_OBJECT

public:
    using GraphItem::GraphItem;
    void setContent(const GraphNode& node, const QRectF& rect);
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QRectF place() const override { return rect_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintBox(QPainter& painter) const;
    void paintPill(QPainter& painter) const;
    void paintKeySet(QPainter& painter) const;
    [[nodiscard]] QPen outline() const;

    GraphNode node_;
    QRectF rect_;
};

/// A big card of the overview: a zone or an answer.
class CardItem final : public GraphItem {
    Q_OBJECT

public:
    struct Content {
        Look look{};
        bool cause = false;
        bool isAnswer = false;
        QString title;
        QString state;
        QStringList brief;
        QString warning;
        std::vector<Look> servers;
        Absence absence = Absence::None;
        Emblem emblem = Emblem::None;
        bool isVoid = false;  ///< a link ends in it, and nothing is there
        bool isHeld = false;  ///< only caches have it
        friend bool operator==(const Content&, const Content&) = default;
    };
    using GraphItem::GraphItem;
    void setContent(const Content& content, const QRectF& rect);
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QRectF place() const override { return rect_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintHeld(QPainter& painter) const;

    Content content_;
    QRectF rect_;
};

}  // namespace rootline
