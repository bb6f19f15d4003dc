// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/judging_again.h"

namespace rootline::cli {

/// What commands about a zone need: the chain down to it, from the network, a capture (--capture) or a world (--lab).
/// `invocation.words`: the command, then the zone's name, which captures and worlds can do without.
tl::expected<Judged, Failure> judgeZone(const Invocation& invocation);

}  // namespace rootline::cli
