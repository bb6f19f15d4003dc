// SPDX-License-Identifier: MIT
#include "core/lab/scenario_exercises.h"

#include <algorithm>

namespace rootline::lab {
namespace {

using Kind = ScenarioError::Kind;

constexpr std::size_t kFewestItems = 2;
constexpr std::size_t kMostMoves = 5;  // each order of them is tried when a file is tested
constexpr std::size_t kMostChoices = 6;
constexpr std::int64_t kLongestWait = std::int64_t{366} * 86400;

std::span<const Term<Exercise::Kind>> kindTerms() {
    static const Term<Exercise::Kind> terms[] = {{"link", Exercise::Kind::Link},    {"who", Exercise::Kind::Who},
                                                 {"wait", Exercise::Kind::Wait},    {"tag", Exercise::Kind::Tag},
                                                 {"part", Exercise::Kind::Part},    {"order", Exercise::Kind::Order},
                                                 {"choice", Exercise::Kind::Choice}};
    return terms;
}

std::span<const Term<Exercise::About>> aboutTerms(Exercise::Kind kind) {
    static const Term<Exercise::About> terms[] = {{"ds", Exercise::About::Ds},
                                                  {"key", Exercise::About::Key},
                                                  {"signature", Exercise::About::Signature},
                                                  {"key-set-signature", Exercise::About::KeySetSignature},
                                                  {"denial", Exercise::About::Denial},
                                                  {"cause", Exercise::About::Cause}};
    constexpr std::size_t kWithTag = 4;
    return kind == Exercise::Kind::Tag ? std::span(terms).first(kWithTag) : std::span(terms);
}

std::span<const std::string_view> fieldsOf(Exercise::Kind kind) {
    static constexpr std::string_view plain[] = {"kind", "ask", "because", "wrong"};
    static constexpr std::string_view about[] = {"kind", "ask", "because", "wrong", "of", "zone"};
    static constexpr std::string_view order[] = {"kind", "ask", "because", "wrong", "moves"};
    static constexpr std::string_view choice[] = {"kind", "ask", "choices"};
    switch (kind) {
        case Exercise::Kind::Link:
        case Exercise::Kind::Who:
        case Exercise::Kind::Wait: return plain;
        case Exercise::Kind::Tag:
        case Exercise::Kind::Part: return about;
        case Exercise::Kind::Order: return order;
        case Exercise::Kind::Choice: return choice;
    }
    return {};
}

std::span<const JsonValue> listOf(const Fields& fields, std::string_view name, std::size_t most) {
    fields.require(name);
    const auto list = fields.list(name);
    if (list.size() < kFewestItems || list.size() > most) {
        throw ScenarioError{Kind::OutOfRange,
                            fields.get(name).line,
                            std::string(name),
                            std::to_string(list.size()),
                            {std::to_string(kFewestItems), std::to_string(most)}};
    }
    return list;
}

Choice readChoice(const JsonValue& value) {
    const Fields fields(value, "choices", {"say", "right", "because"});
    return {asWords(fields.get("say"), "say"), fields.boolean("right", false),
            asWords(fields.get("because"), "because")};
}

Name readZone(const JsonValue& value, const std::vector<ZoneSpec>& zones) {
    Name zone = asName(value, "zone");
    if (std::ranges::find(zones, zone, &ZoneSpec::name) == zones.end()) {
        throw ScenarioError{Kind::NoSuchZone, value.line, "zone", value.text, {}};
    }
    return zone;
}

/// The kind decides which fields there may be, so it is read before them.
Exercise::Kind readKind(const JsonValue& value) {
    const JsonValue* kind = value.find("kind");
    if (value.kind != JsonValue::Kind::Object) {
        throw ScenarioError{Kind::WrongKind, value.line, "ask", {}, {"object"}};
    }
    if (kind == nullptr) {
        throw ScenarioError{Kind::Missing, value.line, "kind", {}, {}};
    }
    return asTerm(*kind, "kind", kindTerms());
}

}  // namespace

Move readMove(const JsonValue& value, const PlaceOfChange& placeOf) {
    const Fields fields(value, "moves", {"say", "undo", "apply", "wait"});
    Move move;
    move.say = asWords(fields.get("say"), "say");
    for (const JsonValue& name : fields.list("undo")) {
        move.undo.push_back(placeOf(name, "undo"));
    }
    for (const JsonValue& name : fields.list("apply")) {
        move.apply.push_back(placeOf(name, "apply"));
    }
    move.wait = fields.span("wait", 0);
    if (move.wait < 0 || move.wait > kLongestWait) {
        throw ScenarioError{Kind::OutOfRange,
                            fields.get("wait").line,
                            "wait",
                            std::to_string(move.wait),
                            {"0", std::to_string(kLongestWait)}};
    }
    return move;
}

Exercise readExercise(const JsonValue& value, const std::vector<ZoneSpec>& zones, const PlaceOfChange& placeOf) {
    Exercise exercise;
    exercise.kind = readKind(value);
    exercise.line = value.line;
    const Fields fields(value, "ask", fieldsOf(exercise.kind));
    exercise.ask = fields.words("ask");
    exercise.wrong = fields.words("wrong");
    if (exercise.kind == Exercise::Kind::Tag || exercise.kind == Exercise::Kind::Part) {
        exercise.part = fields.term("of", aboutTerms(exercise.kind));
    }
    if (fields.has("zone")) {
        exercise.zone = readZone(fields.get("zone"), zones);
    }
    if (exercise.kind == Exercise::Kind::Choice) {
        fields.require("ask");
        for (const JsonValue& choice : listOf(fields, "choices", kMostChoices)) {
            exercise.choices.push_back(readChoice(choice));
        }
        return exercise;
    }
    exercise.because = fields.words("because");
    if (exercise.kind == Exercise::Kind::Order) {
        fields.require("because");
        for (const JsonValue& move : listOf(fields, "moves", kMostMoves)) {
            exercise.moves.push_back(readMove(move, placeOf));
        }
    }
    return exercise;
}

}  // namespace rootline::lab
