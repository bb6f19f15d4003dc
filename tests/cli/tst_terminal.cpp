// SPDX-License-Identifier: MIT
// What strangers put into arguments, file names and files: a terminal shows it and obeys none of it.
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int kPatience = 60'000;  // milliseconds; a bound, not a wait

struct Run {
    int status = -1;
    QString out;
    QString err;
};

Run run(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(ROOTLINE_CLI), arguments);
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

class TerminalTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(folder_.isValid()); }

    void nothingThatATerminalObeysIsPrinted_data() {
        QTest::addColumn<QStringList>("arguments");
        const QString evil = QString::fromUtf8("x\x1b]0;owned\x07\x7f") + QChar(0x9B) + QStringLiteral("31m") +
                             QChar(0x202E) + QStringLiteral("txt\r\nrootline-cli: all is well") + QChar(0x2028);
        QTest::newRow("command") << QStringList{evil};
        QTest::newRow("option") << QStringList{"check", "--" + evil};
        QTest::newRow("name") << QStringList{"check", evil + ".."};
        QTest::newRow("type") << QStringList{"check", "example.test", evil};
        QTest::newRow("too many words") << QStringList{"check", "example.test", "A", evil};
        for (const char* const option : {"--at", "--port", "--via", "--lang", "--policy", "--timeout", "--suppose",
                                         "--ask-resolver", "--trust-anchor", "--root-hints", "--tls-ca"}) {
            QTest::newRow(option) << QStringList{"check", "example.test", option, evil};
        }
        QTest::newRow("capture") << QStringList{"check", "--capture", evil};
        QTest::newRow("world") << QStringList{"lab", "check", evil};
        QTest::newRow("scenario file") << QStringList{"lab", "check", evil + ".json"};
        QTest::newRow("lab") << QStringList{"lab", evil};
        QTest::newRow("list") << QStringList{"batch", evil};
        QTest::newRow("output") << QStringList{"export", "--lab", "healthy", "-o", "/nowhere/" + evil + ".svg"};
        QTest::newRow("ending") << QStringList{"export", "--lab", "healthy", "-o", "x." + evil};
        QTest::newRow("code") << QStringList{"explain", evil};
        QTest::newRow("goal") << QStringList{"plan", "example.test", evil};
        QTest::newRow("compared") << QStringList{"compare", evil, evil};
        QTest::newRow("pasted") << QStringList{"ds",      "example.test", "--lab",
                                               "healthy", "--compare",    write(evil.toUtf8())};
        QTest::newRow("evidence") << QStringList{"check", "--capture", write(evil.toUtf8())};
        QTest::newRow("scenario text") << QStringList{
            "lab", "check", write(QJsonDocument(QJsonObject{{evil, evil}, {"title", evil}}).toJson() + "!", ".json")};
        QTest::newRow("line of a list") << QStringList{"batch", write(evil.toUtf8()), "--lab", "healthy"};
    }
    void nothingThatATerminalObeysIsPrinted() {
        QFETCH(const QStringList, arguments);
        const Run result = run(arguments);
        QVERIFY(result.status > 0);
        for (const char32_t character : (result.out + result.err).toUcs4()) {
            const QChar::Category category = QChar::category(character);
            const bool isObeyed = category == QChar::Other_Control || category == QChar::Other_Format ||
                                  category == QChar::Separator_Line;
            QVERIFY2(!isObeyed || character == U'\n' || character == U'\t', qPrintable(result.err));
        }
        QVERIFY2(!result.err.contains(QStringLiteral("\nrootline-cli: all is well")), qPrintable(result.err));
    }

    void jsonOfAnEscapedLineIsReadAsItWas() {
        const QString odd = QStringLiteral("a") + QChar(0x202E) + QChar(0x9B) + QStringLiteral("\x7f..b");
        const Run result = run({"batch", write(odd.toUtf8()), "--lab", "healthy"});
        QVERIFY(!result.out.contains(QChar(0x202E)));
        QCOMPARE(QJsonDocument::fromJson(result.out.toUtf8())[u"input"].toString(), odd);
    }

private:
    QString write(const QByteArray& content, const QString& ending = {}) {
        const QString fileName = folder_.filePath(QStringLiteral("input-%1%2").arg(++files_).arg(ending));
        QFile file(fileName);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(content);
        }
        return fileName;
    }

    QTemporaryDir folder_;
    int files_ = 0;
};

QTEST_GUILESS_MAIN(TerminalTest)
#include "tst_terminal.moc"
