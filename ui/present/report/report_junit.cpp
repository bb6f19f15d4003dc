// SPDX-License-Identifier: MIT
#include "ui/present/report/report_junit.h"

#include "ui/present/report/report_tokens.h"
#include "ui/present/wording/standpoint_words.h"
#include "ui/present/wording/wording.h"
#include "ui/present/words/escaped_text.h"
#include "ui/present/words/words.h"

#include <QJsonArray>
#include <QXmlStreamWriter>

#include <algorithm>
#include <map>

namespace rootline {

namespace {

enum class Outcome { Passed, Failed, Error, Skipped };

struct Case {
    QString className = {};
    QString name = {};
    Outcome outcome = Outcome::Passed;
    QString type = {};     ///< of what did not pass
    QString message = {};  ///< one sentence
    QString text = {};     ///< what more there is to say
    qint64 milliseconds = 0;
};

struct Suite {
    QString name;
    std::vector<Case> cases;
};

QString latin(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// A line of a list may be anything; what XML 1.0 cannot hold (section 2.2) is no visible text either.
QString xmlText(const QString& text) {
    return visibleLines(text);
}

const char* elementOf(Outcome outcome) {
    switch (outcome) {
        case Outcome::Failed: return "failure";
        case Outcome::Error: return "error";
        case Outcome::Skipped: return "skipped";
        case Outcome::Passed: break;
    }
    return nullptr;
}

void count(JunitCounts& counts, Outcome outcome) {
    ++counts.tests;
    counts.failures += outcome == Outcome::Failed ? 1 : 0;
    counts.errors += outcome == Outcome::Error ? 1 : 0;
    counts.skipped += outcome == Outcome::Skipped ? 1 : 0;
}

void write(QXmlStreamWriter& xml, const Case& one) {
    const auto attribute = [&xml](const char* name, const QString& value) {
        xml.writeAttribute(QLatin1String(name), xmlText(value));
    };
    xml.writeStartElement(QStringLiteral("testcase"));
    attribute("classname", one.className);
    attribute("name", one.name);
    attribute("time", QString::number(static_cast<double>(one.milliseconds) / 1000, 'f', 3));
    if (const char* element = elementOf(one.outcome)) {
        xml.writeStartElement(QLatin1String(element));
        attribute("message", one.message);
        if (one.outcome != Outcome::Skipped) {
            attribute("type", one.type);
            xml.writeCharacters(xmlText(one.text));
        }
        xml.writeEndElement();
    } else if (!one.message.isEmpty()) {
        xml.writeTextElement(QStringLiteral("system-out"),
                             xmlText(one.message + (one.text.isEmpty() ? QString() : u'\n' + one.text)));
    }
    xml.writeEndElement();
}

void writeCounts(QXmlStreamWriter& xml, const JunitCounts& counts) {
    xml.writeAttribute(QStringLiteral("tests"), QString::number(counts.tests));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(counts.failures));
    xml.writeAttribute(QStringLiteral("errors"), QString::number(counts.errors));
}

Outcome outcomeOf(const QString& verdict) {
    return verdict == token(Security::Bogus)      ? Outcome::Failed
           : verdict == token(Security::Insecure) ? Outcome::Skipped
           : verdict == token(Security::Secure)   ? Outcome::Passed
                                                  : Outcome::Error;
}

// One chain ----------------------------------------------------------------------------------------------------------

Case verdictCase(const ChainOfTrust& chain, const ReportFigures& figures) {
    const auto cause = chain.cause();
    return {.className = questionText(chain.question),
            .name = QStringLiteral("verdict"),
            .outcome = outcomeOf(token(chain.verdict)),
            .type = cause ? latin(chain.findings[*cause].code()) : token(chain.verdict),
            .message = summarySentence(chain),
            .text = bannerLines(chain).join(u'\n'),
            .milliseconds = figures.elapsedMs};
}

/// Of the findings of one kind in one zone the first that is a cause by itself, else the first.
const Finding& foremost(const std::vector<const Finding*>& same) {
    const auto own = std::find_if(same.begin(), same.end(), [](const Finding* finding) { return !finding->causedBy; });
    return own == same.end() ? *same.front() : **own;
}

Case findingCase(const ChainOfTrust& chain, const std::vector<const Finding*>& same) {
    const Finding& finding = foremost(same);
    const Explanation words = explain(finding, chain);
    Case one{.className = QString::fromStdString(finding.zone.toText()), .name = latin(finding.code())};
    one.type = one.name;
    one.message = words.title;
    if (finding.causedBy && *finding.causedBy < chain.findings.size()) {
        one.outcome = Outcome::Skipped;
        const QString cause = explain(chain.findings[*finding.causedBy], chain).title;
        one.message += QStringLiteral(" (%1: %2)").arg(latin(chain.findings[*finding.causedBy].code()), cause);
        return one;
    }
    one.outcome = finding.severity == Severity::Error ? Outcome::Failed : Outcome::Passed;
    QStringList text{words.why};
    for (qsizetype i = 0; i < words.fix.size(); ++i) {
        text.append(QStringLiteral("%1. %2").arg(QString::number(i + 1), words.fix[i]));
    }
    text.append(latin(finding.kind().reference));
    text.removeAll(QString());
    one.text = text.join(u'\n');
    return one;
}

Suite zoneSuite(const ChainOfTrust& chain, const Zone& zone) {
    Suite suite{QString::fromStdString(zone.name.toText()), {}};
    std::map<std::string_view, std::vector<const Finding*>> kinds;
    std::vector<std::string_view> order;
    for (const Finding& finding : chain.findings) {
        if (finding.zone == zone.name) {
            auto& same = kinds[finding.code()];
            if (same.empty()) {
                order.push_back(finding.code());
            }
            same.push_back(&finding);
        }
    }
    for (const std::string_view code : order) {
        suite.cases.push_back(findingCase(chain, kinds[code]));
    }
    if (suite.cases.empty()) {
        suite.cases.push_back(
            {.className = suite.name, .name = QStringLiteral("findings")});  // looked at, and nothing found
    }
    return suite;
}

std::vector<Suite> suitesOf(const ChainOfTrust& chain, const ReportFigures& figures) {
    std::vector<Suite> suites{{questionText(chain.question), {verdictCase(chain, figures)}}};
    Suite elsewhere{QStringLiteral("elsewhere"), {}};
    for (const Zone& zone : chain.zones) {
        suites.push_back(zoneSuite(chain, zone));
    }
    for (const Finding& finding : chain.findings) {
        if (chain.findZone(finding.zone) == nullptr) {
            elsewhere.cases.push_back(findingCase(chain, {&finding}));
        }
    }
    if (!elsewhere.cases.empty()) {
        suites.push_back(std::move(elsewhere));
    }
    return suites;
}

JunitCounts countsOf(const Suite& suite) {
    JunitCounts counts;
    for (const Case& one : suite.cases) {
        count(counts, one.outcome);
    }
    return counts;
}

/// Whose view the suite shows, in the element that JUnit readers show beside the test cases.
void writeStandpoint(QXmlStreamWriter& xml, const ChainOfTrust& chain) {
    const auto property = [&xml](const char* name, const QString& value) {
        xml.writeEmptyElement(QStringLiteral("property"));
        xml.writeAttribute(QStringLiteral("name"), QLatin1String(name));
        xml.writeAttribute(QStringLiteral("value"), xmlText(value));
    };
    xml.writeStartElement(QStringLiteral("properties"));
    property("standpoint", token(chain.standpoint.kind()));
    property("note", standpointLine(chain));
    xml.writeEndElement();
}

void write(QXmlStreamWriter& xml, const Suite& suite, const ChainOfTrust& chain) {
    const JunitCounts counts = countsOf(suite);
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), xmlText(suite.name));
    writeCounts(xml, counts);
    xml.writeAttribute(QStringLiteral("skipped"), QString::number(counts.skipped));
    xml.writeAttribute(QStringLiteral("timestamp"),
                       QString::fromStdString(toIso8601(chain.at)).chopped(1));  // without the Z, as others do
    writeStandpoint(xml, chain);
    for (const Case& one : suite.cases) {
        write(xml, one);
    }
    xml.writeEndElement();
}

