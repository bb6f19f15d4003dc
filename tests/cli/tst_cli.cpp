// SPDX-License-Identifier: MIT
// The built command-line program as a black box: exit status, standard output, standard error.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace {

constexpr int kPatience = 60'000;  // milliseconds; a bound, not a wait

struct Run {
    int status = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Run run(const QStringList& arguments, const QString& locale = QStringLiteral("C.UTF-8")) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), locale);
    environment.remove(QStringLiteral("LANGUAGE"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ROOTLINE_CLI), arguments);
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// Words on a command line; no word has spaces.
QStringList line(const char* text) {
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

}  // namespace

class CliTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(folder_.isValid()); }

    // Captures --------------------------------------------------------------------------------------------------------

    void captureNeedsAFile() {
        const Run result = run(line("capture www.example.org"));
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains(QStringLiteral("-o")), qPrintable(result.err));
    }

    void captureOfSilenceIsValidatedAgain() {
        const QString file = folder_.filePath(QStringLiteral("silence.rootline"));
        const Run made = run(line("capture www.example.org --timeout 0.05 --attempts 1 --port 9") + localHints() +
                             QStringList{QStringLiteral("-o"), file});
        QCOMPARE(made.status, 4);
        const Run again = run(line("check --capture-anchors --json --capture") + QStringList{file});
        QCOMPARE(again.status, 4);
        QCOMPARE(again.json()[u"verdict"].toString(), QStringLiteral("indeterminate"));
        QCOMPARE(again.json()[u"question"].toObject()[u"name"].toString(), QStringLiteral("www.example.org."));
    }

    void captureToNowhereSaysSo() {
        const Run result =
            run(line("capture www.example.org --timeout 0.05 --attempts 1 --port 9") + localHints() +
                QStringList{QStringLiteral("-o"), folder_.filePath(QStringLiteral("no/such/folder/x.rootline"))});
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains(QStringLiteral("cannot be written")), qPrintable(result.err));
    }

    void badCapturesAreRefusedInOneSentence() {
        const QString file = folder_.filePath(QStringLiteral("bad.rootline"));
        QFile bad(file);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{\n\"rootline_capture\": 1,\n oops");
        bad.close();
        const Run result = run(line("check --capture-anchors --capture") + QStringList{file});
        QCOMPARE(result.status, 5);
        QVERIFY2(result.err.contains(QStringLiteral("line 3")), qPrintable(result.err));
        QCOMPARE(result.err.count(u'\n'), 1);
        QCOMPARE(run(line("check --capture /nonexistent")).status, 5);
    }

    // Exports ---------------------------------------------------------------------------------------------------------

    void endingsDecideWhatIsWritten_data() {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("svg") << QByteArray("<?xml");
        QTest::newRow("png") << QByteArray("\x89PNG");
        QTest::newRow("pdf") << QByteArray("%PDF-");
        QTest::newRow("html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("dot") << QByteArray("digraph");
        QTest::newRow("mmd") << QByteArray("---\ntitle: ");
        QTest::newRow("md") << QByteArray("# Chain of trust");
        QTest::newRow("txt") << QByteArray("www.example.test. A");
        QTest::newRow("json") << QByteArray("{");
        QTest::newRow("csv") << QByteArray("expiration,");
        QTest::newRow("ics") << QByteArray("BEGIN:VCALENDAR");
    }
    void endingsDecideWhatIsWritten() {
        QFETCH(const QByteArray, start);
        const QString ending = QString::fromLatin1(QTest::currentDataTag());
        const QString file = folder_.filePath(QStringLiteral("chain.") + ending);
        const Run result = run(line("export --lab stale-ds -o") + QStringList{file});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.err, QString());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.read(start.size()) == start);
        const QString nowhere = folder_.filePath(QStringLiteral("no/such/folder/chain.") + ending);
        const Run failed = run(line("export --lab stale-ds -o") + QStringList{nowhere});
        QCOMPARE(failed.status, 2);
        QCOMPARE(failed.err.count(u'\n'), 1);
        QVERIFY(!QFile::exists(nowhere));
    }

    void captureIsExported() {
        const QString capture = folder_.filePath(QStringLiteral("silence.rootline"));
        run(line("capture www.example.org --timeout 0.05 --attempts 1 --port 9") + localHints() +
            QStringList{QStringLiteral("-o"), capture});
        const QString file = folder_.filePath(QStringLiteral("silence.md"));
        QCOMPARE(run(line("export -o") + QStringList{file, QStringLiteral("--capture"), capture}).status, 4);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("the file silence.rootline, with answers from"));
        const QString calendar = folder_.filePath(QStringLiteral("silence.ics"));
        const Run nothing = run(line("export -o") + QStringList{calendar, QStringLiteral("--capture"), capture});
        QCOMPARE(nothing.status, 2);
        QVERIFY(!QFile::exists(calendar));
    }

    // The lab ---------------------------------------------------------------------------------------------------------

    void labListsWorldsWithTitles() {
        const Run result = run(line("lab list"));
        QCOMPARE(result.status, 0);
        const QStringList lines = result.out.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 3);
        for (const QString& world : lines) {
            QCOMPARE(world.count(u'\t'), 1);
            QVERIFY2(world.section(u'\t', 1).contains(u' '), qPrintable(world));
        }
        QVERIFY(lines.first().startsWith(QStringLiteral("healthy\t")));
    }

    void worldsTellTheirVerdictByStatus_data() {
        QTest::addColumn<QString>("world");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("cause");
        QTest::newRow("healthy") << "healthy" << 0 << "secure"
                                 << "";
        QTest::newRow("unsigned") << "unsigned" << 3 << "insecure"
                                  << "";
        QTest::newRow("stale-ds") << "stale-ds" << 1 << "bogus"
                                  << "DS_MATCHES_NO_KEY";
    }
    void worldsTellTheirVerdictByStatus() {
        QFETCH(const QString, world);
        QFETCH(const int, status);
        const Run text = run({"lab", "check", world});
        QCOMPARE(text.status, status);
        QVERIFY(text.out.size() > 100);
        QVERIFY2(text.err.isEmpty(), qPrintable(text.err));
        const Run json = run({"lab", "check", world, "--json"});
        QCOMPARE(json.status, status);
        QTEST(json.json()[u"verdict"].toString(), "verdict");
        QTEST(json.json()[u"cause"].toString(), "cause");
    }

    void jsonOfTheHealthyWorldHasTheAgreedShape() {
        const QJsonObject json = run(line("lab check healthy --json --at 2026-11-21T20:00:00Z")).json();
        for (const QString& key :
             line("schema rootline question at verdict rcode summary cause valid_until zones answer "
                  "findings statistics")) {
            QVERIFY2(json.contains(key), qPrintable(key));
        }
        QCOMPARE(json[u"at"].toString(), QStringLiteral("2026-11-21T20:00:00Z"));
        QVERIFY(json[u"valid_until"].isString());
        QVERIFY(json[u"cause"].isNull());
        QVERIFY(json[u"summary"].toString().contains(QStringLiteral("DNSSEC: valid")));
        const QJsonArray zones = json[u"zones"].toArray();
        QVERIFY(zones.size() >= 3);
        QCOMPARE(zones[0].toObject()[u"name"].toString(), QStringLiteral("."));
        for (int i = 0; i < zones.size(); ++i) {
            const QJsonObject zone = zones[i].toObject();
            QCOMPARE(zone[u"verdict"].toString(), QStringLiteral("secure"));
            QVERIFY(!zone[u"dnskeys"].toArray().isEmpty());
            QVERIFY(!zone[u"signatures"].toArray().isEmpty());
            QVERIFY(!zone[u"servers"].toArray().isEmpty());
            QCOMPARE(zone[u"ds"].toArray().isEmpty(), i == 0);
        }
        QVERIFY(!json[u"answer"].toArray().isEmpty());
        QVERIFY(json[u"statistics"].toObject()[u"verifications"].toInt() > 0);
        QVERIFY(json[u"statistics"].toObject()[u"queries"].toInt() > 0);
    }

    void staleDsSaysWhatToEnter() {
        const QJsonObject json = run(line("lab check stale-ds --json")).json();
        const QJsonObject finding = json[u"findings"].toArray()[0].toObject();
        QCOMPARE(finding[u"code"].toString(), QStringLiteral("DS_MATCHES_NO_KEY"));
        const QString wanted = finding[u"paste"].toString();
        QVERIFY2(QRegularExpression(QStringLiteral("^\\d+ \\d+ 2 [0-9A-F]{64}$")).match(wanted).hasMatch(),
                 qPrintable(wanted));
        QString steps;
        for (const QJsonValue& step : finding[u"fix"].toArray()) {
            steps += step.toString() + u'\n';
        }
        QVERIFY2(steps.contains(wanted), qPrintable(steps));
        const QString text = run(line("lab check stale-ds")).out;
        QVERIFY2(text.contains(wanted), qPrintable(text));
    }

    void everyStoryAndLessonCanBeChecked() {
        const QStringList lines = run(line("lab list")).out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 31);
        QCOMPARE(run(line("lab check rollback-trap --json")).json()[u"cause"].toString(),
                 QStringLiteral("DS_WITHOUT_SIGNED_ZONE"));
        QCOMPARE(run(line("lab check rollback-trap --step 3 --json")).json()[u"verdict"].toString(),
                 QStringLiteral("secure"));
        QVERIFY(run(line("lab list --lang de")).out.contains(QStringLiteral("Der Anker")));
    }

    void aFileOfOnesOwn() {
        const QString file = folder_.filePath(QStringLiteral("mine.json"));
        const auto write = [&](const QByteArray& text) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(text);
        };
        write(
            "{\"rootline-scenario\": 1, \"name\": \"mine\", \"title\": \"Mine\", \"world\": \"healthy\","
            "\"changes\": {\"typo\": {\"change\": \"ds-digest-typo\", \"zone\": \"example.test.\"}},"
            "\"expect\": {\"verdict\": \"bogus\", \"cause\": \"DS_DIGEST_MISMATCH\"}}");
        const Run good = run({"lab", "check", file, "--json"});
        QCOMPARE(good.status, 1);
        QCOMPARE(good.json()[u"cause"].toString(), QStringLiteral("DS_DIGEST_MISMATCH"));
        write("{\"rootline-scenario\": 1, \"name\": \"mine\", \"title\": \"Mine\",\n\"wrold\": \"healthy\"}");
        const Run bad = run({"lab", "check", file});
        QCOMPARE(bad.status, 5);
        QVERIFY2(bad.err.contains(QStringLiteral("mine.json, line 2: \"wrold\" is not known here")),
                 qPrintable(bad.err));
        QVERIFY(bad.out.isEmpty());
        QCOMPARE(run({"lab", "check", folder_.filePath(QStringLiteral("none.json"))}).status, 5);
    }

    void worldsHoldAtAnyTime() {
        QCOMPARE(run(line("lab check healthy --at 1500000000")).status, 0);
        QCOMPARE(run(line("lab check healthy --at 20351231235959")).status, 0);
    }

    // Findings explained ----------------------------------------------------------------------------------------------

    void everyListedCodeIsExplained() {
        const Run all = run(line("explain --list"));
        QCOMPARE(all.status, 0);
        const QStringList lines = all.out.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 70);
        for (const QString& kind : lines) {
            QCOMPARE(kind.count(u'\t'), 2);
        }
        const Run one = run(line("explain ds_matches_no_key"));
        QCOMPARE(one.status, 0);
        QVERIFY(one.out.contains(QStringLiteral("RFC 4035 section 5.2")));
    }

    // Help, version, language -----------------------------------------------------------------------------------------

    void helpNamesCommandsAndOptions() {
        const Run help = run(line("--help"));
        QCOMPARE(help.status, 0);
        for (const QString& word :
             line("check export lab explain --json --root-hints --trust-anchor --at --port -4 -6 --timeout "
                  "--attempts --lang --via --tls-ca")) {
            QVERIFY2(help.out.contains(word), qPrintable(word));
        }
        QVERIFY(run(line("--version")).out.startsWith(QStringLiteral("rootline-cli ")));
    }

    void speaksGerman() {
        const Run german = run(line("lab check unsigned --lang de"));
        QVERIFY2(german.out.contains(QStringLiteral("nicht signiert")), qPrintable(german.out));
        QCOMPARE(german.status, 3);
        QVERIFY(run(line("--lang=de frobnicate")).err.contains(QStringLiteral("Einen Befehl")));
    }

    void tokensAreNotTranslated() {
        QCOMPARE(run(line("lab check unsigned --lang de --json")).json()[u"verdict"].toString(),
                 QStringLiteral("insecure"));
    }

    // Mistakes on the command line ------------------------------------------------------------------------------------

    void mistakesAreOneSentence_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("fragment");
        const QString longName(300, u'a');
        QTest::newRow("nothing") << QStringList{} << "--help";
        QTest::newRow("unknown command") << line("frobnicate") << "frobnicate";
        QTest::newRow("unknown option") << line("check example.test --frobnicate") << "--frobnicate";
        QTest::newRow("no name") << line("check") << "No name";
        QTest::newRow("too many words") << line("check example.test A B") << "too many";
        QTest::newRow("unknown type") << line("check example.test FOO") << "not a record type";
        QTest::newRow("name of 300 characters") << QStringList{"check", longName} << "300 characters";
        QTest::newRow("two dots") << line("check www..test") << "dot too many";
        QTest::newRow("bad time") << line("check example.test --at yesterday") << "--at";
        QTest::newRow("bad port") << line("check example.test --port 70000") << "--port";
        QTest::newRow("bad timeout") << line("check example.test --timeout -1") << "--timeout";
        QTest::newRow("bad attempts") << line("check example.test --attempts 0") << "--attempts";
        QTest::newRow("value missing") << line("check example.test --port") << "--port needs a value";
        QTest::newRow("both families") << line("check example.test -4 -6") << "exclude each other";
        QTest::newRow("via a word") << line("check example.test --via somewhere") << "\"somewhere\" cannot be asked";
        QTest::newRow("via a port too large")
            << line("check example.test --via 127.0.0.1@70000") << "port from 1 to 65535";
        QTest::newRow("via http") << line("check example.test --via http://127.0.0.1/dns-query") << "unencrypted HTTP";
        QTest::newRow("via no host") << line("check example.test --via tls://") << "not the address of a resolver";
        QTest::newRow("via another scheme")
            << line("check example.test --via quic://127.0.0.1") << "tls:// or https://";
        QTest::newRow("unknown language") << line("lab list --lang tlh") << "tlh";
        QTest::newRow("unknown world") << line("lab check atlantis") << "lab list";
        QTest::newRow("a step too many") << line("lab check healthy --step 2") << "1 step";
        QTest::newRow("lab serve without a world") << line("lab serve") << "serve";
        QTest::newRow("lab alone") << line("lab") << "list";
        QTest::newRow("export to nowhere") << line("export --lab healthy") << "-o";
        QTest::newRow("export to another ending") << line("export --lab healthy -o chain.docx") << ".svg";
        QTest::newRow("export with a look of others") << line("export --lab healthy -o chain.csv --dpi 100") << "--dpi";
        QTest::newRow("export of two") << line("export --lab healthy --capture x -o chain.svg") << "exclude";
        QTest::newRow("export of an unknown view")
            << line("export --lab healthy -o chain.svg --view all") << "overview";
        QTest::newRow("export of an unknown world") << line("export --lab atlantis -o chain.svg") << "lab list";
        QTest::newRow("asking name servers as a resolver")
            << line("check example.org --ask-resolver authoritative") << "is not a resolver";
        QTest::newRow("asking no address") << line("check example.org --ask-resolver ftp://one") << "ftp://one";
        QTest::newRow("unknown code") << line("explain FOO") << "explain --list";
        QTest::newRow("option of another command") << line("lab check healthy --port 5300") << "--port";
    }
    void mistakesAreOneSentence() {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, fragment);
        const Run result = run(arguments);
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains(fragment), qPrintable(result.err));
        QCOMPARE(result.err.count(u'\n'), 1);
        QVERIFY(result.out.isEmpty());
    }

    // Input files -----------------------------------------------------------------------------------------------------

    void badFilesNameTheLine_data() {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("fragment");
        QTest::newRow("anchor: bad line") << "--trust-anchor"
                                          << QByteArray(
                                                 ". IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457"
                                                 "104237C7F8EC8D\n. IN DS nonsense\n")
                                          << "line 2";
        QTest::newRow("anchor: another type")
            << "--trust-anchor" << QByteArray("; note\n\nexample.test. IN A 192.0.2.1\n") << "example.test. A";
        QTest::newRow("anchor: empty") << "--trust-anchor" << QByteArray() << "no DS or DNSKEY";
        QTest::newRow("hints: bad line") << "--root-hints"
                                         << QByteArray(". 3600 NS a.test.\na.test. 3600 A 192.0.2.1.5\n") << "line 2";
        QTest::newRow("hints: no address") << "--root-hints" << QByteArray(". 3600 NS a.test.\n") << "no address";
        QTest::newRow("hints: octets") << "--root-hints" << QByteArray("\0\1\2\3\xff\n", 6) << "line 1";
        QTest::newRow("certificates: none") << "--tls-ca" << QByteArray("nonsense\n") << "no certificate";
        QTest::newRow("hints: too large") << "--root-hints" << QByteArray(1024 * 1024 + 1, ';') << "1 MiB";
    }
    void badFilesNameTheLine() {
        QFETCH(const QString, option);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, fragment);
        const QString fileName = write(content);
        const Run result = run({"check", "example.test", option, fileName, "--json"});
        QCOMPARE(result.status, 5);
        QVERIFY2(result.err.contains(fileName), qPrintable(result.err));
        QVERIFY2(result.err.contains(fragment), qPrintable(result.err));
        QCOMPARE(result.err.count(u'\n'), 1);
        QVERIFY(result.out.isEmpty());
    }

    void missingFileIsNamed() {
        const Run result = run({"check", "example.test", "--root-hints", folder_.filePath(QStringLiteral("none"))});
        QCOMPARE(result.status, 5);
        QVERIFY(result.err.contains(folder_.filePath(QStringLiteral("none"))));
        QCOMPARE(run({"check", "example.test", "--root-hints", folder_.path()}).status, 5);
    }

    // Servers that do not answer --------------------------------------------------------------------------------------

    void refusedPortIsIndeterminate() {
        QUdpSocket probe;
        QVERIFY(probe.bind(QHostAddress::LocalHost));
        const QString port = QString::number(probe.localPort());
        probe.close();
        const Run result = run(QStringList{"check", "example.test", "--json", "--port", port} + localHints());
        QCOMPARE(result.status, 4);
        QCOMPARE(result.json()[u"verdict"].toString(), QStringLiteral("indeterminate"));
        QVERIFY2(result.json()[u"summary"].toString().contains(QStringLiteral("Check the network connection")),
                 qPrintable(result.out));
    }

    void whatIsTypedIsUnderstood_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::newRow("IDN") << QStringLiteral("bücher.example") << "xn--bcher-kva.example."
                             << "A";
        QTest::newRow("URL") << "https://www.example.test/path"
                             << "www.example.test."
                             << "A";
        QTest::newRow("e-mail") << "user@example.test"
                                << "example.test."
                                << "MX";
    }
    void whatIsTypedIsUnderstood() {
        QFETCH(const QString, typed);
        QUdpSocket silent;
        QVERIFY(silent.bind(QHostAddress::LocalHost));
        const Run result = run(QStringList{"check", typed, "--json", "--timeout", "0.05", "--attempts", "1", "--port",
                                           QString::number(silent.localPort())} +
                               localHints());
        QCOMPARE(result.status, 4);
        QTEST(result.json()[u"question"].toObject()[u"name"].toString(), "name");
        QTEST(result.json()[u"question"].toObject()[u"type"].toString(), "type");
    }

#ifdef Q_OS_UNIX
    void interruptEndsCleanly() {
        QUdpSocket silent;
        QVERIFY(silent.bind(QHostAddress::LocalHost));
        QProcess process;
        process.start(QStringLiteral(ROOTLINE_CLI), QStringList{"check", "example.test", "--timeout", "60", "--port",
                                                                QString::number(silent.localPort())} +
                                                        localHints());
        QVERIFY(silent.waitForReadyRead(kPatience));  // it has asked, so it waits now
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(kPatience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 4);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(process.readAllStandardError().contains("was interrupted"));
    }
#endif

private:
    QString write(const QByteArray& content) {
        const QString fileName = folder_.filePath(QStringLiteral("input-%1").arg(++files_));
        QFile file(fileName);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(content);
        }
        return fileName;
    }

    QStringList localHints() {
        return {"--root-hints", write(". 3600 NS ns1.test.\nns1.test. 3600 A 127.0.0.1\n")};
    }

    QTemporaryDir folder_;
    int files_ = 0;
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
