// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/name.h"

#include <array>
#include <random>

/// What an attacker puts where others put words.
namespace rootline::test {

/// Each of them makes a file PWNED where a shell takes it for code.
inline constexpr std::array kShellPayloads = {
    "`{touch,PWNED}`", "$(touch PWNED)",    "$(touch${IFS}PWNED)", ";touch PWNED;",      "|touch PWNED",
    "&touch PWNED&",   "\ntouch PWNED\n",   "'`touch PWNED`'",     "\"$(touch PWNED)\"", ">PWNED",
    "<(touch PWNED)",  "\\\ntouch PWNED #", "\\'`touch P`'",       "=(touch PWNED)",     "!touch PWNED",
    "a\r;touch PWNED", "'$(touch PWNED)'",  "';touch PWNED;'",     "%s`touch PWNED`",    "\\140touch PWNED\\140",
    "{a,>PWNED}",      "~+/>PWNED",         "--`touch PWNED`",     "#\n>PWNED"};

/// Names with a payload in front, or with random octets: labels of 1 to 63 of them, any octet, those that shells know more
/// often than others. The same in each run.
inline std::vector<Name> nastyNames(std::size_t count, std::string_view zone = "evil.test.") {
    constexpr std::string_view kShellCharacters = "`$(){}[]<>|&;'\"\\!*?~#=%^ \t\n\r-+@.,/:a1_";
    std::mt19937 random(16);
    const Name parent = Name::fromText(zone).value();
    std::vector<Name> names;
    for (std::size_t i = 0; names.size() < count; ++i) {
        std::string label = i < kShellPayloads.size() ? kShellPayloads[i] : "";
        const std::size_t length = label.empty() ? 1 + random() % 63 : label.size();
        while (label.size() < length) {
            label += random() % 3 == 0 ? static_cast<char>(random() % 256)
                                       : kShellCharacters[random() % kShellCharacters.size()];
        }
        names.push_back(parent.child(label).value());
    }
    return names;
}

}  // namespace rootline::test
