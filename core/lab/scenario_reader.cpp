// SPDX-License-Identifier: MIT
#include "core/lab/scenario_reader.h"

#include "core/built_in.h"
#include "core/lab/scenario_attacks.h"
#include "core/lab/scenario_changes.h"
#include "core/lab/scenario_enumeration.h"
#include "core/lab/scenario_exercises.h"
#include "core/lab/scenario_zones.h"
#include "core/lab/signer.h"

#include <algorithm>
#include <exception>
#include <set>

namespace rootline::lab {
namespace {

using Kind = ScenarioError::Kind;

constexpr std::size_t kMostZones = 20000;
constexpr std::size_t kMostSteps = 200;
constexpr std::size_t kMostExercises = 4;  // of one step
constexpr std::int64_t kSchema = 1;
constexpr std::size_t kFreshSeedSize = 16;      // octets
constexpr std::size_t kMostKept = 8;            // each needs a world of its own
constexpr std::size_t kMostMutations = 500000;  // of all steps together
constexpr std::int64_t kLongestKept = std::int64_t{10} * 366 * 86400;

constexpr std::string_view kStepFields[] = {"say",  "predict", "ask",      "apply",  "undo",   "keep",     "forget",
                                            "live", "at",      "question", "expect", "attack", "enumerate"};

std::span<const Term<ScenarioKind>> kindTerms() {
    static const Term<ScenarioKind> terms[] = {
        {"world", ScenarioKind::World}, {"story", ScenarioKind::Story}, {"lesson", ScenarioKind::Lesson}};
    return terms;
}

std::span<const Term<Security>> verdictTerms() {
    static const Term<Security> terms[] = {{"secure", Security::Secure},
                                           {"insecure", Security::Insecure},
                                           {"bogus", Security::Bogus},
                                           {"indeterminate", Security::Indeterminate}};
    return terms;
}

Expectation readExpectation(const JsonValue& value) {
    const Fields fields(value, "expect", {"verdict", "cause"});
    return {fields.term("verdict", verdictTerms()), fields.text("cause", "")};
}

Prediction readPrediction(const JsonValue& value) {
    const Fields fields(value, "predict", {"ask", "accepts", "because", "wrong"});
    fields.require("accepts");
    return {fields.words("ask"), fields.boolean("accepts", false), asWords(fields.get("because"), "because"),
            fields.words("wrong")};
}

/// Reads the file from top to bottom; the steps build on each other.
class Reader {
public:
    explicit Reader(const JsonValue& root)
        : fields_(root, "scenario",
                  {"rootline-scenario", "name", "kind", "title", "brief", "at", "seed", "fresh-keys", "world",
                   "question", "expect", "zones", "changes", "steps"}) {}

    Scenario read() {
        fields_.require("rootline-scenario");
        static_cast<void>(fields_.integer("rootline-scenario", kSchema, kSchema, kSchema));
        readTitle();
        readZones();
        readChanges();
        readSituation();
        readSteps();
        return std::move(scenario_);
    }

    /// The parts that a list shows.
    ScenarioTitle readTitleOnly() {
        readTitle();
        return {scenario_.name, scenario_.kind, scenario_.title, scenario_.brief};
    }

private:
    void readTitle() {
        scenario_.name = fields_.text("name");
        scenario_.kind = fields_.has("kind") ? fields_.term("kind", kindTerms()) : ScenarioKind::Lesson;
        scenario_.title = asWords(fields_.get("title"), "title");
        scenario_.brief = fields_.words("brief");
        if (const JsonValue* at = fields_.find("at")) {
            scenario_.builtFor = timestampFromText(asText(*at, "at"));
            if (!scenario_.builtFor) {
                throw ScenarioError{Kind::BadTime, at->line, "at", at->text, {}};
            }
        }
    }

