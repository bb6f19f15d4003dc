// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/roll.h"
#include "ui/present/figures/figure.h"

namespace rootline {

/// A change of keys on a line of time: for each key when it is published, signs and is vouched for, and below it which
/// resolvers can follow at each moment, those with empty caches and those with old ones. `current`: the moment that is
/// shown, marked.
Figure rollFigure(const lab::Roll& roll, std::size_t current, const FigureOptions& options);

}  // namespace rootline
