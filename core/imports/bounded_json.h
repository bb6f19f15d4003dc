// SPDX-License-Identifier: MIT
#pragma once

#include "core/imports/imports.h"

#include <nlohmann/json.hpp>

namespace rootline::imports {

/// A stranger's JSON, read after its size, depth and number of values were found bearable. Never throws.
tl::expected<nlohmann::json, Error> parseBounded(std::string_view text, Format format);

/// A member of an object; null where it is not one, or has no such member.
const nlohmann::json& member(const nlohmann::json& object, const char* name);

/// The value where it is an object, else an empty one; the same for arrays.
const nlohmann::json& objectOr(const nlohmann::json& value);
const nlohmann::json& arrayOr(const nlohmann::json& value);

/// The text of a string; empty for anything else.
std::string_view textOf(const nlohmann::json& value);

/// A whole number; nothing for anything else.
std::optional<std::int64_t> numberOf(const nlohmann::json& value);

}  // namespace rootline::imports
