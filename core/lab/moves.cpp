// SPDX-License-Identifier: MIT
#include "core/lab/moves.h"

#include "core/lab/rehearsal.h"
#include "core/trust/each_server.h"
#include "core/trust/findings.h"

#include <algorithm>

namespace rootline::lab {
namespace {

bool accepts(Security verdict) {
    return verdict == Security::Secure || verdict == Security::Insecure;
}

std::string listed(const std::vector<std::size_t>& places) {
    std::string text;
    for (const std::size_t place : places) {
        text += std::to_string(place) + ' ';
    }
    return text;
}

std::string causeOf(const ChainOfTrust& chain) {
    const auto cause = chain.cause();
    return cause ? std::string(chain.findings[*cause].code()) : std::string();
}

}  // namespace

bool MoveOutcome::isRefused() const {
    return !accepts(fresh) || held;
}

Moves::Moves(Scenario scenario, std::size_t step, Timestamp now)
    : now_(now), asked_(std::make_shared<std::map<std::string, Verdict>>()) {
    states_.push_back({scenario.steps[step].inForce, 0});
    scenario_ = atStep(std::move(scenario), step);
    scenario_.kept.clear();
    scenario_.attack.reset();
    scenario_.pastCaches = false;
    askAll();
}

Scenario Moves::scenarioWith(const std::vector<std::size_t>& inForce) const {
    Scenario world = scenario_;
    world.mutations.clear();
    for (const std::size_t place : inForce) {
        const auto& some = scenario_.changes[place].mutations;
        world.mutations.insert(world.mutations.end(), some.begin(), some.end());
    }
    return world;
}

Scenario Moves::situation() const {
    return scenarioWith(inForce());
}

/// What caches may hold and a change can make different.
std::vector<Question> Moves::setsThatChange() const {
    std::vector<Question> sets;
    const auto add = [&](const Question& set) {
        if (std::ranges::find(sets, set) == sets.end()) {
            sets.push_back(set);
        }
    };
    for (const NamedChange& change : scenario_.changes) {
        for (const Mutation& mutation : change.mutations) {
            if (!mutation.zone.isRoot()) {
                add({mutation.zone, RRType::DS});
            }
            add({mutation.zone, RRType::DNSKEY});
        }
    }
    add(scenario_.question);
    return sets;
}

const Moves::Verdict& Moves::ask(const Question* held, const std::vector<std::size_t>& from) {
    const std::string key =
        listed(inForce()) + (held == nullptr ? "" : held->name.toText() + typeText(held->type) + listed(from));
    const auto known = asked_->find(key);
    if (known != asked_->end()) {
        return known->second;
    }
    Scenario asked = situation();
    if (held != nullptr) {
        asked.kept = {{held->name, held->type, scenarioWith(from).mutations, asked.validatedAfter + 1}};
    }
    const auto world = World::build(asked, now_);
    const ChainOfTrust chain =
        validateEachServer(hear(*world, true), asked.question, world->trustAnchors(), Policy{}, world->now());
    return asked_->emplace(key, Verdict{chain.verdict, causeOf(chain)}).first->second;
}

void Moves::askAll() {
    const Verdict& fresh = ask(nullptr, {});
    outcome_.fresh = fresh.verdict;
    outcome_.cause = fresh.cause;
    outcome_.held.reset();
    outcome_.heldUntil = 0;
    for (const State& past : std::span(states_).first(states_.size() - 1)) {
        for (const Question& set : setsThatChange()) {
            const std::int64_t until = past.until + secondsInCache(scenario_.zones, set);
            const bool mayHold = until > outcome_.at && past.inForce != inForce();
            if (mayHold && until > outcome_.heldUntil && !accepts(ask(&set, past.inForce).verdict)) {
                outcome_.held = set;
                outcome_.heldUntil = until;
            }
        }
    }
}

const MoveOutcome& Moves::change(const Move& move) {
    std::vector<std::size_t> now = inForce();
    for (const std::size_t place : move.undo) {
        std::erase(now, place);
    }
    for (const std::size_t place : move.apply) {
        if (std::ranges::find(now, place) == now.end()) {
            now.push_back(place);
        }
    }
    states_.back().until = outcome_.at;
    states_.push_back({std::move(now), 0});
    askAll();
    return outcome_;
}

const MoveOutcome& Moves::wait(std::int64_t seconds) {
    outcome_.at += seconds;
    askAll();
    return outcome_;
}

std::optional<std::pair<std::size_t, MoveOutcome>> firstRefusal(Moves from, const std::vector<Move>& moves,
                                                                const std::vector<std::size_t>& order) {
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Move& move = moves[order[i]];
        if (from.change(move).isRefused() || from.wait(move.wait).isRefused()) {
            return std::pair(i, from.outcome());
        }
    }
    return std::nullopt;
}

}  // namespace rootline::lab
