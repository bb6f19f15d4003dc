// SPDX-License-Identifier: MIT
#include "ui/graph/node_items.h"

#include "ui/graph/picture_font.h"
#include "ui/graph/state_mark.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace rootline {
namespace {

constexpr double kMargin = 12;  // room for rings
constexpr double kLaneRadius = 12;
constexpr double kNodeRadius = 8;
constexpr double kCardRadius = 12;
constexpr double kLineHeight = 16;
constexpr double kMark = 16;
constexpr double kBigMark = 36;
constexpr double kAbsenceWidth = 58;
constexpr double kAbsenceHeight = 18;

}  // namespace

// Lanes ---------------------------------------------------------------------------------------------------------------

void LaneItem::setContent(const GraphZone& zone, const QRectF& rect, const QRectF& header) {
    if (zone == zone_ && rect == rect_ && header == header_) {
        return;
    }
    prepareGeometryChange();
    zone_ = zone;
    rect_ = rect;
    header_ = header;
    update();
}

QRectF LaneItem::boundingRect() const {
    return rect_.adjusted(-kMargin, -kMargin, kMargin, kMargin);
}

// Only the name takes clicks: the ground is for dragging.
QPainterPath LaneItem::shape() const {
    QPainterPath path;
    path.addRect(header_);
    return path;
}

void LaneItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const bool reached = zone_.look == Look::Secure || zone_.cause;
    const bool blamesClock = zone_.emblem == Emblem::Clock;  // as on the card: no zone is broken
    const QColor cause = blamesClock ? theme().warning : theme().bogus.line;
    painter->setPen(QPen(zone_.cause ? cause : theme().border, zone_.cause ? 2.5 : 1.2));
    painter->setBrush(reached ? theme().surface : theme().sunken);
    if (isTiny(*painter)) {
        painter->drawRect(rect_);
        return;
    }
    painter->drawRoundedRect(rect_, kLaneRadius, kLaneRadius);
    const QColor text = zone_.look == Look::Muted ? theme().mutedText : theme().text;
    drawWords(*painter, QRectF(header_.left(), header_.top(), header_.width(), 24), zone_.title, TextRole::LaneTitle,
              text);
    const double inset = zone_.servers.empty() ? 0 : kServerRing;
    const QRectF mark(header_.left() + inset, header_.top() + 25 + inset, kMark, kMark);
    if (blamesClock) {
        paintEmblem(*painter, directed(mark, header_), zone_.emblem, zone_.look, theme());
    } else {
        paintStateMark(*painter, directed(mark, header_), zone_.look, theme());
    }
    paintServerRing(*painter, directed(mark, header_), zone_.servers, theme());
    const double words = mark.right() + inset + 6;
    drawWords(*painter, directed(QRectF(words, mark.top() - 2, header_.right() - words, 20), header_), zone_.state,
              TextRole::LaneLine, theme().mutedText);
    if (!zone_.warning.isEmpty()) {
        paintWarningMark(*painter, directed(QRectF(header_.right() - kMark, mark.top(), kMark, kMark), header_),
                         theme());
    }
    paintRing(*painter, header_.adjusted(-4, -2, 4, 2), 6);
}

// Nodes ---------------------------------------------------------------------------------------------------------------

void NodeItem::setContent(const GraphNode& node, const QRectF& rect) {
    if (node == node_ && rect == rect_) {
        return;
    }
    prepareGeometryChange();
    node_ = node;
    rect_ = rect;
    update();
}

QRectF NodeItem::boundingRect() const {
    return rect_.adjusted(-kMargin, -kMargin, kMargin, kMargin);
}

QPen NodeItem::outline() const {
    const Ink& ink = theme().ink(node_.look);
    const bool empty =
        node_.kind == NodeKind::EmptySlot || (node_.kind == NodeKind::NoKeys && node_.look != Look::Insecure);
    QPen pen(ink.line, node_.cause ? 3.0 : node_.look == Look::Secure ? 1.8 : 1.4, ink.style);
    if ((empty && node_.look != Look::Indeterminate) || node_.held) {
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({5, 4});
    }
    return pen;
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    if (isTiny(*painter)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().ink(node_.look).line);
        painter->drawRect(rect_);
        painter->setRenderHint(QPainter::Antialiasing);
        return;
    }
    switch (node_.kind) {
        case NodeKind::Anchor:
        case NodeKind::Ds:
        case NodeKind::NoDs: paintPill(*painter); return;
        case NodeKind::KeySet: paintKeySet(*painter); return;
        case NodeKind::Key:
        case NodeKind::EmptySlot:
        case NodeKind::NoKeys:
        case NodeKind::RRset:
        case NodeKind::Denial: break;
    }
    paintBox(*painter);
}

