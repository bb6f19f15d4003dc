// SPDX-License-Identifier: MIT
#include "ui/present/layout/layout_routes.h"

#include <algorithm>
#include <cmath>

namespace rootline {
namespace {

constexpr double kPortMargin = 12;     // lines leave a node at least so far from its corners
constexpr double kFirstCorridor = 18;  // below the nodes
constexpr double kBelowChip = 42;      // where a line to the right passes below a DNSKEY set without keys
constexpr double kKeySetPort = 30;     // from a key's end, where its line to the DNSKEY set leaves downwards
constexpr double kRecordsPort = 16;    // the same towards records
constexpr double kLoop = 18;           // how far a key's signature over its own set goes round, beside its label
constexpr double kLoopUpper = 13;
constexpr double kLoopLower = 10;
constexpr double kPortSpread = 16;  // between lines that end at one pill

std::vector<QPointF> simplified(const std::vector<QPointF>& points) {
    std::vector<QPointF> result;
    for (const QPointF& point : points) {
        if (!result.empty() && (point - result.back()).manhattanLength() < 0.5) {
            continue;
        }
        while (result.size() >= 2) {
            const QPointF& a = result[result.size() - 2];
            const QPointF& b = result.back();
            const bool straight = (qFuzzyIsNull(a.x() - b.x()) && qFuzzyIsNull(b.x() - point.x())) ||
                                  (qFuzzyIsNull(a.y() - b.y()) && qFuzzyIsNull(b.y() - point.y()));
            if (!straight) {
                break;
            }
            result.pop_back();
        }
        result.push_back(point);
    }
    return result;
}

QPointF middleOfLongest(const std::vector<QPointF>& points) {
    QPointF best = points.front();
    double longest = -1;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const double length = (points[i + 1] - points[i]).manhattanLength();
        if (length > longest) {
            longest = length;
            best = (points[i] + points[i + 1]) / 2;
        }
    }
    return best;
}

}  // namespace

std::vector<PlacedEdge> LaneRouter::route() {
    std::vector<PlacedEdge> edges;
    for (const GraphEdge& edge : d_.graph_.edges) {
        if (!d_.rects_.contains(edge.from) || !d_.rects_.contains(edge.to)) {
            continue;
        }
        const Points points = simplified(path(edge));
        if (points.size() >= 2) {
            edges.push_back({edge.id, points, {}, middleOfLongest(points)});
        }
    }
    return edges;
}

const DetailLayout::Lane& LaneRouter::laneOf(const QString& id) const {
    return d_.lanes_[d_.graph_.node(id)->lane];
}

LaneRouter::Points LaneRouter::path(const GraphEdge& edge) {
    switch (edge.kind) {
        case EdgeKind::Anchors:
        case EdgeKind::Digest:
        case EdgeKind::Leads: return fromBorder(edge);
        case EdgeKind::Alias: return alias(edge);
        case EdgeKind::Signature:
        case EdgeKind::Unsigned: break;
    }
    const GraphNode& from = *d_.graph_.node(edge.from);
    const GraphNode& to = *d_.graph_.node(edge.to);
    if (to.place == NodePlace::Border) {
        return to.lane == from.lane + 1 && d_.sitsOnParentBorder(to.lane) ? toBorder(edge) : toFarBorder(edge);
    }
    if (to.lane != from.lane) {
        return toFarBorder(edge);
    }
    return to.place == NodePlace::Records ? toRecord(edge) : toKeySet(edge);
}

LaneRouter::Points LaneRouter::fromBorder(const GraphEdge& edge) const {
    const QRectF from = rect(edge.from);
    const QRectF to = rect(edge.to);
    const double x = from.center().x();
    const double end = std::clamp(x, to.left() + kPortMargin, to.right() - kPortMargin);
    const double turn = to.top() - kPortMargin;
    return {{x, from.bottom()}, {x, turn}, {end, turn}, {end, to.top()}};
}

