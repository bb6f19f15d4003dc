// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario.h"
#include "ui/present/figures/figure.h"
#include "ui/present/figures/worksheet.h"

namespace rootline::cli {

/// The figure that a lesson's step adds to the chain.
struct StepDrawing {
    enum class Kind { Attack, Enumeration, Roll } kind{};
    MakeFigure make;
};

/// The attack of that step, the names that it reveals, or the key rollover of the whole scenario; nothing where it has none of
/// them. Signed around `now`. Builds several worlds: not for the window's thread.
std::optional<StepDrawing> drawingOf(const lab::Scenario& scenario, std::size_t step, Timestamp now);

/// The scenario on paper, each step validated and drawn.
Worksheet worksheetOf(const lab::Scenario& scenario, Timestamp now);

}  // namespace rootline::cli
