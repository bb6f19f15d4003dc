// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/denial_sketch.h"
#include "ui/present/figures/figure.h"

/// Inner parts of denial_figure.h, shared by its files. Both draw from `y` downwards and return where they end.
namespace rootline {

/// NSEC: names on a line, in canonical order from top to bottom, so that long names have room.
double drawLine(FigureBuilder& builder, const DenialSketch& sketch, double y);

/// NSEC3: hashes on a ring, and a list of what they are hashes of.
double drawRing(FigureBuilder& builder, const DenialSketch& sketch, double y);

/// The types that a record lists, as chips; the one that spoils the proof is marked.
double drawTypes(FigureBuilder& builder, const DenialSketch::Gap& gap, const QPointF& at);

}  // namespace rootline
