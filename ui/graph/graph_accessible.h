// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

namespace rootline {

class GraphView;

/// Makes the picture speak: QGraphicsView shows nothing of its items to a screen reader by itself. The view is a list,
/// each part that the keyboard can stop at is a list item with its words, its place and a press action.
class GraphAccessible final : public QAccessibleWidget {
public:
    /// Installs the factory for views and items; more than once does nothing.
    static void install();

    /// Tells a screen reader that another part is current.
    static void announceFocus(GraphView* view);

    explicit GraphAccessible(GraphView* view);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] GraphView* view() const;
};

}  // namespace rootline
