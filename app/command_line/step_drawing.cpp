// SPDX-License-Identifier: MIT
#include "app/command_line/step_drawing.h"

#include "core/lab/attack.h"
#include "core/lab/enumeration.h"
#include "core/lab/rehearsal.h"
#include "core/lab/roll.h"
#include "ui/present/figures/attack_figure.h"
#include "ui/present/figures/enumeration_figure.h"
#include "ui/present/figures/roll_figure.h"

namespace rootline::cli {

namespace {

/// What happens in that step alone; a roll is one drawing of all steps.
std::optional<StepDrawing> ownDrawing(const lab::Scenario& scenario, std::size_t step, Timestamp now) {
    if (const auto scene = lab::stageAttack(scenario, step, now)) {
        return StepDrawing{StepDrawing::Kind::Attack,
                           [scene = *scene](const FigureOptions& options) { return attackFigure(scene, options); }};
    }
    if (auto listings = lab::enumerateStep(scenario, step, now); !listings.empty()) {
        return StepDrawing{StepDrawing::Kind::Enumeration,
                           [listings = std::move(listings)](const FigureOptions& options) {
                               return enumerationFigure(listings, options);
                           }};
    }
    return std::nullopt;
}

}  // namespace

std::optional<StepDrawing> drawingOf(const lab::Scenario& scenario, std::size_t step, Timestamp now) {
    if (auto own = ownDrawing(scenario, step, now)) {
        return own;
    }
    if (const auto roll = lab::rollOf(scenario, now)) {
        return StepDrawing{StepDrawing::Kind::Roll, [roll = *roll, step](const FigureOptions& options) {
                               return rollFigure(roll, step, options);
                           }};
    }
    return std::nullopt;
}

Worksheet worksheetOf(const lab::Scenario& scenario, Timestamp now) {
    Worksheet sheet = makeWorksheet(scenario, lab::rehearseSteps(scenario, now));
    for (std::size_t step = 0; step < sheet.tasks.size(); ++step) {
        const bool isLast = step + 1 == sheet.tasks.size();
        if (const auto drawing = isLast ? drawingOf(scenario, step, now) : ownDrawing(scenario, step, now)) {
            sheet.tasks[step].drawing = drawing->make;
        }
    }
    return sheet;
}

}  // namespace rootline::cli