void NodeItem::paintBox(QPainter& painter) const {
    const bool muted = node_.look == Look::Muted || node_.kind == NodeKind::EmptySlot;
    const bool record = node_.kind == NodeKind::RRset || node_.kind == NodeKind::Denial;
    painter.setPen(outline());
    painter.setBrush(node_.cause ? theme().bogus.fill
                     : muted     ? theme().sunken
                     : record    ? theme().ink(node_.look).fill
                                 : theme().surface);
    const double radius = record ? 3 : kNodeRadius;
    painter.drawRoundedRect(rect_, radius, radius);
    const QRectF inner = rect_.adjusted(12, 8, -10, -8);
    const QRectF mark(inner.right() - kMark, inner.top() + 1, kMark, kMark);
    if (!node_.warning.isEmpty()) {
        paintWarningMark(painter, directed(mark, inner), theme());
    } else if (node_.kind != NodeKind::EmptySlot) {
        paintStateMark(painter, directed(mark, inner), node_.look, theme());
    }
    drawWords(painter, directed(QRectF(inner.left(), inner.top(), inner.width() - kMark - 6, 18), inner), node_.title,
              TextRole::NodeTitle, muted ? theme().mutedText : theme().text);
    if (node_.absence != Absence::None) {
        const double row = inner.top() + 20 + (kLineHeight - 1) * static_cast<double>(node_.lines.size() - 1);
        const QRectF sign(inner.right() - kAbsenceWidth, row, kAbsenceWidth, kLineHeight);
        paintAbsence(painter, directed(sign, inner), node_.absence, theme());
    }
    double y = inner.top() + 20;
    for (const QString& line : node_.lines) {
        drawWords(painter, QRectF(inner.left(), y, inner.width(), kLineHeight), line, TextRole::NodeLine,
                  theme().mutedText);
        y += kLineHeight - 1;
    }
    paintRing(painter, rect_, radius);
}

void NodeItem::paintPill(QPainter& painter) const {
    const double radius = rect_.height() / 2;
    painter.setPen(outline());
    painter.setBrush(node_.look == Look::Secure ? theme().secure.fill : theme().surface);
    painter.drawRoundedRect(rect_, radius, radius);
    const QRectF mark(rect_.left() + 11, rect_.center().y() - kMark / 2, kMark, kMark);
    if (node_.warning.isEmpty()) {
        paintStateMark(painter, directed(mark, rect_), node_.look, theme());
    } else {
        paintWarningMark(painter, directed(mark, rect_), theme());
    }
    const QString text = (QStringList{node_.title} + node_.lines).join(QStringLiteral(" · "));
    drawWords(painter, directed(QRectF(mark.right() + 6, rect_.top(), rect_.width() - 44, rect_.height()), rect_), text,
              TextRole::Pill, node_.look == Look::Muted ? theme().mutedText : theme().text);
    paintRing(painter, rect_, radius);
}

void NodeItem::paintKeySet(QPainter& painter) const {
    painter.setPen(QPen(theme().ink(node_.look).line, node_.cause ? 3.0 : 1.2,
                        node_.look == Look::Indeterminate ? Qt::DotLine
                        : node_.held                      ? Qt::DashLine
                                                          : Qt::SolidLine));
    painter.setBrush(theme().ground);
    painter.drawRoundedRect(rect_, kNodeRadius + 2, kNodeRadius + 2);
    const QRectF title(rect_.left() + 12, rect_.top() + 4, rect_.width() - 22, 22);
    const QRectF mark(title.right() - 14, title.top() + 4, 14, 14);
    drawWords(painter, directed(title.adjusted(0, 0, -20, 0), title), node_.title, TextRole::NodeLine,
              theme().mutedText);
    if (node_.warning.isEmpty()) {
        paintStateMark(painter, directed(mark, title), node_.look, theme());
    } else {
        paintWarningMark(painter, directed(mark, title), theme());
    }
    paintRing(painter, rect_, kNodeRadius + 2);
}

// Cards ---------------------------------------------------------------------------------------------------------------

void CardItem::setContent(const Content& content, const QRectF& rect) {
    if (content == content_ && rect == rect_) {
        return;
    }
    prepareGeometryChange();
    content_ = content;
    rect_ = rect;
    update();
}

QRectF CardItem::boundingRect() const {
    return rect_.adjusted(-kMargin, -kMargin, kMargin, kMargin);
}

