// SPDX-License-Identifier: MIT
#include "core/dns/message.h"
#include "core/trust/crypto.h"
#include "core/trust/root_history.h"
#include "core/trust/signature.h"

#include <QTest>

using namespace rootline;

namespace {

Record record(const char* text) {
    return parseZoneText(text).value().at(0);
}

}  // namespace

class TestRfcVectors : public QObject {
    Q_OBJECT

private slots:
    void signedRRsets_data();
    void signedRRsets();
    void builtInAnchorsAreIanas();
    void anchorsOfTheDay();
    void nsec3HashesOfRfc5155();
    void rfc6605DigestIsSha384();
    void namesAreLoweredInCanonicalForm_data();
    void namesAreLoweredInCanonicalForm();
    void rsaBitsAreCounted();
    void rsaExponentBitsAreCounted();
};

void TestRfcVectors::signedRRsets_data() {
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("tag");
    QTest::addColumn<QByteArray>("digest");  // SHA-256; RFC 5702 gives none and RFC 6605 SHA-384 for P-384: computed
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("rrsig");
    QTest::newRow("RFC 6605 section 6.1, P-256")
        << QByteArray(
               "example.net. 3600 IN DNSKEY 257 3 13 "
               "GojIhhXUN/u4v54ZQqGSnyhWJwaubCvTmeexv7bR6edbkrSqQpF64cYbcB7wNcP+e+MAnLr+"
               "Wi9xMWyQLc8NAA==")
        << 55648 << QByteArray("B4C8C1FE2E7477127B27115656AD6256F424625BF5C1E2770CE6D6E37DF61D17")
        << QByteArray("www.example.net. 3600 IN A 192.0.2.1")
        << QByteArray(
               "www.example.net. 3600 IN RRSIG A 13 3 3600 20100909100439 20100812100439 55648 example.net. "
               "qx6wLYqmh+l9oCKTN6qIc+bw6ya+KJ8oMz0YP107epXAyGmt+3SNruPFKG7tZoLBLlUzGGus7ZwmwWep666VCw==");
    QTest::newRow("RFC 8080 section 6.1, Ed25519")
        << QByteArray("example.com. 3600 IN DNSKEY 257 3 15 l02Woi0iS8Aa25FQkUd9RMzZHJpBoRQwAQEX1SxZJA4=") << 3613
        << QByteArray("3AA5AB37EFCE57F737FC1627013FEE07BDF241BD10F3B1964AB55C78E79A304B")
        << QByteArray("example.com. 3600 IN MX 10 mail.example.com.")
        << QByteArray(
               "example.com. 3600 IN RRSIG MX 15 2 3600 20150819220000 20150729220000 3613 example.com. "
               "oL9krJun7xfBOIWcGHi7mag5/hdZrKWw15jPGrHpjQeRAvTdszaPD+QLs3fx8A4M3e23mRZ9VrbpMngwcrqNAg==");
    QTest::newRow("RFC 6605 section 6.2, P-384")
        << QByteArray(
               "example.net. 3600 IN DNSKEY 257 3 14 xKYaNhWdGOfJ+nPrL8/arkwf2EY3MDJ+SErKivBVSum1w/egsXvSADtNJhyem5R"
               "COpgQ6K8X1DRSEkrbYQ+OB+v8/uX45NBwY8rp65F6Glur8I/mlVNgF6W/qTI37m40")
        << 10771 << QByteArray("FDE87F87D3A32AD8781EB0D79AC02F80D1381CECDA3567C2352B4986645C2DD0")
        << QByteArray("www.example.net. 3600 IN A 192.0.2.1")
        << QByteArray(
               "www.example.net. 3600 IN RRSIG A 14 3 3600 20100909102025 20100812102025 10771 example.net. /L5hDKIv"
               "GDyI1fcARX3z65qrmPsVz73QD1Mr5CEqOiLP95hxQouuroGCeZOvzFaxsT8Glr74hbavRKayJNuydCuzWTSSPdz7wnqXL5bdcJzu"
               "sdnI0RSMROxxwGipWcJm");
    QTest::newRow("RFC 8080 section 6.1, the second Ed25519")
        << QByteArray("example.com. 3600 IN DNSKEY 257 3 15 zPnZ/QwEe7S8C5SPz2OfS5RR40ATk2/rYnE9xHIEijs=") << 35217
        << QByteArray("401781B934E392DE492EC77AE2E15D70F6575A1C0BC59C5275C04EBE80C6614C")
        << QByteArray("example.com. 3600 IN MX 10 mail.example.com.")
        << QByteArray(
               "example.com. 3600 IN RRSIG MX 15 2 3600 20150819220000 20150729220000 35217 example.com. zXQ0bkYgQTE"
               "FyfLyi9QoiY6D8ZdYo4wyUhVioYZXFdT410QPRITQSqJSnzQoSm5poJ7gD7AQR0O7KuI5k2pcBg==");
    QTest::newRow("RFC 8080 section 6.2, Ed448")
        << QByteArray(
               "example.com. 3600 IN DNSKEY 257 3 16 3kgROaDjrh0H2iuixWBrc8g2EpBBLCdGzHmn+G2MpTPhpj/OiBVHHSfPodx1FYY"
               "UcJKm1MDpJtIA")
        << 9713 << QByteArray("6CCF18D5BC5D7FC2FCEB1D59D17321402F2AA8D368048DB93DD811F5CB2B19C7")
        << QByteArray("example.com. 3600 IN MX 10 mail.example.com.")
        << QByteArray(
               "example.com. 3600 IN RRSIG MX 16 2 3600 20150819220000 20150729220000 9713 example.com. 3cPAHkmlnxcD"
               "HMyg7vFC34l0blBhuG1qpwLmjInI8w1CMB29FkEAIJUA0amxWndkmnBZ6SKiwZSAxGILn/NBtOXft0+Gj7FSvOKxE/07+4RQvE58"
               "1N3Aj/JtIyaiYVdnYtyMWbSNyGEY2213WKsJlwEA");
    QTest::newRow("RFC 8080 section 6.2, the second Ed448")
        << QByteArray(
               "example.com. 3600 IN DNSKEY 257 3 16 kkreGWoccSDmUBGAe7+zsbG6ZAFQp+syPmYUurBRQc3tDjeMCJcVMRDmgcNLp5H"
               "lHAMy12VoISsA")
        << 38353 << QByteArray("645FF078B3568F5852B70CB60E8E696CC77B75BFAAFFC118CF79CBDA1BA28AF4")
        << QByteArray("example.com. 3600 IN MX 10 mail.example.com.")
        << QByteArray(
               "example.com. 3600 IN RRSIG MX 16 2 3600 20150819220000 20150729220000 38353 example.com. E1/oLjSGIbm"
               "Lny/4fcgM1z4oL6aqo+izT3urCyHyvEp4Sp8Syg1eI+lJ57CSnZqjJP41O/9l4m0AsQ4f7qI1gVnML8vWWiyW2KXhT9kuAICUSxv"
               "5OWbf81Rq7Yu60npabODB0QFPb/rkW3kUZmQ0YQUA");
    QTest::newRow("RFC 5702 section 6.1, RSA/SHA-256")
        << QByteArray(
               "example.net. 3600 IN DNSKEY 256 3 8 AwEAAcFcGsaxxdgiuuGmCkVImy4h99CqT7jwY3pexPGcnUFtR2Fh36BponcwtkZ4"
               "cAgtvd4Qs8PkxUdp6p/DlUmObdk=")
        << 9033 << QByteArray("4FB561367705CC70DAC0E34755AA13AB400B4A435AB5BDC3834BD04E13D4A086")
        << QByteArray("www.example.net. 3600 IN A 192.0.2.91")
        << QByteArray(
               "www.example.net. 3600 IN RRSIG A 8 3 3600 20300101000000 20000101000000 9033 example.net. kRCOH6u7l0"
               "QGy9qpC9l1sLncJcOKFLJ7GhiUOibu4teYp5VE9RncriShZNz85mwlMgNEacFYK/lPtPiVYP4bwg==");
    QTest::newRow("RFC 5702 section 6.2, RSA/SHA-512")
        << QByteArray(
               "example.net. 3600 IN DNSKEY 256 3 10 AwEAAdHoNTOW+et86KuJOWRDp1pndvwb6Y83nSVXXyLA3DLroROUkN6X0O6pnWn"
               "jJQujX/AyhqFDxj13tOnD9u/1kTg7cV6rklMrZDtJCQ5PCl/D7QNPsgVsMu1J2Q8gpMpztNFLpPBz1bWXjDtaR7ZQBlZ3PFY12ZT"
               "SncorffcGmhOL")
        << 3740 << QByteArray("9B9A8A015015B22346297314A130F476521E209CEE127FDDF610498CD0D85D8D")
        << QByteArray("www.example.net. 3600 IN A 192.0.2.91")
        << QByteArray(
               "www.example.net. 3600 IN RRSIG A 10 3 3600 20300101000000 20000101000000 3740 example.net. tsb4wnjRU"
               "DnB1BUi+t6TMTXThjVnG+eCkWqjvvjhzQL1d0YRoOe0CbxrVDYd0xDtsuJRaeUw1ep94PzEWzr0iGYgZBWm/zpq+9fOuagYJRfDq"
               "fReKBzMweOLDiNa8iP5g9vMhpuv6OPlvpXwm9Sa9ZXIbNl1MBGk0fthPgxdDLw=");
}

