// SPDX-License-Identifier: MIT
// Other programs' files: answers of lab worlds, written in the format of those programs, have the same result as direct answers. Files
// that are damaged, cut off, huge or something else are refused with a reason.
#include "core/analysis/chain_difference.h"
#include "core/captures/capture_redaction.h"
#include "core/captures/evidence_file.h"
#include "core/captures/octets.h"
#include "core/imports/dnsviz_writing.h"
#include "core/imports/imports.h"
#include "core/imports/redaction.h"
#include "tests/support/inspected_world.h"
#include "tests/support/other_files.h"

#include <QDir>
#include <QTest>

using namespace rootline;
using imports::Format;
using imports::Import;

namespace {

using Writing = std::function<std::string(const test::InspectedWorld&)>;

ByteView viewOf(const std::string& text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::string textOf(const Bytes& octets) {
    return {octets.begin(), octets.end()};
}

std::string asDig(const test::InspectedWorld& world) {
    std::string text = "Hello, this is what I see:\n\n";
    for (const auto& reply : world.evidence.replies()) {
        text += reply->answered() ? test::digText(*reply) : "";
    }
    return text;
}

std::string asReplay(const test::InspectedWorld& world) {
    std::string text = "server:\n";
    for (const Server& server : world.world->rootHints()) {
        text += "stub-zone:\n\tname: \".\"\n\tstub-addr: " + server.address + "\n";
    }
    text += "CONFIG_END\nSCENARIO_BEGIN a world\n";
    for (const auto& reply : world.evidence.replies()) {
        text += reply->answered() ? test::replayRange(*reply) : "";
    }
    return text + "STEP 1 QUERY\nENTRY_BEGIN\nREPLY RD DO\nSECTION QUESTION\n" + world.question.name.toText() + " IN " +
           typeText(world.question.type) + "\nENTRY_END\nSCENARIO_END\n";
}

std::string asProbe(const test::InspectedWorld& world) {
    return imports::dnsvizProbe(world.evidence, world.question, world.world->now()).value_or("");
}

/// Every second message over TCP, in two segments that come in the wrong order.
std::string asPackets(const test::InspectedWorld& world) {
    test::PacketFile file;
    std::uint16_t port = 20000;
    bool overTcp = false;
    std::size_t sequence = 1000;
    for (const auto& reply : world.evidence.replies()) {
        Bytes query = encodeQuery(reply->question, 7);
        Bytes answer = reply->wire;
        if (answer.size() > 2) {
            answer[0] = 0;
            answer[1] = 7;
        }
        ++port;
        const std::string client = "10.0." + std::to_string(port >> 8U) + '.' + std::to_string(port & 255U);
        if (overTcp && reply->answered()) {
            Bytes framed;
            test::put16(framed, answer.size());
            test::append(framed, answer);
            const ByteView all = framed;
            file.tcp(reply->server.address, client, sequence, all.first(1));
            file.tcp(reply->server.address, client, sequence + 11, all.subspan(11));
            file.tcp(reply->server.address, client, sequence + 1, all.subspan(1, 10));
            sequence += 100000;
        } else {
            file.udp(client, port, reply->server.address, 53, query);
            if (reply->answered()) {
                file.udp(reply->server.address, 53, client, port, answer);
            }
        }
        overTcp = !overTcp;
    }
    return textOf(file.octets);
}

std::string asZonemaster(const test::InspectedWorld& world) {
    std::string text;
    for (const auto& reply : world.evidence.replies()) {
        if (reply->answered()) {
            text += reply->server.name.toText() + ' ' + reply->server.address +
                    " {\"x\":{\"Zonemaster::Engine::Packet\":{\"Zonemaster::LDNS::Packet\":{\"answerfrom\":\"" +
                    reply->server.address + "\",\"querytime\":3,\"timestamp\":1795300000.25,\"data\":\"" +
                    toBase64(reply->wire) + "\"}}}}\n";
        }
    }
    return text;
}

struct Way {
    const char* name;
    Format format;
    std::string (*write)(const test::InspectedWorld&);
};

const Way kWays[] = {{"dig", Format::MessageText, asDig},
                     {"replay", Format::Replay, asReplay},
                     {"dnsviz", Format::DnsvizProbe, asProbe},
                     {"pcap", Format::PacketCapture, asPackets},
                     {"zonemaster", Format::Zonemaster, asZonemaster}};

test::InspectedWorld world(const std::string& name) {
    return test::inspect(*lab::findScenario(name));
}

Security verdictOf(const Import& import, const test::InspectedWorld& made) {
    return validate(import.evidence, import.question, made.world->trustAnchors(), Policy{}, made.world->now()).verdict;
}

std::string zoneWithDs(const test::InspectedWorld& made, const char* zone) {
    std::string text = made.world->zoneText(test::name(zone));
    const auto records = parseZoneText(text).value();
    for (const Record& record : records) {
        const auto key = record.type == RRType::DNSKEY ? DnsKey::fromRdata(record.rdata) : std::nullopt;
        if (key && key->isSep()) {
            const auto ds = makeDelegationSigner(record.owner, *key, DigestType::Sha256);
            text += recordText({record.owner, RRType::DS, kClassIn, 300, ds->toRdata()}) + '\n';
        }
    }
    return text;
}

Security validateZone(const std::string& text, const Question& question, Timestamp at) {
    const auto import = imports::importEvidence(viewOf(text), {question, false});
    return import ? validate(import->evidence, import->question, import->anchors, Policy{}, at).verdict
                  : Security::Indeterminate;
}

}  // namespace

Q_DECLARE_METATYPE(imports::Error::Reason)

class TestImports : public QObject {
    Q_OBJECT

private slots:
    void everyWorldIsValidatedTheSame_data();
    void everyWorldIsValidatedTheSame();
    void aZoneIsValidatedBeforeItIsPublished();
    void aZoneWithoutDsIsValidatedByItsKeys();
    void pasteNeedsNotBeWhole();
    void multilineAndQuotedPaste();
    void answersWithoutDnssecAreLeftOut();
    void probesOfVersionOneAreRead();
    void cutOffFilesNeverCrash_data();
    void cutOffFilesNeverCrash();
    void badFilesHaveAReason_data();
    void badFilesHaveAReason();
    void whatBrokeAReaderOnceIsRead_data();
    void whatBrokeAReaderOnceIsRead();
    void redactionHidesNamesAndIsTold();
    void twoChainsAreCompared();
};

void TestImports::everyWorldIsValidatedTheSame_data() {
    QTest::addColumn<QString>("scenario");
    for (const std::string& name : lab::scenarioNames()) {
        QTest::addRow("%s", name.c_str()) << QString::fromStdString(name);
    }
}

void TestImports::everyWorldIsValidatedTheSame() {
    QFETCH(QString, scenario);
    const auto made = world(scenario.toStdString());
    const Security expected = made.validate().verdict;
    for (const Way& way : kWays) {
        const std::string text = way.write(made);
        QVERIFY2(imports::recognise(viewOf(text)) == way.format, way.name);
        const auto import = imports::importEvidence(viewOf(text), {made.question, false});
        QVERIFY2(import.has_value(), way.name);
        const auto found = verdictOf(*import, made);
        QVERIFY2(found == expected, qPrintable(QStringLiteral("%1: %2, not %3")
                                                   .arg(QLatin1String(way.name))
                                                   .arg(static_cast<int>(found))
                                                   .arg(static_cast<int>(expected))));
    }
}

void TestImports::aZoneIsValidatedBeforeItIsPublished() {
    const auto made = world("healthy");
    const Name apex = test::name("example.test.");
    const std::string text = zoneWithDs(made, apex.toText().c_str());
    const Timestamp now = made.world->now();
    QCOMPARE(validateZone(text, {apex, RRType::SOA}, now), Security::Secure);
    QCOMPARE(validateZone(text, {apex, RRType::MX}, now), Security::Secure);
    QCOMPARE(validateZone(text, {apex.child("nobody-here").value(), RRType::A}, now), Security::Secure);
    QCOMPARE(validateZone(text, {apex, RRType::SOA}, Timestamp{now.seconds + 10 * 365 * 86400}), Security::Bogus);
    const auto outside =
        imports::importEvidence(viewOf(text), {Question{test::name("elsewhere.invalid."), RRType::A}, false});
    QVERIFY(!outside.has_value());
    QCOMPARE(outside.error().reason, imports::Error::Reason::NotInZone);
}

void TestImports::aZoneWithoutDsIsValidatedByItsKeys() {
    const auto made = world("healthy");
    const Name apex = test::name("example.test.");
    const std::string text = made.world->zoneText(apex);
    const auto import = imports::importEvidence(viewOf(text), {});
    QVERIFY(import.has_value());
    QCOMPARE(import->notes.size(), std::size_t{1});
    QCOMPARE(import->notes.front().kind, imports::Note::Kind::OwnKeysTrusted);
    QVERIFY(import->question == (Question{apex, RRType::SOA}));
    QCOMPARE(validateZone(text, import->question, made.world->now()), Security::Secure);
}

void TestImports::pasteNeedsNotBeWhole() {
    const auto made = world("healthy");
    std::string records;
    for (const auto& reply : made.evidence.replies()) {
        if (reply->answered()) {
            for (const auto* section : {&reply->message->answer, &reply->message->authority}) {
                for (const Record& record : *section) {
                    records += recordText(record) + '\n';
                }
            }
        }
    }
    // Nothing but records, as "dig +noall +answer +dnssec" prints them.
    const auto import = imports::importMessageText(records, {made.question, false});
    QVERIFY(import.has_value());
    QCOMPARE(verdictOf(*import, made), Security::Secure);
}

void TestImports::multilineAndQuotedPaste() {
    const std::string text =
        "> ;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 1\n"
        "> ;; flags: qr aa; QUERY: 1, ANSWER: 1\n"
        "> ;; QUESTION SECTION:\n"
        "> ;example.test.\t\tIN DNSKEY\n"
        ">\n"
        "> ;; ANSWER SECTION:\n"
        "> example.test.\t300 IN DNSKEY 257 3 13 (\n"
        ">   dmtupc/8I4LZnK2MZYoqG2w5dLJ9zjKyO1xtekne5h0d\n"
        ">   elY8ZadfeOO6q0xp5sRSUqphnBRQTxbq0cv2dvDaRA==\n"
        ">   ) ; KSK; alg = ECDSAP256SHA256 ; key id = 29550\n"
        "> example.test. 300 IN RRSIG DNSKEY 13 2 300 ( 20261222064918 20261121064918 29550 example.test. \n"
        "> dmtupc/8I4LZnK2MZYoqG2w5dLJ9zjKyO1xtekne5h0delY8ZadfeOO6q0xp5sRSUqphnBRQTxbq0cv2dvDaRA== )\n"
        "> ;; SERVER: 192.0.2.53#53(192.0.2.53) (UDP)\n"
        "> ;; WHEN: Sun Nov 22 06:54:26 UTC 2026\n";
    const auto import = imports::importEvidence(viewOf(text), {});
    QVERIFY(import.has_value());
    QCOMPARE(import->format, Format::MessageText);
    QVERIFY(import->question == (Question{test::name("example.test."), RRType::DNSKEY}));
    QCOMPARE(toIso8601(import->at.value()), std::string("2026-11-22T06:54:26Z"));
    const auto& reply = *import->evidence.replies().at(0);
    QCOMPARE(reply.server.address, std::string("192.0.2.53"));
    QCOMPARE(reply.message->answer.size(), std::size_t{2});
    QCOMPARE(keyTag(*DnsKey::fromRdata(reply.message->answer[0].rdata)), std::uint16_t{29550});
}

void TestImports::answersWithoutDnssecAreLeftOut() {
    const std::string text =
        ";; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 1\n"
        ";; flags: qr rd ra; QUERY: 1, ANSWER: 1\n"
        "; EDNS: version: 0, flags:; udp: 1232\n"
        ";; QUESTION SECTION:\n;www.example.test. IN A\n"
        ";; ANSWER SECTION:\nwww.example.test. 300 IN A 192.0.2.1\n";
    const auto import = imports::importMessageText(text, {Question{test::name("www.example.test."), RRType::A}, false});
    QVERIFY(import.has_value());
    QVERIFY(import->evidence.replies().empty());
    QCOMPARE(import->notes.at(0).kind, imports::Note::Kind::AskedWithoutDnssec);
}

void TestImports::probesOfVersionOneAreRead() {
    // Version 1.0 files queries under "name/class/type", and counts seconds with a fraction.
    const auto made = world("healthy");
    const auto& reply = *made.evidence.replies().back();
    const std::string name = reply.question.name.toText();
    const std::string text =
        "{\"" + name +
        "\":{\"type\":\"authoritative\",\"stub\":false,\"analysis_end\":\"2026-11-22 06:52:20 UTC\","
        "\"queries\":{\"" +
        name + "/IN/" + typeText(reply.question.type) +
        "\":[{\"options\":{\"flags\":0,\"edns_flags\":32768,\"tcp\":false},\"responses\":{\"192.0.2.1\":"
        "{\"192.0.2.99\":{\"message\":\"" +
        toBase64(reply.wire) +
        "\",\"response_time\":0.25,\"history\":[]}}}}]}},\"_meta._dnsviz.\":{\"version\":1.0,\"names\":[\"" + name +
        "\"]}}";
    const auto import = imports::importEvidence(viewOf(text), {});
    QVERIFY(import.has_value());
    QCOMPARE(import->evidence.replies().size(), std::size_t{1});
    QCOMPARE(import->evidence.replies()[0]->roundTrip.count(), std::int64_t{250000});
    QVERIFY(import->question == reply.question);
    QCOMPARE(toIso8601(import->at.value()), std::string("2026-11-22T06:52:20Z"));
}

void TestImports::cutOffFilesNeverCrash_data() {
    QTest::addColumn<int>("way");
    for (int i = 0; i < static_cast<int>(std::size(kWays)); ++i) {
        QTest::newRow(kWays[i].name) << i;
    }
}

void TestImports::cutOffFilesNeverCrash() {
    QFETCH(int, way);
    const std::string text = kWays[way].write(world("healthy"));
    int refused = 0;
    for (std::size_t length = 0; length < text.size(); length += 1 + text.size() / 40) {
        refused += imports::importEvidence(viewOf(text).first(length), {}).has_value() ? 0 : 1;
    }
    QVERIFY(refused >= 1);  // the empty one at least
}

void TestImports::badFilesHaveAReason_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<imports::Error::Reason>("reason");
    using enum imports::Error::Reason;
    const QByteArray probe = "{\"_meta._dnsviz.\": {\"version\": ";
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << NotRecognised;
    QTest::newRow("nothing") << QByteArray() << Empty;
    QTest::newRow("white space") << QByteArray(" \n\t\r\n") << Empty;
    QTest::newRow("xz") << QByteArray(
                               "\xFD"
                               "7zXZ\0\0\4",
                               8)
                        << Packed;
    QTest::newRow("zstd") << QByteArray("\x28\xB5\x2F\xFD\x04", 5) << Packed;
    QTest::newRow("bzip2") << QByteArray("BZh91AY&SY") << Packed;
    QTest::newRow("a bracket") << QByteArray("[see the attachment]\nno records here\n") << NotRecognised;
    QTest::newRow("a letter") << QByteArray("Dear registrar,\nplease help.\n") << NotRecognised;
    QTest::newRow("nested probe") << "{\"_meta._dnsviz.\": " + QByteArray(100000, '[') << TooDeep;
    QTest::newRow("probe with too much in it")
        << "{\"_meta._dnsviz.\": [" + QByteArray("1,").repeated(2100000) + "1]}" << TooLarge;
    QTest::newRow("probe, cut off") << probe + "1.2}, \"x.\": {" << Damaged;
    QTest::newRow("probe, later") << probe + "3.0}}" << NewerVersion;
    QTest::newRow("probe, empty") << probe + "1.2}}" << NoMessages;
    QTest::newRow("probe, wrong types") << probe + "1.2, \"names\": 7}, \"a.\": {\"queries\": 5}, \"b.\": []}"
                                        << NoMessages;
    QTest::newRow("empty capture of packets")
        << QByteArray::fromStdString(textOf(test::PacketFile().octets)) << NoMessages;
    QTest::newRow("packets, damaged") << QByteArray("\xa1\xb2\xc3\xd4").repeated(10) << Damaged;
    QTest::newRow("replay without servers") << QByteArray("CONFIG_END\nSCENARIO_BEGIN x\nSCENARIO_END\n") << NoMessages;
    QTest::newRow("zone without SOA") << QByteArray("$ORIGIN example.test.\n@ 300 IN A 192.0.2.1\n") << NoMessages;
    QTest::newRow("zone with a mistake")
        << QByteArray("$ORIGIN example.test.\n@ 300 IN SOA a b 1 2 3 4 5\n@ 300 IN A not-an-address\n") << Damaged;
    QTest::newRow("Zonemaster with a mistake") << QByteArray("ns1.example. 192.0.2.1 {\"x\": \n") << Damaged;
}

