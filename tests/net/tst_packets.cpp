// SPDX-License-Identifier: MIT
// Packet captures: whatever link, tunnel, split or port brings a message, it is the same message; and what is not in the file
// does not count as a server that did not answer.
#include "core/imports/imports.h"
#include "tests/support/inspected_world.h"
#include "tests/support/packet_frames.h"

#include <QTest>

#include <algorithm>

using namespace rootline;
using namespace rootline::test;
using imports::Import;
using imports::Note;

namespace {

const Question kQuestion{name("www.example.test."), RRType::A};
const std::string kClient = "192.0.2.1";
const std::string kServer = "192.0.2.53";
const std::string kClient6 = "2001:db8::1";
const std::string kServer6 = "2001:db8::53";
constexpr std::uint8_t kUdp = 17;
constexpr std::uint8_t kTcp = 6;
constexpr std::size_t kEthernet = 1;

Bytes query(const Question& question = kQuestion) {
    return encodeQuery(question, 7);
}

Bytes answerOf(Message message) {
    message.isResponse = true;
    message.id = 7;
    message.question = kQuestion;
    message.edns = Edns{};
    message.edns->dnssecOk = true;
    message.answer =
        lab::zoneRecords("www A 192.0.2.80\nwww TXT \"" + std::string(200, 'x') + "\"\n", name("example.test."));
    return encodeMessage(message);
}

Bytes answer() {
    Message message;
    message.authoritative = true;
    return answerOf(message);
}

Bytes asked(std::uint16_t port = 53) {
    return ipv4Packet(kUdp, kClient, kServer, udpSegment(40000, port, query()));
}

Bytes answered(std::uint16_t port = 53) {
    return ipv4Packet(kUdp, kServer, kClient, udpSegment(port, 40000, answer()));
}

Bytes ethernet(std::size_t type, const Bytes& payload) {
    return joined({Bytes(12, 2), word(type), payload});
}

/// The file that holds these frames.
Bytes fileOf(std::size_t linkType, const std::vector<Bytes>& frames) {
    PacketFile file(linkType);
    for (const Bytes& frame : frames) {
        file.frame(frame);
    }
    return file.octets;
}

Import read(const Bytes& file) {
    auto import = imports::importEvidence(file, {});
    return import ? *std::move(import) : Import{};
}

int countOf(const Import& import, Note::Kind kind) {
    const auto found = std::ranges::find(import.notes, kind, &Note::kind);
    return found == import.notes.end() ? 0 : found->count;
}

bool holdsTheAnswer(const Import& import) {
    const auto& replies = import.evidence.replies();
    return replies.size() == 1 && replies[0]->answered() && replies[0]->wire == answer() &&
           replies[0]->question == kQuestion;
}

const Bytes kSnap{0xAA, 0xAA, 3, 0, 0, 0};

}  // namespace

class TestPackets : public QObject {
    Q_OBJECT

private slots:
    void everyWayToTheMessage_data();
    void everyWayToTheMessage();
    void splitPacketsArePutTogether_data();
    void splitPacketsArePutTogether();
    void incompletePacketsAreCounted();
    void anyPortThatSpeaksDns();
    void otherProtocolsAreNotDns();
    void encryptedIsToldAsEncrypted_data();
    void encryptedIsToldAsEncrypted();
    void localNamesAreLeftOut();
    void unknownLinksAreNamed();
    void whatIsNotInTheFileIsNotSilence();
    void oneAddressMayHaveTwoRoles();
};

