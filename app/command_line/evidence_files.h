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

/// Whose trust anchors validate a file. A file comes from a stranger, who must not say whom to trust.
enum class FileAnchors {
    BuiltIn,  ///< those of this program; the keys of a zone file, which nobody else vouches for before it is published
    OfFile,   ///< those that the file brings along, because the user chose them
    Given     ///< those of files that the user named; the caller puts them in
};

/// What the command line chooses: files of --trust-anchor, or --capture-anchors.
FileAnchors fileAnchors(const QStringList& anchorFiles, bool captureAnchors);

/// Reads a file of evidence; files that do not say when they were made are as of now. The error is one sentence that names
/// the file and says what to do.
tl::expected<OpenedEvidence, QString> readEvidenceFile(const QString& fileName, const imports::Wish& wish,
                                                       FileAnchors anchors);

/// True for a file that can be opened and whose content is evidence of some format.
bool isEvidenceFile(const QString& fileName);

}  // namespace rootline::cli
