// SPDX-License-Identifier: MIT
#include "core/dns/message.h"
#include "core/trust/crypto.h"
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
    void nsec3HashesOfRfc5155();
    void rsaBitsAreCounted();
};

void TestRfcVectors::signedRRsets_data() {
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("tag");
    QTest::addColumn<QByteArray>("digest");  // SHA-256; SHA-384 for P-384, as the RFC gives it
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("rrsig");
    QTest::newRow("RFC 6605 section 6.1, P-256")
        << QByteArray("example.net. 3600 IN DNSKEY 257 3 13 GojIhhXUN/u4v54ZQqGSnyhWJwaubCvTmeexv7bR6edbkrSqQpF64cYbcB7wNcP+e+MAnLr+"
                      "Wi9xMWyQLc8NAA==")
        << 55648 << QByteArray("B4C8C1FE2E7477127B27115656AD6256F424625BF5C1E2770CE6D6E37DF61D17")
        << QByteArray("www.example.net. 3600 IN A 192.0.2.1")
        << QByteArray("www.example.net. 3600 IN RRSIG A 13 3 3600 20100909100439 20100812100439 55648 example.net. "
                      "qx6wLYqmh+l9oCKTN6qIc+bw6ya+KJ8oMz0YP107epXAyGmt+3SNruPFKG7tZoLBLlUzGGus7ZwmwWep666VCw==");
    QTest::newRow("RFC 8080 section 6.1, Ed25519")
        << QByteArray("example.com. 3600 IN DNSKEY 257 3 15 l02Woi0iS8Aa25FQkUd9RMzZHJpBoRQwAQEX1SxZJA4=") << 3613
        << QByteArray("3AA5AB37EFCE57F737FC1627013FEE07BDF241BD10F3B1964AB55C78E79A304B")
        << QByteArray("example.com. 3600 IN MX 10 mail.example.com.")
        << QByteArray("example.com. 3600 IN RRSIG MX 15 2 3600 20150819220000 20150729220000 3613 example.com. "
                      "oL9krJun7xfBOIWcGHi7mag5/hdZrKWw15jPGrHpjQeRAvTdszaPD+QLs3fx8A4M3e23mRZ9VrbpMngwcrqNAg==");
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
    QCOMPARE(QByteArray::fromStdString(toHex(makeDelegationSigner(keyRecord.owner, dnskey, DigestType::Sha256)->digest)), digest);
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
    QCOMPARE(verify(shortKey, signedData(rrset, signature), signature.signature), Verification::BadKey);
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

QTEST_GUILESS_MAIN(TestRfcVectors)
#include "tst_rfc_vectors.moc"
