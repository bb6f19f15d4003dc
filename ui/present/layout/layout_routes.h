// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/layout/layout_detail.h"

namespace rootline {

/// Draws the lines of the detail picture at right angles, only where nothing stands.
class LaneRouter {
public:
    explicit LaneRouter(const DetailLayout& layout) : d_(layout) {}

    std::vector<PlacedEdge> route();

private:
    using Points = std::vector<QPointF>;

    Points path(const GraphEdge& edge);
    [[nodiscard]] Points fromBorder(const GraphEdge& edge) const;
    [[nodiscard]] Points toKeySet(const GraphEdge& edge);
    [[nodiscard]] Points fromInsideToKeySet(const GraphEdge& edge) const;
    [[nodiscard]] Points toRecord(const GraphEdge& edge);
    [[nodiscard]] Points toBorder(const GraphEdge& edge);
    [[nodiscard]] Points toFarBorder(const GraphEdge& edge);
    [[nodiscard]] Points alias(const GraphEdge& edge);
    [[nodiscard]] Points exitTowardsRecords(const GraphEdge& edge, const DetailLayout::Lane& lane);
    void exitDownwards(const GraphEdge& edge, double corridorY, Points& points) const;
    [[nodiscard]] double track(const DetailLayout::Lane& lane, const QString& source) const;
    [[nodiscard]] double outwardCorridor(std::size_t lane);
    [[nodiscard]] double portOffset(const QString& target);
    [[nodiscard]] double nextGutter();
    [[nodiscard]] double recordPort(const GraphEdge& edge, double preferred) const;
    [[nodiscard]] QRectF rect(const QString& id) const { return d_.rects_.value(id); }
    [[nodiscard]] const DetailLayout::Lane& laneOf(const QString& id) const;

    const DetailLayout& d_;
    QHash<std::size_t, int> outwards_;
    QHash<QString, int> underneath_;
    QHash<QString, int> ports_;
    QHash<QString, double> underneathY_;
    QHash<std::size_t, int> underneathCount_;
    int gutters_ = 0;
};

}  // namespace rootline
