// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/attack.h"

#include <QStringList>

/// What a drawn attack says in words.
namespace rootline::attackwords {

QString title(lab::AttackKind kind);

/// What the attacker does, in a sentence or two.
QString deed(lab::AttackKind kind);

/// "www.example.test. A 198.51.100.10", a line for each record; what is said of nothing.
QStringList lines(const lab::CacheEntry& entry);

/// What the resolver that does not check makes of it.
QString plainOutcome(const lab::AttackScene& scene);

/// What the one that checks makes of it.
QString checkingOutcome(const lab::AttackScene& scene);

/// The odds of a race, sentence by sentence.
QStringList odds(const lab::Race& race);

}  // namespace rootline::attackwords
