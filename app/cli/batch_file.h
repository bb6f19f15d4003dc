// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/batch_input.h"
#include "app/cli/output.h"

#include <QFile>
#include <QJsonObject>

#include <unordered_map>

namespace rootline::cli {

/// Where results go, one JSON object a line: standard output, or a file that is appended to, so that an interrupted batch
/// goes on where it was.
class BatchOutput {
public:
    /// An empty name is standard output. What a power cut or an interruption left at the file's end (octets of zero, half a
    /// line) is cut off. A file that holds anything else than results is refused and stays as it is, and so is one that
    /// another batch writes to.
    static tl::expected<std::unique_ptr<BatchOutput>, Failure> open(const QString& fileName);

    /// The result that the file holds for the same text in the same world, each of them once; empty where there is none.
    /// The number of the line does not matter: lists are edited.
    QJsonObject takeDone(const BatchLine& line, const QString& world);
    [[nodiscard]] qint64 doneBefore() const { return doneBefore_; }
    /// The failure says why no more can be written.
    tl::expected<void, Failure> write(const QByteArray& json);

private:
    struct Key {
        std::array<quint64, 2> digest{};
        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const { return static_cast<std::size_t>(key.digest[0]); }
    };

    BatchOutput() = default;
    static Key keyOf(const QString& text, const std::optional<QString>& world);
    [[nodiscard]] Failure unwritable() const;
    /// False where the file is not what a batch wrote.
    bool readDone();
    /// The length without zeros at the end.
    qint64 lengthWithoutZeros();

    QString name_;
    QFile file_;                                          ///< unbuffered
    QFile reader_;                                        ///< the same file, for what it holds already
    std::unordered_multimap<Key, qint64, KeyHash> done_;  ///< where in the file a result begins
    qint64 doneBefore_ = 0;
};

}  // namespace rootline::cli
