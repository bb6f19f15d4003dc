// SPDX-License-Identifier: MIT
#include "core/dns/codec.h"
#include "core/dns/message.h"

#include <QTest>

using namespace rootline;

namespace {

Name name(std::string_view text) {
    return Name::fromText(text).value();
}

Bytes fromHexText(std::string_view text) {
    std::string digits(text);
    std::erase(digits, ' ');
    return fromHex(digits).value();
}

/// A header with these counts: questions, answers, authorities, additionals.
Bytes header(std::array<std::uint8_t, 4> counts) {
    return {0, 7, 0x84, 0, 0, counts[0], 0, counts[1], 0, counts[2], 0, counts[3]};
}

Bytes operator+(Bytes a, const Bytes& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

const Bytes kQuestionA = fromHexText("01 61 00 0001 0001");  // a. A

Message sample() {
    Message message;
    message.id = 4711;
    message.isResponse = true;
    message.authoritative = true;
    message.question = Question{name("www.example.test."), RRType::MX};
    message.answer =
        parseZoneText("www.example.test. 300 IN MX 10 mail.example.test.\nwww.example.test. 300 IN MX 20 b.test.\n")
            .value();
    message.authority = parseZoneText("example.test. 60 IN NS ns1.example.test.\n").value();
    message.additional =
        parseZoneText("ns1.example.test. 60 IN A 192.0.2.1\nns1.example.test. 60 IN AAAA 2001:db8::1\n").value();
    message.edns = Edns{};
    message.edns->dnssecOk = true;
    message.edns->errors = {{7, "expired"}};
    return message;
}

}  // namespace

class TestDnsMessages : public QObject {
    Q_OBJECT

private slots:
    void messagesSurviveTheWire();
    void queriesCarryDnssecOk();
    void oddities_data();
    void oddities();
    void unreadable_data();
    void unreadable();
    void everyPrefixAndEveryFlippedOctetIsSurvived();
    void largeMessagesAreTruncated();
    void missingGlueIsTruncation();
    void rrsetsAreGroupedAndOrdered();
};

void TestDnsMessages::messagesSurviveTheWire() {
    const auto sent = sample();
    const auto read = parseMessage(encodeMessage(sent));
    QVERIFY(read);
    QCOMPARE(read->id, sent.id);
    QVERIFY(read->question == sent.question);
    QVERIFY(read->answer == sent.answer);
    QVERIFY(read->authority == sent.authority);
    QVERIFY(read->additional == sent.additional);
    QVERIFY(read->edns == sent.edns);
    QVERIFY(read->authoritative && read->isResponse && !read->truncated);
    QVERIFY(read->oddities.empty());
}

void TestDnsMessages::queriesCarryDnssecOk() {
    const auto query = parseMessage(encodeQuery({name("example.test."), RRType::DNSKEY}, 99));
    QVERIFY(query && query->edns);
    QVERIFY(query->edns->dnssecOk);
    QCOMPARE(query->edns->udpSize, std::uint16_t{1232});
    QVERIFY(!query->isResponse && !query->recursionDesired);
}

void TestDnsMessages::oddities_data() {
    QTest::addColumn<Bytes>("wire");
    QTest::addColumn<OddityKind>("oddity");
    const Bytes opt = fromHexText("00 0029 04d0 00000000 0000");
    QTest::newRow("trailing octets") << header({1, 0, 0, 0}) + kQuestionA + Bytes{1} << OddityKind::TrailingBytes;
    QTest::newRow("A of five octets") << header({1, 1, 0, 0}) + kQuestionA +
                                             fromHexText("c00c 0001 0001 0000003c 0005 0102030405")
                                      << OddityKind::BadRdata;
    QTest::newRow("NS cut by RDLENGTH") << header({1, 1, 0, 0}) + kQuestionA +
                                               fromHexText("c00c 0002 0001 0000003c 0002 0161")
                                        << OddityKind::BadRdata;
    QTest::newRow("RRSIG without a signature")
        << header({1, 1, 0, 0}) + kQuestionA +
               fromHexText("c00c 002e 0001 0000003c 0013 0001 08 01 0000003c 00000000 00000000 0001 00")
        << OddityKind::BadRdata;
    QTest::newRow("two OPT") << header({1, 0, 0, 2}) + kQuestionA + opt + opt << OddityKind::SecondOpt;
    QTest::newRow("OPT in answer") << header({1, 1, 0, 0}) + kQuestionA + opt << OddityKind::OptOutsideAdditional;
    QTest::newRow("OPT with an owner") << header({1, 0, 0, 1}) + kQuestionA +
                                              fromHexText("0161 00 0029 04d0 00000000 0000")
                                       << OddityKind::OptOwnerNotRoot;
    QTest::newRow("EDNS option too long")
        << header({1, 0, 0, 1}) + kQuestionA + fromHexText("00 0029 04d0 00000000 0005 000d 0009 61")
        << OddityKind::BadEdnsOption;
    QTest::newRow("forward pointer") << header({1, 1, 0, 0}) + kQuestionA +
                                            fromHexText("c01f 0001 0001 0000003c 0004 01610000")
                                     << OddityKind::ForwardPointer;
    QTest::newRow("compressed signer")
        << header({1, 1, 0, 0}) + kQuestionA +
               fromHexText("c00c 002e 0001 0000003c 0015 0001 08 01 0000003c 00000000 00000000 0001 c00c ff")
        << OddityKind::CompressedNameInRdata;
    QTest::newRow("TTL with the top bit")
        << header({1, 1, 0, 0}) + kQuestionA + fromHexText("c00c 0001 0001 80000000 0004 01020304")
        << OddityKind::TtlTopBit;
    QTest::newRow("two questions") << header({2, 0, 0, 0}) + kQuestionA + kQuestionA << OddityKind::QuestionCount;
    QTest::newRow("class CH") << header({1, 1, 0, 0}) + kQuestionA +
                                     fromHexText("c00c 0001 0003 0000003c 0004 01020304")
                              << OddityKind::ForeignClass;
}

void TestDnsMessages::oddities() {
    QFETCH(Bytes, wire);
    QFETCH(OddityKind, oddity);
    const auto message = parseMessage(wire);
    QVERIFY(message);
    QVERIFY(std::any_of(message->oddities.begin(), message->oddities.end(),
                        [&](const Oddity& o) { return o.kind == oddity; }));
}

void TestDnsMessages::unreadable_data() {
    QTest::addColumn<Bytes>("wire");
    QTest::addColumn<MessageErrorKind>("kind");
    QTest::newRow("eleven octets") << Bytes(11) << MessageErrorKind::TooShort;
    QTest::newRow("question missing") << header({1, 0, 0, 0}) << MessageErrorKind::BadName;
    QTest::newRow("pointer to itself") << header({1, 0, 0, 0}) + fromHexText("c00c 0001 0001")
                                       << MessageErrorKind::PointerLoop;
    QTest::newRow("two pointers in a ring")
        << header({1, 0, 0, 0}) + fromHexText("c00e c00c 0001 0001") << MessageErrorKind::PointerLoop;
    QTest::newRow("label type 0x40") << header({1, 0, 0, 0}) + fromHexText("41 61 00 0001 0001")
                                     << MessageErrorKind::BadName;
    QTest::newRow("more records than octets")
        << header({1, 200, 0, 0}) + kQuestionA << MessageErrorKind::TooManyRecords;
    QTest::newRow("RDATA beyond the end")
        << header({1, 1, 0, 0}) + kQuestionA + fromHexText("c00c 0001 0001 0000003c 0040 01020304")
        << MessageErrorKind::TruncatedSection;
}

void TestDnsMessages::unreadable() {
    QFETCH(Bytes, wire);
    QFETCH(MessageErrorKind, kind);
    const auto message = parseMessage(wire);
    QVERIFY(!message);
    QCOMPARE(message.error().kind, kind);
    QVERIFY(message.error().offset <= wire.size());
}

/// Under the sanitizers this is a bounds test of every read.
void TestDnsMessages::everyPrefixAndEveryFlippedOctetIsSurvived() {
    const Bytes whole = encodeMessage(sample());
    int readable = 0;
    for (std::size_t length = 0; length < whole.size(); ++length) {
        QVERIFY(!parseMessage(ByteView(whole).first(length)));
    }
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (const unsigned mask : {0x01U, 0x80U, 0xC0U, 0xFFU}) {
            Bytes flipped = whole;
            flipped[i] = static_cast<std::uint8_t>(flipped[i] ^ mask);
            if (const auto message = parseMessage(flipped)) {
                ++readable;
                for (const auto& record : message->answer) {
                    QVERIFY(!recordText(record).empty());
                }
            }
        }
    }
    QVERIFY(readable > 0);
}

