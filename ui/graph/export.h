// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/picture_sheet.h"
#include "ui/present/report/export_format.h"
#include "ui/present/report/report_document.h"

#include <tl/expected.hpp>

#include <QByteArray>

/// A chain as a file, for the window and for the command line alike. Every file says whose view it shows; the chain contains this.
namespace rootline {

struct ExportOptions {
    PictureOptions picture;
    bool outlines = false;     ///< SVG: letters as paths
    bool pictureOnly = false;  ///< PDF: the picture, not the report
    int dotsPerInch = 192;     ///< PNG
};

/// The content of a file of that format. The error is a sentence that says what to do.
tl::expected<QByteArray, QString> exported(const ChainOfTrust& chain, const ReportFigures& figures, ExportFormat format,
                                           const ExportOptions& options);

}  // namespace rootline
