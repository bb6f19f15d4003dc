// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/trust_graph/trust_graph.h"

/// What a screen reader and the tooltips say of the picture's parts: whole phrases, state included.
namespace rootline {

QString spoken(const GraphZone& zone);
QString spoken(const GraphNode& node);
QString spoken(const GraphAnswer& answer);
QString spoken(const GraphGhost& ghost);
QString spoken(const GraphEdge& edge, const TrustGraph& graph);
QString spoken(const GraphLink& link, const TrustGraph& graph);

/// The state in a word or two.
QString lookWord(Look look);

}  // namespace rootline
