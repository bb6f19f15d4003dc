// SPDX-License-Identifier: MIT
#include "ui/window/drawer.h"

#include "ui/present/words/escaped_text.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace rootline {

Drawer::Drawer(QWidget* parent) : QFrame(parent), strip_(new QHBoxLayout), pages_(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("panel"));
    strip_->setContentsMargins(6, 2, 6, 2);
    strip_->setSpacing(4);
    strip_->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(strip_);
    column->addWidget(pages_, 1);
    pages_->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Drawer::addPage(const QString& title, const QString& toolTip, QWidget* page) {
    auto* button = new QPushButton(title, this);
    button->setObjectName(QStringLiteral("plain"));
    button->setCheckable(true);
    button->setToolTip(tipText(toolTip));
    const int number = pages_->addWidget(page);
    connect(button, &QPushButton::clicked, this, [this, number] { toggle(number); });
    titles_ << button;
    strip_->insertWidget(strip_->count() - 1, button);
}

int Drawer::current() const {
    return pages_->isHidden() ? -1 : pages_->currentIndex();
}

void Drawer::toggle(int page) {
    const bool opens = current() != page;
    pages_->setCurrentIndex(page);
    pages_->setVisible(opens);
    setSizePolicy(QSizePolicy::Preferred, opens ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    for (int i = 0; i < titles_.size(); ++i) {
        titles_[i]->setChecked(opens && i == page);
    }
    emit changed();
}

void Drawer::close() {
    if (isOpen()) {
        toggle(current());
    }
}

}  // namespace rootline
