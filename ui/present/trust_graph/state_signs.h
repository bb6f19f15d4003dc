// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/trust_graph/trust_graph.h"

#include <QString>

namespace rootline {

/// A state as one character, for text: tick, dash, cross, question mark. Always stands beside a word.
QString sign(Security security);
QString sign(SignatureStatus status);
QString sign(DsStatus status);
QString sign(Severity severity);

/// How a signature looks by itself, whatever the chain makes of it.
Look lookOfSignature(SignatureStatus status);

/// For what follows from a break elsewhere, sign and word: a break is marked once, where it is.
QString notReached();

}  // namespace rootline