void TestDnsMessages::largeMessagesAreTruncated() {
    Message message = sample();
    message.answer.clear();
    for (int i = 0; i < 50; ++i) {
        message.answer.push_back(
            {name("www.example.test."), RRType{65280}, kClassIn, 60, Bytes(100, static_cast<std::uint8_t>(i))});
    }
    const auto cut = parseMessage(encodeMessage(message, 1232));
    QVERIFY(cut && cut->truncated && cut->answer.empty() && cut->edns);
    const auto kept = parseMessage(encodeMessage(message));
    QVERIFY(kept && !kept->truncated && kept->answer.size() == 50);
}

/// RFC 9471 section 3.1: a referral without its glue is of no use. What stands beside an answer may be left out.
void TestDnsMessages::missingGlueIsTruncation() {
    Message referral = sample();
    referral.authoritative = false;
    referral.answer.clear();
    for (int i = 0; i < 100; ++i) {
        referral.additional.push_back(
            {name("ns" + std::to_string(i) + ".example.test."), RRType::A, kClassIn, 60, Bytes(4, 1)});
    }
    const auto cut = parseMessage(encodeMessage(referral, 1232));
    QVERIFY(cut && cut->truncated && cut->additional.empty());
    QCOMPARE(cut->authority, referral.authority);
    Message answer = referral;
    answer.authoritative = true;
    const auto shorter = parseMessage(encodeMessage(answer, 1232));
    QVERIFY(shorter && !shorter->truncated && shorter->additional.empty());
    answer.truncated = true;
    QVERIFY(parseMessage(encodeMessage(answer, 1232))->truncated);
    Message fromCache = referral;
    fromCache.answer = sample().answer;
    QVERIFY(!parseMessage(encodeMessage(fromCache, 1232))->truncated);
}

void TestDnsMessages::rrsetsAreGroupedAndOrdered() {
    const auto records =
        parseZoneText("a. 300 IN A 192.0.2.9\nA. 200 IN A 192.0.2.1\na. 300 IN A 192.0.2.9\na. 60 IN AAAA ::1\n")
            .value();
    const auto sets = groupIntoRRsets(records);
    QCOMPARE(sets.size(), std::size_t{2});
    QCOMPARE(sets[0].rdatas, (std::vector<Bytes>{{192, 0, 2, 1}, {192, 0, 2, 9}}));
    QCOMPARE(sets[0].ttl, std::uint32_t{200});
}

QTEST_GUILESS_MAIN(TestDnsMessages)
#include "tst_dns_messages.moc"
