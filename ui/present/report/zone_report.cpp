// SPDX-License-Identifier: MIT
#include "ui/present/report/zone_report.h"

#include "ui/present/report/report_tokens.h"
#include "ui/present/report/zone_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QXmlStreamWriter>

#include <algorithm>

namespace rootline {

namespace {

class ZoneWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::ZoneWords)
};

constexpr std::size_t kPlacesInText = 10;

/// Findings of one kind and severity: neighbours, because the check sorts them.
using Group = std::span<const ZoneFinding>;

std::vector<Group> groupsOf(const ZoneCheck& check) {
    std::vector<Group> groups;
    const auto& all = check.figures.findings;
    for (auto first = all.begin(); first != all.end();) {
        const auto end = std::find_if(first, all.end(), [&](const ZoneFinding& finding) {
            return finding.fault != first->fault || finding.severity != first->severity;
        });
        groups.emplace_back(first, end);
        first = end;
    }
    return groups;
}

QString latin(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString isoText(Timestamp time) {
    return QString::fromStdString(toIso8601(time));
}

QString number(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

/// Whether the zone can be published.
QString headline(const ZoneCheck& check) {
    const QString zone = shownName(check.apex);
    if (check.hasErrors()) {
        return ZoneWords::tr("%1 has faults. Do not publish it like this.").arg(zone);
    }
    return check.isSigned ? ZoneWords::tr("%1 can be published: every signature and every proof is in order.").arg(zone)
                          : ZoneWords::tr("%1 is not signed. Apart from that, it can be published.").arg(zone);
}

QString figuresText(const ZoneCheck& check) {
    QString text =
        ZoneWords::tr("Records: %1 · names: %2 · signatures checked: %3 · as of %4")
            .arg(number(check.records), number(check.names), number(check.figures.verifications), isoText(check.at));
    if (check.figures.firstExpiration) {
        text += u'\n' + ZoneWords::tr("The first signature ends at %1.").arg(isoText(*check.figures.firstExpiration));
    }
    return text;
}

QString signOf(Severity severity) {
    switch (severity) {
        case Severity::Error: return QStringLiteral("✗");
        case Severity::Warning: return QStringLiteral("!");
        case Severity::Notice: return QStringLiteral("·");
    }
    return {};
}

QString lineText(const ZoneFinding& finding) {
    return finding.line == 0 ? placeText(finding)
                             : ZoneWords::tr("line %1: %2").arg(QString::number(finding.line), placeText(finding));
}

QString groupText(Group group) {
    const ZoneFaultWords said = words(group.front().fault);
    QString text = QStringLiteral("%1 %2 (%3 × %4)\n")
                       .arg(signOf(group.front().severity), said.title, number(group.size()),
                            latin(kindOf(group.front().fault).code));
    for (const ZoneFinding& finding : group.first(std::min(kPlacesInText, group.size()))) {
        text += QStringLiteral("    ") + lineText(finding) + u'\n';
    }
    if (group.size() > kPlacesInText) {
        text += QStringLiteral("    ") +
                ZoneWords::tr("and more like it: %1").arg(number(group.size() - kPlacesInText)) + u'\n';
    }
    return text + QStringLiteral("    → ") + said.fix + u'\n';
}

QJsonObject placeJson(const ZoneFinding& finding) {
    QJsonObject place{{QStringLiteral("name"), QString::fromStdString(finding.owner.toText())},
                      {QStringLiteral("type"), QString::fromStdString(typeText(finding.type))},
                      {QStringLiteral("line"), static_cast<qint64>(finding.line)}};
    if (finding.keyTag) {
        place.insert(QStringLiteral("key_tag"), *finding.keyTag);
    }
    if (!finding.detail.empty()) {
        place.insert(QStringLiteral("detail"), QString::fromStdString(finding.detail));
    }
    return place;
}

QJsonObject groupJson(Group group) {
    const ZoneFaultKind& kind = kindOf(group.front().fault);
    const ZoneFaultWords said = words(kind.fault);
    QJsonArray places;
    for (const ZoneFinding& finding : group) {
        places.append(placeJson(finding));
    }
    return {{QStringLiteral("code"), latin(kind.code)},
            {QStringLiteral("severity"), token(group.front().severity)},
            {QStringLiteral("title"), said.title},
            {QStringLiteral("fix"), said.fix},
            {QStringLiteral("reference"), latin(kind.reference)},
            {QStringLiteral("count"), static_cast<qint64>(group.size())},
            {QStringLiteral("places"), places}};
}

std::size_t failures(const std::vector<Group>& groups) {
    return static_cast<std::size_t>(std::count_if(
        groups.begin(), groups.end(), [](Group group) { return group.front().severity == Severity::Error; }));
}

void writeCase(QXmlStreamWriter& xml, const QString& zone, Group group) {
    const bool failed = group.front().severity == Severity::Error;
    const QString code = latin(kindOf(group.front().fault).code);
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), zone);
    xml.writeAttribute(QStringLiteral("name"), code);
    xml.writeStartElement(failed ? QStringLiteral("failure") : QStringLiteral("system-out"));
    if (failed) {
        xml.writeAttribute(QStringLiteral("type"), code);
        xml.writeAttribute(QStringLiteral("message"), words(group.front().fault).title);
    }
    xml.writeCharacters(groupText(group));
    xml.writeEndElement();
    xml.writeEndElement();
}

