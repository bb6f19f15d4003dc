// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/layout/layout_lanes.h"

#include <QHash>

namespace rootline {

/// The rooms of layoutLanes(): plans lanes and places nodes; LaneRouter then draws the lines. See the .cpp for how.
class DetailLayout {
public:
    /// One lane's content before it has a place.
    struct Lane {
        std::vector<QString> entry;               ///< what DS and anchors point to, left to right
        std::vector<std::vector<QString>> pills;  ///< above each entry column
        std::vector<QString> loosePills;          ///< pills that point to no entry column
        QString keySet;
        std::vector<QString> members;  ///< keys inside the DNSKEY set's box
        std::size_t memberColumns = 1;
        std::vector<QString> records;
        std::size_t recordColumns = 1;
        std::optional<std::size_t> above;  ///< the parent's lane
        int outwards = 0;                  ///< signatures that leave towards borders below
        int underneath = 0;                ///< signatures that pass below the DNSKEY set
        double top = 0;
        double bottom = 0;
        double rowTop = 0;         ///< of the entry row
        double contentBottom = 0;  ///< of entries and DNSKEY set; corridors begin below
        double recordsTop = 0;
    };

    DetailLayout(const TrustGraph& graph, const LayoutOptions& options) : graph_(graph), options_(options) {}

    Layout run();

    static constexpr double kNodeHeight = 54;
    static constexpr double kCorridor = 26;  ///< between two parallel lines that carry labels
    static constexpr double kPillHeight = 30;
    static constexpr double kRowGap = 24;
    static constexpr double kTrack = 9;  ///< between two parallel lines without labels

private:
    friend class LaneRouter;

    void plan();
    void planPill(const GraphNode& node);
    void countCorridors();
    void measure();
    void place();
    void placeLane(std::size_t index);
    void placeEntry(const Lane& lane);
    void placeKeySet(Lane& lane);
    void placeRecords(Lane& lane);
    void placePills(std::size_t index);
    void put(const QString& id, const QRectF& rect);
    [[nodiscard]] bool sitsOnParentBorder(std::size_t lane) const;
    [[nodiscard]] double gapAbove(std::size_t lane) const;
    [[nodiscard]] double pillWidth(const QString& id) const;
    [[nodiscard]] double labelWidth(const GraphEdge& edge) const;
    [[nodiscard]] double nodeTextWidth(const GraphNode& node) const;
    [[nodiscard]] double firstColumnX() const;
    [[nodiscard]] double recordX(std::size_t column, bool hasKeySet) const;

    const TrustGraph& graph_;
    const LayoutOptions& options_;
    std::vector<Lane> lanes_;
    QHash<QString, QRectF> rects_;
    Layout layout_;
    std::vector<double> columnX_;
    std::vector<double> columnWidth_;
    double headerWidth_ = 0;
    double nodeWidth_ = 0;
    double recordWidth_ = 0;
    double setX_ = 0;
    double setWidth_ = 0;
    double channelX_ = 0;
    double channelWidth_ = 0;
    double recordGap_ = 0;
    double laneWidth_ = 0;
};

}  // namespace rootline
