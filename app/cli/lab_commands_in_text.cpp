// SPDX-License-Identifier: MIT
#include "app/cli/lab_commands_in_text.h"

#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

namespace rootline::cli {

namespace {

constexpr int kLongestMs = 60000;

QStringList commandsIn(const lab::Text& text) {
    static const QRegularExpression quoted(QStringLiteral("`\\s*(rootline-cli(?:\\s[^`]*)?)`"));
    QStringList commands;
    for (const auto& [language, words] : text) {
        for (auto found = quoted.globalMatch(QString::fromStdString(words)); found.hasNext();) {
            commands << found.next().captured(1).simplified();
        }
    }
    return commands;
}

/// Nothing is asked of the network, nothing is written, nothing runs until somebody ends it.
bool isHarmless(const QStringList& words, const Options& options) {
    if (options.given.contains(QStringLiteral("o")) || options.given.contains(QStringLiteral("junit")) ||
        options.given.contains(QStringLiteral("calendar"))) {
        return false;
    }
    static const QSet<QString> lasting = {QStringLiteral("serve"), QStringLiteral("capture"),
                                          QStringLiteral("worksheet"), QStringLiteral("test")};
    const bool asksLab = words.value(0) == QLatin1String("lab") && !lasting.contains(words.value(1));
    return asksLab || words.value(0) == QLatin1String("explain") || options.given.contains(QStringLiteral("lab"));
}

/// The sentence, without the program's name in front.
QString firstSentence(const QByteArray& standardError) {
    return QString::fromUtf8(standardError).section(u'\n', 0, 0).section(QStringLiteral(": "), 1);
}

/// Why the program does not take the command; empty where it does.
QString refusal(const QString& command) {
    const QStringList words = QProcess::splitCommand(command);
    const auto read = readArguments(words);
    if (!read) {
        return read.error();
    }
    if (read->help || read->version || !isHarmless(read->words, read->options)) {
        return {};
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QCoreApplication::applicationFilePath(), words.mid(1));
    if (!process.waitForFinished(kLongestMs)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    const auto status = static_cast<ExitStatus>(process.exitCode());
    const bool isRefused = status == ExitStatus::Usage || status == ExitStatus::InputFile;
    return isRefused ? firstSentence(process.readAllStandardError()) : QString();
}

/// In everything that an exercise says.
QStringList commandsIn(const lab::Exercise& exercise) {
    QStringList commands = commandsIn(exercise.ask) + commandsIn(exercise.because) + commandsIn(exercise.wrong);
    for (const lab::Choice& choice : exercise.choices) {
        commands += commandsIn(choice.say) + commandsIn(choice.because);
    }
    for (const lab::Move& move : exercise.moves) {
        commands += commandsIn(move.say);
    }
    return commands;
}

}  // namespace

std::vector<RefusedCommand> refusedCommands(const lab::Scenario& scenario) {
    std::vector<RefusedCommand> refused;
    for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
        const lab::Step& step = scenario.steps[i];
        QStringList commands = commandsIn(step.say);
        if (step.prediction) {
            commands += commandsIn(step.prediction->ask) + commandsIn(step.prediction->because);
        }
        for (const lab::Exercise& exercise : step.exercises) {
            commands += commandsIn(exercise);
        }
        commands.removeDuplicates();
        for (const QString& command : commands) {
            if (const QString reason = refusal(command); !reason.isEmpty()) {
                refused.push_back({step.lines.step, i + 1, command, reason});
            }
        }
    }
    return refused;
}

}  // namespace rootline::cli
