// SPDX-License-Identifier: MIT
#include "ui/graph/graph_scene.h"

#include "ui/graph/edge_item.h"
#include "ui/graph/node_items.h"
#include "ui/present/trust_graph/graph_words.h"
#include "ui/present/trust_graph/trust_graph_words.h"

#include <algorithm>

namespace rootline {
namespace {

QString stateOfCause(const GraphZone& zone) {
    return zone.emblem == Emblem::Clock ? zone.state : graphwords::securityWord(Security::Bogus, true);
}

CardItem::Content contentOf(const GraphZone& zone, bool isCause) {
    return {isCause ? Look::Bogus : zone.look,
            isCause,
            false,
            zone.title,
            isCause ? stateOfCause(zone) : zone.state,
            zone.brief,
            zone.warning,
            zone.servers,
            Absence::None,
            zone.emblem,
            zone.isVoid};
}

CardItem::Content contentOf(const GraphGhost& ghost, bool) {
    CardItem::Content content;
    content.look = ghost.look;
    content.title = ghost.title;
    content.state = ghost.state;
    content.warning = ghost.warning;
    content.isHeld = true;
    return content;
}

CardItem::Content contentOf(const GraphAnswer& answer, bool) {
    return {answer.look,  answer.cause,   true, answer.title,  answer.state,
            answer.brief, answer.warning, {},   answer.absence};
}

}  // namespace

GraphScene::GraphScene(const Theme& theme, QObject* parent) : QGraphicsScene(parent), theme_(&theme) {}

void GraphScene::setTheme(const Theme& theme) {
    theme_ = &theme;
    for (GraphItem* part : std::as_const(parts_)) {
        part->setTheme(theme);
    }
}

void GraphScene::deleteParts() {
    qDeleteAll(parts_);
    parts_.clear();
}

template <typename Item>
Item* GraphScene::item(const QString& id) {
    GraphItem*& slot = parts_[id];
    if (slot == nullptr) {
        slot = new Item(id, *theme_);
        addItem(slot);
    }
    return static_cast<Item*>(slot);
}

void GraphScene::showOverview(const TrustGraph& graph, const Layout& layout) {
    QSet<QString> kept;
    const auto put = [&](const QString& id, const auto& part, const PlacedBox* box) {
        if (box != nullptr) {
            auto* card = item<CardItem>(id);
            card->setContent(contentOf(part, id == graph.causeCardId), box->rect);
            card->setSpoken(spoken(part));
            kept.insert(id);
        }
    };
    for (const GraphZone& zone : graph.zones) {
        put(zone.id, zone, layout.lane(zone.id));
    }
    for (const GraphAnswer& answer : graph.answers) {
        put(answer.id, answer, layout.node(answer.id));
    }
    for (const GraphGhost& ghost : graph.ghosts) {
        put(ghost.id, ghost, layout.node(ghost.id));
    }
    for (const GraphLink& link : graph.links) {
        if (const PlacedEdge* placed = layout.edge(link.id)) {
            auto* edge = item<EdgeItem>(link.id);
            const GraphEdge* cause = link.cause ? graph.edge(graph.causeId) : nullptr;
            edge->setContent({link.look, link.cause, link.broken, true, false, false,
                              cause != nullptr && cause->outOfTime, link.label, link.warning, link.cracked},
                             *placed);
            edge->setSpoken(spoken(link, graph));
            kept.insert(link.id);
        }
    }
    deleteMissing(kept);
}

void GraphScene::showDetail(const TrustGraph& graph, const Layout& layout) {
    QSet<QString> kept;
    for (const GraphZone& zone : graph.zones) {
        const auto header = std::find_if(layout.headers.begin(), layout.headers.end(),
                                         [&](const PlacedBox& box) { return box.id == zone.id; });
        auto* lane = item<LaneItem>(zone.id);
        lane->setContent(zone, layout.lane(zone.id)->rect, header->rect);
        lane->setSpoken(spoken(zone));
        lane->setZValue(-2);
        kept.insert(zone.id);
    }
    for (const GraphNode& node : graph.nodes) {
        if (const PlacedBox* box = layout.node(node.id)) {
            auto* item = this->item<NodeItem>(node.id);
            item->setContent(node, box->rect);
            item->setSpoken(spoken(node));
            item->setZValue(node.kind == NodeKind::KeySet ? -1 : 4);
            kept.insert(node.id);
        }
    }
    for (const GraphEdge& edge : graph.edges) {
        if (const PlacedEdge* placed = layout.edge(edge.id)) {
            auto* item = this->item<EdgeItem>(edge.id);
            const bool isSignature = edge.kind == EdgeKind::Signature || edge.kind == EdgeKind::Unsigned;
            item->setContent({edge.look, edge.cause, edge.broken, false, isSignature, true, edge.outOfTime, edge.label,
                              edge.warning, edge.cracked},
                             *placed);
            item->setSpoken(spoken(edge, graph));
            kept.insert(edge.id);
        }
    }
    deleteMissing(kept);
}

void GraphScene::deleteMissing(const QSet<QString>& kept) {
    for (auto part = parts_.begin(); part != parts_.end();) {
        if (kept.contains(part.key())) {
            ++part;
        } else {
            delete part.value();
            part = parts_.erase(part);
        }
    }
}

}  // namespace rootline
