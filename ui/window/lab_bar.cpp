// SPDX-License-Identifier: MIT
#include "ui/window/lab_bar.h"

#include "ui/present/words/escaped_text.h"
#include "ui/window/plain_label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace rootline {

LabBar::LabBar(QWidget* parent) : QFrame(parent), buttons_(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    //: Before buttons, one for each little world of the lab
    auto* title = shortLabel(tr("Lab"), this);
    title->setObjectName(QStringLiteral("panelTitle"));
    title->setToolTip(tr("Small test internets inside this program, signed with real keys. They need no network."));
    row->addWidget(title);
    row->addSpacing(4);
    //: A button with a menu of stories: failures that happened to somebody
    stories_ = addMenu(tr("Stories"));
    //: A button with a menu of lessons about DNSSEC
    lessons_ = addMenu(tr("Lessons"));
    row->addStretch(1);
}

QPushButton* LabBar::addMenu(const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("source"));
    button->setMenu(new QMenu(button));
    layout()->addWidget(button);
    return button;
}

void LabBar::setWorlds(const std::vector<LabWorld>& worlds) {
    const QList<QAbstractButton*> old = buttons_->buttons();
    qDeleteAll(old);
    auto* row = static_cast<QHBoxLayout*>(layout());
    int place = 1;
    for (QPushButton* button : {stories_, lessons_}) {
        button->menu()->clear();
    }
    for (const LabWorld& world : worlds) {
        if (world.group != LabWorld::Group::World) {
            QMenu* menu = (world.group == LabWorld::Group::Story ? stories_ : lessons_)->menu();
            QAction* action = menu->addAction(world.title);
            action->setData(world.name);
            connect(action, &QAction::triggered, this, [this, name = world.name] { emit lessonPicked(name); });
        }
        if (world.brief.isEmpty()) {
            continue;
        }
        auto* button = new QPushButton(world.brief, this);
        button->setObjectName(QStringLiteral("chip"));
        button->setCheckable(true);
        button->setToolTip(tipText(world.title));
        button->setAccessibleDescription(world.title);
        button->setProperty("world", world.name);
        buttons_->addButton(button);
        row->insertWidget(place++, button);
        connect(button, &QPushButton::clicked, this, [this, name = world.name] { emit worldPicked(name); });
    }
    lessons_->menu()->addSeparator();
    connect(lessons_->menu()->addAction(tr("&Open scenario …")), &QAction::triggered, this, &LabBar::openRequested);
}

QWidgetList LabBar::worldButtons() const {
    QWidgetList result;
    for (QAbstractButton* button : buttons_->buttons()) {
        result << button;
    }
    result << stories_ << lessons_;
    return result;
}

void LabBar::setScore(const QString& world, int right, int all) {
    for (const QPushButton* button : {stories_, lessons_}) {
        for (QAction* action : button->menu()->actions()) {
            if (action->data().toString() == world) {
                const QString title = action->text().section(u'\t', 0, 0);
                //: In a menu behind a lesson that somebody has done: %1 of %2 questions had a right reply
                action->setText(title + u'\t' + tr("✓ %1 of %2").arg(QString::number(right), QString::number(all)));
            }
        }
    }
}

void LabBar::setCurrent(const QString& world) {
    buttons_->setExclusive(false);  // none is checked during a story or lesson
    for (QAbstractButton* button : buttons_->buttons()) {
        button->setChecked(false);
    }
    buttons_->setExclusive(true);
    for (QAbstractButton* button : buttons_->buttons()) {
        if (button->property("world").toString() == world) {
            button->setChecked(true);
        }
    }
}

}  // namespace rootline
