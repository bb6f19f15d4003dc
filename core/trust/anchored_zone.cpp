// SPDX-License-Identifier: MIT
#include "core/trust/findings.h"
#include "core/trust/validation.h"

#include <algorithm>

namespace rootline {

namespace {

bool isUsable(const TrustAnchor& anchor, const Policy& policy) {
    const auto* ds = std::get_if<DelegationSigner>(&anchor.key);
    return policy.accepts(anchor.algorithm()) && (ds == nullptr || policy.accepts(ds->digestType));
}

bool names(const TrustAnchor& anchor, const DnsKey& key) {
    if (const auto* ds = std::get_if<DelegationSigner>(&anchor.key)) {
        const auto computed = makeDelegationSigner(anchor.owner, key, ds->digestType);
        return computed == *ds;
    }
    const auto& trusted = std::get<DnsKey>(anchor.key);
    return trusted.algorithm == key.algorithm && trusted.publicKey == key.publicKey && trusted.flags == key.flags;
}

/// A key that its owner has revoked, whether the anchor was configured before or after: the same key, but for one bit
/// (RFC 5011 section 2.1).
bool namesRevoked(const TrustAnchor& anchor, const DnsKey& key) {
    return key.isRevoked() && (names(anchor, key.beforeRevocation()) || names(anchor, key));
}

std::vector<ZoneKey> notRevoked(std::vector<ZoneKey> keys) {
    keys.erase(std::remove_if(keys.begin(), keys.end(), [](const ZoneKey& key) { return key.key.isRevoked(); }),
               keys.end());
    return keys;
}

std::vector<KeySummary> anchorSummaries(const std::vector<TrustAnchor>& anchors) {
    std::vector<KeySummary> all;
    for (const auto& anchor : anchors) {
        all.push_back({anchor.keyTag(), anchor.algorithm(), true});
    }
    return all;
}

AnchorState stateOf(const TrustAnchor& anchor, const std::vector<ZoneKey>& keys, const Policy& policy) {
    if (!isUsable(anchor, policy)) {
        return AnchorState::Unsupported;
    }
    const auto isNamed = [&](const ZoneKey& key) { return !key.key.isRevoked() && names(anchor, key.key); };
    if (std::any_of(keys.begin(), keys.end(), isNamed)) {
        return AnchorState::Valid;
    }
    const auto isRevoked = [&](const ZoneKey& key) { return namesRevoked(anchor, key.key); };
    return std::any_of(keys.begin(), keys.end(), isRevoked) ? AnchorState::Revoked : AnchorState::Missing;
}

/// Indices of keys that an anchor names; revoked anchors are reported and left out.
std::set<std::size_t> anchoredKeys(Validation& validation, Zone& zone) {
    std::set<std::size_t> entry;
    for (std::size_t i = 0; i < zone.keys.size(); ++i) {
        auto& key = zone.keys[i];
        for (const auto& anchor : zone.link.anchors) {
            if (!key.key.isRevoked() && names(anchor, key.key)) {
                key.namedByAnchor = true;
                if (key.key.isZoneKey() && key.key.protocol == 3) {
                    entry.insert(i);
                }
            } else if (namesRevoked(anchor, key.key)) {
                validation.findings.add(AnchorRevoked{{summary(key), key.bits}}, zone.name,
                                        {zone.name, RRType::DNSKEY, key.tag});
            }
        }
    }
    return entry;
}

}  // namespace

Zone validateAnchoredZone(Validation& validation, const Name& name, Causes& causes) {
    Zone zone;
    zone.name = name;
    zone.link.state = LinkState::Unknown;
    std::copy_if(validation.anchors.begin(), validation.anchors.end(), std::back_inserter(zone.link.anchors),
                 [&](const TrustAnchor& anchor) { return anchor.owner == name; });
    const Policy& policy = validation.work.policy();
    const Subject subject{name, RRType::DNSKEY, std::nullopt};
    auto keys = publishedKeys(validation.facts, name);
    std::transform(zone.link.anchors.begin(), zone.link.anchors.end(), std::back_inserter(zone.link.anchorStates),
                   [&](const TrustAnchor& anchor) { return stateOf(anchor, keys, policy); });
    if (std::none_of(zone.link.anchors.begin(), zone.link.anchors.end(),
                     [&](const TrustAnchor& anchor) { return isUsable(anchor, policy); })) {
        // RFC 4035 section 5.2 as for a DS: what cannot be checked here counts as unsigned.
        const auto& anchor = zone.link.anchors.front();
        const auto place = validation.findings.add(
            AnchorDigestUnsupported{{{anchor.keyTag(), anchor.algorithm(), true}, 0}}, name, subject);
        validation.findings.setSeverity(place, Severity::Notice);
        zone.link.state = LinkState::Unsupported;
        zone.security = Security::Insecure;
        return zone;
    }
    if (addStrippedPath(validation, name)) {
        return zone;
    }
    zone.keys = std::move(keys);
    if (zone.keys.empty()) {
        const auto absence = keyAbsence(validation.facts, name);
        if (absence.state != KeyAbsence::State::Unknown) {
            zone.link.state = LinkState::Broken;
            zone.security = Security::Bogus;
            causes[name] =
                validation.findings.add(DnskeyMissing{{name, RRType::DNSKEY}}, name, subject, absence.servers);
        }
        return zone;
    }
    const auto entry = anchoredKeys(validation, zone);
    if (authenticateKeys(validation, zone, entry)) {
        zone.link.state = LinkState::Anchored;
        return zone;
    }
    if (zone.security == Security::Indeterminate) {
        addNotInFile(validation, name, NotInFile::Part::Signatures, {name, RRType::DNSKEY});
        return zone;
    }
    zone.link.state = LinkState::Broken;
    if (entry.empty()) {
        AnchorNotPublished detail{anchorSummaries(zone.link.anchors), summaries(notRevoked(zone.keys))};
        causes[name] = validation.findings.add(std::move(detail), name, subject, zone.keySet->servers);
    } else {
        causes[name] = addKeySetFailure(validation, zone, entry, std::nullopt);
    }
    return zone;
}

}  // namespace rootline
