// SPDX-License-Identifier: MIT
#include "ui/present/report/report_html.h"

#include "ui/present/trust_graph/state_signs.h"
#include "ui/present/words/words.h"

#include <QLocale>

#include <algorithm>

namespace rootline {
namespace {

// Ink on paper; no colour carries a meaning that a sign and a word beside it do not.
const char* const kScreenStyle = R"(
:root { color-scheme: light; }
body { font: 16px/1.5 system-ui, "Noto Sans", "DejaVu Sans", "Segoe UI", Arial, sans-serif; color: #1a1e24;
       background: #fff; max-width: 62rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: break-word; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 1px solid #8a94a0; }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
p { margin: .4rem 0; }
.verdict { border: 2px solid; border-left-width: .8rem; border-radius: .4rem; padding: .7rem 1rem; margin: 1rem 0; }
.verdict .state { font-weight: 700; font-size: 1.15rem; }
.secure { border-color: #0a7a5a; }
.insecure { border-color: #767e88; border-style: double; }
.bogus { border-color: #c43c06; border-style: dashed; border-left-style: solid; }
.indeterminate { border-color: #1f6fb8; border-style: dotted; }
.picture { margin: 1.2rem 0; }
.picture svg { display: block; max-width: 100%; height: auto; margin: 0 auto 1rem; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1rem; font-size: .86rem; }
th, td { text-align: start; vertical-align: top; padding: .28rem .5rem; border: 1px solid #c3c9d1; }
th { background: #f0f2f5; }
td { overflow-wrap: anywhere; }
code { font-family: ui-monospace, "Noto Sans Mono", "DejaVu Sans Mono", Consolas, monospace; font-size: .88rem; }
li code { display: block; background: #f0f2f5; border: 1px solid #c3c9d1; padding: .4rem .6rem; margin: .3rem 0;
          overflow-wrap: anywhere; user-select: all; white-space: pre-wrap; }
.term { color: inherit; text-decoration: underline dotted; text-underline-offset: .15em; }
dt { font-weight: 700; margin-top: .5rem; }
dfn { font-style: normal; }
dd { margin: 0 0 0 1rem; }
@page { size: A4; margin: 16mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h1, h2, h3 { break-after: avoid; }
  tr, li, .verdict, .picture svg { break-inside: avoid; }
  thead { display: table-header-group; }
  .picture svg { max-height: 235mm; }
}
)";

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

QString element(const char* name, const QString& content) {
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), content);
}

QString className(Security security) {
    switch (security) {
        case Security::Secure: return QStringLiteral("secure");
        case Security::Insecure: return QStringLiteral("insecure");
        case Security::Bogus: return QStringLiteral("bogus");
        case Security::Indeterminate: break;
    }
    return QStringLiteral("indeterminate");
}

QString withLineBreaks(const QString& text) {
    return escaped(text).replace(u'\n', QStringLiteral("<br>"));
}

/// Sentences, their terms linked to the glossary at the page's end.
QString withLinks(const QString& text) {
    return withTermsMarked(text, [](const QString& words, const GlossaryEntry& entry) {
        return QStringLiteral("<a class=\"term\" href=\"#term-%1\" title=\"%2\">%3</a>")
            .arg(entry.id, escaped(entry.meaning), words);
    });
}

/// Renders the blocks but the picture, which only the page itself knows.
struct HtmlBlocks {
    QString (*sentence)(const QString&);  ///< how sentences are escaped

    QString operator()(const block::Heading& heading) const {
        return QStringLiteral("<h%1>%2</h%1>\n").arg(QString::number(heading.level), escaped(heading.text));
    }
    QString operator()(const block::Verdict& verdict) const {
        return QStringLiteral(
                   "<div class=\"verdict %1\"><p class=\"state\"><b>%2 %3</b></p>\n<p><b>%4</b></p>%5</div>\n")
            .arg(className(verdict.security), sign(verdict.headline), escaped(word(verdict.security)),
                 sentence(verdict.sentence),
                 verdict.detail.isEmpty() ? QString() : element("p", sentence(verdict.detail)));
    }
    QString operator()(const block::Picture&) const { return {}; }
    QString operator()(const block::Paragraph& paragraph) const {
        const QString text = sentence(paragraph.text);
        return element("p", paragraph.strong ? element("b", text) : text) + u'\n';
    }
    QString operator()(const block::Steps& steps) const {
        QString items;
        for (const block::Step& step : steps.steps) {
            const QString code = step.code.isEmpty() ? QString() : element("code", withLineBreaks(step.code));
            const QString gap = code.isEmpty() ? QString() : QStringLiteral(" ");
            items += element("li", sentence(step.text) + gap + code + gap + sentence(step.rest)) + u'\n';
        }
        return element("ol", u'\n' + items) + u'\n';
    }
    QString operator()(const block::Table& table) const {
        QString head;
        for (const QString& cell : table.head) {
            head += QStringLiteral("<th scope=\"col\">%1</th>").arg(escaped(cell));
        }
        QString rows;
        for (const QStringList& row : table.rows) {
            QString cells;
            for (const QString& cell : row) {
                cells += element("td", escaped(cell));
            }
            rows += element("tr", cells) + u'\n';
        }
        return QStringLiteral("<table><thead><tr>%1</tr></thead>\n<tbody>\n%2</tbody></table>\n").arg(head, rows);
    }
    QString operator()(const block::Glossary& glossary) const {
        QString entries;
        for (const GlossaryEntry& entry : glossary.entries) {
            entries += QStringLiteral("<dt id=\"term-%1\"><dfn>%2</dfn></dt><dd>%3 <cite>%4</cite></dd>\n")
                           .arg(entry.id, escaped(entry.term), escaped(entry.meaning), escaped(entry.reference));
        }
        return element("dl", u'\n' + entries) + u'\n';
    }
};

QString rendered(const ReportBlock& part, QString (*sentence)(const QString&)) {
    return std::visit(HtmlBlocks{sentence}, part);
}

}  // namespace

QString reportHtml(const ReportDocument& document, const QString& title, const QStringList& pictures) {
    const QLocale locale;
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n")
                       .arg(locale.bcp47Name(),
                            locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    page += QStringLiteral(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"generator\" content=\"Rootline " ROOTLINE_VERSION "\">\n");
    page += element("title", escaped(title)) + QStringLiteral("\n<style>") + QLatin1String(kScreenStyle) +
            QStringLiteral("</style>\n</head>\n<body>\n");
    for (const ReportBlock& part : document) {
        if (std::holds_alternative<block::Picture>(part)) {
            page += QStringLiteral("<div class=\"picture\">\n%1\n</div>\n").arg(pictures.join(u'\n'));
        } else {
            page += rendered(part, withLinks);
        }
    }
    return page + QStringLiteral("</body>\n</html>\n");
}

PrintedReport printedReport(const ReportDocument& document) {
    PrintedReport report;
    QString* target = &report.before;
    for (const ReportBlock& part : document) {
        if (std::holds_alternative<block::Picture>(part)) {
            target = &report.after;
        } else {
            *target += rendered(part, escaped);
        }
    }
    return report;
}

}  // namespace rootline
