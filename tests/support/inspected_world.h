// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/beside.h"
#include "core/lab/exchange.h"
#include "core/lab/world.h"
#include "core/trust/validate.h"
#include "core/walk/walk.h"

namespace rootline::test {

/// A lab world that was asked a question by a real walk: what it said, and what it has to be validated with.
struct InspectedWorld {
    std::shared_ptr<const lab::World> world;
    Question question;
    Evidence evidence;

    [[nodiscard]] ChainOfTrust validate() const { return validate(evidence); }
    [[nodiscard]] ChainOfTrust validate(const Evidence& other) const {
        return rootline::validate(other, question, world->trustAnchors(), Policy{}, world->now());
    }
};

/// Answers every ask of the walk, then of the widened walk, in order; with `scope` then what is asked beside.
inline InspectedWorld inspect(const lab::Scenario& scenario, std::optional<Question> question = std::nullopt,
                              Timestamp now = Timestamp{1795300000}, std::optional<BesideScope> scope = std::nullopt) {
    InspectedWorld inspected{lab::World::build(scenario, now), question.value_or(scenario.question), {}};
    std::set<Name> anchorOwners;
    for (const auto& anchor : inspected.world->trustAnchors()) {
        anchorOwners.insert(anchor.owner);
    }
    Walk walk(inspected.question, inspected.world->rootHints(), anchorOwners);
    const auto talk = [&] {
        for (auto asks = walk.takeAsks(); !asks.empty(); asks = walk.takeAsks()) {
            for (const auto& ask : asks) {
                walk.receive(ask.id, lab::exchange(*inspected.world, ask));
            }
        }
        inspected.evidence = walk.evidence();
    };
    talk();
    walk.widen();
    talk();
    for (int round = 0; scope && round < 3; ++round) {
        ValidationMemory memory;
        walk.askBeside(questionsBeside(inspected.validate(), inspected.evidence, memory, *scope));
        talk();
    }
    return inspected;
}

inline Name name(std::string_view text) {
    return Name::fromText(text).value();
}

/// The code of the cause, or "none".
inline std::string causeCode(const ChainOfTrust& chain) {
    const auto cause = chain.cause();
    return cause ? std::string(chain.findings[*cause].code()) : "none";
}

inline bool hasFinding(const ChainOfTrust& chain, std::string_view code) {
    for (const auto& finding : chain.findings) {
        if (finding.code() == code) {
            return true;
        }
    }
    return false;
}

}  // namespace rootline::test
