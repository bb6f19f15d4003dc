// SPDX-License-Identifier: MIT
#include "core/imports/printed_time.h"

#include "core/imports/text_lines.h"

#include <map>

namespace rootline::imports {
namespace {

/// Seconds east of Greenwich of a time zone's letters, where they mean one zone to most who write them; 0 for others.
std::int64_t secondsEast(const std::string& zone) {
    static const std::map<std::string, double> kHours{
        {"PST", -8},  {"PDT", -7},  {"MST", -7},  {"MDT", -6},  {"CST", -6},   {"CDT", -5},    {"EST", -5},
        {"EDT", -4},  {"BST", 1},   {"CET", 1},   {"CEST", 2},  {"EET", 2},    {"EEST", 3},    {"MSK", 3},
        {"JST", 9},   {"KST", 9},   {"AEST", 10}, {"AEDT", 11}, {"ACST", 9.5}, {"ACDT", 10.5}, {"AWST", 8},
        {"NZST", 12}, {"NZDT", 13}, {"AKST", -9}, {"AKDT", -8}, {"HST", -10}};
    const auto found = kHours.find(zone);
    return found == kHours.end() ? 0 : static_cast<std::int64_t>(found->second * 3600);
}

std::optional<Timestamp> eastOf(std::optional<Timestamp> local, const std::string& zone) {
    return local ? std::optional(Timestamp{local->seconds - secondsEast(zone)}) : std::nullopt;
}

}  // namespace

std::optional<Timestamp> printedMoment(std::string_view text) {
    static constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const auto words = wordsOf(text);
    if (words.size() >= 2 && words[0].size() == 10 && words[0][4] == '-') {
        return eastOf(timestampFromText(words[0] + 'T' + words[1].substr(0, 8)), words.size() > 2 ? words[2] : "");
    }
    if (words.size() < 5 || words[1].size() != 3 || words[3].size() != 8) {
        return std::nullopt;
    }
    const auto month = kMonths.find(words[1]);
    if (month == std::string_view::npos || month % 3 != 0) {
        return std::nullopt;
    }
    const std::string number = std::to_string(month / 3 + 1);
    const auto two = [](const std::string& digits) { return digits.size() < 2 ? '0' + digits : digits; };
    return eastOf(timestampFromText(words.back() + '-' + two(number) + '-' + two(words[2]) + 'T' + words[3]), words[4]);
}

}  // namespace rootline::imports
