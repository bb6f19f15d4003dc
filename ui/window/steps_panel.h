// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"
#include "ui/present/panels/validation_steps.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace rootline {

/// Validation, one step after the other, with the very octets and the commands that repeat it outside.
class StepsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit StepsPanel(QWidget* parent = nullptr);

    /// Keeps the step that is shown where the new chain has it, too.
    void setSteps(const std::vector<ValidationStep>& steps);
    void setTheme(const Theme& theme);
    [[nodiscard]] int current() const { return current_; }

public slots:
    void next() { turnTo(current_ + 1); }
    void back() { turnTo(current_ - 1); }

signals:
    /// That part of the picture is what the step is about.
    void partPicked(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void turnTo(int step);
    void rebuild();
    void addCompared(QBoxLayout& sheet, const ValidationStep& step) const;
    void addOctets(QBoxLayout& sheet, const ValidationStep& step) const;

    QLabel* place_;
    QLabel* mark_;
    QLabel* title_;
    QLabel* sentence_;
    QPushButton* back_;
    QPushButton* next_;
    QScrollArea* scroll_;
    std::vector<ValidationStep> steps_;
    int current_ = 0;
    const Theme* theme_;
};

}  // namespace rootline
