// SPDX-License-Identifier: MIT
// The overview is a column of cards, read like a list from the root down: each zone, and after it the answers that it
// gives. The thick line that joins them runs through the states' icons at the cards' leading edge. A link between cards
// that are not neighbours (aliases into another branch) runs through a gutter at the trailing side.
#include "ui/present/layout/layout_lanes.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace rootline {
namespace {

constexpr double kMinWidth = 600;
constexpr double kMaxWidth = 860;
constexpr double kStep = 40;
/// Room between cards: where all is well, and around a break.
struct Gaps {
    double whole;
    double broken;
};
constexpr Gaps kGaps{48, 88};
constexpr Gaps kCompactGaps{36, 76};
constexpr double kRail = 38;  ///< the line's distance from the cards' leading edge
constexpr double kGutter = 22;
constexpr double kLabelHeight = 24;
constexpr double kCauseHeight = 34;
constexpr double kLabelStart = 26;    ///< behind the line
constexpr double kGhostTop = 26;      ///< between the card above and what caches still hold
constexpr double kGhostStart = 0.42;  ///< of the width: it stands beside the chain

struct Card {
    QString id;
    double width = 0;
    bool isZone = false;
};

double cardWidth(const QString& title, const QString& state, const QStringList& brief, const TextWidth& textWidth) {
    double lines = 0;
    for (const QString& line : brief) {
        lines = std::max(lines, textWidth(line, TextRole::CardLine));
    }
    const double left = std::max(textWidth(title, TextRole::CardTitle), textWidth(state, TextRole::CardLine));
    return 2 * kRail + left + 40 + lines + 24;
}

std::vector<Card> cardsOf(const TrustGraph& graph, const TextWidth& textWidth) {
    std::vector<Card> cards;
    for (std::size_t lane = 0; lane < graph.zones.size(); ++lane) {
        const GraphZone& zone = graph.zones[lane];
        cards.push_back({zone.id, cardWidth(zone.title, zone.state, zone.brief, textWidth), true});
        for (const GraphAnswer& answer : graph.answers) {
            if (answer.lane == lane) {
                cards.push_back({answer.id, cardWidth(answer.title, answer.state, answer.brief, textWidth), false});
            }
        }
    }
    return cards;
}

double labelWidth(const GraphLink& link, const TextWidth& textWidth) {
    if (link.label.isEmpty()) {
        return 0;
    }
    return link.cause ? textWidth(link.label, TextRole::CardTitle) + 50
                      : textWidth(link.label, TextRole::CardLabel) + (link.warning.isEmpty() ? 24 : 50);
}

/// Ghosts that stand above that card.
std::vector<const GraphGhost*> ghostsAbove(const TrustGraph& graph, const QString& card) {
    std::vector<const GraphGhost*> ghosts;
    for (const GraphGhost& ghost : graph.ghosts) {
        if (ghost.to == card) {
            ghosts.push_back(&ghost);
        }
    }
    return ghosts;
}

/// Places one of them and the lines that hang it up. `below`: the card that it stands above.
void placeGhost(Layout& layout, const TrustGraph& graph, const GraphGhost& ghost, const QRectF& rect,
                const QRectF& above, const QRectF& below, const TextWidth& textWidth) {
    layout.nodes.push_back({ghost.id, rect});
    const double x = rect.left() + kRail;
    for (const GraphLink& link : graph.links) {
        PlacedEdge edge{link.id, {}, {}, {}};
        if (link.to == ghost.id && !above.isNull()) {
            edge.points = {{x, above.bottom()}, {x, rect.top()}};
            layout.edges.push_back(edge);
        } else if (link.from == ghost.id) {
            const double middle = (rect.bottom() + below.top()) / 2;
            const double height = link.cause || !link.warning.isEmpty() ? kCauseHeight : kLabelHeight;
            const double room = rect.right() - x - kLabelStart;
            edge.points = {{x, rect.bottom()}, {x, below.top()}};
            edge.breakAt = {x, middle};
            edge.label = link.label.isEmpty() ? QRectF()
                                              : QRectF(x + kLabelStart, middle - height / 2,
                                                       std::min(labelWidth(link, textWidth), room), height);
            layout.edges.push_back(edge);
        }
    }
}

double ghostWidth(const GraphGhost& ghost, const TextWidth& textWidth) {
    return 2 * kRail +
           std::max(textWidth(ghost.title, TextRole::NodeTitle), textWidth(ghost.state, TextRole::CardLine)) + 20;
}

}  // namespace

