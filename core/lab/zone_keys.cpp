// SPDX-License-Identifier: MIT
#include "core/lab/zone_keys.h"

#include "core/dns/codec.h"

#include <algorithm>

namespace rootline::lab {
namespace {

std::string seedOf(const ZoneSpec& zone, const KeySpec& spec) {
    return "rootline lab/" + (zone.seed.empty() ? "" : zone.seed + "/") + zone.name.lowered().toText() + "/" +
           std::to_string(static_cast<int>(spec.role)) + "/" + spec.label;
}

std::uint16_t flagsOf(KeyRole role, const Changes& changes) {
    std::uint16_t flags = DnsKey::kZoneFlag;
    if (role != KeyRole::Zsk) {
        flags |= DnsKey::kSepFlag;
    }
    if (changes.hasFor<ClearZoneFlag>(role)) {
        flags = static_cast<std::uint16_t>(flags & ~DnsKey::kZoneFlag);
    }
    if (changes.hasFor<ClearSepFlag>(role)) {
        flags = static_cast<std::uint16_t>(flags & ~DnsKey::kSepFlag);
    }
    return flags;
}

KeySpec changedSpec(KeySpec spec, const Changes& changes) {
    for (const SetKey& change : changes.all<SetKey>()) {
        if (change.role == spec.role && change.label == spec.label) {
            spec.published = change.published.value_or(spec.published);
            spec.signing = change.signing.value_or(spec.signing);
            spec.inDs = change.inDs.value_or(spec.inDs);
        }
    }
    return spec;
}

ZoneKeyPair makeKey(const ZoneSpec& zone, const KeySpec& given, const Changes& changes) {
    const KeySpec spec = changedSpec(given, changes);
    ZoneKeyPair pair;
    pair.spec = spec;
    pair.key = SigningKey::fromSeed(spec.algorithm, seedOf(zone, spec));
    pair.dnskey.flags = flagsOf(spec.role, changes);
    pair.dnskey.protocol = changes.hasFor<WrongProtocol>(spec.role) ? 4 : 3;
    pair.dnskey.algorithm = spec.algorithm;
    pair.dnskey.publicKey = pair.key->publicKey();
    pair.atParent = pair.dnskey;
    for (const RevokeKey& change : changes.all<RevokeKey>()) {
        if (change.role == spec.role && change.label.value_or(spec.label) == spec.label) {
            pair.dnskey.flags |= DnsKey::kRevokeFlag;
            pair.atParent.flags = change.inDs ? pair.dnskey.flags : pair.atParent.flags;
        }
    }
    pair.spec.published = spec.published && !changes.hasFor<DropKey>(spec.role);
    pair.tag = keyTag(pair.dnskey);
    return pair;
}

std::vector<ZoneKeyPair> makeAllKeys(const ZoneSpec& zone, const Changes& changes) {
    std::vector<ZoneKeyPair> pairs;
    for (const KeySpec& spec : zone.keys) {
        pairs.push_back(makeKey(zone, spec, changes));
    }
    return pairs;
}

/// Digest types that nobody here can compute get octets that are as long as a SHA-256 digest.
DelegationSigner makeDs(const Name& zone, const DnsKey& key, DigestType type) {
    return makeDelegationSigner(zone, key, type)
        .value_or(DelegationSigner{keyTag(key), key.algorithm, type, Bytes(32, 0x5a)});
}

Algorithm otherAlgorithm(Algorithm algorithm) {
    return algorithm == Algorithm::EcdsaP256Sha256 ? Algorithm::RsaSha256 : Algorithm::EcdsaP256Sha256;
}

/// Another tag than any of the zone's keys has.
std::uint16_t freeTag(std::uint16_t tag, const std::vector<ZoneKeyPair>& pairs) {
    const auto isTaken = [&](std::uint16_t candidate) {
        return std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.tag == candidate; });
    };
    do {
        ++tag;
    } while (isTaken(tag));
    return tag;
}

}  // namespace

std::shared_ptr<const SigningKey> makeForeignKey(const ZoneSpec& zone, const KeySpec& spec) {
    return SigningKey::fromSeed(spec.algorithm, seedOf(zone, spec) + "/somebody else");
}

std::vector<ZoneKeyPair> makeZoneKeys(const ZoneSpec& zone, const Changes& changes) {
    return changes.has<KeepDsButUnsign>() ? std::vector<ZoneKeyPair>() : makeAllKeys(zone, changes);
}

std::vector<DelegationSigner> makeDsSet(const ZoneSpec& zone, const Changes& changes) {
    std::vector<DelegationSigner> dsSet;
    if (!zone.dsInParent || changes.has<DropDs>()) {
        return dsSet;
    }
    ZoneSpec source = zone;
    if (changes.has<StaleDs>()) {
        for (KeySpec& key : source.keys) {
            key.label += "/previous";
        }
    }
    const std::vector<ZoneKeyPair> pairs = makeAllKeys(source, changes);
    for (const ZoneKeyPair& pair : pairs) {
        if (pair.spec.role == KeyRole::Zsk || !pair.spec.inDs) {
            continue;
        }
        for (const DigestType type : zone.digests) {
            DelegationSigner ds = makeDs(zone.name, pair.atParent, type);
            if (changes.has<DsDigestTypo>()) {
                ds.digest.front() = static_cast<std::uint8_t>(ds.digest.front() ^ 0x01);
            }
            ds.algorithm = changes.has<DsAlgorithmWrong>() ? otherAlgorithm(ds.algorithm) : ds.algorithm;
            ds.keyTag = changes.has<DsTagWrong>() ? freeTag(ds.keyTag, pairs) : ds.keyTag;
            dsSet.push_back(std::move(ds));
        }
    }
    return dsSet;
}

}  // namespace rootline::lab
