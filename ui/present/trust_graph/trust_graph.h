// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

#include <QHash>
#include <QStringList>

/// What there is to draw, as a value without places or pixels. Every id is made from content (names, tags, digests),
/// never from rows, so that selection, focus and positions survive a refresh.
namespace rootline {

/// How a part of the picture looks. Only the one cause is ever Bogus; what follows from it is Muted.
enum class Look {
    Secure,
    Insecure,
    Bogus,
    Indeterminate,
    Muted  ///< nothing wrong with it by itself, but the chain does not reach it
};

enum class NodeKind {
    Anchor,     ///< a key trusted by configuration
    Ds,         ///< one DS of the parent
    NoDs,       ///< the border of a delegation without DS: proven, missing or not heard
    Key,        ///< a published DNSKEY
    EmptySlot,  ///< a key that a DS, an anchor or an RRSIG names and nobody publishes
    KeySet,     ///< the DNSKEY set; holds the keys that do not sign it
    NoKeys,     ///< a zone that publishes no keys, or whose keys were not heard
    RRset,      ///< records of an answer
    Denial      ///< the proof that an answer does not exist
};

/// What a proof of absence looks like in a nutshell.
enum class Absence {
    None,       ///< no proof, or nothing to draw
    InGap,      ///< the name falls into a signed gap
    Outside,    ///< it falls into none
    NotListed,  ///< the name's own record does not list the type
    Listed      ///< the name's own record lists what it should deny
};

/// The sign of a zone where the cause lies with this computer or network, not with the zone.
enum class Emblem {
    None,
    Clock,   ///< this computer's clock
    Anchor,  ///< the trust anchor that is configured here
    Plug     ///< something on the way
};

/// Where in its lane a node belongs; the layout makes places of it.
enum class NodePlace { Border, Entry, InKeySet, KeySet, Records };

struct GraphNode {
    QString id;
    NodeKind kind{};
    NodePlace place{};
    std::size_t lane = 0;  ///< index into TrustGraph::zones
    Look look = Look::Indeterminate;
    bool cause = false;
    bool onAnswer = false;  ///< part of the answer itself
    QString title;
    QStringList lines;
    QString warning;  ///< short text beside an amber triangle; empty where there is none
    std::optional<std::size_t>
        index;  ///< into Zone::keys, ZoneLink::checks, ZoneLink::anchors or ChainOfTrust::hops, by kind
    Absence absence = Absence::None;
    bool held = false;  ///< only caches have it
    friend bool operator==(const GraphNode&, const GraphNode&) = default;
};

enum class EdgeKind {
    Anchors,    ///< anchor to key
    Digest,     ///< DS to key
    Leads,      ///< border without DS to the zone below
    Signature,  ///< key to what an RRSIG of it covers
    Unsigned,   ///< where an RRSIG should be and none is
    Alias       ///< CNAME or DNAME to the next name
};

struct GraphEdge {
    QString id;
    EdgeKind kind{};
    QString from;
    QString to;
    Look look = Look::Indeterminate;
    bool cause = false;
    bool broken = false;  ///< drawn with a gap, even where it is muted
    QString label;        ///< short, such as "13 d"
    QString warning;
    std::optional<Rrsig> rrsig;  ///< of a Signature
    bool outOfTime = false;      ///< a signature that has ended or not begun
    bool cracked = false;        ///< key and signature name each other, and do not fit
    friend bool operator==(const GraphEdge&, const GraphEdge&) = default;
};

/// A lane, and a card of the overview.
struct GraphZone {
    QString id;
    Name name;
    Look look = Look::Indeterminate;
    bool cause = false;
    QString title;
    QString state;      ///< in a word
    QStringList brief;  ///< keys in brief, next expiry
    QString warning;
    bool isVoid = false;  ///< a DS leads here, and the zone has no keys
    Emblem emblem = Emblem::None;
    std::vector<Look> servers;  ///< the result with each server's answers only, where they differ; else empty
    friend bool operator==(const GraphZone&, const GraphZone&) = default;
};

/// The last card or cards of the overview: one for each name on the way to the answer.
struct GraphAnswer {
    QString id;  ///< of the node that it stands for
    std::size_t lane = 0;
    Look look = Look::Indeterminate;
    bool cause = false;
    QString title;
    QString state;
    QStringList brief;
    QString warning;
    Absence absence = Absence::None;
    friend bool operator==(const GraphAnswer&, const GraphAnswer&) = default;
};

/// A big link of the overview.
struct GraphLink {
    QString id;
    QString from;  ///< zone or answer
    QString to;
    Look look = Look::Indeterminate;
    bool cause = false;
    bool broken = false;
    QString label;
    QString warning;
    bool cracked = false;
    friend bool operator==(const GraphLink&, const GraphLink&) = default;
};

/// What caches still hold although the name servers say something else: a card beside the chain, in the overview. Two of
/// TrustGraph::links hang it up: one from `from` to it, one from it to what its holders make of it.
struct GraphGhost {
    QString id;
    QString from;  ///< the card of the zone that said so
    QString to;    ///< the card that it is to vouch for
    Look look = Look::Muted;
    bool cause = false;
    QString title;  ///< what it is
    QString state;  ///< until when
    QString warning;
    friend bool operator==(const GraphGhost&, const GraphGhost&) = default;
};

struct TrustGraph {
    std::vector<GraphZone> zones;  ///< lanes, the root first
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
    std::vector<GraphAnswer> answers;
    std::vector<GraphLink> links;
    std::vector<GraphGhost> ghosts;
    QString causeId;      ///< the one marked node, edge or zone of the detail; empty where nothing is broken
    QString causeCardId;  ///< the one marked card or link of the overview
    QHash<QString, std::size_t>
        findingOf;  ///< the first finding about a node, edge or zone: index into ChainOfTrust::findings

    [[nodiscard]] const GraphNode* node(const QString& id) const;
    [[nodiscard]] const GraphEdge* edge(const QString& id) const;
    [[nodiscard]] const GraphEdge* edge(const Rrsig& rrsig) const;  ///< that signature; nullptr where it is not drawn
    [[nodiscard]] const GraphZone* zone(const QString& id) const;
    [[nodiscard]] const GraphLink* link(const QString& id) const;
    [[nodiscard]] const GraphAnswer* answer(const QString& id) const;
    [[nodiscard]] const GraphGhost* ghost(const QString& id) const;

    /// The card or link of the overview that stands for a part of the detail; ids of the overview stand for themselves.
    [[nodiscard]] QString cardFor(const QString& id) const;

    /// The part of the detail that a card or link of the overview stands for.
    [[nodiscard]] QString partFor(const QString& id) const;

    friend bool operator==(const TrustGraph&, const TrustGraph&) = default;
};

/// What there is to draw of a chain (ARCHITECTURE.md section 4). Pure: the same chain gives the same graph.
TrustGraph buildTrustGraph(const ChainOfTrust& chain);

/// What the verdict itself looks like, in a banner or a caption.
Look lookOfVerdict(Security verdict);

}  // namespace rootline
