// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/picture_sheet.h"
#include "ui/present/report/report_document.h"

namespace rootline {

/// The report as pages of A4: text that can be searched, the picture as vectors, fonts embedded, pages numbered.
QByteArray reportPdf(const ReportDocument& document, const PictureSheet& picture);

}  // namespace rootline
