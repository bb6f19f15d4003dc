// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/headline.h"
#include "core/trust/chain.h"
#include "ui/present/report/report_json.h"
#include "ui/present/words/glossary.h"

#include <QStringList>

#include <variant>
#include <vector>

/// The report as a value: its content in order, before it becomes HTML, Markdown or a printed page.
namespace rootline {

namespace block {

struct Heading {
    int level = 1;  ///< 1: the report's own
    QString text;
};

/// The verdict: a sign, a word, a sentence, and what more there is to say.
struct Verdict {
    Security security{};
    HeadlineKind headline{};
    QString sentence;
    QString detail;
};

/// Where the picture goes, in formats that have one.
struct Picture {};

struct Paragraph {
    QString text;
    bool strong = false;
};

/// What somebody has to do; `code` is to be copied as it is and stands between the two texts.
struct Step {
    QString text;
    QString code;
    QString rest;
};

struct Steps {
    std::vector<Step> steps;
};

struct Table {
    QStringList head;
    std::vector<QStringList> rows;
};

/// The words of the field that the report uses, and what they mean.
struct Glossary {
    std::vector<GlossaryEntry> entries;
};

}  // namespace block

using ReportBlock = std::variant<block::Heading, block::Verdict, block::Picture, block::Paragraph, block::Steps,
                                 block::Table, block::Glossary>;
using ReportDocument = std::vector<ReportBlock>;

/// Verdict, picture, causes and fixes, the chain zone by zone, expiries, servers, method and versions.
ReportDocument reportDocument(const ChainOfTrust& chain, const ReportFigures& figures);

}  // namespace rootline
