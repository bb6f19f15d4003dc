// SPDX-License-Identifier: MIT
// Pictures in files hold all that the window's picture holds, as vectors and text.
#include "tests/ui/lab_chain.h"
#include "ui/graph/export.h"
#include "ui/graph/picture_files.h"
#include "ui/graph/report_pdf.h"
#include "ui/present/report/report_junit.h"
#include "ui/present/report/saved_file.h"
#include "ui/present/wording/standpoint_words.h"
#include "ui/window/export_menu.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace rootline;

Q_DECLARE_METATYPE(rootline::ChainOfTrust)

namespace {

constexpr int kPatience = 60'000;  // milliseconds; a bound, not a wait

/// An SVG as its reader's program sees it.
struct ReadSvg {
    QStringList texts;
    QStringList titles;
    QSet<QString> ids;
    QStringList elements;
    QString error;
};

ReadSvg read(const QByteArray& octets) {
    ReadSvg svg;
    QXmlStreamReader xml(octets);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QString element = xml.name().toString();
        svg.elements << element;
        const QString id = xml.attributes().value(QLatin1String("id")).toString();
        if (!id.isEmpty() && svg.ids.contains(id)) {
            svg.error = QStringLiteral("twice: ") + id;
        }
        svg.ids.insert(id);
        if (element == QLatin1String("text")) {
            svg.texts << xml.readElementText();
        } else if (element == QLatin1String("title")) {
            svg.titles << xml.readElementText();
        }
    }
    svg.error += xml.hasError() ? xml.errorString() : QString();
    return svg;
}

