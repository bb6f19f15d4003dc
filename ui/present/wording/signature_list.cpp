// SPDX-License-Identifier: MIT
#include "ui/present/wording/signature_list.h"

#include <algorithm>

namespace rootline {

std::vector<const RRsetCheck*> validatedRRsets(const ChainOfTrust& chain) {
    std::vector<const RRsetCheck*> result;
    forEachRRset(chain, [&](const RRsetCheck& rrset) {
        if (std::ranges::none_of(result, [&](const RRsetCheck* other) { return *other == rrset; })) {
            result.push_back(&rrset);
        }
    });
    return result;
}

std::vector<ListedSignature> signaturesByExpiry(const ChainOfTrust& chain) {
    std::vector<ListedSignature> result;
    for (const RRsetCheck* rrset : validatedRRsets(chain)) {
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
