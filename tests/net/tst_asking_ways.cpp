// SPDX-License-Identifier: MIT
// How a recording's questions were asked: what nobody asked for with DNSSEC is no server's fault.
#include "core/imports/imports.h"
#include "tests/support/other_files.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace rootline;

namespace {

Name name(const char* text) {
    return Name::fromText(text).value();
}

const Question kQuestion{name("example.test."), RRType::SOA};

/// An answer without OPT and without signatures, as a server sends it where nobody asks with EDNS.
Bytes plainAnswer() {
    Message message;
    message.isResponse = true;
    message.authoritative = true;
    message.question = kQuestion;
    message.answer = {{kQuestion.name, RRType::SOA, kClassIn, 300,
                       Soa{name("ns.example.test."), name("host.example.test."), 1, 2, 3, 4, 5}.toRdata()}};
    return encodeMessage(message);
}

imports::Import read(const std::string& text) {
    const ByteView octets(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    return imports::importEvidence(octets, {kQuestion, false}).value();
}

int leftOut(const imports::Import& import) {
    const auto found = std::ranges::find(import.notes, imports::Note::Kind::AskedWithoutDnssec, &imports::Note::kind);
    return found == import.notes.end() ? 0 : found->count;
}

std::string zonemaster(const std::string& options) {
    const QByteArray question = QByteArray("NAMEexample.testTYPESOACLASSIN") + options.c_str();
    const QByteArray key =
        QCryptographicHash::hash(question, QCryptographicHash::Md5).toBase64(QByteArray::OmitTrailingEquals);
    return "ns.example.test 192.0.2.1 {\"" + key.toStdString() +
           "\":{\"Zonemaster::Engine::Packet\":{\"Zonemaster::LDNS::Packet\":{\"answerfrom\":\"192.0.2.1\","
           "\"querytime\":3,"
           "\"timestamp\":1795300000.25,\"data\":\"" +
           toBase64(plainAnswer()) + "\"}}}}\n";
}

std::string probe(const std::string& version, const std::string& history) {
    return "{\"example.test.\":{\"type\":\"authoritative\",\"analysis_end\":\"2026-11-22 06:52:20 UTC\",\"queries\":[{"
           "\"qname\":\"example.test.\",\"qclass\":\"IN\",\"qtype\":\"SOA\",\"options\":{\"flags\":0,\"edns_version\":"
           "0,"
           "\"edns_flags\":32768,\"tcp\":false},\"responses\":{\"192.0.2.1\":{\"192.0.2.99\":{\"message\":\"" +
           toBase64(plainAnswer()) + "\",\"time_elapsed\":3,\"history\":[" + history +
           "]}}}}]},\"_meta._dnsviz.\":{\"version\":" + version + ",\"names\":[\"example.test.\"]}}";
}

}  // namespace

class TestAskingWays : public QObject {
    Q_OBJECT

private slots:
    void keysOfZonemasterTellTheOptions_data();
    void keysOfZonemasterTellTheOptions();
    void historyOfDnsvizTellsTheOptions_data();
    void historyOfDnsvizTellsTheOptions();
};

void TestAskingWays::keysOfZonemasterTellTheOptions_data() {
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<bool>("withDo");
    const char* const details = "EDNS_VERSION0EDNS_Z0EDNS_EXTENDED_RCODE0EDNS_DATA";
    QTest::newRow("plain") << QByteArray("DNSSEC0USEVC0RECURSE0EDNS_UDP_SIZE0") << false;
    QTest::newRow("over TCP") << QByteArray("DNSSEC0USEVC1RECURSE0EDNS_UDP_SIZE0") << false;
    QTest::newRow("EDNS alone") << QByteArray("DNSSEC0USEVC0RECURSE0") + details + "EDNS_UDP_SIZE512" << false;
    QTest::newRow("old DNSSEC") << QByteArray("DNSSEC1USEVC0RECURSE0EDNS_UDP_SIZE0") << true;
    QTest::newRow("DNSSEC") << QByteArray("DNSSEC1USEVC0RECURSE0EDNS_UDP_SIZE1232") << true;
    QTest::newRow("DNSSEC, recursion") << QByteArray("DNSSEC1USEVC0RECURSE1EDNS_UDP_SIZE4096") << true;
}

void TestAskingWays::keysOfZonemasterTellTheOptions() {
    QFETCH(QByteArray, options);
    QFETCH(bool, withDo);
    const auto import = read(zonemaster(options.toStdString()));
    QCOMPARE(leftOut(import), withDo ? 0 : 1);
    QCOMPARE(import.evidence.replies().size(), withDo ? std::size_t{1} : std::size_t{0});
}

void TestAskingWays::historyOfDnsvizTellsTheOptions_data() {
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("history");
    QTest::addColumn<bool>("withDo");
    const QByteArray timeout = R"({"time_elapsed":1000,"cause":"TIMEOUT","action":"NO_CHANGE"},)";
    for (const char* version : {"1.1", "1.2", "1.3"}) {
        QTest::addRow("%s, at once", version) << QByteArray(version) << QByteArray() << true;
        QTest::addRow("%s, flag cleared", version)
            << QByteArray(version) << timeout + R"({"cause":"TIMEOUT","action":"CLEAR_EDNS_FLAG","action_arg":32768})"
            << false;
        QTest::addRow("%s, EDNS off", version)
            << QByteArray(version) << timeout + R"({"cause":"TIMEOUT","action":"DISABLE_EDNS"})" << false;
        QTest::addRow("%s, flag set again", version) << QByteArray(version)
                                                     << QByteArray(R"({"action":"CLEAR_EDNS_FLAG","action_arg":32768},)"
                                                                   R"({"action":"SET_EDNS_FLAG","action_arg":32768})")
                                                     << true;
        QTest::addRow("%s, another flag", version)
            << QByteArray(version) << QByteArray(R"({"action":"CLEAR_EDNS_FLAG","action_arg":1})") << true;
    }
}

void TestAskingWays::historyOfDnsvizTellsTheOptions() {
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, history);
    QFETCH(bool, withDo);
    const auto import = read(probe(version.toStdString(), history.toStdString()));
    QCOMPARE(leftOut(import), withDo ? 0 : 1);
    QCOMPARE(import.evidence.replies().size(), withDo ? std::size_t{1} : std::size_t{0});
}

QTEST_GUILESS_MAIN(TestAskingWays)
#include "tst_asking_ways.moc"
