// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/quiz/quiz.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rootline {

class FlowLayout;

/// One question and what one needs to reply: buttons to choose from or to put into an order, a field for a number, or the
/// part that is chosen in the picture.
class QuizRow final : public QWidget {
    Q_OBJECT

public:
    explicit QuizRow(QWidget* parent = nullptr);

    void ask(const Quiz& quiz);

    /// The part that is chosen in the picture, and what it is called; nothing is chosen where `title` is empty.
    void setPicked(const QString& id, const QString& title);

signals:
    void replied(const rootline::QuizReply& reply);
    /// Somebody wants to see the answer instead.
    void gaveUp();

private:
    void addChoices(const QStringList& choices);
    void choose(int choice);
    void showOrder();
    void sendNumber();
    void sendPicked();

    QLabel* question_;
    FlowLayout* row_;
    QLineEdit* number_;
    QLabel* picked_;
    QPushButton* send_;
    QPushButton* giveUp_;
    std::vector<QPushButton*> buttons_;
    Quiz quiz_;
    QuizReply reply_;
};

}  // namespace rootline
