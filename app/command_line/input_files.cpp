// SPDX-License-Identifier: MIT
#include "app/command_line/input_files.h"

#include "core/walk/hints.h"
#include "ui/present/words/scenario_words.h"

#include <QCoreApplication>
#include <QFile>

namespace rootline::cli {

namespace {

constexpr qint64 kLargestScenario = 8;  // MiB

class FileWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::FileWords)
};

tl::unexpected<QString> textError(const QString& fileName, const ZoneTextError& error) {
    const QString reason = QString::fromStdString(error.reason);
    if (error.line == 0) {
        //: %1 file, %2 reason in English
        return tl::unexpected<QString>(
            FileWords::tr("%1 cannot be used: %2. Correct it, or name another file.").arg(fileName, reason));
    }
    //: %1 file, %2 line number, %3 reason in English
    return tl::unexpected<QString>(
        FileWords::tr("%1, line %2 cannot be used: %3. Correct the line, or name another file.")
            .arg(fileName, QString::number(error.line), reason));
}

}  // namespace

tl::expected<std::string, QString> readText(const QString& fileName, qint64 mebibytes) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected<QString>(
            FileWords::tr("%1 cannot be opened (%2). Check the file's name.").arg(fileName, file.errorString()));
    }
    const QByteArray octets = file.read(mebibytes * 1024 * 1024 + 1);
    if (file.error() != QFileDevice::NoError) {
        return tl::unexpected<QString>(
            FileWords::tr("%1 cannot be read (%2). Name another file.").arg(fileName, file.errorString()));
    }
    if (octets.size() > mebibytes * 1024 * 1024) {
        return tl::unexpected<QString>(
            FileWords::tr("%1 is larger than %2 MiB. Name the right file.").arg(fileName, QString::number(mebibytes)));
    }
    return octets.toStdString();
}

tl::expected<std::vector<Server>, QString> readRootHints(const QString& fileName) {
    if (fileName.isEmpty()) {
        return builtInRootHints();
    }
    const auto text = readText(fileName);
    if (!text) {
        return tl::unexpected<QString>(text.error());
    }
    auto servers = parseRootHints(*text);
    if (!servers) {
        return textError(fileName, servers.error());
    }
    return *std::move(servers);
}

tl::expected<std::vector<TrustAnchor>, QString> readTrustAnchors(const QStringList& fileNames) {
    if (fileNames.isEmpty()) {
        return builtInTrustAnchors();
    }
    std::vector<TrustAnchor> all;
    for (const QString& fileName : fileNames) {
        const auto text = readText(fileName);
        if (!text) {
            return tl::unexpected<QString>(text.error());
        }
        const auto anchors = parseTrustAnchors(*text);
        if (!anchors) {
            return textError(fileName, anchors.error());
        }
        all.insert(all.end(), anchors->begin(), anchors->end());
    }
    return all;
}

tl::expected<lab::Scenario, ScenarioProblem> openScenario(const QString& nameOrFile) {
    const bool isFile = nameOrFile.endsWith(QLatin1String(".json")) || nameOrFile.contains(u'/');
    if (!isFile) {
        if (auto scenario = lab::findScenario(nameOrFile.toStdString())) {
            return std::move(*scenario);
        }
        return tl::unexpected<ScenarioProblem>(
            {FileWords::tr(
                 "There is no world \"%1\". \"rootline-cli lab list\" shows them all; a file's name ends in .json.")
                 .arg(nameOrFile),
             false});
    }
    const auto text = readText(nameOrFile, kLargestScenario);
    if (!text) {
        return tl::unexpected<ScenarioProblem>({text.error(), true});
    }
    auto scenario = lab::readScenario(*text);
    if (!scenario) {
        return tl::unexpected<ScenarioProblem>({scenarioProblem(nameOrFile, scenario.error()), true});
    }
    return std::move(*scenario);
}

}  // namespace rootline::cli
