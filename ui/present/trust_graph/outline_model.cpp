// SPDX-License-Identifier: MIT
#include "ui/present/trust_graph/outline_model.h"

#include "ui/present/words/escaped_text.h"
#include "ui/present/words/glossary.h"

#include <algorithm>
#include <vector>

namespace rootline {

namespace {

/// What the terms of a line mean, one a line.
QString meanings(const QString& text) {
    QStringList lines;
    for (const TermPlace& place : termsIn(text)) {
        lines << QStringLiteral("%1: %2").arg(place.entry->term, place.entry->meaning);
    }
    return lines.join(u'\n');
}

QString toolTip(const QString& text, const QString& warning) {
    const QString meaning = meanings(text);
    const QString first = warning.isEmpty() ? text : warning;
    return tipText(meaning.isEmpty() ? first : first + QStringLiteral("\n\n") + meaning);
}

}  // namespace

struct OutlineModel::Item {
    QString id;
    QString text;
    Look look = Look::Indeterminate;
    bool cause = false;
    QString warning;
    const Item* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Item>> children;

    Item& add(QString childId, QString childText, Look childLook, bool isCause) {
        auto child = std::make_unique<Item>();
        child->id = std::move(childId);
        child->text = std::move(childText);
        child->look = childLook;
        child->cause = isCause;
        child->parent = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
        return *children.back();
    }

    [[nodiscard]] bool sameShape(const Item& other) const {
        return id == other.id &&
               std::equal(children.begin(), children.end(), other.children.begin(), other.children.end(),
                          [](const auto& a, const auto& b) { return a->sameShape(*b); });
    }

    void indexInto(QHash<QString, const Item*>& index) const {
        index.insert(id, this);
        for (const auto& child : children) {
            child->indexInto(index);
        }
    }

    void copyStates(const Item& other) {
        text = other.text;
        look = other.look;
        cause = other.cause;
        warning = other.warning;
        for (std::size_t i = 0; i < children.size(); ++i) {
            children[i]->copyStates(*other.children[i]);
        }
    }
};

OutlineModel::OutlineModel(QObject* parent) : QAbstractItemModel(parent), root_(std::make_unique<Item>()) {}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setGraph(const TrustGraph& graph) {
    std::unique_ptr<Item> next = build(graph);
    if (root_->sameShape(*next)) {
        root_->copyStates(*next);
        const auto changed = [this](const auto& self, const QModelIndex& parent) -> void {
            const int rows = rowCount(parent);
            if (rows > 0) {
                emit dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
            }
            for (int row = 0; row < rows; ++row) {
                self(self, index(row, 0, parent));
            }
        };
        changed(changed, {});
        return;
    }
    beginResetModel();
    root_ = std::move(next);
    byId_.clear();
    root_->indexInto(byId_);
    endResetModel();
}

void OutlineModel::addEdges(const TrustGraph& graph, const QString& id, Item& parent) {
    for (const GraphEdge& edge : graph.edges) {
        const GraphNode* from = graph.node(edge.from);
        const GraphNode* to = graph.node(edge.to);
        if (from == nullptr || to == nullptr) {
            continue;
        }
        const bool isSignature = edge.kind == EdgeKind::Signature;
        QString text;
        if (isSignature && edge.to == id) {
            //: In the outline, below what is signed: %1 is a key tag, %2 the time left such as "13 d" or what is wrong
            text = edge.broken ? edge.label : tr("RRSIG %1 · %2").arg(QString::number(edge.rrsig->keyTag), edge.label);
        } else if (edge.kind == EdgeKind::Unsigned && edge.to == id) {
            text = edge.label;
        } else if (!isSignature && edge.from == id && edge.kind != EdgeKind::Unsigned && edge.kind != EdgeKind::Leads) {
            //: In the outline, below an anchor or an alias: what it points to
            text = edge.label.isEmpty() ? tr("points to %1").arg(to->title) : edge.label;
        }
        if (!text.isEmpty()) {
            parent.add(edge.id, text, edge.look, edge.cause).warning = edge.warning;
        }
    }
}

void OutlineModel::addGhost(const TrustGraph& graph, const GraphGhost& ghost, Item& parent) {
    Item& item = parent.add(ghost.id, QStringLiteral("%1, %2").arg(ghost.title, ghost.state), ghost.look, ghost.cause);
    item.warning = ghost.warning;
    for (const GraphLink& link : graph.links) {
        if (link.from == ghost.id) {
            item.add(link.id, link.label, link.look, link.cause).warning = link.warning;
        }
    }
}

std::unique_ptr<OutlineModel::Item> OutlineModel::build(const TrustGraph& graph) {
    auto root = std::make_unique<Item>();
    for (std::size_t lane = 0; lane < graph.zones.size(); ++lane) {
        const GraphZone& zone = graph.zones[lane];
        Item& top = root->add(zone.id, zone.title, zone.look, zone.cause);
        top.warning = zone.warning;
        for (const GraphGhost& ghost : graph.ghosts) {
            if (ghost.from == zone.id) {
                addGhost(graph, ghost, top);
            }
        }
        for (const NodePlace place :
             {NodePlace::Border, NodePlace::Entry, NodePlace::InKeySet, NodePlace::KeySet, NodePlace::Records}) {
            for (const GraphNode& node : graph.nodes) {
                if (node.lane == lane && node.place == place) {
                    Item& item = top.add(node.id, node.title, node.look, node.cause);
                    item.warning = node.warning;
                    addEdges(graph, node.id, item);
                }
            }
        }
    }
    return root;
}

const OutlineModel::Item& OutlineModel::at(const QModelIndex& index) const {
    return index.isValid() ? *static_cast<const Item*>(index.constInternalPointer()) : *root_;
}

QModelIndex OutlineModel::indexFor(const Item& item) const {
    return item.parent == nullptr ? QModelIndex() : createIndex(item.row, 0, &item);
}

QModelIndex OutlineModel::indexOf(const QString& id) const {
    const Item* item = byId_.value(id);
    return item == nullptr ? QModelIndex() : indexFor(*item);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    const Item& item = at(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(item.children.size())) {
        return {};
    }
    return createIndex(row, 0, item.children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const {
    const Item& item = at(index);
    return item.parent == nullptr ? QModelIndex() : indexFor(*item.parent);
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return static_cast<int>(at(parent).children.size());
}

int OutlineModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Item& item = at(index);
    switch (role) {
        case Qt::DisplayRole: return item.text;
        case Qt::ToolTipRole: return toolTip(item.text, item.warning);
        case Qt::WhatsThisRole: return tipText(meanings(item.text));
        case IdRole: return item.id;
        case LookRole: return static_cast<int>(item.look);
        case WarningRole: return item.warning;
        case CauseRole: return item.cause;
        default: return {};
    }
}

}  // namespace rootline
