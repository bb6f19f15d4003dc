// SPDX-License-Identifier: MIT
// Whatever a name is made of: the lines that we offer for a shell run the programs that they begin with, with the words
// that were meant, and nothing else.
#include "tests/support/nasty_texts.h"
#include "tests/ui/lab_chain.h"
#include "ui/present/figures/digest_workbench.h"
#include "ui/present/panels/change_plan_words.h"
#include "ui/present/panels/details.h"
#include "ui/present/panels/outside_commands.h"
#include "ui/present/panels/validation_steps.h"
#include "ui/present/words/escaped_text.h"
#include "ui/present/words/shell_lines.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace rootline;

namespace {

constexpr std::size_t kNames = 500;
const char* const kPrograms[] = {"dig", "delv", "drill", "openssl", "ldns-key2ds", "dnsviz", "rootline-cli"};

struct Ran {
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Ran run(const QString& program, const QStringList& arguments, const QString& folder, const QByteArray& input = {}) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

/// Runs the script with `folder` as working folder; it is kept elsewhere.
Ran runScript(const QString& shell, const QByteArray& text, const QString& folder) {
    QTemporaryFile file;
    if (!file.open() || file.write(text) != text.size() || !file.flush()) {
        return {};
    }
    return run(shell, {file.fileName()}, folder);
}

/// Stands for a program of another one's: prints its words to file 3, a NUL behind each and two at the end, and reads
/// all of its input.
QByteArray standIn(const QByteArray& name) {
    return name + "() { printf '%s\\000' " + name +
           " \"$@\" >&3; printf '\\000' >&3; case $1 in dgst|-n|grok) "
           "while read -r line; do :; done;; esac; }\n";
}

/// The lines as one script with stand-ins. Dash has no functions with a hyphen in their name.
QByteArray script(const QStringList& lines) {
    QByteArray text = "exec 3>words 2>errors </dev/null\nbasenc() { while read -r line; do :; done; }\n";
    for (const char* const program : kPrograms) {
        text += standIn(QByteArray(program).replace('-', '_'));
    }
    for (QString line : lines) {
        line.replace(QStringLiteral("| ldns-key2ds "), QStringLiteral("| ldns_key2ds "));
        text += line.toUtf8() + '\n';
    }
    return text;
}

/// The words of each program that was started.
QList<QStringList> wordsIn(const QString& fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<QStringList> programs{{}};
    for (const QByteArray& word : file.readAll().split('\0')) {
        if (word.isEmpty()) {
            programs.append(QStringList());
        } else {
            programs.last().append(QString::fromUtf8(word));
        }
    }
    programs.removeAll(QStringList());
    return programs;
}

Workbench benchWith(const Name& owner) {
    const auto keys = workbenchKeys(labChain("healthy"));
    WorkbenchKey key = keys.front();
    key.owner = owner;
    return {key, DigestType::Sha256, std::nullopt, std::nullopt};
}

ChangePlan everyChange(const Name& zone) {
    ChangePlan plan{ChangeGoal::MoveHost, zone, {}};
    for (int action = 0; action <= static_cast<int>(ChangeAction::StopSigning); ++action) {
        plan.steps.push_back({static_cast<ChangeAction>(action), ChangeWait::Nothing, 0, {}, false});
    }
    return plan;
}

/// Every line that is made from a name.
QStringList linesFor(const Name& name) {
    QStringList lines = questionCommands(name, RRType::A) + questionCommands(name, RRType::DNSKEY) +
                        questionCommands(name, static_cast<RRType>(65280));
    for (const PlannedStep& step : plannedSteps(everyChange(name))) {
        lines << step.checks;
    }
    return lines;
}

QStringList linesFor(const Name& name, Workbench bench) {
    bench.key.owner = name;
    return workbenchCommands(bench);
}

/// Every line that the window offers for a chain.
QStringList linesOf(const ChainOfTrust& chain) {
    const TrustGraph graph = buildTrustGraph(chain);
    QStringList lines;
    for (const GraphNode& node : graph.nodes) {
        lines << describe(chain, graph, node.id).commands;
    }
    for (const GraphEdge& edge : graph.edges) {
        lines << describe(chain, graph, edge.id).commands;
    }
    for (const GraphZone& zone : graph.zones) {
        lines << describe(chain, graph, zone.id).commands;
    }
    for (const ValidationStep& step : validationSteps(chain, graph)) {
        lines << step.commands;
    }
    for (const WorkbenchKey& key : workbenchKeys(chain)) {
        lines << workbenchCommands({key, DigestType::Sha256, std::nullopt, std::nullopt});
    }
    return lines;
}

/// A signed world in which a signed alias leads to a name that a shell would run, in a zone with such a name.
lab::Scenario nastyWorld() {
    lab::Scenario scenario = lab::minimalScenario();
    const auto zone = std::find_if(scenario.zones.begin(), scenario.zones.end(),
                                   [](const lab::ZoneSpec& candidate) { return candidate.name.labelCount() == 2; });
    const Name nasty = zone->name.child("`{touch,PWNED}`").value();
    const Name alias = zone->name.child("$(>PWNED)").value();
    const ByteView target = nasty.wire();
    zone->records.push_back({alias, RRType::CNAME, kClassIn, 3600, Bytes(target.begin(), target.end())});
    zone->records.push_back({nasty, RRType::A, kClassIn, 3600, {192, 0, 2, 1}});
    scenario.question = {alias, RRType::A};
    return scenario;
}

void addShells() {
    QTest::addColumn<QString>("shell");
    for (const char* const shell : {"bash", "dash", "zsh"}) {
        QTest::newRow(shell) << QString(shell);
    }
}

}  // namespace

class TestShellLines final : public QObject {
    Q_OBJECT

private slots:
    void aShellReadsWhatWasMeant_data() { addShells(); }
    void aShellReadsWhatWasMeant();
    void theWindowsLinesRunNothingElse_data() { addShells(); }
    void theWindowsLinesRunNothingElse();
    void aParserReadsWhatWasMeant();
    void filesAreWords_data() { addShells(); }
    void filesAreWords();
    void namesStayNames();
    void recordsKeepTheirMeaning();
};

void TestShellLines::aShellReadsWhatWasMeant() {
    QFETCH(const QString, shell);
    const QTemporaryDir folder;
    const Workbench bench = benchWith(Name());
    QStringList lines;
    const auto names = test::nastyNames(kNames);
    for (std::size_t i = 0; i < names.size(); ++i) {
        lines << linesFor(names[i]);
        if (i < test::kShellPayloads.size()) {  // pipes take their time
            lines << linesFor(names[i], bench);
        }
    }
    const QByteArray text = script(lines);
    const Ran read = run(shell, {QStringLiteral("-n")}, folder.path(), text);
    QVERIFY2(read.status == 0 && read.errors.isEmpty(), read.errors);
    QCOMPARE(runScript(shell, text, folder.path()).status, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList({"errors", "words"}));
    QCOMPARE(QFile(folder.filePath("errors")).size(), 0);

    const QList<QStringList> programs = wordsIn(folder.filePath("words"));
    std::size_t atName = 0;
    int questions = 0;
    for (const QStringList& words : programs) {
        QVERIFY2(words[0] != "delv" || words.size() == 4, qPrintable(words.join(u' ')));
        if (words[0] == "delv" && words[3] == "A") {
            QCOMPARE(Name::fromText(words[2].toStdString()).value(), names[atName++]);
        }
        questions += words[0] == "dig" ? 1 : 0;
    }
    QCOMPARE(atName, names.size());
    QCOMPARE(questions, static_cast<int>(kNames) * (3 + 12));
}

void TestShellLines::theWindowsLinesRunNothingElse() {
    QFETCH(const QString, shell);
    const QTemporaryDir folder;
    const QStringList lines = linesOf(labChain(nastyWorld()));
    QVERIFY(lines.filter(QStringLiteral("touch")).size() > 3);
    QCOMPARE(runScript(shell, script(lines), folder.path()).status, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList({"errors", "key.der", "signature.bin", "signed.bin", "words"}));
}

void TestShellLines::aParserReadsWhatWasMeant() {
    const QByteArray parser =
        "import shlex, sys\n"
        "for line in sys.stdin.read().split('\\n')[:-1]:\n"
        "    words = shlex.split(line)\n"
        "    assert len(words) == 4 and words[:2] == ['drill', '-TD'] and words[3] == 'A', line\n"
        "    print(words[2])\n";
    QByteArray input;
    const auto names = test::nastyNames(kNames);
    for (const Name& name : names) {
        input += questionCommands(name, RRType::A).last().toUtf8() + '\n';
    }
    const Ran ran = run(QStringLiteral("python3"), {QStringLiteral("-c"), parser}, QStringLiteral("."), input);
    QVERIFY2(ran.status == 0, ran.errors);
    const QList<QByteArray> read = ran.output.trimmed().split('\n');
    QCOMPARE(read.size(), static_cast<qsizetype>(names.size()));
    for (qsizetype i = 0; i < read.size(); ++i) {
        QCOMPARE(Name::fromText(read[i].toStdString()).value(), names[static_cast<std::size_t>(i)]);
    }
}

void TestShellLines::filesAreWords() {
    QFETCH(const QString, shell);
    const QTemporaryDir folder;
    QStringList files{QString(),
                      QStringLiteral("~/.x"),
                      QStringLiteral("übung é"),
                      QStringLiteral("a\x1b]0;x\x07"),
                      QStringLiteral("a\u202eb"),
                      QStringLiteral("'"),
                      QStringLiteral("=ls"),
                      QStringLiteral("*")};
    for (const char* const payload : test::kShellPayloads) {
        files << QString::fromLatin1(payload).trimmed() + u'.';
    }
    QStringList lines;
    for (const QString& file : files) {
        lines << shellLine({QStringLiteral("dnsviz"), u'/' + file, QStringLiteral("end")});
        QVERIFY2(isVisible(lines.last()), qPrintable(lines.last()));
    }
    QCOMPARE(runScript(shell, script(lines), folder.path()).status, 0);
    const QList<QStringList> programs = wordsIn(folder.filePath("words"));
    QCOMPARE(programs.size(), files.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        QCOMPARE(programs[i], QStringList({"dnsviz", u'/' + files[i], "end"}));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList({"errors", "words"}));
}

void TestShellLines::namesStayNames() {
    QCOMPARE(nameForPrograms(Name()), QString("."));
    QCOMPARE(nameForPrograms(*Name::fromText("_25._tcp.mx-1.Example.test")), QString("_25._tcp.mx-1.Example.test."));
    QCOMPARE(nameForPrograms(*Name::fromText("-x.+short.\\@8.*.test")),
             QString("\\045x.\\043short.\\0648.\\042.test."));
    QCOMPARE(shellLine({"dig", nameForPrograms(*Name::fromText("www.example.test"))}),
             QString("dig www.example.test."));
    QCOMPARE(shellLine({"a", ""}), QString("a ''"));
    QCOMPARE(shellInto("a", "x y"), QString("a > 'x y'"));
}

void TestShellLines::recordsKeepTheirMeaning() {
    const Record record{*Name::fromText("`x`.test"), RRType::A, kClassIn, 60, {192, 0, 2, 1}};
    QCOMPARE(recordForPrograms(record), QString("\\096x\\096.test. 60 IN A 192.0.2.1"));
    QCOMPARE(recordForPrograms({Name(), RRType::A, kClassIn, 60, {192, 0, 2, 1}}), QString(". 60 IN A 192.0.2.1"));
}

QTEST_GUILESS_MAIN(TestShellLines)
#include "tst_shell_lines.moc"
