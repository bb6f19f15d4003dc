// SPDX-License-Identifier: MIT
#include "core/trust/chain.h"

#include <algorithm>
#include <iterator>

namespace rootline {

namespace {

/// Strength in a chain: the smaller decides.
int strength(Security security) {
    switch (security) {
        case Security::Bogus: return 0;
        case Security::Indeterminate: return 1;
        case Security::Insecure: return 2;
        case Security::Secure: return 3;
    }
    return 0;
}

}  // namespace

Security weaker(Security a, Security b) {
    return strength(a) <= strength(b) ? a : b;
}

std::optional<std::size_t> ChainOfTrust::cause() const {
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.severity == Severity::Error && !finding.causedBy;
    });
    return found == findings.end() ? std::nullopt
                                   : std::optional(static_cast<std::size_t>(std::distance(findings.begin(), found)));
}

const Zone* ChainOfTrust::findZone(const Name& name) const {
    const auto found = std::find_if(zones.begin(), zones.end(), [&](const Zone& zone) { return zone.name == name; });
    return found == zones.end() ? nullptr : &*found;
}

Name ChainOfTrust::answeringZone() const {
    if (!hops.empty() && hops.front().answered) {
        return hops.front().zone;
    }
    return zones.empty() ? Name() : zones.back().name;
}

void forEachRRset(const ChainOfTrust& chain, const std::function<void(const RRsetCheck&)>& visit) {
    const auto visitProof = [&](const std::optional<DenialProof>& proof) {
        if (proof) {
            for (const auto& record : proof->records) {
                visit(record);
            }
        }
    };
    for (const auto& zone : chain.zones) {
        if (zone.keySet) {
            visit(*zone.keySet);
        }
        if (zone.link.dsSet) {
            visit(*zone.link.dsSet);
        }
        visitProof(zone.link.noDs);
    }
    for (const auto& hop : chain.hops) {
        for (const auto* check : {&hop.rrset, &hop.dname}) {
            if (*check) {
                visit(**check);
            }
        }
        visitProof(hop.denial);
    }
}

}  // namespace rootline
