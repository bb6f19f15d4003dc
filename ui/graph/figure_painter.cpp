// SPDX-License-Identifier: MIT
#include "ui/graph/figure_painter.h"

#include "ui/graph/picture_font.h"
#include "ui/graph/state_mark.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace rootline {
namespace {

constexpr double kArrow = 8;
constexpr double kHatch = 9;
constexpr double kSteps = 180;  // of a whole turn: arcs are polylines, which every device draws alike

class FigurePainter {
public:
    FigurePainter(QPainter& painter, const Theme& theme) : painter_(painter), theme_(theme) {}

    void operator()(const figure::Line& line) const {
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(pen(line.tone, line.width, line.stroke));
        painter_.drawPolyline(line.points.data(), static_cast<int>(line.points.size()));
        if (line.arrow && line.points.size() > 1) {
            arrow(line);
        }
    }

    void operator()(const figure::Arc& arc) const {
        QPolygonF points;
        const int steps = std::max(2, static_cast<int>(std::ceil((arc.end - arc.begin) * kSteps)));
        for (int i = 0; i <= steps; ++i) {
            const double turn = arc.begin + (arc.end - arc.begin) * i / steps;
            const double angle = turn * 2 * std::numbers::pi;
            points << arc.centre + QPointF(std::sin(angle), -std::cos(angle)) * arc.radius;
        }
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(pen(arc.tone, arc.width, arc.stroke));
        painter_.drawPolyline(points);
    }

    void operator()(const figure::Box& box) const {
        painter_.setPen(box.width > 0 ? pen(box.tone, box.width, box.stroke) : QPen(Qt::NoPen));
        painter_.setBrush(box.tinted ? QBrush(tint(box.tone)) : QBrush(Qt::NoBrush));
        painter_.drawRoundedRect(box.rect, box.radius, box.radius);
        if (box.hatched) {
            hatch(box);
        }
    }

    void operator()(const figure::Words& words) const {
        QFont font = pictureFont(words.role);
        if (words.fixedWidth) {
            font.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
        }
        painter_.setFont(font);
        painter_.setPen(colour(words.tone));
        painter_.setLayoutDirection(Qt::LayoutDirectionAuto);
        const QString text = QFontMetricsF(font).elidedText(words.text, Qt::ElideMiddle, words.rect.width() + 0.5);
        painter_.drawText(words.rect,
                          static_cast<int>(words.align | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine),
                          text);
    }

    void operator()(const figure::Mark& mark) const {
        switch (mark.sign) {
            case figure::Sign::Secure: paintStateMark(painter_, mark.rect, Look::Secure, theme_, mark.filled); break;
            case figure::Sign::Insecure:
                paintStateMark(painter_, mark.rect, Look::Insecure, theme_, mark.filled);
                break;
            case figure::Sign::Bogus: paintStateMark(painter_, mark.rect, Look::Bogus, theme_, mark.filled); break;
            case figure::Sign::Misses: paintPlainCross(painter_, mark.rect, theme_, mark.filled); break;
            case figure::Sign::Indeterminate:
                paintStateMark(painter_, mark.rect, Look::Indeterminate, theme_, mark.filled);
                break;
            case figure::Sign::Muted: paintStateMark(painter_, mark.rect, Look::Muted, theme_, mark.filled); break;
            case figure::Sign::Warning: paintWarningMark(painter_, mark.rect, theme_); break;
            case figure::Sign::Hourglass: paintHourglass(painter_, mark.rect, theme_); break;
        }
    }

private:
    [[nodiscard]] QColor colour(figure::Tone tone) const {
        switch (tone) {
            case figure::Tone::Text: return theme_.text;
            case figure::Tone::Muted: return theme_.mutedText;
            case figure::Tone::Secure: return theme_.secure.line;
            case figure::Tone::Insecure: return theme_.insecure.line;
            case figure::Tone::Bogus: return theme_.bogus.line;
            case figure::Tone::Indeterminate: return theme_.indeterminate.line;
            case figure::Tone::Accent: return theme_.accent;
            case figure::Tone::Warning: break;
        }
        return theme_.warning;
    }

    [[nodiscard]] QColor tint(figure::Tone tone) const {
        switch (tone) {
            case figure::Tone::Secure: return theme_.secure.fill;
            case figure::Tone::Insecure: return theme_.insecure.fill;
            case figure::Tone::Bogus: return theme_.bogus.fill;
            case figure::Tone::Indeterminate: return theme_.indeterminate.fill;
            case figure::Tone::Warning: return theme_.warningFill;
            case figure::Tone::Muted: return theme_.sunken;
            case figure::Tone::Text:
            case figure::Tone::Accent: break;
        }
        return theme_.surface;
    }

    [[nodiscard]] QPen pen(figure::Tone tone, double width, figure::Stroke stroke) const {
        QPen pen(colour(tone), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (stroke == figure::Stroke::Dashed) {
            pen.setDashPattern({std::max(1.5, 7 / width), std::max(1.0, 4 / width)});
        } else if (stroke == figure::Stroke::Dotted) {
            pen.setCapStyle(Qt::RoundCap);
            pen.setDashPattern({0.1, std::max(2.4, 4 / width)});
        }
        return pen;
    }

    void arrow(const figure::Line& line) const {
        const QPointF tip = line.points.back();
        const QPointF along = tip - line.points[line.points.size() - 2];
        const double length = std::max(std::hypot(along.x(), along.y()), 0.1);
        const QPointF unit = along / length;
        const QPointF across(-unit.y(), unit.x());
        const double size = kArrow + line.width;
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colour(line.tone));
        painter_.drawPolygon(
            QPolygonF({tip, tip - unit * size + across * size * 0.5, tip - unit * size - across * size * 0.5}));
    }

    void hatch(const figure::Box& box) const {
        QPainterPath inside;
        inside.addRoundedRect(box.rect, box.radius, box.radius);
        painter_.save();
        painter_.setClipPath(inside, Qt::IntersectClip);
        painter_.setPen(QPen(colour(box.tone), 1.1));
        for (double x = box.rect.left() - box.rect.height(); x < box.rect.right(); x += kHatch) {
            painter_.drawLine(QPointF(x, box.rect.bottom()), QPointF(x + box.rect.height(), box.rect.top()));
        }
        painter_.restore();
    }

    QPainter& painter_;
    const Theme& theme_;
};

}  // namespace

void paintFigure(QPainter& painter, const Figure& figure, const Theme& theme) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const FigureShape& shape : figure.shapes) {
        std::visit(FigurePainter(painter, theme), shape);
    }
    painter.restore();
}

FigureOptions figureOptions(double width) {
    return {pictureTextWidth(), width, QGuiApplication::isRightToLeft()};
}

}  // namespace rootline
