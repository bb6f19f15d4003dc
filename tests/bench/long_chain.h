// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario.h"

namespace rootline::bench {

/// Zones one below the other from the root down, each signed by one key of each algorithm: an answer's chain holds
/// 2 * algorithms * zones signatures (DNSKEY and DS of each zone but the root's DS, and the answer itself).
inline lab::Scenario longChain(int zones, const std::vector<Algorithm>& algorithms) {
    lab::Scenario scenario;
    scenario.name = "long chain";
    Name name;
    for (int depth = 0; depth < zones; ++depth) {
        lab::ZoneSpec zone;
        zone.name = name;
        for (const Algorithm algorithm : algorithms) {
            zone.keys.push_back({algorithm, KeyRole::Csk});
        }
        zone.servers = {{name.child("ns").value(), "192.0.2." + std::to_string(depth + 1)}};
        if (depth + 1 == zones) {
            zone.records = lab::zoneRecords("www A 198.51.100.10\n", name);
            scenario.question = {name.child("www").value(), RRType::A};
        }
        scenario.zones.push_back(std::move(zone));
        name = name.child("zone" + std::to_string(depth + 1)).value();
    }
    return scenario;
}

}  // namespace rootline::bench
