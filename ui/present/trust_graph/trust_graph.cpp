// SPDX-License-Identifier: MIT
#include "ui/present/trust_graph/trust_graph.h"

#include "ui/present/trust_graph/trust_graph_builder.h"
#include "ui/present/trust_graph/trust_graph_ids.h"

#include <algorithm>

namespace rootline {
namespace {

template <typename Part>
const Part* find(const std::vector<Part>& parts, const QString& id) {
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.id == id; });
    return found == parts.end() ? nullptr : &*found;
}

const GraphLink* linkTo(const TrustGraph& graph, const QString& card) {
    const auto found =
        std::find_if(graph.links.begin(), graph.links.end(), [&](const GraphLink& link) { return link.to == card; });
    return found == graph.links.end() ? nullptr : &*found;
}

// A zone hangs on the link above it; the root, which hangs on nothing, is its own card.
QString linkOrCard(const TrustGraph& graph, const QString& card) {
    const GraphLink* link = linkTo(graph, card);
    return link != nullptr ? link->id : card;
}

QString cardForNode(const TrustGraph& graph, const GraphNode& node) {
    const QString zone = graph.zones[node.lane].id;
    switch (node.kind) {
        case NodeKind::RRset:
        case NodeKind::Denial: return graph.answer(node.id) != nullptr ? node.id : zone;
        case NodeKind::Key: return zone;
        case NodeKind::Anchor:
        case NodeKind::Ds:
        case NodeKind::NoDs:
        case NodeKind::EmptySlot:
        case NodeKind::KeySet:
        case NodeKind::NoKeys: break;
    }
    return linkOrCard(graph, zone);
}

}  // namespace

const GraphNode* TrustGraph::node(const QString& id) const {
    return find(nodes, id);
}

const GraphEdge* TrustGraph::edge(const QString& id) const {
    return find(edges, id);
}

const GraphEdge* TrustGraph::edge(const Rrsig& rrsig) const {
    const auto found =
        std::find_if(edges.begin(), edges.end(), [&](const GraphEdge& edge) { return edge.rrsig == rrsig; });
    return found == edges.end() ? nullptr : &*found;
}

const GraphZone* TrustGraph::zone(const QString& id) const {
    return find(zones, id);
}

const GraphLink* TrustGraph::link(const QString& id) const {
    return find(links, id);
}

const GraphAnswer* TrustGraph::answer(const QString& id) const {
    return find(answers, id);
}

const GraphGhost* TrustGraph::ghost(const QString& id) const {
    return find(ghosts, id);
}

QString TrustGraph::cardFor(const QString& id) const {
    if (const GraphEdge* edge = this->edge(id)) {
        const GraphNode* end = node(edge->to);
        return end == nullptr ? QString() : linkOrCard(*this, cardForNode(*this, *end));
    }
    if (const GraphNode* node = this->node(id)) {
        return cardForNode(*this, *node);
    }
    return id;
}

QString TrustGraph::partFor(const QString& id) const {
    if (ghost(id) != nullptr) {
        const auto held = std::find_if(nodes.begin(), nodes.end(), [&](const GraphNode& node) {
            return node.held &&
                   id == graphids::held(zones[node.lane].name, node.kind == NodeKind::Ds ? RRType::DS : RRType::DNSKEY);
        });
        return held == nodes.end() ? id : held->id;
    }
    const GraphLink* link = this->link(id);
    if (link == nullptr) {
        return id;
    }
    if (link->cause) {
        return causeId;
    }
    if (ghost(link->from) != nullptr || ghost(link->to) != nullptr) {
        return partFor(ghost(link->from) != nullptr ? link->from : link->to);
    }
    if (const GraphAnswer* answer = this->answer(link->to)) {
        return answer->id;
    }
    for (const GraphNode& node : nodes) {  // what the parent says about the zone
        if (zones[node.lane].id == link->to && node.place == NodePlace::Border) {
            return node.id;
        }
    }
    return link->to;
}

TrustGraph buildTrustGraph(const ChainOfTrust& chain) {
    return TrustGraphBuilder(chain).build();
}

}  // namespace rootline
