// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

class QLabel;

namespace rootline {

/// Terms that are marked already, by id: on one page each is marked where it comes first.
using TermsSeen = QSet<QString>;

/// Shows a text with its terms underlined, those of `seen` excepted: a tooltip says what one means, a click or Enter opens
/// the glossary there. Screen readers hear the text, and the meanings as its description.
void setTermText(QLabel& label, const QString& text, TermsSeen& seen);

/// As plainLabel(), with its terms underlined.
QLabel* termLabel(const QString& text, TermsSeen& seen, bool muted = false);

}  // namespace rootline
