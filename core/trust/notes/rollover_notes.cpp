// SPDX-License-Identifier: MIT
// Keys that come and go (RFC 6781 section 4.1, RFC 7583 section 3): which phase a change of keys is in.
#include "core/trust/findings.h"
#include "core/trust/validation.h"

#include <algorithm>

namespace rootline {

namespace {

using Phase = RolloverInProgress::Phase;

/// Where several DNS hosts sign one zone, each publishes the others' keys for good (RFC 8901): no change is under way.
bool isMultiSigner(const Facts& facts, const Zone& zone) {
    const bool silentThoughNamed = std::any_of(zone.keys.begin(), zone.keys.end(),
                                               [](const ZoneKey& key) { return key.namedByDs && !key.signsKeySet; });
    return silentThoughNamed || facts.versions(zone.name, RRType::DNSKEY).size() > 1;
}

/// True where the zone's CDS or CDNSKEY set names the key; nothing where it has none.
std::optional<bool> isWanted(const Facts& facts, const Zone& zone, const ZoneKey& key) {
    const auto& cds = facts.versions(zone.name, RRType::CDS);
    const auto& cdnskey = facts.versions(zone.name, RRType::CDNSKEY);
    if (cds.empty() && cdnskey.empty()) {
        return std::nullopt;
    }
    const bool byDigest = std::any_of(cds.begin(), cds.end(), [&](const Observation& version) {
        return std::any_of(version.rrset.rdatas.begin(), version.rrset.rdatas.end(), [&](const Bytes& rdata) {
            const auto ds = DelegationSigner::fromRdata(rdata);
            return ds && ds->keyTag == key.tag && ds->algorithm == key.key.algorithm;
        });
    });
    const Bytes asKey = key.key.toRdata();
    const bool byKey = std::any_of(cdnskey.begin(), cdnskey.end(), [&](const Observation& version) {
        return std::binary_search(version.rrset.rdatas.begin(), version.rrset.rdatas.end(), asKey);
    });
    return byDigest || byKey;
}

/// Keys with the SEP flag: what the parent has to vouch for.
std::optional<RolloverInProgress> changeOfEntryKey(const Facts& facts, const Zone& zone) {
    RolloverInProgress unnamed{Phase::DoubleSigned, {}};
    RolloverInProgress named{Phase::DoubleDs, {}};
    std::optional<bool> wanted;
    for (const auto& key : zone.keys) {
        if (!key.signsKeySet || !key.key.isSep() || key.key.isRevoked()) {
            continue;
        }
        (key.namedByDs ? named : unnamed).keys.push_back(summary(key));
        if (!key.namedByDs) {
            wanted = isWanted(facts, zone, key);
        }
    }
    if (!unnamed.keys.empty() && !named.keys.empty()) {
        if (wanted) {
            unnamed.phase = *wanted ? Phase::AwaitingParent : Phase::Retiring;
        } else {
            unnamed.keys.insert(unnamed.keys.end(), named.keys.begin(), named.keys.end());
        }
        return unnamed;
    }
    return named.keys.size() > 1 ? std::optional(named) : std::nullopt;
}

/// Keys that sign the zone's data.
std::optional<RolloverInProgress> changeOfDataKey(const ChainOfTrust& chain, const Zone& zone) {
    std::set<std::size_t> signers;
    forEachRRset(chain, [&](const RRsetCheck& check) {
        if (check.zone == zone.name && check.rrset.type != RRType::DNSKEY) {
            for (const auto& signature : check.signatures) {
                if (signature.keyIndex && (signature.status == SignatureStatus::Valid ||
                                           signature.status == SignatureStatus::AlgorithmUnsupported)) {
                    signers.insert(*signature.keyIndex);
                }
            }
        }
    });
    RolloverInProgress signing{Phase::DoubleSigned, {}};
    RolloverInProgress waiting{Phase::PrePublished, {}};
    for (std::size_t i = 0; i < zone.keys.size(); ++i) {
        const auto& key = zone.keys[i];
        if (key.key.isRevoked() || !key.key.isZoneKey()) {
            continue;
        }
        if (signers.contains(i)) {
            signing.keys.push_back(summary(key));
        } else if (!key.signsKeySet && !key.key.isSep()) {
            waiting.keys.push_back(summary(key));
        }
    }
    if (signing.keys.size() > 1) {
        return signing;
    }
    return !signing.keys.empty() && !waiting.keys.empty() ? std::optional(waiting) : std::nullopt;
}

}  // namespace

void addRolloverNotes(Validation& validation, const ChainOfTrust& chain) {
    std::set<Name> asked;
    for (const auto& hop : chain.hops) {
        const auto* zone = chain.findZone(hop.zone);
        const bool isLinked =
            zone != nullptr && zone->security == Security::Secure && zone->link.state == LinkState::Secure;
        if (!isLinked || !asked.insert(zone->name).second || isMultiSigner(validation.facts, *zone)) {
            continue;
        }
        auto change = changeOfEntryKey(validation.facts, *zone);
        if (!change) {
            change = changeOfDataKey(chain, *zone);
        }
        if (change) {
            validation.findings.add(std::move(*change), zone->name, {zone->name, RRType::DNSKEY, std::nullopt});
        }
    }
}

}  // namespace rootline
