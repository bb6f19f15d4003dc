// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/enumeration.h"
#include "ui/present/figures/figure.h"

namespace rootline {

/// What zones give away of their names: a walk from name to name where gaps lie between names, hits of a word list and what
/// they cost where they lie between hashes.
Figure enumerationFigure(const std::vector<lab::ZoneListing>& listings, const FigureOptions& options);

}  // namespace rootline