QString groupHtml(Group group) {
    const ZoneFaultWords said = words(group.front().fault);
    QString rows;
    for (const ZoneFinding& finding : group) {
        rows +=
            QStringLiteral("<tr><td>%1</td><td>%2</td></tr>\n")
                .arg(finding.line == 0 ? QString() : QString::number(finding.line), placeText(finding).toHtmlEscaped());
    }
    const QString title = QStringLiteral("%1 %2").arg(signOf(group.front().severity), said.title.toHtmlEscaped());
    return QStringLiteral(
               "<section><h2>%1</h2>\n<p>%2</p>\n<table><tr><th>%3</th><th>%4</th></tr>\n%5</table></section>\n")
        .arg(title, said.fix.toHtmlEscaped(), ZoneWords::tr("Line"), ZoneWords::tr("Record"), rows);
}

}  // namespace

QString zoneText(const ZoneCheck& check) {
    QString text = headline(check) + u'\n' + figuresText(check) + u'\n';
    for (const Group group : groupsOf(check)) {
        text += u'\n' + groupText(group);
    }
    return text;
}

QJsonObject zoneJson(const ZoneCheck& check) {
    QJsonArray findings;
    for (const Group group : groupsOf(check)) {
        findings.append(groupJson(group));
    }
    return {{QStringLiteral("schema"), 1},
            {QStringLiteral("rootline"), QCoreApplication::applicationVersion()},
            {QStringLiteral("zone"), QString::fromStdString(check.apex.toText())},
            {QStringLiteral("at"), isoText(check.at)},
            {QStringLiteral("signed"), check.isSigned},
            {QStringLiteral("publishable"), !check.hasErrors()},
            {QStringLiteral("summary"), headline(check)},
            {QStringLiteral("valid_until"),
             check.figures.firstExpiration ? QJsonValue(isoText(*check.figures.firstExpiration)) : QJsonValue()},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("statistics"),
             QJsonObject{{QStringLiteral("records"), static_cast<qint64>(check.records)},
                         {QStringLiteral("names"), static_cast<qint64>(check.names)},
                         {QStringLiteral("rrsets"), static_cast<qint64>(check.figures.sets)},
                         {QStringLiteral("verifications"), static_cast<qint64>(check.figures.verifications)}}}};
}

QByteArray zoneJunit(const ZoneCheck& check) {
    const std::vector<Group> groups = groupsOf(check);
    const QString zone = QString::fromStdString(check.apex.toText());
    QByteArray report;
    QXmlStreamWriter xml(&report);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), zone);
    xml.writeAttribute(QStringLiteral("tests"), QString::number(groups.size() + 1));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(failures(groups)));
    xml.writeAttribute(QStringLiteral("errors"), QStringLiteral("0"));
    xml.writeAttribute(QStringLiteral("skipped"), QStringLiteral("0"));
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), zone);
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("zone can be read"));
    xml.writeEndElement();
    for (const Group group : groups) {
        writeCase(xml, zone, group);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return report;
}

QString zoneHtml(const ZoneCheck& check) {
    QString sections;
    for (const Group group : groupsOf(check)) {
        sections += groupHtml(group);
    }
    const QString title = headline(check).toHtmlEscaped();
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>\n"
               "<style>body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222}"
               "table{border-collapse:collapse}td,th{padding:.2em .8em;text-align:start;border-bottom:1px solid #ccc}"
               "h2{font-size:1.1em;margin-top:2em}</style></head>\n<body><h1>%2</h1>\n<p>%3</p>\n%4</body></html>\n")
        .arg(QLocale().bcp47Name(), title, figuresText(check).toHtmlEscaped().replace(u'\n', QLatin1String("<br>")),
             sections);
}

}  // namespace rootline
