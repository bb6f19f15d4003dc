// SPDX-License-Identifier: MIT
#include "core/lab/scenario_enumeration.h"

#include <algorithm>

namespace rootline::lab {
namespace {

using Kind = ScenarioError::Kind;

constexpr std::size_t kMostZones = 4;  // each has its place in the drawing
constexpr std::size_t kMostWords = 10000;

Name readZone(const JsonValue& value, const std::vector<ZoneSpec>& zones) {
    Name zone = asName(value, "zones");
    const bool isThere =
        std::any_of(zones.begin(), zones.end(), [&](const ZoneSpec& spec) { return spec.name == zone; });
    if (!isThere) {
        throw ScenarioError{Kind::NoSuchZone, value.line, "zones", value.text, {}};
    }
    return zone;
}

/// One label, as zone files write it.
std::string readWord(const JsonValue& value) {
    const std::string word = asText(value, "words");
    const auto name = Name::fromText(word + ".");
    if (!name || name->labelCount() != 1) {
        throw ScenarioError{Kind::BadName, value.line, "words", word, {}};
    }
    return word;
}

}  // namespace

Enumeration readEnumeration(const JsonValue& value, const std::vector<ZoneSpec>& zones) {
    const Fields fields(value, "enumerate", {"zones", "words"});
    fields.require("zones");
    Enumeration enumeration;
    const auto listed = fields.list("zones");
    if (listed.empty() || listed.size() > kMostZones) {
        throw ScenarioError{Kind::OutOfRange,
                            fields.get("zones").line,
                            "zones",
                            std::to_string(listed.size()),
                            {"1", std::to_string(kMostZones)}};
    }
    for (const JsonValue& zone : listed) {
        enumeration.zones.push_back(readZone(zone, zones));
    }
    for (const JsonValue& word : fields.list("words")) {
        enumeration.words.push_back(readWord(word));
        if (enumeration.words.size() > kMostWords) {
            throw ScenarioError{Kind::TooLarge, word.line, std::to_string(kMostWords), {}, {}};
        }
    }
    return enumeration;
}

}  // namespace rootline::lab
