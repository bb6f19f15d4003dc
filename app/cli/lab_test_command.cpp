// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/lab_commands_in_text.h"
#include "app/command_line/input_files.h"
#include "ui/present/quiz/quiz_doubts.h"
#include "ui/present/words/doubt_words.h"
#include "ui/present/words/scenario_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace rootline::cli {

namespace {

class TestWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::TestWords)
};

/// What does not hold, a sentence each; the error: it could not even be opened.
tl::expected<QStringList, Failure> faultsOf(const QString& nameOrFile, Timestamp now) {
    const auto scenario = openScenario(nameOrFile);
    if (!scenario) {
        const bool isThere = QFileInfo(nameOrFile).isReadable();
        if (scenario.error().isFile && isThere) {
            return QStringList{scenario.error().sentence};
        }
        return tl::unexpected(
            Failure{scenario.error().sentence, scenario.error().isFile ? ExitStatus::InputFile : ExitStatus::Usage});
    }
    QStringList faults;
    for (const lab::Doubt& doubt : lab::doubtsAbout(*scenario, now)) {
        faults << doubtSentence(nameOrFile, doubt);
    }
    faults << quizDoubts(nameOrFile, *scenario, now);
    for (const RefusedCommand& one : refusedCommands(*scenario)) {
        faults << refusedCommandSentence(nameOrFile, one.line, one.step, one.command, one.reason);
    }
    return faults;
}

/// The scenario files of a folder, by name; what is no folder stands for itself.
QStringList filesOf(const QString& path) {
    if (!QFileInfo(path).isDir()) {
        return {path};
    }
    const QDir folder(path);
    QStringList files;
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        files << folder.filePath(name);
    }
    return files;
}

}  // namespace

ExitStatus testScenarios(const QString& path, const Options& options) {
    const QStringList files = filesOf(path);
    if (files.isEmpty()) {
        return refuse(
            {TestWords::tr("%1 contains no scenario file. The name of a scenario file ends in .json.").arg(path),
             ExitStatus::InputFile});
    }
    const Timestamp now = options.at.value_or(Timestamp{QDateTime::currentSecsSinceEpoch()});
    bool allHold = true;
    for (const QString& file : files) {
        const auto faults = faultsOf(file, now);
        if (!faults) {
            return refuse(faults.error());
        }
        allHold = allHold && faults->isEmpty();
        //: %1 a scenario file
        print((faults->isEmpty() ? TestWords::tr("%1: all expectations are met").arg(file) : faults->join(u'\n')) +
              u'\n');
    }
    return oncePrinted(allHold ? ExitStatus::Secure : ExitStatus::Bogus);
}

}  // namespace rootline::cli
