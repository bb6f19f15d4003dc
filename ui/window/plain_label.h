// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace rootline {

/// Text as it is, in as many lines as it needs, to be marked and copied. A long digest does not push its panel wider.
/// `muted`: in the style sheet's muted colour.
QLabel* plainLabel(const QString& text, bool muted = false);

/// Makes a label one of these.
void setUpText(QLabel& label, bool muted);

/// A label of no more than that: a line of text as it is, or a picture. No label is made in another way, for Qt reads what
/// looks like HTML as HTML.
QLabel* shortLabel(const QString& text = {}, QWidget* parent = nullptr);

/// A warning in a box of its own; one sentence, which may name a file. Waits until it is read.
void warn(QWidget* parent, const QString& title, const QString& sentence);

}  // namespace rootline
