// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>

namespace rootline::lab {

/// Words for people, by language code ("en", "de"). English is there wherever there are words at all.
using Text = std::map<std::string, std::string>;

/// The words in that language, else in English.
std::string textIn(const Text& text, const std::string& language);

}  // namespace rootline::lab
