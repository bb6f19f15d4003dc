// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/live_question.h"

namespace rootline::cli {

/// Connects to the server that the question's TLSA records are about, whose address is looked up in the same way as the
/// question was, and returns the chain with what does not fit. Where there is no such server or it cannot be reached, one
/// sentence on standard error says so.
ChainOfTrust comparedWithServer(ChainOfTrust chain, const LiveQuestion& live, const Options& options);

}  // namespace rootline::cli