QByteArray output(const QString& program, const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(kPatience);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

bool hasPdfToText() {
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

/// The text of a PDF, as pdftotext finds it with these options.
QString pdfText(const QByteArray& octets, const QStringList& options = {}) {
    return QString::fromUtf8(
        output(QStringLiteral("pdftotext"), options + QStringList{QStringLiteral("-"), QStringLiteral("-")}, octets));
}

}  // namespace

class TestExport : public QObject {
    Q_OBJECT

private slots:
    void svgHasEveryPart_data() { worlds(); }
    void svgHasEveryPart() {
        QFETCH(const QString, world);
        const ChainOfTrust chain = labChain(world.toStdString());
        const TrustGraph graph = buildTrustGraph(chain);
        const ReadSvg detail = read(svgPicture(sheet(chain, PictureView::Detail)));
        QCOMPARE(detail.error, QString());
        QVERIFY(!detail.elements.contains(QStringLiteral("image")));
        for (const GraphNode& node : graph.nodes) {
            const auto shows = [&](const QString& text) { return text.startsWith(node.title); };
            QVERIFY2(std::ranges::any_of(detail.texts, shows), qPrintable(node.title));
        }
        // each node, edge and zone is a named group
        QVERIFY(static_cast<std::size_t>(detail.titles.size()) >=
                graph.nodes.size() + graph.edges.size() + graph.zones.size());
        const ReadSvg overview = read(svgPicture(sheet(chain, PictureView::Overview)));
        QCOMPARE(overview.error, QString());
        for (const GraphZone& zone : graph.zones) {
            QVERIFY2(overview.texts.contains(zone.title), qPrintable(zone.title));
        }
        const QString all = overview.texts.join(u' ');
        QVERIFY(all.contains(QStringLiteral("Source: the lab's world")) &&
                all.contains(QStringLiteral(ROOTLINE_VERSION)));
    }

    void everyFileSaysWhoseViewItIs_data() {
        const auto row = [](const char* kind, const std::function<void(Standpoint&)>& change) {
            ChainOfTrust chain = labChain("healthy");
            change(chain.standpoint);
            QTest::newRow(kind) << chain << QString::fromLatin1(kind);
        };
        QTest::addColumn<ChainOfTrust>("chain");
        QTest::addColumn<QString>("kind");
        row("live", [](Standpoint&) {});
        row("recorded", [](Standpoint& s) { s.origin = Standpoint::Origin::File; });
        row("other_time", [](Standpoint& s) { s.otherTime = Timestamp{1}; });
        row("supposed", [](Standpoint& s) { s.supposed = {"remove-ds all in example.test."}; });
        row("one_server", [](Standpoint& s) { s.alone = {Name(), {Name(), "192.0.2.1"}}; });
        row("cached", [](Standpoint& s) { s.cached = true; });
        row("attacked", [](Standpoint& s) { s.attack.emplace(); });
        row("one_probe", [](Standpoint& s) { s.probe = "Amsterdam"; });
    }
    void everyFileSaysWhoseViewItIs() {
        QFETCH(const ChainOfTrust, chain);
        QFETCH(const QString, kind);
        QCOMPARE(reportJson(chain, {})[u"standpoint"].toObject()[u"kind"].toString(), kind);
        const QString note = unspaced(standpointNote(chain));
        for (const ExportFormat format : {ExportFormat::Svg, ExportFormat::Html, ExportFormat::Pdf, ExportFormat::Dot,
                                          ExportFormat::Mermaid, ExportFormat::Markdown, ExportFormat::Text,
                                          ExportFormat::Json, ExportFormat::Csv, ExportFormat::Calendar}) {
            const auto octets = exported(chain, {}, format, {});
            QVERIFY(octets.has_value());
            QVERIFY2(shows(*octets, format, note), qPrintable(QString::number(static_cast<int>(format)) + note));
        }
        QVERIFY(
            unspaced(QString::fromUtf8(junitReport(chain, {})).replace(QStringLiteral("&quot;"), QStringLiteral("\"")))
                .contains(note));
    }

    void outlinesHaveNoText() {
        const PictureSheet picture = sheet(labChain("stale-ds"), PictureView::Detail);
        const ReadSvg svg = read(svgPicture(picture, {true, {}, true}));
        QCOMPARE(svg.error, QString());
        QVERIFY(svg.texts.isEmpty());
        QVERIFY(svg.titles.size() > 10);
    }

    void twoPicturesShareNoIds() {
        const ChainOfTrust chain = labChain("stale-ds");
        const auto html = exported(chain, {}, ExportFormat::Html, {});
        QVERIFY(html);
        QString body = QString::fromUtf8(*html);
        body = body.mid(body.indexOf(QStringLiteral("<body>"))).replace(QStringLiteral("<br>"), QString());
        body.chop(QStringLiteral("</html>\n").size());
        const ReadSvg svg = read(body.toUtf8());
        QCOMPARE(svg.error, QString());
        QCOMPARE(svg.elements.count(QStringLiteral("svg")), 2);
    }

    void greyscaleTellsStatesApart() {
        // shapes without colours: pens and marks of each state differ
        QSet<QString> shapes;
        for (const Look look : {Look::Secure, Look::Insecure, Look::Bogus, Look::Indeterminate, Look::Muted}) {
            const Ink& ink = Theme::lightTheme().ink(look);
            shapes.insert(QStringLiteral("%1 %2").arg(ink.width).arg(ink.style));
        }
        QCOMPARE(shapes.size(), 5);
    }

    void pngHasItsSizeAndGround() {
        const ChainOfTrust chain = labChain("healthy");
        const PictureSheet plain = sheet(chain, PictureView::Overview);
        const QImage image = pictureImage(plain, 96);
        QCOMPARE(image.size(), plain.size().toSize());
        QCOMPARE(image.pixelColor(1, 1), Theme::lightTheme().ground);
        QCOMPARE(pictureImage(plain, 192).width(), 2 * image.width());
        const PictureSheet clear(chain, {PictureView::Overview, true, true});
        QCOMPARE(pictureImage(clear, 96).pixelColor(1, 1).alpha(), 0);
        QVERIFY(!pngPicture(plain, 96'000));
    }

    void theLegendHasWhatThePictureHas() {
        const auto legendHas = [](const ChainOfTrust& chain, const char* words) {
            return svgPicture(sheet(chain, PictureView::Overview)).contains(words);
        };
        QVERIFY(legendHas(labChain("stale-ds"), "broken here"));
        QVERIFY(!legendHas(labChain("healthy"), "broken here"));
        QVERIFY(!legendHas(labChain("healthy"), "name servers differ"));
        // Where the observer's clock is wrong, nothing in the picture is broken.
        const Timestamp early{kLabTime.seconds - std::int64_t{365} * 86400};
        QVERIFY(!legendHas(labChain(*lab::findScenario("healthy"), early), "broken here"));
        ChainOfTrust split = labChain("healthy");
        split.zones.back().servers.front().verdictAlone = Security::Secure;
        split.zones.back().servers.back().verdictAlone = Security::Bogus;
        QVERIFY(legendHas(split, "name servers differ"));
    }

    void pdfHasTextAndFonts_data() { worlds(); }
    void pdfHasTextAndFonts() {
        QFETCH(const QString, world);
        if (!hasPdfToText()) {
            QSKIP("needs pdftotext (package poppler-utils, which tests/run installs)");
        }
        const ChainOfTrust chain = labChain(world.toStdString());
        const PictureSheet picture = sheet(chain, PictureView::Detail);
        const ReportDocument document = reportDocument(chain, {});
        for (const QByteArray& octets : {pdfPicture(picture), reportPdf(document, picture)}) {
            QVERIFY(octets.contains("/FontFile2"));  // embedded
            QVERIFY(!octets.contains("/Subtype /Image"));
            const QString text = pdfText(octets);
            for (const Zone& zone : chain.zones) {
                for (const ZoneKey& key : zone.keys) {
                    QVERIFY2(text.contains(QString::number(key.tag)), qPrintable(text));
                }
            }
        }
    }

    void pdfHasTheWholeReport_data() { worlds(); }
    void pdfHasTheWholeReport() {
        QFETCH(const QString, world);
        if (!hasPdfToText()) {
            QSKIP("needs pdftotext (package poppler-utils, which tests/run installs)");
        }
        const ChainOfTrust chain = labChain(world.toStdString());
        const ReportDocument document = reportDocument(chain, {});
        for (const PictureView view : {PictureView::Overview, PictureView::Detail}) {
            const QByteArray octets = reportPdf(document, sheet(chain, view));
            const QString text = unspaced(pdfText(octets));
            for (const ReportBlock& part : document) {
                if (const auto* heading = std::get_if<block::Heading>(&part)) {
                    QVERIFY2(text.contains(unspaced(heading->text)), qPrintable(heading->text));
                } else if (const auto* paragraph = std::get_if<block::Paragraph>(&part)) {
                    QVERIFY2(text.contains(unspaced(paragraph->text)), qPrintable(paragraph->text));
                }
            }
        }
    }

    void textFillsThePageBeforeAPictureOnAPageOfItsOwn() {
        if (!hasPdfToText()) {
            QSKIP("needs pdftotext (package poppler-utils, which tests/run installs)");
        }
        const ChainOfTrust chain = crowdedChain();  // far too wide for a part of a page
        const ReportDocument document = reportDocument(chain, {});
        const QByteArray octets = reportPdf(document, sheet(chain, PictureView::Detail));
        const QString first = pdfText(octets, {QStringLiteral("-l"), QStringLiteral("1")});
        QVERIFY2(first.contains(QStringLiteral("The chain, zone by zone")), qPrintable(first));
    }

    void fileIsWholeOrNot() {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("x.svg"));
        QVERIFY(saveFile(name, "one"));
        QVERIFY(!saveFile(folder.filePath(QStringLiteral("none/x.svg")), "two"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one"));
    }

    void menuSavesAndCopies() {
        QWidget window;
        ExportMenu menu(&window);
        QVERIFY(!menu.isEnabled());
        menu.setChain(labChain("stale-ds"), true);
        QVERIFY(menu.isEnabled());
        const QTemporaryDir folder;
        QVERIFY(menu.saveAs(folder.filePath(QStringLiteral("x.md"))));
        QVERIFY(!menu.saveAs(folder.filePath(QStringLiteral("x.docx"))));
        QVERIFY(!menu.saveAs(folder.filePath(QStringLiteral("none/x.md"))));
        menu.copyText();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("www.example.test.")));
        menu.copyPicture();
        const QMimeData* content = QGuiApplication::clipboard()->mimeData();
        QVERIFY(content->hasImage());
        QVERIFY(content->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    }

private:
    /// The file holds that text, apart from what its form does to spaces, quotes and line ends.
    static bool shows(const QByteArray& octets, ExportFormat format, const QString& note) {
        if (format == ExportFormat::Pdf) {
            return !hasPdfToText() || unspaced(pdfText(octets)).contains(note);
        }
        if (format == ExportFormat::Svg) {
            return unspaced(read(octets).texts.join(u' ')).contains(note);
        }
        QString text = unspaced(QString::fromUtf8(octets));
        text.remove(u'\\')
            .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
            .replace(QStringLiteral("\"\""), QStringLiteral("\""));
        return text.contains(note);
    }

    static PictureSheet sheet(const ChainOfTrust& chain, PictureView view) { return {chain, {view, false, false}}; }
    /// Lines end where the page wants them to, and fonts have signs of their own for "fi".
    static QString unspaced(const QString& text) {
        static const QRegularExpression blanks(QStringLiteral("\\s+"));
        return text.normalized(QString::NormalizationForm_KC).remove(blanks);
    }
    static void worlds() {
        QTest::addColumn<QString>("world");
        for (const char* const world : {"healthy", "unsigned", "stale-ds"}) {
            QTest::newRow(world) << QString::fromLatin1(world);
        }
    }
};

QTEST_MAIN(TestExport)
#include "tst_export.moc"