    void readZones() {
        if (const JsonValue* world = fields_.find("world")) {
            const auto base = findScenario(asText(*world, "world"));
            if (!base) {
                throw ScenarioError{Kind::NoSuchWorld, world->line, "world", world->text, scenarioNames()};
            }
            scenario_.zones = base->zones;
            scenario_.question = base->question;
        }
        for (const JsonValue& zone : fields_.list("zones")) {
            readZone(zone, scenario_.zones);
            if (scenario_.zones.size() > kMostZones) {
                throw ScenarioError{Kind::TooLarge, zone.line, std::to_string(kMostZones), {}, {}};
            }
        }
        const auto isRoot = [](const ZoneSpec& zone) { return zone.name.isRoot(); };
        if (std::none_of(scenario_.zones.begin(), scenario_.zones.end(), isRoot)) {
            throw ScenarioError{Kind::NoRoot, fields_.line(), "zones", {}, {}};
        }
        setSeed();
    }

    void setSeed() {
        std::string seed = fields_.text("seed", "");
        if (fields_.boolean("fresh-keys", false)) {
            seed = toHex(randomOctets(kFreshSeedSize));
        }
        for (ZoneSpec& zone : scenario_.zones) {
            zone.seed = seed.empty() ? zone.seed : seed;
        }
    }

    void readChanges() {
        if (const JsonValue* changes = fields_.find("changes")) {
            if (changes->kind != JsonValue::Kind::Object) {
                throw ScenarioError{Kind::WrongKind, changes->line, "changes", {}, {"object"}};
            }
            for (const JsonMember& change : changes->members) {
                changeNames_.push_back(change.name);
                changes_[change.name] = readChange(change.value, scenario_.zones);
                count(changes_[change.name].size(), change.line);
                scenario_.changes.push_back({change.name, change.line, changes_[change.name]});
            }
        }
    }

    /// Of a file without steps: everything that is changed is so from the start.
    void readSituation() {
        if (const JsonValue* question = fields_.find("question")) {
            scenario_.question = asQuestion(*question, "question");
        } else if (!fields_.has("world")) {
            fields_.require("question");
        }
        if (fields_.list("steps").empty()) {
            applied_ = changeNames_;
            scenario_.mutations = mutationsOf(applied_);
            scenario_.expected = readExpectation(fields_.get("expect"));
            Step only;
            only.situation = scenario_;
            only.lines = {.step = fields_.line(), .expect = fields_.get("expect").line};
            only.inForce = placesOfApplied();
            scenario_.steps.push_back(std::move(only));
        }
    }

    void readSteps() {
        const auto steps = fields_.list("steps");
        if (steps.size() > kMostSteps) {
            throw ScenarioError{Kind::TooLarge, fields_.get("steps").line, std::to_string(kMostSteps), {}, {}};
        }
        Situation now = scenario_;
        for (const JsonValue& value : steps) {
            scenario_.steps.push_back(readStep(value, now));
            Situation& shown = scenario_.steps.back().situation;
            now = shown;
            shown.pastCaches = Fields(value, "steps", kStepFields).boolean("live", false);
            if (scenario_.steps.back().attack && scenario_.steps.back().attack->kind == AttackKind::Replay) {
                for (Kept& recording : shown.kept) {
                    recording.until = shown.validatedAfter;  // no cache has it, the attacker has
                }
            }
        }
        scenario_ = atStep(std::move(scenario_), 0);
    }

