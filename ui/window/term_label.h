// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QSet>

class QTextBrowser;

namespace rootline {

/// Terms that are marked already, by id: a page marks each term only once.
using TermsSeen = QSet<QString>;

/// The text as HTML, its terms links to the glossary. Terms of `seen` are not marked again; those that are join it.
QString withTermLinks(const QString& text, TermsSeen& seen);

/// Makes such links work: a tooltip says what a term means, a click or Enter opens the glossary there.
void explainTerms(QTextBrowser& browser);

/// A text with its terms underlined: a tooltip says what one means, a click or Enter opens the glossary there. Tab goes from
/// one term to the next. Screen readers hear the text, and the meanings as its description.
class TermLabel final : public QLabel {
    Q_OBJECT

public:
    explicit TermLabel(QWidget* parent = nullptr);

    /// Terms of `seen` are not marked again; those that are join it.
    void setWords(const QString& text, TermsSeen& seen);

protected:
    void focusInEvent(QFocusEvent* event) override;
};

/// As plainLabel(), with its terms underlined.
QLabel* termLabel(const QString& text, TermsSeen& seen, bool muted = false);

}  // namespace rootline
