// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/headline.h"
#include "ui/present/trust_graph/trust_graph.h"

#include <QString>

namespace rootline {

/// A state as one character, for text: tick, dash, cross, question mark. Always stands beside a word.
QString sign(Security security);
QString sign(SignatureStatus status);
QString sign(DsStatus status);
QString sign(Severity severity);
QString sign(HeadlineKind headline);

/// How a signature looks by itself, whatever the chain makes of it.
Look lookOfSignature(SignatureStatus status);

/// How the whole chain looks: the mark beside a headline, everywhere.
Look lookOf(HeadlineKind headline);

/// True where the mark is a triangle: it works, but not for everybody, not for long, or for an attacker.
bool isWarning(HeadlineKind headline);

/// For what follows from a break elsewhere, sign and word: a break is marked once, where it is.
QString notReached();

}  // namespace rootline
