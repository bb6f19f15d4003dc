// SPDX-License-Identifier: MIT
// Every step of validation leads to a part of the picture, shows the very octets, and can be repeated outside with the same
// result; the timeline and the table of servers say what the chain says.
#include "core/analysis/server_comparison.h"
#include "core/trust/signature.h"
#include "tests/ui/lab_chain.h"
#include "ui/present/panels/other_view.h"
#include "ui/present/panels/server_table.h"
#include "ui/present/panels/timeline.h"
#include "ui/present/panels/validation_steps.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace rootline;

namespace {

constexpr std::int64_t kDay = 24 * 60 * 60;

QString runInShell(const QStringList& lines) {
    const QTemporaryDir folder;
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    shell.start(QStringLiteral("bash"), {QStringLiteral("-e")});
    shell.write(lines.join(u'\n').toUtf8() + '\n');
    shell.closeWriteChannel();
    shell.waitForFinished();
    return QString::fromUtf8(shell.readAllStandardOutput() + shell.readAllStandardError());
}

bool isPart(const TrustGraph& graph, const QString& id) {
    return graph.node(id) != nullptr || graph.edge(id) != nullptr || graph.zone(id) != nullptr;
}

std::size_t failing(const std::vector<ValidationStep>& steps) {
    return static_cast<std::size_t>(std::ranges::count(steps, Look::Bogus, &ValidationStep::look));
}

}  // namespace

class TestValidationSteps final : public QObject {
    Q_OBJECT

private slots:
    void healthyGoesFromAnchorToAnswer() {
        const ChainOfTrust chain = labChain("healthy");
        const TrustGraph graph = buildTrustGraph(chain);
        const auto steps = validationSteps(chain, graph);
        QCOMPARE(failing(steps), std::size_t{0});
        // Anchor and DNSKEY set of the root; DS set, DS and DNSKEY set of two zones; the answer.
        QCOMPARE(steps.size(), std::size_t{2 + 3 + 3 + 1});
        QVERIFY(steps.front().title.contains(QStringLiteral("Trust anchor")));
        QVERIFY(steps.back().title.startsWith(QStringLiteral("www.example.test. A")));
        for (const ValidationStep& step : steps) {
            QCOMPARE(step.look, Look::Secure);
            QVERIFY2(isPart(graph, step.partId), qPrintable(step.partId));
            QVERIFY2(!step.octets.empty() && !step.commands.isEmpty(), qPrintable(step.title));
        }
    }

    void everyStepIsAPartOfThePicture_data() {
        QTest::addColumn<QString>("world");
        for (const auto& scenario : lab::scenarioTitles()) {
            QTest::newRow(scenario.name.c_str()) << QString::fromStdString(scenario.name);
        }
    }

    void everyStepIsAPartOfThePicture() {
        QFETCH(const QString, world);
        const ChainOfTrust chain = labChain(world.toStdString());
        const TrustGraph graph = buildTrustGraph(chain);
        const auto steps = validationSteps(chain, graph);
        QVERIFY(!steps.empty());
        for (const ValidationStep& step : steps) {
            QVERIFY2(isPart(graph, step.partId), qPrintable(step.title + u' ' + step.partId));
            QVERIFY(!step.sentence.isEmpty());
        }
        QCOMPARE(failing(steps) > 0, chain.verdict == Security::Bogus);
    }

    void afterTheFirstFailureNothingIsGreen() {
        const ChainOfTrust chain = labChain("stale-ds");
        const auto steps = validationSteps(chain, buildTrustGraph(chain));
        const auto first = std::ranges::find(steps, Look::Bogus, &ValidationStep::look);
        QVERIFY(first != steps.end());
        QVERIFY(std::none_of(first, steps.end(), [](const ValidationStep& step) { return step.look == Look::Secure; }));
    }

    void whatIsLaidOutIsWhatIsSigned() {
        const ChainOfTrust chain = labChain("healthy");
        forEachRRset(chain, [](const RRsetCheck& set) {
            for (const SignatureCheck& check : set.signatures) {
                QCOMPARE(joined(signedOctets(set.rrset, check.rrsig)), signedData(set.rrset, check.rrsig));
            }
        });
    }

    void theCommandsComeToTheSame_data() {
        QTest::addColumn<int>("algorithm");
        for (const Algorithm algorithm : {Algorithm::RsaSha256, Algorithm::RsaSha512, Algorithm::EcdsaP256Sha256,
                                          Algorithm::EcdsaP384Sha384, Algorithm::Ed25519, Algorithm::Ed448}) {
            QTest::newRow(algorithmName(algorithm).c_str()) << static_cast<int>(algorithm);
        }
    }

