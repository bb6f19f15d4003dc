// SPDX-License-Identifier: MIT
#include "ui/window/view_bar.h"

#include "ui/window/plain_label.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rootline {

ViewBar::ViewBar(QWidget* parent) : QFrame(parent), sentence_(shortLabel({}, this)) {
    setObjectName(QStringLiteral("caution"));
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    auto* back = new QPushButton(tr("&Back to the real result"), this);
    back->setObjectName(QStringLiteral("chip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->addWidget(sentence_, 1);
    row->addWidget(back);
    connect(back, &QPushButton::clicked, this, &ViewBar::backRequested);
    hide();
}

void ViewBar::setView(const OtherView& view) {
    sentence_->setText(otherViewSentence(view));
    setVisible(!view.isAsItIs());
}

}  // namespace rootline
