// SPDX-License-Identifier: MIT
#include "ui/window/lesson_panel.h"

#include "ui/window/lesson_player.h"
#include "ui/window/page_keys.h"
#include "ui/window/plain_label.h"
#include "ui/window/quiz_row.h"
#include "ui/window/term_label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace rootline {

LessonPanel::LessonPanel(QWidget* parent)
    : QFrame(parent),
      place_(shortLabel({}, this)),
      say_(new TermLabel(this)),
      answers_(shortLabel({}, this)),
      quiz_(new QuizRow(this)) {
    setObjectName(QStringLiteral("panel"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Lesson"));
    place_->setObjectName(QStringLiteral("panelTitle"));
    say_->setWordWrap(true);
    answers_->setTextFormat(Qt::RichText);
    answers_->setWordWrap(true);
    answers_->setTextInteractionFlags(Qt::TextSelectableByMouse);
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
    column->addWidget(answers_);
    column->addWidget(quiz_);
    connect(quiz_, &QuizRow::replied, this, &LessonPanel::reply);
    connect(quiz_, &QuizRow::gaveUp, this, &LessonPanel::giveUp);
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
    given_.assign(pages.size(), {});
    page_ = 0;
    const bool tellsSomething = !pages.empty() && !pages.front().say.isEmpty();
    setVisible(tellsSomething);
    if (tellsSomething) {
        revealed_[0] = !held;
        show();
    }
}

void LessonPanel::setQuizzes(std::size_t page, const std::vector<Quiz>& quizzes) {
    if (page >= pages_.size()) {
        return;
    }
    pages_[page].quizzes = quizzes;
    const bool isAsked = page == page_ && !isHidden();
    if (isAsked) {
        show();
    }
    if (isAsked && quizzes.empty()) {  // no question of the file has an answer
        emit revealed();
    }
}

void LessonPanel::setPicked(const QString& id, const QString& title) {
    quiz_->setPicked(id, title);
}

void LessonPanel::setDrawingOffer(const QString& text) {
    drawing_->setText(text);
    drawing_->setVisible(!text.isEmpty());
}

bool LessonPanel::isHeld() const {
    return page_ < pages_.size() && !revealed_[page_] && given_[page_].size() < pages_[page_].quizzes.size();
}

LessonPanel::Score LessonPanel::score() const {
    Score score;
    for (std::size_t page = 0; page < pages_.size(); ++page) {
        score.all += static_cast<int>(pages_[page].quizzes.size());
        score.asked += static_cast<int>(given_[page].size());
        score.right += static_cast<int>(std::ranges::count_if(
            given_[page], [](const Given& given) { return given.isGuess && given.mark.isRight; }));
    }
    return score;
}

bool LessonPanel::isAtEnd() const {
    return !isHeld() && page_ + 1 >= pages_.size();
}

bool LessonPanel::hasQuestion() const {
    return page_ < pages_.size() && !pages_[page_].quizzes.empty();
}

std::vector<int> LessonPanel::wordsOfPages() const {
    std::vector<int> result;
    for (const LessonPage& page : pages_) {
        QString text = page.say;
        for (const Quiz& quiz : page.quizzes) {
            text += u' ' + quiz.ask + u' ' + quiz.because;
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
    given_.assign(pages_.size(), {});
    if (!pages_.empty()) {
        turnTo(0);
    }
}

void LessonPanel::reveal() {
    while (isHeld() && pages_[page_].quizzes[given_[page_].size()].mark) {
        answer({}, false);
    }
}

void LessonPanel::giveUp() {
    if (isHeld()) {
        answer({}, false);
    }
}

void LessonPanel::reply(const QuizReply& reply) {
    player_->stop();  // the learner sets the pace
    if (isHeld()) {
        answer(pages_[page_].quizzes[given_[page_].size()].mark(reply), true);
    }
}

void LessonPanel::answer(QuizMark mark, bool isGuess) {
    given_[page_].push_back({std::move(mark), isGuess});
    show();
    if (!isHeld()) {
        emit revealed();
    }
    const Score now = score();
    if (now.asked == now.all) {
        emit finished(now.right, now.all);
    }
}

void LessonPanel::turnTo(std::size_t page) {
    page_ = page;
    show();
    emit pageShown(static_cast<int>(page_));
}

/// What was asked on this page so far, with what is right and why.
QString LessonPanel::answersText() const {
    QStringList lines;
    const std::vector<Quiz>& quizzes = pages_[page_].quizzes;
    const std::size_t answered = isHeld() ? given_[page_].size() : quizzes.size();
    const std::size_t first = isHeld() && answered > 0 ? answered - 1 : 0;  // the next question needs the room
    for (std::size_t i = first; i < answered && quizzes[i].mark; ++i) {
        const bool isGuess = i < given_[page_].size() && given_[page_][i].isGuess;
        const QuizMark mark = isGuess ? given_[page_][i].mark : QuizMark();
        QStringList parts;
        if (answered > 1 || quizzes.size() > 1) {
            parts << quizzes[i].ask.toHtmlEscaped();
        }
        if (isGuess) {
            parts << QStringLiteral("<b>%1</b>").arg(mark.isRight ? tr("Right.") : tr("Wrong."))
                  << mark.reason.toHtmlEscaped();
        }
        //: The right reply to a question
        const QString right =
            quizzes[i].rightText.endsWith(u'.') ? quizzes[i].rightText : tr("It is: %1.").arg(quizzes[i].rightText);
        parts << QStringLiteral("<b>%1</b>").arg(right.toHtmlEscaped()) << quizzes[i].because.toHtmlEscaped();
        parts.removeAll(QString());
        lines << parts.join(u' ');
    }
    return lines.join(QStringLiteral("<br>"));
}

void LessonPanel::askNext() {
    const bool held = isHeld();
    const Quiz* quiz = held ? &pages_[page_].quizzes[given_[page_].size()] : nullptr;
    const bool isReady = quiz != nullptr && quiz->mark;
    quiz_->setVisible(isReady);
    if (isReady) {
        quiz_->ask(*quiz);
        if (quiz->form == Quiz::Form::Number || quiz->form == Quiz::Form::Part) {
            emit detailWanted();
        }
    }
}

void LessonPanel::show() {
    const LessonPage& page = pages_[page_];
    const Score now = score();
    //: %1 of %2 pages of a lesson
    const QString place = tr("Step %1 of %2").arg(QString::number(page_ + 1), QString::number(pages_.size()));
    //: %1 of %2 questions so far had a right reply
    const QString right = tr("%1 of %2 right").arg(QString::number(now.right), QString::number(now.asked));
    place_->setText(now.asked == 0 ? place : place + QStringLiteral(" · ") + right);
    TermsSeen seen;
    say_->setWords(page.say, seen);
    const QString answers = answersText();
    answers_->setVisible(!answers.isEmpty());
    answers_->setText(answers);
    askNext();
    back_->setEnabled(page_ > 0);
    next_->setEnabled(isHeld() || page_ + 1 < pages_.size());
    restart_->setEnabled(page_ > 0 || now.asked > 0);
}

void LessonPanel::keyPressEvent(QKeyEvent* event) {
    switch (pageTurn(*event, layoutDirection())) {
        case PageTurn::Next: next(); break;
        case PageTurn::Back: back(); break;
        case PageTurn::None: QFrame::keyPressEvent(event); break;
    }
}

}  // namespace rootline
