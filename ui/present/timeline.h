// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/trust_graph.h"

namespace rootline {

/// One signature's life.
struct TimelineBar {
    QString id;     ///< of the signature in the picture; empty where it is not drawn there
    QString title;  ///< what it covers, such as "www.example.test. A"
    QString key;    ///< "key 4711"
    Timestamp from;
    Timestamp to;
    Look look = Look::Indeterminate;  ///< at the time that the chain was judged at
    bool isFirst = false;             ///< of those that the verdict rests on, the one that ends first
    friend bool operator==(const TimelineBar&, const TimelineBar&) = default;
};

/// All signatures of a chain over time.
struct Timeline {
    std::vector<TimelineBar> bars;  ///< from the root down, as the chain goes
    Timestamp from;                 ///< what there is room for
    Timestamp to;
    Timestamp at;      ///< when the chain was judged
    QString forecast;  ///< one sentence: what fails first, and when
    friend bool operator==(const Timeline&, const Timeline&) = default;
};

/// `near`: the time that the shown stretch is laid around, so that judging at another time does not move the bars.
Timeline buildTimeline(const ChainOfTrust& chain, const TrustGraph& graph, Timestamp near);

}  // namespace rootline
