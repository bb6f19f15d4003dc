// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/trust_graph/trust_graph.h"
#include "ui/present/wording/wording.h"

namespace rootline {

/// Two values that should be the same, as people compare them.
struct ComparedRow {
    QString field;
    QString left;
    QString right;
    [[nodiscard]] bool isEqual() const { return left == right; }
    friend bool operator==(const ComparedRow&, const ComparedRow&) = default;
};

/// One step or field of a check.
struct CheckedRow {
    QString field;
    QString value;
    Look look = Look::Indeterminate;  ///< Indeterminate: a plain value
    friend bool operator==(const CheckedRow&, const CheckedRow&) = default;
};

/// One finding in words.
struct DetailFinding {
    QString title;
    QString why;
    QStringList fix;
    QString heals;
    QString caution;
    QString who;
    QString paste;
    QString reference;  ///< "DS_MATCHES_NO_KEY · RFC 4035 section 5.2"
    QString seenOn;     ///< which servers showed it; empty where it is not about servers
    Severity severity = Severity::Notice;
    friend bool operator==(const DetailFinding&, const DetailFinding&) = default;
};

/// Everything that there is to say about one part of the picture, as text.
struct Details {
    QString title;
    QString state;
    Look look = Look::Indeterminate;
    bool warns = false;  ///< of the chain as a whole: a triangle instead of its look, as in the banner
    QStringList words;
    std::optional<DenialProof> denial;  ///< to be drawn
    std::vector<DetailFinding> findings;
    QString leftTitle;
    QString rightTitle;
    std::vector<ComparedRow> compared;
    std::vector<CheckedRow> checked;
    QString signedBytes;   ///< hexadecimal; what the signature was computed over
    QStringList records;   ///< presentation form
    QStringList commands;  ///< to check the same elsewhere
    friend bool operator==(const Details&, const Details&) = default;
};

/// The details of the part with that id in the graph; of the chain as a whole where `id` is empty.
Details describe(const ChainOfTrust& chain, const TrustGraph& graph, const QString& id);

/// The same in lines of plain text, to be pasted into a mail: title, state, sentences, findings, values and records.
QString detailsText(const Details& details);

}  // namespace rootline
