// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace rootline {

/// Text of resources/anchors/root.ds.
std::string_view builtInRootDsText();

/// Text of resources/anchors/root-former.ds.
std::string_view builtInFormerRootDsText();

/// Text of resources/hints/named.root.
std::string_view builtInNamedRootText();

/// A file of resources/lessons.
struct BuiltInScenario {
    std::string_view name;  ///< the file's, without .json
    std::string_view text;
};

/// In the order in which they are listed: worlds, stories, lessons.
std::span<const BuiltInScenario> builtInScenarios();

}  // namespace rootline
