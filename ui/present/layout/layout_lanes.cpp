// SPDX-License-Identifier: MIT
#include "ui/present/layout/layout_lanes.h"

#include "ui/present/layout/layout_detail.h"

#include <algorithm>

namespace rootline {
namespace {

template <typename Placed>
const Placed* find(const std::vector<Placed>& places, const QString& id) {
    const auto found = std::find_if(places.begin(), places.end(), [&](const Placed& place) { return place.id == id; });
    return found == places.end() ? nullptr : &*found;
}

void mirror(Layout& layout) {
    const double axis = layout.bounds.left() + layout.bounds.right();
    const auto flip = [axis](QRectF& rect) {
        if (!rect.isNull()) {
            rect.moveLeft(axis - rect.right());
        }
    };
    for (auto* boxes : {&layout.lanes, &layout.headers, &layout.nodes}) {
        for (PlacedBox& box : *boxes) {
            flip(box.rect);
        }
    }
    for (PlacedEdge& edge : layout.edges) {
        flip(edge.label);
        edge.breakAt.setX(axis - edge.breakAt.x());
        for (QPointF& point : edge.points) {
            point.setX(axis - point.x());
        }
    }
}

}  // namespace

const PlacedBox* Layout::node(const QString& id) const {
    return find(nodes, id);
}

const PlacedBox* Layout::lane(const QString& id) const {
    return find(lanes, id);
}

const PlacedEdge* Layout::edge(const QString& id) const {
    return find(edges, id);
}

// layout_overview.cpp
Layout placeOverview(const TrustGraph& graph, const LayoutOptions& options);

Layout layoutOverview(const TrustGraph& graph, const LayoutOptions& options) {
    Layout layout = placeOverview(graph, options);
    if (options.rightToLeft) {
        mirror(layout);
    }
    return layout;
}

Layout layoutLanes(const TrustGraph& graph, const LayoutOptions& options) {
    Layout layout = DetailLayout(graph, options).run();
    if (options.rightToLeft) {
        mirror(layout);
    }
    return layout;
}

}  // namespace rootline