void TestImports::badFilesHaveAReason() {
    QFETCH(QByteArray, content);
    QFETCH(imports::Error::Reason, reason);
    const auto read = imports::importEvidence(rootline::viewOf(content), {});
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().reason, reason);
}

void TestImports::whatBrokeAReaderOnceIsRead_data() {
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(ROOTLINE_TEST_DATA "/imports"));
    for (const QString& name : folder.entryList({QStringLiteral("*-*")}, QDir::Files)) {  // README.md is no input
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void TestImports::whatBrokeAReaderOnceIsRead() {
    QFETCH(QString, file);
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::ReadOnly));
    const std::string octets = opened.readAll().toStdString();
    const auto import = imports::importEvidence(viewOf(octets), {});
    if (!import) {
        QVERIFY(import.error().reason != imports::Error::Reason::NotRecognised);  // it has to reach the reader
        return;
    }
    QVERIFY(!import->evidence.replies().empty());
    imports::Redaction redaction(import->evidence);
    for (const auto& reply : import->evidence.replies()) {
        QVERIFY(redaction.reply(*reply).question.type == reply->question.type);
    }
}

void TestImports::redactionHidesNamesAndIsTold() {
    const auto made = world("healthy");
    Capture capture;
    capture.question = made.question;
    capture.at = made.world->now();
    capture.via = QStringLiteral("authoritative");
    capture.rootHints = made.world->rootHints();
    capture.anchors = made.world->trustAnchors();
    capture.evidence = made.evidence;
    const Capture redacted = redactedCapture(capture);
    const QByteArray octets = captureBytes(redacted);
    const auto read = readCapture(octets);
    QVERIFY(read.has_value());
    QVERIFY(read->redacted);
    const auto hidden = made.question.name.label(0);
    for (const auto& reply : read->evidence.replies()) {
        const std::string wire(reply->wire.begin(), reply->wire.end());
        QVERIFY(wire.find(hidden) == std::string::npos);
        QVERIFY(reply->server.address.starts_with("198.18."));
    }
    const ChainOfTrust chain = validateCapture(*read, {});
    const ChainOfTrust original = validateCapture(capture, {});
    QCOMPARE(original.verdict, Security::Secure);
    QCOMPARE(chain.verdict, Security::Indeterminate);
    QVERIFY(!chain.cause().has_value());
    QCOMPARE(chain.zones.size(), original.zones.size());
    QCOMPARE(captureBytes(redactedCapture(capture)), octets);  // the same by the same, every time
}

void TestImports::twoChainsAreCompared() {
    const auto before = world("healthy");
    const auto after = world("expired");
    QVERIFY(differencesBetween(before.validate(), before.validate()).empty());
    const auto differences = differencesBetween(before.validate(), after.validate());
    const auto has = [&](DifferenceKind kind) {
        return std::any_of(differences.begin(), differences.end(),
                           [kind](const auto& difference) { return difference.kind == kind; });
    };
    QVERIFY(has(DifferenceKind::Verdict));
    QVERIFY(has(DifferenceKind::FindingAppeared));
    QVERIFY(!has(DifferenceKind::KeyGone));
    // The other way round, what appeared is gone.
    const auto back = differencesBetween(after.validate(), before.validate());
    QCOMPARE(back.size(), differences.size());
    QVERIFY(std::any_of(back.begin(), back.end(), [](const auto& d) { return d.kind == DifferenceKind::FindingGone; }));
}

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
