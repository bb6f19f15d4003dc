// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/quiz/quiz.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace rootline {

class LessonPlayer;
class QuizRow;
class TermLabel;

/// One page of a story or lesson, in words.
struct LessonPage {
    QString say;
    std::vector<Quiz> quizzes;  ///< asked one after the other; one that is not ready yet waits for setQuizzes()
};

/// Tells a story page by page. What a page shows is answered only when somebody has replied to all its questions, or wants to
/// know. Right and Left turn pages while the panel has the focus, Page Down and Page Up in the whole window.
class LessonPanel final : public QFrame {
    Q_OBJECT

public:
    explicit LessonPanel(QWidget* parent = nullptr);

    /// Starts with the first page. `held`: its question comes before the picture, too.
    void setPages(const std::vector<LessonPage>& pages, bool held);

    /// Offers by a button with that text to show a drawing of this page large; no text takes the button away.
    void setDrawingOffer(const QString& text);
    [[nodiscard]] std::size_t page() const { return page_; }

    /// What that page asks, once it is known.
    void setQuizzes(std::size_t page, const std::vector<Quiz>& quizzes);

    /// The part that is chosen in the picture, for questions about it.
    void setPicked(const QString& id, const QString& title);

    /// True while a question of the page is open: what is shown must not give the answer away.
    [[nodiscard]] bool isHeld() const;

    /// How many of the questions so far had a right reply.
    struct Score {
        int right = 0;
        int asked = 0;  ///< were replied to or given up
        int all = 0;    ///< questions of the whole lesson
        friend bool operator==(const Score&, const Score&) = default;
    };
    [[nodiscard]] Score score() const;

    /// Nothing comes after what is shown.
    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] bool hasQuestion() const;
    [[nodiscard]] std::vector<int> wordsOfPages() const;

public slots:
    void next();
    void back();
    void restart();
    void reveal();

signals:
    /// The situation of that page is to be shown, without its answer while isHeld().
    void pageShown(int page);
    /// The questions of the page are answered.
    void revealed();
    /// A question is about parts of the picture that only the detail has.
    void detailWanted();
    /// Every question of the lesson was replied to or given up.
    void finished(int right, int all);
    /// Show the drawing of this page large.
    void drawingWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void reply(const QuizReply& reply);
    void giveUp();
    void answer(QuizMark mark, bool isGuess);
    void turnTo(std::size_t page);
    void show();
    void askNext();
    [[nodiscard]] QString answersText() const;
    void showPlaying(bool playing);
    QPushButton* addButton(const QString& text, void (LessonPanel::*slot)());

    QLabel* place_;
    TermLabel* say_;
    QLabel* answers_;
    QuizRow* quiz_;
    QPushButton* drawing_;
    QPushButton* back_;
    QPushButton* next_;
    QPushButton* restart_;
    QPushButton* play_;
    LessonPlayer* player_;
    std::vector<LessonPage> pages_;
    /// What came of one question; nothing of a page that was shown without asking.
    struct Given {
        QuizMark mark;
        bool isGuess = false;
    };
    std::vector<std::vector<Given>> given_;  ///< of each page, so far
    std::vector<bool> revealed_;
    std::size_t page_ = 0;
};

}  // namespace rootline
