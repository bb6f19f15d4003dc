// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/picture_sheet.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QImage>

/// One sheet as a file's content.
namespace rootline {

struct SvgOptions {
    bool outlines = false;   ///< letters as paths
    QString idPrefix;        ///< where several pictures stand in one page
    bool standalone = true;  ///< with the XML declaration, which has no place inside HTML
};

/// SVG 1.1: text is text, every part has its id and a title for screen readers.
QByteArray svgPicture(const PictureSheet& sheet, const SvgOptions& options = {});

/// One page as large as the sheet; vectors, fonts embedded.
QByteArray pdfPicture(const PictureSheet& sheet);

/// A null image where that would be more than kLargestSide pixels wide or high.
QImage pictureImage(const PictureSheet& sheet, int dotsPerInch);
inline constexpr int kLargestSide = 16'000;

/// The error is a sentence: the picture would be too large.
tl::expected<QByteArray, QString> pngPicture(const PictureSheet& sheet, int dotsPerInch);

}  // namespace rootline
