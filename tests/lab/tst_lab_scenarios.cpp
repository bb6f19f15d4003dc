// SPDX-License-Identifier: MIT
#include "core/built_in.h"
#include "core/lab/zone_keys.h"
#include "tests/support/inspected_world.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace rootline;
using namespace rootline::lab;
using rootline::test::causeCode;
using rootline::test::inspect;
using rootline::test::name;

Q_DECLARE_METATYPE(rootline::lab::ScenarioError::Kind)

namespace {

using Kind = ScenarioError::Kind;

/// JSON is easier to read here with ' for ".
std::string quoted(std::string text) {
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

/// A small file with one zone; `more` goes in front of its end, on line 6.
std::string file(const std::string& more, const std::string& zone = quoted("'records': ['www A 192.0.2.9']")) {
    return quoted(
               "{'rootline-scenario': 1, 'name': 'mine', 'title': 'Mine',\n'question': 'www. A',\n'zones': [{'name': "
               "'.', 'keys': [{'algorithm': 'ED25519', 'role': 'csk'}], 'servers': ['ns. 192.0.2.1'],\n") +
           zone + "}],\n" + more + "\n}";
}

const std::string kExpect = quoted("'expect': {'verdict': 'secure'}");

QByteArray described(const ChainOfTrust& chain) {
    QByteArray text;
    for (const Finding& finding : chain.findings) {
        text += QByteArray::fromStdString(std::string(finding.code())) + ' ';
    }
    return text;
}

}  // namespace

class TestLabScenarios : public QObject {
    Q_OBJECT

private slots:
    void everyBuiltInFileIsGood() {
        for (const BuiltInScenario& built : builtInScenarios()) {
            const auto scenario = readScenario(built.text);
            QVERIFY2(scenario,
                     qPrintable(QString::fromStdString(
                         std::string(built.name) + ":" + std::to_string(scenario ? 0 : scenario.error().line) + " " +
                         (scenario ? "" : scenario.error().field + " " + scenario.error().value))));
            QCOMPARE(scenario->name, std::string(built.name));
            QVERIFY(scenario->title.contains("de"));
            QVERIFY(!scenario->steps.empty());
        }
        QCOMPARE(scenarioTitles().size(), builtInScenarios().size());
    }

    void everyStepIsAsItSays_data() {
        QTest::addColumn<QString>("name");
        for (const std::string& scenario : scenarioNames()) {
            QTest::newRow(scenario.c_str()) << QString::fromStdString(scenario);
        }
    }

    /// What caches hold shows by what they make of the zone; that they differ from the servers (KEEP_SIGNING_UNTIL,
    /// RESOLVER_CACHED_OLD) is for tst_resolver_comparison.
    void everyStepIsAsItSays() {
        QFETCH(const QString, name);
        const Scenario scenario = findScenario(name.toStdString()).value();
        for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
            const Step& step = scenario.steps[i];
            const ChainOfTrust chain = inspect(atStep(scenario, i)).validate();
            const QByteArray where = "step " + QByteArray::number(int(i + 1)) + ": " + described(chain);
            const Expectation& expected = step.situation.expected;
            QVERIFY2(chain.verdict == expected.verdict, where.constData());
            const std::string cause = causeCode(chain);
            QVERIFY2(cause == (expected.cause.empty() ? "none" : expected.cause), where.constData());
            if (step.prediction) {
                const bool accepts = chain.verdict == Security::Secure || chain.verdict == Security::Insecure;
                QVERIFY2(step.prediction->accepts == accepts, where.constData());
            }
        }
    }

    void storiesAndLessonsTeach() {
        for (const std::string& scenarioName : scenarioNames()) {
            const Scenario scenario = findScenario(scenarioName).value();
            if (scenario.kind == ScenarioKind::World) {
                continue;
            }
            QVERIFY2(scenario.steps.size() >= 2, scenarioName.c_str());
            int questions = 0;
            for (const Step& step : scenario.steps) {
                questions += step.prediction ? 1 : 0;
                for (const Text* text : {&step.say, step.prediction ? &step.prediction->because : &step.say}) {
                    QVERIFY2(text->contains("de") && !text->at("en").empty(), scenarioName.c_str());
                }
            }
            QVERIFY2(questions >= 1, scenarioName.c_str());
            // The last step leaves nothing broken.
            QVERIFY2(scenario.steps.back().situation.expected.cause.empty(), scenarioName.c_str());
        }
    }

