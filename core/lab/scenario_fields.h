// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/json_tree.h"
#include "core/lab/scenario.h"

#include <initializer_list>
#include <span>

/// Typed access to the fields of a scenario file. What is wrong is thrown as ScenarioError: a file stops at its first
/// mistake, and readScenario() catches it. Nothing here is thrown to the outside.
namespace rootline::lab {

/// A word of the file and what it stands for.
template <typename Value>
struct Term {
    std::string_view word;
    Value value;
};

/// One object of the file.
class Fields {
public:
    /// `known`: the names that may be there; another one is an error.
    Fields(const JsonValue& object, std::string_view what, std::span<const std::string_view> known);
    Fields(const JsonValue& object, std::string_view what, std::initializer_list<std::string_view> known)
        : Fields(object, what, std::span(known.begin(), known.size())) {}

    [[nodiscard]] std::size_t line() const { return object_.line; }
    [[nodiscard]] bool has(std::string_view name) const { return object_.find(name) != nullptr; }
    void require(std::string_view name) const { static_cast<void>(get(name)); }
    [[nodiscard]] const JsonValue& get(std::string_view name) const;  ///< must be there
    [[nodiscard]] const JsonValue* find(std::string_view name) const { return object_.find(name); }

    [[nodiscard]] std::string text(std::string_view name) const;  ///< must be there
    [[nodiscard]] std::string text(std::string_view name, std::string fallback) const;
    [[nodiscard]] bool boolean(std::string_view name, bool fallback) const;
    [[nodiscard]] std::optional<bool> boolean(std::string_view name) const;
    [[nodiscard]] std::int64_t integer(std::string_view name, std::int64_t low, std::int64_t high,
                                       std::int64_t fallback) const;
    [[nodiscard]] std::span<const JsonValue> list(std::string_view name) const;  ///< empty where it is not there
    [[nodiscard]] std::vector<std::string> texts(std::string_view name) const;
    [[nodiscard]] Name name(std::string_view field) const;  ///< must be there
    [[nodiscard]] RRType type(std::string_view field, RRType fallback) const;
    [[nodiscard]] std::int64_t span(std::string_view field, std::int64_t fallback) const;  ///< seconds
    [[nodiscard]] Text words(std::string_view field) const;  ///< empty where it is not there

    template <typename Value>
    [[nodiscard]] Value term(std::string_view field, std::span<const Term<Value>> terms) const;  ///< must be there

private:
    const JsonValue& object_;
};

// Single values; `field` is what errors call them.
std::string asText(const JsonValue& value, std::string_view field);
Name asName(const JsonValue& value, std::string_view field);
RRType asType(const JsonValue& value, std::string_view field);
Question asQuestion(const JsonValue& value, std::string_view field);  ///< "www.example.test. A"
std::int64_t asSpan(const JsonValue& value, std::string_view field);  ///< 90, "90s", "-2d": seconds
Text asWords(const JsonValue& value, std::string_view field);         ///< "…" or {"en": "…", "de": "…"}
Algorithm asAlgorithm(const JsonValue& value, std::string_view field);
Validity asValidity(const Fields& fields);  ///< "from" and "until"; both must be there

template <typename Value>
Value asTerm(const JsonValue& value, std::string_view field, std::span<const Term<Value>> terms) {
    const std::string word = asText(value, field);
    std::vector<std::string> allowed;
    for (const Term<Value>& term : terms) {
        if (term.word == word) {
            return term.value;
        }
        allowed.emplace_back(term.word);
    }
    throw ScenarioError{ScenarioError::Kind::NotOneOf, value.line, std::string(field), word, allowed};
}

template <typename Value>
Value Fields::term(std::string_view field, std::span<const Term<Value>> terms) const {
    return asTerm(get(field), field, terms);
}

/// Splits "first rest" at the first run of blanks.
std::pair<std::string, std::string> splitOnce(std::string_view text);

/// Words that mean the same everywhere in a file.
std::span<const Term<KeyRole>> keyRoleTerms();

}  // namespace rootline::lab