Layout placeOverview(const TrustGraph& graph, const LayoutOptions& options) {
    const TextWidth& textWidth = options.textWidth;
    const Gaps gaps = options.compact ? kCompactGaps : kGaps;
    const double cardHeight = options.compact ? kCompactCardHeight : kCardHeight;
    const std::vector<Card> cards = cardsOf(graph, textWidth);
    double width = kMinWidth;
    for (const Card& card : cards) {
        width = std::clamp(std::ceil(card.width / kStep) * kStep, width, kMaxWidth);
    }
    for (const GraphGhost& ghost : graph.ghosts) {
        const double needed = ghostWidth(ghost, textWidth) / (1 - kGhostStart);
        width = std::clamp(std::ceil(needed / kStep) * kStep, width, kMaxWidth);
    }
    for (const GraphLink& link : graph.links) {
        const bool isGhosts = graph.ghost(link.from) != nullptr;
        const double needed = (kRail + kLabelStart + labelWidth(link, textWidth)) / (isGhosts ? 1 - kGhostStart : 1);
        width = std::clamp(std::ceil(needed / kStep) * kStep, width, kMaxWidth);
    }
    const double longestLabel = width - kRail - kLabelStart;
    QHash<QString, std::size_t> position;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        position.insert(cards[i].id, i);
    }
    Layout layout;
    QHash<QString, QRectF> rects;
    double y = 0;
    for (const Card& card : cards) {
        const bool broken = std::any_of(graph.links.begin(), graph.links.end(),
                                        [&](const GraphLink& link) { return link.to == card.id && link.cause; });
        const auto ghosts = ghostsAbove(graph, card.id);
        const double top = y;
        y += rects.isEmpty() ? 0 : !ghosts.empty() ? 0 : broken ? gaps.broken : gaps.whole;
        for (std::size_t i = 0; i < ghosts.size(); ++i) {
            y += kGhostTop + kCompactCardHeight + (i + 1 == ghosts.size() ? gaps.broken : 0);
        }
        const QRectF rect(0, y, width, cardHeight);
        double ghostTop = top + kGhostTop;
        for (const GraphGhost* ghost : ghosts) {
            const double left = std::floor(width * kGhostStart);
            const bool isNext =
                !rects.isEmpty() && rects.contains(ghost->from) && rects.value(ghost->from).bottom() == top;
            placeGhost(layout, graph, *ghost, QRectF(left, ghostTop, width - left, kCompactCardHeight),
                       isNext && ghost == ghosts.front() ? rects.value(ghost->from) : QRectF(), rect, textWidth);
            ghostTop += kGhostTop + kCompactCardHeight;
        }
        rects.insert(card.id, rect);
        (card.isZone ? layout.lanes : layout.nodes).push_back({card.id, rect});
        y += cardHeight;
    }
    double gutter = width;
    for (const GraphLink& link : graph.links) {
        if (!rects.contains(link.from) || !rects.contains(link.to)) {
            continue;
        }
        const QRectF from = rects.value(link.from);
        const QRectF to = rects.value(link.to);
        const bool neighbours = position.value(link.from) + 1 == position.value(link.to);
        const bool alias = graph.answer(link.from) != nullptr;
        PlacedEdge edge{link.id, {}, {}, {}};
        const double height = link.cause ? kCauseHeight : kLabelHeight;
        const QSizeF label(std::min(labelWidth(link, textWidth), longestLabel), height);
        const double middle = to.top() - (to.top() - (neighbours ? from.bottom() : to.top() - gaps.whole)) / 2;
        if (neighbours) {
            edge.points = {{kRail, from.bottom()}, {kRail, to.top()}};
            edge.breakAt = {kRail, middle};
            edge.label = QRectF(QPointF(kRail + kLabelStart, middle - height / 2), label);
        } else {
            gutter += kGutter;
            const double start = from.center().y() + (alias ? cardHeight / 5 : 0);
            const double end = to.center().y() - (alias ? cardHeight / 5 : 0);
            edge.points = {{width, start}, {gutter, start}, {gutter, end}, {width, end}};
            edge.breakAt = {gutter, middle};
            edge.label = QRectF(QPointF(width - 20 - label.width(), middle - height / 2), label);
        }
        edge.label = link.label.isEmpty() ? QRectF() : edge.label;
        layout.edges.push_back(edge);
    }
    layout.bounds = QRectF(-6, -6, std::max(gutter + 12, width + 12), y + 12);
    return layout;
}

}  // namespace rootline
