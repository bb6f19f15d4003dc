// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/denial_sketch.h"

#include <QString>

/// What a drawn proof of absence says in words.
namespace rootline::denialwords {

/// "Proof that nothere.example.test. does not exist".
QString title(const DenialSketch& sketch);

/// The one sentence above the drawing: why it proves something, or why not.
QString summary(const DenialSketch& sketch);

/// What a name is in the proof: "asked for", "wildcard that could have answered" …
QString part(const DenialSketch& sketch, const DenialSketch::Point& point);

/// The position of the name: "in the gap", "outside every gap" …
QString fit(const DenialSketch& sketch, const DenialSketch::Point& point);

/// True where standing there serves the proof.
bool isGood(const DenialSketch& sketch, const DenialSketch::Point& point);

/// The beginning of a hash, enough to tell it from others.
QString shortHash(const Bytes& hash);

}  // namespace rootline::denialwords