    void twoKeysShareATagWhereTheLessonNeedsIt() {
        const Scenario scenario = findScenario("right-tag-wrong-key").value();
        std::multiset<std::uint16_t> tags;
        for (const ZoneKeyPair& pair : makeZoneKeys(scenario.zones.back(), Changes())) {
            tags.insert(pair.tag);
        }
        QCOMPARE(tags.size(), std::size_t{3});
        QCOMPARE(std::set<std::uint16_t>(tags.begin(), tags.end()).size(), std::size_t{2});
    }

    /// Tags that are in the news are the tags of the lab's keys, too.
    void lessonsShowTheTagsThatTheyName_data() {
        QTest::addColumn<QString>("lesson");
        QTest::addColumn<int>("step");  // from 0
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QList<int>>("tags");
        QTest::newRow("root 2010") << "lesson-06" << 0 << QByteArray(".") << QList<int>{19036};
        QTest::newRow("root 2017") << "lesson-06" << 1 << QByteArray(".") << QList<int>{19036, 20326};
        QTest::newRow("root 2019") << "lesson-06" << 3 << QByteArray(".") << QList<int>{19164, 20326};
        QTest::newRow("root 2025") << "lesson-06" << 4 << QByteArray(".") << QList<int>{20326, 38696};
        QTest::newRow("root 2027") << "lesson-06" << 6 << QByteArray(".") << QList<int>{38696};
        QTest::newRow(".ru") << "lesson-11" << 1 << QByteArray("test.") << QList<int>{52263};
        QTest::newRow(".de") << "lesson-11" << 3 << QByteArray("test.") << QList<int>{33834};
        QTest::newRow("old anchor") << "old-anchor" << 0 << QByteArray(".") << QList<int>{20326};
    }

    void lessonsShowTheTagsThatTheyName() {
        QFETCH(const QString, lesson);
        QFETCH(const int, step);
        QFETCH(const QByteArray, zone);
        QFETCH(const QList<int>, tags);
        const Scenario scenario = atStep(findScenario(lesson.toStdString()).value(), static_cast<std::size_t>(step));
        const Name wanted = name(zone.constData());
        const auto spec = std::ranges::find(scenario.zones, wanted, &ZoneSpec::name);
        std::set<int> published;
        for (const ZoneKeyPair& pair : makeZoneKeys(*spec, Changes(scenario, wanted, ""))) {
            if (pair.spec.published) {
                published.insert(pair.tag);
            }
        }
        for (const int tag : tags) {
            QVERIFY2(published.contains(tag), qPrintable(QString::number(tag)));
        }
        QVERIFY(zone != "." || published.size() == static_cast<std::size_t>(tags.size()) + 1);  // and the ZSK
    }

    /// Where keys are exchanged, the DS stays as it was: the keys are others.
    void whoSwapsKeysLeavesTheDsAlone_data() {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("step");
        QTest::newRow("lesson-05") << "lesson-05" << 1;
        QTest::newRow("stale-ds") << "stale-ds" << 0;
    }

    void whoSwapsKeysLeavesTheDsAlone() {
        QFETCH(const QString, scenario);
        QFETCH(const int, step);
        const Scenario before = findScenario("healthy").value();
        const Scenario after = atStep(findScenario(scenario.toStdString()).value(), static_cast<std::size_t>(step));
        const Name zone = name("example.test.");
        const auto keysOf = [&](const Scenario& one) {
            std::vector<DnsKey> keys;
            for (const ZoneKeyPair& pair : makeZoneKeys(one.zones.back(), Changes(one, zone, ""))) {
                if (pair.spec.published) {
                    keys.push_back(pair.dnskey);
                }
            }
            return keys;
        };
        const auto dsOf = [&](const Scenario& one) { return makeDsSet(one.zones.back(), Changes(one, zone, "")); };
        QVERIFY(dsOf(after) == dsOf(before));
        for (const DnsKey& key : keysOf(after)) {
            QVERIFY(!std::ranges::count(keysOf(before), key));
        }
        QCOMPARE(keysOf(after).size(), keysOf(before).size());
    }

