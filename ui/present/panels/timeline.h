// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/trust_graph/trust_graph.h"

namespace rootline {

/// One signature's life, or that of an old copy in caches.
struct TimelineBar {
    enum class Kind {
        Signature,
        OldCopy  ///< a DS or DNSKEY set that the servers no longer say, and that caches hold until its TTL has run out
    } kind = Kind::Signature;
    QString id;     ///< of the signature in the picture; empty where it is not drawn there
    QString title;  ///< what it covers, such as "www.example.test. A"
    QString key;    ///< "key 4711"; of an old copy: who holds it
    Timestamp from;
    Timestamp to;
    std::optional<Timestamp>
        warnsFrom;  ///< a warning is given from then on (RRSIG_EXPIRES_SOON); only where it counts at all
    Look look = Look::Indeterminate;  ///< at the time that the chain was validated at
    bool isFirst = false;             ///< of those that the verdict rests on, the one that ends first
    friend bool operator==(const TimelineBar&, const TimelineBar&) = default;
};

/// All signatures of a chain over time.
struct Timeline {
    std::vector<TimelineBar> bars;  ///< from the root down, as the chain goes
    Timestamp from;                 ///< what there is room for
    Timestamp to;
    Timestamp at;      ///< when the chain was validated
    QString forecast;  ///< one sentence: what fails first, and when
    QString cached;    ///< one sentence: what caches still hold, and until when; mostly empty
    friend bool operator==(const Timeline&, const Timeline&) = default;
};

/// `near`: the time that the shown stretch is laid around, so that validating at another time does not move the bars.
/// `earlier`: the same chain from an earlier check; caches may still hold records that changed since then. A later one is ignored.
Timeline buildTimeline(const ChainOfTrust& chain, const TrustGraph& graph, Timestamp near,
                       const ChainOfTrust* earlier = nullptr);

}  // namespace rootline
