// SPDX-License-Identifier: MIT
#include "ui/present/layout/layout_labels.h"

#include <algorithm>
#include <cmath>

namespace rootline {
namespace {

constexpr double kLabelHeight = 22;
constexpr double kCauseHeight = 28;
constexpr double kIconRoom = 18;
constexpr double kBeside = 16;  // between a vertical line and a label at its side
constexpr double kAround = 6;   // line that has to be seen at both ends of a label

struct Segment {
    QPointF a;
    QPointF b;
    [[nodiscard]] bool isHorizontal() const { return std::abs(a.y() - b.y()) < 0.5; }
    [[nodiscard]] double length() const { return (b - a).manhattanLength(); }
    [[nodiscard]] QRectF rect() const { return QRectF(a, b).normalized().adjusted(-1, -1, 1, 1); }
};

std::vector<Segment> segmentsOf(const PlacedEdge& edge) {
    std::vector<Segment> segments;
    for (std::size_t i = 0; i + 1 < edge.points.size(); ++i) {
        segments.push_back({edge.points[i], edge.points[i + 1]});
    }
    return segments;
}

/// What a label must not touch.
class Obstacles {
public:
    Obstacles(const Layout& layout) {
        for (const PlacedBox& node : layout.nodes) {
            boxes_.push_back(node.rect);
        }
        for (const PlacedBox& header : layout.headers) {
            boxes_.push_back(header.rect);
        }
        for (const PlacedEdge& edge : layout.edges) {
            for (const Segment& segment : segmentsOf(edge)) {
                lines_.push_back({edge.id, segment.rect()});
            }
        }
    }

    void add(const QRectF& label) { boxes_.push_back(label); }

    [[nodiscard]] int hits(const QRectF& label, const QString& own) const {
        const QRectF room = label.adjusted(-2, -2, 2, 2);
        const auto boxes =
            std::count_if(boxes_.begin(), boxes_.end(), [&](const QRectF& box) { return box.intersects(room); });
        const auto lines = std::count_if(lines_.begin(), lines_.end(), [&](const auto& line) {
            return line.first != own && line.second.intersects(room);
        });
        return static_cast<int>(2 * boxes + lines);  // over a box is worse than over a line
    }

private:
    std::vector<QRectF> boxes_;
    std::vector<std::pair<QString, QRectF>> lines_;
};

// Along the line, longest stretches first, ends before beginnings: there a line is most its own.
std::vector<QRectF> onTheLine(const PlacedEdge& edge, const QSizeF& size) {
    std::vector<Segment> segments = segmentsOf(edge);
    std::reverse(segments.begin(), segments.end());
    std::stable_sort(segments.begin(), segments.end(), [](const Segment& a, const Segment& b) {
        return a.isHorizontal() != b.isHorizontal() ? a.isHorizontal() : false;
    });
    std::vector<QRectF> spots;
    for (const Segment& segment : segments) {
        const double needed = (segment.isHorizontal() ? size.width() : size.height()) + 2 * kAround;
        if (segment.length() < needed) {
            continue;
        }
        for (const double t : {0.5, 0.35, 0.65, 0.2, 0.8}) {
            const double margin = needed / 2 / segment.length();
            const double at = std::clamp(t, margin, 1 - margin);
            QRectF spot(QPointF(), size);
            spot.moveCenter(segment.a + (segment.b - segment.a) * at);
            spots.push_back(spot);
        }
    }
    return spots;
}

// Beside a vertical line: the line itself stays whole, its break visible.
std::vector<QRectF> besideTheLine(const PlacedEdge& edge, const QSizeF& size) {
    std::vector<QRectF> spots;
    for (const Segment& segment : segmentsOf(edge)) {
        if (segment.isHorizontal()) {
            continue;
        }
        for (const double t : {0.5, 0.35, 0.65}) {
            const QPointF at = segment.a + (segment.b - segment.a) * t;
            const double top = at.y() - size.height() / 2;
            spots.emplace_back(QPointF(at.x() + kBeside, top), size);
            spots.emplace_back(QPointF(at.x() - kBeside - size.width(), top), size);
        }
    }
    return spots;
}

}  // namespace

QSizeF labelSize(const GraphEdge& edge, const TextWidth& textWidth) {
    const bool icon = edge.cause || !edge.warning.isEmpty();
    const double width = textWidth(edge.label, edge.cause ? TextRole::NodeTitle : TextRole::Label);
    return {width + 18 + (icon ? kIconRoom : 0), edge.cause ? kCauseHeight : kLabelHeight};
}

void placeLabels(Layout& layout, const TrustGraph& graph, const TextWidth& textWidth) {
    Obstacles obstacles(layout);
    std::vector<PlacedEdge*> order;
    for (PlacedEdge& edge : layout.edges) {
        order.push_back(&edge);
    }
    // The one that matters chooses first.
    std::stable_partition(order.begin(), order.end(),
                          [&](const PlacedEdge* edge) { return graph.edge(edge->id)->cause; });
    for (PlacedEdge* placed : order) {
        const GraphEdge& edge = *graph.edge(placed->id);
        if (edge.label.isEmpty()) {
            continue;
        }
        const QSizeF size = labelSize(edge, textWidth);
        const bool beside =
            edge.kind == EdgeKind::Digest || edge.kind == EdgeKind::Anchors || edge.kind == EdgeKind::Leads;
        std::vector<QRectF> spots = beside ? besideTheLine(*placed, size) : onTheLine(*placed, size);
        if (spots.empty()) {
            spots = beside ? onTheLine(*placed, size) : besideTheLine(*placed, size);
        }
        if (spots.empty()) {
            continue;
        }
        const auto best = std::min_element(spots.begin(), spots.end(), [&](const QRectF& a, const QRectF& b) {
            return obstacles.hits(a, placed->id) < obstacles.hits(b, placed->id);
        });
        placed->label = *best;
        obstacles.add(*best);
        if (!beside) {
            placed->breakAt = best->center();  // the label fills the gap
        }
    }
}

}  // namespace rootline