// What caches hold is no part of the chain: a pale copy with a clock that runs.
void CardItem::paintHeld(QPainter& painter) const {
    const Ink& ink = theme().ink(content_.look);
    QPen pen(ink.line, 1.6, Qt::CustomDashLine);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(theme().sunken);
    if (isTiny(painter)) {
        painter.drawRect(rect_);
        return;
    }
    painter.drawRoundedRect(rect_, kCardRadius, kCardRadius);
    const double size = kBigMark - 8;
    const QRectF mark(rect_.left() + 38 - size / 2, rect_.center().y() - size / 2, size, size);
    paintEmblem(painter, directed(mark, rect_), Emblem::Clock, content_.look, theme());
    const double start = rect_.left() + 72;
    const double room = rect_.right() - 12 - start;
    drawWords(painter, directed(QRectF(start, rect_.top() + 6, room, 22), rect_), content_.title, TextRole::NodeTitle,
              theme().mutedText);
    drawWords(painter, directed(QRectF(start, rect_.top() + 27, room, 22), rect_), content_.state, TextRole::CardLine,
              theme().mutedText);
    paintRing(painter, rect_, kCardRadius);
}

void CardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    if (content_.isHeld) {
        paintHeld(*painter);
        return;
    }
    const Ink& ink = theme().ink(content_.look);
    const bool muted = content_.look == Look::Muted;
    QPen pen(content_.look == Look::Secure ? theme().border : ink.line, content_.cause ? 3.0 : 1.4, ink.style);
    if (content_.isVoid) {
        pen.setWidthF(2);
        pen.setDashPattern({5, 4});
    }
    if (content_.emblem == Emblem::Clock) {  // no zone is broken: this computer's clock is wrong
        pen.setColor(theme().warning);
    }
    painter->setPen(pen);
    painter->setBrush(content_.emblem == Emblem::Clock ? theme().warningFill
                      : content_.cause                 ? theme().bogus.fill
                      : muted                          ? theme().sunken
                                                       : theme().surface);
    if (isTiny(*painter)) {
        painter->drawRect(rect_);
        return;
    }
    painter->drawRoundedRect(rect_, kCardRadius, kCardRadius);
    const bool compact = rect_.height() < kCardHeight - 1;
    const double size = compact ? kBigMark - 4 : kBigMark;
    const QRectF mark(rect_.left() + 38 - size / 2, rect_.center().y() - size / 2, size, size);
    if (content_.emblem == Emblem::None) {
        paintStateMark(*painter, directed(mark, rect_), content_.look, theme(), true);
    } else {
        paintEmblem(*painter, directed(mark, rect_), content_.emblem, content_.look, theme());
    }
    paintServerRing(*painter, directed(mark, rect_), content_.servers, theme());

    const QFontMetricsF title(pictureFont(TextRole::CardTitle));
    const QFontMetricsF line(pictureFont(TextRole::CardLine));
    double briefWidth = 0;
    for (const QString& text : content_.brief) {
        briefWidth = std::max(briefWidth, line.horizontalAdvance(text) + 2);
    }
    const double start = rect_.left() + 76;
    const double room = rect_.right() - 24 - start;
    const double titleOnly = title.horizontalAdvance(content_.title) + 24;
    const double stateOnly = line.horizontalAdvance(content_.state) + 28;
    const double titleNeeds = compact ? titleOnly + stateOnly : std::max(titleOnly, stateOnly);
    briefWidth = std::min(briefWidth, std::max(room - titleNeeds, room * 0.3));
    const double titleWidth = room - briefWidth - 20;
    const QRectF titleRect(start, compact ? rect_.center().y() - 14 : rect_.top() + 12,
                           compact ? std::min(titleOnly, titleWidth) : titleWidth, 28);
    drawWords(*painter, directed(titleRect, rect_), content_.title, TextRole::CardTitle,
              muted ? theme().mutedText : theme().text);
    QRectF state = compact ? QRectF(titleRect.right(), rect_.center().y() - 10, titleWidth - titleRect.width(), 22)
                           : QRectF(start, rect_.top() + 42, titleWidth, 22);
    if (!content_.warning.isEmpty()) {
        paintWarningMark(*painter, directed(QRectF(state.left(), state.top() + 2, 17, 17), rect_), theme());
        state.setLeft(state.left() + 23);
    }
    if (content_.absence != Absence::None) {
        const QRectF sign(state.left(), state.center().y() - kAbsenceHeight / 2, kAbsenceWidth, kAbsenceHeight);
        paintAbsence(*painter, directed(sign, rect_), content_.absence, theme());
        state.setLeft(sign.right() + 10);
    }
    drawWords(*painter, directed(state, rect_), content_.warning.isEmpty() ? content_.state : content_.warning,
              TextRole::CardLine, theme().mutedText);
    double y = rect_.center().y() - 11.0 * static_cast<double>(content_.brief.size());
    for (const QString& text : content_.brief) {
        drawWords(*painter, directed(QRectF(rect_.right() - 24 - briefWidth, y, briefWidth, 22), rect_), text,
                  TextRole::CardLine, theme().mutedText, Qt::AlignTrailing | Qt::AlignVCenter);
        y += 22;
    }
    paintRing(*painter, rect_, kCardRadius);
}

}  // namespace rootline
