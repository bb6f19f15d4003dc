// SPDX-License-Identifier: MIT
// Ids of the picture's parts: a zone's name may look like a place for an argument.
#include "ui/present/trust_graph/trust_graph_ids.h"

#include <QTest>

using namespace rootline;

namespace {

DelegationSigner ds(std::uint16_t tag) {
    return {tag, Algorithm::EcdsaP256Sha256, DigestType::Sha256, Bytes(32, 0x11)};
}

}  // namespace

class TestGraphIds : public QObject {
    Q_OBJECT

private slots:
    void aPercentSignInANameIsKept_data() {
        QTest::addColumn<QString>("zone");
        for (const char* zone : {"%1.test.", "%2.test.", "%3.test.", "%4.test.", "%L2.test.", "%2%3.%4.test."}) {
            QTest::newRow(zone) << QString::fromLatin1(zone);
        }
    }

    void aPercentSignInANameIsKept() {
        QFETCH(QString, zone);
        const Name name = Name::fromText(zone.toStdString()).value();
        const DnsKey key{.flags = DnsKey::kZoneFlag,
                         .protocol = 3,
                         .algorithm = Algorithm::EcdsaP256Sha256,
                         .publicKey = Bytes(64, 0x22)};
        Rrsig rrsig;
        rrsig.covered = RRType::A;
        rrsig.keyTag = 12345;
        rrsig.algorithm = Algorithm::EcdsaP256Sha256;
        const QString written = QString::fromStdString(name.lowered().toText());
        const QString tagged = written + QStringLiteral("/12345/13");
        QVERIFY2(graphids::ds(name, ds(12345)).contains(tagged), qPrintable(graphids::ds(name, ds(12345))));
        QVERIFY2(graphids::key(name, key, 12345).contains(tagged), qPrintable(graphids::key(name, key, 12345)));
        QCOMPARE(graphids::slot(name, 12345, Algorithm::EcdsaP256Sha256), QStringLiteral("slot:") + tagged);
        QCOMPARE(graphids::signature(name, rrsig), QStringLiteral("sig:") + written + QStringLiteral("/A/12345/13"));
        QVERIFY(graphids::ds(name, ds(12345)) != graphids::ds(name, ds(54321)));
    }
};

QTEST_GUILESS_MAIN(TestGraphIds)
#include "tst_graph_ids.moc"
