// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/trust_graph/trust_graph.h"

#include <QAbstractItemModel>

#include <memory>

namespace rootline {

/// The picture's content as a tree: zones, their keys, delegations and records, and under each what signs it. The way
/// in for screen readers, and the same ids as the picture, so that a selection is shared.
class OutlineModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,  ///< QString, as in TrustGraph
        LookRole,               ///< int of Look
        WarningRole,            ///< QString, mostly empty
        CauseRole               ///< bool
    };

    explicit OutlineModel(QObject* parent = nullptr);
    ~OutlineModel() override;

    /// Resets only where the tree itself changed; new states alone keep what is open and selected.
    void setGraph(const TrustGraph& graph);

    [[nodiscard]] QModelIndex indexOf(const QString& id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Item;
    [[nodiscard]] const Item& at(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexFor(const Item& item) const;
    static std::unique_ptr<Item> build(const TrustGraph& graph);
    static void addGhost(const TrustGraph& graph, const GraphGhost& ghost, Item& parent);
    static void addEdges(const TrustGraph& graph, const QString& id, Item& parent);

    std::unique_ptr<Item> root_;
    QHash<QString, const Item*> byId_;
};

}  // namespace rootline
