// SPDX-License-Identifier: MIT
#include "app/documents/completions.h"

#include <QMap>

namespace rootline::cli {

namespace {

/// A command with all its uses together: completions cannot know yet which of them is meant.
struct Command {
    QString words;  ///< "lab check"; empty for the window
    QString description;
    Uses uses;
    QString operand;  ///< the first placeholder that follows: NAME, FILE, WORLD, CODE; empty where nothing does
};

/// The first word of a syntax that is not an option, its value or a bracket.
QString operandOf(const QString& syntax) {
    const QString first = syntax.section(u' ', 0, 0);
    return first.startsWith(u'-') ? QString() : first.section(u'|', 0, 0).remove(u'[').remove(u']');
}

QList<Command> commandsOf(Program program) {
    QList<Command> commands;
    for (const UseEntry& use : useTable()) {
        if (use.program != program) {
            continue;
        }
        if (commands.isEmpty() || commands.back().words != use.command) {
            commands.append({use.command, use.description, use.use, operandOf(use.syntax)});
        } else {
            commands.back().uses = commands.back().uses | use.use;
        }
    }
    return commands;
}

QList<OptionEntry> optionsFor(const Command& command) {
    QList<OptionEntry> options = optionTable();
    options.removeIf([&](const OptionEntry& entry) { return !entry.uses.overlaps(command.uses); });
    return options;
}

QStringList spelled(const OptionEntry& entry) {
    QStringList names;
    for (const QString& name : entry.names) {
        names.append(withDashes(name));
    }
    return names;
}

/// In single quotes, as all three shells read them.
QString quoted(QString text) {
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// First words with the second words that follow them: "lab" with "list check serve", "check" with none.
struct FirstWord {
    QString word;
    QString description;
    QList<Command> seconds;
};

QList<FirstWord> firstWords(const QList<Command>& commands) {
    QList<FirstWord> result;
    for (const Command& command : commands) {
        const QString first = command.words.section(u' ', 0, 0);
        if (result.isEmpty() || result.back().word != first) {
            result.append({first, command.description, {}});
        }
        if (command.words.contains(u' ')) {
            result.back().seconds.append(command);
            const QString second = command.words.section(u' ', 1);
            result.back().description =
                result.back().seconds.size() == 1 ? second : result.back().description + QLatin1String(", ") + second;
        }
    }
    return result;
}

QString head(const char* shell, Program program) {
    return QStringLiteral("# SPDX-License-Identifier: MIT\n# %1 completion for %2, made from its table of options.\n")
        .arg(QLatin1String(shell), programName(program));
}

// bash ---------------------------------------------------------------------------------------------------------------

const char* const kBashWorlds = "$(rootline-cli lab list 2>/dev/null | cut -f1)";
const char* const kBashCodes = "$(rootline-cli explain --list 2>/dev/null | cut -f1)";
const char* const kBashFiles = "mapfile -t COMPREPLY < <(compgen -f -- \"$cur\"); compopt -o filenames 2>/dev/null";

QString bashWords(const QString& words) {
    return QStringLiteral("mapfile -t COMPREPLY < <(compgen -W \"%1\" -- \"$cur\")").arg(words);
}

QString bashOffer(ValueKind kind, const QStringList& choices) {
    switch (kind) {
        case ValueKind::None:
        case ValueKind::Text: return QStringLiteral(":");
        case ValueKind::File: return QLatin1String(kBashFiles);
        case ValueKind::Folder:
            return QString::fromLatin1(kBashFiles).replace(QLatin1String("-f"), QLatin1String("-d"));
        case ValueKind::World:
            return QStringLiteral(
                       "mapfile -t COMPREPLY < <(compgen -W \"%1\" -- \"$cur\"; compgen -f -X '!*.json' -- \"$cur\")")
                .arg(QLatin1String(kBashWorlds));
        case ValueKind::Choice: return bashWords(choices.join(u' '));
    }
    return {};
}

QString bashOperand(const QString& operand) {
    return operand == QLatin1String("WORLD")  ? bashOffer(ValueKind::World, {})
           : operand == QLatin1String("CODE") ? bashWords(QLatin1String(kBashCodes))
           : operand == QLatin1String("FILE") ? QLatin1String(kBashFiles)
                                              : QStringLiteral(":");
}

/// The branch of a "case" for each option that a value follows, those with the same offer together.
QString bashValues(Program program) {
    QMap<QString, QStringList> byOffer;
    for (const OptionEntry& entry : optionsOf(program)) {
        if (entry.kind != ValueKind::None) {
            byOffer[bashOffer(entry.kind, entry.choices)] += spelled(entry);
        }
    }
    QString text;
    for (auto offer = byOffer.cbegin(); offer != byOffer.cend(); ++offer) {
        text += QStringLiteral("        %1) %2; return ;;\n").arg(offer.value().join(u'|'), offer.key());
    }
    return text;
}

QString bashBranches(const QList<Command>& commands, QString (*offer)(const Command&)) {
    QString text;
    for (const Command& command : commands) {
        text += QStringLiteral("        %1) %2 ;;\n").arg(quoted(command.words), offer(command));
    }
    return text;
}

QString bashFirstWords(const QList<Command>& commands) {
    QStringList all;
    QString text;
    for (const FirstWord& first : firstWords(commands)) {
        all.append(first.word);
        QStringList seconds;
        for (const Command& second : first.seconds) {
            seconds.append(second.words.section(u' ', 1));
        }
        if (!seconds.isEmpty()) {
            text += QStringLiteral("        %1) %2 ;;\n").arg(first.word, bashWords(seconds.join(u' ')));
        }
    }
    return QStringLiteral("        '') %1 ;;\n").arg(bashWords(all.join(u' '))) + text;
}

// zsh ----------------------------------------------------------------------------------------------------------------

QString zshAction(ValueKind kind, const QStringList& choices) {
    switch (kind) {
        case ValueKind::None:
        case ValueKind::Text: return {};
        case ValueKind::File: return QStringLiteral("_files");
        case ValueKind::Folder: return QStringLiteral("_files -/");
        case ValueKind::World: return QStringLiteral("_rootline_worlds");
        case ValueKind::Choice: return u'(' + choices.join(u' ') + u')';
    }
    return {};
}

QString zshText(QString text) {
    return text.replace(u'[', QLatin1String("\\["))
        .replace(u']', QLatin1String("\\]"))
        .replace(u':', QLatin1String("\\:"));
}

QString zshOption(const OptionEntry& entry) {
    const QStringList names = spelled(entry);
    const QString value =
        entry.kind == ValueKind::None
            ? QString()
            : QStringLiteral(":%1:%2").arg(zshText(entry.valueName), zshAction(entry.kind, entry.choices));
    const QString rest = u'[' + zshText(entry.description) + u']' + value;
    if (names.size() == 1) {
        return quoted((entry.repeatable ? QStringLiteral("*") : QString()) + names.front() + rest);
    }
    return QStringLiteral("'(%1)'{%2}%3").arg(names.join(u' '), names.join(u','), quoted(rest));
}

QString zshArguments(const Command& command) {
    QStringList lines{QStringLiteral("_arguments -s")};
    for (const OptionEntry& entry : optionsFor(command)) {
        lines.append(zshOption(entry));
    }
    const QString action = command.operand == QLatin1String("WORLD")  ? QStringLiteral("_rootline_worlds")
                           : command.operand == QLatin1String("CODE") ? QStringLiteral("_rootline_codes")
                           : command.operand == QLatin1String("FILE") ? QStringLiteral("_files")
                                                                      : QString();
    if (!command.operand.isEmpty()) {
        lines.append(quoted(QStringLiteral("*:%1:%2").arg(command.operand, action)));
    }
    return lines.join(QStringLiteral(" \\\n            "));
}

QString zshDescribe(const QString& what, const QList<QPair<QString, QString>>& words) {
    QString text = QStringLiteral("words_=(");
    for (const auto& [word, description] : words) {
        text += QStringLiteral("\n            ") + quoted(word + u':' + description);
    }
    return text + QStringLiteral(")\n        _describe %1 words_").arg(what);
}

QString zshCommands(const QList<Command>& commands) {
    QList<QPair<QString, QString>> firsts;
    QString seconds;
    QString branches;
    for (const FirstWord& first : firstWords(commands)) {
        firsts.append({first.word, first.description});
        QList<QPair<QString, QString>> words;
        for (const Command& second : first.seconds) {
            words.append({second.words.section(u' ', 1), second.description});
        }
        if (!words.isEmpty()) {
            seconds += QStringLiteral(
                           "    if [[ $command == %1 ]]; then\n        if (( CURRENT == 3 )); then\n        %2\n"
                           "        return\n        fi\n        command=\"$command $words[3]\"\n"
                           "        shift words; (( CURRENT-- ))\n    fi\n")
                           .arg(first.word, zshDescribe(QStringLiteral("command"), words));
        }
    }
    for (const Command& command : commands) {
        branches +=
            QStringLiteral("        %1)\n            %2 ;;\n").arg(quoted(command.words), zshArguments(command));
    }
    return QStringLiteral(
               "    local command=$words[2]\n    if (( CURRENT == 2 )); then\n        %1\n        return\n    fi\n%2"
               "    shift words; (( CURRENT-- ))\n    case $command in\n%3    esac\n")
        .arg(zshDescribe(QStringLiteral("command"), firsts), seconds, branches);
}

// fish ---------------------------------------------------------------------------------------------------------------

const char* const kFishWorlds = "(rootline-cli lab list 2>/dev/null)";
const char* const kFishCodes = "(rootline-cli explain --list 2>/dev/null | string replace -r '\\t.*\\t' '\\t')";

QString fishValue(const OptionEntry& entry) {
    switch (entry.kind) {
        case ValueKind::None: return {};
        case ValueKind::Text: return QStringLiteral(" -x");
        case ValueKind::File: return QStringLiteral(" -r -F");
        case ValueKind::Folder: return QStringLiteral(" -x -a '(__fish_complete_directories)'");
        case ValueKind::World: return QStringLiteral(" -r -F -a \"%1\"").arg(QLatin1String(kFishWorlds));
        case ValueKind::Choice: return QStringLiteral(" -x -a '%1'").arg(entry.choices.join(u' '));
    }
    return {};
}

/// The line of one option, for one command or, where that is empty, always.
QString fishOption(Program program, const OptionEntry& entry, const QString& condition) {
    QString line = QStringLiteral("complete -c %1%2").arg(programName(program), condition);
    for (const QString& name : entry.names) {
        line += (name.size() == 1 ? QStringLiteral(" -s ") : QStringLiteral(" -l ")) + name;
    }
    return line + QStringLiteral(" -d %1%2\n").arg(quoted(entry.description), fishValue(entry));
}

QString fishCommand(const Command& command) {
    const QString condition = QStringLiteral(" -n 'test (__rootline_cli_command) = \"%1\"'").arg(command.words);
    QString text;
    for (const OptionEntry& entry : optionsFor(command)) {
        text += fishOption(Program::Terminal, entry, condition);
    }
    const QString offer =
        command.operand == QLatin1String("WORLD")  ? QStringLiteral(" -F -a \"%1\"").arg(QLatin1String(kFishWorlds))
        : command.operand == QLatin1String("CODE") ? QStringLiteral(" -a \"%1\"").arg(QLatin1String(kFishCodes))
        : command.operand == QLatin1String("FILE") ? QStringLiteral(" -F")
                                                   : QString();
    return offer.isEmpty() ? text : text + QStringLiteral("complete -c rootline-cli%1%2\n").arg(condition, offer);
}

QString fishWord(const QString& condition, const QString& word, const QString& description) {
    return QStringLiteral("complete -c rootline-cli -n '%1' -a %2 -d %3\n").arg(condition, word, quoted(description));
}

}  // namespace

QString bashCompletion(Program program) {
    const QString function = u'_' + programName(program).replace(u'-', u'_');
    const QList<Command> commands = commandsOf(program);
    QStringList valued;
    for (const OptionEntry& entry : optionsOf(program)) {
        if (entry.kind != ValueKind::None) {
            valued += spelled(entry);
        }
    }
    const auto options = [](const Command& command) {
        QStringList names;
        for (const OptionEntry& entry : optionsFor(command)) {
            names += spelled(entry);
        }
        return bashWords(names.join(u' '));
    };
    const auto operand = [](const Command& command) { return bashOperand(command.operand); };
    const QString second = program == Program::Terminal ? QStringLiteral(
                                                              "            *) [[ -z $command ]] && command=$word || "
                                                              "{ [[ $command == lab ]] && command+=\" $word\"; } ;;\n")
                                                        : QString();
    return head("bash", program) +
           QStringLiteral(
               "%1() {\n    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= word i\n"
               "    COMPREPLY=()\n    for ((i = 1; i < COMP_CWORD; i++)); do\n        word=${COMP_WORDS[i]}\n"
               "        case $word in\n            %2) ((i++)) ;;\n            -*) ;;\n%3        esac\n    done\n"
               "    case $prev in\n%4    esac\n"
               "    if [[ $cur == -* ]]; then\n        case $command in\n%5        esac\n        return\n    fi\n"
               "    case $command in\n%6    esac\n}\ncomplete -F %1 %7\n")
               .arg(function, valued.join(u'|'), second, bashValues(program), bashBranches(commands, options),
                    (program == Program::Terminal ? bashFirstWords(commands) : QString()) +
                        bashBranches(commands, operand),
                    programName(program));
}

QString zshCompletion(Program program) {
    const QString name = programName(program);
    const QList<Command> commands = commandsOf(program);
    const QString worlds = QStringLiteral(
        "(( $+functions[_rootline_worlds] )) || _rootline_worlds() {\n    local -a worlds\n"
        "    worlds=(${${(f)\"$(rootline-cli lab list 2>/dev/null)\"}%%$'\\t'*})\n    compadd -a worlds\n    _files -g "
        "'*.json'\n}\n");
    const QString codes = QStringLiteral(
        "(( $+functions[_rootline_codes] )) || _rootline_codes() {\n    local -a codes\n"
        "    codes=(${${(f)\"$(rootline-cli explain --list 2>/dev/null)\"}%%$'\\t'*})\n    compadd -a codes\n}\n");
    const QString body = program == Program::Terminal ? zshCommands(commands)
                                                      : QStringLiteral("    ") + zshArguments(commands.front()) + u'\n';
    return QStringLiteral("#compdef %1\n").arg(name) + head("zsh", program) + worlds + codes +
           QStringLiteral("_%1() {\n    local -a words_\n%2}\n_%1 \"$@\"\n").arg(name, body);
}

QString fishCompletion(Program program) {
    const QString name = programName(program);
    QString text = head("fish", program) + QStringLiteral("complete -c %1 -f\n").arg(name);
    if (program == Program::Window) {
        for (const OptionEntry& entry : optionsOf(program)) {
            text += fishOption(program, entry, {});
        }
        return text;
    }
    text += QStringLiteral(
        "function __rootline_cli_command\n    set -l words (commandline -opc)\n"
        "    if test \"$words[2]\" = lab\n        echo \"lab $words[3]\"\n    else\n        echo \"$words[2]\"\n"
        "    end\nend\n");
    const QList<Command> commands = commandsOf(program);
    for (const FirstWord& first : firstWords(commands)) {
        text += fishWord(QStringLiteral("test (count (commandline -opc)) -eq 1"), first.word, first.description);
        for (const Command& second : first.seconds) {
            text += fishWord(QStringLiteral("test (__rootline_cli_command) = \"%1 \"").arg(first.word),
                             second.words.section(u' ', 1), second.description);
        }
    }
    for (const Command& command : commands) {
        text += fishCommand(command);
    }
    return text;
}

}  // namespace rootline::cli