LaneRouter::Points LaneRouter::toKeySet(const GraphEdge& edge) {
    const QRectF from = rect(edge.from);
    const QRectF set = rect(edge.to);
    const DetailLayout::Lane& lane = laneOf(edge.from);
    const auto entry = std::find(lane.entry.begin(), lane.entry.end(), edge.from);
    if (entry == lane.entry.end()) {
        return fromInsideToKeySet(edge);
    }
    const auto behind = lane.entry.end() - entry - 1;  // keys that stand in between
    const int nth = ports_[edge.from + edge.to]++;     // two signatures of one key
    if (behind == 0) {
        const double y = std::min(from.center().y(), set.top() + DetailLayout::kNodeHeight / 2) -
                         (lane.members.empty() ? 12 : 0) + nth * DetailLayout::kTrack;
        return {{from.right(), y}, {set.left(), y}};
    }
    const double y =
        lane.rowTop + DetailLayout::kNodeHeight + 18 + static_cast<double>(behind - 1) * DetailLayout::kCorridor;
    const double x = from.right() - kKeySetPort;
    return {{x, from.bottom()}, {x, y}, {set.left(), y}};
}

// A loop through the gap before the box, where the other signatures of the set come in; its upper part carries the label.
// From a farther column of keys: up between the columns.
LaneRouter::Points LaneRouter::fromInsideToKeySet(const GraphEdge& edge) const {
    const QRectF from = rect(edge.from);
    const QRectF set = rect(edge.to);
    const double y = from.center().y();
    if (from.left() - set.left() > DetailLayout::kRowGap) {
        const double x = from.left() - DetailLayout::kRowGap / 2;
        return {{from.left(), y}, {x, y}, {x, set.top()}};
    }
    const double x = set.left() - std::max(kLoop, d_.labelWidth(edge) + kLoop);
    return {{from.left(), y + kLoopLower}, {x, y + kLoopLower}, {x, y - kLoopUpper}, {set.left(), y - kLoopUpper}};
}

double LaneRouter::track(const DetailLayout::Lane& lane, const QString& source) const {
    const auto entry = std::find(lane.entry.begin(), lane.entry.end(), source);
    const auto member = std::find(lane.members.begin(), lane.members.end(), source);
    const auto index = entry != lane.entry.end()
                           ? entry - lane.entry.begin()
                           : static_cast<std::ptrdiff_t>(lane.entry.size()) + (member - lane.members.begin());
    return d_.channelX_ + static_cast<double>(index) * DetailLayout::kTrack;
}

LaneRouter::Points LaneRouter::exitTowardsRecords(const GraphEdge& edge, const DetailLayout::Lane& lane) {
    const QRectF from = rect(edge.from);
    const double x = track(lane, edge.from);
    const auto member = std::find(lane.members.begin(), lane.members.end(), edge.from);
    if (member != lane.members.end()) {
        const bool lastColumn = from.right() + DetailLayout::kRowGap > rect(lane.keySet).right();
        if (lastColumn) {
            return {{from.right(), from.center().y()}, {x, from.center().y()}};
        }
        const double y = from.bottom() + DetailLayout::kRowGap / 2;
        return {{from.right() - kRecordsPort, from.bottom()}, {from.right() - kRecordsPort, y}, {x, y}};
    }
    const bool chip = lane.members.empty() && lane.entry.size() == 1;
    if (chip && edge.from == lane.entry.back()) {
        const double y = from.top() + kBelowChip;
        return {{from.right(), y}, {x, y}};
    }
    if (!underneathY_.contains(edge.from)) {  // all lines of one key share their way
        const int nth = underneathCount_[d_.graph_.node(edge.from)->lane]++;
        underneathY_.insert(edge.from, lane.contentBottom + kFirstCorridor + nth * DetailLayout::kCorridor);
    }
    const double y = underneathY_.value(edge.from);
    const double port = from.right() - kRecordsPort;
    return {{port, from.bottom()}, {port, y}, {x, y}};
}

double LaneRouter::recordPort(const GraphEdge& edge, double preferred) const {
    const QRectF to = rect(edge.to);
    int count = 0;
    int index = 0;
    for (const GraphEdge& other : d_.graph_.edges) {
        if (other.to == edge.to && other.kind != EdgeKind::Alias) {
            index = other.id == edge.id ? count : index;
            ++count;
        }
    }
    if (count == 1) {
        const bool fits = preferred > to.top() + kPortMargin - 4 && preferred < to.bottom() - kPortMargin + 4;
        return fits ? preferred : to.center().y();
    }
    return to.top() + to.height() * (index + 0.5) / count;
}