    Step readStep(const JsonValue& value, Situation now) {
        const Fields fields(value, "steps", kStepFields);
        Step step;
        step.say = asWords(fields.get("say"), "say");
        step.lines = linesOf(fields);
        for (const JsonValue& name : fields.list("undo")) {
            checkChange(name, "undo");
            if (isApplied_.erase(name.text) > 0) {
                std::erase(applied_, name.text);
            } else {
                note(Slip::Kind::NotInForce, name);
            }
        }
        now.mutations = mutationsOf(applied_);
        now.validatedAfter = readClock(fields, now.validatedAfter);
        readKept(fields, now);
        for (const JsonValue& name : fields.list("apply")) {
            checkChange(name, "apply");
            if (isApplied_.insert(name.text).second) {
                applied_.push_back(name.text);
            } else {
                note(Slip::Kind::AlreadyInForce, name);
            }
        }
        step.inForce = placesOfApplied();
        now.mutations = mutationsOf(applied_);
        if (const JsonValue* question = fields.find("question")) {
            now.question = asQuestion(*question, "question");
        }
        if (fields.has("expect")) {
            now.expected = readExpectation(fields.get("expect"));
        } else if (scenario_.steps.empty()) {
            fields.require("expect");
        }
        if (const JsonValue* attack = fields.find("attack")) {
            step.attack = resolveAttack(*attack);
        }
        if (const JsonValue* enumeration = fields.find("enumerate")) {
            step.enumeration = readEnumeration(*enumeration, scenario_.zones);
        }
        if (const JsonValue* prediction = fields.find("predict")) {
            step.prediction = readPrediction(*prediction);
        }
        readExercises(fields, step);
        step.situation = std::move(now);
        return step;
    }

    void readExercises(const Fields& fields, Step& step) const {
        const auto placeOf = [this](const JsonValue& name, std::string_view field) {
            checkChange(name, field);
            return placeOfChange(name.text);
        };
        for (const JsonValue& value : fields.list("ask")) {
            step.exercises.push_back(readExercise(value, scenario_.zones, placeOf));
            if (step.exercises.size() > kMostExercises) {
                throw ScenarioError{Kind::TooLarge, value.line, std::to_string(kMostExercises), {}, {}};
            }
        }
    }

    [[nodiscard]] static StepLines linesOf(const Fields& fields) {
        const auto lineOf = [&](std::string_view name) {
            const JsonValue* value = fields.find(name);
            return value == nullptr ? std::size_t{0} : value->line;
        };
        return {fields.line(), lineOf("expect"), lineOf("predict"), lineOf("keep")};
    }

    /// Of what `value` names, in the step that is being read.
    void note(Slip::Kind kind, const JsonValue& value) {
        scenario_.slips.push_back({kind, value.line, scenario_.steps.size() + 1, value.text});
    }

    [[nodiscard]] std::vector<std::size_t> placesOfApplied() const {
        std::vector<std::size_t> places;
        for (const std::string& name : applied_) {
            places.push_back(placeOfChange(name));
        }
        return places;
    }

    [[nodiscard]] std::size_t placeOfChange(const std::string& name) const {
        return static_cast<std::size_t>(std::ranges::find(changeNames_, name) - changeNames_.begin());
    }

    /// The attacker's changes must be in force: what is true is everything else.
    [[nodiscard]] Attack resolveAttack(const JsonValue& value) {
        const ReadAttack read = readAttack(value);
        std::vector<std::string> honest = applied_;
        for (const std::string& name : read.by) {
            if (std::erase(honest, name) == 0) {
                throw ScenarioError{Kind::NotApplied, value.find("by")->line, "by", name, applied_};
            }
        }
        return {read.kind, mutationsOf(honest), read.race};
    }

    /// Caches keep what was so before this step's changes are applied.
    void readKept(const Fields& fields, Situation& now) {
        for (const JsonValue& value : fields.list("forget")) {
            const Question kept = asQuestion(value, "forget");
            if (std::erase_if(now.kept,
                              [&](const Kept& one) { return one.owner == kept.name && one.type == kept.type; }) == 0) {
                note(Slip::Kind::NotKept, value);
            }
        }
        for (const JsonValue& value : fields.list("keep")) {
            const auto [kept, remaining] = asKept(value);
            count(now.mutations.size(), value.line);
            now.kept.push_back({kept.name, kept.type, now.mutations,
                                now.validatedAfter + remaining.value_or(secondsInCache(scenario_.zones, kept))});
            if (now.kept.size() > kMostKept) {
                throw ScenarioError{Kind::TooLarge, value.line, std::to_string(kMostKept), {}, {}};
            }
        }
    }

