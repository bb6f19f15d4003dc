// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/layout/layout_lanes.h"

#include <QSizeF>

namespace rootline {

/// Size of what is written on an edge, with the room for its icon.
QSizeF labelSize(const GraphEdge& edge, const TextWidth& textWidth);

/// Gives every label the first spot along its own line that touches no node, no other label and no other line.
void placeLabels(Layout& layout, const TrustGraph& graph, const TextWidth& textWidth);

}  // namespace rootline
