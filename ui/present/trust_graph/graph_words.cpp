// SPDX-License-Identifier: MIT
#include "ui/present/trust_graph/graph_words.h"

#include <QCoreApplication>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GraphWords)
};

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString titleOf(const TrustGraph& graph, const QString& id) {
    if (const GraphNode* node = graph.node(id)) {
        return node->title;
    }
    if (const GraphZone* zone = graph.zone(id)) {
        return zone->title;
    }
    if (const GraphGhost* ghost = graph.ghost(id)) {
        return ghost->title;
    }
    const GraphAnswer* answer = graph.answer(id);
    return answer == nullptr ? QString() : answer->title;
}

}  // namespace

QString lookWord(Look look) {
    switch (look) {
        case Look::Secure: return Words::tr("secure");
        case Look::Insecure:
            //: State of a part of the picture: not protected by DNSSEC, which is not an error
            return Words::tr("insecure");
        case Look::Bogus: return Words::tr("broken here");
        case Look::Indeterminate: return Words::tr("not known yet");
        case Look::Muted: break;
    }
    return Words::tr("not reached by the chain");
}

QString spoken(const GraphZone& zone) {
    //: A zone in the picture, for the screen reader
    return joined(
        {Words::tr("Zone %1").arg(zone.title), zone.state, zone.brief.join(QStringLiteral(", ")), zone.warning});
}

QString spoken(const GraphNode& node) {
    return joined({node.title, node.lines.join(QStringLiteral(", ")), lookWord(node.look), node.warning});
}

QString spoken(const GraphAnswer& answer) {
    return joined({answer.title, answer.state, answer.brief.join(QStringLiteral(", ")), answer.warning});
}

QString spoken(const GraphGhost& ghost) {
    return joined({ghost.title, ghost.state, ghost.warning});
}

QString spoken(const GraphEdge& edge, const TrustGraph& graph) {
    const QString ends = Words::tr("%1 to %2").arg(titleOf(graph, edge.from), titleOf(graph, edge.to));
    switch (edge.kind) {
        case EdgeKind::Signature:
        case EdgeKind::Unsigned:
            //: An RRSIG as a line of the picture; %1 is "KSK 20326 to DNSKEY set"
            return joined({Words::tr("Signature, %1").arg(ends), edge.label, lookWord(edge.look), edge.warning});
        case EdgeKind::Digest:
        case EdgeKind::Anchors:
        case EdgeKind::Leads:
        case EdgeKind::Alias: break;
    }
    return joined({ends, edge.label, lookWord(edge.look), edge.warning});
}

QString spoken(const GraphLink& link, const TrustGraph& graph) {
    return joined({Words::tr("%1 to %2").arg(titleOf(graph, link.from), titleOf(graph, link.to)), link.label,
                   lookWord(link.look), link.warning});
}

}  // namespace rootline
