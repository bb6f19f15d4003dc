// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/trust_graph/trust_graph.h"

#include <QPointF>
#include <QRectF>

#include <functional>

namespace rootline {

/// Kinds of text that the picture is made of; the painter uses the same sizes that the layout measured with.
enum class TextRole {
    LaneTitle,  ///< name of a zone beside its lane
    LaneLine,
    NodeTitle,
    NodeLine,
    Pill,       ///< DS and anchors on the border between lanes
    Label,      ///< on an edge
    CardTitle,  ///< overview
    CardLine,
    CardLabel  ///< on a link of the overview
};

/// Room for the ring around a lane's mark where the zone's servers differ: the layout keeps it free, the lane paints it.
constexpr double kServerRing = 7;

/// Width of one line of text in scene units.
using TextWidth = std::function<double(const QString& text, TextRole role)>;

struct PlacedBox {
    QString id;
    QRectF rect;
    friend bool operator==(const PlacedBox&, const PlacedBox&) = default;
};

/// A polyline with square corners (the painter rounds them), its label, and where it is drawn broken.
struct PlacedEdge {
    QString id;
    std::vector<QPointF> points;
    QRectF label;  ///< null where there is nothing to write
    QPointF breakAt;
    friend bool operator==(const PlacedEdge&, const PlacedEdge&) = default;
};

/// Places for everything, in scene units; a unit is a pixel at 100 %.
struct Layout {
    std::vector<PlacedBox> lanes;    ///< by zone id; cards in the overview
    std::vector<PlacedBox> headers;  ///< detail: where a lane's name and state stand, by zone id
    std::vector<PlacedBox> nodes;    ///< answers in the overview
    std::vector<PlacedEdge> edges;   ///< links in the overview
    QRectF bounds;
    friend bool operator==(const Layout&, const Layout&) = default;

    [[nodiscard]] const PlacedBox* node(const QString& id) const;
    [[nodiscard]] const PlacedBox* lane(const QString& id) const;
    [[nodiscard]] const PlacedEdge* edge(const QString& id) const;
};

struct LayoutOptions {
    TextWidth textWidth;
    bool rightToLeft = false;
    bool compact = false;  ///< overview: lower cards, for a window that is low
};

/// Height of the overview's cards, scene units.
inline constexpr double kCardHeight = 76;
inline constexpr double kCompactCardHeight = 54;

/// One big card for each zone and answer, big links between them: readable from the back row.
Layout layoutOverview(const TrustGraph& graph, const LayoutOptions& options);

/// Zones as lanes, the root on top (see layout_detail.cpp for how).
Layout layoutLanes(const TrustGraph& graph, const LayoutOptions& options);

}  // namespace rootline
