// SPDX-License-Identifier: MIT
// A hostile zone can publish thousands of keys and DS records. The picture draws as many as somebody can look at, those that
// the chain hangs on first, and says how many there are.
#include "ui/present/trust_graph/trust_graph_builder.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace rootline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrustGraph)
};

constexpr std::size_t kMostDrawn = 256;  // nodes of one kind in one zone, and edges of one kind that lead to one node

/// Smaller is more worth drawing.
int rankOf(const GraphNode& node, const QSet<QString>& carrying) {
    if (node.cause || carrying.contains(node.id)) {
        return 0;
    }
    return node.place == NodePlace::Entry || !node.warning.isEmpty() ? 1 : 2;
}

int rankOf(const GraphEdge& edge) {
    if (edge.cause || edge.look == Look::Secure) {
        return 0;
    }
    return edge.broken || !edge.warning.isEmpty() ? 1 : 2;
}

/// Nodes at the ends of what the mark is on, and of anchors, DS records and signatures that are valid.
QSet<QString> nodesThatCarry(const TrustGraph& graph) {
    QSet<QString> carrying;
    for (const GraphEdge& edge : graph.edges) {
        if (edge.cause || edge.look == Look::Secure) {
            carrying << edge.from << edge.to;
        }
    }
    return carrying;
}

/// The ids of those that are left out when the best kMostDrawn stay.
template <typename Part, typename Rank>
QSet<QString> beyondTheMost(std::vector<const Part*> crowd, Rank rank) {
    QSet<QString> left;
    std::stable_sort(crowd.begin(), crowd.end(), [&](const Part* a, const Part* b) { return rank(*a) < rank(*b); });
    for (std::size_t i = kMostDrawn; i < crowd.size(); ++i) {
        left << crowd[i]->id;
    }
    return left;
}

QString countSentence(NodeKind kind, std::size_t all) {
    const QString drawn = QString::number(kMostDrawn);
    const QString total = QString::number(all);
    switch (kind) {
        //: In the picture of a zone with very many keys
        case NodeKind::Key: return Words::tr("%1 of %2 keys drawn").arg(drawn, total);
        case NodeKind::Ds: return Words::tr("%1 of %2 DS drawn").arg(drawn, total);
        default: return {};
    }
}

void say(TrustGraph& graph, std::size_t lane, const QString& sentence) {
    if (sentence.isEmpty()) {
        return;
    }
    graph.zones[lane].brief << sentence;
    for (GraphNode& node : graph.nodes) {
        if (node.lane == lane && node.kind == NodeKind::KeySet) {
            node.lines << sentence;
        }
    }
}

void thinNodes(TrustGraph& graph) {
    std::map<std::pair<std::size_t, NodeKind>, std::vector<const GraphNode*>> crowds;
    for (const GraphNode& node : graph.nodes) {
        crowds[{node.lane, node.kind}].push_back(&node);
    }
    QSet<QString> left;
    std::vector<std::pair<std::size_t, QString>> sentences;
    const auto carrying = nodesThatCarry(graph);
    for (const auto& [key, crowd] : crowds) {
        if (crowd.size() > kMostDrawn) {
            left += beyondTheMost(crowd, [&](const GraphNode& node) { return rankOf(node, carrying); });
            sentences.emplace_back(key.first, countSentence(key.second, crowd.size()));
        }
    }
    std::erase_if(graph.nodes, [&](const GraphNode& node) { return left.contains(node.id); });
    std::erase_if(graph.edges,
                  [&](const GraphEdge& edge) { return left.contains(edge.from) || left.contains(edge.to); });
    for (const auto& [lane, sentence] : sentences) {
        say(graph, lane, sentence);
    }
}

void thinEdges(TrustGraph& graph) {
    std::map<std::pair<QString, EdgeKind>, std::vector<const GraphEdge*>> crowds;
    for (const GraphEdge& edge : graph.edges) {
        crowds[{edge.to, edge.kind}].push_back(&edge);
    }
    QSet<QString> left;
    for (const auto& [key, crowd] : crowds) {
        if (crowd.size() > kMostDrawn) {
            left += beyondTheMost(crowd, [](const GraphEdge& edge) { return rankOf(edge); });
        }
    }
    std::erase_if(graph.edges, [&](const GraphEdge& edge) { return left.contains(edge.id); });
}

}  // namespace

void thinCrowds(TrustGraph& graph) {
    thinNodes(graph);
    thinEdges(graph);
}

}  // namespace rootline
