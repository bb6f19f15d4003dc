// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/server_comparison.h"

#include <QStringList>

namespace rootline {

/// One field of the matrix.
struct ServerCell {
    QString text;          ///< empty: it was not asked, or said nothing
    bool differs = false;  ///< not what most servers of the zone say
    friend bool operator==(const ServerCell&, const ServerCell&) = default;
};

/// One server.
struct ServerRow {
    QString zone;
    QString server;
    std::vector<ServerCell> cells;  ///< one for each of serverColumns()
    Name zoneName;
    Server who;
    friend bool operator==(const ServerRow&, const ServerRow&) = default;
};

/// Headings of the matrix: what the servers of a zone should agree on.
QStringList serverColumns();

/// Server by record, zone after zone.
std::vector<ServerRow> serverRows(const std::vector<ServersOfZone>& zones);

/// One sentence: whether the servers agree, and who does not.
QString serverSentence(const std::vector<ServerRow>& rows);

}  // namespace rootline
