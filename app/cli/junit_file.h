// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "ui/present/report/report_junit.h"

#include <QTemporaryFile>

namespace rootline::cli {

/// The JUnit report of a long list: cases wait in a temporary file, because their numbers stand before them.
class JunitFile {
public:
    /// Nothing is written where `fileName` is empty. `list`: what the report is called.
    static tl::expected<std::unique_ptr<JunitFile>, Failure> open(const QString& fileName, const QString& list);

    /// A line of `batch`.
    void add(const QJsonObject& line);

    /// Writes the report, whole or not at all.
    tl::expected<void, Failure> save();

private:
    JunitFile(QString fileName, QString list) : fileName_(std::move(fileName)), list_(std::move(list)) {}

    [[nodiscard]] Failure failure() const;

    QString fileName_;
    QString list_;
    QTemporaryFile cases_;
    JunitCounts counts_;
    bool failed_ = false;
};

}  // namespace rootline::cli
