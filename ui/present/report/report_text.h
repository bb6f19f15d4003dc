// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

#include <QString>

namespace rootline {

/// The chain for a terminal: verdict, sentence, the chain as an indented tree, then findings with what to do. Lines of
/// at most about 100 columns, no colour; each state is a mark and a word. Ends with a newline.
QString reportText(const ChainOfTrust& chain);

/// The finding at `index` of chain.findings alone, in the same form.
QString findingText(const ChainOfTrust& chain, std::size_t index);

}  // namespace rootline
