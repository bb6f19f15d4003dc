// SPDX-License-Identifier: MIT
#include "core/lab/json_tree.h"

#include <nlohmann/json.hpp>

#include <iterator>
#include <limits>
#include <optional>

namespace rootline::lab {
namespace {

constexpr std::size_t kLargestText = 8 * 1024 * 1024;  // octets; a zone of 100,000 names has some four million
constexpr std::size_t kMostValues = 1000000;
constexpr std::size_t kMostMembers = 4096;  // of one object, where names are compared with each other
constexpr std::size_t kDeepest = 16;        // scenarios need eight

using Kind = ScenarioError::Kind;

/// Feeds the parser octet by octet, and so knows how far it has come.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* place, std::size_t* line) : place_(place), line_(line) {}

    const char& operator*() const { return *place_; }
    CountingIterator& operator++() {
        // A line ends behind its newline: a number is only over when the parser has seen what follows.
        *line_ += pendingNewline_ ? 1 : 0;
        pendingNewline_ = *place_ == '\n';
        ++place_;
        return *this;
    }
    CountingIterator operator++(int) {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.place_ == b.place_; }
    friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return !(a == b); }

private:
    const char* place_;
    std::size_t* line_;
    bool pendingNewline_ = false;
};

/// Builds the tree from the parser's events; every event returns false to stop.
class TreeBuilder {
public:
    explicit TreeBuilder(const std::size_t& line) : line_(line) {}

    bool null() { return add({}) != nullptr; }
    bool boolean(bool value) {
        return addScalar(JsonValue::Kind::Boolean, [&](JsonValue& to) { to.boolean = value; });
    }
    bool number_integer(std::int64_t value) {
        return addScalar(JsonValue::Kind::Integer, [&](JsonValue& to) { to.integer = value; });
    }
    bool number_unsigned(std::uint64_t value) {
        const bool fits = value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        return fits ? number_integer(static_cast<std::int64_t>(value)) : number_float(0, {});
    }
    bool number_float(double, const std::string&) {
        return addScalar(JsonValue::Kind::Fraction, [](JsonValue&) {});
    }
    bool string(std::string& value) {
        return addScalar(JsonValue::Kind::String, [&](JsonValue& to) { to.text = std::move(value); });
    }
    bool binary(nlohmann::json::binary_t&) { return false; }  // not in text
    bool start_object(std::size_t) { return open(JsonValue::Kind::Object); }
    bool start_array(std::size_t) { return open(JsonValue::Kind::List); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string& name) {
        JsonValue& object = *open_.back();
        if (object.members.size() >= kMostMembers) {
            return fail({Kind::TooLarge, line_, std::to_string(kMostMembers), {}, {}});
        }
        if (object.find(name) != nullptr) {
            return fail({Kind::Duplicate, line_, name, {}, {}});
        }
        object.members.push_back({std::move(name), line_, {}});
        return true;
    }

    bool parse_error(std::size_t, const std::string& lastToken, const nlohmann::json::exception&) {
        return fail({Kind::NotJson, line_, {}, lastToken, {}});
    }

    std::optional<ScenarioError> error;
    JsonValue root;

private:
    bool fail(ScenarioError why) {
        error = error ? error : std::move(why);
        return false;
    }

    JsonValue* add(JsonValue value) {
        if (++count_ > kMostValues) {
            fail({Kind::TooLarge, line_, std::to_string(kMostValues), {}, {}});
            return nullptr;
        }
        value.line = line_;
        JsonValue* place = &root;
        if (!open_.empty() && open_.back()->kind == JsonValue::Kind::List) {
            place = &open_.back()->items.emplace_back();
        } else if (!open_.empty()) {
            place = &open_.back()->members.back().value;
        }
        *place = std::move(value);
        return place;
    }

    template <typename Fill>
    bool addScalar(JsonValue::Kind kind, Fill fill) {
        JsonValue value;
        value.kind = kind;
        fill(value);
        return add(std::move(value)) != nullptr;
    }

    bool open(JsonValue::Kind kind) {
        if (open_.size() >= kDeepest) {
            return fail({Kind::TooDeep, line_, std::to_string(kDeepest), {}, {}});
        }
        JsonValue value;
        value.kind = kind;
        // An open container is the last thing in its parent, so the pointer holds until it is closed.
        open_.push_back(add(std::move(value)));
        return open_.back() != nullptr;
    }

    bool close() {
        open_.pop_back();
        return true;
    }

    const std::size_t& line_;
    std::vector<JsonValue*> open_;
    std::size_t count_ = 0;
};

}  // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
    for (const JsonMember& member : members) {
        if (member.name == name) {
            return &member.value;
        }
    }
    return nullptr;
}

tl::expected<JsonValue, ScenarioError> parseJson(std::string_view text) {
    if (text.size() > kLargestText) {
        return tl::unexpected<ScenarioError>({Kind::TooLarge, 1, std::to_string(kLargestText), {}, {}});
    }
    std::size_t line = 1;
    TreeBuilder builder(line);
    const char* end = text.data() + text.size();
    const bool complete =
        nlohmann::json::sax_parse(CountingIterator(text.data(), &line), CountingIterator(end, &line), &builder);
    if (!complete) {
        return tl::unexpected<ScenarioError>(builder.error.value_or(ScenarioError{Kind::NotJson, line, {}, {}, {}}));
    }
    return std::move(builder.root);
}

}  // namespace rootline::lab