    void theCommandsComeToTheSame() {
        QFETCH(const int, algorithm);
        lab::KeySpec key;
        key.algorithm = static_cast<Algorithm>(algorithm);
        lab::Scenario scenario = lab::minimalScenario({key});
        const ChainOfTrust good = labChain(scenario);
        int digests = 0;
        int signatures = 0;
        for (const ValidationStep& step : validationSteps(good, buildTrustGraph(good))) {
            const QString printed = runInShell(step.commands);
            if (!step.compared.empty()) {
                QVERIFY2(printed.contains(step.compared.back().right, Qt::CaseInsensitive), qPrintable(printed));
                ++digests;
            } else {
                QVERIFY2(printed.contains(QStringLiteral("Verified OK")) ||
                             printed.contains(QStringLiteral("Signature Verified Successfully")),
                         qPrintable(printed));
                ++signatures;
            }
        }
        QCOMPARE(digests, 3);
        QCOMPARE(signatures, 6);

        scenario.mutations.push_back({*Name::fromText("example.test."), lab::CorruptSignature{}, {}});
        const ChainOfTrust bad = labChain(scenario);
        const auto steps = validationSteps(bad, buildTrustGraph(bad));
        const auto broken = std::ranges::find(steps, Look::Bogus, &ValidationStep::look);
        QVERIFY(broken != steps.end());
        const QString printed = runInShell(broken->commands);
        QVERIFY2(!printed.contains(QStringLiteral("Verified OK")) && !printed.contains(QStringLiteral("Successfully")),
                 qPrintable(printed));
    }

    void theTimelineHasABarForEachSignature() {
        const ChainOfTrust chain = labChain("healthy");
        const TrustGraph graph = buildTrustGraph(chain);
        const Timeline timeline = buildTimeline(chain, graph, chain.at);
        std::size_t signatures = 0;
        forEachRRset(chain, [&](const RRsetCheck& set) { signatures += set.signatures.size(); });
        QCOMPARE(timeline.bars.size(), signatures);
        for (const TimelineBar& bar : timeline.bars) {
            QVERIFY(bar.from < bar.to);
            QVERIFY(graph.edge(bar.id) != nullptr);
            QVERIFY(timeline.from < bar.from && bar.to < timeline.to);
        }
        QVERIFY(std::ranges::any_of(timeline.bars, &TimelineBar::isFirst));
        QVERIFY(timeline.forecast.contains(QStringLiteral("expires first")));
        QVERIFY(timeline.from < chain.at && chain.at < timeline.to);
    }

    void validatedLaterTheBarsStayAndTurn() {
        const auto scenario = *lab::findScenario("healthy");
        const auto world = lab::World::build(scenario, kLabTime);
        const Evidence evidence = labEvidence(*world, scenario.question);
        const auto anchors = world->trustAnchors();
        const ChainOfTrust now = validate(evidence, scenario.question, anchors, {}, kLabTime);
        const ChainOfTrust later = validate(evidence, scenario.question, anchors, {}, {kLabTime.seconds + 200 * kDay});
        const Timeline before = buildTimeline(now, buildTrustGraph(now), kLabTime);
        const Timeline after = buildTimeline(later, buildTrustGraph(later), kLabTime);
        QCOMPARE(after.from, before.from);
        QVERIFY(std::ranges::all_of(before.bars, [](const TimelineBar& bar) { return bar.look == Look::Secure; }));
        QVERIFY(std::ranges::all_of(after.bars, [](const TimelineBar& bar) { return bar.look == Look::Bogus; }));
        QVERIFY(after.forecast.contains(QStringLiteral("expired on")));
    }

    void theServersAreComparedWithTheirZone() {
        const auto scenario = *lab::findScenario("one-server-behind");
        const auto world = lab::World::build(scenario, kLabTime);
        const auto anchors = world->trustAnchors();
        Walk walk(scenario.question, world->rootHints(), {Name()});
        for (int round = 0; round < 2; ++round) {
            for (auto asks = walk.takeAsks(); !asks.empty(); asks = walk.takeAsks()) {
                for (const Ask& ask : asks) {
                    const Bytes query = encodeQuery(ask.question, static_cast<std::uint16_t>(ask.id));
                    walk.receive(ask.id, makeReply(ask.server, ask.zone, ask.question,
                                                   world->answer(ask.server.address, query, Protocol::Tcp)));
                }
            }
            walk.widen();
        }
        const ChainOfTrust chain = validate(walk.evidence(), scenario.question, anchors, {}, kLabTime);
        const auto rows = serverRows(compareServers(walk.evidence(), chain));
        QVERIFY(rows.size() > 2);
        for (const ServerRow& row : rows) {
            QCOMPARE(static_cast<qsizetype>(row.cells.size()), serverColumns().size());
        }
        const auto apart = [](const ServerRow& row) { return std::ranges::any_of(row.cells, &ServerCell::differs); };
        QCOMPARE(std::ranges::count_if(rows, apart), 1);
        const auto differing = std::ranges::find_if(rows, apart);
        QVERIFY(serverSentence(rows).contains(differing->server));
    }

    void anotherViewSaysSo() {
        QVERIFY(otherViewSentence({}).isEmpty());
        QVERIFY(otherViewSentence({kLabTime, std::nullopt}).contains(QStringLiteral("Hypothetical")));
        const OneServer server{*Name::fromText("test."), {*Name::fromText("ns1.test."), "127.0.0.1"}};
        QVERIFY(otherViewSentence({std::nullopt, server}).contains(QStringLiteral("ns1.test.")));
    }
};

QTEST_GUILESS_MAIN(TestValidationSteps)
#include "tst_validation_steps.moc"
