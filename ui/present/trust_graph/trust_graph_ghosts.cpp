// SPDX-License-Identifier: MIT
// What caches still hold, beside the chain that the name servers tell now.
#include "core/analysis/cached_view.h"
#include "ui/present/trust_graph/trust_graph_builder.h"
#include "ui/present/trust_graph/trust_graph_ids.h"
#include "ui/present/trust_graph/trust_graph_words.h"
#include "ui/present/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrustGraph)
};

/// Draws the sets that caches hold into a graph of the chain.
class GhostBuilder {
public:
    GhostBuilder(const ChainOfTrust& chain, TrustGraph& graph) : chain_(chain), graph_(graph) {}

    void run() {
        if (!chain_.anew.empty()) {
            markHeldNodes();
            showOverviewAnew();
        }
        for (const CachedRRset& held : chain_.held) {
            add(held);
        }
    }

private:
    /// The chain is that of somebody who has the old sets: they are in its detail, and nobody publishes them.
    void markHeldNodes() {
        for (const CachedRRset& held : chain_.held) {
            for (GraphNode& node : graph_.nodes) {
                if (isOf(held.rrset, node)) {
                    node.held = true;
                    const QString until = graphwords::heldUntil(held, chain_.at);
                    if (node.kind == NodeKind::KeySet) {
                        node.title = until;  // a dashed frame around keys: there is no room for more
                    } else {
                        node.lines << until;
                    }
                } else if (node.kind == NodeKind::EmptySlot && held.rrset.type == RRType::DNSKEY &&
                           isPublishedAnew(node)) {
                    //: In the empty place of a key that an old copy of the zone's keys does not have
                    node.lines = QStringList{Words::tr("not in the cached set")};
                    nameBreak(node.id);
                }
            }
        }
    }

    /// The key of that signature is published; a resolver with the old set does not have it.
    void nameBreak(const QString& slot) {
        for (GraphEdge& edge : graph_.edges) {
            if (edge.from == slot && edge.broken && edge.rrsig) {
                edge.label = Words::tr("its key is not in the cached set");
            }
        }
    }

    [[nodiscard]] bool isOf(const RRset& held, const GraphNode& node) const {
        const bool isHere = chain_.zones[node.lane].name == held.owner;
        return isHere && (held.type == RRType::DS ? node.kind == NodeKind::Ds : node.kind == NodeKind::KeySet);
    }

    [[nodiscard]] bool isPublishedAnew(const GraphNode& slot) const {
        const Zone* zone = chain_.anew.front().findZone(chain_.zones[slot.lane].name);
        return zone != nullptr && std::any_of(zone->keys.begin(), zone->keys.end(), [&](const ZoneKey& key) {
                   return graphids::slot(zone->name, key.tag, key.key.algorithm) == slot.id;
               });
    }

    /// The cards show the name servers' current records; the ghost of an old set shows the verdict of resolvers with that set.
    void showOverviewAnew() {
        TrustGraph anew = buildTrustGraph(chain_.anew.front());
        for (GraphZone& zone : graph_.zones) {
            if (const GraphZone* now = anew.zone(zone.id)) {
                zone = *now;
            }
        }
        graph_.answers = std::move(anew.answers);
        graph_.links = std::move(anew.links);
        breaksAnew_ = !anew.causeCardId.isEmpty();
        causeTo_ = graph_.link(graph_.causeCardId) != nullptr ? graph_.link(graph_.causeCardId)->to : QString();
        if (breaksAnew_ || chain_.verdict == Security::Bogus) {
            graph_.causeCardId = anew.causeCardId;
        }
    }

    void add(const CachedRRset& held) {
        const QString id = graphids::held(held.rrset.owner, held.rrset.type);
        const QString from =
            held.rrset.type == RRType::DS ? cardAbove(held.rrset.owner) : graphids::zone(held.rrset.owner);
        const QString to =
            held.rrset.type == RRType::DS ? graphids::zone(held.rrset.owner) : cardBelow(held.rrset.owner);
        if (from.isEmpty() || to.isEmpty() || graph_.ghost(id) != nullptr || graph_.zone(from) == nullptr) {
            return;
        }
        const bool fails = held.verdict == Security::Bogus;
        const bool isCause = fails && graph_.causeCardId.isEmpty() && chain_.verdict == Security::Bogus;
        GraphGhost ghost;
        ghost.id = id;
        ghost.from = from;
        ghost.to = to;
        ghost.look = fails ? Look::Muted : lookOf(held.verdict);
        ghost.title = graphwords::heldTitle(held.rrset);
        ghost.state = graphwords::heldUntil(held, chain_.at);
        graph_.ghosts.push_back(ghost);
        graph_.links.push_back({graphids::between(from, id), from, id, ghost.look, false, false, {}, {}});
        GraphLink link{graphids::between(id, to), id, to, isCause ? Look::Bogus : ghost.look, isCause, fails, {}, {}};
        link.label = linkWords(held, fails);
        if (fails && !isCause) {
            link.warning = Words::tr("A resolver with this cached copy returns an error.");
        }
        graph_.links.push_back(link);
        if (isCause) {
            graph_.causeCardId = link.id;
        }
    }

    [[nodiscard]] QString linkWords(const CachedRRset& held, bool fails) const {
        const Zone* zone = (chain_.anew.empty() ? chain_ : chain_.anew.front()).findZone(held.rrset.owner);
        if (!fails) {
            //: On the link from an old copy of a set to what it still proves
            return Words::tr("still matches");
        }
        if (held.rrset.type == RRType::DS) {
            return zone != nullptr && zone->keys.empty()
                       //: On the broken link from an old DS to a zone without DNSKEY records
                       ? Words::tr("keep signing until %1").arg(momentText(held.until, chain_.at))
                       //: On the broken link from an old DS to a zone with other keys
                       : Words::tr("matches no current key");
        }
        if (zone != nullptr && lacksKeyOfDs(held.rrset, *zone)) {
            //: On the broken link from an old copy of a zone's keys, which has no key that the current DS names
            return Words::tr("matches no current DS");
        }
        //: On the broken link from an old copy of a zone's keys to what the zone signs today
        return Words::tr("matches no current signature");
    }

    /// What the DS of that zone hangs on.
    [[nodiscard]] QString cardAbove(const Name& zone) const {
        const GraphLink* link = graph_.link(graphids::link(zone));
        return link == nullptr ? QString() : link->from;
    }

    /// What the keys of that zone sign: where the chain of their holders breaks, else the first of it.
    [[nodiscard]] QString cardBelow(const Name& zone) const {
        const QString own = graphids::zone(zone);
        QString first;
        for (const GraphLink& link : graph_.links) {
            if (link.from == own && (first.isEmpty() || link.to == causeTo_)) {
                first = link.to;
            }
        }
        return first;
    }

    const ChainOfTrust& chain_;
    TrustGraph& graph_;
    QString causeTo_;  // of the holders' chain
    bool breaksAnew_ = false;
};

}  // namespace

void addGhosts(const ChainOfTrust& chain, TrustGraph& graph) {
    if (!chain.held.empty()) {
        GhostBuilder(chain, graph).run();
    }
}

}  // namespace rootline
