// SPDX-License-Identifier: MIT
#pragma once

#include "core/evidence.h"

namespace rootline::imports {

/// Answers of name servers in the format of "dnsviz probe" 1.2, so that "dnsviz grok" and "dnsviz graph" read it.
/// dnsviz asks for NS and DS of every delegation by themselves; where only a referral told them, the file has the
/// referral's records as the answers to those questions. `at` is the time of each name. Nothing where no name server
/// answered: resolvers' words cannot be told in that form.
std::optional<std::string> dnsvizProbe(const Evidence& evidence, const Question& question, Timestamp at);

}  // namespace rootline::imports
