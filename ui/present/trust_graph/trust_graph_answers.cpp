// SPDX-License-Identifier: MIT
// The second half of TrustGraphBuilder: answers, aliases, and the cards of the overview.
#include "core/analysis/denial_sketch.h"
#include "core/dns/codec.h"
#include "ui/present/trust_graph/trust_graph_builder.h"
#include "ui/present/trust_graph/trust_graph_ids.h"
#include "ui/present/trust_graph/trust_graph_words.h"
#include "ui/present/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline {
namespace {

constexpr std::size_t kRdataLines = 2;
constexpr qsizetype kKeysInBrief = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrustGraph)
};

// The node that stands for a hop: what the overview's card selects and what aliases join.
QString hopNode(const AnswerHop& hop) {
    if (hop.rrset) {
        return graphids::rrset(hop.rrset->rrset.owner, hop.rrset->rrset.type);
    }
    return graphids::denial(hop.question.name, hop.question.type);
}

Absence absenceOf(const DenialProof& proof) {
    const DenialSketch sketch = sketchDenial(proof);
    const DenialSketch::Point* point = sketch.points.empty() ? nullptr : &sketch.points.front();
    if (point == nullptr) {
        return Absence::None;
    }
    const bool listed = std::any_of(sketch.gaps.begin(), sketch.gaps.end(),
                                    [](const DenialSketch::Gap& gap) { return gap.wrongType.has_value(); });
    if (listed || point->fit == DenialSketch::Fit::Matches) {
        return listed ? Absence::Listed : Absence::NotListed;
    }
    const bool covered = std::all_of(sketch.points.begin(), sketch.points.end(), [](const DenialSketch::Point& other) {
        return other.fit == DenialSketch::Fit::InGap || other.fit == DenialSketch::Fit::Matches;
    });
    return covered ? Absence::InGap : Absence::Outside;
}

Look linkLook(const Zone& zone) {
    switch (zone.link.state) {
        case LinkState::Anchored:
        case LinkState::Secure: return Look::Secure;
        case LinkState::Unsigned:
        case LinkState::OptOut:
        case LinkState::Unsupported:
        case LinkState::BelowInsecure: return Look::Insecure;
        case LinkState::Broken:
        case LinkState::BelowBroken: return Look::Muted;
        case LinkState::AboveAnchor:
        case LinkState::Unknown: break;
    }
    return Look::Indeterminate;
}

}  // namespace

void TrustGraphBuilder::addHop(std::size_t index) {
    const AnswerHop& hop = chain_.hops[index];
    if (hop.dname) {
        addRRset(*hop.dname, index);
    }
    if (hop.rrset) {
        addRRset(*hop.rrset, index);
    }
    if (hop.denial) {
        addDenial(*hop.denial, index);
    }
    if (!hop.rrset && !hop.denial) {
        addUnproven(index);
    }
}

void TrustGraphBuilder::addRRset(const RRsetCheck& check, std::size_t hop) {
    const auto lane = laneOf(check.zone);
    if (!lane) {
        return;
    }
    const QString id = graphids::rrset(check.rrset.owner, check.rrset.type);
    addNode({id,
             NodeKind::RRset,
             NodePlace::Records,
             *lane,
             lookOf(check.security),
             false,
             true,
             graphwords::rrsetTitle(check.rrset.owner, check.rrset.type, check.zone),
             graphwords::rdataLines(check.rrset, kRdataLines),
             {},
             hop});
    addSignatures(check, id);
}

void TrustGraphBuilder::addDenial(const DenialProof& proof, std::size_t hop) {
    const Name& zone = proof.records.empty() ? chain_.hops[hop].zone : proof.records.front().zone;
    const auto lane = laneOf(zone);
    if (!lane) {
        return;
    }
    const QString id = graphids::denial(proof.denied.name, proof.denied.type);
    addNode({id,
             NodeKind::Denial,
             NodePlace::Records,
             *lane,
             lookOf(proof.security),
             false,
             true,
             graphwords::denialTitle(proof),
             {QString::fromStdString(proof.denied.name.toText()), graphwords::denialLine(proof)},
             {},
             hop,
             absenceOf(proof)});
    for (const RRsetCheck& record : proof.records) {
        addSignatures(record, id);
    }
}

// What was answered, or not heard yet, without records and without a proof.
void TrustGraphBuilder::addUnproven(std::size_t index) {
    const AnswerHop& hop = chain_.hops[index];
    const auto lane = laneOf(hop.zone);
    if (!lane) {
        return;
    }
    QString line = Words::tr("not received yet");
    if (hop.answered && hop.rcode == Rcode::NxDomain) {
        line = Words::tr("No such name");
    } else if (hop.answered && hop.rcode == Rcode::NoError) {
        line = Words::tr("No such record");
    } else if (hop.answered) {
        line = QString::fromStdString(rcodeText(hop.rcode));
    }
    addNode({hopNode(hop),
             NodeKind::Denial,
             NodePlace::Records,
             *lane,
             lookOf(hop.security),
             false,
             true,
             graphwords::rrsetTitle(hop.question.name, hop.question.type, hop.zone),
             {line},
             {},
             index});
}

