// SPDX-License-Identifier: MIT
#include "core/analysis/cached_view.h"

#include "core/dns/codec.h"

#include <algorithm>

namespace rootline {

bool onlyCachesFail(const ChainOfTrust& chain) {
    if (chain.verdict != Security::Bogus || chain.anew.empty()) {
        return false;
    }
    const Security live = chain.anew.front().verdict;
    return live == Security::Secure || live == Security::Insecure;
}

bool lacksKeyOfDs(const RRset& held, const Zone& zone) {
    const auto& checks = zone.link.checks;
    return zone.link.state == LinkState::Secure &&
           std::none_of(checks.begin(), checks.end(), [&](const DelegationCheck& check) {
               return std::any_of(held.rdatas.begin(), held.rdatas.end(), [&](const Bytes& rdata) {
                   const auto key = DnsKey::fromRdata(rdata);
                   return key && makeDelegationSigner(zone.name, *key, check.ds.digestType) == check.ds;
               });
           });
}

}  // namespace rootline
