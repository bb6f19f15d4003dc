// SPDX-License-Identifier: MIT
#include "app/command_line/help.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline::cli {

namespace {

class HelpWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::HelpWords)
};

constexpr qsizetype kMostCommandsNamed = 3;  // an option of more commands than that does not list them

struct Line {
    QString left;
    QString right;
};

QString columns(const QList<Line>& lines) {
    qsizetype width = 0;
    for (const Line& line : lines) {
        width = std::max(width, line.left.size());
    }
    QString text;
    for (const Line& line : lines) {
        text += QStringLiteral("  %1  %2\n").arg(line.left.leftJustified(width), line.right);
    }
    return text;
}

/// The uses that help is wanted for.
QList<UseEntry> usesOf(Program program, const QString& command) {
    QList<UseEntry> uses = useTable();
    uses.removeIf([program](const UseEntry& entry) { return entry.program != program; });
    QList<UseEntry> chosen = uses;
    chosen.removeIf([&command](const UseEntry& entry) {
        return entry.command != command && entry.command.section(u' ', 0, 0) != command;
    });
    return chosen.isEmpty() ? uses : chosen;
}

/// The commands that an option belongs to, as "(export)"; empty where these are many.
QString belonging(const OptionEntry& entry) {
    QStringList commands;
    for (const UseEntry& use : useTable()) {
        if (use.program == Program::Terminal && entry.uses.has(use.use) && !commands.contains(use.command)) {
            commands.append(use.command);
        }
    }
    return commands.size() > kMostCommandsNamed ? QString()
                                                : QStringLiteral(" (%1)").arg(commands.join(QStringLiteral(", ")));
}

QString usageText(const QList<UseEntry>& uses) {
    QList<Line> lines;
    for (const UseEntry& use : uses) {
        lines.append({(use.command + u' ' + use.syntax).trimmed(), use.description});
    }
    return columns(lines);
}

QString optionText(Program program, const QList<UseEntry>& uses, bool all) {
    Uses wanted;
    for (const UseEntry& use : uses) {
        wanted = wanted | use.use;
    }
    QList<Line> lines;
    for (const OptionEntry& entry : optionsOf(program)) {
        if (entry.uses.overlaps(wanted)) {
            const bool names = all && program == Program::Terminal;
            lines.append({optionSyntax(entry), entry.description + (names ? belonging(entry) : QString())});
        }
    }
    return columns(lines);
}

QString statusText() {
    QList<Line> lines;
    const QStringList texts = exitStatusTexts();
    for (qsizetype status = 0; status < texts.size(); ++status) {
        lines.append({QString::number(status), texts[status]});
    }
    return columns(lines);
}

}  // namespace

QStringList exitStatusTexts() {
    return {HelpWords::tr("secure"),
            HelpWords::tr("bogus: it should be secure and is not"),
            HelpWords::tr("the command line cannot be used"),
            HelpWords::tr("insecure: not signed, which is not an error"),
            HelpWords::tr("indeterminate: not known"),
            HelpWords::tr("an input file cannot be used")};
}

QString optionSyntax(const OptionEntry& entry) {
    QStringList names;
    for (const QString& name : entry.names) {
        names.append(withDashes(name));
    }
    return names.join(QStringLiteral(", ")) + (entry.valueName.isEmpty() ? QString() : u' ' + entry.valueName);
}

QString helpText(Program program, const QString& command) {
    const QList<UseEntry> uses = usesOf(program, command);
    if (program == Program::Window) {
        return QStringList{HelpWords::tr("rootline shows, explains and teaches the DNSSEC chain of trust.") + u'\n',
                           //: %1 what may follow, such as [NAME [TYPE]]
                           HelpWords::tr("Usage: rootline %1 [OPTIONS]").arg(uses.front().syntax) + u'\n',
                           HelpWords::tr("Options:") + u'\n' + optionText(program, uses, true)}
            .join(u'\n');
    }
    return QStringList{
        HelpWords::tr("rootline-cli shows and explains the DNSSEC chain of trust from the root to a name.") + u'\n',
        HelpWords::tr("Usage: rootline-cli COMMAND [OPTIONS]") + u'\n',
        HelpWords::tr("Commands:") + u'\n' + usageText(uses),
        HelpWords::tr("Options:") + u'\n' + optionText(program, uses, command.isEmpty()),
        HelpWords::tr("Exit status:") + u'\n' + statusText()}
        .join(u'\n');
}

}  // namespace rootline::cli
