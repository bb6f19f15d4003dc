// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace rootline {

/// What a chain can be saved as. The ending of the file's name decides.
enum class ExportFormat {
    Svg,
    Png,
    Pdf,
    Html,
    Dot,
    Mermaid,
    Markdown,
    Text,
    Json,
    Csv,      ///< every signature
    Calendar  ///< when signatures end
};

/// The format that a file's ending asks for, whatever its case; nothing where it is not one of ours.
std::optional<ExportFormat> exportFormat(const QString& fileName);

/// A sentence that names the endings there are.
QString unknownEndingText(const QString& fileName);

}  // namespace rootline
