// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/graph_item.h"

#include <QGraphicsScene>
#include <QHash>
#include <QSet>

namespace rootline {

/// The parts of one picture as items that paint themselves: the window shows them, exports paint the very same ones.
class GraphScene final : public QGraphicsScene {
    Q_OBJECT

public:
    explicit GraphScene(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme);

    /// Makes or updates one item for each part that has a place; items of parts that are gone are deleted.
    void showOverview(const TrustGraph& graph, const Layout& layout);
    void showDetail(const TrustGraph& graph, const Layout& layout);

    void deleteParts();

    [[nodiscard]] const QHash<QString, GraphItem*>& parts() const { return parts_; }

    /// The item of that id; nullptr where there is none.
    [[nodiscard]] GraphItem* part(const QString& id) const { return parts_.value(id); }

private:
    /// The item of that id, made where there is none yet.
    template <typename Item>
    Item* item(const QString& id);
    void deleteMissing(const QSet<QString>& kept);

    const Theme* theme_;
    QHash<QString, GraphItem*> parts_;
};

}  // namespace rootline
