// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/inspection.h"
#include "app/cli/ways.h"

namespace rootline::cli {

/// The resolvers that --ask-resolver names, each of them only because the user said so; the error is one sentence.
tl::expected<Way, Failure> waysToAskedResolvers(const Options& options);

/// Asks them what the name servers were asked, and returns the chain with what differs. Where there are none,
/// the chain comes back as it is.
ChainOfTrust comparedWithAskedResolvers(ChainOfTrust chain, const Evidence& evidence, const Way& way);

}  // namespace rootline::cli
