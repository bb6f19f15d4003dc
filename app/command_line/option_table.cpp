// SPDX-License-Identifier: MIT
#include "app/command_line/option_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline::cli {

namespace {

class HelpWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::HelpWords)
};

// What is asked and whom ---------------------------------------------------------------------------------------------
constexpr Uses kLive =
    Use::CheckLive | Use::CaptureLive | Use::ExportLive | Use::DsLive | Use::BatchLive | Use::PlanLive;
constexpr Uses kCapture = Use::CheckCapture | Use::ExportCapture | Use::DsCapture | Use::PlanCapture;
constexpr Uses kLabStep =
    Use::LabCheck | Use::LabCapture | Use::LabServe | Use::ExportLab | Use::DsLab | Use::BatchLab | Use::PlanLab;
constexpr Uses kSaving = Use::CaptureLive | Use::LabCapture | Use::Convert;
constexpr Uses kValidationFiles = kCapture | Use::Convert | Use::Compare;
constexpr Uses kExport = Use::ExportLive | Use::ExportCapture | Use::ExportLab;
constexpr Uses kVerdict = Use::CheckLive | Use::CheckCapture | Use::LabCheck;
constexpr Uses kDs = Use::DsLive | Use::DsCapture | Use::DsLab;
constexpr Uses kBatch = Use::BatchLive | Use::BatchLab;
constexpr Uses kPlan = Use::PlanLive | Use::PlanCapture | Use::PlanLab;
constexpr Uses kTerminal = kLive | kValidationFiles | kLabStep | kVerdict | kDs | kBatch | kPlan | Use::LabList |
                           Use::LabWorksheet | Use::LabTest | Use::Zone | Use::ExplainCode | Use::ExplainList;

QString latin(const char* text) {
    return QString::fromLatin1(text);
}

/// An option without a value.
OptionEntry flag(const char* name, Uses uses, const QString& description) {
    return {{latin(name)}, ValueKind::None, {}, {}, description, uses, false};
}

/// What follows an option.
struct Value {
    ValueKind kind;
    const char* name;  ///< in --help; words between bars are choices
};

OptionEntry option(const char* name, Value value, Uses uses, const QString& description) {
    const QString valueName = latin(value.name);
    return {
        {latin(name)}, value.kind, valueName, value.kind == ValueKind::Choice ? valueName.split(u'|') : QStringList(),
        description,   uses,       false};
}

constexpr Value kFile{ValueKind::File, "FILE"};
constexpr Value kNumber{ValueKind::Text, "N"};
constexpr Value kWorld{ValueKind::World, "WORLD"};

/// Whom to ask, and how.
QList<OptionEntry> askingOptions() {
    constexpr Uses kAsking = kLive | Use::Window;
    OptionEntry compared =
        option("ask-resolver", {ValueKind::Text, "WHOM"}, Use::CheckLive,
               HelpWords::tr(
                   "compare with the answers of that resolver: HOST[@PORT], tls://, https:// or system; repeatable"));
    compared.repeatable = true;
    return {
        option("root-hints", kFile, kAsking, HelpWords::tr("addresses of the root servers, in named.root format")),
        option(
            "via", {ValueKind::Text, "WHOM"}, kAsking,
            HelpWords::tr("which servers to ask: authoritative, system, HOST[@PORT], tls://HOST or https://HOST/path")),
        option("tls-ca", kFile, kAsking,
               HelpWords::tr("certificates to trust beside the system's, for tls:// and https://")),
        option("port", kNumber, kAsking | Use::LabServe,
               HelpWords::tr("port of the authoritative servers, 53 if not given")),
        flag("4", kAsking, HelpWords::tr("ask over IPv4 only")),
        flag("6", kAsking, HelpWords::tr("ask over IPv6 only")),
        option("timeout", {ValueKind::Text, "S"}, kAsking,
               HelpWords::tr("seconds to wait for one answer of one server, 1.5 if not given")),
        option("attempts", kNumber, kLive, HelpWords::tr("tries before a server counts as silent, 2 if not given")),
        flag("all-servers", kLive | Use::LabCheck, HelpWords::tr("ask every server of each zone, to compare them")),
        flag("uses", Use::CheckLive | Use::LabCheck,
             HelpWords::tr("also check records for mail and certificates (MX, SPF, DMARC, TLSA)")),
        flag("connect", Use::CheckLive,
             HelpWords::tr("with TLSA: connect to the server over TLS and compare its certificate")),
        compared,
        option(
            "sentinel", {ValueKind::Text, "ZONE"}, Use::CheckLive,
            HelpWords::tr(
                "with --ask-resolver: test which root keys it trusts, with the sentinel names of a zone (RFC 8509)")),
    };
}