    /// A set, and how many seconds more the cache has it; nothing: its whole TTL.
    static std::pair<Question, std::optional<std::int64_t>> asKept(const JsonValue& value) {
        if (value.kind != JsonValue::Kind::Object) {
            return {asQuestion(value, "keep"), std::nullopt};
        }
        const Fields fields(value, "keep", {"set", "for"});
        const Question kept = asQuestion(fields.get("set"), "set");
        const JsonValue& remaining = fields.get("for");
        const std::int64_t seconds = asSpan(remaining, "for");
        if (seconds < 0 || seconds > kLongestKept) {
            throw ScenarioError{
                Kind::OutOfRange, remaining.line, "for", std::to_string(seconds), {"0", std::to_string(kLongestKept)}};
        }
        return {kept, seconds};
    }

    [[nodiscard]] std::int64_t readClock(const Fields& fields, std::int64_t before) const {
        const JsonValue* at = fields.find("at");
        if (at == nullptr) {
            return before;
        }
        const auto moment = scenario_.builtFor && at->kind == JsonValue::Kind::String && at->text.size() >= 10
                                ? timestampFromText(at->text)
                                : std::nullopt;
        return moment ? moment->seconds - scenario_.builtFor->seconds : asSpan(*at, "at");
    }

    void checkChange(const JsonValue& value, std::string_view field) const {
        if (!changes_.contains(asText(value, field))) {
            throw ScenarioError{Kind::NoSuchChange, value.line, std::string(field), value.text, changeNames_};
        }
    }

    /// A small file can ask for very many changes: every step holds all that are in force.
    void count(std::size_t mutations, std::size_t line) {
        mutations_ += mutations;
        if (mutations_ > kMostMutations) {
            throw ScenarioError{Kind::TooLarge, line, std::to_string(kMostMutations), {}, {}};
        }
    }

    [[nodiscard]] std::vector<Mutation> mutationsOf(const std::vector<std::string>& names) {
        std::vector<Mutation> all;
        for (const std::string& name : names) {
            const std::vector<Mutation>& some = changes_.at(name);
            count(some.size(), fields_.line());
            all.insert(all.end(), some.begin(), some.end());
        }
        return all;
    }

    Fields fields_;
    Scenario scenario_;
    std::vector<std::string> changeNames_;  // in the order of the file
    std::map<std::string, std::vector<Mutation>> changes_;
    std::vector<std::string> applied_;  // in the order of the steps
    std::set<std::string> isApplied_;
    std::size_t mutations_ = 0;
};

/// Calls `read` with the tree of `text`; what it throws becomes the error.
template <typename Read>
auto readText(std::string_view text, Read read) -> tl::expected<decltype(read(JsonValue())), ScenarioError> {
    const auto tree = parseJson(text);
    if (!tree) {
        return tl::unexpected<ScenarioError>(tree.error());
    }
    try {
        return read(*tree);
    } catch (const ScenarioError& error) {
        return tl::unexpected<ScenarioError>(error);
    }
}

}  // namespace

tl::expected<Scenario, ScenarioError> readScenario(std::string_view text) {
    return readText(text, [](const JsonValue& root) { return Reader(root).read(); });
}

std::vector<ScenarioTitle> scenarioTitles() {
    std::vector<ScenarioTitle> titles;
    for (const BuiltInScenario& file : builtInScenarios()) {
        if (auto title = readText(file.text, [](const JsonValue& root) { return Reader(root).readTitleOnly(); })) {
            titles.push_back(std::move(*title));
        }
    }
    return titles;
}

std::vector<std::string> scenarioNames() {
    std::vector<std::string> names;
    for (const BuiltInScenario& file : builtInScenarios()) {
        names.emplace_back(file.name);
    }
    return names;
}

std::optional<Scenario> findScenario(std::string_view name) {
    for (const BuiltInScenario& file : builtInScenarios()) {
        if (file.name == name) {
            auto scenario = readScenario(file.text);
            return scenario ? std::optional(std::move(*scenario)) : std::nullopt;
        }
    }
    return std::nullopt;
}

}  // namespace rootline::lab
