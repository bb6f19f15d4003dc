// SPDX-License-Identifier: MIT
// What nearly every source file includes anyway, read once for each library instead of once for each file: the
// standard library's headers and no header of ours, so that a change of ours never rebuilds everything through this
// list. Files still include what they use.
#pragma once

#include <tl/expected.hpp>

#include <algorithm>
#include <any>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>
