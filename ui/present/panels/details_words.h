// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/trust_graph/trust_graph.h"

#include <QString>

/// Short words of the details that nothing else says.
namespace rootline::detailwords {

/// What one record does in a proof of absence.
QString step(DenialRole role);

/// How a part of the picture stands.
QString state(Look look);

QString yesNo(bool yes);

}  // namespace rootline::detailwords
