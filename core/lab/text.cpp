// SPDX-License-Identifier: MIT
#include "core/lab/text.h"

namespace rootline::lab {

std::string textIn(const Text& text, const std::string& language) {
    const auto found = text.find(language);
    const auto english = text.find("en");
    return found != text.end() ? found->second : english != text.end() ? english->second : std::string();
}

}  // namespace rootline::lab
