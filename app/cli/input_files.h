// SPDX-License-Identifier: MIT
#pragma once

#include "core/evidence.h"
#include "core/trust/anchor.h"

#include <QString>
#include <QStringList>

namespace rootline::cli {

/// Servers of the root from a file in named.root format; the built-in ones where `fileName` is empty. The error is one
/// sentence that names the file and, where there is one, the line.
tl::expected<std::vector<Server>, QString> readRootHints(const QString& fileName);

/// The text of an input file, at most 1 MiB; the error is a sentence.
tl::expected<std::string, QString> readText(const QString& fileName);

/// Trust anchors of all the files together; the built-in ones where there is none.
tl::expected<std::vector<TrustAnchor>, QString> readTrustAnchors(const QStringList& fileNames);

}  // namespace rootline::cli
