// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"
#include "ui/present/panels/details.h"
#include "ui/window/figure_view.h"
#include "ui/window/term_label.h"

#include <QFrame>

#include <memory>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace rootline {

/// The words, values and octets behind one part of the picture, in sections from plain to precise. A section without
/// content is not there.
class DetailsPanel final : public QFrame {
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget* parent = nullptr);

    /// `canCheckElsewhere`: false for lab worlds, which nobody else can ask.
    void setDetails(const Details& details, bool canCheckElsewhere);
    void setTheme(const Theme& theme);

    /// A drawing above everything else, with its heading; an empty one removes it.
    void setDrawing(const std::shared_ptr<const Drawing>& drawing);

    /// Brings the list of what to do into view and gives it the keyboard.
    void showFix();

private:
    void rebuild();
    void addHead(QBoxLayout& sheet);
    void addFinding(QBoxLayout& sheet, const DetailFinding& finding);
    void addCompared(QBoxLayout& sheet);
    void addChecked(QBoxLayout& sheet);
    void addTexts(QBoxLayout& sheet);
    QLabel* addHeading(QBoxLayout& sheet, const QString& text);
    QLabel* addText(QBoxLayout& sheet, const QString& text, bool muted = false);
    QLabel* addWords(QBoxLayout& sheet, const QString& text, bool muted = false);
    [[nodiscard]] QString differing(const QString& text, const QString& other) const;

    QScrollArea* scroll_;
    QWidget* fix_ = nullptr;  ///< of the present sheet
    TermsSeen seen_;          ///< on the present sheet
    Details details_;
    bool canCheckElsewhere_ = true;
    std::shared_ptr<const Drawing> drawing_;
    const Theme* theme_;
};

}  // namespace rootline
