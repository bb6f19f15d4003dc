// SPDX-License-Identifier: MIT
#include "core/dns/codec.h"
#include "core/dns/message.h"

#include <QTest>

using namespace rootline;

namespace {

Name name(std::string_view text) {
    return Name::fromText(text).value();
}

Record record(std::string_view text) {
    return parseZoneText(text).value().at(0);
}

}  // namespace

class TestDnsValues : public QObject {
    Q_OBJECT

private slots:
    void namesKeepEscapesAndBounds();
    void namesCompareCanonically();
    void namesKnowTheirFamily();
    void timesReadAndWrap();
    void typesReadBothWays();
    void bitmapsSurviveTheWire();
    void dsOfRfc4034AndRfc4509();
    void signatureTimesPrintWithoutTheClock();
    void unknownTypesPrintGenerically();
    void malformedRdataIsNeverShownToTheLibrary();
    void zoneTextNamesTheLine_data();
    void zoneTextNamesTheLine();
    void canonicalFormLowersNamesInRdata();
};

void TestDnsValues::namesKeepEscapesAndBounds() {
    QCOMPARE(name("a\\.b.example").toText(), std::string("a\\.b.example."));
    QCOMPARE(name("\\065.example").toText(), std::string("A.example."));
    QCOMPARE(name("a\\032b.").toText(), std::string("a\\032b."));
    QCOMPARE(name(".").labelCount(), std::size_t{0});
    QCOMPARE(Name::fromText("a..b").error(), NameError::EmptyLabel);
    QCOMPARE(Name::fromText(std::string(64, 'a')).error(), NameError::LabelTooLong);
    QCOMPARE(Name::fromText("\\999.").error(), NameError::BadEscape);
    QCOMPARE(Name::fromText("").error(), NameError::Empty);
    std::string longest;
    for (int i = 0; i < 127; ++i) {
        longest += "a.";
    }
    QCOMPARE(name(longest).wireLength(), std::size_t{255});
    QCOMPARE(Name::fromText(longest + "a").error(), NameError::NameTooLong);
}

/// The example of RFC 4034 section 6.1.
void TestDnsValues::namesCompareCanonically() {
    const std::vector<Name> ordered{name("example"),         name("a.example"),      name("yljkjljk.a.example"),
                                    name("Z.a.example"),     name("zABC.a.EXAMPLE"), name("z.example"),
                                    name("\\001.z.example"), name("*.z.example"),    name("\\200.z.example")};
    for (std::size_t i = 0; i + 1 < ordered.size(); ++i) {
        QVERIFY2(ordered[i] < ordered[i + 1], ordered[i + 1].toText().c_str());
    }
    QVERIFY(name("WWW.Example.") == name("www.example."));
    QCOMPARE(std::hash<Name>()(name("WWW.Example.")), std::hash<Name>()(name("www.example.")));
}

void TestDnsValues::namesKnowTheirFamily() {
    QVERIFY(name("a.b.example").isBelow(name("example")));
    QVERIFY(!name("xexample").isAtOrBelow(name("example")));
    QVERIFY(name("example").isAtOrBelow(Name()));
    QCOMPARE(name("a.b.c").parent(), name("b.c"));
    QCOMPARE(Name().parent(), Name());
    QCOMPARE(name("a.b.c").ancestor(1), name("c"));
    QCOMPARE(commonLabels(name("a.B.c"), name("x.b.c")), std::size_t{2});
    QCOMPARE(name("www.old.example").withSuffixReplaced(2, name("new.test")).value(), name("www.new.test"));
    QVERIFY(name("*.example").isWildcard());
    QVERIFY(!name("\\042a.example").isWildcard());
}

void TestDnsValues::timesReadAndWrap() {
    QCOMPARE(timestampFromText("2026-11-21T20:00:00Z")->seconds, std::int64_t{1795291200});
    QCOMPARE(timestampFromText("20261121200000")->seconds, std::int64_t{1795291200});
    QCOMPARE(timestampFromText("1795291200")->seconds, std::int64_t{1795291200});
    QCOMPARE(timestampFromText("2026-11-21T21:00:00+01:00")->seconds, std::int64_t{1795291200});
    QCOMPARE(toIso8601({1795291200}), std::string("2026-11-21T20:00:00Z"));
    for (const auto* bad : {"", "yesterday", "2026-13-01", "2026-11-21T25:00:00Z", "-5", "2026-11-21T20:00:00+1"}) {
        QVERIFY2(!timestampFromText(bad), bad);
    }
    // RFC 4034 section 3.1.5: after 2106 the serial wraps to 0.
    const Timestamp in2110{4417977600};
    QCOMPARE(fromSerial(static_cast<std::uint32_t>(in2110.seconds + 60), in2110).seconds, in2110.seconds + 60);
    QCOMPARE(fromSerial(0xFFFFFFFFU, Timestamp{0x100000010}).seconds, std::int64_t{0xFFFFFFFF});
}

void TestDnsValues::typesReadBothWays() {
    QCOMPARE(typeFromText("https"), std::optional(RRType::HTTPS));
    QCOMPARE(typeFromText("TYPE65534"), std::optional(RRType{65534}));
    for (const auto& [number, text] :
         {std::pair(26, "PX"), {23, "NSAP-PTR"}, {105, "L32"}, {260, "AMTRELAY"}, {32768, "TA"}}) {
        QCOMPARE(typeFromText(text), std::optional(RRType{static_cast<std::uint16_t>(number)}));
        QCOMPARE(typeText(RRType{static_cast<std::uint16_t>(number)}), std::string(text));
    }
    QVERIFY(!typeFromText("TYPE70000"));
    QVERIFY(!typeFromText("BOGUS"));
    QCOMPARE(typeText(RRType{65534}), std::string("TYPE65534"));
}

