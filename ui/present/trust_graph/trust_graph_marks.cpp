// SPDX-License-Identifier: MIT
// Where findings belong in the picture, and the one mark of the cause.
#include "core/trust/findings.h"
#include "ui/present/trust_graph/trust_graph_builder.h"
#include "ui/present/trust_graph/trust_graph_ids.h"
#include "ui/present/trust_graph/trust_graph_words.h"
#include "ui/present/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <type_traits>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrustGraph)
};

/// Finds the part of the picture that one finding is about: the most telling one that is there.
class FindingPlace {
public:
    FindingPlace(const TrustGraph& graph, const Finding& finding) : graph_(graph), finding_(finding) {}

    [[nodiscard]] QString find() const {
        const QString exact = finding_.detail.visit([this](const auto& detail) { return placeOf(detail); });
        for (const QString& id : {exact, bySubject()}) {
            if (exists(id)) {
                return id;
            }
        }
        const QString zone = graphids::zone(finding_.zone);
        return exists(zone) || graph_.zones.empty() ? zone : graph_.zones.front().id;
    }

private:
    // An unconstrained template place() would win over the overloads for base classes. So this template has another name and
    // calls place() where an overload for a base class of the finding exists.
    template <typename Detail>
    [[nodiscard]] QString placeOf(const Detail& detail) const {
        if constexpr (requires { place(detail); }) {
            return place(detail);
        } else {
            return {};
        }
    }
    [[nodiscard]] QString place(const AboutDs& about) const {
        for (const Name& child : {finding_.subject.owner, finding_.zone}) {
            const QString id = graphids::digest(child, about.ds);
            if (exists(id)) {
                return id;
            }
        }
        return {};
    }
    // The DS and its key agree here; what fails is the key's signature over the set.
    [[nodiscard]] QString place(const DsKeyDoesNotSign& about) const {
        const QString failed = failedSignature(finding_.zone, RRType::DNSKEY, about.ds.keyTag);
        return failed.isEmpty() ? place(static_cast<const AboutDs&>(about)) : failed;
    }
    [[nodiscard]] QString place(const DnskeySetNotSignedBySep&) const {
        return graphids::rrset(finding_.zone, RRType::DNSKEY);
    }
    [[nodiscard]] QString place(const AboutSignature& about) const {
        const QString failed = failedSignature(about.owner, about.covered, about.keyTag);
        return failed.isEmpty() ? anySignature(about) : failed;
    }
    [[nodiscard]] QString place(const AboutKey& about) const { return keyNode(about.key.tag); }
    [[nodiscard]] QString place(const AboutRRset& about) const { return rrsetPart(about.owner, about.type); }
    [[nodiscard]] QString place(const AboutDenial& about) const { return graphids::denial(about.name, about.type); }
    [[nodiscard]] QString place(const AnchorNotPublished&) const {
        const auto edge = std::find_if(graph_.edges.begin(), graph_.edges.end(), [](const GraphEdge& candidate) {
            return candidate.kind == EdgeKind::Anchors && candidate.broken;
        });
        return edge == graph_.edges.end() ? QString() : edge->id;
    }
    [[nodiscard]] bool exists(const QString& id) const {
        return graph_.node(id) != nullptr || graph_.edge(id) != nullptr || graph_.zone(id) != nullptr;
    }

    [[nodiscard]] QString failedSignature(const Name& owner, RRType covered, std::uint16_t tag) const {
        const QString start = QStringLiteral("sig:%1/%2/%3/")
                                  .arg(QString::fromStdString(owner.lowered().toText()),
                                       QString::fromStdString(typeText(covered)), QString::number(tag));
        for (const GraphEdge& edge : graph_.edges) {
            if (edge.broken && edge.id.startsWith(start)) {
                return edge.id;
            }
        }
        return {};
    }

    [[nodiscard]] QString anySignature(const AboutSignature& about) const {
        for (const GraphEdge& edge : graph_.edges) {
            if (edge.rrsig && edge.rrsig->covered == about.covered && edge.rrsig->keyTag == about.keyTag &&
                edge.rrsig->signer == about.signer &&
                edge.id.contains(QString::fromStdString(about.owner.lowered().toText()))) {
                return edge.id;
            }
        }
        return rrsetPart(about.owner, about.covered);
    }

    [[nodiscard]] QString rrsetPart(const Name& owner, RRType type) const {
        for (const QString& id :
             {graphids::noSignature(owner, type), graphids::rrset(owner, type), graphids::denial(owner, type)}) {
            if (exists(id)) {
                return id;
            }
        }
        if (type == RRType::DS) {
            return nodeStartingWith(QStringLiteral("ds:%1/").arg(QString::fromStdString(owner.lowered().toText())));
        }
        return {};
    }

    [[nodiscard]] QString keyNode(std::uint16_t tag) const {
        return nodeStartingWith(
            QStringLiteral("key:%1/%2/")
                .arg(QString::fromStdString(finding_.zone.lowered().toText()), QString::number(tag)));
    }

    [[nodiscard]] QString nodeStartingWith(const QString& start) const {
        const auto node = std::find_if(graph_.nodes.begin(), graph_.nodes.end(),
                                       [&](const GraphNode& candidate) { return candidate.id.startsWith(start); });
        return node == graph_.nodes.end() ? QString() : node->id;
    }

