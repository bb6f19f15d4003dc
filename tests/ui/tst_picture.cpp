// SPDX-License-Identifier: MIT
#include "core/trust/findings.h"
#include "tests/ui/lab_chain.h"
#include "ui/present/layout/layout_lanes.h"
#include "ui/present/panels/details.h"
#include "ui/present/trust_graph/outline_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace rootline;

namespace {

// A font in which every letter is as wide as in a large real one.
double plainWidth(const QString& text, TextRole role) {
    return static_cast<double>(text.size()) * (role == TextRole::CardTitle   ? 12.5
                                               : role == TextRole::LaneTitle ? 11
                                                                             : 8.5);
}

LayoutOptions options(bool rightToLeft = false) {
    return {plainWidth, rightToLeft};
}

int marks(const TrustGraph& graph) {
    const auto count = [](const auto& parts) {
        return std::count_if(parts.begin(), parts.end(),
                             [](const auto& part) { return part.look == Look::Bogus || part.cause; });
    };
    return static_cast<int>(count(graph.nodes) + count(graph.edges) + count(graph.zones));
}

QStringList ids(const TrustGraph& graph) {
    QStringList all;
    for (const auto& part : graph.nodes) {
        all << part.id;
    }
    for (const auto& part : graph.edges) {
        all << part.id;
    }
    for (const auto& part : graph.zones) {
        all << part.id;
    }
    return all;
}

bool isContainer(const TrustGraph& graph, const QString& id) {
    return graph.node(id)->kind == NodeKind::KeySet;
}

std::vector<QRectF> segments(const PlacedEdge& edge) {
    std::vector<QRectF> rects;
    for (std::size_t i = 0; i + 1 < edge.points.size(); ++i) {
        rects.push_back(QRectF(edge.points[i], edge.points[i + 1]).normalized().adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    return rects;
}

// What is wrong with a layout, in words; empty where nothing is.
QStringList faults(const TrustGraph& graph, const Layout& layout) {
    QStringList result;
    for (const PlacedBox& a : layout.nodes) {
        for (const PlacedBox& b : layout.nodes) {
            if (a.id < b.id && !isContainer(graph, a.id) && !isContainer(graph, b.id) && a.rect.intersects(b.rect)) {
                result << QStringLiteral("%1 lies on %2").arg(a.id, b.id);
            }
        }
    }
    for (const PlacedEdge& edge : layout.edges) {
        const GraphEdge& meaning = *graph.edge(edge.id);
        for (const QRectF& segment : segments(edge)) {
            for (const PlacedBox& node : layout.nodes) {
                const bool own = node.id == meaning.from || node.id == meaning.to || isContainer(graph, node.id);
                if (!own && segment.intersects(node.rect)) {
                    result << QStringLiteral("%1 crosses %2").arg(edge.id, node.id);
                }
            }
            for (const PlacedBox& header : layout.headers) {
                if (segment.intersects(header.rect)) {
                    result << QStringLiteral("%1 crosses the name of %2").arg(edge.id, header.id);
                }
            }
            for (const PlacedEdge& other : layout.edges) {
                if (other.id != edge.id && !other.label.isNull() && segment.intersects(other.label)) {
                    result << QStringLiteral("%1 crosses the label of %2").arg(edge.id, other.id);
                }
            }
        }
        for (const PlacedBox& node : layout.nodes) {
            if (!edge.label.isNull() && edge.label.intersects(node.rect) && !isContainer(graph, node.id)) {
                result << QStringLiteral("label of %1 lies on %2").arg(edge.id, node.id);
            }
        }
        for (const PlacedEdge& other : layout.edges) {
            if (edge.id < other.id && !edge.label.isNull() && edge.label.intersects(other.label)) {
                result << QStringLiteral("label of %1 lies on that of %2").arg(edge.id, other.id);
            }
        }
        if (!layout.bounds.contains(edge.label.isNull() ? QRectF(edge.points.front(), QSizeF(1, 1)) : edge.label)) {
            result << QStringLiteral("%1 is outside").arg(edge.id);
        }
    }
    return result;
}

}  // namespace

class TestPicture final : public QObject {
    Q_OBJECT

private slots:
    void healthyHasNoMark() {
        const TrustGraph graph = buildTrustGraph(labChain("healthy"));
        QCOMPARE(marks(graph), 0);
        QVERIFY(graph.causeId.isEmpty());
        QCOMPARE(graph.zones.size(), std::size_t{3});
        for (const GraphZone& zone : graph.zones) {
            QCOMPARE(zone.look, Look::Secure);
        }
        for (const GraphEdge& edge : graph.edges) {
            QVERIFY2(edge.look == Look::Secure, qPrintable(edge.id));
        }
    }

    void theWholeChainWarnsAsItsHeadlineDoes() {
        ChainOfTrust chain = labChain("healthy");
        QVERIFY(!describe(chain, buildTrustGraph(chain), {}).warns);
        Finding soon;
        soon.detail = EndsSoon{};
        soon.severity = Severity::Warning;
        chain.findings.push_back(soon);
        QVERIFY(describe(chain, buildTrustGraph(chain), {}).warns);
    }

    void staleDsHasExactlyOneMark() {
        const TrustGraph graph = buildTrustGraph(labChain("stale-ds"));
        QCOMPARE(marks(graph), 1);
        const GraphEdge* cause = graph.edge(graph.causeId);
        QVERIFY(cause != nullptr);
        QCOMPARE(cause->kind, EdgeKind::Digest);
        QVERIFY(cause->broken);
        QCOMPARE(graph.node(cause->from)->look, Look::Muted);  // signed by the parent, but it leads nowhere
        QCOMPARE(graph.node(cause->to)->kind, NodeKind::EmptySlot);
        const auto marked =
            std::count_if(graph.links.begin(), graph.links.end(), [](const GraphLink& link) { return link.cause; });
        QCOMPARE(marked, 1);
        QCOMPARE(graph.link(graph.causeCardId)->to, graph.zones.back().id);
        QCOMPARE(graph.zones.back().look, Look::Muted);
    }

    void everyBrokenWorldHasExactlyOneMark_data() {
        QTest::addColumn<QString>("change");
        for (const char* change : {"digest", "algorithm", "tag", "unsign", "expire keys", "expire answer", "corrupt",
                                   "drop signature", "drop key", "drop denial"}) {
            QTest::newRow(change) << QString::fromLatin1(change);
        }
    }

    void everyBrokenWorldHasExactlyOneMark() {
        QFETCH(QString, change);
        const ChainOfTrust chain = labChain(brokenScenario(change));
        const TrustGraph graph = buildTrustGraph(chain);
        QCOMPARE(chain.verdict, Security::Bogus);
        QVERIFY2(marks(graph) == 1,
                 qPrintable(QStringLiteral("%1 marks, cause %2").arg(marks(graph)).arg(graph.causeId)));
        const QStringList wrong = faults(graph, layoutLanes(graph, options()));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("\n"))));
    }

    void aServerThatTellsSomethingElseIsCounted() {
        ChainOfTrust chain = labChain("healthy");
        std::vector<ServerStatus>& servers = chain.zones.back().servers;
        QCOMPARE(servers.size(), std::size_t{2});
        servers[0].verdictAlone = Security::Secure;
        servers[1].verdictAlone = Security::Secure;
        QVERIFY(!buildTrustGraph(chain).zones.back().state.contains(u"of 2"));
        servers[1].verdictAlone = Security::Bogus;
        const TrustGraph graph = buildTrustGraph(chain);
        QVERIFY(graph.zones.back().state.contains(u"1 of 2"));
        const QStringList wrong = faults(graph, layoutLanes(graph, options()));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("\n"))));
    }

    void unsignedIsCalm() {
        const TrustGraph graph = buildTrustGraph(labChain("unsigned"));
        QCOMPARE(marks(graph), 0);
        QCOMPARE(graph.zones.back().look, Look::Insecure);
        for (const GraphEdge& edge : graph.edges) {
            QVERIFY2(!edge.broken, qPrintable(edge.id));
        }
    }

    void idsComeFromContent() {
        const ChainOfTrust chain = labChain("stale-ds");
        QCOMPARE(ids(buildTrustGraph(labChain("stale-ds"))), ids(buildTrustGraph(chain)));
        ChainOfTrust reversed = chain;
        for (Zone& zone : reversed.zones) {
            std::reverse(zone.link.anchors.begin(), zone.link.anchors.end());
        }
        QStringList before = ids(buildTrustGraph(chain));
        QStringList after = ids(buildTrustGraph(reversed));
        before.sort();
        after.sort();
        QCOMPARE(after, before);
        QStringList unique = before;
        unique.removeDuplicates();
        QCOMPARE(unique.size(), before.size());
    }

    void growsWithoutJumping() {
        const TrustGraph whole = buildTrustGraph(labChain("healthy"));
        for (const int replies : {0, 2, 4, 6, 8, 12}) {
            const ChainOfTrust chain = labChain("healthy", replies);
            const TrustGraph part = buildTrustGraph(chain);
            QCOMPARE(marks(part), 0);
            const QStringList wrong = faults(part, layoutLanes(part, options()));
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("\n"))));
        }
        const Layout first = layoutLanes(whole, options());
        QCOMPARE(layoutLanes(buildTrustGraph(labChain("healthy")), options()), first);
    }

    void nothingCrossesWords_data() {
        constexpr std::int64_t kYear = 365 * 86400;
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<qint64>("clockOff");
        QTest::newRow("left to right") << false << qint64{0};
        QTest::newRow("right to left") << true << qint64{0};
        QTest::newRow("every signature not yet valid") << false << qint64{-kYear};
        QTest::newRow("every signature expired") << false << qint64{kYear};
    }

    void nothingCrossesWords() {
        QFETCH(bool, rightToLeft);
        QFETCH(qint64, clockOff);
        for (const std::string& name : lab::scenarioNames()) {
            const TrustGraph graph =
                buildTrustGraph(labChain(*lab::findScenario(name), Timestamp{kLabTime.seconds + clockOff}));
            const QStringList wrong = faults(graph, layoutLanes(graph, options(rightToLeft)));
            QVERIFY2(wrong.isEmpty(), qPrintable(QString::fromStdString(name) + wrong.join(QStringLiteral("\n"))));
        }
    }

    void manyKeysAndAliasesFindTheirPlaces() {
        using lab::KeySpec;
        const auto key = [](KeyRole role, const char* label) {
            return KeySpec{Algorithm::EcdsaP256Sha256, role, label, true, true, true};
        };
        lab::Scenario rollover = lab::minimalScenario(
            {key(KeyRole::Ksk, "1"), key(KeyRole::Ksk, "2"), key(KeyRole::Zsk, "3"), key(KeyRole::Zsk, "4")});
        for (const char* name : {"www.example.test.", "alias.example.test.", "host.moved.example.test.",
                                 "nowhere.example.test.", "any.wild.example.test.", "www.plain.example.test."}) {
            rollover.question.name = *Name::fromText(name);
            const TrustGraph graph = buildTrustGraph(labChain(rollover));
            const QStringList wrong = faults(graph, layoutLanes(graph, options()));
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QString::fromLatin1(name) + QLatin1Char('\n') + wrong.join(QStringLiteral("\n"))));
        }
    }

    void fortyRecordsWrapInRows() {
        const TrustGraph graph = buildTrustGraph(crowdedChain());
        const Layout layout = layoutLanes(graph, options());
        QSet<int> rows;
        for (const GraphNode& node : graph.nodes) {
            if (node.place == NodePlace::Records) {
                rows.insert(qRound(layout.node(node.id)->rect.top()));
            }
        }
        QVERIFY(rows.size() >= 6);
        const QStringList wrong = faults(graph, layout);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 10).join(QStringLiteral("\n"))));
    }

    void rightToLeftIsTheMirrorImage() {
        const TrustGraph graph = buildTrustGraph(labChain("healthy"));
        const Layout left = layoutLanes(graph, options());
        const Layout right = layoutLanes(graph, options(true));
        const QString key = graph.nodes.front().id;
        QCOMPARE(right.node(key)->rect.right() - right.bounds.left(),
                 left.bounds.right() - left.node(key)->rect.left());
    }

    void outlineHoldsTheSameParts() {
        OutlineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const TrustGraph graph = buildTrustGraph(labChain("stale-ds"));
        model.setGraph(graph);
        QCOMPARE(model.rowCount(), 3);
        for (const GraphNode& node : graph.nodes) {
            QVERIFY2(model.indexOf(node.id).isValid(), qPrintable(node.id));
        }
        for (const GraphEdge& edge : graph.edges) {
            QVERIFY2(model.indexOf(edge.id).isValid() || edge.kind == EdgeKind::Leads, qPrintable(edge.id));
        }
        QCOMPARE(model.indexOf(graph.causeId).data(OutlineModel::CauseRole).toBool(), true);
    }

    void outlineKeepsWhatIsOpenWhereOnlyStatesChange() {
        OutlineModel model;
        ChainOfTrust chain = labChain("healthy");
        model.setGraph(buildTrustGraph(chain));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        chain.zones.back().security = Security::Indeterminate;
        model.setGraph(buildTrustGraph(chain));
        QCOMPARE(resets.count(), 0);
        QVERIFY(changes.count() > 0);
        QCOMPARE(model.index(2, 0).data(OutlineModel::LookRole).toInt(), static_cast<int>(Look::Indeterminate));
    }

    void detailsCompareBothSidesOfTheBreak() {
        const ChainOfTrust chain = labChain("stale-ds");
        const TrustGraph graph = buildTrustGraph(chain);
        const Details details = describe(chain, graph, graph.causeId);
        QCOMPARE(details.compared.size(), std::size_t{4});
        QVERIFY(!details.compared.back().isEqual());
        QCOMPARE(details.findings.size(), std::size_t{1});
        QVERIFY(!details.findings.front().fix.isEmpty());
        QVERIFY(details.findings.front().paste.contains(details.compared.back().right));
        const ChainOfTrust healthy = labChain("healthy");
        const TrustGraph good = buildTrustGraph(healthy);
        for (const GraphEdge& edge : good.edges) {
            for (const ComparedRow& row : describe(healthy, good, edge.id).compared) {
                QCOMPARE(row.left, row.right);
            }
        }
    }

    void everyPartHasDetails() {
        for (const std::string& name : lab::scenarioNames()) {
            const ChainOfTrust chain = labChain(name);
            const TrustGraph graph = buildTrustGraph(chain);
            for (const QString& id : ids(graph)) {
                const Details details = describe(chain, graph, id);
                QVERIFY2(!details.title.isEmpty() && !details.state.isEmpty(), qPrintable(id));
            }
            for (const GraphEdge& edge : graph.edges) {
                if (edge.kind == EdgeKind::Signature) {
                    QVERIFY2(!describe(chain, graph, edge.id).signedBytes.isEmpty(), qPrintable(edge.id));
                }
            }
        }
    }

