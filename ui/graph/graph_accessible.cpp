// SPDX-License-Identifier: MIT
#include "ui/graph/graph_accessible.h"

#include "ui/graph/graph_view.h"

#include <QAccessibleActionInterface>
#include <QAccessibleObject>

#include <algorithm>

namespace rootline {
namespace {

GraphView* viewOf(const GraphItem& item) {
    if (item.scene() == nullptr || item.scene()->views().isEmpty()) {
        return nullptr;
    }
    return qobject_cast<GraphView*>(item.scene()->views().front());
}

/// One part of the picture.
class ItemAccessible final : public QAccessibleObject, public QAccessibleActionInterface {
public:
    explicit ItemAccessible(GraphItem* item) : QAccessibleObject(item) {}

    [[nodiscard]] QAccessibleInterface* parent() const override {
        GraphView* view = item() == nullptr ? nullptr : viewOf(*item());
        return view == nullptr ? nullptr : QAccessible::queryAccessibleInterface(view);
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && item() != nullptr ? item()->spoken() : QString();
    }

    [[nodiscard]] QRect rect() const override {
        const GraphView* view = item() == nullptr ? nullptr : viewOf(*item());
        if (view == nullptr) {
            return {};
        }
        const QRect inView = view->mapFromScene(item()->place()).boundingRect();
        return {view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        const GraphView* view = item() == nullptr ? nullptr : viewOf(*item());
        if (view != nullptr && item()->isCurrent()) {
            state.selected = true;
            state.focused = view->hasFocus();
        }
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override {
        GraphView* view = item() == nullptr ? nullptr : viewOf(*item());
        if (view != nullptr && name == pressAction()) {
            view->setCurrent(item()->id());
            emit view->currentChanged(item()->id());
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] GraphItem* item() const { return qobject_cast<GraphItem*>(object()); }
};

QAccessibleInterface* make(const QString&, QObject* object) {
    if (auto* view = qobject_cast<GraphView*>(object)) {
        return new GraphAccessible(view);
    }
    if (auto* item = qobject_cast<GraphItem*>(object)) {
        return new ItemAccessible(item);
    }
    return nullptr;
}

}  // namespace

void GraphAccessible::install() {
    QAccessible::installFactory(make);
}

void GraphAccessible::announceFocus(GraphView* view) {
    const auto& stops = view->stops();
    const auto current =
        std::find_if(stops.begin(), stops.end(), [](const GraphItem* item) { return item->isCurrent(); });
    if (current != stops.end() && view->hasFocus()) {
        QAccessibleEvent event(*current, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

GraphAccessible::GraphAccessible(GraphView* view) : QAccessibleWidget(view, QAccessible::List) {}

GraphView* GraphAccessible::view() const {
    return qobject_cast<GraphView*>(object());
}

int GraphAccessible::childCount() const {
    return view() == nullptr ? 0 : static_cast<int>(view()->stops().size());
}

QAccessibleInterface* GraphAccessible::child(int index) const {
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    return QAccessible::queryAccessibleInterface(view()->stops()[static_cast<std::size_t>(index)]);
}

QAccessibleInterface* GraphAccessible::childAt(int x, int y) const {
    for (int i = 0; i < childCount(); ++i) {
        QAccessibleInterface* item = child(i);
        if (item != nullptr && item->rect().contains(x, y)) {
            return item;
        }
    }
    return nullptr;
}

int GraphAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const auto& stops = view()->stops();
    const auto found = std::find(stops.begin(), stops.end(), child->object());
    return found == stops.end() ? -1 : static_cast<int>(found - stops.begin());
}

QAccessibleInterface* GraphAccessible::focusChild() const {
    for (int i = 0; i < childCount(); ++i) {
        if (view()->stops()[static_cast<std::size_t>(i)]->isCurrent()) {
            return child(i);
        }
    }
    return nullptr;
}

}  // namespace rootline