LaneRouter::Points LaneRouter::toRecord(const GraphEdge& edge) {
    const DetailLayout::Lane& lane = laneOf(edge.from);
    const QRectF to = rect(edge.to);
    Points points = exitTowardsRecords(edge, lane);
    const double x = points.back().x();
    const double first = d_.recordX(0, !lane.keySet.isEmpty());
    const double y = recordPort(edge, points.back().y());
    if (to.left() > first + 1) {  // a farther column: along the gap above its row
        const double gap = to.top() - DetailLayout::kTrack;
        const double turn = to.left() - d_.recordGap_ + kPortMargin;
        points.insert(points.end(), {{x, gap}, {turn, gap}, {turn, y}});
    } else {
        points.emplace_back(x, y);
    }
    points.emplace_back(to.left(), y);
    return points;
}

double LaneRouter::outwardCorridor(std::size_t lane) {
    const DetailLayout::Lane& plan = d_.lanes_[lane];
    const int nth = plan.underneath + outwards_[lane]++;
    return plan.contentBottom + kFirstCorridor + nth * DetailLayout::kCorridor;
}

double LaneRouter::portOffset(const QString& target) {
    const int nth = ports_[target]++;
    return nth == 0 ? 0 : (nth % 2 == 0 ? 1 : -1) * kPortSpread * ((nth + 1) / 2);
}

void LaneRouter::exitDownwards(const GraphEdge& edge, double corridorY, Points& points) const {
    const DetailLayout::Lane& lane = laneOf(edge.from);
    const QRectF from = rect(edge.from);
    const bool free = std::none_of(lane.members.begin(), lane.members.end(), [&](const QString& id) {
        const QRectF other = rect(id);
        return id != edge.from && other.top() > from.bottom() - 1 && std::abs(other.left() - from.left()) < 1;
    });
    if (free) {
        points.insert(points.end(), {{from.center().x(), from.bottom()}, {from.center().x(), corridorY}});
        return;
    }
    const double x = track(lane, edge.from);
    const double y = from.center().y();
    points.insert(points.end(), {{from.right(), y}, {x, y}, {x, corridorY}});
}

LaneRouter::Points LaneRouter::toBorder(const GraphEdge& edge) {
    const QRectF from = rect(edge.from);
    const QRectF to = rect(edge.to);
    const double corridor = outwardCorridor(d_.graph_.node(edge.from)->lane);
    const double x =
        std::clamp(to.center().x() + portOffset(edge.to), to.left() + kPortMargin, to.right() - kPortMargin);
    if (x > from.left() + kPortMargin && x < from.right() - kPortMargin && laneOf(edge.from).members.empty()) {
        return {{x, from.bottom()}, {x, to.top()}};
    }
    Points points;
    exitDownwards(edge, corridor, points);
    points.insert(points.end(), {{x, corridor}, {x, to.top()}});
    return points;
}

double LaneRouter::nextGutter() {
    return d_.laneWidth_ + 12 + 2 * DetailLayout::kTrack * gutters_++;
}

LaneRouter::Points LaneRouter::toFarBorder(const GraphEdge& edge) {
    const QRectF to = rect(edge.to);
    const std::size_t index = d_.graph_.node(edge.from)->lane;
    const DetailLayout::Lane& lane = d_.lanes_[index];
    const double corridor = outwardCorridor(index);
    const double x = track(lane, edge.from);
    const double below = lane.bottom + DetailLayout::kPillHeight / 2 + 6;
    const double gutter = nextGutter();
    const double above = to.top() - kPortMargin;
    const double end = to.center().x() + portOffset(edge.to);
    Points points;
    exitDownwards(edge, corridor, points);
    points.insert(points.end(),
                  {{x, corridor}, {x, below}, {gutter, below}, {gutter, above}, {end, above}, {end, to.top()}});
    return points;
}

LaneRouter::Points LaneRouter::alias(const GraphEdge& edge) {
    const QRectF from = rect(edge.from);
    const QRectF to = rect(edge.to);
    if (std::abs(from.left() - to.left()) < 1 && to.top() > from.bottom() &&
        to.top() - from.bottom() < 2 * DetailLayout::kRowGap) {
        return {{from.center().x(), from.bottom()}, {from.center().x(), to.top()}};  // the next card below
    }
    const double gutter = nextGutter();
    const double start = from.bottom() + DetailLayout::kTrack;
    const double end = to.top() - DetailLayout::kTrack - 5;
    const double fromX = from.right() - kRecordsPort;
    const double toX = to.right() - kRecordsPort;
    return {{fromX, from.bottom()}, {fromX, start}, {gutter, start}, {gutter, end}, {toX, end}, {toX, to.top()}};
}

}  // namespace rootline