void TestPackets::everyWayToTheMessage_data() {
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char* title, std::size_t link, const std::function<Bytes(const Bytes&)>& wrap) {
        const Bytes file = fileOf(link, {wrap(asked()), wrap(answered())});
        QTest::newRow(title) << QByteArray(reinterpret_cast<const char*>(file.data()),
                                           static_cast<qsizetype>(file.size()));
    };
    const Bytes mac(6, 2);
    row("raw", 101, [](const Bytes& ip) { return ip; });
    row("raw IPv4", 228, [](const Bytes& ip) { return ip; });
    row("Ethernet", kEthernet, [](const Bytes& ip) { return ethernet(0x0800, ip); });
    row("Ethernet, padded", kEthernet, [](const Bytes& ip) { return joined({ethernet(0x0800, ip), Bytes(9, 0)}); });
    row("VLAN", kEthernet, [](const Bytes& ip) { return ethernet(0x8100, joined({word(5), word(0x0800), ip})); });
    row("two VLAN tags", kEthernet, [](const Bytes& ip) {
        return ethernet(0x88a8, joined({word(5), word(0x8100), word(6), word(0x0800), ip}));
    });
    row("IEEE 802.3", kEthernet, [](const Bytes& ip) {
        return ethernet(ip.size() + 8, joined({kSnap, word(0x0800), ip}));
    });
    row("MPLS", kEthernet, [](const Bytes& ip) {
        return ethernet(0x8847, joined({{0, 1, 0x00, 64, 0, 2, 0x01, 64}, ip}));
    });
    row("PPPoE", kEthernet, [](const Bytes& ip) {
        return ethernet(0x8864, joined({{0x11, 0, 0, 1}, word(ip.size() + 2), word(0x0021), ip}));
    });
    row("FDDI", 10, [](const Bytes& ip) { return joined({Bytes(13, 0x50), kSnap, word(0x0800), ip}); });
    row("Linux cooked", 113, [](const Bytes& ip) { return joined({Bytes(14, 0), word(0x0800), ip}); });
    row("Linux cooked 2", 276, [](const Bytes& ip) { return joined({word(0x0800), Bytes(18, 0), ip}); });
    row("Linux cooked, VLAN", 113, [](const Bytes& ip) {
        return joined({Bytes(14, 0), word(0x8100), word(5), word(0x0800), ip});
    });
    row("BSD loopback", 0, [](const Bytes& ip) { return joined({{2, 0, 0, 0}, ip}); });
    row("PPP", 9, [](const Bytes& ip) { return joined({{0xFF, 3}, word(0x0021), ip}); });
    row("Cisco HDLC", 104, [](const Bytes& ip) { return joined({{0x0F, 0}, word(0x0800), ip}); });
    row("pflog", 117, [](const Bytes& ip) { return joined({{61}, Bytes(63, 0), ip}); });
    row("Wi-Fi", 105, [mac](const Bytes& ip) {
        return joined({{0x88, 1}, word(0), mac, mac, mac, word(0), word(0), kSnap, word(0x0800), ip});
    });
    row("Wi-Fi with radiotap", 127, [mac](const Bytes& ip) {
        return joined({{0, 0, 8, 0, 0, 0, 0, 0}, {0x08, 1}, word(0), mac, mac, mac, word(0), kSnap, word(0x0800), ip});
    });
    row("IP in IP", 101, [](const Bytes& ip) { return ipv4Packet(4, "198.51.100.1", "198.51.100.2", ip); });
    row("IPv4 in IPv6", 101, [](const Bytes& ip) { return ipv6Packet(4, kClient6, kServer6, ip); });
}

void TestPackets::everyWayToTheMessage() {
    QFETCH(QByteArray, file);
    const Import import = read(Bytes(file.begin(), file.end()));
    QVERIFY(holdsTheAnswer(import));
    QCOMPARE(import.evidence.replies()[0]->server.address, kServer);
    QVERIFY(import.notes.empty());
}

void TestPackets::splitPacketsArePutTogether_data() {
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char* title, std::vector<Bytes> frames) {
        const Bytes file = fileOf(101, frames);
        QTest::newRow(title) << QByteArray(reinterpret_cast<const char*>(file.data()),
                                           static_cast<qsizetype>(file.size()));
    };
    const Bytes segment = udpSegment(53, 40000, answer());
    const auto four = [&](std::size_t begin, std::size_t count, bool more) {
        return ipv4Packet(kUdp, kServer, kClient, part(segment, begin, count), 99, begin / 8 | (more ? 0x2000U : 0U));
    };
    row("IPv4", {asked(), four(0, 64, true), four(64, 80, true), four(144, 9999, false)});
    row("IPv4 in the wrong order", {asked(), four(144, 9999, false), four(64, 80, true), four(0, 64, true)});
    row("IPv4, overlapping and twice",
        {asked(), four(0, 80, true), four(0, 80, true), four(64, 80, true), four(144, 9999, false)});
    const auto six = [&](std::size_t begin, std::size_t count, bool more, bool options = false) {
        const Bytes whole = options ? joined({{kUdp, 0}, Bytes(6, 0), segment}) : segment;
        const std::uint8_t first = options ? 60 : kUdp;  // 60: destination options
        return ipv6Packet(44, kServer6, kClient6,
                          joined({{first, 0}, word(begin | (more ? 1U : 0U)), Bytes(4, 7), part(whole, begin, count)}));
    };
    const Bytes asked6 = ipv6Packet(kUdp, kClient6, kServer6, udpSegment(40000, 53, query()));
    row("IPv6", {asked6, six(0, 64, true), six(64, 9999, false)});
    row("IPv6, options behind", {asked6, six(0, 64, true, true), six(64, 9999, false, true)});
    row("IPv6, one part alone", {asked6, six(0, 9999, false)});
    const Bytes hops = joined({{43, 0}, Bytes(6, 0), {kUdp, 1}, Bytes(14, 0), segment});  // hop-by-hop, then routing
    row("IPv6, extension headers", {asked6, ipv6Packet(0, kServer6, kClient6, hops)});
    const Bytes authentic = joined({{kUdp, 4}, Bytes(22, 0), segment});
    row("IPv6, authentication header", {asked6, ipv6Packet(51, kServer6, kClient6, authentic)});
    const Bytes framed = joined({word(answer().size()), answer()});
    const auto stream = [&](std::size_t begin, std::size_t count) {
        return ipv4Packet(kTcp, kServer, kClient,
                          tcpSegment(53, 40000, static_cast<std::uint32_t>(500 + begin), part(framed, begin, count)));
    };
    row("TCP", {asked(), stream(0, 2), stream(2, 30), stream(32, 9999)});
    row("TCP, in the wrong order and twice", {asked(), stream(0, 2), stream(32, 9999), stream(2, 30), stream(2, 30)});
}

