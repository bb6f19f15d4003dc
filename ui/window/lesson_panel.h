// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace rootline {

class LessonPlayer;
class TermLabel;

/// One page of a story or lesson, in words.
struct LessonPage {
    struct Prediction {
        QString ask;
        bool accepts = false;
        QString because;
    };
    QString say;
    std::optional<Prediction> prediction;
};

/// Tells a story page by page. A page with a question shows what it is about only when somebody has guessed, or wants to
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

    /// True while the page's question is open: what is shown is still the page before.
    [[nodiscard]] bool isHeld() const;

    /// Nothing comes after what is shown.
    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] bool hasPrediction() const;
    [[nodiscard]] std::vector<int> wordsOfPages() const;

public slots:
    void next();
    void back();
    void restart();
    void reveal();

signals:
    /// The situation of that page is to be shown.
    void pageShown(int page);
    /// Show the drawing of this page large.
    void drawingWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void guess(bool accepts);
    void turnTo(std::size_t page);
    void show(std::optional<bool> guessed = std::nullopt);
    void showPlaying(bool playing);
    QPushButton* addButton(const QString& text, void (LessonPanel::*slot)());

    QLabel* place_;
    TermLabel* say_;
    QLabel* question_;
    QPushButton* yes_;
    QPushButton* no_;
    QPushButton* reveal_;
    QPushButton* drawing_;
    QPushButton* back_;
    QPushButton* next_;
    QPushButton* restart_;
    QPushButton* play_;
    LessonPlayer* player_;
    std::vector<LessonPage> pages_;
    std::vector<bool> revealed_;
    std::size_t page_ = 0;
};

}  // namespace rootline
