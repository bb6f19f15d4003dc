// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/attack.h"
#include "ui/present/figures/figure.h"

namespace rootline {

/// An attack on a resolver: what is true, what the attacker does, and what two resolvers make of it side by side, one that
/// checks signatures and one that does not, with what each keeps in its cache and for how long.
Figure attackFigure(const lab::AttackScene& scene, const FigureOptions& options);

}  // namespace rootline
