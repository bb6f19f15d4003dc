// SPDX-License-Identifier: MIT
#include "ui/graph/graph_view.h"

#include "ui/graph/graph_accessible.h"
#include "ui/graph/graph_scene.h"
#include "ui/graph/picture_font.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace rootline {
namespace {

constexpr double kMinZoom = 0.1;
constexpr double kMaxZoom = 4.0;
constexpr double kZoomStep = 1.2;
constexpr double kLargestFit = 1.5;    // a small chain is not blown up further
constexpr double kSmallestFit = 0.6;   // a large one stays readable and is dragged
constexpr double kCompactBelow = 0.9;  // zoom at which the overview gets lower cards instead
constexpr double kScrollMargin = 0.5;  // of the view: how far one can drag past the end

}  // namespace

GraphView::GraphView(QWidget* parent) : QGraphicsView(parent), parts_(new GraphScene(Theme::lightTheme(), this)) {
    GraphAccessible::install();
    setScene(parts_);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setFrameShape(QFrame::NoFrame);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Chain of trust"));
    setAccessibleDescription(tr("The arrow keys move through the chain, Enter opens details, Escape goes back."));
}

GraphView::~GraphView() = default;

void GraphView::setGraph(const TrustGraph& graph) {
    if (graph == graph_) {
        return;
    }
    graph_ = graph;
    relayout();
}

void GraphView::setMode(Mode mode) {
    if (mode == mode_) {
        return;
    }
    const QString wanted = mode == Mode::Overview ? graph_.cardFor(current_) : graph_.partFor(current_);
    mode_ = mode;
    parts_->deleteParts();
    fits_ = true;
    relayout();
    emit modeChanged(mode_);
    if (!current_.isEmpty()) {
        pick(wanted);
    }
}

void GraphView::setTheme(const Theme& theme) {
    setBackgroundBrush(theme.ground);
    parts_->setTheme(theme);
    viewport()->update();
}

void GraphView::relayout() {
    LayoutOptions options{pictureTextWidth(), QGuiApplication::isRightToLeft()};
    layout_ = mode_ == Mode::Overview ? layoutOverview(graph_, options) : layoutLanes(graph_, options);
    const QSizeF zoom = zoomThatFits();
    if (mode_ == Mode::Overview && zoom.height() < std::min(kCompactBelow, zoom.width())) {
        options.compact = true;
        layout_ = layoutOverview(graph_, options);
    }
    mode_ == Mode::Overview ? parts_->showOverview(graph_, layout_) : parts_->showDetail(graph_, layout_);
    if (!current_.isEmpty() && parts_->part(shownId(current_)) == nullptr) {
        current_.clear();
    }
    updateStops();
    updateRings();
    const double room = std::max(layout_.bounds.width(), layout_.bounds.height()) * kScrollMargin;
    scene()->setSceneRect(layout_.bounds.adjusted(-room, -room, room, room));
    if (fits_) {
        fit();
    }
}

void GraphView::updateStops() {
    stops_.clear();
    for (GraphItem* item : parts_->parts()) {
        if (item->isStop()) {
            stops_.push_back(item);
        }
    }
    const bool mirrored = QGuiApplication::isRightToLeft();
    std::sort(stops_.begin(), stops_.end(), [mirrored](const GraphItem* a, const GraphItem* b) {
        const QPointF left = a->place().center();
        const QPointF right = b->place().center();
        if (std::abs(left.y() - right.y()) > 12) {
            return left.y() < right.y();
        }
        if (std::abs(left.x() - right.x()) > 0.5) {
            return mirrored ? left.x() > right.x() : left.x() < right.x();
        }
        return a->id() < b->id();
    });
}

QString GraphView::shownId(const QString& id) const {
    return mode_ == Mode::Overview ? graph_.cardFor(id) : graph_.partFor(id);
}

void GraphView::updateRings() {
    const QString shown = current_.isEmpty() ? QString() : shownId(current_);
    for (GraphItem* item : parts_->parts()) {
        item->setCurrent(!shown.isEmpty() && item->id() == shown, hasFocus());
    }
}

void GraphView::setCurrent(const QString& id) {
    const QString shown = id.isEmpty() ? QString() : shownId(id);
    current_ = parts_->part(shown) != nullptr ? id : QString();
    updateRings();
    if (const GraphItem* item = parts_->part(shown)) {
        const QRectF place = item->place();
        const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
        if (!seen.contains(place)) {
            ensureVisible(place, 40, 40);
        }
    }
}

void GraphView::pick(const QString& id) {
    setCurrent(id);
    if (!current_.isEmpty()) {
        emit currentChanged(current_);
        GraphAccessible::announceFocus(this);
    }
}

