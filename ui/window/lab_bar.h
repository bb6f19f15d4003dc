// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/query_bar.h"

class QButtonGroup;
class QPushButton;

namespace rootline {

/// One click to break a world and one to mend it; stories and lessons in menus.
class LabBar final : public QFrame {
    Q_OBJECT

public:
    explicit LabBar(QWidget* parent = nullptr);

    void setWorlds(const std::vector<LabWorld>& worlds);
    void setCurrent(const QString& world);

    /// Shows in the menu how many of the questions of that story or lesson had a right reply.
    void setScore(const QString& world, int right, int all);
    [[nodiscard]] QWidgetList worldButtons() const;

signals:
    void worldPicked(const QString& name);
    /// A story or lesson, to be shown from its first step.
    void lessonPicked(const QString& name);
    void openRequested();

private:
    QPushButton* addMenu(const QString& text);

    QButtonGroup* buttons_;
    QPushButton* stories_;
    QPushButton* lessons_;
};

}  // namespace rootline
