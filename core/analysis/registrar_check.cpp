// SPDX-License-Identifier: MIT
#include "core/analysis/registrar_check.h"

#include "core/dns/codec.h"
#include "core/trust/crypto.h"

#include <algorithm>

namespace rootline {

namespace {

bool startsWith(const Bytes& whole, const Bytes& part) {
    return part.size() < whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

/// A DS beside one key of the zone.
PastedComparison beside(const DelegationSigner& ds, const Zone& zone, std::size_t index) {
    const ZoneKey& key = zone.keys[index];
    PastedComparison comparison{{ds}, PastedFault::None, index, std::nullopt, false, false, false, false};
    const DigestType type = isSupported(ds.digestType) ? ds.digestType : DigestType::Sha256;
    comparison.expected = makeDelegationSigner(zone.name, key.key, type);
    comparison.tagAgrees = ds.keyTag == key.tag;
    comparison.algorithmAgrees = ds.algorithm == key.key.algorithm;
    comparison.digestAgrees = comparison.expected && type == ds.digestType && comparison.expected->digest == ds.digest;
    return comparison;
}

PastedFault faultOf(const PastedComparison& comparison, const DelegationSigner& ds, const ZoneKey& key) {
    if (!isSupported(ds.digestType)) {
        return PastedFault::UnknownDigestType;
    }
    if (!comparison.digestAgrees) {
        const bool isShort = comparison.expected && startsWith(comparison.expected->digest, ds.digest);
        return isShort ? PastedFault::ShortDigest : PastedFault::WrongDigest;
    }
    if (!comparison.tagAgrees) {
        return PastedFault::WrongKeyTag;
    }
    if (!comparison.algorithmAgrees) {
        return PastedFault::WrongAlgorithm;
    }
    return key.canBeVouchedFor() ? PastedFault::None : PastedFault::KeyDoesNotSign;
}

int agreeing(const PastedComparison& comparison) {
    return (comparison.digestAgrees ? 4 : 0) + (comparison.tagAgrees ? 2 : 0) + (comparison.algorithmAgrees ? 1 : 0);
}

PastedComparison compareDs(const DelegationSigner& ds, const Zone& zone) {
    PastedComparison best{{ds}, PastedFault::NoSuchKey, std::nullopt, std::nullopt, false, false, false, false};
    for (std::size_t i = 0; i < zone.keys.size(); ++i) {
        auto comparison = beside(ds, zone, i);
        const bool isMeant = comparison.tagAgrees || comparison.digestAgrees;
        if (isMeant && (!best.keyIndex || agreeing(comparison) > agreeing(best))) {
            comparison.fault = faultOf(comparison, ds, zone.keys[i]);
            best = std::move(comparison);
        }
    }
    return best;
}

PastedComparison compareKey(const DnsKey& key, const Zone& zone) {
    PastedComparison comparison{{key}, PastedFault::OtherKey, std::nullopt, std::nullopt, false, false, false, false};
    for (std::size_t i = 0; i < zone.keys.size(); ++i) {
        const ZoneKey& published = zone.keys[i];
        if (published.key == key) {
            comparison.fault = published.canBeVouchedFor() ? PastedFault::None : PastedFault::KeyDoesNotSign;
            comparison.keyIndex = i;
            comparison.expected = makeDelegationSigner(zone.name, key, DigestType::Sha256);
            comparison.tagAgrees = comparison.algorithmAgrees = comparison.digestAgrees = true;
        }
    }
    return comparison;
}

}  // namespace

std::uint16_t PastedRecord::keyTag() const {
    const auto* ds = std::get_if<DelegationSigner>(&record);
    return ds != nullptr ? ds->keyTag : rootline::keyTag(std::get<DnsKey>(record));
}

std::optional<DelegationSigner> asDelegationSigner(const PastedRecord& pasted, const Name& zone) {
    const auto* ds = std::get_if<DelegationSigner>(&pasted.record);
    return ds != nullptr ? std::optional(*ds)
                         : makeDelegationSigner(zone, std::get<DnsKey>(pasted.record), DigestType::Sha256);
}

std::vector<PastedComparison> compareWithZone(std::span<const PastedRecord> pasted, const Zone& zone) {
    std::vector<PastedComparison> all;
    for (const auto& each : pasted) {
        const auto* ds = std::get_if<DelegationSigner>(&each.record);
        auto comparison = ds != nullptr ? compareDs(*ds, zone) : compareKey(std::get<DnsKey>(each.record), zone);
        comparison.pasted = each;
        const auto published = asDelegationSigner(each, zone.name);
        comparison.published =
            published && std::any_of(zone.link.checks.begin(), zone.link.checks.end(),
                                     [&](const DelegationCheck& check) { return check.ds == *published; });
        all.push_back(std::move(comparison));
    }
    return all;
}

Security securityIfPublished(std::span<const PastedComparison> comparisons, const ChainOfTrust& chain,
                             const Zone& zone) {
    const Zone* parent = zone.link.parent ? chain.findZone(*zone.link.parent) : nullptr;
    if (parent == nullptr || parent->security != Security::Secure) {
        return parent == nullptr ? Security::Indeterminate : parent->security;
    }
    const auto ofType = [&](const PastedComparison& each) {
        const auto ds = asDelegationSigner(each.pasted, zone.name);
        return ds && isSupported(ds->algorithm) && isSupported(ds->digestType) ? std::optional(ds->digestType)
                                                                               : std::nullopt;
    };
    // RFC 4509 section 3: a SHA-1 DS beside a stronger one does not count.
    const bool strong = std::any_of(comparisons.begin(), comparisons.end(), [&](const PastedComparison& each) {
        const auto type = ofType(each);
        return type && *type != DigestType::Sha1;
    });
    bool usable = false;
    for (const auto& each : comparisons) {
        const auto type = ofType(each);
        if (!type || (strong && *type == DigestType::Sha1)) {
            continue;
        }
        usable = true;
        if (each.fault == PastedFault::None) {
            return Security::Secure;
        }
    }
    return usable ? Security::Bogus : Security::Insecure;
}

std::vector<DelegationSigner> wantedDs(const Zone& zone, DigestType type) {
    const bool anySep = std::any_of(zone.keys.begin(), zone.keys.end(),
                                    [](const ZoneKey& key) { return key.canBeVouchedFor() && key.key.isSep(); });
    std::vector<DelegationSigner> wanted;
    for (const auto& key : zone.keys) {
        if (key.canBeVouchedFor() && (key.key.isSep() || !anySep)) {
            if (const auto ds = makeDelegationSigner(zone.name, key.key, type)) {
                wanted.push_back(*ds);
            }
        }
    }
    return wanted;
}

}  // namespace rootline
