// SPDX-License-Identifier: MIT
// Text formats say what the chain says, and are what they claim to be.
#include "tests/ui/lab_chain.h"
#include "ui/present/report/export_format.h"
#include "ui/present/report/flat_graph.h"
#include "ui/present/report/report_html.h"
#include "ui/present/report/report_lists.h"
#include "ui/present/report/report_markdown.h"
#include "ui/present/wording/signature_list.h"
#include "ui/present/wording/wording.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace rootline;

namespace {

constexpr int kPatience = 60'000;  // milliseconds; a bound, not a wait

QString plainColour(Look look) {
    return QStringLiteral("#00000%1").arg(static_cast<int>(look));
}

constexpr ReportFigures kFigures{7, 2, 0};

std::vector<QString> keyTags(const ChainOfTrust& chain) {
    std::vector<QString> tags;
    for (const Zone& zone : chain.zones) {
        for (const ZoneKey& key : zone.keys) {
            tags.push_back(QString::number(key.tag));
        }
    }
    return tags;
}

}  // namespace

class ExportsTest : public QObject {
    Q_OBJECT

private slots:
    void endingsDecide() {
        QCOMPARE(exportFormat(QStringLiteral("a.b/chain.SVG")), ExportFormat::Svg);
        QCOMPARE(exportFormat(QStringLiteral("chain.ics")), ExportFormat::Calendar);
        QVERIFY(!exportFormat(QStringLiteral("chain.docx")));
        QVERIFY(!exportFormat(QStringLiteral("svg")));
        QVERIFY(unknownEndingText(QStringLiteral("x.docx")).contains(QStringLiteral(".mmd")));
    }

    void everyLineJoinsTwoBoxes_data() { worlds(); }
    void everyLineJoinsTwoBoxes() {
        QFETCH(const QString, world);
        const TrustGraph graph = buildTrustGraph(labChain(world.toStdString()));
        for (const PictureView view : {PictureView::Overview, PictureView::Detail}) {
            const FlatGraph flat = flatGraph(graph, view);
            QVERIFY(!flat.boxes.empty());
            const auto exists = [&](const QString& id) {
                return std::ranges::any_of(flat.boxes, [&](const FlatGraph::Box& box) { return box.id == id; });
            };
            for (const FlatGraph::Line& line : flat.lines) {
                QVERIFY2(exists(line.from) && exists(line.to), qPrintable(line.from + u' ' + line.to));
            }
        }
    }

