// SPDX-License-Identifier: MIT
#include "ui/window/figure_view.h"

#include "ui/graph/figure_painter.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace rootline {
namespace {

constexpr int kLeastWidth = 220;
constexpr double kLargeWidth = 620;  // scene units: what a projector shows big
constexpr int kLargeMargin = 28;
constexpr double kOfWindow = 0.92;

}  // namespace

FigureView::FigureView(MakeFigure make, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), make_(std::move(make)), theme_(&theme), figure_(make_(figureOptions(kLeastWidth))) {
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Show enlarged"));
    setAccessibleName(figure_.title);
    setAccessibleDescription(figure_.spoken.join(u' '));
    connect(this, &QAbstractButton::clicked, this, &FigureView::showLarge);
}

QSize FigureView::sizeHint() const {
    return {kLeastWidth, heightForWidth(kLeastWidth)};
}

int FigureView::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(make_(figureOptions(std::max(width, kLeastWidth))).size.height()));
}

void FigureView::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    figure_ = make_(figureOptions(std::max(width(), kLeastWidth)));
    update();
}

void FigureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintFigure(painter, figure_, *theme_);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme_->accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void FigureView::showLarge() {
    auto* large = new LargeFigure(make_, *theme_, window());
    large->setAttribute(Qt::WA_DeleteOnClose);
    large->open();
}

LargeFigure::LargeFigure(const MakeFigure& make, const Theme& theme, QWidget* parent)
    : QDialog(parent), theme_(&theme), figure_(make(figureOptions(kLargeWidth))) {
    setWindowTitle(figure_.title);
    setAccessibleName(figure_.title);
    setAccessibleDescription(figure_.spoken.join(u' '));
    resize(parent->size() * kOfWindow);
}

void LargeFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_->surface);
    const QRectF room = QRectF(rect()).adjusted(kLargeMargin, kLargeMargin, -kLargeMargin, -kLargeMargin);
    const double scale = std::min(room.width() / figure_.size.width(), room.height() / figure_.size.height());
    painter.translate(room.center() - QPointF(figure_.size.width(), figure_.size.height()) * scale / 2);
    painter.scale(scale, scale);
    paintFigure(painter, figure_, *theme_);
}

}  // namespace rootline
