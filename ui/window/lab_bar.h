// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/query_bar.h"

class QButtonGroup;

namespace rootline {

/// One click to break a world and one to mend it.
class LabBar final : public QFrame {
    Q_OBJECT

public:
    explicit LabBar(QWidget* parent = nullptr);

    void setWorlds(const std::vector<LabWorld>& worlds);
    void setCurrent(const QString& world);
    [[nodiscard]] QWidgetList worldButtons() const;

signals:
    void worldPicked(const QString& name);

private:
    QButtonGroup* buttons_;
};

}  // namespace rootline
