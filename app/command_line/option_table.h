// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// The one table of commands and options of both programs. Parsing, --help, the message for a wrong option, manual
/// pages and shell completions are all made from it. A new option is one row in option_table.cpp.
namespace rootline::cli {

/// One way to use a program: a line of "Usage". What is asked decides which options have a meaning, so that a command has
/// several.
enum class Use : unsigned {
    CheckLive,
    CheckCapture,
    CaptureLive,
    ExportLive,
    ExportCapture,
    ExportLab,
    LabList,
    LabCheck,
    LabCapture,
    LabServe,
    LabWorksheet,
    LabTest,
    DsLive,
    DsCapture,
    DsLab,
    BatchLive,
    BatchLab,
    Convert,
    Compare,
    PlanLive,
    PlanCapture,
    PlanLab,
    Zone,
    ExplainCode,
    ExplainList,
    Window
};

/// A set of uses.
class Uses {
public:
    constexpr Uses() = default;
    constexpr Uses(Use use) : bits_(1U << static_cast<unsigned>(use)) {}  // NOLINT: one use is a set
    [[nodiscard]] constexpr bool has(Use use) const { return (bits_ & Uses(use).bits_) != 0; }
    [[nodiscard]] constexpr bool overlaps(Uses other) const { return (bits_ & other.bits_) != 0; }
    friend constexpr Uses operator|(Uses a, Uses b) {
        Uses both;
        both.bits_ = a.bits_ | b.bits_;
        return both;
    }
    friend constexpr bool operator==(Uses, Uses) = default;

private:
    unsigned bits_ = 0;
};

constexpr Uses operator|(Use a, Use b) {
    return Uses(a) | Uses(b);
}

enum class Program { Terminal, Window };

struct UseEntry {
    Use use{};
    Program program = Program::Terminal;
    QString command;      ///< "lab check"; empty for the window
    QString syntax;       ///< what follows the command: "NAME [TYPE]"
    QString description;  ///< in the user's language, without a dot
};

/// What comes behind an option: completions offer it.
enum class ValueKind {
    None,  ///< nothing
    Text,  ///< numbers, times and all that cannot be offered
    File,
    Folder,
    World,  ///< of the lab, or a scenario file
    Choice  ///< one of OptionEntry::choices
};

struct OptionEntry {
    QStringList names;  ///< without dashes; the one that the parser reports first
    ValueKind kind = ValueKind::None;
    QString valueName;    ///< empty where nothing follows
    QStringList choices;  ///< of ValueKind::Choice
    QString description;  ///< in the user's language, without a dot
    Uses uses;            ///< where it has a meaning
    bool repeatable = false;
};

/// Every use of both programs, in the order of --help.
QList<UseEntry> useTable();

/// Every option of both programs.
QList<OptionEntry> optionTable();

/// The options of a program.
QList<OptionEntry> optionsOf(Program program);

/// "-o" or "--json".
QString withDashes(const QString& option);

/// The name of a program as it is typed.
QString programName(Program program);

}  // namespace rootline::cli