void GraphView::zoomBy(double factor) {
    const double now = transform().m11();
    const double next = std::clamp(now * factor, kMinZoom, kMaxZoom);
    scale(next / now, next / now);
    fits_ = false;
}

QSizeF GraphView::zoomThatFits() const {
    return {(viewport()->width() - 16) / layout_.bounds.width(), (viewport()->height() - 12) / layout_.bounds.height()};
}

void GraphView::fit() {
    fits_ = true;
    if (layout_.bounds.isEmpty() || viewport()->width() < 10) {
        return;
    }
    const double wanted = std::min(zoomThatFits().width(), zoomThatFits().height());
    const double zoom = std::clamp(wanted, kSmallestFit, kLargestFit);
    setTransform(QTransform::fromScale(zoom, zoom));
    QPointF center = layout_.bounds.center();
    if (wanted < zoom) {  // too large to be readable as a whole: what is broken first, else the beginning
        const GraphItem* cause = parts_->part(mode_ == Mode::Overview ? graph_.causeCardId : graph_.causeId);
        const QSizeF half = QSizeF(viewport()->size()) / zoom / 2;
        center = cause != nullptr ? cause->place().center() : layout_.bounds.topLeft();
        const auto within = [](double value, double from, double to, double halfSize) {
            return to - from <= 2 * halfSize ? (from + to) / 2 : std::clamp(value, from + halfSize, to - halfSize);
        };
        center.setX(within(center.x(), layout_.bounds.left(), layout_.bounds.right(), half.width()));
        center.setY(within(center.y(), layout_.bounds.top(), layout_.bounds.bottom(), half.height()));
    }
    centerOn(center);
}

void GraphView::wheelEvent(QWheelEvent* event) {
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0) {
        zoomBy(std::pow(kZoomStep, steps));
    }
    event->accept();
}

void GraphView::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->pos();
    QGraphicsView::mousePressEvent(event);
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void GraphView::mouseReleaseEvent(QMouseEvent* event) {
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    if ((event->pos() - pressed_).manhattanLength() > 4) {
        fits_ = false;
        return;
    }
    if (const auto* item = dynamic_cast<GraphItem*>(itemAt(event->pos()))) {
        pick(item->id());
    }
}

void GraphView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (dynamic_cast<GraphItem*>(itemAt(event->pos())) != nullptr) {
        open();
    }
}

void GraphView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (fits_) {
        relayout();
    }
}

void GraphView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    updateRings();
}

void GraphView::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    updateRings();
}

void GraphView::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        relayout();
    }
}

void GraphView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Home:
        case Qt::Key_End: walk(event->key()); return;
        case Qt::Key_Return:
        case Qt::Key_Enter: open(); return;
        case Qt::Key_Escape: back(); return;
        case Qt::Key_Plus: zoomBy(kZoomStep); return;
        case Qt::Key_Minus: zoomBy(1 / kZoomStep); return;
        case Qt::Key_0: fit(); return;
        default: QGraphicsView::keyPressEvent(event);
    }
}

void GraphView::walk(int key) {
    if (stops_.empty()) {
        return;
    }
    if (key == Qt::Key_Home || current_.isEmpty()) {
        pick(stops_.front()->id());
    } else if (key == Qt::Key_End) {
        pick(stops_.back()->id());
    } else if (const GraphItem* next = stopTowards(key)) {
        pick(next->id());
    }
}

// The nearest stop in that direction; what lies aside counts double, so that one goes straight where one can.
GraphItem* GraphView::stopTowards(int key) const {
    const GraphItem* from = parts_->part(shownId(current_));
    if (from == nullptr) {
        return stops_.front();
    }
    const QRectF start = from->place();
    GraphItem* best = nullptr;
    double bestCost = 0;
    for (GraphItem* stop : stops_) {
        const QRectF place = stop->place();
        const QPointF way = place.center() - start.center();
        const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
        const double along =
            vertical ? (key == Qt::Key_Down ? way.y() : -way.y()) : (key == Qt::Key_Right ? way.x() : -way.x());
        const double overlap = vertical ? std::min(place.right(), start.right()) - std::max(place.left(), start.left())
                                        : std::min(place.bottom(), start.bottom()) - std::max(place.top(), start.top());
        const double aside = overlap > 0 ? 0 : -overlap;
        const double cost = along + 2 * aside;
        if (stop != from && along > 1 && (vertical || aside < along) && (best == nullptr || cost < bestCost)) {
            best = stop;
            bestCost = cost;
        }
    }
    return best;
}

void GraphView::open() {
    if (current_.isEmpty()) {
        return;
    }
    if (mode_ == Mode::Overview) {
        setMode(Mode::Detail);
    }
    emit activated(current_);
}

void GraphView::back() {
    if (mode_ == Mode::Detail) {
        setMode(Mode::Overview);
    } else {
        fit();
    }
}

}  // namespace rootline
