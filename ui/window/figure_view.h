// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"
#include "ui/present/figures/figure.h"

#include <QAbstractButton>
#include <QDialog>

#include <functional>

namespace rootline {

/// Lays a figure out for the options of its view.

/// A figure and what stands above it.
struct Drawing {
    QString heading;
    QString offer;  ///< on a button that shows it large
    MakeFigure make;
};

/// A figure as wide as there is room. A click, Enter or Space shows it large.
class FigureView final : public QAbstractButton {
    Q_OBJECT

public:
    FigureView(MakeFigure make, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] const Figure& figure() const { return figure_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showLarge();

    MakeFigure make_;
    const Theme* theme_;
    Figure figure_;
};

/// One figure as large as the window lets it be: for the back row. Escape closes it.
class LargeFigure final : public QDialog {
    Q_OBJECT

public:
    LargeFigure(const MakeFigure& make, const Theme& theme, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* theme_;
    Figure figure_;
};

}  // namespace rootline
