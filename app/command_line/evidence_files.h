// SPDX-License-Identifier: MIT
#pragma once

#include "core/captures/evidence_file.h"

#include <QStringList>

namespace rootline::cli {

/// A capture, or another program's file read as one, with what its reader should know of it, in sentences.
struct OpenedEvidence {
    Capture capture;
    QStringList notes;
};

/// Reads a file of evidence; files that do not say when they were made are as of now. The error is one sentence that names
/// the file and says what to do.
tl::expected<OpenedEvidence, QString> readEvidenceFile(const QString& fileName, const imports::Wish& wish);

/// True for a file that can be opened and whose content is evidence of some format.
bool isEvidenceFile(const QString& fileName);

}  // namespace rootline::cli
