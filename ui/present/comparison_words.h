// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain_difference.h"

#include <QJsonArray>
#include <QString>

namespace rootline {

/// One difference in a plain sentence.
QString differenceText(const ChainDifference& difference);

/// Differences with stable names: "kind", "zone", "subject", "before", "after".
QJsonArray differencesJson(const std::vector<ChainDifference>& differences);

}  // namespace rootline
