// SPDX-License-Identifier: MIT
#include "ui/present/report/report_markdown.h"

#include "ui/present/trust_graph/state_signs.h"
#include "ui/present/words/words.h"

namespace rootline {
namespace {

// What Markdown would take for markup (CommonMark section 2.4), and line breaks.
QString escaped(const QString& text) {
    QString result;
    for (const QChar character : text) {
        if (QStringLiteral("\\`*_[]<>#|~").contains(character)) {
            result += u'\\';
        }
        result += character == u'\n' ? QChar(u' ') : character;
    }
    return result;
}

QString codeBlock(const QString& language, const QString& code, const QString& indent) {
    QString result = indent + QStringLiteral("```") + language + u'\n';
    for (const QString& line : code.split(u'\n')) {
        result += indent + line + u'\n';
    }
    return result + indent + QStringLiteral("```\n");
}

QString tableRow(const QStringList& cells) {
    QString result = QStringLiteral("|");
    for (const QString& cell : cells) {
        result += u' ' + escaped(cell) + QStringLiteral(" |");
    }
    return result + u'\n';
}

struct MarkdownBlocks {
    const QString& picture;

    QString operator()(const block::Heading& heading) const {
        return QString(heading.level, u'#') + u' ' + escaped(heading.text) + u'\n';
    }
    QString operator()(const block::Verdict& verdict) const {
        const QString detail = verdict.detail.isEmpty() ? QString() : QStringLiteral("\n\n") + escaped(verdict.detail);
        return QStringLiteral("**%1 %2.** %3%4\n")
            .arg(sign(verdict.headline), escaped(word(verdict.security)), escaped(verdict.sentence), detail);
    }
    QString operator()(const block::Picture&) const {
        return picture.isEmpty() ? QString() : codeBlock(QStringLiteral("mermaid"), picture.trimmed(), {});
    }
    QString operator()(const block::Paragraph& paragraph) const {
        return paragraph.strong ? QStringLiteral("**%1**\n").arg(escaped(paragraph.text))
                                : escaped(paragraph.text) + u'\n';
    }
    QString operator()(const block::Steps& steps) const {
        QString result;
        int number = 0;
        for (const block::Step& step : steps.steps) {
            result += QStringLiteral("%1. %2\n").arg(QString::number(++number), escaped(step.text));
            if (!step.code.isEmpty()) {
                result += u'\n' + codeBlock({}, step.code, QStringLiteral("   "));
            }
            if (!step.rest.isEmpty()) {
                result += QStringLiteral("\n   %1\n").arg(escaped(step.rest));
            }
        }
        return result;
    }
    QString operator()(const block::Glossary& glossary) const {
        QString result;
        for (const GlossaryEntry& entry : glossary.entries) {
            result += QStringLiteral("* **%1**: %2 %3\n")
                          .arg(escaped(entry.term), escaped(entry.meaning), escaped(entry.reference));
        }
        return result;
    }
    QString operator()(const block::Table& table) const {
        QString result = tableRow(table.head) + u'|';
        for (qsizetype column = 0; column < table.head.size(); ++column) {
            result += QStringLiteral(" --- |");
        }
        result += u'\n';
        for (const QStringList& row : table.rows) {
            result += tableRow(row);
        }
        return result;
    }
};

}  // namespace

QString reportMarkdown(const ReportDocument& document, const QString& picture) {
    QStringList parts;
    for (const ReportBlock& part : document) {
        if (const QString text = std::visit(MarkdownBlocks{picture}, part); !text.isEmpty()) {
            parts << text;
        }
    }
    return parts.join(u'\n');
}

}  // namespace rootline
