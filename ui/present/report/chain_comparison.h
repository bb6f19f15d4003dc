// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/chain_difference.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace rootline {

/// One of two chains that are laid side by side.
struct ComparedChain {
    QString name;  ///< such as a file's
    ChainOfTrust chain;
    bool redacted = false;  ///< names were replaced: nothing was checked
};

/// One difference in plain words.
struct ComparisonLine {
    QString text;
    QString more;  ///< of a finding: what it means and what has to be done; of others empty
};

/// Differences of one sort.
struct ComparisonGroup {
    QString title;
    std::vector<ComparisonLine> lines;
};

/// Everything in which the two differ: verdicts, findings that came and went, records. Empty where nothing does.
std::vector<ComparisonGroup> comparisonGroups(const ChainOfTrust& before, const ChainOfTrust& after);

/// A line about one of the two captures: its name, the time of validation, the verdict.
QString comparedText(const ComparedChain& compared);

/// What it says of itself in a sentence, and its cause.
QString comparedSentence(const ComparedChain& compared);

/// The whole comparison for a terminal or the clipboard. Ends with a newline.
QString comparisonText(const ComparedChain& before, const ComparedChain& after);

/// The same as JSON, schema 1 (resources/schema/compare.schema.json).
QJsonObject comparisonJson(const ComparedChain& before, const ComparedChain& after);

}  // namespace rootline
