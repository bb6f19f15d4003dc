// SPDX-License-Identifier: MIT
#include "core/lab/roll.h"

#include "core/lab/changes.h"
#include "core/lab/rehearsal.h"
#include "core/lab/zone_keys.h"
#include "core/trust/findings.h"

#include <algorithm>

namespace rootline::lab {
namespace {

/// A zone whose keys or DS set are changed by a step.
const ZoneSpec* rollingZone(const Scenario& scenario) {
    const auto isAboutKeys = [](const Mutation& mutation) {
        return mutation.change.is<SetKey, KeepDsButUnsign, DropDs>();
    };
    for (const Step& step : scenario.steps) {
        for (const Mutation& mutation : step.situation.mutations) {
            const auto zone = std::find_if(scenario.zones.begin(), scenario.zones.end(),
                                           [&](const ZoneSpec& spec) { return spec.name == mutation.zone; });
            if (zone != scenario.zones.end() && isAboutKeys(mutation)) {
                return &*zone;
            }
        }
    }
    return nullptr;
}

bool hasClock(const Scenario& scenario) {
    return std::any_of(scenario.steps.begin(), scenario.steps.end(), [&](const Step& step) {
        return step.situation.validatedAfter != scenario.steps.front().situation.validatedAfter;
    });
}

/// The same, with the keys that an unsigned zone has put away: the parent may name them still.
Scenario withoutUnsigning(Scenario scenario) {
    std::erase_if(scenario.mutations, [](const Mutation& mutation) { return mutation.change.is<KeepDsButUnsign>(); });
    return scenario;
}

RollMoment momentOf(const Scenario& situation, const ZoneSpec& zone, Timestamp now) {
    RollMoment moment;
    moment.at = situation.validatedAfter;
    const Changes changes(situation, zone.name, "");
    const bool isUnsigned = changes.has<KeepDsButUnsign>();
    for (const ZoneKeyPair& pair : makeZoneKeys(zone, Changes(withoutUnsigning(situation), zone.name, ""))) {
        const bool named = pair.spec.role != KeyRole::Zsk && pair.spec.inDs && !changes.has<DropDs>();
        moment.keys.push_back({pair.tag, pair.spec.role, pair.spec.algorithm, pair.spec.published && !isUnsigned,
                               pair.spec.signing && !isUnsigned, named});
    }
    Scenario fresh = situation;
    fresh.kept.clear();
    moment.fresh = rehearse(*World::build(fresh, now)).verdict;
    if (!situation.kept.empty()) {
        Scenario holding = situation;
        holding.pastCaches = false;
        moment.cached = rehearse(*World::build(holding, now)).verdict;
        moment.kept = situation.kept;
    }
    for (const Kept& kept : moment.kept) {
        moment.keptUntil = std::max(moment.keptUntil, kept.until);
    }
    return moment;
}

}  // namespace

std::optional<Roll> rollOf(const Scenario& scenario, Timestamp now) {
    const ZoneSpec* zone = rollingZone(scenario);
    if (zone == nullptr || !hasClock(scenario)) {
        return std::nullopt;
    }
    Roll roll{zone->name, {}};
    for (std::size_t step = 0; step < scenario.steps.size(); ++step) {
        roll.moments.push_back(momentOf(atStep(scenario, step), *zone, now));
    }
    return roll;
}

}  // namespace rootline::lab
