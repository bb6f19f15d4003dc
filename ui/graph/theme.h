// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/trust_graph/trust_graph.h"

#include <QColor>
#include <QPalette>

namespace rootline {

/// The colours of one state: at least 3:1 for `line` and `mark` on `fill` and on the ground (WCAG 1.4.11).
struct Ink {
    QColor line;
    QColor fill;   ///< a tint behind what is marked
    double width;  ///< of lines, scene units
    Qt::PenStyle style;
};

/// Every colour of window and picture, in one place.
struct Theme {
    bool dark = false;
    QColor ground;       ///< behind everything
    QColor surface;      ///< cards, lanes, fields
    QColor sunken;       ///< lanes that the chain does not reach, code
    QColor border;       ///< decoration only: never carries meaning
    QColor fieldBorder;  ///< of what can be clicked or typed into: 3:1
    QColor text;
    QColor mutedText;
    QColor accent;      ///< focus, selection, main button
    QColor accentText;  ///< on accent
    QColor warning;
    QColor warningFill;

    Ink secure;
    Ink insecure;
    Ink bogus;
    Ink indeterminate;
    Ink muted;

    [[nodiscard]] const Ink& ink(Look look) const;
    [[nodiscard]] QPalette palette() const;

    static const Theme& lightTheme();
    static const Theme& darkTheme();
};

/// Contrast of two opaque colours (WCAG 2): 1 to 21.
double contrast(const QColor& a, const QColor& b);

}  // namespace rootline
