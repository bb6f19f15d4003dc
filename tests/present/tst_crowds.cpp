// SPDX-License-Identifier: MIT
// The picture of a zone that publishes more than somebody can look at.
#include "core/dns/codec.h"
#include "tests/support/forge.h"
#include "ui/present/panels/details.h"
#include "ui/present/trust_graph/trust_graph.h"

#include <QTest>

using namespace rootline;
using namespace rootline::test;

namespace {

ChainOfTrust chainOf(int moreKeys) {
    Forge forge;
    std::string keys;
    for (int i = 0; i < moreKeys; ++i) {
        DnsKey key = forge.key();
        key.publicKey[0] = static_cast<std::uint8_t>(i);
        key.publicKey[1] = static_cast<std::uint8_t>(i >> 8);
        keys += recordText({Name::fromText("example.").value(), RRType::DNSKEY, kClassIn, 3600, key.toRdata()}) + "\n";
    }
    forge.publishes(keys);
    return forge.validate({Name::fromText("www.example.").value(), RRType::A});
}

TrustGraph graphOf(int moreKeys) {
    return buildTrustGraph(chainOf(moreKeys));
}

std::ptrdiff_t count(const TrustGraph& graph, NodeKind kind) {
    return std::ranges::count(graph.nodes, kind, &GraphNode::kind);
}

QStringList keySetLines(const TrustGraph& graph) {
    const auto set = std::ranges::find(graph.nodes, NodeKind::KeySet, &GraphNode::kind);
    return set == graph.nodes.end() ? QStringList() : set->lines;
}

}  // namespace

class TestCrowds : public QObject {
    Q_OBJECT

private slots:
    void allKeysAreDrawnWhileTheyCanBeSeen() {
        const TrustGraph graph = graphOf(255);
        QCOMPARE(count(graph, NodeKind::Key), 256);
        QVERIFY(keySetLines(graph).isEmpty());
    }

    void ofThousandsThoseThatCarryAreDrawn() {
        const TrustGraph graph = graphOf(2000);
        QCOMPARE(count(graph, NodeKind::Key), 256);
        QCOMPARE(keySetLines(graph), QStringList("256 of 2001 keys drawn"));
        const auto has = [&](const QString& id) {
            return std::ranges::any_of(graph.nodes, [&](const GraphNode& node) { return node.id == id; });
        };
        int signatures = 0;
        for (const GraphEdge& edge : graph.edges) {
            QVERIFY2(has(edge.from) && has(edge.to), qPrintable(edge.id));
            signatures += edge.kind == EdgeKind::Signature ? 1 : 0;
        }
        QCOMPARE(signatures, 1);  // that of the key which the anchor names: it is among those drawn
    }

    void detailsListTheFirst() {
        ChainOfTrust chain = chainOf(60);
        const TrustGraph graph = buildTrustGraph(chain);
        QVERIFY(!chain.findings.empty());
        chain.findings.resize(80, chain.findings.front());
        for (int i = 0; i < 120; ++i) {
            chain.zones.front().servers.push_back({{Name::fromText("ns" + std::to_string(i) + ".example.").value(), ""},
                                                   ServerState::Answers,
                                                   std::nullopt});
        }
        QCOMPARE(describe(chain, graph, {}).findings.size(), std::size_t{50});
        QCOMPARE(describe(chain, graph, graph.zones.front().id).checked.size(), std::size_t{100});
    }
};

QTEST_GUILESS_MAIN(TestCrowds)
#include "tst_crowds.moc"
