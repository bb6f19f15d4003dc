// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace rootline {

/// The sign of a state, each with its own shape: tick, open ring, cross, question mark, dash. `filled` puts it on a
/// disc, for places where it has to be seen from afar.
void paintStateMark(QPainter& painter, const QRectF& rect, Look look, const Theme& theme, bool filled = false);

/// The cross of what is broken in the colour of text, for what does not fit while the break is marked elsewhere.
void paintPlainCross(QPainter& painter, const QRectF& rect, const Theme& theme, bool filled = false);

/// A triangle with an exclamation mark.
void paintWarningMark(QPainter& painter, const QRectF& rect, const Theme& theme);

/// The mark beside a headline: the triangle where it `warns`, else the sign of its state.
void paintHeadlineMark(QPainter& painter, const QRectF& rect, Look look, bool warns, const Theme& theme,
                       bool filled = false);

/// An hourglass in the colour of what is broken: a signature that has run out.
void paintHourglass(QPainter& painter, const QRectF& rect, const Theme& theme);

/// A zone's sign where the cause lies with this computer or network: a clock, a broken anchor, a pulled plug.
void paintEmblem(QPainter& painter, const QRectF& rect, Emblem emblem, Look look, const Theme& theme);

/// A ring around the mark at `rect`, split into a segment for each server: one with a different answer stands out of
/// the ring and is crossed. Nothing without servers.
void paintServerRing(QPainter& painter, const QRectF& rect, const std::vector<Look>& servers, const Theme& theme);

/// A proof of absence in a nutshell: the name in its gap or beside it; the type among those that are listed or not.
void paintAbsence(QPainter& painter, const QRectF& rect, Absence absence, const Theme& theme);

/// The sign for lists, sharp at every scale factor; the triangle of a warning where it `warns`.
QIcon stateIcon(Look look, const Theme& theme, bool warns = false);

}  // namespace rootline
