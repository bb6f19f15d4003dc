// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/codec.h"
#include "core/evidence.h"

namespace rootline {

/// The root's servers by address (resources/hints/named.root, as published by IANA).
const std::vector<Server>& builtInRootHints();

/// Reads a hints file in named.root form: NS of the root and A or AAAA of their names. A file that yields no address is
/// an error (reason "no address of a root server").
tl::expected<std::vector<Server>, ZoneTextError> parseRootHints(std::string_view text);

}  // namespace rootline
