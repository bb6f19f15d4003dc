// SPDX-License-Identifier: MIT
#include "ui/graph/state_mark.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

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
    StateIconEngine(Look look, bool warns, const Theme& theme) : look_(look), warns_(warns), theme_(theme) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        paintHeadlineMark(*painter, rect, look_, warns_, theme_);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new StateIconEngine(look_, warns_, theme_); }

private:
    Look look_;
    bool warns_;
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

void paintPlainCross(QPainter& painter, const QRectF& rect, const Theme& theme, bool filled) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text);
        painter.drawEllipse(rect);
    }
    painter.translate(rect.center());
    const double scale = rect.width() / kUnits * (filled ? 0.78 : 1);
    painter.scale(scale, scale);
    painter.translate(-kUnits / 2, -kUnits / 2);
    painter.setPen(QPen(filled ? theme.surface : theme.text, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    strokeSign(painter, Look::Bogus);
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

void paintEmblem(QPainter& painter, const QRectF& rect, Emblem emblem, Look look, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / kUnits, rect.height() / kUnits);
    const bool blamesNobody = emblem == Emblem::Clock && look == Look::Bogus;
    const QColor colour = blamesNobody ? theme.warning : theme.ink(look).line;
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.surface);
    switch (emblem) {
        case Emblem::None: break;
        case Emblem::Clock:
            painter.drawEllipse(QPointF(8, 8), 7.2, 7.2);
            painter.drawPolyline(QPolygonF({QPointF(8, 3.2), QPointF(8, 8), QPointF(11.2, 10)}));
            break;
        case Emblem::Anchor:  // its ring is torn off
            painter.drawEllipse(QPointF(10, 2.2), 1.7, 1.7);
            painter.drawLine(QPointF(6.4, 4.6), QPointF(9.6, 6));
            painter.drawLine(QPointF(8, 7), QPointF(8, 14.6));
            painter.drawLine(QPointF(5, 9), QPointF(11, 9));
            painter.setBrush(Qt::NoBrush);
            painter.drawArc(QRectF(2.2, 5.4, 11.6, 9.4), 190 * 16, 160 * 16);
            break;
        case Emblem::Plug:
            painter.drawRect(QRectF(4, 7.4, 8, 4.4));
            painter.drawLine(QPointF(8, 11.8), QPointF(8, 15.4));
            painter.drawLine(QPointF(6, 7.4), QPointF(6, 4.6));
            painter.drawLine(QPointF(10, 7.4), QPointF(10, 4.6));
            painter.drawLine(QPointF(3.4, 1.2), QPointF(12.6, 1.2));
            painter.drawLine(QPointF(6, 1.2), QPointF(6, 2.2));
            painter.drawLine(QPointF(10, 1.2), QPointF(10, 2.2));
            break;
    }
    painter.restore();
}

void paintServerRing(QPainter& painter, const QRectF& rect, const std::vector<Look>& servers, const Theme& theme) {
    if (servers.empty()) {
        return;
    }
    const double width = rect.width() > 24 ? 4.5 : 3;
    const double radius = rect.width() / 2 + width * 1.3;
    const double share = 1.0 / static_cast<double>(servers.size());
    const double pause = 0.06;  // between segments, of a turn
    const auto at = [&](double turn, double distance) {
        const double angle = turn * 2 * std::numbers::pi;
        return rect.center() + QPointF(std::sin(angle), -std::cos(angle)) * distance;
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < servers.size(); ++i) {
        const bool fails = servers[i] == Look::Bogus;
        const double begin = share * static_cast<double>(i) + pause / 2;
        const double end = begin + share - pause;
        const double reach = radius + (fails ? width * 0.8 : 0);
        QPen pen(theme.ink(servers[i]).line, width, Qt::SolidLine, Qt::FlatCap);
        if (fails) {
            pen.setDashPattern({1.4, 0.7});
        }
        painter.setPen(pen);
        QPolygonF arc;
        constexpr int kSteps = 48;
        for (int step = 0; step <= kSteps; ++step) {
            arc << at(begin + (end - begin) * step / kSteps, reach);
        }
        painter.drawPolyline(arc);
        if (fails) {
            const double side = rect.width() > 24 ? 15 : 10;
            QRectF mark(0, 0, side, side);
            mark.moveCenter(at((begin + end) / 2, reach));
            paintStateMark(painter, mark, Look::Bogus, theme, true);
        }
    }
    painter.restore();
}

void paintAbsence(QPainter& painter, const QRectF& rect, Absence absence, const Theme& theme) {
    const bool good = absence == Absence::InGap || absence == Absence::NotListed;
    const double side = rect.height() - 3;
    const double middle = rect.center().y();
    QRectF mark(0, 0, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, 1.8, Qt::SolidLine, Qt::FlatCap));
    switch (absence) {
        case Absence::None: break;
        case Absence::InGap:
        case Absence::Outside: {  // a gap is a bracket
            const QRectF gap = good ? rect.adjusted(2, 2, -2, -2) : rect.adjusted(2, 2, -side - 8, -2);
            painter.drawLine(gap.topLeft(), gap.bottomLeft());
            painter.drawLine(gap.topRight(), gap.bottomRight());
            painter.drawLine(QPointF(gap.left(), middle), QPointF(gap.right(), middle));
            mark.moveCenter({good ? gap.center().x() : rect.right() - side / 2, middle});
            break;
        }
        case Absence::NotListed:
        case Absence::Listed: {  // a bitmap is a row of cells
            const double cell = (rect.width() - 4) / 3;
            for (int i = 0; i < 3; ++i) {
                painter.drawRect(QRectF(rect.left() + 2 + i * cell, rect.top() + 2, cell, rect.height() - 4));
            }
            mark.moveCenter({rect.center().x(), middle});
            break;
        }
    }
    if (absence != Absence::None && good) {
        paintStateMark(painter, mark, Look::Secure, theme, true);
    } else if (absence != Absence::None) {
        paintPlainCross(painter, mark, theme, true);  // the card itself bears the one mark
    }
    painter.restore();
}

void paintHeadlineMark(QPainter& painter, const QRectF& rect, Look look, bool warns, const Theme& theme, bool filled) {
    if (warns) {
        paintWarningMark(painter, rect, theme);
    } else {
        paintStateMark(painter, rect, look, theme, filled);
    }
}

QIcon stateIcon(Look look, const Theme& theme, bool warns) {
    return QIcon(new StateIconEngine(look, warns, theme));
}

}  // namespace rootline
