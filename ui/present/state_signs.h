// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

#include <QString>

namespace rootline {

/// A state as one character, for text: tick, dash, cross, question mark. Always stands beside a word.
QString sign(Security security);
QString sign(SignatureStatus status);
QString sign(DsStatus status);
QString sign(Severity severity);

/// For what follows from a break elsewhere, sign and word: a break is marked once, where it is.
QString notReached();

}  // namespace rootline
