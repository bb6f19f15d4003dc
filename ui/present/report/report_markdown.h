// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/report/report_document.h"

namespace rootline {

/// The report as Markdown with tables, for tickets; `picture`: a diagram in Mermaid, which many trackers draw; may be
/// empty.
QString reportMarkdown(const ReportDocument& document, const QString& picture);

}  // namespace rootline
