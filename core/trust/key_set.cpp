// SPDX-License-Identifier: MIT
#include "core/trust/captured.h"
#include "core/trust/findings.h"
#include "core/trust/validation.h"

#include <algorithm>

namespace rootline {

namespace {

constexpr std::size_t kSafeUdp = 1232;         // octets that arrive unfragmented everywhere
constexpr unsigned kLongRsaExponentBits = 35;  // some validators refuse longer ones
constexpr unsigned kShortRsaBits = 1280;       // below, factoring is within reach of large organisations

bool mayBeTrusted(const DnsKey& key) {
    return key.isZoneKey() && key.protocol == 3 && !key.isRevoked();
}

bool mayServe(const DnsKey& key, const Policy& policy) {
    return mayBeTrusted(key) || (key.isZoneKey() && key.protocol == 3 && policy.revokedKeyServes);
}

bool holds(const RRset& rrset, const DnsKey& key) {
    return std::binary_search(rrset.rdatas.begin(), rrset.rdatas.end(), key.toRdata());
}

struct VersionCheck {
    RRsetCheck check;
    HeldAs held;
};

/// The versions of the DNSKEY set with their signatures checked against the published keys. Only those of the entry keys
/// count, so that no limit may stop before them.
std::vector<VersionCheck> checkVersions(Validation& validation, const Zone& zone, const std::set<std::size_t>& entry) {
    std::vector<VersionCheck> checks;
    Zone trial;
    trial.name = zone.name;
    trial.keys = zone.keys;
    trial.keySet.emplace();
    for (const auto index : entry) {
        trial.keys[index].security = Security::Secure;
    }
    for (const auto& version : validation.facts.versions(zone.name, RRType::DNSKEY)) {
        checks.push_back({checkRRset(version, trial, validation.work), version.held});
    }
    return checks;
}

bool isSignedByEntry(const RRsetCheck& check, const Zone& zone, const std::set<std::size_t>& entry) {
    return std::any_of(check.signatures.begin(), check.signatures.end(), [&](const SignatureCheck& signature) {
        return signature.status == SignatureStatus::Valid && !check.wildcard && entry.contains(*signature.keyIndex) &&
               holds(check.rrset, zone.keys[*signature.keyIndex].key);
    });
}

/// Signed by one of its own keys, in time or not: the set is as it was signed, and no key of it was lost.
bool isAsSigned(const RRsetCheck& check) {
    return std::any_of(check.signatures.begin(), check.signatures.end(), [&](const SignatureCheck& signature) {
        return !check.wildcard &&
               (signature.status == SignatureStatus::Valid || signature.status == SignatureStatus::Expired ||
                signature.status == SignatureStatus::NotYetValid);
    });
}

/// Whether it is certain that no entry key signs this version: no signature, and no key, may have been lost.
bool isRefusedForSure(const VersionCheck& version, const Zone& zone, const std::set<std::size_t>& entry) {
    if (isConclusive(version.held) || (entry.empty() && isAsSigned(version.check))) {
        return true;
    }
    std::vector<SignatureCheck> byEntry = version.check.signatures;
    std::erase_if(byEntry, [&](const SignatureCheck& signature) {
        return !signature.keyIndex || !entry.contains(*signature.keyIndex) ||
               !holds(version.check.rrset, zone.keys[*signature.keyIndex].key);
    });
    return failsForSure(version.held, byEntry);
}

void markSigners(Zone& zone, const RRsetCheck& check) {
    for (const auto& signature : check.signatures) {
        if (signature.status == SignatureStatus::Valid) {
            zone.keys[*signature.keyIndex].signsKeySet = true;
        }
    }
}

/// Where no signature over the set counts: those that are only out of their time tell who signs it all the same.
void markSignersOutOfTime(Zone& zone) {
    for (const auto& signature : zone.keySet->signatures) {
        const bool isOutOfTime =
            signature.status == SignatureStatus::Expired || signature.status == SignatureStatus::NotYetValid;
        if (isOutOfTime && signature.keyIndex) {
            zone.keys[*signature.keyIndex].signsKeySet = true;
        }
    }
}

void trustKeys(Zone& zone, const RRset& rrset, const Policy& policy) {
    for (auto& key : zone.keys) {
        if (holds(rrset, key.key) && mayServe(key.key, policy)) {
            key.security = Security::Secure;
        }
    }
}

void addAlgorithmNote(Validation& validation, const Zone& zone, const ZoneKey& key) {
    const AboutKey about{summary(key), key.bits};
    const Subject subject{zone.name, RRType::DNSKEY, key.tag};
    switch (key.key.algorithm) {
        case Algorithm::RsaSha1:
        case Algorithm::RsaSha1Nsec3Sha1: validation.findings.add(AlgorithmRetired{about}, zone.name, subject); break;
        case Algorithm::RsaMd5:
        case Algorithm::Dsa:
        case Algorithm::DsaNsec3Sha1:
        case Algorithm::EccGost: validation.findings.add(AlgorithmForbidden{about}, zone.name, subject); break;
        default:
            if (!validation.work.policy().accepts(key.key.algorithm)) {
                validation.findings.add(AlgorithmUnsupported{about}, zone.name, subject);
            }
    }
}

/// Why nothing can be checked with the key; nothing where something can.
std::optional<FindingDetail> damageOf(const ZoneKey& key, const Work& work) {
    const AboutKey about{summary(key), key.bits};
    if (!keyLengthIsPossible(key.key)) {
        return DnskeyBadLength{about};
    }
    if (rsaExponentBits(key.key) == 1) {
        DnskeyRsaExponent useless{about, 1};
        return useless;
    }
    return work.isDamaged(key.key) ? std::optional<FindingDetail>(DnskeyDamaged{about}) : std::nullopt;
}

void addFormNotes(Validation& validation, const Zone& zone, const ZoneKey& key) {
    const AboutKey about{summary(key), key.bits};
    const Subject subject{zone.name, RRType::DNSKEY, key.tag};
    // Beside keys that work, a malformed one harms nobody yet.
    const auto warn = [&](FindingDetail detail) {
        validation.findings.setSeverity(validation.findings.add(std::move(detail), zone.name, subject),
                                        Severity::Warning);
    };
    if (auto damage = damageOf(key, validation.work)) {
        warn(std::move(*damage));
    }
    if (key.key.protocol != 3) {
        warn(DnskeyProtocolNot3{about});
    }
    if (!key.key.isZoneKey()) {
        warn(DnskeyWithoutZoneFlag{about});
    }
    if (const auto exponent = rsaExponentBits(key.key); exponent > kLongRsaExponentBits) {
        DnskeyRsaExponent odd{about, exponent};
        warn(odd);
    }
    const bool isRsa = key.key.algorithm == Algorithm::RsaSha1 || key.key.algorithm == Algorithm::RsaSha1Nsec3Sha1 ||
                       key.key.algorithm == Algorithm::RsaSha256 || key.key.algorithm == Algorithm::RsaSha512;
    if (isRsa && key.bits > 0 && key.bits < kShortRsaBits) {
        const auto place = validation.findings.add(DnskeyRsaWeak{about}, zone.name, subject);
        if (key.bits < static_cast<unsigned>(validation.work.policy().weakRsaBits)) {
            validation.findings.setSeverity(place,
                                            zone.security == Security::Secure ? Severity::Warning : Severity::Error);
        }
    }
}

bool sharesTag(const Zone& zone, const ZoneKey& key) {
    return std::count_if(zone.keys.begin(), zone.keys.end(), [&](const ZoneKey& other) {
               return other.tag == key.tag && other.key.algorithm == key.key.algorithm;
           }) > 1;
}

/// RFC 5011 section 4.2: beside an anchor, a key with the SEP flag that no anchor names yet.
bool isSuccessor(const Zone& zone, const ZoneKey& key) {
    return !zone.link.anchors.empty() && !key.namedByAnchor && key.key.isSep() && mayBeTrusted(key.key) &&
           key.security == Security::Secure;
}

void addSizeNote(Validation& validation, const Zone& zone) {
    std::size_t largest = 0;
    for (const auto* heard : validation.facts.responsesTo({zone.name, RRType::DNSKEY})) {
        largest = std::max(largest, heard->reply->wire.size());
    }
    if (largest > kSafeUdp) {
        DnskeyResponseLarge large{{zone.name, RRType::DNSKEY}, largest};
        validation.findings.add(std::move(large), zone.name, {zone.name, RRType::DNSKEY, std::nullopt});
    }
}

/// A name server that does not know the zone denies nothing: a denial has AA or a SOA (RFC 2308 section 2.2).
bool denies(const Response& heard) {
    const bool hasSoa = std::any_of(heard.authority.begin(), heard.authority.end(),
                                    [](const Observation& seen) { return seen.rrset.type == RRType::SOA; });
    return isUsable(heard.message()) && hasWholeAnswer(*heard.reply) && !heard.deniesItsAnswer() &&
           (heard.reply->role == ServerRole::Resolver || heard.message().authoritative || hasSoa);
}

}  // namespace

KeySummary summary(const ZoneKey& key) {
    return {key.tag, key.key.algorithm, key.key.isSep()};
}

std::vector<KeySummary> summaries(const std::vector<ZoneKey>& keys) {
    std::vector<KeySummary> all;
    std::transform(keys.begin(), keys.end(), std::back_inserter(all), summary);
    return all;
}

std::vector<ZoneKey> publishedKeys(const Facts& facts, const Name& zone) {
    std::set<Bytes> rdatas;
    for (const auto& version : facts.versions(zone, RRType::DNSKEY)) {
        rdatas.insert(version.rrset.rdatas.begin(), version.rrset.rdatas.end());
    }
    std::vector<ZoneKey> keys;
    for (const auto& rdata : rdatas) {
        if (const auto key = DnsKey::fromRdata(rdata)) {
            ZoneKey& published = keys.emplace_back();
            published.key = *key;
            published.tag = keyTag(*key);
            published.bits = keyBits(*key);
        }
    }
    return keys;
}

KeyAbsence keyAbsence(const Facts& facts, const Name& zone) {
    KeyAbsence denied{KeyAbsence::State::Denied, {}};
    KeyAbsence withheld{KeyAbsence::State::Withheld, {}};
    for (const auto* heard : facts.responsesTo({zone, RRType::DNSKEY})) {
        const auto& server = heard->reply->server;
        const bool servesTheZone =
            std::any_of(facts.messages().begin(), facts.messages().end(), [&](const Response* other) {
                return other->reply->server == server && other->reply->question.name.isAtOrBelow(zone) &&
                       isUsable(other->message()) && other->message().authoritative;
            });
        if (denies(*heard)) {
            denied.servers.push_back(server);
        } else if (servesTheZone && (!isUsable(heard->message()) || heard->deniesItsAnswer()) &&
                   heard->reply->role == ServerRole::Authoritative) {
            // A resolver's error may stand for servers that are merely out of reach.
            withheld.servers.push_back(server);
        }
    }
    if (!denied.servers.empty()) {
        return denied;
    }
    return withheld.servers.empty() ? KeyAbsence{} : withheld;
}

bool authenticateKeys(Validation& validation, Zone& zone, const std::set<std::size_t>& entry) {
    bool secure = false;
    bool refused = false;
    for (auto& version : checkVersions(validation, zone, entry)) {
        auto& check = version.check;
        const bool authentic = isSignedByEntry(check, zone, entry);
        const bool forSure = isRefusedForSure(version, zone, entry);
        check.security = authentic ? Security::Secure : forSure ? Security::Bogus : Security::Indeterminate;
        markSigners(zone, check);
        if (authentic) {
            trustKeys(zone, check.rrset, validation.work.policy());
        }
        if (!zone.keySet || (!secure && (authentic || (forSure && !refused)))) {
            zone.keySet = check;
        }
        secure = secure || authentic;
        refused = refused || forSure;
    }
    const bool notCaptured = zone.keySet && !refused;
    zone.security = secure ? Security::Secure : notCaptured ? Security::Indeterminate : Security::Bogus;
    const bool noneSigns =
        std::none_of(zone.keys.begin(), zone.keys.end(), [](const ZoneKey& key) { return key.signsKeySet; });
    if (noneSigns && zone.keySet) {
        markSignersOutOfTime(zone);
    }
    for (auto& key : zone.keys) {
        if (key.security != Security::Secure) {
            key.security = secure ? Security::Insecure : zone.security;  // beside a secure set: published, not usable
        }
    }
    return secure;
}

void addNotInFile(Validation& validation, const Name& zone, NotInFile::Part part, const Question& question) {
    NotInFile detail;
    detail.part = part;
    detail.question = question;
    validation.findings.add(detail, zone, {question.name, question.type, std::nullopt});
}

std::size_t addKeySetFailure(Validation& validation, const Zone& zone, const std::set<std::size_t>& entry,
                             const std::optional<AboutDs>& about) {
    auto& findings = validation.findings;
    const auto& check = *zone.keySet;
    const Subject subject{zone.name, RRType::DNSKEY, std::nullopt};
    // Signatures that an entry key should have made: by index, or by tag where the index is not known.
    RRsetCheck byEntry = check;
    std::erase_if(byEntry.signatures, [&](const SignatureCheck& signature) {
        return std::none_of(entry.begin(), entry.end(), [&](std::size_t index) {
            return zone.keys[index].tag == signature.rrsig.keyTag &&
                   zone.keys[index].key.algorithm == signature.rrsig.algorithm;
        });
    });
    if (!byEntry.signatures.empty()) {
        return addRRsetFailure(findings, byEntry, validation.work);
    }
    const auto isValid = [](const SignatureCheck& signature) { return signature.status == SignatureStatus::Valid; };
    if (std::none_of(check.signatures.begin(), check.signatures.end(), isValid)) {
        return addRRsetFailure(findings, check, validation.work);
    }
    const bool bySep =
        std::any_of(check.signatures.begin(), check.signatures.end(), [&](const SignatureCheck& signature) {
            return isValid(signature) && zone.keys[*signature.keyIndex].key.isSep();
        });
    if (!about) {
        const auto& key = zone.keys[*entry.begin()];
        return findings.add(AnchorDoesNotSign{{summary(key), key.bits}}, zone.name, subject, check.servers);
    }
    return bySep ? findings.add(DsKeyDoesNotSign{*about}, zone.name, {zone.name, RRType::DS, about->ds.keyTag},
                                check.servers)
                 : findings.add(DnskeySetNotSignedBySep{*about}, zone.name, subject, check.servers);
}

void addKeyNotes(Validation& validation, const Zone& zone) {
    addSizeNote(validation, zone);
    std::set<Algorithm> told;
    for (const auto& key : zone.keys) {
        const AboutKey about{summary(key), key.bits};
        const Subject subject{zone.name, RRType::DNSKEY, key.tag};
        if (told.insert(key.key.algorithm).second) {
            addAlgorithmNote(validation, zone, key);
        }
        addFormNotes(validation, zone, key);
        if (key.key.isRevoked()) {
            validation.findings.add(DnskeyRevoked{about}, zone.name, subject);
            if (!key.signsKeySet) {
                validation.findings.add(DnskeyRevokedNotSelfSigned{about}, zone.name, subject);
            }
        } else if (isSuccessor(zone, key)) {
            validation.findings.add(AnchorSuccessorPublished{about}, zone.name, subject);
        } else if (key.role == KeyRole::Standby && key.key.isSep() && !key.namedByDs && !key.namedByAnchor) {
            validation.findings.add(DnskeyStandby{about}, zone.name, subject);
        }
        if (sharesTag(zone, key)) {
            validation.findings.add(KeyTagShared{about}, zone.name, subject);
        }
    }
}

void addKeyFaults(Validation& validation, const Zone& zone) {
    const bool explains = validation.findings
                              .find([&](const Finding& finding) {
                                  return finding.detail.is<RrsigKeyDamaged>() && finding.zone == zone.name;
                              })
                              .has_value();
    for (const auto& key : zone.keys) {
        if (zone.security == Security::Bogus) {
            addFormNotes(validation, zone, key);
        }
        auto damage = damageOf(key, validation.work);
        if (!damage) {
            continue;
        }
        const Subject subject{zone.name, RRType::DNSKEY, key.tag};
        if (!explains) {
            validation.findings.setSeverity(validation.findings.add(std::move(*damage), zone.name, subject),
                                            Severity::Warning);
            continue;
        }
        const auto isUncheckable = [&](const Finding& finding) {
            return finding.detail.is<RrsigKeyDamaged>() && finding.zone == zone.name &&
                   finding.subject.keyTag == key.tag;
        };
        const auto broken = validation.findings.find(
            [&](const Finding& finding) { return isUncheckable(finding) && finding.severity == Severity::Error; });
        const auto place = validation.findings.add(std::move(*damage), zone.name, subject);
        validation.findings.setSeverity(place, broken ? Severity::Error : Severity::Warning);
        validation.findings.setConsequences(place, isUncheckable);
    }
}

}  // namespace rootline
