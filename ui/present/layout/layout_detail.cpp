// SPDX-License-Identifier: MIT
// How the detail picture finds its places
// =======================================
// A zone is a lane. Every lane has the same columns, so that the eye can fall straight down the chain:
//
//   | name, state                                                                  |
//   |     entry keys ...    | DNSKEY set       | channel | records ...             |  gutter
//   |     KSK, CSK, slots   | [ZSK, stand-by]  | ======  | wrap into a grid        |
//
// 1. Plan. Nodes are dealt to their lanes by NodePlace. Each pill on a border (DS, anchor, "no DS") stands above the
//    entry column of the key that it points to, so those lines are straight and vertical.
// 2. Measure. Column widths come from texts, over all lanes, rounded up to a coarse step: replies that come in later
//    rarely move anything.
// 3. Place, lane by lane, from the top. A lane is as high as its content plus one corridor for each signature that has
//    to pass below its nodes. A zone's pills stand on the lower border of its parent's lane where that is the lane
//    above, else (aliases into another branch) on its own upper border.
// 4. Route (layout_routes.cpp). Lines run at right angles and only where nothing stands: between columns, in corridors
//    below the nodes, in the gaps between rows, and in the gutter at the end of the lanes. So no line crosses a node.
// 5. Label (layout_labels.cpp). Each label takes the first spot along its own line that touches no node, no other label
//    and no other line.
// 6. Mirror for right-to-left scripts: the very same picture, reflected.
//
// Everything is a function of the graph alone: the same chain always gives the same places.
#include "ui/present/layout/layout_detail.h"

#include "ui/present/layout/layout_labels.h"
#include "ui/present/layout/layout_routes.h"

#include <algorithm>
#include <cmath>

