// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario.h"

namespace rootline::lab {

/// Whether the mutation changes anything in that situation, of which it is no part yet: there is a key, a set, a proof or a
/// server that it is about, and it is not so already.
bool hasEffect(const Scenario& situation, const Mutation& mutation, Timestamp now);

}  // namespace rootline::lab