    void seedsMakeKeys() {
        const auto keys = [](const std::string& more) {
            const Scenario scenario = readScenario(file(more + kExpect)).value();
            return makeZoneKeys(scenario.zones.front(), Changes()).front().dnskey;
        };
        QVERIFY(keys(quoted("'seed': 'a', ")) == keys(quoted("'seed': 'a', ")));
        QVERIFY(!(keys(quoted("'seed': 'a', ")) == keys(quoted("'seed': 'b', "))));
        QVERIFY(!(keys(quoted("'fresh-keys': true, ")) == keys(quoted("'fresh-keys': true, "))));
    }

    void aFixedDateIsKept() {
        const Scenario scenario =
            readScenario(
                file(quoted("'at': '2020-02-03T04:05:06Z', 'steps': [\n            {'say': 'a', 'at': '+1d', 'expect': "
                            "{'verdict': 'secure'}},\n            {'say': 'b', 'at': '2020-02-05T04:05:06Z'}]")))
                .value();
        QCOMPARE(World::build(scenario, Timestamp{1795300000})->now().seconds, std::int64_t{1580702706 + 86400});
        QCOMPARE(World::build(atStep(scenario, 1), Timestamp{1})->now().seconds, std::int64_t{1580702706 + 2 * 86400});
    }

    void wordsFallBackToEnglish() {
        const Text text{{"en", "one"}, {"de", "eins"}};
        QCOMPARE(textIn(text, "de"), std::string("eins"));
        QCOMPARE(textIn(text, "fr"), std::string("one"));
        QCOMPARE(textIn({}, "de"), std::string());
    }

