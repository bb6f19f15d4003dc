// SPDX-License-Identifier: MIT
// Names that nobody hands out, found by asking the lab's own zones as anybody may.
#include "core/dns/codec.h"
#include "core/lab/enumeration.h"
#include "core/lab/scenario_reader.h"
#include "tests/lab/lab_questions.h"

#include <QTest>

#include <set>

using namespace rootline;
using namespace rootline::lab;

namespace {

constexpr Timestamp kNow{1795300000};

Scenario hashed(std::uint16_t iterations, bool optOut = false) {
    DenialStyle style{DenialStyle::Kind::Nsec3, optOut, iterations, {0xAB, 0xCD}};
    return minimalScenario({KeySpec{}}, style);
}

ZoneListing list(const Scenario& scenario, std::string_view zone, const std::vector<std::string>& words = {}) {
    return listZone(*World::build(scenario, kNow), name(zone), words);
}

/// Every owner of an NSEC record in the zone as it is served: what a walk has to find.
std::set<Name> nsecOwners(const Scenario& scenario, std::string_view zone) {
    std::set<Name> owners;
    const auto world = World::build(scenario, kNow);
    const QString text = QString::fromStdString(world->zoneText(name(zone)));
    for (const QString& line : text.split('\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.simplified().split(' ');
        if (fields.value(3) == "NSEC") {
            owners.insert(name(fields.value(0).toStdString()));
        }
    }
    return owners;
}

}  // namespace

class TestLabEnumeration : public QObject {
    Q_OBJECT

private slots:
    void aWalkFindsEveryName_data() {
        QTest::addColumn<QString>("zone");
        QTest::newRow("names, wildcard, DNAME, delegation") << "example.test.";
        QTest::newRow("delegations only") << "test.";
        QTest::newRow("the root") << ".";
    }

    void aWalkFindsEveryName() {
        QFETCH(const QString, zone);
        const Scenario scenario = minimalScenario();
        const ZoneListing listing = list(scenario, zone.toStdString());
        QCOMPARE(listing.proofs, ZoneListing::Proofs::Nsec);
        QVERIFY(listing.complete);
        const auto names = listing.names();
        const std::set<Name> found(names.begin(), names.end());
        QCOMPARE(found.size(), names.size());
        QVERIFY(found == nsecOwners(scenario, zone.toStdString()));
        QVERIFY(listing.questions >= static_cast<int>(names.size()));
        for (std::size_t i = 0; i < listing.gaps.size(); ++i) {  // each gap leads to the next
            QVERIFY(listing.gaps[i].next == listing.gaps[(i + 1) % listing.gaps.size()].owner);
        }
    }

    /// Each question is one that the zone answers with "no such name", and not with the name itself.
    void aWalkAsksForNamesThatAreNotThere() {
        const Scenario scenario = minimalScenario();
        const auto world = World::build(scenario, kNow);
        const auto owners = nsecOwners(scenario, "example.test.");
        for (const auto& gap : list(scenario, "example.test.").gaps) {
            QVERIFY(!owners.contains(gap.asked.name));
        }
    }

    void anUnsignedZoneGivesNothingAway() {
        const ZoneListing listing = list(minimalScenario(), "plain.example.test.");
        QCOMPARE(listing.proofs, ZoneListing::Proofs::None);
        QVERIFY(!listing.complete && listing.names().empty());
    }

    void wordsExplainHashes_data() {
        QTest::addColumn<int>("iterations");
        QTest::newRow("0") << 0;
        QTest::newRow("150") << 150;
    }

    void wordsExplainHashes() {
        QFETCH(const int, iterations);
        const ZoneListing listing =
            list(hashed(static_cast<std::uint16_t>(iterations)), "example.test.", {"www", "nothere", "alias", "ns1"});
        QCOMPARE(listing.proofs, ZoneListing::Proofs::Nsec3);
        QVERIFY(listing.complete);
        QCOMPARE(int(listing.iterations), iterations);
        QCOMPARE(listing.wordsTried, std::size_t{4});
        // The zone's own name, www, alias, ns1; "nothere" is not there.
        QCOMPARE(listing.hits.size(), std::size_t{4});
        QVERIFY(listing.hits[0].name == name("example.test."));
        QVERIFY(listing.hits[1].name == name("www.example.test."));
        QVERIFY(listing.hits.size() < listing.hashes.size());
        QCOMPARE(listing.hashesForWords, std::uint64_t(5) * std::uint64_t(iterations + 1));
    }

    void theRingIsThatOfTheZone() {
        const Scenario scenario = hashed(0);
        const QString text = QString::fromStdString(World::build(scenario, kNow)->zoneText(name("example.test.")));
        std::size_t served = 0;
        for (const QString& line : text.split('\n', Qt::SkipEmptyParts)) {
            served += line.simplified().split(' ').value(3) == "NSEC3" ? 1 : 0;
        }
        QVERIFY(served > 5);
        QCOMPARE(list(scenario, "example.test.").hashes.size(), served);
    }

    void iterationsCostAndHideNothing() {
        const std::vector<std::string> words{"www", "alias", "secret"};
        const ZoneListing plain = list(hashed(0), "example.test.", words);
        const ZoneListing stretched = list(hashed(150), "example.test.", words);
        QVERIFY(plain.names() == stretched.names());
        QCOMPARE(stretched.hashesForWords, 151 * plain.hashesForWords);
    }

    void lessonSevenWalksAndGuesses() {
        const Scenario lesson = findScenario("lesson-07").value();
        std::size_t walks = 0;
        std::size_t guesses = 0;
        for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
            for (const ZoneListing& listing : enumerateStep(lesson, step, kNow)) {
                QVERIFY(listing.complete);
                walks += listing.proofs == ZoneListing::Proofs::Nsec ? 1 : 0;
                guesses += listing.proofs == ZoneListing::Proofs::Nsec3 ? 1 : 0;
                QVERIFY(listing.names().size() > 3);
                if (listing.proofs == ZoneListing::Proofs::Nsec3) {
                    QVERIFY(listing.hits.size() < listing.hashes.size());  // one name is in no list
                }
            }
        }
        QCOMPARE(walks, std::size_t{1});
        QCOMPARE(guesses, std::size_t{2});
    }

    void badFilesAreToldSo_data() {
        QTest::addColumn<QString>("enumerate");
        QTest::addColumn<int>("kind");
        using Kind = ScenarioError::Kind;
        QTest::newRow("no zones") << "{}" << int(Kind::Missing);
        QTest::newRow("empty") << "{'zones': []}" << int(Kind::OutOfRange);
        QTest::newRow("unknown zone") << "{'zones': ['other.test.']}" << int(Kind::NoSuchZone);
        QTest::newRow("a word of two labels") << "{'zones': ['test.'], 'words': ['a.b']}" << int(Kind::BadName);
        QTest::newRow("unknown field") << "{'zones': ['test.'], 'list': []}" << int(Kind::Unknown);
    }

    void badFilesAreToldSo() {
        QFETCH(QString, enumerate);
        QFETCH(const int, kind);
        QString text =
            "{'rootline-scenario': 1, 'name': 'n', 'title': 't', 'world': 'healthy', 'steps': [{'say': 's', "
            "'enumerate': %1, 'expect': {'verdict': 'secure'}}]}";
        const auto read = readScenario(text.arg(enumerate).replace('\'', '"').toStdString());
        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), kind);
    }
};

QTEST_APPLESS_MAIN(TestLabEnumeration)
#include "tst_lab_enumeration.moc"