// A list of names ----------------------------------------------------------------------------------------------------

Case lineCase(const QJsonObject& line) {
    const QString error = line[QLatin1String("error")].toString();
    const QString cause = line[QLatin1String("cause")].toString();
    const QString verdict = line[QLatin1String("verdict")].toString();
    Case one{.className = QStringLiteral("rootline"), .name = line[QLatin1String("input")].toString()};
    one.milliseconds = line[QLatin1String("elapsed_ms")].toInteger();
    one.outcome = error.isEmpty() ? outcomeOf(verdict) : Outcome::Error;
    one.type = !error.isEmpty() ? QStringLiteral("not_a_name") : cause.isEmpty() ? verdict : cause;
    one.message = error.isEmpty() ? line[QLatin1String("summary")].toString() : error;
    QStringList codes;
    for (const QJsonValue& code : line[QLatin1String("findings")].toArray()) {
        codes.append(code.toString());
    }
    one.text = codes.join(QStringLiteral(", "));
    return one;
}

}  // namespace

QByteArray junitReport(const ChainOfTrust& chain, const ReportFigures& figures) {
    const std::vector<Suite> suites = suitesOf(chain, figures);
    JunitCounts total;
    for (const Suite& suite : suites) {
        const JunitCounts counts = countsOf(suite);
        total.tests += counts.tests;
        total.failures += counts.failures;
        total.errors += counts.errors;
    }
    QByteArray octets;
    QXmlStreamWriter xml(&octets);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("rootline"));
    writeCounts(xml, total);
    for (const Suite& suite : suites) {
        write(xml, suite, chain);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return octets;
}

QByteArray junitListBegin(const QString& list, const JunitCounts& counts) {
    const auto attributes = [&counts] {
        return QStringLiteral("tests=\"%1\" failures=\"%2\" errors=\"%3\"")
            .arg(QString::number(counts.tests), QString::number(counts.failures), QString::number(counts.errors));
    };
    const QString text = QStringLiteral(
                             "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"rootline\" %1>\n"
                             "<testsuite name=\"%2\" %1 skipped=\"%3\">\n")
                             .arg(attributes(), xmlText(list).toHtmlEscaped(), QString::number(counts.skipped));
    return text.toUtf8();
}

QByteArray junitListCase(const QJsonObject& line) {
    QByteArray octets;
    QXmlStreamWriter xml(&octets);
    write(xml, lineCase(line));
    return octets + '\n';
}

QByteArray junitListEnd() {
    return QByteArrayLiteral("</testsuite>\n</testsuites>\n");
}

void count(JunitCounts& counts, const QJsonObject& line) {
    count(counts, lineCase(line).outcome);
}

}  // namespace rootline
