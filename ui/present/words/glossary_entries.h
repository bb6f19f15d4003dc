// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/words/glossary.h"

namespace rootline {

/// What glossary() is made from, in the present language and no order.
std::vector<GlossaryEntry> glossaryEntries();

/// The meaning of the first of them alone: it differs between languages.
QString firstGlossaryMeaning();

}  // namespace rootline
