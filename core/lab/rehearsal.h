// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/caches.h"
#include "core/lab/world.h"

/// A lab world asked and validated in one go, without transports: for whatever needs verdicts of many situations at once.
namespace rootline::lab {

/// All answers of the world's servers to its question; all of its servers where `everyServer`.
Evidence hear(const World& world, bool everyServer);

/// What caches keep of the world, with the evidence of the other resolver: of one with an empty cache if the world
/// answers as to a resolver with the old sets, else of one with these sets. Empty if the scenario keeps nothing.
CacheContents cachesOf(const World& world);

/// Whose view the answers of the world show: the lab's, or a user's during an attack if the step has one.
Standpoint standpointOf(const World& world);

/// What a validating resolver makes of it: the same walk and the same validation as everywhere else, with what caches hold.
ChainOfTrust rehearse(const World& world);

/// The same for every step of a scenario, in order, all signed around `now` (or around the scenario's own date).
std::vector<ChainOfTrust> rehearseSteps(const Scenario& scenario, Timestamp now);

}  // namespace rootline::lab
