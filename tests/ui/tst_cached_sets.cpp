// SPDX-License-Identifier: MIT
// What caches still hold, validated and drawn beside the chain that the name servers tell.
#include "core/lab/rehearsal.h"
#include "core/lab/scenario_reader.h"
#include "tests/ui/lab_chain.h"
#include "ui/present/layout/layout_lanes.h"
#include "ui/present/panels/details.h"
#include "ui/present/wording/wording.h"

#include <QTest>

#include <algorithm>

using namespace rootline;

namespace {

ChainOfTrust chainOf(std::string_view story, std::size_t step = 0) {
    return lab::rehearse(*lab::World::build(lab::atStep(lab::findScenario(story).value(), step), kLabTime));
}

LayoutOptions options() {
    return {[](const QString& text, TextRole) { return static_cast<double>(text.size()) * 9; }};
}

int causes(const TrustGraph& graph) {
    const auto count = [](const auto& parts) {
        return std::count_if(parts.begin(), parts.end(), [](const auto& part) { return part.cause; });
    };
    return static_cast<int>(count(graph.links) + count(graph.answers) + count(graph.ghosts) +
                            (graph.zone(graph.causeCardId) != nullptr ? 1 : 0));
}

const GraphLink* linkFrom(const TrustGraph& graph, const QString& id) {
    const auto found =
        std::find_if(graph.links.begin(), graph.links.end(), [&](const GraphLink& link) { return link.from == id; });
    return found == graph.links.end() ? nullptr : &*found;
}

}  // namespace

class TestCachedSets : public QObject {
    Q_OBJECT

private slots:
    /// S4: the live chain is green, a ghost hangs beside it by a broken link.
    void oldKeysAreAGhostBesideTheLiveChain() {
        const ChainOfTrust chain = chainOf("old-key-removed");
        QCOMPARE(chain.verdict, Security::Bogus);
        QCOMPARE(chain.held.size(), std::size_t{1});
        QCOMPARE(chain.held.front().until.seconds, kLabTime.seconds + 35 * 60);
        QCOMPARE(chain.anew.front().verdict, Security::Secure);
        const TrustGraph graph = buildTrustGraph(chain);
        QCOMPARE(graph.ghosts.size(), std::size_t{1});
        for (const GraphZone& zone : graph.zones) {
            QCOMPARE(zone.look, Look::Secure);
        }
        QCOMPARE(graph.answers.front().look, Look::Secure);
        const GraphLink* broken = linkFrom(graph, graph.ghosts.front().id);
        QVERIFY(broken != nullptr && broken->broken && broken->cause);
        QCOMPARE(graph.causeCardId, broken->id);
        QCOMPARE(broken->to, graph.answers.front().id);
        QCOMPARE(causes(graph), 1);
        QVERIFY(graph.node(graph.partFor(graph.ghosts.front().id))->held);
    }

    /// A resolver with an empty cache sees a calm, unsigned domain; the DS that caches hold says when signing may end.
    void aWithdrawnDsSaysHowLongToSign() {
        const ChainOfTrust chain = chainOf("rollback-trap");
        QCOMPARE(chain.verdict, Security::Bogus);
        const TrustGraph graph = buildTrustGraph(chain);
        QCOMPARE(graph.ghosts.size(), std::size_t{1});
        QCOMPARE(graph.zones.back().look, Look::Insecure);
        QVERIFY(!graph.zones.back().isVoid);
        QCOMPARE(causes(graph), 1);
        QVERIFY(linkFrom(graph, graph.ghosts.front().id)->label.startsWith("keep signing until"));
        QVERIFY(bannerDetail(chain).contains("signed until"));
        // S2 has no ghost: the DS is at the parent.
        QVERIFY(buildTrustGraph(chainOf("ds-unsigned")).ghosts.empty());
    }

