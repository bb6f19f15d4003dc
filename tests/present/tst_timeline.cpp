// SPDX-License-Identifier: MIT
// The timeline shows when a warning begins, and which earlier records caches may still hold.
#include "tests/ui/lab_chain.h"
#include "ui/present/panels/timeline.h"

#include <QTest>

#include <algorithm>

using namespace rootline;

namespace {

constexpr std::int64_t kDay = 86400;

const Name& zoneName() {
    static const Name name = *Name::fromText("example.test.");
    return name;
}

lab::Scenario with(lab::Change change) {
    lab::Scenario scenario = lab::minimalScenario();
    scenario.mutations.push_back({zoneName(), std::move(change), {}});
    return scenario;
}

std::vector<TimelineBar> oldCopies(const Timeline& timeline) {
    std::vector<TimelineBar> copies;
    std::ranges::copy_if(timeline.bars, std::back_inserter(copies),
                         [](const TimelineBar& bar) { return bar.kind == TimelineBar::Kind::OldCopy; });
    return copies;
}

Timeline timelineOf(const ChainOfTrust& chain, const ChainOfTrust* earlier = nullptr) {
    return buildTimeline(chain, buildTrustGraph(chain), chain.at, earlier);
}

}  // namespace

class TestTimeline final : public QObject {
    Q_OBJECT

private slots:
    /// The striped part of a bar is the time in which RRSIG_EXPIRES_SOON is reported, for long signatures and for short ones.
    void theThresholdIsTheFindings_data() {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("until");
        QTest::newRow("long, far") << qint64{-10 * kDay} << qint64{20 * kDay};
        QTest::newRow("long, near") << qint64{-28 * kDay} << qint64{2 * kDay};
        QTest::newRow("short, fresh") << qint64{-kDay} << qint64{2 * kDay};
        QTest::newRow("short, at its end") << qint64{-2 * kDay} << qint64{kDay / 4};
    }
    void theThresholdIsTheFindings() {
        QFETCH(const qint64, from);
        QFETCH(const qint64, until);
        const lab::Which answer{*Name::fromText("www.example.test."), RRType::A};
        const ChainOfTrust chain = labChain(with(lab::SetValidity{answer, {from, until}}));
        const Timeline timeline = timelineOf(chain);
        const auto bar = std::ranges::find(timeline.bars, QStringLiteral("www.example.test. A"), &TimelineBar::title);
        QVERIFY(bar != timeline.bars.end() && bar->warnsFrom);
        const bool told = std::ranges::any_of(chain.findings, [&](const Finding& finding) {
            return finding.code() == "RRSIG_EXPIRES_SOON" && finding.subject.owner == *answer.owner;
        });
        QCOMPARE(*bar->warnsFrom < chain.at, told);
        QVERIFY(bar->from < *bar->warnsFrom && *bar->warnsFrom < bar->to);
    }

    void whatWasHeardEarlierLivesOnInCaches() {
        ChainOfTrust earlier = labChain(lab::minimalScenario());
        earlier.at.seconds -= 600;
        const ChainOfTrust now = labChain(with(lab::StaleDs{}));
        const Timeline timeline = timelineOf(now, &earlier);
        const auto copies = oldCopies(timeline);
        QCOMPARE(copies.size(), std::size_t{1});
        QCOMPARE(copies[0].title, QStringLiteral("example.test. DS"));
        const std::int64_t ttl = earlier.findZone(zoneName())->link.dsSet->rrset.ttl;
        QCOMPARE(copies[0].from, earlier.at);
        QCOMPARE(copies[0].to.seconds, earlier.at.seconds + ttl);
        QVERIFY(timeline.cached.contains(QStringLiteral("example.test. DS")));
    }

    void aDsThatIsGoneLivesOn() {
        ChainOfTrust earlier = labChain(lab::minimalScenario());
        earlier.at.seconds -= 600;
        QCOMPARE(oldCopies(timelineOf(labChain(with(lab::DropDs{})), &earlier)).size(), std::size_t{1});
    }

    void anOldCopyEndsWithItsTtl() {
        ChainOfTrust earlier = labChain(lab::minimalScenario());
        earlier.at.seconds -= 2 * kDay;
        const Timeline timeline = timelineOf(labChain(with(lab::StaleDs{})), &earlier);
        QCOMPARE(oldCopies(timeline).size(), std::size_t{1});
        QVERIFY(timeline.cached.isEmpty());
    }

    /// A set seen in a resolver's cache needs no earlier capture; if an earlier capture has the same set, there is one bar.
    void whatCachesAreKnownToHold() {
        ChainOfTrust earlier = labChain(lab::minimalScenario());
        earlier.at.seconds -= 600;
        ChainOfTrust now = labChain(with(lab::StaleDs{}));
        RRset held = earlier.findZone(zoneName())->link.dsSet->rrset;
        held.ttl = 1800;
        now.held = {{held, {now.at.seconds + 1800}, Security::Secure}};
        const auto copies = oldCopies(timelineOf(now));
        QCOMPARE(copies.size(), std::size_t{1});
        QCOMPARE(copies[0].from, now.at);
        QCOMPARE(copies[0].to.seconds, now.at.seconds + 1800);
        QCOMPARE(oldCopies(timelineOf(now, &earlier)).size(), std::size_t{1});
    }

    void withoutAChangeThereIsNoOldCopy() {
        const ChainOfTrust now = labChain(lab::minimalScenario());
        ChainOfTrust earlier = now;
        earlier.at.seconds -= 600;
        QVERIFY(oldCopies(timelineOf(now, &earlier)).empty());
        ChainOfTrust later = labChain(with(lab::StaleDs{}));
        later.at.seconds += 600;  // what comes after tells nothing about caches now
        QVERIFY(oldCopies(timelineOf(now, &later)).empty());
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
