// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/message.h"
#include "ui/present/trust_graph/trust_graph.h"

#include <tl/expected.hpp>

#include <QAbstractTableModel>
#include <QByteArray>

namespace rootline {

/// One name of a list that was checked with `rootline-cli batch`.
struct WatchedName {
    QString input;    ///< as it stood in the list
    QString verdict;  ///< in a word; of a line that is no name: why
    QString cause;    ///< code of the finding to mend; mostly empty
    QString summary;
    QString validUntil;
    Look look = Look::Indeterminate;
    std::optional<Question> question;  ///< nothing where the line is no name
    friend bool operator==(const WatchedName&, const WatchedName&) = default;
};

inline constexpr qsizetype kLargestWatchList = qsizetype{256} * 1024 * 1024;  ///< octets

/// True where a file begins like what `batch` writes.
bool isWatchList(const QByteArray& beginning);

/// Reads what `batch` wrote (resources/schema/batch.schema.json), what is broken first. The file is untrusted; the error is
/// one sentence that names the line.
tl::expected<std::vector<WatchedName>, QString> readWatchList(const QByteArray& octets);

/// How many of each verdict, in one sentence.
QString watchListSentence(const std::vector<WatchedName>& names);

/// The list as a table; rows are made when they are looked at.
class WatchListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit WatchListModel(std::vector<WatchedName> names, QObject* parent = nullptr);

    [[nodiscard]] const WatchedName& at(int row) const { return names_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<WatchedName> names_;
};

}  // namespace rootline
