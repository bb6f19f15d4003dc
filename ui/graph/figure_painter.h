// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"
#include "ui/present/figures/figure.h"

class QPainter;

namespace rootline {

/// Paints the figure with its upper left corner at the painter's origin; one scene unit is one unit of the painter.
void paintFigure(QPainter& painter, const Figure& figure, const Theme& theme);

/// The options for a figure of that width: the fonts that it is painted with, and the direction of the script.
FigureOptions figureOptions(double width);

}  // namespace rootline
