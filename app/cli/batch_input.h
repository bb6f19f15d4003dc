// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line/failure.h"

#include <tl/expected.hpp>

#include <QFile>

#include <memory>
#include <optional>

namespace rootline::cli {

/// One line of a list of names.
struct BatchLine {
    qint64 number = 0;  ///< from 1
    QString text;       ///< "NAME" or "NAME TYPE"
};

/// Reads a list of names line by line, so that its length does not matter. Empty lines and those that begin with # are
/// skipped. It never waits for a slow list, and never reads on and on where a line has no end: events, such as Ctrl-C, come
/// between.
class BatchInput {
public:
    /// "-" is standard input. The failure is one sentence.
    static tl::expected<std::unique_ptr<BatchInput>, Failure> open(const QString& fileName);

    enum class State { Line, Waiting, Ended };

    /// The next line goes to `line`. After Waiting: ask again once there is something to read.
    State next(BatchLine& line);

    /// What can be waited for; -1 where `next` never says Waiting.
    [[nodiscard]] int descriptor() const;

    /// Why the list could not be read to its end.
    [[nodiscard]] const std::optional<Failure>& failure() const { return failure_; }

private:
    BatchInput() = default;
    /// False where there is nothing to read now, or no more.
    bool readMore();
    bool takeLine(QByteArray& line);

    QFile file_;
    QString name_;
    QByteArray buffer_;
    qsizetype begin_ = 0;     ///< of the next line in the buffer
    QByteArray longLine_;     ///< the beginning of a line that is far too long; its rest is skipped
    bool isTooLong_ = false;  ///< `longLine_` holds something
    bool isAtEnd_ = false;
    qint64 number_ = 0;
    std::optional<Failure> failure_;
};

}  // namespace rootline::cli
