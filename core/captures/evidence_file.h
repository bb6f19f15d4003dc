// SPDX-License-Identifier: MIT
#pragma once

#include "core/captures/capture.h"
#include "core/imports/imports.h"

namespace rootline {

/// A file with answers of name servers: a capture, or another program's file that is read as one.
struct EvidenceFile {
    Capture capture;
    std::optional<imports::Format> format;  ///< nothing for a capture
    std::vector<imports::Note> notes;
};

using EvidenceFileError = std::variant<CaptureError, imports::Error>;

/// Reads a file's content, plain or packed with gzip; what it is, is found from the content. Files that do not say when
/// they were made are as of `now`; without trust anchors of their own they come with the built-in ones.
tl::expected<EvidenceFile, EvidenceFileError> readEvidence(const QByteArray& octets, const imports::Wish& wish,
                                                           Timestamp now);

/// True where the content, plain or packed, looks like a capture or another program's file of evidence.
bool isEvidence(const QByteArray& octets);

}  // namespace rootline
