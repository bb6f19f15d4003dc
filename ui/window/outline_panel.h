// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"

#include <QFrame>

class QTreeView;

namespace rootline {

class OutlineModel;

/// The chain as a tree, beside the picture and in step with it.
class OutlinePanel final : public QFrame {
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget* parent = nullptr);

    void setGraph(const TrustGraph& graph);
    void setTheme(const Theme& theme);
    void setCurrent(const QString& id);

    [[nodiscard]] QTreeView* tree() const { return tree_; }

signals:
    void currentChanged(const QString& id);
    void activated(const QString& id);

private:
    QTreeView* tree_;
    OutlineModel* model_;
    bool following_ = false;  ///< the selection is set from outside
};

}  // namespace rootline