void TestRfcVectors::signedRRsets() {
    QFETCH(QByteArray, key);
    QFETCH(int, tag);
    QFETCH(QByteArray, digest);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, rrsig);
    const auto keyRecord = record(key.constData());
    const auto dnskey = DnsKey::fromRdata(keyRecord.rdata).value();
    QCOMPARE(int{keyTag(dnskey)}, tag);
    QCOMPARE(
        QByteArray::fromStdString(toHex(makeDelegationSigner(keyRecord.owner, dnskey, DigestType::Sha256)->digest)),
        digest);
    const std::vector records{record(data.constData())};
    const auto rrset = groupIntoRRsets(records).front();
    auto signature = Rrsig::fromRdata(record(rrsig.constData()).rdata).value();
    QCOMPARE(verify(dnskey, signedData(rrset, signature), signature.signature), Verification::Good);

    auto changed = signature.signature;
    changed[10] ^= 1;
    QCOMPARE(verify(dnskey, signedData(rrset, signature), changed), Verification::Bad);
    changed.pop_back();
    QCOMPARE(verify(dnskey, signedData(rrset, signature), changed), Verification::BadSignature);
    auto shortKey = dnskey;
    shortKey.publicKey.pop_back();
    QVERIFY(verify(shortKey, signedData(rrset, signature), signature.signature) != Verification::Good);
    auto foreign = dnskey;
    foreign.algorithm = Algorithm::MlDsa44;
    QCOMPARE(verify(foreign, signedData(rrset, signature), signature.signature), Verification::Unsupported);
}

