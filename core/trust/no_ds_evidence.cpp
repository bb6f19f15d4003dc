// SPDX-License-Identifier: MIT
#include "core/trust/no_ds_evidence.h"

#include <algorithm>

namespace rootline {

namespace {

bool carriesDenial(const Response& heard) {
    return std::any_of(heard.authority.begin(), heard.authority.end(), [](const Observation& observation) {
        return observation.rrset.type == RRType::NSEC || observation.rrset.type == RRType::NSEC3;
    });
}

}  // namespace

NoDsEvidence noDsEvidence(const Facts& facts, const Name& child) {
    NoDsEvidence evidence;
    for (const auto* heard : facts.messages()) {
        if (heard->reply->question == Question{child, RRType::DS}) {
            const auto rcode = heard->message().rcode;
            const bool isReferral =
                Response::find(heard->authority, child, RRType::NS) != nullptr && !carriesDenial(*heard);
            if ((rcode == Rcode::NoError || rcode == Rcode::NxDomain) && !isReferral) {
                evidence.owed.push_back(heard);
            }
        } else if (carriesDenial(*heard) && !heard->isThrownAway()) {
            const bool refers = heard->answer.empty() && Response::find(heard->authority, child, RRType::NS) != nullptr;
            (refers ? evidence.owed : evidence.chance).push_back(heard);
        }
    }
    return evidence;
}

}  // namespace rootline
