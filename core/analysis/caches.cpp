// SPDX-License-Identifier: MIT
#include "core/analysis/caches.h"

#include "core/analysis/cached_view.h"
#include "core/dns/codec.h"
#include "core/trust/each_server.h"

#include <algorithm>

namespace rootline {

namespace {

/// The set of that name and type as the chain has it; null where it has none.
const RRset* saidNow(const ChainOfTrust& chain, const RRset& held) {
    const Zone* zone = chain.findZone(held.owner);
    if (zone == nullptr) {
        return nullptr;
    }
    const auto& now = held.type == RRType::DS ? zone->link.dsSet : zone->keySet;
    return now ? &now->rrset : nullptr;
}

bool isSaid(const ChainOfTrust& chain, const RRset& held) {
    const RRset* now = saidNow(chain, held);
    return now != nullptr &&
           std::is_permutation(now->rdatas.begin(), now->rdatas.end(), held.rdatas.begin(), held.rdatas.end());
}

bool holdsKey(const RRset& held, const ZoneKey& key) {
    const Bytes rdata = key.key.toRdata();
    return std::find(held.rdatas.begin(), held.rdatas.end(), rdata) != held.rdatas.end();
}

/// RFC 4035 section 5.2: one DS of the set has to lead to a key that signs the zone's keys.
Security holdingDs(const ChainOfTrust& chain, const Zone& zone, const RRset& held) {
    bool anySupported = false;
    for (const Bytes& rdata : held.rdatas) {
        const auto ds = DelegationSigner::fromRdata(rdata);
        if (!ds || !isSupported(ds->algorithm) || !isSupported(ds->digestType)) {
            continue;
        }
        anySupported = true;
        for (const ZoneKey& key : zone.keys) {
            const bool isNamed = key.tag == ds->keyTag && key.key.algorithm == ds->algorithm &&
                                 makeDelegationSigner(zone.name, key.key, ds->digestType) == *ds;
            // Below an insecure delegation the keys' signature is not checked: for a resolver with the DS the keys are there.
            const bool serves = chain.verdict == Security::Insecure ? key.key.isZoneKey() && !key.key.isRevoked()
                                                                    : key.canBeVouchedFor();
            if (isNamed && serves) {
                return Security::Secure;
            }
        }
    }
    return anySupported ? Security::Bogus : Security::Insecure;
}

/// True where one of the set's valid signatures was made with a key that is in `held`.
bool isSignedFrom(const RRset& held, const RRsetCheck& check, const Zone& zone) {
    return std::any_of(check.signatures.begin(), check.signatures.end(), [&](const SignatureCheck& signature) {
        return signature.status == SignatureStatus::Valid && signature.keyIndex &&
               *signature.keyIndex < zone.keys.size() && holdsKey(held, zone.keys[*signature.keyIndex]);
    });
}

/// RFC 4035 section 5.3: whatever the zone has signed must be signed by a key of the set. The set itself was verified when it
/// was fetched.
Security holdingKeys(const ChainOfTrust& chain, const Zone& zone, const RRset& held) {
    bool allSigned = !lacksKeyOfDs(held, zone);
    forEachRRset(chain, [&](const RRsetCheck& check) {
        const bool isOwnKeySet = check.rrset.type == RRType::DNSKEY && check.rrset.owner == zone.name;
        if (check.zone == zone.name && check.security == Security::Secure && !isOwnKeySet) {
            allSigned = allSigned && isSignedFrom(held, check, zone);
        }
    });
    return allSigned ? chain.verdict : Security::Bogus;
}

}  // namespace

Security verdictHolding(const ChainOfTrust& chain, const RRset& held) {
    const Zone* zone = chain.findZone(held.owner);
    if (zone == nullptr || chain.verdict == Security::Bogus || chain.verdict == Security::Indeterminate) {
        return chain.verdict;
    }
    switch (held.type) {
        case RRType::DS: return holdingDs(chain, *zone, held);
        case RRType::DNSKEY: return holdingKeys(chain, *zone, held);
        default: return chain.verdict;
    }
}

ChainOfTrust withCaches(ChainOfTrust chain, const CacheContents& contents, std::span<const TrustAnchor> anchors,
                        const Policy& policy) {
    if (contents.sets.empty() || chain.verdict == Security::Indeterminate) {
        return chain;
    }
    ChainOfTrust other = validateEachServer(contents.other, chain.question, anchors, policy, chain.at);
    const ChainOfTrust& anew = contents.evidenceHolds ? other : chain;
    const Security holding = (contents.evidenceHolds ? chain : other).verdict;
    std::vector<CachedRRset> held;
    for (CachedRRset set : contents.sets) {
        const bool matters = set.rrset.type == RRType::DS || set.rrset.type == RRType::DNSKEY;
        if (matters && chain.at.seconds < set.until.seconds && !isSaid(anew, set.rrset)) {
            set.verdict = holding;
            held.push_back(std::move(set));
        }
    }
    chain.held = std::move(held);
    if (!chain.held.empty() && contents.evidenceHolds) {
        other.standpoint = chain.standpoint;
        chain.standpoint.cached = true;
        chain.anew.push_back(std::move(other));
    }
    return chain;
}

}  // namespace rootline