    void dotIsReadByGraphviz() {
        const TrustGraph graph = buildTrustGraph(labChain("stale-ds"));
        const QString text = graphDot(graph, PictureView::Detail, QStringLiteral("a \"title\""), plainColour);
        QVERIFY(text.startsWith(QStringLiteral("digraph")));
        QCOMPARE(text.count(u'{'), text.count(u'}'));
        QCOMPARE(text.count(QStringLiteral("arrowhead=tee")), 1);  // one cause, one mark
        const QString dot = QStandardPaths::findExecutable(QStringLiteral("dot"));
        if (dot.isEmpty()) {
            QSKIP("needs Graphviz (package graphviz)");
        }
        QProcess process;
        process.start(dot, {QStringLiteral("-Tplain")});
        process.write(text.toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(kPatience));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardOutput().count("\nnode "), static_cast<int>(graph.nodes.size()));
    }

    void mermaidEscapesItsOwnSigns() {
        TrustGraph graph;
        graph.zones.push_back({});
        graph.zones.back().id = QStringLiteral("z");
        graph.zones.back().title = QStringLiteral("a\"]<b>#`");
        const QString text = graphMermaid(graph, PictureView::Overview, QStringLiteral("a \"title\""), plainColour);
        QVERIFY2(text.contains(QStringLiteral("n0[\"a#quot;]#lt;b#gt;#35;#96;\"]")), qPrintable(text));
    }

    void htmlStandsByItself_data() { worlds(); }
    void htmlStandsByItself() {
        QFETCH(const QString, world);
        const ChainOfTrust chain = labChain(world.toStdString());
        const QString html = reportHtml(reportDocument(chain, kFigures), QStringLiteral("t"),
                                        {QStringLiteral("<svg id=\"picture\"></svg>")});
        for (const char* const absent : {"<script", "http://", "https://", "@import", "<img", "<link"}) {
            QVERIFY2(!html.contains(QLatin1String(absent)), absent);
        }
        QVERIFY(html.contains(QStringLiteral("<svg id=\"picture\">")));
        QVERIFY(html.contains(QString::fromStdString(chain.question.name.toText())));
        for (const QString& tag : keyTags(chain)) {
            QVERIFY2(html.contains(u'>' + tag + u'<'), qPrintable(tag));
        }
        QString body = html.mid(html.indexOf(QStringLiteral("<body>")));
        body.truncate(body.indexOf(QStringLiteral("</html>")));
        QXmlStreamReader xml(body.replace(QStringLiteral("<br>"), QStringLiteral("<br/>")));
        while (!xml.atEnd()) {
            xml.readNext();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void everyTermOfTheReportIsExplained() {
        const ReportDocument document = reportDocument(labChain("stale-ds"), kFigures);
        const QString html = reportHtml(document, {}, {});
        static const QRegularExpression link(QStringLiteral("href=\"#(term-[a-z-0-9]+)\""));
        static const QRegularExpression paragraph(QStringLiteral("<(p|li)>.*?</\\1>"));
        qsizetype links = 0;
        for (auto found = paragraph.globalMatch(html); found.hasNext();) {
            QSet<QString> seen;
            const QString text = found.next().captured();
            for (auto term = link.globalMatch(text); term.hasNext(); ++links) {
                const QString id = term.next().captured(1);
                QVERIFY2(!seen.contains(id), qPrintable(text));
                seen.insert(id);
                QCOMPARE(html.count(QStringLiteral("<dt id=\"%1\"><dfn>").arg(id)), 1);
            }
        }
        QVERIFY(links > 10);
        QVERIFY(reportMarkdown(document, {}).contains(QStringLiteral("* **DS**: ")));
        const PrintedReport printed = printedReport(document);
        QVERIFY(!printed.after.contains(QStringLiteral("<a ")) &&
                printed.after.contains(QStringLiteral("<dfn>DS</dfn>")));
    }

    void markupInTextIsText() {
        const ReportDocument document{block::Paragraph{QStringLiteral("<b>*x*|</b>"), false},
                                      block::Table{{QStringLiteral("a")}, {{QStringLiteral("1|2")}}}};
        QVERIFY(reportHtml(document, {}, {}).contains(QStringLiteral("&lt;b&gt;*x*|&lt;/b&gt;")));
        const QString markdown = reportMarkdown(document, {});
        QVERIFY2(markdown.contains(QStringLiteral("\\<b\\>\\*x\\*\\|\\</b\\>")), qPrintable(markdown));
        QVERIFY2(markdown.contains(QStringLiteral("| 1\\|2 |")), qPrintable(markdown));
    }

    void whatIsToBePastedStaysWhole() {
        const ChainOfTrust chain = labChain("stale-ds");
        const QString paste = explain(chain.findings.front(), chain).paste;
        QVERIFY(!paste.isEmpty());
        const ReportDocument document = reportDocument(chain, kFigures);
        QVERIFY(
            reportMarkdown(document, {}).contains(QStringLiteral("   ```\n   ") + paste + QStringLiteral("\n   ```")));
        QVERIFY(reportHtml(document, {}, {}).contains(QStringLiteral("<code>") + paste + QStringLiteral("</code>")));
    }

    void csvHasALineForEachSignature() {
        const ChainOfTrust chain = labChain("healthy");
        const QStringList lines = signaturesCsv(chain).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(static_cast<std::size_t>(lines.size()), signaturesByExpiry(chain).size() + 1);
        QVERIFY(lines.size() > 4);
        QString before;
        for (const QString& line : lines.mid(1)) {
            QCOMPARE(line.count(u','), lines.front().count(u','));
            QVERIFY2(before <= line, qPrintable(line));  // those that end first first
            before = line.section(u',', 0, 0);
        }
    }

    void calendarIsFoldedAndStable() {
        const ChainOfTrust chain = labChain("healthy");
        const QString text = expiryCalendar(chain);
        QCOMPARE(text, expiryCalendar(chain));
        QCOMPARE(text.count(QStringLiteral("BEGIN:VEVENT")), text.count(QStringLiteral("END:VEVENT")));
        QSet<QString> ids;
        for (const QString& line : text.split(QStringLiteral("\r\n"))) {
            QVERIFY2(line.toUtf8().size() <= 75, qPrintable(line));
            if (line.startsWith(QStringLiteral("UID:"))) {
                QVERIFY2(!ids.contains(line), qPrintable(line));
                ids.insert(line);
            }
        }
        QVERIFY(ids.size() >= 3);
        QVERIFY(!QString(text).remove(QStringLiteral("\r\n")).contains(u'\n'));
    }

private:
    static void worlds() {
        QTest::addColumn<QString>("world");
        for (const char* const world : {"healthy", "unsigned", "stale-ds"}) {
            QTest::newRow(world) << QString::fromLatin1(world);
        }
    }
};

QTEST_GUILESS_MAIN(ExportsTest)
#include "tst_exports.moc"
