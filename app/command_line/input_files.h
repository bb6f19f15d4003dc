// SPDX-License-Identifier: MIT
#pragma once

#include "core/evidence.h"
#include "core/lab/scenario_reader.h"
#include "core/trust/anchor.h"

#include <QString>
#include <QStringList>

namespace rootline::cli {

/// Servers of the root from a file in named.root format; the built-in ones where `fileName` is empty. The error is one
/// sentence that names the file and, where there is one, the line.
tl::expected<std::vector<Server>, QString> readRootHints(const QString& fileName);

/// The text of an input file of at most that size; the error is a sentence.
tl::expected<std::string, QString> readText(const QString& fileName, qint64 mebibytes = 1);

/// Trust anchors of all the files together; the built-in ones where there is none.
tl::expected<std::vector<TrustAnchor>, QString> readTrustAnchors(const QStringList& fileNames);

/// Why there is no scenario.
struct ScenarioProblem {
    QString sentence;
    bool isFile = false;  ///< a file that cannot be used; else there is no such name
};

/// The built-in scenario of that name, or the one in that file. A word with ".json" at its end or a slash in it is a file.
tl::expected<lab::Scenario, ScenarioProblem> openScenario(const QString& nameOrFile);

}  // namespace rootline::cli
