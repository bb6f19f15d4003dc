// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/trust_graph/trust_graph.h"

#include <functional>

/// The picture for programs that draw by themselves: what is joined to what, in words; places are theirs.
namespace rootline {

enum class PictureView { Overview, Detail };

/// "#0a7a5a": the colour of a state's lines. Shape and words tell it too.
using LineColour = std::function<QString(Look look)>;

/// Graphviz: zones as clusters, parts as nodes; ids are those of the graph.
QString graphDot(const TrustGraph& graph, PictureView view, const QString& title, const LineColour& colour);

/// Mermaid, a flowchart: zones as subgraphs.
QString graphMermaid(const TrustGraph& graph, PictureView view, const QString& title, const LineColour& colour);

}  // namespace rootline
