// SPDX-License-Identifier: MIT
#include "ui/present/words/scenario_words.h"

#include "ui/present/words/escaped_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace rootline {
namespace {

using Kind = lab::ScenarioError::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::ScenarioWords)
};

QString quoted(const std::string& text) {
    return QString::fromStdString(text);
}

QString listed(const std::vector<std::string>& words) {
    QStringList all;
    for (const std::string& word : words) {
        all << QString::fromStdString(word);
    }
    return all.join(QStringLiteral(", "));
}

QString wantedKind(const lab::ScenarioError& error) {
    const std::string kind = error.allowed.empty() ? std::string() : error.allowed.front();
    if (kind == "text") {
        //: What a field of a scenario file must hold, put into a sentence
        return Words::tr("text in quotation marks");
    }
    if (kind == "number") {
        return Words::tr("a whole number");
    }
    if (kind == "list") {
        return Words::tr("a list in square brackets");
    }
    return kind == "object" ? Words::tr("fields in braces") : Words::tr("true or false");
}

/// The part behind "file, line n: ".
QString problem(const lab::ScenarioError& error) {
    const QString field = quoted(error.field);
    const QString value = quoted(error.value);
    switch (error.kind) {
        case Kind::NotJson:
            return value.isEmpty()
                       ? Words::tr("this is not JSON. Look for a missing comma, quotation mark or bracket here.")
                       //: %1 is the text at which reading stopped
                       : Words::tr(
                             "this is not JSON near %1. Look for a missing comma, quotation mark or "
                             "bracket here.")
                             .arg(value);
        case Kind::TooLarge: return Words::tr("the scenario has more than %1. Make it smaller.").arg(field);
        case Kind::TooDeep: return Words::tr("brackets are nested more than %1 deep. Close some of them.").arg(field);
        case Kind::Duplicate: return Words::tr("\"%1\" is there twice. Remove one of them.").arg(field);
        case Kind::Missing: return Words::tr("\"%1\" is missing. Add it.").arg(field);
        case Kind::Unknown:
            return Words::tr("\"%1\" is not known here. Use one of: %2.").arg(field, listed(error.allowed));
        case Kind::WrongKind: return Words::tr("\"%1\" must be %2. Change it.").arg(field, wantedKind(error));
        case Kind::NotOneOf:
            return Words::tr("\"%1\" cannot be \"%2\". Use one of: %3.").arg(field, value, listed(error.allowed));
        case Kind::OutOfRange:
            return Words::tr("\"%1\" cannot be %2. Use a number from %3 to %4.")
                .arg(field, value, quoted(error.allowed.front()), quoted(error.allowed.back()));
        case Kind::BadName:
            return Words::tr("\"%1\" holds \"%2\", which is no domain name. Correct it.").arg(field, value);
        case Kind::BadTime:
            return Words::tr("\"%1\" holds \"%2\", which is no time. Write it like 2026-11-21T20:00:00Z, -2d or +90m.")
                .arg(field, value);
        case Kind::BadAddress:
            return Words::tr("\"%1\" holds \"%2\", which is no server's address here. Correct it.").arg(field, value);
        case Kind::BadRecord:
            //: %1 a field, %2 reason in English
            return Words::tr("\"%1\" holds a record that cannot be read (%2). Correct it.").arg(field, value);
        case Kind::NoSuchZone:
            return Words::tr("there is no zone \"%1\". Add it to \"zones\", or name another.").arg(value);
        case Kind::NoSuchChange:
            return Words::tr("there is no change \"%1\". Add it to \"changes\", or name another.").arg(value);
        case Kind::NotApplied:
            return Words::tr("\"%1\" is not applied at this step. Add it to \"apply\", or remove it from \"by\".")
                .arg(value);
        case Kind::NoSuchWorld:
            return Words::tr("there is no world \"%1\". Use one of: %2.").arg(value, listed(error.allowed));
        case Kind::NoRoot: return Words::tr("there is no zone \".\". Add the root, or \"world\": \"healthy\".");
    }
    return {};
}

}  // namespace

QString shownText(const lab::Text& text) {
    const QString language = QLocale().name().section(u'_', 0, 0);
    return visibleLines(QString::fromStdString(lab::textIn(text, language.toStdString())));
}

QString scenarioProblem(const QString& fileName, const lab::ScenarioError& error) {
    //: %1 a scenario file, %2 a line number, %3 what is wrong there and what to do
    return Words::tr("%1, line %2: %3").arg(fileName, QString::number(error.line), problem(error));
}

}  // namespace rootline
