// SPDX-License-Identifier: MIT
#include "ui/window/lesson_panel.h"

#include "ui/window/lesson_player.h"
#include "ui/window/page_keys.h"
#include "ui/window/plain_label.h"
#include "ui/window/term_label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace rootline {

LessonPanel::LessonPanel(QWidget* parent)
    : QFrame(parent),
      place_(shortLabel({}, this)),
      say_(new TermLabel(this)),
      question_(shortLabel({}, this)),
      //: Answer to: will a validating resolver accept this?
      yes_(new QPushButton(tr("It &accepts"), this)),
      //: Answer to: will a validating resolver accept this?
      no_(new QPushButton(tr("It re&fuses"), this)),
      //: Shows the answer to a question without guessing
      reveal_(new QPushButton(tr("Re&veal"), this)) {
    setObjectName(QStringLiteral("panel"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Lesson"));
    place_->setObjectName(QStringLiteral("panelTitle"));
    say_->setWordWrap(true);
    question_->setTextFormat(Qt::RichText);
    question_->setWordWrap(true);
    question_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(8);
    answers->addWidget(question_, 1);
    for (QPushButton* button : {yes_, no_, reveal_}) {
        button->setObjectName(QStringLiteral("chip"));
        answers->addWidget(button, 0, Qt::AlignTop);
    }
    back_ = addButton(tr("&Back"), &LessonPanel::back);
    next_ = addButton(tr("Ne&xt"), &LessonPanel::next);
    restart_ = addButton(tr("&Restart"), &LessonPanel::restart);
    player_ = new LessonPlayer(*this);
    play_ = new QPushButton(this);
    play_->setObjectName(QStringLiteral("chip"));
    play_->setToolTip(tr("Shows one step after the other by itself, in two minutes at most"));
    showPlaying(false);
    connect(play_, &QPushButton::clicked, this, [this] { player_->isPlaying() ? player_->stop() : player_->start(); });
    connect(player_, &LessonPlayer::playingChanged, this, &LessonPanel::showPlaying);
    back_->setToolTip(tr("Page Up"));
    next_->setToolTip(tr("Page Down"));
    auto* turning = new QHBoxLayout;
    turning->setSpacing(6);
    turning->addWidget(place_);
    turning->addStretch(1);
    drawing_ = new QPushButton(this);
    drawing_->setObjectName(QStringLiteral("chip"));
    drawing_->hide();
    connect(drawing_, &QPushButton::clicked, this, &LessonPanel::drawingWanted);
    for (QPushButton* button : {drawing_, play_, restart_, back_, next_}) {
        turning->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 10, 8);
    column->setSpacing(4);
    column->addLayout(turning);
    column->addWidget(say_);
    column->addLayout(answers);
    connect(yes_, &QPushButton::clicked, this, [this] { guess(true); });
    connect(no_, &QPushButton::clicked, this, [this] { guess(false); });
    connect(reveal_, &QPushButton::clicked, this, &LessonPanel::reveal);
    hide();
}

QPushButton* LessonPanel::addButton(const QString& text, void (LessonPanel::*slot)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("chip"));
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void LessonPanel::setPages(const std::vector<LessonPage>& pages, bool held) {
    player_->stop();
    pages_ = pages;
    revealed_.assign(pages.size(), false);
    page_ = 0;
    const bool tellsSomething = !pages.empty() && !pages.front().say.isEmpty();
    setVisible(tellsSomething);
    if (tellsSomething) {
        revealed_[0] = !held;
        show();
    }
}

void LessonPanel::setDrawingOffer(const QString& text) {
    drawing_->setText(text);
    drawing_->setVisible(!text.isEmpty());
}

bool LessonPanel::isHeld() const {
    return page_ < pages_.size() && pages_[page_].prediction && !revealed_[page_];
}

bool LessonPanel::isAtEnd() const {
    return !isHeld() && page_ + 1 >= pages_.size();
}

bool LessonPanel::hasPrediction() const {
    return page_ < pages_.size() && pages_[page_].prediction.has_value();
}

std::vector<int> LessonPanel::wordsOfPages() const {
    std::vector<int> result;
    for (const LessonPage& page : pages_) {
        QString text = page.say;
        if (page.prediction) {
            text += u' ' + page.prediction->ask + u' ' + page.prediction->because;
        }
        result.push_back(static_cast<int>(text.split(u' ', Qt::SkipEmptyParts).size()));
    }
    return result;
}

void LessonPanel::showPlaying(bool playing) {
    //: A button: the lesson's pages are turned by themselves, as in a film
    play_->setText(playing ? tr("Pa&use") : tr("P&lay"));
}

void LessonPanel::next() {
    if (isHeld()) {
        reveal();  // who only turns pages sees every answer before the next page
    } else if (page_ + 1 < pages_.size()) {
        turnTo(page_ + 1);
    }
}

void LessonPanel::back() {
    player_->stop();
    if (page_ > 0) {
        turnTo(page_ - 1);
    }
}

void LessonPanel::restart() {
    revealed_.assign(pages_.size(), false);
    if (!pages_.empty()) {
        revealed_[0] = true;
        turnTo(0);
    }
}

void LessonPanel::reveal() {
    if (isHeld()) {
        revealed_[page_] = true;
        show();
        emit pageShown(static_cast<int>(page_));
    }
}

void LessonPanel::guess(bool accepts) {
    player_->stop();  // the learner sets the pace
    if (isHeld()) {
        revealed_[page_] = true;
        show(accepts);
        emit pageShown(static_cast<int>(page_));
    }
}

void LessonPanel::turnTo(std::size_t page) {
    page_ = page;
    show();
    if (!isHeld()) {
        emit pageShown(static_cast<int>(page_));
    }
}

void LessonPanel::show(std::optional<bool> guessed) {
    const LessonPage& page = pages_[page_];
    //: %1 of %2 pages of a lesson
    place_->setText(tr("Step %1 of %2").arg(QString::number(page_ + 1), QString::number(pages_.size())));
    TermsSeen seen;
    say_->setWords(page.say, seen);
    const bool held = isHeld();
    for (QPushButton* button : {yes_, no_, reveal_}) {
        button->setVisible(held);
    }
    question_->setVisible(page.prediction.has_value());
    if (page.prediction) {
        const QString ask = page.prediction->ask.isEmpty() ? tr("Will a validating resolver accept this answer?")
                                                           : page.prediction->ask;
        const QString verdict = page.prediction->accepts ? tr("It accepts.") : tr("It refuses.");
        const QString mark = !guessed ? QString() : *guessed == page.prediction->accepts ? tr("Right.") : tr("Wrong.");
        const QString heading = held ? ask : QStringList{mark, verdict}.join(u' ').trimmed();
        question_->setText(
            QStringLiteral("<b>%1</b> %2")
                .arg(heading.toHtmlEscaped(), held ? QString() : page.prediction->because.toHtmlEscaped()));
    }
    back_->setEnabled(page_ > 0);
    next_->setEnabled(held || page_ + 1 < pages_.size());
    restart_->setEnabled(page_ > 0);
}

void LessonPanel::keyPressEvent(QKeyEvent* event) {
    switch (pageTurn(*event, layoutDirection())) {
        case PageTurn::Next: next(); break;
        case PageTurn::Back: back(); break;
        case PageTurn::None: QFrame::keyPressEvent(event); break;
    }
}

}  // namespace rootline
