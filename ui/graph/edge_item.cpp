// SPDX-License-Identifier: MIT
#include "ui/graph/edge_item.h"

#include "ui/graph/picture_font.h"
#include "ui/graph/state_mark.h"

#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>

#include <cmath>

namespace rootline {
namespace {

constexpr double kCorner = 9;
constexpr double kArrow = 9;
constexpr double kBigWidth = 6;
constexpr double kCrack = 5;
constexpr double kTouch = 12;  // how near a click has to be

// Rounds the corners of points[from..] into the path.
QPainterPath roundedPath(const std::vector<QPointF>& points) {
    QPainterPath path;
    if (points.empty()) {
        return path;
    }
    path.moveTo(points.front());
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const QPointF in = points[i] - points[i - 1];
        const QPointF out = points[i + 1] - points[i];
        const double radius = std::min({kCorner, in.manhattanLength() / 2, out.manhattanLength() / 2});
        path.lineTo(points[i] - in / in.manhattanLength() * radius);
        path.quadTo(points[i], points[i] + out / out.manhattanLength() * radius);
    }
    path.lineTo(points.back());
    return path;
}

}  // namespace

void EdgeItem::setContent(const Content& content, const PlacedEdge& placed) {
    if (content == content_ && placed == placed_) {
        return;
    }
    prepareGeometryChange();
    content_ = content;
    placed_ = placed;
    setZValue(content.cause ? 3 : content.look == Look::Secure ? 2 : 1);
    update();
}

QRectF EdgeItem::boundingRect() const {
    QRectF bounds = placed_.label;
    for (const QPointF& point : placed_.points) {
        bounds |= QRectF(point, point).adjusted(-0.5, -0.5, 0.5, 0.5);
    }
    return bounds.adjusted(-24, -24, 24, 24);
}

QPainterPath EdgeItem::shape() const {
    QPainterPathStroker stroker;
    stroker.setWidth(kTouch);
    QPainterPath path = stroker.createStroke(roundedPath(placed_.points));
    path.addRect(placed_.label);
    return path;
}

QRectF EdgeItem::place() const {
    return placed_.label.isNull() ? QRectF(placed_.breakAt, placed_.breakAt).adjusted(-14, -14, 14, 14) : placed_.label;
}

double EdgeItem::lineWidth() const {
    const double width = theme().ink(content_.look).width;
    return content_.big ? (content_.cause                  ? kBigWidth + 2
                           : content_.look == Look::Secure ? kBigWidth
                                                           : width * 1.8)
                        : width;
}

QPen EdgeItem::linePen() const {
    const Ink& ink = theme().ink(content_.look);
    QPen pen(ink.line, lineWidth(), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (ink.style == Qt::DotLine) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 2.4});
    } else if (content_.look == Look::Muted && !content_.broken) {
        pen.setDashPattern({6, 3});
    }
    return pen;
}

EdgeItem::Break EdgeItem::gap() const {
    if (!content_.broken) {
        return {};
    }
    const QPointF at = placed_.breakAt;
    const bool filled = placed_.label.contains(at);  // the label stands in the gap
    for (std::size_t i = 0; i + 1 < placed_.points.size(); ++i) {
        const QPointF a = placed_.points[i];
        const QPointF b = placed_.points[i + 1];
        if (!QRectF(a, b).normalized().adjusted(-0.5, -0.5, 0.5, 0.5).contains(at)) {
            continue;
        }
        const bool vertical = std::abs(a.x() - b.x()) < 0.5;
        const double own = content_.cracked ? kCrack : content_.big ? 29 : content_.cause ? 18 : 6;
        const double half = !filled ? own : (vertical ? placed_.label.height() : placed_.label.width()) / 2 + 8;
        const QPointF step = (b - a) / std::max((b - a).manhattanLength(), 0.1) * half;
        return {at - step, at + step, vertical, true};
    }
    return {};
}

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    if (isTiny(*painter)) {
        painter->setPen(QPen(theme().ink(content_.look).line, lineWidth()));
        painter->drawPolyline(placed_.points.data(), static_cast<int>(placed_.points.size()));
        return;
    }
    if (isCurrent()) {
        QColor halo = theme().accent;
        halo.setAlphaF(0.25F);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(halo, lineWidth() + 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(roundedPath(placed_.points));
    }
    paintLine(*painter);
    if (content_.hasArrow && !content_.big) {
        paintArrow(*painter);
    }
    paintLabel(*painter);
}

