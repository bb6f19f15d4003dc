// SPDX-License-Identifier: MIT
#include "ui/graph/timeline_view.h"

#include "ui/graph/state_mark.h"
#include "ui/present/words/escaped_text.h"
#include "ui/present/words/time_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace rootline {
namespace {

constexpr int kMinute = 60;
constexpr int kMinutesOfStep = 60;
constexpr int kMinutesOfPage = 24 * 60;
constexpr int kMargin = 10;
constexpr int kMark = 12;
constexpr int kGap = 6;
constexpr double kBarPart = 0.5;  // of a row's height
constexpr double kTitlePart = 0.34;
constexpr int kLongestTitle = 330;
constexpr double kLeastCopy = 10;  // to be seen beside the line of now

/// Steps between the dates on the axis, days.
constexpr std::array kDaySteps{1, 2, 7, 14, 30, 90, 365};

}  // namespace

TimelineView::TimelineView(QWidget* parent) : QAbstractSlider(parent), theme_(&Theme::lightTheme()) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Time of validation"));
    setToolTip(tr("Drag the line to validate the chain for another time."));
    setSingleStep(kMinutesOfStep);
    setPageStep(kMinutesOfPage);
    setTracking(true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractSlider::actionTriggered, this, [this](int action) {
        if (action != SliderNoAction && action != SliderMove) {
            emit timeMoved({timeline_.from.seconds + static_cast<std::int64_t>(sliderPosition()) * kMinute});
        }
    });
}

void TimelineView::setTimeline(const Timeline& timeline) {
    const bool grew = timeline.bars.size() != timeline_.bars.size();
    timeline_ = timeline;
    const QSignalBlocker quiet(this);
    setRange(0, static_cast<int>((timeline.to.seconds - timeline.from.seconds) / kMinute));
    setValue(static_cast<int>((timeline.at.seconds - timeline.from.seconds) / kMinute));
    setAccessibleDescription(QStringLiteral("%1. %2").arg(
        dateTimeText(timeline.at), (QStringList{timeline.forecast, timeline.cached}.join(u' ')).trimmed()));
    if (grew) {
        updateGeometry();
    }
    update();
}

void TimelineView::setTheme(const Theme& theme) {
    theme_ = &theme;
    update();
}

Timestamp TimelineView::shownTime() const {
    return timeline_.at;
}

int TimelineView::rowHeight() const {
    return fontMetrics().height() + 4;
}

int TimelineView::axisHeight() const {
    return fontMetrics().height() + kGap;
}

QSize TimelineView::sizeHint() const {
    return {600, axisHeight() + static_cast<int>(timeline_.bars.size()) * rowHeight() + kMargin};
}

QSize TimelineView::minimumSizeHint() const {
    return {260, sizeHint().height()};
}

/// Where the bars are: beside their titles.
QRect TimelineView::axisRect() const {
    const int titles = std::min(kLongestTitle, static_cast<int>(width() * kTitlePart));
    QRect area = rect().adjusted(kMargin, 0, -kMargin, 0);
    return isRightToLeft() ? area.adjusted(0, 0, -titles, 0) : area.adjusted(titles, 0, 0, 0);
}

double TimelineView::xOf(Timestamp time) const {
    const QRect axis = axisRect();
    const double part = static_cast<double>(time.seconds - timeline_.from.seconds) /
                        static_cast<double>(std::max<std::int64_t>(1, timeline_.to.seconds - timeline_.from.seconds));
    return isRightToLeft() ? axis.right() - part * axis.width() : axis.left() + part * axis.width();
}

Timestamp TimelineView::timeAt(int x) const {
    const QRect axis = axisRect();
    const int along = isRightToLeft() ? axis.right() - x : x - axis.left();
    const double part = std::clamp(static_cast<double>(along) / std::max(1, axis.width()), 0.0, 1.0);
    const auto length = static_cast<double>(timeline_.to.seconds - timeline_.from.seconds);
    return {timeline_.from.seconds + static_cast<std::int64_t>(part * length) / kMinute * kMinute};
}

const TimelineBar* TimelineView::barAt(QPoint place) const {
    const int row = (place.y() - axisHeight()) / rowHeight();
    return place.y() < axisHeight() || row >= static_cast<int>(timeline_.bars.size())
               ? nullptr
               : &timeline_.bars[static_cast<std::size_t>(row)];
}

