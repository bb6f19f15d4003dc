// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario_error.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <string_view>

namespace rootline::lab {

struct JsonMember;

/// A JSON value that knows the line it stands in.
struct JsonValue {
    enum class Kind { Null, Boolean, Integer, Fraction, String, List, Object };

    Kind kind = Kind::Null;
    std::size_t line = 1;
    bool boolean = false;
    std::int64_t integer = 0;
    std::string text;
    std::vector<JsonValue> items;
    std::vector<JsonMember> members;  ///< in the order of the file, names unique

    [[nodiscard]] const JsonValue* find(std::string_view name) const;
};

struct JsonMember {
    std::string name;
    std::size_t line = 1;
    JsonValue value;
};

/// Reads JSON (RFC 8259). Size, depth and number of values are bounded.
tl::expected<JsonValue, ScenarioError> parseJson(std::string_view text);

}  // namespace rootline::lab