private:
    static lab::Scenario brokenScenario(const QString& change) {
        using namespace lab;
        Scenario scenario = *findScenario("healthy");
        const Name zone = *Name::fromText("example.test.");
        const Which answer{*Name::fromText("www.example.test."), RRType::A};
        const auto breakIt = [&](Change what) { scenario.mutations.push_back(Mutation{zone, std::move(what), {}}); };
        if (change == QLatin1String("digest")) {
            breakIt(DsDigestTypo{});
        } else if (change == QLatin1String("algorithm")) {
            breakIt(DsAlgorithmWrong{});
        } else if (change == QLatin1String("tag")) {
            breakIt(DsTagWrong{});
        } else if (change == QLatin1String("unsign")) {
            breakIt(KeepDsButUnsign{});
        } else if (change == QLatin1String("expire keys")) {
            breakIt(Expire{Which{zone, RRType::DNSKEY}});
        } else if (change == QLatin1String("expire answer")) {
            breakIt(Expire{answer});
        } else if (change == QLatin1String("corrupt")) {
            breakIt(CorruptSignature{answer});
        } else if (change == QLatin1String("drop signature")) {
            breakIt(DropSignature{answer});
        } else if (change == QLatin1String("drop key")) {
            breakIt(DropKey{scenario.zones.back().keys.front().role});
        } else {
            scenario.question.name = *Name::fromText("nowhere.example.test.");
            breakIt(DropDenial{});
        }
        return scenario;
    }
};

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