    /// A check that asks the servers shows that resolvers with old caches fail, but no break of its own chain.
    void theLiveChainTellsOfOthersCaches() {
        const ChainOfTrust chain = chainOf("old-key-removed", 1);
        QCOMPARE(chain.verdict, Security::Secure);
        QVERIFY(chain.anew.empty());
        QCOMPARE(chain.held.front().verdict, Security::Bogus);
        const TrustGraph graph = buildTrustGraph(chain);
        QCOMPARE(causes(graph), 0);
        const GraphLink* broken = linkFrom(graph, graph.ghosts.front().id);
        QVERIFY(broken->broken && !broken->warning.isEmpty());
        const Details details = describe(chain, graph, graph.ghosts.front().id);
        QVERIFY(!details.records.isEmpty());
    }

    void anOldSetThatStillFitsIsWhole() {
        const TrustGraph graph = buildTrustGraph(chainOf("old-key-removed", 2));
        QCOMPARE(graph.ghosts.size(), std::size_t{1});
        QVERIFY(!linkFrom(graph, graph.ghosts.front().id)->broken);
        QVERIFY(buildTrustGraph(chainOf("old-key-removed", 3)).ghosts.empty());
    }

    /// The verdict of a resolver with a cached set, computed from the live chain only, is that of the two worlds of the lab.
    void holdersAreValidatedFromTheLiveChain_data() {
        QTest::addColumn<QString>("story");
        for (const char* story :
             {"old-key-removed", "rollback-trap", "roll-zsk", "roll-ksk-double-ds", "roll-ksk-double-signature",
              "roll-algorithm", "unsigning", "lesson-10", "lesson-11"}) {
            QTest::newRow(story) << QString::fromLatin1(story);
        }
    }

    void holdersAreValidatedFromTheLiveChain() {
        QFETCH(const QString, story);
        const auto scenario = lab::findScenario(story.toStdString()).value();
        int validated = 0;
        for (std::size_t step = 0; step < scenario.steps.size(); ++step) {
            const ChainOfTrust chain = chainOf(story.toStdString(), step);
            const ChainOfTrust& live = chain.anew.empty() ? chain : chain.anew.front();
            if (chain.held.size() != 1 || scenario.steps[step].situation.kept.size() != 1) {
                continue;  // several sets together may fail where each by itself does not
            }
            ++validated;
            QVERIFY2(verdictHolding(live, chain.held.front().rrset) == chain.held.front().verdict,
                     qPrintable(QString::number(step + 1)));
        }
        QVERIFY(validated > 0);
    }

    void ghostsOverlapNothing() {
        for (const char* story : {"old-key-removed", "rollback-trap", "unsigning"}) {
            const auto scenario = lab::findScenario(story).value();
            for (std::size_t step = 0; step < scenario.steps.size(); ++step) {
                const TrustGraph graph = buildTrustGraph(chainOf(story, step));
                const Layout layout = layoutOverview(graph, options());
                std::vector<QRectF> boxes;
                for (const auto* placed : {&layout.lanes, &layout.nodes}) {
                    for (const PlacedBox& box : *placed) {
                        QVERIFY(layout.bounds.contains(box.rect));
                        boxes.push_back(box.rect);
                    }
                }
                for (const PlacedEdge& edge : layout.edges) {
                    if (!edge.label.isNull()) {
                        boxes.push_back(edge.label);
                    }
                }
                for (std::size_t i = 0; i < boxes.size(); ++i) {
                    for (std::size_t j = i + 1; j < boxes.size(); ++j) {
                        QVERIFY2(!boxes[i].adjusted(1, 1, -1, -1).intersects(boxes[j]), story);
                    }
                }
                for (const GraphGhost& ghost : graph.ghosts) {
                    QVERIFY(layout.node(ghost.id) != nullptr);
                }
                // The detail has its places, too.
                QVERIFY(!layoutLanes(graph, options()).nodes.empty());
            }
        }
    }

    /// Dragged to a later time, the caches have let go.
    void nothingIsHeldForEver() {
        const auto world = lab::World::build(lab::findScenario("rollback-trap").value(), kLabTime);
        const ChainOfTrust live = chainOf("rollback-trap", 1);
        QVERIFY(!live.held.empty());
        ChainOfTrust later = live;
        later.held.clear();
        later.at.seconds += 2 * 3600;
        QVERIFY(withCaches(later, lab::cachesOf(*world), world->trustAnchors(), Policy{}).held.empty());
    }
};

QTEST_MAIN(TestCachedSets)
#include "tst_cached_sets.moc"
