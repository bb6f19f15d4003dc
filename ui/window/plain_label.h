// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace rootline {

/// Text as it is, in as many lines as it needs, to be marked and copied. A long digest does not push its panel wider.
/// `muted`: in the style sheet's muted colour.
QLabel* plainLabel(const QString& text, bool muted = false);

/// Makes a label one of these.
void setUpText(QLabel& label, bool muted);

}  // namespace rootline
