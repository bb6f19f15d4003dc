// SPDX-License-Identifier: MIT
// Whose a zone is.
#include "core/analysis/parties.h"

#include <QTest>

using namespace rootline;

namespace {

Name name(const char* text) {
    return *Name::fromText(text);
}

}  // namespace

class TestParties : public QObject {
    Q_OBJECT

private slots:
    void domainsThatSomebodyRegistered();
    void registriesAreNoThirdParties();
    void zonesOfOthers();
};

void TestParties::domainsThatSomebodyRegistered() {
    QCOMPARE(registrableDomain(name("www.shop.test.")), name("shop.test."));
    QCOMPARE(registrableDomain(name("shop.test.")), name("shop.test."));
    QCOMPARE(registrableDomain(name("WWW.a.b.Shop.TEST.")), name("shop.test."));
    QCOMPARE(registrableDomain(name("test.")), name("test."));
    QCOMPARE(registrableDomain(Name()), Name());
    if (!isPublicSuffix(name("co.uk."))) {
        QSKIP("built without libpsl");
    }
    QCOMPARE(registrableDomain(name("www.shop.co.uk.")), name("shop.co.uk."));
    QCOMPARE(registrableDomain(name("co.uk.")), name("co.uk."));
}

void TestParties::registriesAreNoThirdParties() {
    for (const char* registry : {".", "test.", "example."}) {
        QVERIFY2(!isThirdPartys(name(registry), name("www.shop.test.")), registry);
    }
}

void TestParties::zonesOfOthers() {
    QVERIFY(!isThirdPartys(name("shop.test."), name("www.shop.test.")));
    QVERIFY(!isThirdPartys(name("deep.shop.test."), name("www.shop.test.")));
    QVERIFY(!isThirdPartys(name("SHOP.test."), name("www.shop.test.")));
    QVERIFY(isThirdPartys(name("cdn.example."), name("www.shop.test.")));
    QVERIFY(isThirdPartys(name("workshop.test."), name("www.shop.test.")));
}

QTEST_APPLESS_MAIN(TestParties)
#include "tst_parties.moc"
