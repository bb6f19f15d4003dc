// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"

#include <QFrame>

class QPushButton;

namespace rootline {

class TermLabel;

/// The most important sentence: the verdict, and who has to act.
class Banner final : public QFrame {
    Q_OBJECT

public:
    struct Content {
        QString sentence;
        QString detail;
        Look look = Look::Indeterminate;
        bool isWarning = false;  ///< works, but something deserves attention; or the input could not be read
        bool canShow = false;
        bool canFix = false;
        QString offer = {};  ///< on a button of its own: something else to try; empty: nothing
    };

    explicit Banner(QWidget* parent = nullptr);
    void setContent(const Content& content);
    void setTheme(const Theme& theme);
    [[nodiscard]] QString sentence() const;

signals:
    void showRequested();
    void fixRequested();
    void offerTaken();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void growSentence();

    TermLabel* sentence_;
    TermLabel* detail_;
    QPushButton* show_;
    QPushButton* fix_;
    QPushButton* offer_;
    Content content_;
    const Theme* theme_;
};

}  // namespace rootline