/// What is validated, and by what.
QList<OptionEntry> validationOptions() {
    OptionEntry anchors = option("trust-anchor", kFile, kLive | kValidationFiles | Use::Zone | Use::Window,
                                 HelpWords::tr("DS or DNSKEY lines to trust instead of the built-in ones; repeatable"));
    anchors.repeatable = true;
    OptionEntry suppositions = option(
        "suppose", {ValueKind::Text, "CHANGE"}, kVerdict,
        HelpWords::tr("validate with an assumed change, such as \"remove-ds 12345\"; repeatable, see rootline-cli(1)"));
    suppositions.repeatable = true;
    return {
        option("capture", kFile, kCapture | Use::Window,
               HelpWords::tr("validate a capture, or another program's file, instead of asking the network")),
        option("lab", kWorld, Use::ExportLab | Use::DsLab | Use::BatchLab | Use::PlanLab | Use::Window,
               HelpWords::tr("a world, story or lesson of the lab, or a scenario file, instead of the network")),
        option("step", kNumber, kLabStep, HelpWords::tr("that step of a story or lesson, 1 if not given")),
        option("folder", {ValueKind::Folder, "DIR"}, Use::LabServe,
               HelpWords::tr("write root hints and trust anchors there")),
        anchors,
        flag("capture-anchors", kValidationFiles | Use::Window,
             HelpWords::tr("validate a file with the trust anchors in it, instead of the built-in ones")),
        suppositions,
        option("policy", {ValueKind::Choice, "unbound|bind|bind-9.18|knot|powerdns|rfc9905"}, kVerdict | kBatch,
               HelpWords::tr("validate with the rules of that resolver, or with RFC 9905")),
        option("soon", {ValueKind::Text, "TIME"}, kVerdict | kBatch,
               HelpWords::tr("warn when a signature ends within that time or share of its validity: 7d, 12h, 25% or "
                             "7d,25%; 3d,25% if not given")),
        flag("policies", kVerdict, HelpWords::tr("show the verdict under each of these policies, and why")),
        option("at", {ValueKind::Text, "TIME"},
               kLive | kValidationFiles | Use::LabCheck | Use::LabCapture | Use::LabWorksheet | Use::LabTest |
                   Use::ExportLab | Use::DsLab | Use::BatchLab | Use::PlanLab | Use::Zone | Use::Window,
               HelpWords::tr("validate as of that time: ISO 8601 or seconds since 1970")),
    };
}

/// What comes out, and how it looks.
QList<OptionEntry> resultOptions() {
    constexpr Value kView{ValueKind::Choice, "overview|detail"};
    constexpr Value kTheme{ValueKind::Choice, "light|dark"};
    OptionEntry output = option("o", kFile, kExport | kSaving | Use::LabWorksheet | kBatch | Use::Zone,
                                HelpWords::tr("the file to write; batch appends to it and skips what is there"));
    output.names.append(latin("output"));
    return {
        flag("json", kVerdict | kDs | kPlan | Use::Compare | Use::Zone,
             HelpWords::tr("print one JSON object instead of text")),
        output,
        option("junit", kFile, kVerdict | kBatch | Use::Zone,
               HelpWords::tr("also write a JUnit report to this file, for build servers")),
        flag("redact", kSaving, HelpWords::tr("replace names and addresses; signatures cannot be checked then")),
        option("view", kView, kExport, HelpWords::tr("overview or detail, detail if not given")),
        option("theme", kTheme, kExport | Use::Window, HelpWords::tr("light or dark")),
        option("dpi", kNumber, kExport, HelpWords::tr(".png: dots per inch, 192 if not given")),
        flag("transparent", kExport, HelpWords::tr(".png and .svg: transparent background")),
        flag("outlines", kExport, HelpWords::tr(".svg: letters as outlines")),
        flag("picture-only", kExport, HelpWords::tr(".pdf: the picture without the report")),
        flag("answers", Use::LabWorksheet, HelpWords::tr("make the answer key instead")),
        flag("list", Use::ExplainList, HelpWords::tr("all kinds of findings")),
        flag("terms", Use::ExplainList, HelpWords::tr("list all words that are explained")),
        option("ics", kFile, kPlan, HelpWords::tr("also write the open steps as a calendar file")),
        option("digest", {ValueKind::Choice, "sha256|sha384"}, kDs,
               HelpWords::tr("digest of the DS, sha256 if not given")),
        option("compare", kFile, kDs,
               HelpWords::tr("compare with what a registrar shows: a file with the text, or - for standard input")),
        option("jobs", kNumber, kBatch, HelpWords::tr("number of names at the same time, 20 if not given")),
        option("rate", kNumber, kBatch,
               HelpWords::tr("questions per second to one server, 100 if not given; 0: no limit")),
        option("size", {ValueKind::Text, "WxH"}, Use::Window,
               HelpWords::tr("size of the window in pixels, such as 1280x800")),
        option("screenshot", {ValueKind::File, "FILE.png"}, Use::Window,
               HelpWords::tr("save a picture of the window when the chain is drawn, then exit")),
    };
}

