// SPDX-License-Identifier: MIT
#include "tests/lab/lab_questions.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace rootline;
using namespace rootline::lab;

namespace {

struct ToolResult {
    bool accepted = false;
    QByteArray output;
};

/// What a zone checker of other people says to `text`.
ToolResult runTool(const QString& tool, const QStringList& arguments, const std::string& text) {
    // Debian keeps BIND's tools where only root's search path leads.
    QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty()) {
        program = QStandardPaths::findExecutable(tool, {"/usr/sbin", "/usr/bin"});
    }
    if (program.isEmpty()) {
        return {false, tool.toUtf8() + " is not installed (packages bind9-utils and ldnsutils)"};
    }
    QTemporaryDir directory;
    QFile file(directory.filePath("zone"));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(text)) < 0) {
        return {false, "cannot write the zone"};
    }
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments + QStringList{file.fileName()});
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAll()};
}

ToolResult verifyWithBind(const std::string& origin, const std::string& text) {
    return runTool("dnssec-verify", {"-o", QString::fromStdString(origin)}, text);
}

ToolResult verifyWithLdns(const std::string& text) {
    return runTool("ldns-verify-zone", {"-V2"}, text);
}

std::vector<KeySpec> kskAndZsk(Algorithm algorithm) {
    return {KeySpec{algorithm, KeyRole::Ksk}, KeySpec{algorithm, KeyRole::Zsk}};
}

DenialStyle denialStyle(const QByteArray& style) {
    DenialStyle denial;
    denial.kind = style == "nsec" ? DenialStyle::Kind::Nsec : DenialStyle::Kind::Nsec3;
    denial.optOut = style == "opt-out";
    if (style == "nsec3-salted") {
        denial.iterations = 5;
        denial.salt = {0xaa, 0xbb, 0xcc, 0xdd};
    }
    return denial;
}

/// The minimal world with separate keys in every zone, as dnssec-verify wants them.
Scenario scenarioWith(Algorithm algorithm, const QByteArray& style) {
    Scenario scenario = minimalScenario(kskAndZsk(algorithm), denialStyle(style));
    for (ZoneSpec& zone : scenario.zones) {
        if (zone.keys.size() == 1) {
            zone.keys = kskAndZsk(Algorithm::EcdsaP256Sha256);
        }
    }
    return scenario;
}

}  // namespace

class TestLabSigning : public QObject {
    Q_OBJECT

private slots:
    void zonesPassOtherPeoplesCheckers_data() {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<QByteArray>("style");
        for (const int algorithm : {8, 10, 13, 14, 15, 16}) {
            for (const char* style : {"nsec", "nsec3", "nsec3-salted", "opt-out"}) {
                QTest::addRow("algorithm %d, %s", algorithm, style) << algorithm << QByteArray(style);
            }
        }
        QTest::addRow("algorithm 5, nsec") << 5 << QByteArray("nsec");
        QTest::addRow("algorithm 7, nsec3") << 7 << QByteArray("nsec3");
    }

    void zonesPassOtherPeoplesCheckers() {
        QFETCH(int, algorithm);
        QFETCH(QByteArray, style);
        const auto world = World::build(scenarioWith(Algorithm(algorithm), style), wallClock());
        for (const char* zone : {".", "test.", "example.test."}) {
            const std::string text = world->zoneText(name(zone));
            const ToolResult bind = verifyWithBind(zone, text);
            QVERIFY2(bind.accepted, bind.output.constData());
            const ToolResult ldns = verifyWithLdns(text);
            QVERIFY2(ldns.accepted, ldns.output.constData());
        }
    }

    void builtInWorldsPassOtherPeoplesCheckers() {
        for (const char* scenarioName : {"healthy", "unsigned"}) {
            const auto world = World::build(findScenario(scenarioName).value(), wallClock());
            for (const ZoneSpec& zone : world->scenario().zones) {
                if (!zone.keys.empty()) {
                    const ToolResult bind = verifyWithBind(zone.name.toText(), world->zoneText(zone.name));
                    QVERIFY2(bind.accepted, bind.output.constData());
                }
            }
        }
    }

    void brokenZonesDoNotPass_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("corrupt signature") << 0;
        QTest::newRow("expired signature") << 1;
        QTest::newRow("no denial record for a name") << 2;
    }

    void brokenZonesDoNotPass() {
        QFETCH(int, kind);
        const Name www = name("www.example.test.");
        const std::vector<Change> changes{CorruptSignature{{www, RRType::A}}, Expire{{www, RRType::A}},
                                          DropRecords{{www, RRType::NSEC}}};
        Scenario scenario = scenarioWith(Algorithm::EcdsaP256Sha256, "nsec");
        scenario.mutations = {{name("example.test."), changes[static_cast<std::size_t>(kind)], ""}};
        const std::string text = World::build(scenario, wallClock())->zoneText(name("example.test."));
        QVERIFY(!text.empty());
        QVERIFY(!verifyWithBind("example.test.", text).accepted);
    }

    void combinedKeysSignEverything() {
        const auto world = World::build(minimalScenario(), wallClock());
        const ToolResult result =
            runTool("dnssec-verify", {"-z", "-o", "example.test."}, world->zoneText(name("example.test.")));
        QVERIFY2(result.accepted, result.output.constData());
    }

    void sameScenarioGivesSameKeys() {
        for (const Algorithm algorithm : {Algorithm::RsaSha256, Algorithm::EcdsaP256Sha256, Algorithm::EcdsaP384Sha384,
                                          Algorithm::Ed25519, Algorithm::Ed448}) {
            const Scenario scenario = minimalScenario({KeySpec{algorithm}});
            const auto first = World::build(scenario, wallClock());
            const auto second = World::build(scenario, Timestamp{wallClock().seconds + 86400});
            const auto keys = ask(*first, kExampleServer, "example.test.", RRType::DNSKEY)->answer;
            QCOMPARE(ofType(ask(*second, kExampleServer, "example.test.", RRType::DNSKEY)->answer, RRType::DNSKEY),
                     ofType(keys, RRType::DNSKEY));
            QVERIFY(!keys.empty());
            QCOMPARE(second->trustAnchors(), first->trustAnchors());
        }
    }

    void keysOfZonesRolesAndLabelsDiffer() {
        const auto world =
            World::build(minimalScenario({KeySpec{}, KeySpec{Algorithm::EcdsaP256Sha256, KeyRole::Standby},
                                          KeySpec{Algorithm::EcdsaP256Sha256, KeyRole::Csk, "2"}}),
                         wallClock());
        std::set<std::string> keys;
        for (const Record& record :
             ofType(ask(*world, kExampleServer, "example.test.", RRType::DNSKEY)->answer, RRType::DNSKEY)) {
            keys.insert(toBase64(DnsKey::fromRdata(record.rdata)->publicKey));
        }
        for (const Record& record : ofType(ask(*world, kTestServer, "test.", RRType::DNSKEY)->answer, RRType::DNSKEY)) {
            keys.insert(toBase64(DnsKey::fromRdata(record.rdata)->publicKey));
        }
        QCOMPARE(keys.size(), std::size_t{4});
    }
};

QTEST_GUILESS_MAIN(TestLabSigning)
#include "tst_lab_signing.moc"
