// SPDX-License-Identifier: MIT
#include "app/documents/manual_page.h"

#include "app/command_line/help.h"

#include <QRegularExpression>

namespace rootline::cli {

namespace {

/// Text as roff reads it: backslashes and hyphens that are meant, no line that looks like a request.
QString roff(QString text) {
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    if (text.startsWith(u'.') || text.startsWith(u'\'')) {
        text.prepend(QStringLiteral("\\&"));
    }
    return text;
}

/// A word as roff's font macros read it.
QString word(const QString& text) {
    return u'"' + roff(text).replace(u'"', QStringLiteral("\\(dq")) + u'"';
}

/// "NAME [TYPE] -o FILE" as one line: what is typed as it stands in bold, what is replaced in italics.
QString syntaxLine(const QString& program, const UseEntry& use) {
    static const QRegularExpression placeholder(QStringLiteral("[A-Z]+"));
    const QString bold = (program + u' ' + use.command).trimmed();
    QString line = QStringLiteral("\\fB%1\\fR").arg(roff(bold));
    for (const QString& part : use.syntax.split(u' ', Qt::SkipEmptyParts)) {
        const bool isOption = part.startsWith(u'-') || part.startsWith(QLatin1String("[-"));
        QString shown = roff(part);
        line += u' ' + (isOption ? QStringLiteral("\\fB%1\\fR").arg(shown)
                                 : shown.replace(placeholder, QStringLiteral("\\fI\\0\\fR")));
    }
    return line;
}

QString synopsis(Program program) {
    QStringList lines;
    for (const UseEntry& use : useTable()) {
        if (use.program == program) {
            lines.append(syntaxLine(programName(program), use) + QStringLiteral(" [\\fIoptions\\fR]\n"));
        }
    }
    return QStringLiteral(".SH SYNOPSIS\n") + lines.join(QStringLiteral(".br\n"));
}

QString commands() {
    QString text = QStringLiteral(".SH COMMANDS\n");
    for (const UseEntry& use : useTable()) {
        if (use.program == Program::Terminal) {
            text += QStringLiteral(".TP\n%1\n%2.\n").arg(syntaxLine({}, use), roff(use.description));
        }
    }
    return text;
}

/// The commands that an option belongs to, for a page that lists all of them together.
QString belonging(const OptionEntry& entry) {
    QStringList names;
    for (const UseEntry& use : useTable()) {
        if (use.program == Program::Terminal && entry.uses.has(use.use) && !names.contains(use.command)) {
            names.append(use.command);
        }
    }
    return names.join(QStringLiteral(", "));
}

QString options(Program program) {
    QString text = QStringLiteral(".SH OPTIONS\n");
    const QString everywhere = belonging(optionTable().back());
    for (const OptionEntry& entry : optionsOf(program)) {
        QStringList names;
        for (const QString& name : entry.names) {
            names.append(QStringLiteral("\\fB%1\\fR").arg(roff(withDashes(name))));
        }
        const QString value =
            entry.valueName.isEmpty() ? QString() : QStringLiteral(" \\fI%1\\fR").arg(roff(entry.valueName));
        text +=
            QStringLiteral(".TP\n%1%2\n%3.\n").arg(names.join(QStringLiteral(", ")), value, roff(entry.description));
        const QString commandNames = belonging(entry);
        if (program == Program::Terminal && commandNames != everywhere) {
            text += QStringLiteral("(%1)\n").arg(roff(commandNames));
        }
    }
    return text;
}

QString exitStatus() {
    QString text = QStringLiteral(".SH EXIT STATUS\n");
    const QStringList texts = exitStatusTexts();
    for (qsizetype status = 0; status < texts.size(); ++status) {
        text += QStringLiteral(".TP\n.B %1\n%2.\n").arg(QString::number(status), roff(texts[status]));
    }
    return text;
}

struct Example {
    const char* command;
    const char* meaning;
};

QString examples(const QList<Example>& list) {
    QString text = QStringLiteral(".SH EXAMPLES\n");
    for (const Example& example : list) {
        text += QStringLiteral(".TP\n.B %1\n%2\n")
                    .arg(word(QString::fromLatin1(example.command)), roff(QString::fromLatin1(example.meaning)));
    }
    return text;
}

/// The grammar of --suppose, as core/analysis/suppositions.h says it.
QString suppositions() {
    const QList<Example> all{{"add-ds TAG ALGORITHM TYPE DIGEST", "the parent publishes one DS more."},
                             {"replace-ds TAG ALGORITHM TYPE DIGEST", "the parent publishes this DS and no other."},
                             {"remove-ds TAG|all", "the parent takes a DS, or all of them, away."},
                             {"add-key FLAGS 3 ALGORITHM KEY", "the zone publishes one DNSKEY more."},
                             {"drop-key TAG", "the zone publishes a DNSKEY no more."},
                             {"unsign", "the zone publishes no DNSSEC records at all."},
                             {"apply-cds", "the parent does what the zone's CDS records ask for."},
                             {"only-server NAME", "the zone has this name server alone, out of those that were heard."},
                             {"at TIME", "it is that time."}};
    QString text = QStringLiteral(
        ".SH SUPPOSITIONS\n.B \\-\\-suppose\ntakes one change; several are applied in their order. The zone that "
        "answers is meant, or\n"
        "the one behind\n.BR in ,\nas in \"remove\\-ds 12345 in example.org\". Signatures stay real: those over a set "
        "that was changed\n"
        "count where they are good over what was published. What comes of it is marked as not real.\n");
    for (const Example& each : all) {
        text += QStringLiteral(".TP\n.B %1\n%2\n")
                    .arg(word(QString::fromLatin1(each.command)), roff(QString::fromLatin1(each.meaning)));
    }
    return text;
}

QString terminalPage() {
    return QStringLiteral(".SH NAME\nrootline\\-cli \\- check the DNSSEC chain of trust from the command line\n") +
           synopsis(Program::Terminal) +
           QStringLiteral(
               ".SH DESCRIPTION\n"
               "Asks the name servers from the root down to a name, checks every signature and says in a few lines, "
               "or\n"
               "as one JSON object, what it found, what is wrong and who must act.\n"
               ".PP\n"
               "The lab's worlds are small signed zones, built in or from a file; they need no network.\n"
               ".B lab serve\n"
               "answers one as real name servers on 127.77.0.0/16, for other programs to look at, until Ctrl\\-C.\n"
               ".PP\n"
               "What\n.B export\nwrites is decided by the ending of the file: a picture (.svg, .png, .dot, .mmd), a "
               "report\n"
               "(.html, .pdf, .md, .txt, .json), every signature (.csv) or the days on which they end (.ics). It "
               "needs\n"
               "no display.\n") +
           commands() + options(Program::Terminal) + suppositions() + exitStatus() +
           QStringLiteral(
               ".PP\n.B batch\nexits with the worst of its lines;\n.B ds \\-\\-compare\nwith what would be if that "
               "were published.\n") +
           examples({{"rootline-cli check example.org", "Is DNSSEC valid for example.org, and if not, why?"},
                     {"rootline-cli check example.org MX --json | jq -r .verdict", "The verdict alone, for a script."},
                     {"rootline-cli capture example.org -o example.rootline",
                      "Keep all that the servers said, to validate it again later."},
                     {"rootline-cli ds example.org --compare -", "Paste what your registrar shows, then Ctrl-D."},
                     {"rootline-cli check example.org --suppose \"remove-ds 12345\"", "What if that DS went away?"},
                     {"rootline-cli batch names.txt -o results.jsonl", "A list of names; start it again to go on."},
                     {"rootline-cli export --lab stale-ds -o chain.svg", "A picture of a broken chain."}}) +
           QStringLiteral(".SH SEE ALSO\n.BR rootline (1),\n.BR delv (1),\n.BR drill (1)\n");
}

QString windowPage() {
    return QStringLiteral(".SH NAME\nrootline \\- show, explain and teach the DNSSEC chain of trust\n") +
           synopsis(Program::Window) +
           QStringLiteral(
               ".SH DESCRIPTION\n"
               "Asks the name servers from the root down to\n.IR NAME ,\n"
               "checks every signature and draws the chain: zones as lanes, delegations as links between them, and a\n"
               "broken link where trust ends. Without a name the window opens on the built\\-in lab, which needs no\n"
               "network.\n") +
           options(Program::Window) +
           QStringLiteral(
               ".SH EXIT STATUS\n.TP\n.B 0\nthe window was closed, or its picture saved.\n"
               ".TP\n.B 2\nthe command line cannot be used.\n.TP\n.B 5\na file cannot be used.\n") +
           examples(
               {{"rootline www.example.org", "The chain of trust to that name."},
                {"rootline --lab stale-ds --screenshot window.png", "A picture of the window, without a click."}}) +
           QStringLiteral(".SH SEE ALSO\n.BR rootline\\-cli (1)\n");
}

}  // namespace

QString manualPage(Program program, const QString& version, const QString& date) {
    const QString head = QStringLiteral(
                             ".\\\" SPDX-License-Identifier: MIT\n"
                             ".\\\" Made from the table of options; edit app/command_line/option_table.cpp instead.\n"
                             ".TH %1 1 %2 \"Rootline %3\" \"User Commands\"\n")
                             .arg(roff(programName(program).toUpper()), date, version);
    return head + (program == Program::Window ? windowPage() : terminalPage());
}

}  // namespace rootline::cli
