// SPDX-License-Identifier: MIT
#include "ui/window/lab_bar.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>

namespace rootline {

LabBar::LabBar(QWidget* parent) : QFrame(parent), buttons_(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    //: Before buttons, one for each little world of the lab
    auto* title = new QLabel(tr("Lab"), this);
    title->setObjectName(QStringLiteral("panelTitle"));
    title->setToolTip(tr("Little internets inside this program, signed with real keys: no network needed"));
    row->addWidget(title);
    row->addStretch(1);
}

void LabBar::setWorlds(const std::vector<LabWorld>& worlds) {
    const QList<QAbstractButton*> old = buttons_->buttons();
    qDeleteAll(old);
    auto* row = static_cast<QHBoxLayout*>(layout());
    int place = 1;
    for (const LabWorld& world : worlds) {
        if (world.brief.isEmpty()) {
            continue;
        }
        auto* button = new QPushButton(world.brief, this);
        button->setObjectName(QStringLiteral("chip"));
        button->setCheckable(true);
        button->setToolTip(world.title);
        button->setAccessibleDescription(world.title);
        button->setProperty("world", world.name);
        buttons_->addButton(button);
        row->insertWidget(place++, button);
        connect(button, &QPushButton::clicked, this, [this, name = world.name] { emit worldPicked(name); });
    }
}

QWidgetList LabBar::worldButtons() const {
    QWidgetList result;
    for (QAbstractButton* button : buttons_->buttons()) {
        result << button;
    }
    return result;
}

void LabBar::setCurrent(const QString& world) {
    for (QAbstractButton* button : buttons_->buttons()) {
        if (button->property("world").toString() == world) {
            button->setChecked(true);
        }
    }
}

}  // namespace rootline
