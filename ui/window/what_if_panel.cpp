// SPDX-License-Identifier: MIT
#include "ui/window/what_if_panel.h"

#include "ui/present/wording/supposition_words.h"
#include "ui/present/words/words.h"
#include "ui/window/plain_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace rootline {

WhatIfPanel::WhatIfPanel(QWidget* parent)
    : QWidget(parent),
      zone_(new QComboBox(this)),
      offer_(new QComboBox(this)),
      suppose_(addButton(tr("Su&ppose it"))),
      typed_(new QLineEdit(this)),
      list_(new QListWidget(this)),
      note_(shortLabel({}, this)),
      undo_(addButton(tr("&Undo"))),
      redo_(addButton(tr("Re&do"))),
      clear_(addButton(tr("C&lear"))),
      copy_(addButton(tr("Cop&y"))) {
    zone_->setAccessibleName(tr("Zone"));
    offer_->setAccessibleName(tr("Change"));
    offer_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    typed_->setPlaceholderText(tr("or type a change, such as: add-ds TAG ALGORITHM TYPE DIGEST"));
    typed_->setAccessibleName(tr("A change as text"));
    typed_->setToolTip(
        tr("add-ds, replace-ds, remove-ds, add-key, drop-key, unsign, apply-cds, only-server; \"in ZONE\" at the end"));
    list_->setAccessibleName(tr("Assumed changes"));
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    auto* choice = new QHBoxLayout;
    choice->addWidget(zone_);
    choice->addWidget(offer_, 1);
    choice->addWidget(suppose_);
    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {undo_, redo_, clear_, copy_}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* supposed = new QHBoxLayout;
    supposed->addWidget(list_, 1);
    supposed->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 8, 4);
    column->setSpacing(4);
    column->addLayout(choice);
    column->addWidget(typed_);
    column->addLayout(supposed, 1);
    column->addWidget(note_);
    connect(zone_, &QComboBox::currentIndexChanged, this, &WhatIfPanel::fillOffers);
    connect(suppose_, &QPushButton::clicked, this, [this] { add(offer_->currentData().value<Supposition>()); });
    connect(typed_, &QLineEdit::returnPressed, this, &WhatIfPanel::addTyped);
    connect(undo_, &QPushButton::clicked, this, [this] { goTo(place_ - 1); });
    connect(redo_, &QPushButton::clicked, this, [this] { goTo(place_ + 1); });
    connect(clear_, &QPushButton::clicked, this, [this] {
        history_.resize(static_cast<std::size_t>(place_) + 1);
        history_.emplace_back();
        goTo(place_ + 1);
    });
    connect(copy_, &QPushButton::clicked, this, &WhatIfPanel::copy);
    show();
}

QPushButton* WhatIfPanel::addButton(const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("chip"));
    return button;
}

void WhatIfPanel::setReal(const ChainOfTrust& chain) {
    const bool isAnother = !(chain.question == real_.question);
    const bool sameZones = !isAnother && chain.zones.size() == real_.zones.size();
    real_ = chain;
    if (isAnother) {
        clear();
    }
    if (!sameZones) {
        fillZones();
    }
    fillOffers();
}

void WhatIfPanel::fillZones() {
    const QSignalBlocker quiet(zone_);
    zone_->clear();
    for (const Zone& zone : real_.zones) {
        zone_->addItem(shownName(zone.name));
    }
    zone_->setCurrentIndex(zone_->count() - 1);
}

void WhatIfPanel::fillOffers() {
    const int chosen = zone_->currentIndex();
    offer_->clear();
    if (chosen >= 0 && chosen < static_cast<int>(real_.zones.size())) {
        for (const Supposition& offered :
             offeredSuppositions(real_, real_.zones[static_cast<std::size_t>(chosen)].name)) {
            offer_->addItem(suppositionSentence(offered), QVariant::fromValue(offered));
        }
    }
    suppose_->setEnabled(offer_->count() > 0);
}

void WhatIfPanel::add(const Supposition& supposition) {
    std::vector<Supposition> more = now();
    more.push_back(supposition);
    history_.resize(static_cast<std::size_t>(place_) + 1);  // what was undone is gone once something else is done
    history_.push_back(std::move(more));
    goTo(place_ + 1);
}

void WhatIfPanel::addTyped() {
    auto supposition = suppositionFromText(typed_->text().simplified().toStdString());
    if (!supposition) {
        note_->setText(
            tr("This change cannot be read. Begin with add-ds, replace-ds, remove-ds, add-key, drop-key, unsign, "
               "apply-cds or only-server, and write the record data after it as in a zone file."));
        return;
    }
    if (!supposition->zone && zone_->currentIndex() >= 0) {
        supposition->zone = real_.zones[static_cast<std::size_t>(zone_->currentIndex())].name;
    }
    typed_->clear();
    add(*supposition);
}

void WhatIfPanel::goTo(int place) {
    place_ = place;
    outcome_.clear();
    show();
    emit supposed(now());
}

void WhatIfPanel::setOutcome(const QString& sentence) {
    outcome_ = sentence;
    show();
}

void WhatIfPanel::refuse(const QString& sentence) {
    if (place_ > 0) {
        history_.resize(static_cast<std::size_t>(place_));
        --place_;
    }
    show();
    note_->setText(sentence);
}

void WhatIfPanel::clear() {
    history_.assign(1, {});
    place_ = 0;
    outcome_.clear();
    show();
}

void WhatIfPanel::show() {
    list_->clear();
    for (const Supposition& each : now()) {
        list_->addItem(suppositionSentence(each));
    }
    note_->setText(now().empty() ? tr("Try a change before you make it. Rootline sends no questions: the picture shows "
                                      "the result of the change.")
                                 : outcome_);
    undo_->setEnabled(place_ > 0);
    redo_->setEnabled(place_ + 1 < static_cast<int>(history_.size()));
    clear_->setEnabled(!now().empty());
    copy_->setEnabled(!now().empty() && !outcome_.isEmpty());
}

void WhatIfPanel::copy() {
    QStringList lines{tr("With these changes:")};
    for (const Supposition& each : now()) {
        lines << QStringLiteral("- %1\n  %2")
                     .arg(suppositionSentence(each), QString::fromStdString(suppositionText(each)));
    }
    lines << outcome_;
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

}  // namespace rootline
