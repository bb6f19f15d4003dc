// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"

#include <QFile>
#include <QJsonObject>

#include <functional>
#include <vector>

namespace rootline::cli {

/// One line of a list of names.
struct BatchLine {
    qint64 number = 0;  ///< from 1
    QString text;       ///< "NAME" or "NAME TYPE"
};

/// Reads a list of names line by line, so that its length does not matter. Empty lines and those that begin with # are
/// skipped.
class BatchInput {
public:
    /// "-" is standard input. The failure is one sentence.
    static tl::expected<std::unique_ptr<BatchInput>, Failure> open(const QString& fileName);

    /// The next line; nothing at the end.
    std::optional<BatchLine> next();

private:
    BatchInput() = default;
    QFile file_;
    qint64 number_ = 0;
};

/// Where results go, one JSON object a line: standard output, or a file that is appended to, so that an interrupted batch
/// goes on where it was.
class BatchOutput {
public:
    /// An empty name is standard output. Lines that a file holds already count as done, and each is told to `before`; half a
    /// line at its end, left by an interruption, is cut off. A file that holds anything else is refused and stays as it is.
    static tl::expected<std::unique_ptr<BatchOutput>, Failure> open(
        const QString& fileName, const std::function<void(const QJsonObject&)>& before);

    [[nodiscard]] bool isDone(const BatchLine& line) const;
    [[nodiscard]] qint64 doneBefore() const { return doneBefore_; }
    bool write(const QByteArray& json);  ///< false where the disk is full

private:
    BatchOutput() = default;
    /// False where the file is not what a batch wrote.
    bool readDone(const std::function<void(const QJsonObject&)>& before);

    QFile file_;
    std::vector<bool> done_;  ///< by line number
    qint64 doneBefore_ = 0;
};

}  // namespace rootline::cli
