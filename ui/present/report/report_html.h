// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/report/report_document.h"

namespace rootline {

/// The report as one HTML file: no script, nothing fetched, made for screen and paper. `pictures` are SVG elements and
/// stand where the document has its picture.
QString reportHtml(const ReportDocument& document, const QString& title, const QStringList& pictures);

/// Its parts for a printer that knows simple HTML only: what stands before the picture, and what stands behind it.
struct PrintedReport {
    QString before;
    QString after;
};
PrintedReport printedReport(const ReportDocument& document);

}  // namespace rootline
