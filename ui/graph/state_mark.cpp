// SPDX-License-Identifier: MIT
#include "ui/graph/state_mark.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace rootline {
namespace {

// All signs are drawn in a square of 16 units.
constexpr double kUnits = 16;

void strokeSign(QPainter& painter, Look look) {
    switch (look) {
        case Look::Secure:
            painter.drawPolyline(QPolygonF({QPointF(3.6, 8.4), QPointF(6.7, 11.5), QPointF(12.4, 4.8)}));
            break;
        case Look::Insecure: painter.drawEllipse(QPointF(8, 8), 4.2, 4.2); break;
        case Look::Bogus:
            painter.drawLine(QPointF(4.6, 4.6), QPointF(11.4, 11.4));
            painter.drawLine(QPointF(11.4, 4.6), QPointF(4.6, 11.4));
            break;
        case Look::Indeterminate: {
            QPainterPath path(QPointF(5.6, 5.9));
            path.cubicTo(5.8, 2.6, 10.6, 2.7, 10.6, 5.7);
            path.cubicTo(10.6, 7.6, 8.0, 7.6, 8.0, 9.8);
            painter.drawPath(path);
            painter.drawPoint(QPointF(8, 12.6));
            break;
        }
        case Look::Muted: painter.drawLine(QPointF(4.4, 8), QPointF(11.6, 8)); break;
    }
}

class StateIconEngine final : public QIconEngine {
public:
    StateIconEngine(Look look, const Theme& theme) : look_(look), theme_(theme) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        paintStateMark(*painter, rect, look_, theme_);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new StateIconEngine(look_, theme_); }

private:
    Look look_;
    const Theme& theme_;  // themes are statics
};

}  // namespace

void paintStateMark(QPainter& painter, const QRectF& rect, Look look, const Theme& theme, bool filled) {
    const Ink& ink = theme.ink(look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (filled) {
        painter.setPen(QPen(ink.line, rect.width() / kUnits * (look == Look::Insecure ? 1.8 : 1.4),
                            look == Look::Indeterminate ? Qt::DotLine : Qt::SolidLine));
        const bool solid = look == Look::Secure || look == Look::Bogus;
        painter.setBrush(solid ? ink.line : theme.surface);
        painter.drawEllipse(rect);
    }
    if (filled && look == Look::Insecure) {
        painter.restore();
        return;  // the disc is the open ring already
    }
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / kUnits, rect.height() / kUnits);
    if (filled) {
        painter.translate(kUnits / 2, kUnits / 2);
        painter.scale(0.78, 0.78);
        painter.translate(-kUnits / 2, -kUnits / 2);
    }
    const bool onSolid = filled && (look == Look::Secure || look == Look::Bogus);
    painter.setPen(QPen(onSolid ? theme.surface : ink.line, look == Look::Insecure ? 1.7 : 2.2, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    strokeSign(painter, look);
    painter.restore();
}

void paintWarningMark(QPainter& painter, const QRectF& rect, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / kUnits, rect.height() / kUnits);
    painter.setPen(QPen(theme.warning, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.warningFill);
    painter.drawPolygon(QPolygonF({QPointF(8, 2.2), QPointF(14.4, 13.4), QPointF(1.6, 13.4)}));
    painter.drawLine(QPointF(8, 6.6), QPointF(8, 9.4));
    painter.drawPoint(QPointF(8, 11.5));
    painter.restore();
}

void paintHourglass(QPainter& painter, const QRectF& rect, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / kUnits, rect.height() / kUnits);
    painter.setPen(QPen(theme.bogus.line, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(QPointF(3.4, 1.8), QPointF(12.6, 1.8));
    painter.drawLine(QPointF(3.4, 14.2), QPointF(12.6, 14.2));
    painter.drawPolygon(QPolygonF({QPointF(4.6, 1.8), QPointF(11.4, 1.8), QPointF(4.6, 14.2), QPointF(11.4, 14.2)}));
    painter.setBrush(theme.bogus.line);
    painter.drawPolygon(QPolygonF({QPointF(5.6, 13.6), QPointF(10.4, 13.6), QPointF(8, 9.6)}));
    painter.restore();
}

QIcon stateIcon(Look look, const Theme& theme) {
    return QIcon(new StateIconEngine(look, theme));
}

}  // namespace rootline