void TestDnsValues::bitmapsSurviveTheWire() {
    const TypeBitmap types({RRType::CAA, RRType::A, RRType::NXNAME, RRType{65534}});
    const auto read = TypeBitmap::fromRdata(types.toRdata());
    QVERIFY(read && *read == types);
    QVERIFY(read->contains(RRType::CAA) && !read->contains(RRType::MX));
    QVERIFY(!TypeBitmap::fromRdata(Bytes{0, 33}));             // windows hold at most 32 octets
    QVERIFY(!TypeBitmap::fromRdata(Bytes{1, 1, 1, 0, 1, 1}));  // in ascending order
}

void TestDnsValues::dsOfRfc4034AndRfc4509() {
    const auto key = record(
        "dskey.example.com. 86400 IN DNSKEY 256 3 5 "
        "AQOeiiR0GOMYkDshWoSKz9XzfwJr1AYtsmx3TGkJaNXVbfi/2pHm822aJ5iI9BMzNXxe"
        "YCmZDRD99WYwYqUSdjMmmAphXdvxegXd/M5+X7OrzKBaMbCVdFLUUh6DhweJBjEVv5f2wwjM9XzcnOf+EPbtG9DMBmADjFDc2w/rljwvFw==");
    const auto dnskey = DnsKey::fromRdata(key.rdata).value();
    QCOMPARE(keyTag(dnskey), std::uint16_t{60485});
    QCOMPARE(toHex(makeDelegationSigner(key.owner, dnskey, DigestType::Sha1)->digest),
             std::string("2BB183AF5F22588179A53B0A98631FAD1A292118"));
    QCOMPARE(toHex(makeDelegationSigner(key.owner, dnskey, DigestType::Sha256)->digest),
             std::string("D4B7D520E7BB5F0F67674A0CCEB1E3E0614B93C4F9E99B8383F6A1E4469DA50A"));
    QVERIFY(!makeDelegationSigner(key.owner, dnskey, DigestType::Gost));
}

void TestDnsValues::signatureTimesPrintWithoutTheClock() {
    const auto rrsig = record("a.test. 300 IN RRSIG A 13 2 300 20380119031408 19700101000001 1 test. AAAA");
    QCOMPARE(rdataText(RRType::RRSIG, rrsig.rdata),
             std::string("A 13 2 300 20380119031408 19700101000001 1 test. AAAA"));
}

void TestDnsValues::unknownTypesPrintGenerically() {
    QCOMPARE(rdataText(RRType{65280}, Bytes{1, 0xAB}), std::string("\\# 2 01AB"));
    QCOMPARE(recordText(record("a. 60 IN TYPE65280 \\# 1 FF")), std::string("a. 60 IN TYPE65280 \\# 1 FF"));
}

void TestDnsValues::malformedRdataIsNeverShownToTheLibrary() {
    for (const auto type : {RRType::A, RRType::RRSIG, RRType::NSEC3, RRType::DNSKEY, RRType::SOA}) {
        QVERIFY(!rdataIsWellFormed(type, Bytes{1, 2, 3}));
        QCOMPARE(rdataText(type, Bytes{1, 2, 3}), std::string("\\# 3 010203"));
    }
}

void TestDnsValues::zoneTextNamesTheLine_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("bad digest") << QByteArray("a. IN A 192.0.2.1\n; comment\n\n. IN DS 1 8 2 xyz\n") << 4;
    QTest::newRow("no such type") << QByteArray("a. IN A 192.0.2.1\nrubbish here\n") << 2;
    QTest::newRow("include") << QByteArray("$INCLUDE other\n") << 1;
    QTest::newRow("binary") << QByteArray("a. IN A 192.0.2.1\n\0\n", 21) << 2;
    QTest::newRow("inside parentheses, told at the first line")
        << QByteArray("a. IN A 192.0.2.1\na. SOA a. b. ( 1 2\n 3 4 x )\n") << 2;
}

void TestDnsValues::zoneTextNamesTheLine() {
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const auto parsed = parseZoneText(text.toStdString());
    QVERIFY(!parsed);
    QCOMPARE(static_cast<int>(parsed.error().line), line);
}

void TestDnsValues::canonicalFormLowersNamesInRdata() {
    const auto lowered = [](std::string_view text) {
        const auto rr = record(text);
        return rdataText(rr.type, canonicalRdata(rr.type, rr.rdata));
    };
    QCOMPARE(lowered("a. MX 10 MAIL.Example."), std::string("10 mail.example."));
    QCOMPARE(lowered("a. SRV 1 2 3 Host.Example."), std::string("1 2 3 host.example."));
    QCOMPARE(lowered("a. NSEC B.Example. A"), std::string("B.Example. A"));  // RFC 6840 section 5.1
    QCOMPARE(lowered("a. HTTPS 1 Svc.Example."), std::string("1 Svc.Example."));
}

QTEST_GUILESS_MAIN(TestDnsValues)
#include "tst_dns_values.moc"
