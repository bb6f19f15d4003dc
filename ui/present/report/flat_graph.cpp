// SPDX-License-Identifier: MIT
#include "ui/present/report/flat_graph.h"

#include "ui/present/trust_graph/graph_words.h"

namespace rootline {
namespace {

QStringList withoutEmpty(QStringList lines) {
    lines.removeAll(QString());
    return lines;
}

Look shown(Look look, bool cause) {
    return cause ? Look::Bogus : look;
}

// What is broken says so in words: programs that draw know no torn ends.
QString lineLabel(const QString& label, Look look, bool broken) {
    return broken ? withoutEmpty({label, lookWord(look)}).join(QStringLiteral(" · ")) : label;
}

FlatGraph overview(const TrustGraph& graph) {
    FlatGraph flat;
    for (const GraphZone& zone : graph.zones) {
        const Look look = shown(zone.look, zone.cause || graph.causeCardId == zone.id);
        flat.boxes.push_back(
            {zone.id, withoutEmpty(QStringList{zone.title, zone.state} + zone.brief + QStringList{zone.warning}), look,
             false, 0});
    }
    for (const GraphAnswer& answer : graph.answers) {
        flat.boxes.push_back(
            {answer.id,
             withoutEmpty(QStringList{answer.title, answer.state} + answer.brief + QStringList{answer.warning}),
             shown(answer.look, answer.cause), false, 0});
    }
    for (const GraphGhost& ghost : graph.ghosts) {
        flat.boxes.push_back({ghost.id, withoutEmpty({ghost.title, ghost.state, ghost.warning}), ghost.look, true, 0});
    }
    for (const GraphLink& link : graph.links) {
        const Look look = shown(link.look, link.cause);
        flat.lines.push_back({link.from, link.to, lineLabel(link.label, look, link.broken), look, link.broken});
    }
    return flat;
}

// A DS is the parent's word: it stands with the keys that sign it.
std::size_t groupOf(const GraphNode& node, const TrustGraph& graph) {
    if (node.place == NodePlace::Border) {
        for (const GraphEdge& edge : graph.edges) {
            const GraphNode* signer = edge.to == node.id ? graph.node(edge.from) : nullptr;
            if (signer != nullptr && (edge.kind == EdgeKind::Signature || edge.kind == EdgeKind::Unsigned)) {
                return signer->lane;
            }
        }
    }
    return node.lane;
}

FlatGraph detail(const TrustGraph& graph) {
    FlatGraph flat;
    for (const GraphZone& zone : graph.zones) {
        flat.groups.push_back({zone.id, withoutEmpty({zone.title, zone.state}).join(QStringLiteral(" · "))});
    }
    for (const GraphNode& node : graph.nodes) {
        const Look look = shown(node.look, node.cause);
        flat.boxes.push_back(
            {node.id, withoutEmpty(QStringList{node.title} + node.lines + QStringList{node.warning, lookWord(look)}),
             look, node.kind == NodeKind::EmptySlot, groupOf(node, graph)});
    }
    for (const GraphEdge& edge : graph.edges) {
        const Look look = shown(edge.look, edge.cause);
        flat.lines.push_back({edge.from, edge.to, lineLabel(edge.label, look, edge.broken), look, edge.broken});
    }
    return flat;
}

}  // namespace

FlatGraph flatGraph(const TrustGraph& graph, PictureView view) {
    return view == PictureView::Overview ? overview(graph) : detail(graph);
}

}  // namespace rootline
