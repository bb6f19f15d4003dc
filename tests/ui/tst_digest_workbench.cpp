// SPDX-License-Identifier: MIT
#include "core/dns/codec.h"
#include "tests/ui/figure_facts.h"
#include "tests/ui/lab_chain.h"
#include "ui/present/figures/digest_workbench.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace rootline;

namespace {

Workbench benchOf(std::string_view world = "healthy") {
    const auto keys = workbenchKeys(labChain(world));
    const auto key = std::find_if(keys.begin(), keys.end(), [](const WorkbenchKey& candidate) {
        return candidate.published && candidate.owner.labelCount() == 2;
    });
    return {*key, DigestType::Sha256, std::nullopt, std::nullopt};
}

QString run(const QString& command) {
    QProcess shell;
    shell.start("/bin/sh", {"-c", command});
    shell.waitForFinished();
    return QString::fromUtf8(shell.readAllStandardOutput()).toUpper();
}

}  // namespace

class TestDigestWorkbench : public QObject {
    Q_OBJECT

private slots:
    void untouchedKeyFitsItsDs();
    void oneBitSnapsTheLink();
    void caseOfALetterDoesNotMatter();
    void keyTagIsTheSum_data();
    void keyTagIsTheSum();
    void commandsComputeTheSame_data();
    void commandsComputeTheSame();
    void nothingSticksOut();
};

void TestDigestWorkbench::untouchedKeyFitsItsDs() {
    const Workbench bench = benchOf();
    const WorkbenchResult result = compute(bench);
    QVERIFY(result.isPublished);
    QVERIFY(result.fits());
    QCOMPARE(result.digest, bench.key.published->digest);
    QCOMPARE(marksOf(digestFigure(bench, plainOptions()), figure::Sign::Bogus), 0);
}

void TestDigestWorkbench::oneBitSnapsTheLink() {
    Workbench bench = benchOf();
    for (std::size_t bit = 0; bit < bench.keyBits(); bit += 7) {
        bench.keyBit = bit;
        const WorkbenchResult result = compute(bench);
        QVERIFY(!result.fits());
        QVERIFY(result.differingBits > 60);  // about half of 256
    }
    QCOMPARE(marksOf(digestFigure(bench, plainOptions()), figure::Sign::Bogus), 1);
    bench.keyBit.reset();
    bench.nameBit = 7;  // e becomes d
    QVERIFY(!compute(bench).fits());
}

void TestDigestWorkbench::caseOfALetterDoesNotMatter() {
    Workbench bench = benchOf();
    bench.nameBit = 2;  // the bit that makes "e" an "E"
    QCOMPARE(QString::fromStdString(bench.owner().toText()), QString("Example.test."));
    QVERIFY(compute(bench).fits());
}

void TestDigestWorkbench::keyTagIsTheSum_data() {
    QTest::addColumn<QString>("world");
    for (const char* const world : {"healthy", "right-tag-wrong-key", "lesson-12"}) {
        QTest::newRow(world) << QString(world);
    }
}

void TestDigestWorkbench::keyTagIsTheSum() {
    QFETCH(QString, world);
    for (const WorkbenchKey& key : workbenchKeys(labChain(world.toStdString()))) {
        const KeyTagSteps steps = keyTagSteps(key.key);
        QCOMPARE(steps.tag, keyTag(key.key));
        std::uint32_t sum = 0;
        for (const std::uint16_t word : steps.words) {
            sum += word;
        }
        QCOMPARE(sum, steps.sum);
        QVERIFY(textsOf(keyTagFigure({key, DigestType::Sha256, {}, {}}, plainOptions()))
                    .contains(QString::number(steps.tag)));
    }
}

void TestDigestWorkbench::commandsComputeTheSame_data() {
    QTest::addColumn<int>("command");
    QTest::addColumn<QString>("program");
    QTest::newRow("openssl") << 0 << "openssl";
    QTest::newRow("ldns") << 1 << "ldns-key2ds";
}

void TestDigestWorkbench::commandsComputeTheSame() {
    QFETCH(int, command);
    QFETCH(QString, program);
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        QSKIP("needs openssl and ldns-key2ds (packages openssl and ldnsutils, which tests/run installs)");
    }
    Workbench bench = benchOf();
    for (const DigestType type : {DigestType::Sha256, DigestType::Sha384}) {
        for (const auto& bit : {std::optional<std::size_t>(), std::optional<std::size_t>(300)}) {
            bench.digestType = type;
            bench.keyBit = bit;
            const QString output = run(workbenchCommands(bench).value(command));
            QVERIFY2(output.contains(QString::fromStdString(toHex(compute(bench).digest))), qPrintable(output));
        }
    }
}

void TestDigestWorkbench::nothingSticksOut() {
    Workbench bench = benchOf();
    for (const double width : {260.0, 640.0}) {
        for (const bool rightToLeft : {false, true}) {
            QVERIFY(isWithinItself(digestFigure(bench, plainOptions(width, rightToLeft))));
            QVERIFY(isWithinItself(keyTagFigure(bench, plainOptions(width, rightToLeft))));
            bench.keyBit = 5;
        }
    }
}

QTEST_GUILESS_MAIN(TestDigestWorkbench)
#include "tst_digest_workbench.moc"
