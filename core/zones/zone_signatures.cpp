// SPDX-License-Identifier: MIT
#include "core/zones/zone_signatures.h"

#include "core/trust/signature.h"

#include <algorithm>

namespace rootline {

namespace {

bool hasSep(const std::vector<DnsKey>& keys) {
    return std::any_of(keys.begin(), keys.end(), [](const DnsKey& key) { return key.isSep(); });
}

/// The key that the parent vouches for, as far as that is known (RFC 4034 section 2.1.1).
bool isEntry(const DnsKey& key, std::span<const TrustAnchor> own, bool someHaveSep) {
    if (own.empty()) {
        return key.isSep() || !someHaveSep;
    }
    return std::any_of(own.begin(), own.end(), [&key](const TrustAnchor& anchor) { return isNamedBy(anchor, key); });
}

std::string algorithmList(const std::set<Algorithm>& algorithms) {
    std::string list;
    for (const Algorithm algorithm : algorithms) {
        list += (list.empty() ? "" : ", ") + algorithmMnemonic(algorithm);
    }
    return list;
}

}  // namespace

std::vector<SetToCheck> setsToCheck(const ZoneContents& contents) {
    std::vector<SetToCheck> sets;
    for (const auto& [owner, node] : contents.nodes) {
        for (const auto& [type, set] : node.sets) {
            const bool isAuthoritative = node.isAuthoritative(type);
            if (isAuthoritative || !set.signatures.empty()) {
                sets.push_back({&owner, &set, type, isAuthoritative});
            }
        }
    }
    for (const auto& [owner, set] : contents.nsec3) {
        sets.push_back({&owner, &set, RRType::NSEC3, true});
    }
    return sets;
}

void SignatureFigures::add(SignatureFigures&& other) {
    sets += other.sets;
    verifications += other.verifications;
    if (other.firstExpiration && (!firstExpiration || *other.firstExpiration < *firstExpiration)) {
        firstExpiration = other.firstExpiration;
    }
    findings.insert(findings.end(), std::make_move_iterator(other.findings.begin()),
                    std::make_move_iterator(other.findings.end()));
}

ZoneSignatureChecker::ZoneSignatureChecker(const ZoneContents& contents, const ZoneCheckSettings& settings)
    : contents_(contents), settings_(settings) {
    std::vector<TrustAnchor> own;
    std::copy_if(settings.anchors.begin(), settings.anchors.end(), std::back_inserter(own),
                 [&](const TrustAnchor& anchor) { return anchor.owner == contents.apex; });
    const std::vector<DnsKey> published = publishedKeys(contents);
    for (const DnsKey& key : published) {
        keys_.push_back({key, keyTag(key), isEntry(key, own, hasSep(published)), PreparedKey(key)});
        if (key.isZoneKey() && !key.isRevoked() && isSupported(key.algorithm)) {
            algorithms_.insert(key.algorithm);
        }
    }
}

SignatureFigures ZoneSignatureChecker::check(std::span<const SetToCheck> sets) {
    figures_ = {};
    for (const SetToCheck& set : sets) {
        checkSet(set);
    }
    return std::move(figures_);
}

void ZoneSignatureChecker::checkSet(const SetToCheck& set) {
    ++figures_.sets;
    valid_.clear();
    byEntryKey_ = false;
    const std::size_t before = figures_.findings.size();
    for (const auto& signature : set.set->signatures) {
        checkSignature(set, signature);
    }
    if (!valid_.empty()) {  // resolvers need one valid signature only
        for (std::size_t i = before; i < figures_.findings.size(); ++i) {
            Severity& severity = figures_.findings[i].severity;
            severity = severity == Severity::Error ? Severity::Warning : severity;
        }
    }
    if (set.isAuthoritative && !set.set->rrset.rdatas.empty()) {
        noteMissing(set);
    }
}

void ZoneSignatureChecker::add(ZoneFault fault, const SetToCheck& set, const ZoneSet::Signature& signature,
                               std::string detail) {
    ZoneFinding finding = zoneFinding(fault, *set.owner, set.type, signature.line, std::move(detail));
    finding.keyTag = signature.rrsig.keyTag;
    figures_.findings.push_back(std::move(finding));
}

void ZoneSignatureChecker::checkSignature(const SetToCheck& set, const ZoneSet::Signature& signature) {
    if (set.set->rrset.rdatas.empty()) {
        add(ZoneFault::RrsigWithoutRRset, set, signature);
        return;
    }
    if (!set.isAuthoritative) {
        add(ZoneFault::RrsigNotAuthoritative, set, signature);
        return;
    }
    if (const auto fault = faultOf(set, signature.rrsig)) {
        const bool isTime = *fault == ZoneFault::RrsigExpired || *fault == ZoneFault::RrsigNotYetValid;
        const std::uint32_t moment =
            *fault == ZoneFault::RrsigExpired ? signature.rrsig.expiration : signature.rrsig.inception;
        add(*fault, set, signature, isTime ? toIso8601(fromSerial(moment, settings_.at)) : std::string());
        return;
    }
    noteValid(set, signature);
}

// The conditions of RFC 4035 section 5.3.1, the cheap ones first and time last: "expired" means that all else is right.
std::optional<ZoneFault> ZoneSignatureChecker::faultOf(const SetToCheck& set, const Rrsig& rrsig) {
    if (!(rrsig.signer == contents_.apex)) {
        return ZoneFault::RrsigSignerNotZone;
    }
    if (rrsig.labels != signedLabelCount(*set.owner)) {
        return ZoneFault::RrsigLabelsWrong;
    }
    const Timestamp inception = fromSerial(rrsig.inception, settings_.at);
    const Timestamp expiration = fromSerial(rrsig.expiration, settings_.at);
    if (expiration < inception) {
        return ZoneFault::RrsigInceptionAfterExpiration;
    }
    if (const auto fault = verify(set, rrsig)) {
        return fault;
    }
    if (expiration < settings_.at) {
        return ZoneFault::RrsigExpired;
    }
    return settings_.at < inception ? std::optional(ZoneFault::RrsigNotYetValid) : std::nullopt;
}

std::optional<ZoneFault> ZoneSignatureChecker::verify(const SetToCheck& set, const Rrsig& rrsig) {
    if (!isSupported(rrsig.algorithm)) {
        return ZoneFault::RrsigAlgorithmUnsupported;
    }
    ZoneFault fault = ZoneFault::RrsigKeyMissing;
    const Bytes data = signedData(set.set->rrset, rrsig);
    for (Key& key : keys_) {
        if (key.tag != rrsig.keyTag || key.key.algorithm != rrsig.algorithm || !key.key.isZoneKey()) {
            continue;
        }
        ++figures_.verifications;
        if (key.prepared.verify(data, rrsig.signature) != Verification::Good) {
            fault = ZoneFault::RrsigInvalid;
        } else if (key.key.isRevoked() && set.type != RRType::DNSKEY) {
            fault = ZoneFault::RrsigKeyRevoked;
        } else {
            byEntryKey_ |= key.isEntry && !key.key.isRevoked();
            return std::nullopt;
        }
    }
    return fault;
}

void ZoneSignatureChecker::noteValid(const SetToCheck& set, const ZoneSet::Signature& signature) {
    const Rrsig& rrsig = signature.rrsig;
    valid_.insert(rrsig.algorithm);
    const Timestamp expiration = fromSerial(rrsig.expiration, settings_.at);
    if (!figures_.firstExpiration || expiration < *figures_.firstExpiration) {
        figures_.firstExpiration = expiration;
    }
    const std::int64_t left = expiration.seconds - settings_.at.seconds;
    if (left < settings_.soon) {
        add(ZoneFault::RrsigExpiresSoon, set, signature, toIso8601(expiration));
    } else if (left < static_cast<std::int64_t>(set.set->rrset.ttl)) {
        add(ZoneFault::TtlBeyondExpiration, set, signature, toIso8601(expiration));
    }
    if (set.set->rrset.ttl != rrsig.originalTtl && !set.set->ttlsDiffer) {
        add(ZoneFault::TtlDiffersFromOriginal, set, signature,
            std::to_string(set.set->rrset.ttl) + " / " + std::to_string(rrsig.originalTtl));
    }
}

void ZoneSignatureChecker::noteMissing(const SetToCheck& set) {
    if (set.set->signatures.empty()) {
        figures_.findings.push_back(zoneFinding(ZoneFault::RrsigMissing, *set.owner, set.type, set.set->line));
        return;
    }
    if (valid_.empty()) {
        return;  // the fault of each signature is reported already
    }
    if (set.type == RRType::DNSKEY && !byEntryKey_) {
        figures_.findings.push_back(
            zoneFinding(ZoneFault::DnskeySetNotSignedBySep, *set.owner, set.type, set.set->line));
    }
    std::set<Algorithm> missing;
    std::set_difference(algorithms_.begin(), algorithms_.end(), valid_.begin(), valid_.end(),
                        std::inserter(missing, missing.end()));
    if (!missing.empty()) {
        figures_.findings.push_back(zoneFinding(ZoneFault::AlgorithmSignaturesMissing, *set.owner, set.type,
                                                set.set->line, algorithmList(missing)));
    }
}

}  // namespace rootline
