// SPDX-License-Identifier: MIT
#include "ui/window/banner.h"

#include "ui/graph/state_mark.h"
#include "ui/window/term_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace rootline {
namespace {

constexpr int kMark = 36;
constexpr double kSentenceScale = 1.35;
constexpr int kStart = 66;  // where words begin, behind the mark

QString styleName(const Banner::Content& content) {
    if (content.isWarning) {
        return QStringLiteral("warning");
    }
    switch (content.look) {
        case Look::Secure: return QStringLiteral("secure");
        case Look::Insecure: return QStringLiteral("insecure");
        case Look::Bogus: return QStringLiteral("bogus");
        case Look::Indeterminate:
        case Look::Muted: break;
    }
    return QStringLiteral("indeterminate");
}

}  // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent),
      sentence_(new TermLabel(this)),
      detail_(new TermLabel(this)),
      show_(new QPushButton(tr("Show &me"), this)),
      fix_(new QPushButton(tr("How to &fix"), this)),
      offer_(new QPushButton(this)),
      theme_(&Theme::lightTheme()) {
    setObjectName(QStringLiteral("banner"));
    growSentence();
    for (QLabel* label : {sentence_, detail_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    fix_->setObjectName(QStringLiteral("alarm"));
    show_->setToolTip(tr("Show where the fault is in the picture"));
    fix_->setToolTip(tr("Show what to do, in order"));
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(sentence_);
    words->addWidget(detail_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 11, 16, 11);
    row->setSpacing(8);
    row->addSpacing(kStart - 16);
    row->addLayout(words, 1);
    row->addWidget(show_, 0, Qt::AlignVCenter);
    row->addWidget(fix_, 0, Qt::AlignVCenter);
    row->addWidget(offer_, 0, Qt::AlignVCenter);
    setMinimumHeight(kMark + 24);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(show_, &QPushButton::clicked, this, &Banner::showRequested);
    connect(fix_, &QPushButton::clicked, this, &Banner::fixRequested);
    connect(offer_, &QPushButton::clicked, this, &Banner::offerTaken);
    setContent({});
}

void Banner::setContent(const Content& content) {
    if (content.sentence != content_.sentence || content.detail != content_.detail) {
        TermsSeen seen;
        sentence_->setWords(content.sentence, seen);
        detail_->setWords(content.detail, seen);
    }
    content_ = content;
    detail_->setVisible(!content.detail.isEmpty());
    show_->setVisible(content.canShow);
    fix_->setVisible(content.canFix);
    offer_->setText(content.offer);
    offer_->setVisible(!content.offer.isEmpty());
    setAccessibleName(content.sentence);
    setAccessibleDescription(content.detail);
    const QString look = styleName(content);
    if (property("look").toString() != look) {
        setProperty("look", look);
        style()->unpolish(this);
        style()->polish(this);
    }
    update();
}

void Banner::growSentence() {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * kSentenceScale);
    large.setBold(true);
    sentence_->setFont(large);
}

void Banner::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        growSentence();
    }
}

void Banner::setTheme(const Theme& theme) {
    theme_ = &theme;
    update();
}

QString Banner::sentence() const {
    return content_.sentence;
}

void Banner::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    QRectF mark(16, (height() - kMark) / 2.0, kMark, kMark);
    if (isRightToLeft()) {
        mark.moveRight(width() - 16);
    }
    paintHeadlineMark(painter, mark, content_.look, content_.isWarning, *theme_, true);
}

}  // namespace rootline