    void badFilesNameTheLine_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("word");  // field or value
        const auto row = [](const char* what, const std::string& text, Kind kind, int line, const char* word) {
            QTest::newRow(what) << QByteArray::fromStdString(text) << kind << line << QByteArray(word);
        };
        const std::string change = quoted("'changes': {\n'a': ");
        row("nothing", "", Kind::NotJson, 1, "");
        row("no JSON", "{\n\"name\": nil\n}", Kind::NotJson, 2, "");
        row("cut", file(kExpect).substr(0, 60), Kind::NotJson, 2, "");
        row("behind the end", file(kExpect) + "\n{}", Kind::NotJson, 7, "");
        row("a list", "[]", Kind::WrongKind, 1, "scenario");
        row("another schema", quoted("{'rootline-scenario': 2}"), Kind::OutOfRange, 1, "rootline-scenario");
        row("no schema", "{}", Kind::Missing, 1, "rootline-scenario");
        row("twice", "{\"name\": \"a\",\n\"name\": \"b\"}", Kind::Duplicate, 2, "name");
        row("unknown field", file(kExpect + ",\n\"zonen\": 1"), Kind::Unknown, 6, "zonen");
        row("number for text", "{\"rootline-scenario\": 1,\n\"name\": 7\n}", Kind::WrongKind, 2, "name");
        row("unknown field of a zone", file(kExpect, quoted("'kyes': []")), Kind::Unknown, 4, "kyes");
        row("unknown algorithm", file(kExpect, quoted("'records': [], 'keys': [], 'denial': {'type': 'nsec5'}")),
            Kind::Duplicate, 4, "keys");
        row("unknown denial", file(kExpect, quoted("'denial': {'type': 'nsec5'}")), Kind::NotOneOf, 4, "nsec5");
        row("bad record", file(kExpect, "\"records\": [\"www A 192.0.2.1\",\n\"www A 1.2.3\"]"), Kind::BadRecord, 5,
            "records");
        row("bad lifetime", file(kExpect, quoted("'lifetime': {'from': 'yesterday', 'until': '1d'}")), Kind::BadTime, 4,
            "yesterday");
        row("endless lifetime", file(kExpect, quoted("'lifetime': {'from': 0, 'until': '99999999999999w'}")),
            Kind::BadTime, 4, "until");
        row("bad name", file((quoted("'seed': 'x..y', 'steps': [{'say': 'a', 'question': 'a..b A'}]"))), Kind::BadName,
            5, "a..b");
        row("no verdict", file(""), Kind::NotJson, 6, "");
        row("no expectation", file(quoted("'seed': 'x'")), Kind::Missing, 1, "expect");
        row("unknown change", file(change + quoted("{'change': 'explode', 'zone': '.'}}, ") + kExpect), Kind::NotOneOf,
            6, "explode");
        row("unknown zone", file(change + quoted("{'change': 'drop-ds', 'zone': 'no.test.'}}, ") + kExpect),
            Kind::NoSuchZone, 6, "no.test.");
        row("unknown server",
            file(change + quoted("{'change': 'expire', 'zone': '.', 'server': '192.0.2.7'}}, ") + kExpect),
            Kind::BadAddress, 6, "192.0.2.7");
        row("unknown change in a step",
            file(quoted("'steps': [{'say': 'a',\n'apply': ['b'], 'expect': {'verdict': 'secure'}}]")),
            Kind::NoSuchChange, 6, "b");
        const auto attack = [&](const std::string& fields) {
            return file(
                quoted("'steps': [{'say': 'a',\n'attack': {" + fields + "}, 'expect': {'verdict': 'secure'}}]"));
        };
        row("unknown attack", attack("'kind': 'magic'"), Kind::NotOneOf, 6, "magic");
        row("attack without a kind", attack("'by': []"), Kind::Missing, 6, "kind");
        row("attack by what is not in force", attack("'kind': 'replay', 'by': ['b']"), Kind::NotApplied, 6, "b");
        row("race with too many ids", attack("'kind': 'forged-answer', 'race': {'ids': 65537}"), Kind::OutOfRange, 6,
            "ids");
        row("no such world", quoted("{'rootline-scenario': 1, 'name': 'a', 'title': 'A',\n'world': 'atlantis'}"),
            Kind::NoSuchWorld, 2, "atlantis");
        row("no root", quoted("{'rootline-scenario': 1, 'name': 'a', 'title': 'A', 'question': 'a A'}"), Kind::NoRoot,
            1, "zones");
        row("no English", quoted("{'rootline-scenario': 1, 'name': 'a', 'title': {'de': 'A'}}"), Kind::Missing, 1,
            "en");
        row("deep", std::string(200000, '['), Kind::TooDeep, 1, "16");
        row("large", std::string(9 * 1024 * 1024, ' '), Kind::TooLarge, 1, "");
        std::string many = "[0";
        for (int i = 0; i < 1000001; ++i) {
            many += ",0";
        }
        row("many values", many + "]", Kind::TooLarge, 1, "1000000");
        row("not UTF-8", "{\"name\": \"\xff\xfe\"}", Kind::NotJson, 1, "");
    }

    void badFilesNameTheLine() {
        QFETCH(const QByteArray, text);
        QFETCH(const Kind, kind);
        QFETCH(const int, line);
        QFETCH(const QByteArray, word);
        const auto scenario = readScenario(text.toStdString());
        QVERIFY(!scenario);
        QCOMPARE(static_cast<int>(scenario.error().kind), static_cast<int>(kind));
        QCOMPARE(static_cast<int>(scenario.error().line), line);
        const std::string wanted = word.toStdString();
        QVERIFY2(wanted.empty() || scenario.error().field == wanted || scenario.error().value == wanted,
                 qPrintable(QString::fromStdString(scenario.error().field + " | " + scenario.error().value)));
    }

    /// Whatever octets a file has lost or gained, it is read or refused, in bounded time.
    void damagedFilesAreReadOrRefused() {
        const std::string good(builtInScenarios()[2].text);
        for (std::size_t i = 0; i < good.size(); i += 97) {
            std::string damaged = good;
            damaged[i] = static_cast<char>(i * 37 % 256);
            static_cast<void>(readScenario(damaged));
            QVERIFY(i + 2 >= good.size() || !readScenario(std::string_view(good).substr(0, i)));
        }
    }

    void aSmallFileCannotAskForEndlessChanges() {
        std::string text =
            quoted("{'rootline-scenario': 1, 'name': 'a', 'title': 'A', 'world': 'healthy', 'changes': {");
        std::string all;
        for (int i = 0; i < 4000; ++i) {
            text += (i ? ",\"" : "\"") + std::to_string(i) + quoted("': {'change': 'drop-ds', 'zone': '*'}");
            all += (i ? ",\"" : "\"") + std::to_string(i) + '"';
        }
        text += quoted("}, 'steps': [");
        for (int i = 0; i < 100; ++i) {
            text += std::string(i ? "," : "") + quoted("{'say': 'a', 'expect': {'verdict': 'secure'}, 'apply': [") +
                    all + "]}";
        }
        const auto scenario = readScenario(text + "]}");
        QVERIFY(!scenario);
        QVERIFY(scenario.error().kind == Kind::TooLarge);
    }
};

QTEST_APPLESS_MAIN(TestLabScenarios)
#include "tst_lab_scenarios.moc"
