// SPDX-License-Identifier: MIT
#include "ui/present/signature_list.h"

#include <algorithm>

namespace rootline {

std::vector<const RRsetCheck*> judgedRRsets(const ChainOfTrust& chain) {
    std::vector<const RRsetCheck*> result;
    const auto add = [&](const RRsetCheck& rrset) {
        if (std::ranges::none_of(result, [&](const RRsetCheck* other) { return *other == rrset; })) {
            result.push_back(&rrset);
        }
    };
    const auto addProof = [&](const std::optional<DenialProof>& proof) {
        if (proof) {
            std::ranges::for_each(proof->records, add);
        }
    };
    const auto addSet = [&](const std::optional<RRsetCheck>& rrset) {
        if (rrset) {
            add(*rrset);
        }
    };
    for (const Zone& zone : chain.zones) {
        addSet(zone.keySet);
        addSet(zone.link.dsSet);
        addProof(zone.link.noDs);
    }
    for (const AnswerHop& hop : chain.hops) {
        addSet(hop.rrset);
        addSet(hop.dname);
        addProof(hop.denial);
    }
    return result;
}

std::vector<ListedSignature> signaturesByExpiry(const ChainOfTrust& chain) {
    std::vector<ListedSignature> result;
    for (const RRsetCheck* rrset : judgedRRsets(chain)) {
        for (const SignatureCheck& check : rrset->signatures) {
            result.push_back({rrset, &check, fromSerial(check.rrsig.inception, chain.at),
                              fromSerial(check.rrsig.expiration, chain.at)});
        }
    }
    std::ranges::stable_sort(result, [](const ListedSignature& a, const ListedSignature& b) {
        return a.expiration.seconds < b.expiration.seconds;
    });
    return result;
}

}  // namespace rootline
