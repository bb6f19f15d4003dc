// SPDX-License-Identifier: MIT
#include "ui/graph/graph_item.h"

#include "ui/graph/picture_font.h"
#include "ui/present/words/escaped_text.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionGraphicsItem>

namespace rootline {
namespace {

constexpr double kTiny = 0.25;  // below this zoom words are no longer drawn

}  // namespace

GraphItem::GraphItem(QString id, const Theme& theme) : id_(std::move(id)), theme_(&theme) {}

void GraphItem::setSpoken(const QString& text) {
    spoken_ = shortened(text);
    setToolTip(tipText(text));
}

void GraphItem::setTheme(const Theme& theme) {
    theme_ = &theme;
    update();
}

void GraphItem::setCurrent(bool current, bool focused) {
    if (current != current_ || focused != focused_) {
        current_ = current;
        focused_ = focused;
        update();
    }
}

void GraphItem::paintRing(QPainter& painter, const QRectF& rect, double radius) const {
    if (!current_) {
        return;
    }
    painter.setBrush(Qt::NoBrush);
    QColor halo = theme().accent;
    halo.setAlphaF(focused_ ? 0.30F : 0.18F);
    painter.setPen(QPen(halo, 7));
    painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
    painter.setPen(QPen(theme().accent, focused_ ? 2.4 : 1.6));
    painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), radius + 4, radius + 4);
}

bool GraphItem::isTiny(const QPainter& painter) {
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform()) < kTiny;
}

Qt::LayoutDirection GraphItem::direction() const {
    return QGuiApplication::layoutDirection();
}

QRectF GraphItem::directed(const QRectF& rect, const QRectF& outer) const {
    if (direction() == Qt::LeftToRight) {
        return rect;
    }
    QRectF mirrored = rect;
    mirrored.moveLeft(outer.left() + outer.right() - rect.right());
    return mirrored;
}

void GraphItem::drawWords(QPainter& painter, const QRectF& rect, const QString& text, TextRole role,
                          const QColor& color, Qt::Alignment alignment) const {
    painter.setFont(pictureFont(role));
    painter.setPen(color);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);  // "test." stays "test." between right-to-left words
    const Qt::Alignment visual = QStyle::visualAlignment(direction(), alignment);
    painter.drawText(rect, static_cast<int>(visual | Qt::AlignAbsolute | Qt::TextSingleLine),
                     fitted(text, role, rect.width()));
}

}  // namespace rootline
