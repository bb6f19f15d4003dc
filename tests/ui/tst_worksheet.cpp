// SPDX-License-Identifier: MIT
#include "core/lab/rehearsal.h"
#include "tests/ui/lab_chain.h"
#include "ui/graph/worksheet_pdf.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rootline;

namespace {

Worksheet sheetOf(std::string_view name) {
    const auto scenario = lab::findScenario(name).value();
    return makeWorksheet(scenario, lab::rehearseSteps(scenario, kLabTime));
}

/// What a PDF reader's `program` says of the pages.
QString readBack(const QByteArray& pdf, const QString& program, const QStringList& options) {
    const QTemporaryDir folder;
    QFile file(folder.filePath("sheet.pdf"));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(program, QStringList{options} << file.fileName()
                                               << (program == "pdftotext" ? QStringList{"-"} : QStringList{}));
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

}  // namespace

class TestWorksheet : public QObject {
    Q_OBJECT

private slots:
    void pictureHasNoSigns_data();
    void pictureHasNoSigns();
    void linksTellWhatDecides();
    void keyHoldsTheReasons_data();
    void keyHoldsTheReasons();
    void fontsAreEmbedded();
};

void TestWorksheet::pictureHasNoSigns_data() {
    QTest::addColumn<QString>("name");
    for (const char* const name :
         {"stale-ds", "expired", "bad-denial", "one-server-behind", "old-anchor", "lesson-05"}) {
        QTest::newRow(name) << QString(name);
    }
}

void TestWorksheet::pictureHasNoSigns() {
    QFETCH(QString, name);
    for (const WorksheetTask& task : sheetOf(name.toStdString()).tasks) {
        for (const GraphZone& zone : task.blank.zones) {
            QVERIFY(zone.look == Look::Insecure && zone.state.isEmpty() && zone.warning.isEmpty() &&
                    zone.servers.empty());
        }
        for (const GraphEdge& edge : task.blank.edges) {
            QVERIFY(edge.look == Look::Insecure && edge.label.isEmpty() && !edge.broken && !edge.cracked);
        }
        for (const GraphLink& link : task.blank.links) {
            QVERIFY(link.look == Look::Insecure && !link.broken && !link.cause);
        }
        for (const GraphAnswer& answer : task.blank.answers) {
            QVERIFY(answer.look == Look::Insecure && answer.state.isEmpty() && answer.absence == Absence::None);
        }
    }
}

// The student must be able to find the answer in the picture.
void TestWorksheet::linksTellWhatDecides() {
    const Worksheet sheet = sheetOf("stale-ds");
    const auto links = sheet.tasks.front().blank.links;
    const ChainOfTrust chain = labChain("stale-ds");
    const QString tag = QString::number(chain.zones.back().link.checks.front().ds.keyTag);
    QVERIFY(std::any_of(links.begin(), links.end(), [&](const GraphLink& link) { return link.label.contains(tag); }));
    QVERIFY(links.back().label.contains("signature by key"));
}

void TestWorksheet::keyHoldsTheReasons_data() {
    QTest::addColumn<QString>("name");
    for (const std::string& name : lab::scenarioNames()) {
        if (lab::findScenario(name)->kind == lab::ScenarioKind::Lesson) {
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
        }
    }
}

void TestWorksheet::keyHoldsTheReasons() {
    if (QStandardPaths::findExecutable("pdftotext").isEmpty()) {
        QSKIP("needs pdftotext (package poppler-utils, which tests/run installs)");
    }
    QFETCH(QString, name);
    const Worksheet sheet = sheetOf(name.toStdString());
    static const QRegularExpression blanks("\\s+");
    const auto text = [&](bool answers) {
        return readBack(worksheetPdf(sheet, answers), "pdftotext", {"-raw"})
            .normalized(QString::NormalizationForm_KC)
            .replace(blanks, " ");
    };
    const QString paper = text(false);
    const QString key = text(true);
    for (const WorksheetTask& task : sheet.tasks) {
        const QString say = QString(task.say).replace(blanks, " ");
        QVERIFY2(paper.contains(say) && key.contains(say), qPrintable(say));
        for (const Quiz& quiz : task.questions) {
            QVERIFY(paper.contains("Why?"));
            QVERIFY2(paper.contains(quiz.ask) && key.contains(quiz.ask), qPrintable(quiz.ask));
            QVERIFY2(key.contains(quiz.because), qPrintable(quiz.because));
            QVERIFY(quiz.because.isEmpty() || !paper.contains(quiz.because));
            QVERIFY(!paper.contains(task.sentence));
        }
    }
}

void TestWorksheet::fontsAreEmbedded() {
    if (QStandardPaths::findExecutable("pdffonts").isEmpty()) {
        QSKIP("needs pdffonts (package poppler-utils, which tests/run installs)");
    }
    const QStringList lines =
        readBack(worksheetPdf(sheetOf("lesson-05"), false), "pdffonts", {}).split('\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    static const QRegularExpression embedded("\\byes\\s+(yes|no)\\s+yes\\b");
    for (const QString& line : lines) {
        QVERIFY2(line.contains(embedded), qPrintable(line));
    }
}

QTEST_MAIN(TestWorksheet)
#include "tst_worksheet.moc"
