// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/denial_sketch.h"
#include "ui/present/figures/figure.h"

namespace rootline {

/// The proof as a drawing. `sketch` costs hashing: make it once for all sizes. NSEC: names in canonical order on a line, the signed gaps between them, the asked name inside
/// or, where the proof fails, outside. NSEC3: the same with hashes on a ring, opt-out spans hatched. Empty where the
/// proof has no records that could be drawn.
Figure denialFigure(const DenialSketch& sketch, const FigureOptions& options);

/// The proofs that the verdict rests on: of negative answers, and of a delegation that is broken for want of one.
std::vector<const DenialProof*> decisiveProofs(const ChainOfTrust& chain);

}  // namespace rootline