    [[nodiscard]] QString bySubject() const {
        if (finding_.subject.type == RRType::None) {
            return {};
        }
        if (finding_.subject.type == RRType::DNSKEY && finding_.subject.keyTag) {
            const QString key = keyNode(*finding_.subject.keyTag);
            if (!key.isEmpty()) {
                return key;
            }
        }
        return rrsetPart(finding_.subject.owner, finding_.subject.type);
    }

    const TrustGraph& graph_;
    const Finding& finding_;
};

template <typename Part>
void markPart(std::vector<Part>& parts, const QString& id) {
    for (Part& part : parts) {
        if (part.id == id) {
            part.cause = true;
            part.look = Look::Bogus;
            if constexpr (std::is_same_v<Part, GraphEdge> || std::is_same_v<Part, GraphLink>) {
                part.broken = true;
            }
            if constexpr (std::is_same_v<Part, GraphAnswer>) {
                part.state = graphwords::securityWord(Security::Bogus, true);
            }
        }
    }
}

template <typename Part>
void warnPart(std::vector<Part>& parts, const QString& id, const QString& text) {
    for (Part& part : parts) {
        if (part.id == id && part.warning.isEmpty()) {
            part.warning = text;
        }
    }
}

void markCause(TrustGraph& graph, const QString& id) {
    graph.causeId = id;
    markPart(graph.nodes, id);
    markPart(graph.edges, id);
    graph.causeCardId = graph.cardFor(id);
    const GraphEdge* edge = graph.edge(id);
    for (GraphLink& link : graph.links) {
        // The card's own words name the DS already; a failed signature has to be named here.
        if (link.id == graph.causeCardId && edge != nullptr && !edge->label.isEmpty() &&
            edge->kind != EdgeKind::Digest) {
            link.label = edge->kind == EdgeKind::Signature ? Words::tr("signature %1").arg(edge->label) : edge->label;
        }
    }
    for (GraphLink& link : graph.links) {
        link.cracked = link.id == graph.causeCardId && edge != nullptr && edge->cracked;
    }
    markPart(graph.links, graph.causeCardId);
    markPart(graph.zones, id);  // a lane only where it is the cause itself; its card follows causeCardId
    markPart(graph.answers, graph.causeCardId);
    for (GraphZone& zone : graph.zones) {
        if (zone.cause) {
            zone.state = graphwords::securityWord(Security::Bogus, true);
        }
    }
}

}  // namespace

namespace {

Emblem emblemOf(const Finding& finding) {
    const std::string_view code = finding.code();
    if (code == "CLOCK_LIKELY_WRONG") {
        return Emblem::Clock;
    }
    if (code == "PATH_STRIPS_DNSSEC") {
        return Emblem::Plug;
    }
    return code.starts_with("ANCHOR_") && finding.severity == Severity::Error ? Emblem::Anchor : Emblem::None;
}

}  // namespace

namespace {

/// What a simulated attack put in the place of the zones' own records.
void markForgeries(const ChainOfTrust& chain, TrustGraph& graph) {
    if (!isAttackTold(chain)) {
        return;
    }
    for (const auto& [owner, type] : chain.standpoint.attack->forged) {
        const QString id = graphids::rrset(owner, type);
        warnPart(graph.nodes, id, graphwords::forged());
        warnPart(graph.answers, id, graphwords::forged());
    }
}

}  // namespace

void markFindings(const ChainOfTrust& chain, TrustGraph& graph) {
    const auto cause = chain.cause();
    for (std::size_t i = 0; i < chain.findings.size(); ++i) {
        const Finding& finding = chain.findings[i];
        const QString id = FindingPlace(graph, finding).find();
        if (!graph.findingOf.contains(id)) {
            graph.findingOf.insert(id, i);
        }
        // What some visitors fail at is no break of the chain, and a second fault is not the one to begin with. Both still
        // have to be seen in it.
        const bool besideTheBreak =
            finding.severity == Severity::Error && (chain.verdict != Security::Bogus || i != cause);
        if ((finding.severity == Severity::Warning || besideTheBreak) && !finding.causedBy) {
            const QString title = explain(finding, chain).title;
            warnPart(graph.nodes, id, title);
            warnPart(graph.edges, id, title);
            warnPart(graph.zones, id, title);
        }
    }
    markForgeries(chain, graph);
    const auto clock = std::find_if(chain.findings.begin(), chain.findings.end(), [](const Finding& finding) {
        return emblemOf(finding) == Emblem::Clock;  // then dates are wrong everywhere, and one of them is the cause
    });
    const Emblem emblem = clock != chain.findings.end() ? Emblem::Clock
                          : cause                       ? emblemOf(chain.findings[*cause])
                                                        : Emblem::None;
    if (emblem != Emblem::None && !graph.zones.empty()) {
        graph.zones.front().emblem = emblem;
    }
    if (cause && chain.verdict == Security::Bogus) {
        markCause(graph, FindingPlace(graph, chain.findings[*cause]).find());
        if (emblem == Emblem::Clock) {
            graph.zones.front().state = graphwords::clockState();
        }
    }
}

}  // namespace rootline
