// SPDX-License-Identifier: MIT
#include "ui/window/picture_panel.h"

#include "ui/present/words/escaped_text.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QToolButton>

namespace rootline {
namespace {

constexpr double kZoomStep = 1.25;

QToolButton* zoomButton(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("round"));
    button->setText(text);
    button->setToolTip(tipText(name));
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

PicturePanel::PicturePanel(QWidget* parent)
    : QFrame(parent),
      view_(new GraphView(this)),
      buttons_(new QWidget(this)),
      overview_(makeSegment(tr("Overview"), GraphView::Mode::Overview)),
      detail_(makeSegment(tr("Detail"), GraphView::Mode::Detail)),
      outlinePane_(makePane(tr("Outline"))),
      detailsPane_(makePane(tr("Explanation"))) {
    setObjectName(QStringLiteral("picture"));
    auto* modes = new QButtonGroup(this);
    modes->addButton(overview_);
    modes->addButton(detail_);
    overview_->setChecked(true);
    overview_->setToolTip(tr("One card for each zone (Ctrl+1)"));
    detail_->setToolTip(tr("Keys, signatures and records (Ctrl+2)"));
    outlinePane_->setToolTip(tr("Show or hide the outline"));
    detailsPane_->setToolTip(tr("Show or hide the explanation"));

    auto* out = zoomButton(QStringLiteral("\u2212"), tr("Zoom out"), this);
    //: On a small button: zoom so that the whole picture can be seen
    auto* fit = zoomButton(tr("Fit"), tr("Show the whole picture"), this);
    auto* in = zoomButton(QStringLiteral("+"), tr("Zoom in"), this);

    auto* segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(overview_);
    segments->addWidget(detail_);
    auto* bar = new QHBoxLayout(buttons_);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(5);
    bar->addWidget(outlinePane_);
    bar->addStretch(1);
    bar->addLayout(segments);
    bar->addSpacing(10);
    bar->addWidget(out);
    bar->addWidget(fit);
    bar->addWidget(in);
    bar->addStretch(1);
    bar->addWidget(detailsPane_);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    box->addWidget(buttons_);
    box->addWidget(view_, 1);

    connect(out, &QToolButton::clicked, view_, [this] { view_->zoomBy(1 / kZoomStep); });
    connect(in, &QToolButton::clicked, view_, [this] { view_->zoomBy(kZoomStep); });
    connect(fit, &QToolButton::clicked, view_, &GraphView::fit);
    connect(outlinePane_, &QPushButton::clicked, this, &PicturePanel::outlineToggled);
    connect(detailsPane_, &QPushButton::clicked, this, &PicturePanel::detailsToggled);
    connect(view_, &GraphView::modeChanged, this, [this](GraphView::Mode mode) {
        (mode == GraphView::Mode::Overview ? overview_ : detail_)->setChecked(true);
    });
}

QPushButton* PicturePanel::makeSegment(const QString& text, GraphView::Mode mode) {
    auto* button = new QPushButton(text, this);
    button->setProperty("segment", true);
    button->setCheckable(true);
    connect(button, &QPushButton::clicked, view_, [this, mode] { view_->setMode(mode); });
    return button;
}

QPushButton* PicturePanel::makePane(const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("plain"));
    button->setCheckable(true);
    return button;
}

void PicturePanel::setPanesShown(bool outline, bool details) {
    outlinePane_->setChecked(outline);
    detailsPane_->setChecked(details);
}

}  // namespace rootline
