// SPDX-License-Identifier: MIT
#include "core/lab/rehearsal.h"

#include "core/lab/attack.h"
#include "core/lab/exchange.h"
#include "core/trust/each_server.h"
#include "core/trust/validate.h"
#include "core/walk/walk.h"

namespace rootline::lab {
namespace {

void pump(Walk& walk, const World& world) {
    for (std::vector<Ask> asks = walk.takeAsks(); !asks.empty(); asks = walk.takeAsks()) {
        for (const Ask& ask : asks) {
            walk.receive(ask.id, exchange(world, ask));
        }
    }
}

}  // namespace

Evidence hear(const World& world, bool everyServer) {
    std::set<Name> anchors;
    for (const TrustAnchor& anchor : world.trustAnchors()) {
        anchors.insert(anchor.owner);
    }
    Walk walk(world.scenario().question, world.rootHints(), anchors);
    pump(walk, world);
    if (everyServer) {
        walk.widen();
        pump(walk, world);
    }
    return walk.evidence();
}

CacheContents cachesOf(const World& world) {
    const Scenario& scenario = world.scenario();
    if (scenario.kept.empty()) {
        return {};
    }
    Scenario turned = scenario;
    turned.pastCaches = !scenario.pastCaches;
    const Timestamp builtFor{world.now().seconds - scenario.validatedAfter};
    return {world.kept(), hear(*World::build(turned, builtFor), true), !scenario.pastCaches};
}

Standpoint standpointOf(const World& world) {
    return {.origin = Standpoint::Origin::Lab,
            .world = world.scenario().name,
            .heardAt = world.now(),
            .anchors = Standpoint::Anchors::Capture,
            .attack = attackOn(world)};
}

ChainOfTrust rehearse(const World& world) {
    const Question question = world.scenario().question;
    const auto anchors = world.trustAnchors();
    Evidence heard = hear(world, true);
    heard.setStandpoint(standpointOf(world));
    return withCaches(validateEachServer(heard, question, anchors, Policy{}, world.now()), cachesOf(world), anchors,
                      Policy{});
}

std::vector<ChainOfTrust> rehearseSteps(const Scenario& scenario, Timestamp now) {
    std::vector<ChainOfTrust> chains;
    for (std::size_t step = 0; step < scenario.steps.size(); ++step) {
        chains.push_back(rehearse(*World::build(atStep(scenario, step), now)));
    }
    return chains;
}

}  // namespace rootline::lab