namespace rootline {
namespace {

constexpr double kStep = 10;  // widths are multiples of this
constexpr double kPad = 18;   // inside a lane
constexpr double kColumnGap = 26;
constexpr double kHeaderHeight = 42;
constexpr double kHeaderGap = 12;  // between a lane's name and the first line beside it
constexpr double kLaneGap = 46;
constexpr double kTornEnds = 30;  // of a broken line that have to be seen beside its label
constexpr double kBrokenLaneGap = 84;
constexpr double kSetPad = 8;
constexpr double kSetTitle = 25;
constexpr double kChipHeight = 30;  // a DNSKEY set that holds no other keys
constexpr double kMinNode = 130;
constexpr double kMaxNode = 240;
constexpr double kMaxRecord = 420;
constexpr double kMinHeader = 100;
constexpr double kMaxHeader = 220;

double roundedUp(double width) {
    return std::ceil(width / kStep) * kStep;
}

std::size_t gridColumns(std::size_t count) {
    // Wide rather than high: lanes stack, and screens are wide.
    for (const auto& [limit, columns] : {std::pair{3U, 1U}, {6U, 2U}, {12U, 3U}, {24U, 4U}}) {
        if (count <= limit) {
            return columns;
        }
    }
    return 6;
}

double ringRoom(const GraphZone& zone) {
    return zone.servers.empty() ? 0 : 2 * kServerRing;
}

}  // namespace

Layout DetailLayout::run() {
    plan();
    countCorridors();
    measure();
    place();
    LaneRouter router(*this);
    layout_.edges = router.route();
    placeLabels(layout_, graph_, options_.textWidth);
    for (const PlacedEdge& edge : layout_.edges) {
        layout_.bounds |= edge.label;
    }
    return std::move(layout_);
}

void DetailLayout::plan() {
    lanes_.resize(graph_.zones.size());
    for (const GraphNode& node : graph_.nodes) {
        Lane& lane = lanes_[node.lane];
        switch (node.place) {
            case NodePlace::Entry: lane.entry.push_back(node.id); break;
            case NodePlace::KeySet: lane.keySet = node.id; break;
            case NodePlace::InKeySet: lane.members.push_back(node.id); break;
            case NodePlace::Records: lane.records.push_back(node.id); break;
            case NodePlace::Border: break;
        }
    }
    for (Lane& lane : lanes_) {
        // A zone that cannot show its entry keeps the column free for what may come.
        lane.pills.resize(std::max<std::size_t>(lane.entry.size(), 1));
        lane.memberColumns = gridColumns(lane.members.size());
        lane.recordColumns = gridColumns(lane.records.size());
    }
    for (const GraphNode& node : graph_.nodes) {
        if (node.place == NodePlace::Border) {
            planPill(node);
        }
    }
    for (const GraphLink& link : graph_.links) {
        const auto indexOf = [this](const QString& id) {
            return static_cast<std::size_t>(std::find_if(graph_.zones.begin(), graph_.zones.end(),
                                                         [&](const GraphZone& zone) { return zone.id == id; }) -
                                            graph_.zones.begin());
        };
        const std::size_t to = indexOf(link.to);
        if (to < lanes_.size() && graph_.ghost(link.from) == nullptr) {
            lanes_[to].above = indexOf(link.from);
        }
    }
}

void DetailLayout::planPill(const GraphNode& node) {
    Lane& lane = lanes_[node.lane];
    const auto edge = std::find_if(graph_.edges.begin(), graph_.edges.end(),
                                   [&](const GraphEdge& candidate) { return candidate.from == node.id; });
    const auto entry =
        edge == graph_.edges.end() ? lane.entry.end() : std::find(lane.entry.begin(), lane.entry.end(), edge->to);
    if (entry != lane.entry.end()) {
        lane.pills[static_cast<std::size_t>(entry - lane.entry.begin())].push_back(node.id);
    } else if (edge != graph_.edges.end() && edge->to == lane.keySet) {
        lane.loosePills.push_back(node.id);
    } else {
        lane.pills.front().push_back(node.id);
    }
}

bool DetailLayout::sitsOnParentBorder(std::size_t lane) const {
    return lanes_[lane].above && *lanes_[lane].above + 1 == lane;
}

void DetailLayout::countCorridors() {
    for (const GraphEdge& edge : graph_.edges) {
        const GraphNode* from = graph_.node(edge.from);
        const GraphNode* to = graph_.node(edge.to);
        if (from == nullptr || to == nullptr || (edge.kind != EdgeKind::Signature && edge.kind != EdgeKind::Unsigned)) {
            continue;
        }
        Lane& lane = lanes_[from->lane];
        if (to->place == NodePlace::Border || to->lane != from->lane) {
            ++lane.outwards;
        } else if (to->place == NodePlace::Records && from->place == NodePlace::Entry) {
            ++lane.underneath;
        }
    }
}

double DetailLayout::pillWidth(const QString& id) const {
    const GraphNode* node = graph_.node(id);
    const QString text = (QStringList{node->title} + node->lines).join(QStringLiteral(" · "));
    return options_.textWidth(text, TextRole::Pill) + 44;  // the state's icon and round ends
}

double DetailLayout::labelWidth(const GraphEdge& edge) const {
    if (edge.label.isEmpty()) {
        return 0;
    }
    return labelSize(edge, options_.textWidth).width() + (edge.broken ? kTornEnds : 0);
}

double DetailLayout::nodeTextWidth(const GraphNode& node) const {
    double width = options_.textWidth(node.title, TextRole::NodeTitle) + 46;
    for (const QString& line : node.lines) {
        width = std::max(width, options_.textWidth(line, TextRole::NodeLine) + 26);
    }
    return width;
}

void DetailLayout::measure() {
    headerWidth_ = kMinHeader;
    nodeWidth_ = kMinNode;
    recordWidth_ = kMinNode;
    for (const GraphZone& zone : graph_.zones) {
        headerWidth_ = std::max({headerWidth_, options_.textWidth(zone.title, TextRole::LaneTitle),
                                 options_.textWidth(zone.state, TextRole::LaneLine) + 22 + ringRoom(zone)});
    }
    for (const GraphNode& node : graph_.nodes) {
        double& width = node.place == NodePlace::Records ? recordWidth_ : nodeWidth_;
        if (node.place != NodePlace::Border && node.place != NodePlace::KeySet) {
            width = std::max(width, nodeTextWidth(node));
        }
    }
    headerWidth_ = std::min(roundedUp(headerWidth_), kMaxHeader);
    nodeWidth_ = std::min(roundedUp(nodeWidth_), kMaxNode);
    recordWidth_ = std::min(roundedUp(recordWidth_), kMaxRecord);

    std::size_t columns = 1;
    std::size_t memberColumns = 0;
    std::size_t recordColumns = 0;
    double setLabel = 0;
    double recordLabel = 0;
    for (const Lane& lane : lanes_) {
        columns = std::max(columns, lane.entry.size());
        memberColumns = std::max(memberColumns, lane.members.empty() ? 0 : lane.memberColumns);
        recordColumns = std::max(recordColumns, lane.records.empty() ? 0 : lane.recordColumns);
        channelWidth_ = std::max(channelWidth_, static_cast<double>(lane.entry.size() + lane.members.size()) * kTrack);
    }
    columnWidth_.assign(columns, nodeWidth_);
    for (const Lane& lane : lanes_) {
        for (std::size_t column = 0; column < lane.pills.size(); ++column) {
            double pills = 0;
            for (const QString& pill : lane.pills[column]) {
                pills += pillWidth(pill) + 10;
            }
            columnWidth_[column] = std::max(columnWidth_[column], roundedUp(pills - kColumnGap + 10));
        }
    }
    for (const GraphEdge& edge : graph_.edges) {
        const GraphNode* to = graph_.node(edge.to);
        if (to == nullptr || edge.kind == EdgeKind::Alias) {
            continue;
        }
        if (to->place == NodePlace::KeySet) {
            setLabel = std::max(setLabel, labelWidth(edge));
        } else if (to->place == NodePlace::Records) {
            recordLabel = std::max(recordLabel, labelWidth(edge));
        } else if (to->place == NodePlace::Entry) {
            const auto& entry = lanes_[to->lane].entry;
            const auto column =
                static_cast<std::size_t>(std::find(entry.begin(), entry.end(), edge.to) - entry.begin());
            if (column + 1 < entry.size()) {  // the last one has room at its side
                columnWidth_[column] = std::max(columnWidth_[column], roundedUp(labelWidth(edge)));
            }
        }
    }
    double x = firstColumnX();
    for (const double width : columnWidth_) {
        columnX_.push_back(x);
        x += width + kColumnGap;
    }
    setX_ = x - kColumnGap + std::max(roundedUp(setLabel + 30), kColumnGap);
    const double chip =
        options_.textWidth(graph_.zones.empty() ? QString() : QStringLiteral("DNSKEY set ××××"), TextRole::NodeTitle) +
        40;
    setWidth_ =
        memberColumns == 0 ? chip : static_cast<double>(memberColumns) * (nodeWidth_ + kRowGap) - kRowGap + 2 * kSetPad;
    channelX_ = setX_ + setWidth_ + 12;
    recordGap_ = std::max(roundedUp(recordLabel + 32), kColumnGap);
    laneWidth_ = channelX_ + channelWidth_ + kPad;
    if (recordColumns > 0) {
        laneWidth_ = std::max(laneWidth_, recordX(recordColumns - 1, true) + recordWidth_ + kPad);
    }
}

// The lines that come down into the first column pass a lane's name at its side.
double DetailLayout::firstColumnX() const {
    const double nameEnd = kPad + headerWidth_ + kHeaderGap;
    double x = kPad;
    for (const Lane& lane : lanes_) {
        double total = -10;
        for (const QString& pill : lane.pills.front()) {
            total += pillWidth(pill) + 10;
        }
        if (total > 0) {
            const double firstLine = (columnWidth_.front() - total) / 2 + pillWidth(lane.pills.front().front()) / 2;
            x = std::max(x, nameEnd - firstLine);
        }
    }
    return x;
}

double DetailLayout::recordX(std::size_t column, bool hasKeySet) const {
    const double first = hasKeySet ? channelX_ + channelWidth_ + recordGap_ : setX_;
    return first + static_cast<double>(column) * (recordWidth_ + recordGap_);
}

double DetailLayout::gapAbove(std::size_t lane) const {
    if (lane == 0) {
        return 0;
    }
    for (const GraphEdge& edge : graph_.edges) {
        const GraphNode* to = graph_.node(edge.to);
        if (edge.cause && to != nullptr && to->lane == lane && to->place != NodePlace::Records &&
            edge.kind != EdgeKind::Signature) {
            return kBrokenLaneGap;
        }
    }
    return kLaneGap;
}

void DetailLayout::place() {
    for (std::size_t i = 0; i < lanes_.size(); ++i) {
        lanes_[i].top = (i == 0 ? 0 : lanes_[i - 1].bottom) + gapAbove(i);
        placeLane(i);
    }
    double gutter = 0;
    for (const GraphEdge& edge : graph_.edges) {
        const GraphNode* from = graph_.node(edge.from);
        const GraphNode* to = graph_.node(edge.to);
        const bool far = from != nullptr && to != nullptr &&
                         (edge.kind == EdgeKind::Alias || to->place == NodePlace::Border) &&
                         (edge.kind == EdgeKind::Alias || !sitsOnParentBorder(to->lane));
        gutter += far ? 2 * kTrack : 0;
    }
    const double bottom = lanes_.empty() ? 0 : lanes_.back().bottom;
    layout_.bounds = QRectF(0, -kPillHeight, laneWidth_ + gutter, bottom + kPillHeight);
    layout_.bounds.adjust(-10, -4, 10, 10);
}

void DetailLayout::placeLane(std::size_t index) {
    Lane& lane = lanes_[index];
    const bool ownPills = !sitsOnParentBorder(index);
    const double headerTop = lane.top + (ownPills ? kPillHeight / 2 + 6 : 10);
    const double headerHeight = kHeaderHeight + ringRoom(graph_.zones[index]);
    lane.rowTop = headerTop + headerHeight + 6;
    placeEntry(lane);
    placeKeySet(lane);
    placeRecords(lane);
    const bool carriesPills = index + 1 < lanes_.size() && sitsOnParentBorder(index + 1);
    const double corridors = lane.contentBottom + static_cast<double>(lane.outwards + lane.underneath) * kCorridor +
                             (lane.outwards == 0     ? 0
                              : lane.members.empty() ? 22
                                                     : 8) +
                             (carriesPills ? kPillHeight / 2 : 14);
    double records = lane.recordsTop;
    for (const QString& id : lane.records) {
        records = std::max(records, rects_[id].bottom() + kRowGap / 2);
    }
    lane.bottom = std::max(corridors, records + (carriesPills ? 14 : 4));
    const QString& zone = graph_.zones[index].id;
    layout_.lanes.push_back({zone, QRectF(0, lane.top, laneWidth_, lane.bottom - lane.top)});
    layout_.headers.push_back({zone, QRectF(kPad, headerTop, headerWidth_, headerHeight)});
    placePills(index);
}

void DetailLayout::placeEntry(const Lane& lane) {
    for (std::size_t column = 0; column < lane.entry.size(); ++column) {
        const double x = columnX_[column] + (columnWidth_[column] - nodeWidth_) / 2;
        put(lane.entry[column], QRectF(x, lane.rowTop, nodeWidth_, kNodeHeight));
    }
}

void DetailLayout::placeKeySet(Lane& lane) {
    lane.contentBottom = lane.rowTop + kNodeHeight;
    lane.recordsTop = lane.rowTop;
    if (lane.keySet.isEmpty()) {
        return;
    }
    const double passing =
        std::max(0.0, static_cast<double>(lane.entry.size()) - 1) * kCorridor;  // lines from farther keys
    if (lane.members.empty()) {
        const double width =
            std::min(setWidth_, options_.textWidth(graph_.node(lane.keySet)->title, TextRole::NodeTitle) + 46);
        put(lane.keySet, QRectF(setX_, lane.rowTop, width, passing > 0 ? kNodeHeight + passing + 8 : kChipHeight));
    } else {
        // Keys that sign stand in the last column: their lines leave the box without passing others.
        std::stable_partition(lane.members.begin(), lane.members.end(), [this](const QString& id) {
            return std::any_of(graph_.edges.begin(), graph_.edges.end(),
                               [&](const GraphEdge& edge) { return edge.from == id; });
        });
        const std::size_t columns = lane.memberColumns;
        const std::size_t rows = (lane.members.size() + columns - 1) / columns;
        for (std::size_t i = 0; i < lane.members.size(); ++i) {
            const std::size_t column = columns - 1 - i / rows;
            put(lane.members[i],
                QRectF(setX_ + kSetPad + static_cast<double>(column) * (nodeWidth_ + kRowGap),
                       lane.rowTop + kSetTitle + static_cast<double>(i % rows) * (kNodeHeight + kRowGap), nodeWidth_,
                       kNodeHeight));
        }
        const double width = static_cast<double>(columns) * (nodeWidth_ + kRowGap) - kRowGap + 2 * kSetPad;
        const double height = kSetTitle + static_cast<double>(rows) * (kNodeHeight + kRowGap) - kRowGap + kSetPad;
        put(lane.keySet, QRectF(setX_, lane.rowTop, width, std::max(height, kNodeHeight + passing + 8)));
        lane.recordsTop = lane.rowTop + kSetTitle;
    }
    lane.contentBottom = std::max({lane.contentBottom + passing, rects_[lane.keySet].bottom()});
}

void DetailLayout::placeRecords(Lane& lane) {
    double y = lane.recordsTop;
    const std::size_t columns = lane.recordColumns;
    for (std::size_t i = 0; i < lane.records.size(); ++i) {
        const auto signatures = std::count_if(graph_.edges.begin(), graph_.edges.end(), [&](const GraphEdge& edge) {
            return edge.to == lane.records[i] && edge.kind != EdgeKind::Alias;
        });
        const double height = std::max({kNodeHeight, static_cast<double>(signatures) * kCorridor + 4,
                                        32.0 + 15.0 * static_cast<double>(graph_.node(lane.records[i])->lines.size())});
        put(lane.records[i], QRectF(recordX(i % columns, !lane.keySet.isEmpty()), y, recordWidth_, height));
        if (i % columns == columns - 1) {
            double rowBottom = y;
            for (std::size_t j = i + 1 - columns; j <= i; ++j) {
                rowBottom = std::max(rowBottom, rects_[lane.records[j]].bottom());
            }
            y = rowBottom + kRowGap;
        }
    }
}

void DetailLayout::placePills(std::size_t index) {
    const Lane& lane = lanes_[index];
    const double y = sitsOnParentBorder(index) ? lanes_[*lane.above].bottom : lane.top;
    for (std::size_t column = 0; column < lane.pills.size(); ++column) {
        double total = -10;
        for (const QString& pill : lane.pills[column]) {
            total += pillWidth(pill) + 10;
        }
        double x = columnX_[column] + (columnWidth_[column] - total) / 2;
        for (const QString& pill : lane.pills[column]) {
            put(pill, QRectF(x, y - kPillHeight / 2, pillWidth(pill), kPillHeight));
            x += pillWidth(pill) + 10;
        }
    }
    double x = setX_;
    for (const QString& pill : lane.loosePills) {
        put(pill, QRectF(x, y - kPillHeight / 2, pillWidth(pill), kPillHeight));
        x += pillWidth(pill) + 10;
    }
}

void DetailLayout::put(const QString& id, const QRectF& rect) {
    rects_.insert(id, rect);
    layout_.nodes.push_back({id, rect});
}

}  // namespace rootline
