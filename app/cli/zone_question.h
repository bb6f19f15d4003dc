// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/revalidation.h"

namespace rootline::cli {

/// What commands about a zone need: the chain down to it, from the network, a capture (--capture) or a world (--lab).
/// `invocation.words`: the command, then the zone's name, which captures and worlds can do without.
tl::expected<Validated, Failure> validateZone(const Invocation& invocation);

}  // namespace rootline::cli