void TimelineView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    paintAxis(painter);
    int top = axisHeight();
    for (const TimelineBar& bar : timeline_.bars) {
        paintBar(painter, bar, top);
        top += rowHeight();
    }
    paintLine(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme_->accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void TimelineView::paintAxis(QPainter& painter) const {
    constexpr double kSecondsOfDay = 24 * 60 * 60;
    const double days = static_cast<double>(timeline_.to.seconds - timeline_.from.seconds) / kSecondsOfDay;
    const QString longest = QLocale().toString(QDate(2026, 9, 28), tr("d MMM"));
    const double room = axisRect().width() / (fontMetrics().horizontalAdvance(longest) * 1.6);
    const auto step = std::find_if(kDaySteps.begin(), kDaySteps.end(), [&](int each) { return days / each <= room; });
    const int each = step == kDaySteps.end() ? kDaySteps.back() : *step;
    QDate day = QDateTime::fromSecsSinceEpoch(timeline_.from.seconds).date().addDays(1);
    const int textHeight = fontMetrics().height();
    for (; day.startOfDay().toSecsSinceEpoch() < timeline_.to.seconds; day = day.addDays(each)) {
        const double x = xOf({day.startOfDay().toSecsSinceEpoch()});
        painter.setPen(QPen(theme_->border, 1));
        painter.drawLine(QPointF(x, textHeight), QPointF(x, height()));
        painter.setPen(theme_->mutedText);
        //: day and month on an axis of time, as QLocale::toString() wants them
        const QString text = QLocale().toString(day, tr("d MMM"));
        painter.drawText(QRectF(x - 60, 0, 120, textHeight), Qt::AlignCenter, text);
    }
}

void TimelineView::paintBar(QPainter& painter, const TimelineBar& bar, int top) const {
    const QRect axis = axisRect();
    const bool mirrored = isRightToLeft();
    QRect titles(mirrored ? axis.right() + kGap : kMargin, top,
                 mirrored ? width() - kMargin - axis.right() - kGap : axis.left() - kMargin - kGap, rowHeight());
    const QRect mark(mirrored ? titles.right() - kMark : titles.left(), top + (rowHeight() - kMark) / 2, kMark, kMark);
    paintStateMark(painter, mark, bar.look, *theme_);
    titles.adjust(mirrored ? 0 : kMark + kGap, 0, mirrored ? -kMark - kGap : 0, 0);
    QFont font = painter.font();
    font.setBold(bar.isFirst);
    painter.setFont(font);
    painter.setPen(theme_->text);
    const QString text = QStringLiteral("%1 · %2").arg(bar.title, bar.key);
    painter.drawText(titles, Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetrics(font).elidedText(text, Qt::ElideMiddle, titles.width()));
    font.setBold(false);
    painter.setFont(font);

    double from = std::clamp(xOf(bar.from), static_cast<double>(axis.left()), static_cast<double>(axis.right()));
    double to = std::clamp(xOf(bar.to), static_cast<double>(axis.left()), static_cast<double>(axis.right()));
    if (to < from) {
        std::swap(from, to);
    }
    const double height = rowHeight() * kBarPart;
    const bool isCopy = bar.kind == TimelineBar::Kind::OldCopy;
    const QRectF shape(from, top + (rowHeight() - height) / 2, std::max(isCopy ? kLeastCopy : 3.0, to - from), height);
    const Ink& ink = theme_->ink(bar.look);
    painter.setPen(QPen(ink.line, bar.isFirst ? 2 : 1, ink.style));
    // Signatures without effect are hatched, so that they differ in more than colour.
    painter.setBrush(bar.look == Look::Bogus ? QBrush(ink.line, Qt::BDiagPattern)
                     : isCopy                ? QBrush()
                                             : QBrush(ink.fill));
    if (isCopy) {  // a ghost: an outline in dashes
        painter.setPen(QPen(ink.line, 1.5, Qt::DashLine));
    }
    painter.drawRoundedRect(shape, 3, 3);
    paintThreshold(painter, bar, shape);
    if (isCopy) {
        paintEnd(painter, bar, shape);
    }
}

// A TTL is short beside signatures: its end has to be said.
void TimelineView::paintEnd(QPainter& painter, const TimelineBar& bar, const QRectF& shape) const {
    const QRect axis = axisRect();
    const QRectF row(axis.left(), shape.center().y() - rowHeight() / 2.0, axis.width(), rowHeight());
    QRectF beside = row;
    if (isRightToLeft()) {
        beside.setRight(shape.left() - kGap);
    } else {
        beside.setLeft(shape.right() + kGap);
    }
    painter.setPen(theme_->mutedText);
    //: %1 date and time: a cache holds a record until then
    painter.drawText(beside, Qt::AlignVCenter | Qt::AlignLeading, tr("until %1").arg(dateTimeText(bar.to)));
}

// Where the warning is given: a darker end, with a line where it begins.
void TimelineView::paintThreshold(QPainter& painter, const TimelineBar& bar, const QRectF& shape) const {
    const QRect axis = axisRect();
    const bool counts = bar.look == Look::Secure || bar.look == Look::Insecure;
    if (!bar.warnsFrom || !counts || bar.kind != TimelineBar::Kind::Signature) {
        return;
    }
    const double from =
        std::clamp(xOf(*bar.warnsFrom), static_cast<double>(axis.left()), static_cast<double>(axis.right()));
    const double to = std::clamp(xOf(bar.to), static_cast<double>(axis.left()), static_cast<double>(axis.right()));
    const QRectF stretch = QRectF(QPointF(std::min(from, to), shape.top()), QPointF(std::max(from, to), shape.bottom()))
                               .adjusted(0, 1, 0, -1);
    if (stretch.width() < 1) {
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(theme_->warning, Qt::FDiagPattern));
    painter.drawRect(stretch);
    painter.setPen(QPen(theme_->warning, 1.5));
    painter.drawLine(QPointF(from, shape.top()), QPointF(from, shape.bottom()));
}

void TimelineView::paintLine(QPainter& painter) const {
    constexpr double kHandle = 6;
    const double x = xOf(timeline_.at);
    painter.setPen(QPen(theme_->accent, 2));
    painter.drawLine(QPointF(x, axisHeight() - kHandle), QPointF(x, height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_->accent);
    const double top = axisHeight() - kHandle;
    painter.drawPolygon(
        QPolygonF{QPointF(x - kHandle, top - kHandle), QPointF(x + kHandle, top - kHandle), QPointF(x, top + 2)});
}

void TimelineView::dragTo(int x) {
    emit timeMoved(timeAt(x));
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const QRect axis = axisRect();
    const QPoint place = event->position().toPoint();
    if (place.x() >= axis.left() && place.x() <= axis.right()) {
        dragTo(place.x());
    } else if (const TimelineBar* bar = barAt(place); bar != nullptr && !bar->id.isEmpty()) {
        emit signaturePicked(bar->id);
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    const QRect axis = axisRect();
    const int x = event->position().toPoint().x();
    setCursor(x >= axis.left() && x <= axis.right() ? Qt::SizeHorCursor : Qt::PointingHandCursor);
    if ((event->buttons() & Qt::LeftButton) != 0) {
        dragTo(std::clamp(x, axis.left(), axis.right()));
    }
}

// Page Up and Page Down belong to the lesson.
void TimelineView::keyPressEvent(QKeyEvent* event) {
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isSideways && (event->modifiers() & Qt::ShiftModifier) != 0) {
        const bool later = (event->key() == Qt::Key_Right) != isRightToLeft();
        triggerAction(later ? SliderPageStepAdd : SliderPageStepSub);
    } else {
        QAbstractSlider::keyPressEvent(event);
    }
}

bool TimelineView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const TimelineBar* bar = barAt(help->pos())) {
            //: a signature: %1 what it covers, %2 its key, %3 and %4 date and time
            QString text =
                tr("%1, %2: from %3 to %4").arg(bar->title, bar->key, dateTimeText(bar->from), dateTimeText(bar->to));
            if (bar->warnsFrom) {
                //: %1 date and time
                text += u'\n' + tr("Rootline warns from %1 on (striped).").arg(dateTimeText(*bar->warnsFrom));
            }
            QToolTip::showText(help->globalPos(), tipText(text));
            return true;
        }
    }
    return QAbstractSlider::event(event);
}

}  // namespace rootline
