// SPDX-License-Identifier: MIT
#include "core/lab/scenario_fields.h"

#include <algorithm>
#include <charconv>

namespace rootline::lab {
namespace {

using Kind = ScenarioError::Kind;

constexpr std::size_t kLongestWord = 60;                    // of a file's words told in an error
constexpr std::int64_t kLongestSpan = 100LL * 366 * 86400;  // seconds: what a RRSIG's clock can tell apart, and more

std::string brief(const std::string& text) {
    return text.size() <= kLongestWord ? text : text.substr(0, kLongestWord) + "…";
}

[[noreturn]] void wrongKind(const JsonValue& value, std::string_view field, std::string_view wanted) {
    throw ScenarioError{Kind::WrongKind, value.line, std::string(field), {}, {std::string(wanted)}};
}

std::span<const Term<std::int64_t>> spanUnits() {
    static const Term<std::int64_t> units[] = {{"", 1}, {"s", 1}, {"m", 60}, {"h", 3600}, {"d", 86400}, {"w", 604800}};
    return units;
}

/// Mnemonics of the registry, and the names that people use.
std::span<const Term<Algorithm>> algorithmTerms() {
    static const Term<Algorithm> terms[] = {{"ECDSAP256SHA256", Algorithm::EcdsaP256Sha256},
                                            {"ECDSAP384SHA384", Algorithm::EcdsaP384Sha384},
                                            {"ED25519", Algorithm::Ed25519},
                                            {"ED448", Algorithm::Ed448},
                                            {"RSASHA256", Algorithm::RsaSha256},
                                            {"RSASHA512", Algorithm::RsaSha512},
                                            {"RSASHA1", Algorithm::RsaSha1},
                                            {"RSASHA1-NSEC3-SHA1", Algorithm::RsaSha1Nsec3Sha1},
                                            {"ECC-GOST", Algorithm::EccGost},
                                            {"MLDSA44", Algorithm::MlDsa44}};
    return terms;
}

}  // namespace

Fields::Fields(const JsonValue& object, std::string_view what, std::span<const std::string_view> known)
    : object_(object) {
    if (object.kind != JsonValue::Kind::Object) {
        wrongKind(object, what, "object");
    }
    for (const JsonMember& member : object.members) {
        if (std::find(known.begin(), known.end(), member.name) == known.end()) {
            throw ScenarioError{Kind::Unknown, member.line, brief(member.name), {}, {known.begin(), known.end()}};
        }
    }
}

const JsonValue& Fields::get(std::string_view name) const {
    if (const JsonValue* found = object_.find(name)) {
        return *found;
    }
    throw ScenarioError{Kind::Missing, object_.line, std::string(name), {}, {}};
}

std::string Fields::text(std::string_view name) const {
    return asText(get(name), name);
}

std::string Fields::text(std::string_view name, std::string fallback) const {
    return has(name) ? text(name) : std::move(fallback);
}

std::optional<bool> Fields::boolean(std::string_view name) const {
    const JsonValue* value = find(name);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (value->kind != JsonValue::Kind::Boolean) {
        wrongKind(*value, name, "yes or no");
    }
    return value->boolean;
}

bool Fields::boolean(std::string_view name, bool fallback) const {
    return boolean(name).value_or(fallback);
}

std::int64_t Fields::integer(std::string_view name, std::int64_t low, std::int64_t high, std::int64_t fallback) const {
    const JsonValue* value = find(name);
    if (value == nullptr) {
        return fallback;
    }
    if (value->kind != JsonValue::Kind::Integer) {
        wrongKind(*value, name, "number");
    }
    if (value->integer < low || value->integer > high) {
        throw ScenarioError{Kind::OutOfRange,
                            value->line,
                            std::string(name),
                            std::to_string(value->integer),
                            {std::to_string(low), std::to_string(high)}};
    }
    return value->integer;
}

std::span<const JsonValue> Fields::list(std::string_view name) const {
    const JsonValue* value = find(name);
    if (value == nullptr) {
        return {};
    }
    if (value->kind != JsonValue::Kind::List) {
        wrongKind(*value, name, "list");
    }
    return value->items;
}

std::vector<std::string> Fields::texts(std::string_view name) const {
    std::vector<std::string> all;
    for (const JsonValue& value : list(name)) {
        all.push_back(asText(value, name));
    }
    return all;
}

Name Fields::name(std::string_view field) const {
    return asName(get(field), field);
}

RRType Fields::type(std::string_view field, RRType fallback) const {
    return has(field) ? asType(get(field), field) : fallback;
}

std::int64_t Fields::span(std::string_view field, std::int64_t fallback) const {
    return has(field) ? asSpan(get(field), field) : fallback;
}

Text Fields::words(std::string_view field) const {
    return has(field) ? asWords(get(field), field) : Text();
}

std::string asText(const JsonValue& value, std::string_view field) {
    if (value.kind != JsonValue::Kind::String) {
        wrongKind(value, field, "text");
    }
    return value.text;
}

Name asName(const JsonValue& value, std::string_view field) {
    const auto name = Name::fromText(asText(value, field));
    if (!name) {
        throw ScenarioError{Kind::BadName, value.line, std::string(field), brief(value.text), {}};
    }
    return *name;
}

RRType asType(const JsonValue& value, std::string_view field) {
    const auto type = typeFromText(asText(value, field));
    if (!type) {
        throw ScenarioError{Kind::NotOneOf,
                            value.line,
                            std::string(field),
                            brief(value.text),
                            {"A", "AAAA", "TXT", "DS", "DNSKEY", "TYPE65280"}};
    }
    return *type;
}

Question asQuestion(const JsonValue& value, std::string_view field) {
    auto [owner, type] = splitOnce(asText(value, field));
    JsonValue part = value;
    part.text = owner;
    Question question{asName(part, field), RRType::A};
    if (!type.empty()) {
        part.text = type;
        question.type = asType(part, field);
    }
    return question;
}

std::int64_t asSpan(const JsonValue& value, std::string_view field) {
    std::int64_t number = value.integer;
    std::int64_t unit = 1;
    bool isGood = value.kind == JsonValue::Kind::Integer;
    if (value.kind == JsonValue::Kind::String) {
        const char* begin = value.text.data() + (value.text.starts_with('+') ? 1 : 0);
        const char* end = value.text.data() + value.text.size();
        const auto [rest, error] = std::from_chars(begin, end, number);
        const std::string_view word(rest, static_cast<std::size_t>(end - rest));
        for (const Term<std::int64_t>& candidate : spanUnits()) {
            if (error == std::errc() && candidate.word == word) {
                unit = candidate.value;
                isGood = true;
            }
        }
    }
    if (!isGood || number > kLongestSpan / unit || number < -kLongestSpan / unit) {
        throw ScenarioError{Kind::BadTime, value.line, std::string(field), brief(value.text), {}};
    }
    return number * unit;
}

Text asWords(const JsonValue& value, std::string_view field) {
    if (value.kind == JsonValue::Kind::String) {
        return {{"en", value.text}};
    }
    if (value.kind != JsonValue::Kind::Object) {
        wrongKind(value, field, "text");
    }
    Text text;
    for (const JsonMember& member : value.members) {
        text[member.name] = asText(member.value, member.name);
    }
    if (!text.contains("en")) {
        throw ScenarioError{Kind::Missing, value.line, "en", {}, {}};
    }
    return text;
}

Algorithm asAlgorithm(const JsonValue& value, std::string_view field) {
    if (value.kind == JsonValue::Kind::Integer && value.integer >= 1 && value.integer <= 255) {
        return static_cast<Algorithm>(value.integer);
    }
    std::vector<std::string> allowed;
    for (const Term<Algorithm>& term : algorithmTerms()) {
        if (value.kind == JsonValue::Kind::String && term.word == value.text) {
            return term.value;
        }
        allowed.emplace_back(term.word);
    }
    const std::string word = value.kind == JsonValue::Kind::Integer ? std::to_string(value.integer) : value.text;
    throw ScenarioError{Kind::NotOneOf, value.line, std::string(field), brief(word), allowed};
}

Validity asValidity(const Fields& fields) {
    return {asSpan(fields.get("from"), "from"), asSpan(fields.get("until"), "until")};
}

std::pair<std::string, std::string> splitOnce(std::string_view text) {
    const std::size_t blank = std::min(text.find_first_of(" \t"), text.size());
    const std::size_t rest = std::min(text.find_first_not_of(" \t", blank), text.size());
    return {std::string(text.substr(0, blank)), std::string(text.substr(rest))};
}

std::span<const Term<KeyRole>> keyRoleTerms() {
    static const Term<KeyRole> terms[] = {
        {"ksk", KeyRole::Ksk}, {"zsk", KeyRole::Zsk}, {"csk", KeyRole::Csk}, {"standby", KeyRole::Standby}};
    return terms;
}

}  // namespace rootline::lab
