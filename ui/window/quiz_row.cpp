// SPDX-License-Identifier: MIT
#include "ui/window/quiz_row.h"

#include "ui/present/words/escaped_text.h"
#include "ui/window/flow_layout.h"
#include "ui/window/plain_label.h"

#include <QBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace rootline {
namespace {

constexpr int kLargestTag = 65535;
constexpr int kNumberWidth = 90;

/// An ampersand in a text is no shortcut.
QString onButton(QString text) {
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}  // namespace

QuizRow::QuizRow(QWidget* parent)
    : QWidget(parent),
      question_(shortLabel({}, this)),
      row_(new FlowLayout),
      number_(new QLineEdit(this)),
      picked_(shortLabel({}, this)),
      //: A button: sends the reply to a question
      send_(new QPushButton(tr("Re&ply"), this)),
      //: Shows the answer to a question without guessing
      giveUp_(new QPushButton(tr("Re&veal"), this)) {
    question_->setWordWrap(true);
    QFont bold;
    bold.setBold(true);
    question_->setFont(bold);
    question_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    number_->setValidator(new QIntValidator(0, kLargestTag, number_));
    number_->setFixedWidth(kNumberWidth);
    for (QWidget* widget : {static_cast<QWidget*>(number_), static_cast<QWidget*>(picked_),
                            static_cast<QWidget*>(send_), static_cast<QWidget*>(giveUp_)}) {
        row_->addWidget(widget);
    }
    send_->setObjectName(QStringLiteral("chip"));
    giveUp_->setObjectName(QStringLiteral("chip"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(question_);
    column->addLayout(row_);
    connect(giveUp_, &QPushButton::clicked, this, &QuizRow::gaveUp);
    connect(number_, &QLineEdit::returnPressed, this, &QuizRow::sendNumber);
    connect(number_, &QLineEdit::textChanged, this,
            [this](const QString& text) { send_->setEnabled(!text.isEmpty()); });
    connect(send_, &QPushButton::clicked, this,
            [this] { quiz_.form == Quiz::Form::Number ? sendNumber() : sendPicked(); });
}

void QuizRow::ask(const Quiz& quiz) {
    quiz_ = quiz;
    reply_ = {};
    question_->setText(quiz.ask);
    number_->setAccessibleName(quiz.ask);
    for (QPushButton* button : buttons_) {
        button->hide();
        button->deleteLater();
    }
    buttons_.clear();
    addChoices(quiz.choices);
    number_->clear();
    number_->setVisible(quiz.form == Quiz::Form::Number);
    picked_->setVisible(quiz.form == Quiz::Form::Part);
    send_->setVisible(quiz.form == Quiz::Form::Number || quiz.form == Quiz::Form::Part);
    setPicked({}, {});
}

void QuizRow::addChoices(const QStringList& choices) {
    row_->removeWidget(giveUp_);  // it stays the last
    for (int i = 0; i < choices.size(); ++i) {
        auto* button = new QPushButton(onButton(choices[i]), this);
        button->setObjectName(QStringLiteral("chip"));
        button->setToolTip(tipText(choices[i]));
        buttons_.push_back(button);
        row_->addWidget(button);
        QWidget::setTabOrder(i == 0 ? static_cast<QWidget*>(send_) : buttons_[buttons_.size() - 2], button);
        connect(button, &QPushButton::clicked, this, [this, i] { choose(i); });
        button->show();
    }
    row_->addWidget(giveUp_);
    if (!buttons_.empty()) {
        QWidget::setTabOrder(buttons_.back(), giveUp_);
    }
}

void QuizRow::choose(int choice) {
    if (quiz_.form == Quiz::Form::Choice) {
        reply_.number = choice;
        emit replied(reply_);
        return;
    }
    if (std::erase(reply_.order, choice) == 0) {
        reply_.order.push_back(choice);
    }
    showOrder();
    if (reply_.order.size() == buttons_.size()) {
        emit replied(reply_);
    }
}

/// Who chose a step sees its place; to choose it again takes it back.
void QuizRow::showOrder() {
    for (int i = 0; i < quiz_.choices.size(); ++i) {
        const auto place = std::ranges::find(reply_.order, i);
        const QString text = onButton(quiz_.choices[i]);
        buttons_[static_cast<std::size_t>(i)]->setText(
            place == reply_.order.end() ? text
                                        //: %1 a place in an order, %2 what is to be done then
                                        : tr("%1: %2").arg(QString::number(place - reply_.order.begin() + 1), text));
    }
}

void QuizRow::setPicked(const QString& id, const QString& title) {
    reply_.part = title.isEmpty() ? QString() : id;
    picked_->setText(title.isEmpty() ? tr("Nothing is chosen yet.") : visibleText(title));
    send_->setEnabled(quiz_.form == Quiz::Form::Part ? !title.isEmpty() : !number_->text().isEmpty());
}

void QuizRow::sendNumber() {
    if (!number_->text().isEmpty()) {
        reply_.number = number_->text().toInt();
        emit replied(reply_);
    }
}

void QuizRow::sendPicked() {
    if (!reply_.part.isEmpty()) {
        emit replied(reply_);
    }
}

}  // namespace rootline