/// What every command understands.
QList<OptionEntry> commonOptions() {
    constexpr Uses kAll = kTerminal | Use::Window;
    OptionEntry help = flag("h", kAll, HelpWords::tr("show this help"));
    help.names.append(latin("help"));
    OptionEntry version = flag("v", kAll, HelpWords::tr("show the version"));
    version.names.append(latin("version"));
    return {option("lang", {ValueKind::Choice, "en|de"}, kAll, HelpWords::tr("language of the texts: en or de")), help,
            version};
}

}  // namespace

QList<UseEntry> useTable() {
    const auto use = [](Use which, const char* command, const char* syntax, const QString& description) {
        return UseEntry{which, Program::Terminal, latin(command), latin(syntax), description};
    };
    return {
        use(Use::CheckLive, "check", "NAME [TYPE]", HelpWords::tr("check the chain of trust from the root to a name")),
        use(Use::CheckCapture, "check", "--capture FILE [NAME [TYPE]]",
            HelpWords::tr("validate a saved capture again; needs no network")),
        use(Use::CaptureLive, "capture", "NAME [TYPE] -o FILE", HelpWords::tr("check a name and save all answers")),
        use(Use::ExportLive, "export", "NAME [TYPE] -o FILE", HelpWords::tr("a picture, report or list as a file")),
        use(Use::ExportCapture, "export", "--capture FILE [NAME [TYPE]] -o FILE",
            HelpWords::tr("the same for a saved capture")),
        use(Use::ExportLab, "export", "--lab WORLD -o FILE", HelpWords::tr("the same for one of the lab's worlds")),
        use(Use::Convert, "convert", "FILE [NAME [TYPE]] -o FILE",
            HelpWords::tr("another program's file as a capture, or a capture for dnsviz (.dnsviz.json)")),
        use(Use::Compare, "compare", "FILE FILE",
            HelpWords::tr("what differs between two captures; 0: nothing, 1: something")),
        use(Use::LabList, "lab list", "", HelpWords::tr("list the worlds, stories and lessons that are built in")),
        use(Use::LabCheck, "lab check", "WORLD",
            HelpWords::tr("check one of them, or a scenario file; needs no network")),
        use(Use::LabCapture, "lab capture", "WORLD -o FILE", HelpWords::tr("save the answers of a world as a capture")),
        use(Use::LabServe, "lab serve", "WORLD",
            HelpWords::tr("serve it with real name servers on this computer only")),
        use(Use::LabTest, "lab test", "FILE|FOLDER",
            HelpWords::tr("test your own scenario files; 0: all expectations are met, 1: one is not")),
        use(Use::LabWorksheet, "lab worksheet", "WORLD -o FILE.pdf", HelpWords::tr("print a lesson as a worksheet")),
        use(Use::DsLive, "ds", "NAME [--compare FILE|-]",
            HelpWords::tr("show the DS that the parent should publish, or compare it with a registrar's text")),
        use(Use::DsCapture, "ds", "--capture FILE", HelpWords::tr("the same for a saved capture")),
        use(Use::DsLab, "ds", "--lab WORLD [NAME]", HelpWords::tr("the same for one of the lab's worlds")),
        use(Use::BatchLive, "batch", "FILE|-",
            HelpWords::tr("check a list of names, one on each line; print one JSON object for each name")),
        use(Use::BatchLab, "batch", "FILE|- --lab WORLD", HelpWords::tr("the same in one of the lab's worlds")),
        use(Use::PlanLive, "plan", "NAME GOAL",
            HelpWords::tr("dated steps in the safe order; GOAL is move, roll-key, roll-algorithm, sign or unsign")),
        use(Use::PlanCapture, "plan", "--capture FILE [NAME] GOAL", HelpWords::tr("the same for a saved capture")),
        use(Use::PlanLab, "plan", "--lab WORLD [NAME] GOAL", HelpWords::tr("the same for one of the lab's worlds")),
        use(Use::Zone, "zone", "FILE|-",
            HelpWords::tr("check a whole zone file before it is published; 0: fine, 1: it would be refused")),
        use(Use::ExplainCode, "explain", "CODE | WORD",
            HelpWords::tr("explain a kind of finding by an example, or a word of the field")),
        use(Use::ExplainList, "explain", "--list | --terms", HelpWords::tr("list all kinds of findings, or all words")),
        {Use::Window,
         Program::Window,
         {},
         latin("[NAME [TYPE] | FILE]"),
         HelpWords::tr("show the chain of trust in a window; without a name the lab opens")},
    };
}

QList<OptionEntry> optionTable() {
    return askingOptions() + validationOptions() + resultOptions() + commonOptions();
}

QList<OptionEntry> optionsOf(Program program) {
    const Uses wanted = program == Program::Window ? Uses(Use::Window) : kTerminal;
    QList<OptionEntry> options = optionTable();
    options.removeIf([wanted](const OptionEntry& entry) { return !entry.uses.overlaps(wanted); });
    return options;
}

QString withDashes(const QString& option) {
    return (option.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option;
}

QString programName(Program program) {
    return program == Program::Window ? QStringLiteral("rootline") : QStringLiteral("rootline-cli");
}

}  // namespace rootline::cli
