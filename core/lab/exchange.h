// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/world.h"
#include "core/walk/walk.h"

namespace rootline::lab {

/// What comes of one ask where the world's servers are asked without a network, as a real exchange goes: UDP; TCP where that
/// was truncated or lost; without EDNS where the server does not know it (RFC 6891 section 7). Times are left at zero.
Reply exchange(const World& world, const Ask& ask);

}  // namespace rootline::lab
