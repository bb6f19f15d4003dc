// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/exchange.h"
#include "core/lab/rehearsal.h"
#include "core/lab/world.h"
#include "core/trust/validate.h"
#include "core/walk/walk.h"

#include <stdexcept>
#include <string_view>

namespace rootline {

inline constexpr Timestamp kLabTime{1795291200};

/// Everything that a lab world says about a question, heard in order, without a network.
inline Evidence labEvidence(const lab::World& world, const Question& question, int mostReplies = 10000) {
    std::set<Name> anchors;
    for (const TrustAnchor& anchor : world.trustAnchors()) {
        anchors.insert(anchor.owner);
    }
    Walk walk(question, world.rootHints(), anchors);
    for (std::vector<Ask> asks = walk.takeAsks(); !asks.empty() && mostReplies > 0; asks = walk.takeAsks()) {
        for (const Ask& ask : asks) {
            if (mostReplies-- > 0) {
                walk.receive(ask.id, lab::exchange(world, ask));
            }
        }
    }
    Evidence heard = walk.evidence();
    heard.setStandpoint(lab::standpointOf(world));
    return heard;
}

/// The validated chain of a lab world's own question, or of another one; `mostReplies`: stops hearing after so many.
inline ChainOfTrust labChain(std::string_view name, int mostReplies = 10000) {
    const auto scenario = lab::findScenario(name);
    if (!scenario) {
        throw std::invalid_argument("no such world");
    }
    const auto world = lab::World::build(*scenario, kLabTime);
    const auto anchors = world->trustAnchors();
    return validate(labEvidence(*world, scenario->question, mostReplies), scenario->question, anchors, Policy{},
                    kLabTime);
}

/// The same as a world of the caller's own, by a clock that may be wrong.
inline ChainOfTrust labChain(const lab::Scenario& scenario, Timestamp clock = kLabTime) {
    const auto world = lab::World::build(scenario, kLabTime);
    const auto anchors = world->trustAnchors();
    return validate(labEvidence(*world, scenario.question), scenario.question, anchors, Policy{}, clock);
}

/// The healthy chain with forty more keys and forty more answers in its last zone: far more than a real one has.
inline ChainOfTrust crowdedChain() {
    ChainOfTrust chain = labChain("healthy");
    Zone& zone = chain.zones.back();
    const AnswerHop hop = chain.hops.back();
    for (int i = 0; i < 40; ++i) {
        ZoneKey key = zone.keys.back();
        key.tag = static_cast<std::uint16_t>(key.tag + i + 1);
        key.key.publicKey.push_back(static_cast<std::uint8_t>(i));
        key.role = KeyRole::Standby;
        key.namedByDs = false;
        key.namedByAnchor = false;
        key.signsKeySet = false;
        zone.keys.push_back(key);
        AnswerHop more = hop;
        more.rrset->rrset.owner = *Name::fromText("host" + std::to_string(i) + ".example.test.");
        chain.hops.push_back(more);
    }
    return chain;
}

}  // namespace rootline
