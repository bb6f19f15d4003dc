// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

#include <QJsonObject>

namespace rootline {

/// What is known of the inspection, beside what the chain itself knows.
struct ReportFigures {
    int queries = 0;
    int roundTrips = 0;
    qint64 elapsedMs = 0;
};

/// The chain as JSON, schema 1 (README.md of this folder): keys and state tokens are stable and never translated,
/// sentences are in the application's language.
QJsonObject reportJson(const ChainOfTrust& chain, const ReportFigures& figures);

/// Its member "standpoint", which other JSON has, too.
QJsonObject standpointJson(const ChainOfTrust& chain);

}  // namespace rootline