void TestPackets::splitPacketsArePutTogether() {
    QFETCH(QByteArray, file);
    const Import import = read(Bytes(file.begin(), file.end()));
    QVERIFY(holdsTheAnswer(import));
    QCOMPARE(countOf(import, Note::Kind::FragmentsLeftOut), 0);
}

void TestPackets::incompletePacketsAreCounted() {
    const Bytes segment = udpSegment(53, 40000, answer());
    const auto some = [&](std::size_t begin, std::size_t count, bool more) {
        return ipv4Packet(kUdp, kServer, kClient, part(segment, begin, count), 99, begin / 8 | (more ? 0x2000U : 0U));
    };
    const Import import = read(fileOf(101, {asked(), some(0, 64, true), some(144, 9999, false)}));
    QVERIFY(import.evidence.replies().empty());
    QCOMPARE(countOf(import, Note::Kind::FragmentsLeftOut), 2);
    QCOMPARE(countOf(import, Note::Kind::AnswersNotCaptured), 1);
}

void TestPackets::anyPortThatSpeaksDns() {
    QVERIFY(holdsTheAnswer(read(fileOf(101, {asked(5300), answered(5300)}))));
    QVERIFY(holdsTheAnswer(read(fileOf(101, {asked(5353), answered(5353)}))));  // a resolver, not mDNS
    const Bytes framed = joined({word(answer().size()), answer()});
    const auto stream = [&](std::uint16_t port) {
        return ipv4Packet(kTcp, kServer, kClient, tcpSegment(port, 40000, 500, framed));
    };
    QVERIFY(holdsTheAnswer(read(fileOf(101, {stream(53)}))));
    QVERIFY(holdsTheAnswer(read(fileOf(101, {stream(5300)}))));
}

void TestPackets::otherProtocolsAreNotDns() {
    Bytes noise = query();  // begins as DNS does, and is something else further on
    noise.resize(noise.size() + 40, 0x5A);
    const Bytes other = ipv4Packet(kUdp, kClient, kServer, udpSegment(40000, 6000, noise));
    const Bytes tcp = ipv4Packet(kTcp, kClient, kServer, tcpSegment(40000, 6000, 1, Bytes(200, 0x41)));
    const auto import = imports::importEvidence(fileOf(101, {other, tcp}), {});
    QVERIFY(!import.has_value());
    QCOMPARE(import.error().reason, imports::Error::Reason::NoMessages);
}

void TestPackets::encryptedIsToldAsEncrypted_data() {
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QByteArray>("payload");
    const QByteArray hello("\x16\x03\x01\x02\0\x01\0", 7);
    QTest::newRow("DNS over TLS") << 853 << int{kTcp} << QByteArray(hello + "whatever");
    QTest::newRow("DNS over HTTPS") << 443 << int{kTcp} << QByteArray(hello + "dns.example");
    QTest::newRow("DNS over QUIC") << 853 << int{kUdp} << QByteArray(64, '\xC3');
}

