// SPDX-License-Identifier: MIT
// What somebody pastes from a registrar is compared while it is pasted.
#include "tests/ui/lab_chain.h"
#include "ui/present/panels/registrar_words.h"
#include "ui/present/wording/wording.h"
#include "ui/window/registrar_dialog.h"

#include <QTest>

using namespace rootline;

class RegistrarDialogTest : public QObject {
    Q_OBJECT

private slots:
    void theRightDsIsRight() {
        const ChainOfTrust chain = labChain("stale-ds");
        RegistrarDialog dialog(chain);
        const auto wanted = wantedDs(chain.zones.back(), DigestType::Sha256);
        QVERIFY(!wanted.empty());
        QVERIFY(dialog.told().contains(delegationSignerText(wanted.front())));
        dialog.paste(delegationSignerText(wanted.front()));
        QVERIFY2(dialog.told().contains(QStringLiteral("is correct")), qPrintable(dialog.told()));
        QVERIFY2(dialog.told().contains(QStringLiteral("would be secure")), qPrintable(dialog.told()));
    }

    void whatTheParentHasIsWrong() {
        const ChainOfTrust chain = labChain("stale-ds");
        RegistrarDialog dialog(chain);
        dialog.paste(delegationSignerText(chain.zones.back().link.checks.front().ds));
        QVERIFY2(dialog.told().contains(QStringLiteral("Remove this DS")), qPrintable(dialog.told()));
        QVERIFY2(dialog.told().contains(QStringLiteral("could not reach")), qPrintable(dialog.told()));
    }

    void nonsenseSaysWhatToCopy() {
        RegistrarDialog dialog(labChain("healthy"));
        dialog.paste(QStringLiteral("hello"));
        QVERIFY2(dialog.told().contains(QStringLiteral("Copy key tag")), qPrintable(dialog.told()));
    }

    void withoutAZoneNothingCanBeEntered() {
        RegistrarDialog dialog(ChainOfTrust{});
        QVERIFY2(dialog.told().contains(QStringLiteral("Check a name first")), qPrintable(dialog.told()));
    }
};

QTEST_MAIN(RegistrarDialogTest)
#include "tst_registrar_dialog.moc"
