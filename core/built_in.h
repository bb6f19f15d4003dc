// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace rootline {

/// Text of resources/anchors/root.ds.
std::string_view builtInRootDsText();

/// Text of resources/hints/named.root.
std::string_view builtInNamedRootText();

}  // namespace rootline
