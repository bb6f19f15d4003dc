// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/live_question.h"
#include "core/lab/world.h"

namespace rootline::cli {

/// The world, story or lesson of that name, or a scenario file, as it is at --step.
tl::expected<lab::Scenario, Failure> openStep(const QString& name, const Options& options);

/// A world's own question, ready to be asked of the world itself.
LiveQuestion labQuestion(const lab::Scenario& scenario, const Options& options);

}  // namespace rootline::cli
