// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/resolver_comparison.h"

#include <QStringList>

namespace rootline {

/// What one resolver said to the question.
struct ResolverRow {
    QString resolver;
    QString checking;      ///< where it is to check signatures
    QString trusting;      ///< the answer with the CD bit, without validation
    QString rootKeys;      ///< which of them it trusts, where it was asked; mostly empty
    QString says;          ///< its own explanation (RFC 8914), escaped; mostly empty
    bool differs = false;  ///< its verdict is not what was found here
    friend bool operator==(const ResolverRow&, const ResolverRow&) = default;
};

/// Headings of the table.
QStringList resolverColumns();

/// One row for each resolver, in the order in which they were asked. `chain`: what was found here.
std::vector<ResolverRow> resolverRows(const ChainOfTrust& chain, const std::vector<ResolverReply>& replies);

/// One sentence that concludes. `compared`: the chain with the findings about the resolvers.
QString resolverSentence(const ChainOfTrust& compared, const std::vector<ResolverRow>& rows);

}  // namespace rootline