void TrustGraphBuilder::addAliases() {
    for (std::size_t i = 0; i + 1 < chain_.hops.size(); ++i) {
        const QString from = hopNode(chain_.hops[i]);
        const QString to = hopNode(chain_.hops[i + 1]);
        if (graph_.node(from) != nullptr && graph_.node(to) != nullptr && from != to) {
            addEdge({graphids::between(from, to),
                     EdgeKind::Alias,
                     from,
                     to,
                     lookOf(chain_.hops[i].security),
                     false,
                     false,
                     {},
                     {},
                     {}});  // without words: the record at its beginning says CNAME
        }
    }
}

std::optional<Timestamp> TrustGraphBuilder::nextExpiry(const Zone& zone) const {
    std::optional<Timestamp> first;
    const auto note = [&](const RRsetCheck& check) {
        for (const SignatureCheck& signature : check.signatures) {
            const Timestamp end = fromSerial(signature.rrsig.expiration, chain_.at);
            if (check.zone == zone.name && signature.status == SignatureStatus::Valid && (!first || end < *first)) {
                first = end;
            }
        }
    };
    if (zone.keySet) {
        note(*zone.keySet);
    }
    for (const Zone& other : chain_.zones) {
        if (other.link.dsSet) {
            note(*other.link.dsSet);
        }
    }
    for (const AnswerHop& hop : chain_.hops) {
        if (hop.rrset) {
            note(*hop.rrset);
        }
    }
    return first;
}

QStringList TrustGraphBuilder::brief(const Zone& zone) const {
    if (zone.keys.empty()) {
        return {zone.security == Security::Insecure ? Words::tr("no keys")
                : zone.security == Security::Bogus  ? Words::tr("publishes no keys")
                                                    : Words::tr("keys not received yet")};
    }
    QStringList keys;
    for (const KeyRole role : {KeyRole::Csk, KeyRole::Ksk, KeyRole::Zsk, KeyRole::Standby}) {
        for (const ZoneKey& key : zone.keys) {
            if (key.role == role) {
                keys << graphwords::keyTitle(key);
            }
        }
    }
    if (keys.size() > kKeysInBrief) {
        const int more = static_cast<int>(keys.size() - kKeysInBrief + 1);
        keys = keys.mid(0, kKeysInBrief - 1) << Words::tr("and %n more", nullptr, more);
    }
    QStringList lines{keys.join(QStringLiteral(" · "))};
    if (const auto expiry = nextExpiry(zone)) {
        //: When the first signature of a zone ends: %1 is a short time span such as "6 d"
        lines << Words::tr("signatures valid for %1").arg(remainingBadge(*expiry, chain_.at));
    }
    return lines;
}

void TrustGraphBuilder::addCards() {
    for (std::size_t lane = 0; lane < chain_.zones.size(); ++lane) {
        addLink(lane);
    }
    QSet<QString> seen;
    for (const AnswerHop& hop : chain_.hops) {
        const GraphNode* node = graph_.node(hopNode(hop));
        if (node == nullptr || seen.contains(node->id)) {
            continue;
        }
        seen.insert(node->id);
        const QString title = hop.rrset ? graphwords::rrsetTitle(hop.rrset->rrset.owner, hop.rrset->rrset.type)
                                        : graphwords::rrsetTitle(hop.question.name, hop.question.type);
        graph_.answers.push_back({node->id,
                                  node->lane,
                                  node->look,
                                  false,
                                  title,
                                  graphwords::securityWord(hop.security, false),
                                  node->lines,
                                  {},
                                  node->absence});
        graph_.links.push_back({graphids::answerLink(hop.question),
                                graph_.zones[node->lane].id,
                                node->id,
                                node->look,
                                false,
                                false,
                                {},
                                {}});
    }
    for (std::size_t i = 0; i + 1 < graph_.answers.size(); ++i) {
        const QString& from = graph_.answers[i].id;
        const QString& to = graph_.answers[i + 1].id;
        //: On the link from an alias (CNAME) to the name that it stands for
        graph_.links.push_back(
            {graphids::between(from, to), from, to, graph_.answers[i].look, false, false, Words::tr("alias"), {}});
    }
    for (GraphLink& link : graph_.links) {  // a signed answer says until when
        for (const GraphEdge& edge : graph_.edges) {
            if (link.label.isEmpty() && edge.to == link.to && edge.kind == EdgeKind::Signature) {
                link.label = Words::tr("signed · %1").arg(edge.label);
            }
        }
    }
}

void TrustGraphBuilder::addLink(std::size_t lane) {
    const Zone& zone = chain_.zones[lane];
    if (!zone.link.parent) {
        return;
    }
    const auto parent = laneOf(*zone.link.parent);
    if (!parent) {
        return;
    }
    QString label = graphwords::linkLabel(zone);
    if (zone.link.state == LinkState::Anchored) {
        //: On a link between zones where a configured trust anchor stands in for the parent
        label = Words::tr("configured as trust anchor");
    }
    graph_.links.push_back({graphids::link(zone.name),
                            graph_.zones[*parent].id,
                            graph_.zones[lane].id,
                            linkLook(zone),
                            false,
                            false,
                            label,
                            {}});
}

}  // namespace rootline
