// SPDX-License-Identifier: MIT
#include "ui/window/timeline_panel.h"

#include "ui/window/plain_label.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace rootline {

TimelinePanel::TimelinePanel(QWidget* parent)
    : QWidget(parent), forecast_(shortLabel({}, this)), view_(new TimelineView(this)) {
    forecast_->setWordWrap(true);
    forecast_->setTextFormat(Qt::PlainText);
    forecast_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* sheet = new QWidget(scroll);
    sheet->setObjectName(QStringLiteral("sheet"));
    auto* inner = new QVBoxLayout(sheet);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(view_);
    inner->addStretch(1);
    scroll->setWidget(sheet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 8, 4);
    column->setSpacing(4);
    column->addWidget(forecast_);
    column->addWidget(scroll, 1);
    connect(view_, &TimelineView::timeMoved, this, &TimelinePanel::timeMoved);
    connect(view_, &TimelineView::signaturePicked, this, &TimelinePanel::signaturePicked);
}

void TimelinePanel::setTimeline(const Timeline& timeline) {
    forecast_->setText(timeline.cached.isEmpty() ? timeline.forecast : timeline.forecast + u' ' + timeline.cached);
    view_->setTimeline(timeline);
}

void TimelinePanel::setTheme(const Theme& theme) {
    view_->setTheme(theme);
}

}  // namespace rootline
