// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/layout/layout_lanes.h"

#include <QFont>

namespace rootline {

/// The font for a kind of text: the application's family in sizes of the scene, so that zoom alone changes it.
QFont pictureFont(TextRole role);

/// Measures with the fonts that the picture is painted with.
TextWidth pictureTextWidth();

/// `text` cut in the middle to fit `width`, as it is painted.
QString fitted(const QString& text, TextRole role, double width);

}  // namespace rootline