void TestRfcVectors::builtInAnchorsAreIanas() {
    const auto& anchors = builtInTrustAnchors();
    QCOMPARE(anchors.size(), std::size_t{2});
    QCOMPARE(anchors[0].keyTag(), std::uint16_t{20326});
    QCOMPARE(anchors[1].keyTag(), std::uint16_t{38696});
    QVERIFY(anchors[0].owner.isRoot() && anchors[1].owner.isRoot());
}

/// By the dates of IANA's list: what was recorded earlier is validated by the anchors of its day.
void TestRfcVectors::anchorsOfTheDay() {
    const auto tags = [](const char* day) {
        QList<int> all;
        for (const TrustAnchor& anchor : builtInTrustAnchorsAt(timestampFromText(day).value())) {
            all += anchor.keyTag();
        }
        return all;
    };
    QCOMPARE(tags("1999-01-01"), QList<int>{19036});
    QCOMPARE(tags("2017-02-01T23:59:59Z"), QList<int>{19036});
    QCOMPARE(tags("2017-02-02"), (QList<int>{19036, 20326}));
    QCOMPARE(tags("2019-01-10T23:59:59Z"), (QList<int>{19036, 20326}));
    QCOMPARE(tags("2019-01-11"), QList<int>{20326});
    QCOMPARE(tags("2024-07-18"), (QList<int>{20326, 38696}));
    QVERIFY(builtInTrustAnchorsAt(timestampFromText("2026-11-21").value()) == builtInTrustAnchors());
    const auto old = builtInTrustAnchorsAt(Timestamp{});
    QVERIFY(areBuiltIn(old) && areBuiltIn(builtInTrustAnchors()));
    QVERIFY(!areBuiltIn({}));
    auto foreign = old;
    foreign.push_back(parseTrustAnchors(". 0 IN DS 19036 8 2 " + std::string(64, '0') + '\n').value().front());
    QVERIFY(!areBuiltIn(foreign));
}

/// RFC 5155 appendix A: salt AABBCCDD, 12 iterations.
void TestRfcVectors::nsec3HashesOfRfc5155() {
    const Bytes salt{0xAA, 0xBB, 0xCC, 0xDD};
    const auto hash = [&](const char* name) { return toBase32Hex(nsec3Hash(Name::fromText(name).value(), salt, 12)); };
    QCOMPARE(hash("example"), std::string("0P9MHAVEQVM6T7VBL5LOP2U3T2RP3TOM"));
    QCOMPARE(hash("A.EXAMPLE"), std::string("35MTHGPGCU1QG68FAB165KLNSNK3DPVL"));
    QCOMPARE(hash("*.w.example"), std::string("R53BQ7CC2UVMUBFU5OCMM6PERS9TK9EN"));
}