void TestPackets::encryptedIsToldAsEncrypted() {
    QFETCH(int, port);
    QFETCH(int, protocol);
    QFETCH(QByteArray, payload);
    const Bytes octets(payload.begin(), payload.end());
    const auto to = static_cast<std::uint16_t>(port);
    const auto kind = static_cast<std::uint8_t>(protocol);
    const auto packet = [&](const std::string& from, std::uint16_t fromPort, const std::string& towards,
                            std::uint16_t toPort) {
        const Bytes segment =
            kind == kTcp ? tcpSegment(fromPort, toPort, 1, octets) : udpSegment(fromPort, toPort, octets);
        return ipv4Packet(kind, from, towards, segment);
    };
    const Bytes there = packet(kClient, 40001, kServer, to);
    const Bytes back = packet(kServer, to, kClient, 40001);
    const auto alone = imports::importEvidence(fileOf(101, {there, back}), {});
    QVERIFY(!alone.has_value());
    QCOMPARE(alone.error().reason, imports::Error::Reason::OnlyEncrypted);
    const Import beside = read(fileOf(101, {there, asked(), answered(), back}));
    QVERIFY(holdsTheAnswer(beside));
    QCOMPARE(countOf(beside, Note::Kind::EncryptedLeftOut), 1);
}

void TestPackets::localNamesAreLeftOut() {
    const Bytes local = encodeQuery({name("printer.local."), RRType::A}, 0);
    const Bytes mdns = ipv4Packet(kUdp, kClient, "224.0.0.251", udpSegment(5353, 5353, local));
    const Bytes legacy = ipv4Packet(kUdp, kServer, kClient, udpSegment(5353, 40000, local));
    const Bytes llmnr = ipv6Packet(kUdp, kClient6, "ff02::1:3", udpSegment(40000, 5355, query()));
    const auto alone = imports::importEvidence(fileOf(101, {mdns, legacy, llmnr}), {});
    QVERIFY(!alone.has_value());
    QCOMPARE(alone.error().reason, imports::Error::Reason::OnlyMulticast);
    const Import beside = read(fileOf(101, {mdns, legacy, llmnr, asked(), answered()}));
    QVERIFY(holdsTheAnswer(beside));
    QCOMPARE(countOf(beside, Note::Kind::MulticastLeftOut), 3);
}

void TestPackets::unknownLinksAreNamed() {
    const auto import = imports::importEvidence(fileOf(189, {Bytes(64, 0)}), {});  // USB
    QVERIFY(!import.has_value());
    QCOMPARE(import.error().reason, imports::Error::Reason::UnknownLink);
    QVERIFY(import.error().where.find("USB") != std::string::npos);
}

void TestPackets::whatIsNotInTheFileIsNotSilence() {
    const Question other{name("other.test."), RRType::A};
    const Bytes unanswered = ipv4Packet(kUdp, kClient, kServer, udpSegment(40002, 53, encodeQuery(other, 9)));
    const Import import = read(fileOf(101, {unanswered, asked(), answered(), unanswered}));
    QVERIFY(holdsTheAnswer(import));
    QCOMPARE(countOf(import, Note::Kind::AnswersNotCaptured), 1);
    const Import questionsOnly = read(fileOf(101, {unanswered, asked()}));
    QVERIFY(questionsOnly.evidence.replies().empty());
    QCOMPARE(countOf(questionsOnly, Note::Kind::AnswersNotCaptured), 2);
}

/// A server that is authoritative for some zones and resolves the rest: its clients receive both kinds of answers and need both.
void TestPackets::oneAddressMayHaveTwoRoles() {
    const auto said = [](bool authoritative, bool recursion, const Question& question) {
        Message message;
        message.authoritative = authoritative;
        message.recursionAvailable = recursion;
        message.isResponse = true;
        message.id = 7;
        message.question = question;
        message.edns = Edns{};
        message.edns->dnssecOk = true;
        return ipv4Packet(kUdp, kServer, kClient, udpSegment(53, 40000, encodeMessage(message)));
    };
    const auto rolesIn = [](const Import& import) {
        std::map<ServerRole, int> roles;
        for (const auto& reply : import.evidence.replies()) {
            ++roles[reply->role];
        }
        return roles;
    };
    const Question own{name("own.test."), RRType::A};
    const Question foreign{name("foreign.test."), RRType::A};
    const Question more{name("more.test."), RRType::A};
    // What it knows itself comes with AA, and with RA to whom it offers to resolve.
    auto roles =
        rolesIn(read(fileOf(101, {said(true, true, own), said(false, true, foreign), said(false, true, more)})));
    QCOMPARE(roles[ServerRole::Resolver], 3);
    // To others it speaks as a name server alone: nothing of either half is dropped.
    roles = rolesIn(read(fileOf(101, {said(true, false, own), said(false, true, foreign), said(false, true, more)})));
    QCOMPARE(roles[ServerRole::Authoritative], 1);
    QCOMPARE(roles[ServerRole::Resolver], 2);
}

QTEST_GUILESS_MAIN(TestPackets)
#include "tst_packets.moc"
