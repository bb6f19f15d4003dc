// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace rootline {

/// The sign of a state, told apart by shape alone: tick, open ring, cross, question mark, dash. `filled` puts it on a
/// disc, for places where it has to be seen from afar.
void paintStateMark(QPainter& painter, const QRectF& rect, Look look, const Theme& theme, bool filled = false);

/// A triangle with an exclamation mark.
void paintWarningMark(QPainter& painter, const QRectF& rect, const Theme& theme);

/// An hourglass in the colour of what is broken: a signature that has run out.
void paintHourglass(QPainter& painter, const QRectF& rect, const Theme& theme);

/// The sign for lists, sharp at every scale factor.
QIcon stateIcon(Look look, const Theme& theme);

}  // namespace rootline