void TestRfcVectors::rsaBitsAreCounted() {
    DnsKey key;
    key.algorithm = Algorithm::RsaSha256;
    key.publicKey = {1, 3};
    key.publicKey.insert(key.publicKey.end(), 128, 0xFF);
    QCOMPARE(keyBits(key), 1024U);
    key.publicKey[2] = 0x01;
    QCOMPARE(keyBits(key), 1017U);
    key.publicKey = {1, 3, 0x80};
    QVERIFY(!keyLengthIsPossible(key));
}

void TestRfcVectors::rsaExponentBitsAreCounted() {
    DnsKey key;
    key.algorithm = Algorithm::RsaSha256;
    key.publicKey = {3, 1, 0, 1};
    key.publicKey.insert(key.publicKey.end(), 128, 0xFF);
    QCOMPARE(rsaExponentBits(key), 17U);
    key.publicKey[1] = 0;
    QCOMPARE(rsaExponentBits(key), 1U);
    key.algorithm = Algorithm::Ed25519;
    QCOMPARE(rsaExponentBits(key), 0U);
}

/// RFC 6605 section 6.2 gives the DS of its P-384 key with SHA-384.
void TestRfcVectors::rfc6605DigestIsSha384() {
    const auto key = record(
        "example.net. 3600 IN DNSKEY 257 3 14 xKYaNhWdGOfJ+nPrL8/arkwf2EY3MDJ+SErKivBVSum1w/egsXvSADtNJhyem5RCOpgQ6K8X"
        "1DRSEkrbYQ+OB+v8/uX45NBwY8rp65F6Glur8I/mlVNgF6W/qTI37m40");
    const auto ds = makeDelegationSigner(key.owner, DnsKey::fromRdata(key.rdata).value(), DigestType::Sha384);
    QCOMPARE(toHex(ds->digest),
             std::string(
                 "72D7B62976CE06438E9C0BF319013CF801F09ECC84B8D7E9495F27E305C6A9B0563A9B5F4D288405C3008A946DF983D6"));
}

/// RFC 4034 section 6.2 as amended by RFC 6840 section 5.1.
void TestRfcVectors::namesAreLoweredInCanonicalForm_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("before");  // octets around the name
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("lowered");
    const auto row = [](int type, QByteArray before, QByteArray after, bool lowered) {
        QTest::addRow("%s", typeText(RRType{static_cast<std::uint16_t>(type)}).c_str())
            << type << before << after << lowered;
    };
    const QByteArray none;
    const QByteArray signatureHead(18, 1);
    for (const int type : {2, 3, 4, 5, 7, 8, 9, 12, 39}) {  // NS, MD, MF, CNAME, MB, MG, MR, PTR, DNAME
        row(type, none, none, true);
    }
    row(6, QByteArray(1, 0), QByteArray(20, 0), true);            // SOA
    row(14, QByteArray(1, 0), none, true);                        // MINFO
    row(15, QByteArray(2, 0), none, true);                        // MX
    row(17, QByteArray(1, 0), none, true);                        // RP
    row(18, QByteArray(2, 0), none, true);                        // AFSDB
    row(21, QByteArray(2, 0), none, true);                        // RT
    row(24, signatureHead, QByteArray(4, 1), true);               // SIG
    row(26, QByteArray(2, 0), QByteArray(1, 0), true);            // PX
    row(30, none, QByteArray(4, 1), true);                        // NXT
    row(33, QByteArray(6, 0), none, true);                        // SRV
    row(35, QByteArray(7, 0), none, true);                        // NAPTR
    row(36, QByteArray(2, 0), none, true);                        // KX
    row(38, QByteArray(1, 64) + QByteArray(8, 'A'), none, true);  // A6
    row(46, signatureHead, QByteArray(4, 1), true);               // RRSIG
    row(47, none, none, false);                                   // NSEC: no longer
    row(64, QByteArray(2, 0), none, false);                       // SVCB: newer types are left alone
    row(16, none, none, false);                                   // TXT: no name at all, and the octets of one
    row(65400, none, none, false);                                // unknown (RFC 3597 section 7)
}

void TestRfcVectors::namesAreLoweredInCanonicalForm() {
    QFETCH(int, type);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, lowered);
    const QByteArray upper("\3WWW\7EXAMPLE\0", 13);
    const auto octets = [](const QByteArray& bytes) { return Bytes(bytes.begin(), bytes.end()); };
    const auto canonical = canonicalRdata(RRType{static_cast<std::uint16_t>(type)}, octets(before + upper + after));
    QCOMPARE(canonical, octets(before + (lowered ? upper.toLower() : upper) + after));
}

QTEST_GUILESS_MAIN(TestRfcVectors)
#include "tst_rfc_vectors.moc"
