// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/figures/worksheet.h"

#include <QByteArray>

namespace rootline {

/// The worksheet as A4 pages, fonts embedded; `answers`: the key to it, with signs and reasons.
QByteArray worksheetPdf(const Worksheet& sheet, bool answers);

}  // namespace rootline
