// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/report/graph_text.h"

#include <QStringList>

namespace rootline {

/// A graph as text formats want it: boxes in groups and lines between them, overview and detail alike.
struct FlatGraph {
    struct Box {
        QString id;
        QStringList lines;  ///< title, what it is, state in a word
        Look look{};
        bool dashed = false;  ///< an empty slot
        std::size_t group = 0;
    };
    struct Group {
        QString id;
        QString title;
    };
    struct Line {
        QString from;
        QString to;
        QString label;
        Look look{};
        bool broken = false;
    };
    std::vector<Group> groups;  ///< none in the overview
    std::vector<Box> boxes;
    std::vector<Line> lines;
};

FlatGraph flatGraph(const TrustGraph& graph, PictureView view);

}  // namespace rootline
