// SPDX-License-Identifier: MIT
#include "app/cli/help.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline::cli {

namespace {

class HelpWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::HelpWords)
};

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

QString optionSyntax(const QCommandLineOption& option) {
    QStringList names;
    for (const QString& name : option.names()) {
        names.append(QLatin1String(name.size() == 1 ? "-" : "--") + name);
    }
    return names.join(QStringLiteral(", ")) + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName());
}

QList<Line> commandLines() {
    return {{QStringLiteral("check NAME [TYPE]"), HelpWords::tr("check the chain of trust from the root to a name")},
            {QStringLiteral("check --capture FILE"), HelpWords::tr("judge a saved capture again; needs no network")},
            {QStringLiteral("capture NAME [TYPE] -o FILE"), HelpWords::tr("check a name and save all that was heard")},
            {QStringLiteral("export NAME [TYPE] -o FILE"), HelpWords::tr("a picture, report or list as a file")},
            {QStringLiteral("export --capture FILE -o FILE"), HelpWords::tr("the same of a saved capture")},
            {QStringLiteral("export --lab WORLD -o FILE"), HelpWords::tr("the same of one of the lab's worlds")},
            {QStringLiteral("lab list"), HelpWords::tr("list the worlds, stories and lessons that are built in")},
            {QStringLiteral("lab check WORLD"), HelpWords::tr("check one of them, or a scenario file; needs no network")},
            {QStringLiteral("lab serve WORLD"), HelpWords::tr("answer it as real name servers on this computer only")},
            {QStringLiteral("explain CODE"), HelpWords::tr("explain a kind of finding by an example")},
            {QStringLiteral("explain --list"), HelpWords::tr("list all kinds of findings")}};
}

QList<Line> statusLines() {
    return {{QStringLiteral("0"), HelpWords::tr("secure")},
            {QStringLiteral("1"), HelpWords::tr("bogus: it should be secure and is not")},
            {QStringLiteral("2"), HelpWords::tr("the command line cannot be used")},
            {QStringLiteral("3"), HelpWords::tr("insecure: not signed, which is not an error")},
            {QStringLiteral("4"), HelpWords::tr("indeterminate: not known")},
            {QStringLiteral("5"), HelpWords::tr("an input file cannot be used")}};
}

}  // namespace

QList<QCommandLineOption> allOptions() {
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        {name("json"), HelpWords::tr("print one JSON object instead of text")},
        {name("capture"), HelpWords::tr("judge a saved capture instead of asking the network"), name("FILE")},
        {{name("o"), name("output")}, HelpWords::tr("with capture and export: the file to write"), name("FILE")},
        {name("root-hints"), HelpWords::tr("addresses of the root servers, in named.root format"), name("FILE")},
        {name("trust-anchor"), HelpWords::tr("DS or DNSKEY lines to trust instead of the built-in ones; repeatable"),
         name("FILE")},
        {name("at"), HelpWords::tr("judge as of that time: ISO 8601 or seconds since 1970"), name("TIME")},
        {name("via"),
         HelpWords::tr("whom to ask: authoritative, system, HOST[@PORT], tls://HOST or https://HOST/path"),
         name("WHOM")},
        {name("tls-ca"), HelpWords::tr("certificates to trust beside the system's, for tls:// and https://"),
         name("FILE")},
        {name("port"), HelpWords::tr("port of the authoritative servers, 53 if not given"), name("N")},
        {name("4"), HelpWords::tr("ask over IPv4 only")},
        {name("6"), HelpWords::tr("ask over IPv6 only")},
        {name("timeout"), HelpWords::tr("seconds to wait for one answer of one server, 1.5 if not given"), name("S")},
        {name("step"), HelpWords::tr("with lab and export --lab: that step of a story or lesson, 1 if not given"), name("N")},
        {name("folder"), HelpWords::tr("with lab serve: write root hints and trust anchors there"), name("DIR")},
        {name("attempts"), HelpWords::tr("tries before a server counts as silent, 2 if not given"), name("N")},
        {name("all-servers"), HelpWords::tr("ask every server of each zone, to compare them")},
        {name("lab"), HelpWords::tr("with export: a world, story or lesson, or a scenario file"), name("WORLD")},
        {name("view"), HelpWords::tr("with export: overview or detail, detail if not given"), name("VIEW")},
        {name("theme"), HelpWords::tr("with export: light or dark"), name("THEME")},
        {name("dpi"), HelpWords::tr("with export, .png: dots per inch, 192 if not given"), name("N")},
        {name("transparent"), HelpWords::tr("with export, .png and .svg: nothing behind the picture")},
        {name("outlines"), HelpWords::tr("with export, .svg: letters as outlines")},
        {name("picture-only"), HelpWords::tr("with export, .pdf: the picture without the report")},
        {name("list"), HelpWords::tr("with explain: all kinds of findings")},
        {name("lang"), HelpWords::tr("language of the texts: en or de"), name("CODE")},
        {{name("h"), name("help")}, HelpWords::tr("show this help")},
        {{name("v"), name("version")}, HelpWords::tr("show the version")},
    };
}

QString helpText() {
    QList<Line> options;
    for (const QCommandLineOption& option : allOptions()) {
        options.append({optionSyntax(option), option.description()});
    }
    const QStringList parts{
        HelpWords::tr("rootline-cli shows and explains the DNSSEC chain of trust from the root to a name.") + u'\n',
        HelpWords::tr("Usage: rootline-cli COMMAND [OPTIONS]") + u'\n',
        HelpWords::tr("Commands:") + u'\n' + columns(commandLines()),
        HelpWords::tr("Options:") + u'\n' + columns(options),
        HelpWords::tr("Exit status:") + u'\n' + columns(statusLines())};
    return parts.join(u'\n');
}

}  // namespace rootline::cli