void EdgeItem::paintLine(QPainter& painter) const {
    const QPainterPath path = roundedPath(placed_.points);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(linePen());
    const Break gap = this->gap();
    if (!gap.isSet) {
        painter.drawPath(path);
        return;
    }
    QRectF hole = QRectF(gap.before, gap.after).normalized();
    hole = gap.vertical ? hole.adjusted(-10, 0, 10, 0) : hole.adjusted(0, -10, 0, 10);
    QPainterPath outside;
    outside.addRect(boundingRect());
    outside.addRect(hole);  // odd-even: the hole is left out
    painter.save();
    painter.setClipPath(outside, Qt::IntersectClip);
    painter.drawPath(path);
    painter.restore();
    if (content_.cracked) {
        paintCrack(painter, gap);
        return;
    }
    paintTornEnds(painter, gap);
    if (content_.cause && !placed_.label.contains(placed_.breakAt)) {
        const double size = content_.big ? 30 : 20;
        QRectF mark(0, 0, size, size);
        mark.moveCenter(placed_.breakAt);
        paintStateMark(painter, mark, Look::Bogus, theme(), true);
    }
}

// Both ends touch a jagged fissure: they are meant for each other, and do not fit.
void EdgeItem::paintCrack(QPainter& painter, const Break& gap) const {
    const double reach = content_.big ? 22 : content_.cause ? 15 : 9;
    constexpr int kTeeth = 6;
    painter.setPen(
        QPen(theme().ink(content_.look).line, content_.big ? 3.4 : 2.4, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QPointF& end : {gap.before, gap.after}) {
        QPolygonF fissure;
        for (int i = 0; i <= kTeeth; ++i) {
            const double across = reach * (2.0 * i / kTeeth - 1);
            const double along = i % 2 == 0 ? -kCrack * 0.8 : kCrack * 0.8;
            fissure << end + (gap.vertical ? QPointF(across, along) : QPointF(along, across));
        }
        painter.drawPolyline(fissure);
    }
}

void EdgeItem::paintTornEnds(QPainter& painter, const Break& gap) const {
    const double reach = content_.big ? 15 : content_.cause ? 10 : 6;
    const double slant = reach * 0.35;
    painter.setPen(
        QPen(theme().ink(content_.look).line, std::max(2.0, lineWidth() * 0.75), Qt::SolidLine, Qt::RoundCap));
    for (const QPointF& end : {gap.before, gap.after}) {
        if (gap.vertical) {
            painter.drawLine(end + QPointF(-reach, slant), end + QPointF(reach, -slant));
        } else {
            painter.drawLine(end + QPointF(slant, -reach), end + QPointF(-slant, reach));
        }
    }
}

void EdgeItem::paintArrow(QPainter& painter) const {
    if (placed_.points.size() < 2) {
        return;
    }
    const QPointF tip = placed_.points.back();
    const QPointF along = tip - placed_.points[placed_.points.size() - 2];
    const QPointF unit = along / std::max(along.manhattanLength(), 0.1);
    const QPointF across(-unit.y(), unit.x());
    const double size = kArrow + lineWidth();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().ink(content_.look).line);
    painter.drawPolygon(
        QPolygonF({tip, tip - unit * size + across * size * 0.5, tip - unit * size - across * size * 0.5}));
}

void EdgeItem::paintLabel(QPainter& painter) const {
    const QRectF& rect = placed_.label;
    if (rect.isNull()) {
        return;
    }
    const Ink& ink = theme().ink(content_.look);
    const double radius = rect.height() / 2;
    const bool framed = content_.cause || (!content_.big && content_.isSignature) || !content_.warning.isEmpty();
    if (framed) {
        painter.setPen(QPen(content_.warning.isEmpty() ? ink.line : theme().warning, content_.cause ? 2.2 : 1.2,
                            content_.look == Look::Indeterminate ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(content_.cause ? theme().bogus.fill : theme().surface);
        painter.drawRoundedRect(rect, radius, radius);
    }
    const bool icon = content_.cause || !content_.warning.isEmpty();
    const double size = content_.big ? 22 : 15;
    QRectF words = rect.adjusted(9, 0, -7, 0);
    if (icon) {
        const QRectF mark = directed(QRectF(rect.left() + 9, rect.center().y() - size / 2, size, size), rect);
        if (content_.cause && content_.outOfTime) {
            paintHourglass(painter, mark, theme());
        } else if (content_.cause) {
            paintStateMark(painter, mark, Look::Bogus, theme());
        } else {
            paintWarningMark(painter, mark, theme());
        }
        words = directed(QRectF(rect.left() + 13 + size, rect.top(), rect.width() - size - 20, rect.height()), rect);
    }
    const TextRole role = content_.big ? (content_.cause ? TextRole::CardTitle : TextRole::CardLabel)
                                       : (content_.cause ? TextRole::NodeTitle : TextRole::Label);
    const QColor text = content_.cause || content_.look == Look::Secure ? theme().text : theme().mutedText;
    drawWords(painter, words, content_.label, role, text);
    paintRing(painter, rect, radius);
}

}  // namespace rootline
