// SPDX-License-Identifier: MIT
// What a zone asks its parent to publish (CDS and CDNSKEY, RFC 7344 and RFC 8078), and whether that would hold.
#include "core/trust/findings.h"
#include "core/trust/validation.h"

#include <algorithm>

namespace rootline {

namespace {

constexpr Algorithm kDelete{0};  // RFC 8078 section 4

/// The best version of a CDS or CDNSKEY set at the top of the zone.
std::optional<RRsetCheck> wishOf(Validation& validation, const Zone& zone, RRType type) {
    return bestRRset(validation.facts.versions(zone.name, type), zone, validation.work);
}

std::vector<DelegationSigner> dsRecords(const RRset& rrset) {
    std::vector<DelegationSigner> records;
    for (const auto& rdata : rrset.rdatas) {
        if (auto ds = DelegationSigner::fromRdata(rdata)) {
            records.push_back(std::move(*ds));
        }
    }
    return records;
}

std::vector<DnsKey> keyRecords(const RRset& rrset) {
    std::vector<DnsKey> records;
    for (const auto& rdata : rrset.rdatas) {
        if (auto key = DnsKey::fromRdata(rdata)) {
            records.push_back(std::move(*key));
        }
    }
    return records;
}

enum class Wish { Keys, Delete, MalformedDelete };

// RFC 8078 section 4: one record, "0 0 0 0" or "0 3 0 0"; the digest and the key are one zero octet (erratum 5049).
Wish wishIn(const RRset& rrset) {
    const bool isCds = rrset.type == RRType::CDS;
    const Bytes wanted = isCds ? Bytes{0, 0, 0, 0, 0} : Bytes{0, 0, 3, 0, 0};
    const std::size_t algorithmAt = isCds ? 2 : 3;
    const bool deletes = std::any_of(rrset.rdatas.begin(), rrset.rdatas.end(), [&](const Bytes& rdata) {
        return rdata.size() > algorithmAt && Algorithm{rdata[algorithmAt]} == kDelete;
    });
    if (!deletes) {
        return Wish::Keys;
    }
    return rrset.rdatas.size() == 1 && rrset.rdatas.front() == wanted ? Wish::Delete : Wish::MalformedDelete;
}

bool isFor(const DelegationSigner& ds, const Name& zone, const DnsKey& key) {
    const auto computed = makeDelegationSigner(zone, key, ds.digestType);
    return computed && *computed == ds;
}

/// RFC 7344 section 4: where both are published, they are about the same keys.
bool agree(const Name& zone, const std::vector<DelegationSigner>& cds, const std::vector<DnsKey>& cdnskey) {
    const bool eachDsHasKey = std::all_of(cds.begin(), cds.end(), [&](const DelegationSigner& ds) {
        return !isSupported(ds.digestType) ||
               std::any_of(cdnskey.begin(), cdnskey.end(), [&](const DnsKey& key) { return isFor(ds, zone, key); });
    });
    const bool eachKeyHasDs = std::all_of(cdnskey.begin(), cdnskey.end(), [&](const DnsKey& key) {
        return std::any_of(cds.begin(), cds.end(), [&](const DelegationSigner& ds) {
            return isFor(ds, zone, key) || (!isSupported(ds.digestType) && ds.keyTag == keyTag(key));
        });
    });
    return eachDsHasKey && eachKeyHasDs;
}

/// RFC 7344 section 4.1: would the zone still hold if exactly these were its DS set?
bool wouldHold(const Zone& zone, const std::vector<DelegationSigner>& wanted) {
    return std::any_of(wanted.begin(), wanted.end(), [&](const DelegationSigner& ds) {
        return std::any_of(zone.keys.begin(), zone.keys.end(), [&](const ZoneKey& key) {
            return key.canBeVouchedFor() && isSupported(key.key.algorithm) && isFor(ds, zone.name, key.key);
        });
    });
}

/// The keys that the DS set names, whatever the digest: a change of digest alone is worth no notice.
std::set<std::pair<std::uint16_t, Algorithm>> keysOf(const std::vector<DelegationSigner>& set) {
    std::set<std::pair<std::uint16_t, Algorithm>> keys;
    for (const auto& ds : set) {
        keys.emplace(ds.keyTag, ds.algorithm);
    }
    return keys;
}

/// One zone's wish, validated.
class CdsValidate {
public:
    CdsValidate(Validation& validation, const Zone& zone)
        : validation_(validation),
          zone_(zone),
          cds_(wishOf(validation, zone, RRType::CDS)),
          cdnskey_(wishOf(validation, zone, RRType::CDNSKEY)) {
        if (zone.link.dsSet) {
            present_ = dsRecords(zone.link.dsSet->rrset);
        }
    }

    void validate() {
        addDisagreement(RRType::CDS);
        addDisagreement(RRType::CDNSKEY);
        if (!cds_ && !cdnskey_) {
            return;
        }
        bool deletes = false;
        for (const auto* set : {cds_ ? &*cds_ : nullptr, cdnskey_ ? &*cdnskey_ : nullptr}) {
            if (set == nullptr) {
                continue;
            }
            const auto wish = wishIn(set->rrset);
            if (wish == Wish::MalformedDelete) {
                add(CdsDeleteMalformed{{zone_.name, set->rrset.type}}, set->rrset.type);
                return;
            }
            deletes = deletes || wish == Wish::Delete;
        }
        keepTrusted(cds_);
        keepTrusted(cdnskey_);
        if (!cds_ && !cdnskey_) {
            return;  // what nobody may follow is no wish
        }
        if (deletes) {
            addDelete();
        } else {
            addWanted();
        }
    }

private:
    void add(FindingDetail detail, RRType type) {
        validation_.findings.add(std::move(detail), zone_.name, {zone_.name, type, std::nullopt});
    }

    [[nodiscard]] RRType published() const { return cds_ ? RRType::CDS : RRType::CDNSKEY; }

    /// Versions that are not the same everywhere, and servers that have none where others have one.
    void addDisagreement(RRType type) {
        std::map<std::vector<Bytes>, std::vector<Server>> versions;
        for (const auto* heard : validation_.facts.responsesTo({zone_.name, type})) {
            const auto& message = heard->message();
            if (!message.authoritative || message.rcode != Rcode::NoError ||
                heard->reply->role != ServerRole::Authoritative) {
                continue;
            }
            const auto* found = Response::find(heard->answer, zone_.name, type);
            versions[found != nullptr ? found->rrset.rdatas : std::vector<Bytes>()].push_back(heard->reply->server);
        }
        if (versions.size() < 2) {
            return;
        }
        const auto most = std::max_element(versions.begin(), versions.end(), [](const auto& a, const auto& b) {
            return a.second.size() < b.second.size();
        });
        for (auto version = versions.begin(); version != versions.end(); ++version) {
            if (version != most) {
                validation_.findings.add(ServersDisagreeCds{{zone_.name, type}}, zone_.name,
                                         {zone_.name, type, std::nullopt}, version->second);
            }
        }
    }

    /// RFC 7344 section 4.1: signed by a key that the present DS set names. For the first DS there is no such key, and a
    /// valid signature by any key of the zone has to do.
    [[nodiscard]] bool maySign(const SignatureCheck& signature) const {
        const bool needsDs = !present_.empty() && zone_.security == Security::Secure;
        return signature.status == SignatureStatus::Valid && signature.keyIndex &&
               (!needsDs || zone_.keys[*signature.keyIndex].namedByDs);
    }

    /// Drops a set that registries must not follow, and reports why; one that cannot be judged here is dropped as well.
    void keepTrusted(std::optional<RRsetCheck>& set) {
        if (!set || std::any_of(set->signatures.begin(), set->signatures.end(),
                                [this](const SignatureCheck& signature) { return maySign(signature); })) {
            return;
        }
        const bool isJudged =
            std::none_of(set->signatures.begin(), set->signatures.end(), [](const SignatureCheck& signature) {
                return signature.status == SignatureStatus::NotChecked ||
                       signature.status == SignatureStatus::AlgorithmUnsupported;
            });
        if (isJudged) {
            CdsNotSignedBySep untrusted = whyUntrusted(*set);
            untrusted.owner = zone_.name;
            untrusted.type = set->rrset.type;
            untrusted.hasDs = !present_.empty();
            add(std::move(untrusted), set->rrset.type);
        }
        set.reset();
    }

    [[nodiscard]] CdsNotSignedBySep whyUntrusted(const RRsetCheck& set) const {
        using Why = CdsNotSignedBySep::Why;
        CdsNotSignedBySep untrusted;
        untrusted.why = set.signatures.empty() ? Why::Unsigned : Why::Invalid;
        for (const SignatureCheck& signature : set.signatures) {
            if (signature.status == SignatureStatus::Valid) {
                untrusted.why = Why::OtherKey;
                break;
            }
            if (signature.status == SignatureStatus::Expired) {
                const Timestamp end = fromSerial(signature.rrsig.expiration, validation_.work.at());
                untrusted.expired = std::max(untrusted.expired, end);
                untrusted.why = Why::Expired;
            }
        }
        return untrusted;
    }

    void addDelete() {
        const bool both = !cds_ || !cdnskey_ || wishIn(cds_->rrset) == wishIn(cdnskey_->rrset);
        if (!both) {
            add(CdsCdnskeyDiffer{{zone_.name, published()}}, published());
        } else if (!present_.empty()) {
            add(CdsDeleteRequested{{{}, present_}}, published());
        } else if (zone_.security == Security::Insecure) {  // it was followed: that is why the parent has none
            const auto place = validation_.findings.add(CdsDeleteRequested{{{}, {}}}, zone_.name,
                                                        {zone_.name, published(), std::nullopt});
            validation_.findings.setSeverity(place, Severity::Notice);
            validation_.findings.setConsequences(place, [this](const Finding& finding) {
                return (finding.detail.is<IslandOfSecurity>() && finding.zone == zone_.name) ||
                       (finding.detail.is<DelegationUnsigned>() && finding.subject.owner == zone_.name);
            });
        }
    }

    void addWanted() {
        std::vector<DelegationSigner> wanted = cds_ ? dsRecords(cds_->rrset) : std::vector<DelegationSigner>();
        const std::vector<DnsKey> keys = cdnskey_ ? keyRecords(cdnskey_->rrset) : std::vector<DnsKey>();
        if (cds_ && cdnskey_ && !agree(zone_.name, wanted, keys)) {
            add(CdsCdnskeyDiffer{{zone_.name, RRType::CDS}}, RRType::CDS);
            return;
        }
        if (!cds_) {
            for (const auto& key : keys) {
                if (auto ds = makeDelegationSigner(zone_.name, key, DigestType::Sha256)) {
                    wanted.push_back(std::move(*ds));
                }
            }
        }
        if (zone_.keys.empty() || wanted.empty()) {
            return;
        }
        if (!wouldHold(zone_, wanted)) {
            add(CdsWouldBreak{{wanted, present_}}, published());
        } else if (keysOf(wanted) != keysOf(present_)) {
            add(CdsPending{{wanted, present_}}, published());
        }
    }

    Validation& validation_;
    const Zone& zone_;
    std::optional<RRsetCheck> cds_;
    std::optional<RRsetCheck> cdnskey_;
    std::vector<DelegationSigner> present_;
};

/// The name that a name server's zone vouches for `zone` at (RFC 9615 section 2).
std::optional<Name> signalName(const Name& zone, const Name& nameServer) {
    const auto signal = nameServer.child("_signal");
    if (!signal) {
        return std::nullopt;
    }
    const auto below = zone.withSuffixReplaced(0, *signal);
    const auto name = below ? below->child("_dsboot") : below;
    return name ? std::optional(*name) : std::nullopt;
}

/// One copy at a name server's zone, compared with the zone's own.
void addSignal(Validation& validation, const Zone& zone, const Name& nameServer, const BesideAnswer& signal) {
    const auto own = wishOf(validation, zone, signal.question.type);
    const bool isSigned = own && std::any_of(own->signatures.begin(), own->signatures.end(), [](const auto& signature) {
                              return signature.status == SignatureStatus::Valid;
                          });
    if (!isSigned) {
        return;  // a name server may vouch for zones that do not ask for it any more, or not in a way that counts
    }
    const bool isSame = signal.security == Security::Secure && signal.rrset->rdatas == own->rrset.rdatas;
    const AboutDsWish about{
        signal.question.type == RRType::CDS ? dsRecords(own->rrset) : std::vector<DelegationSigner>(), {}};
    const Subject subject{zone.name, RRType::CDS, std::nullopt};
    if (isSame) {
        validation.findings.add(BootstrapSignalFound{about, nameServer}, zone.name, subject);
    } else {
        validation.findings.add(BootstrapSignalMismatch{about, nameServer}, zone.name, subject);
    }
}

}  // namespace

std::optional<Name> bootstrapName(const Name& zone, const Name& nameServer) {
    return nameServer.isAtOrBelow(zone) ? std::nullopt : signalName(zone, nameServer);
}

void addCdsNotes(Validation& validation, const ChainOfTrust& chain) {
    std::set<Name> asked;
    for (const auto& hop : chain.hops) {
        const auto* zone = chain.findZone(hop.zone);
        const bool validated =
            zone != nullptr && (zone->security == Security::Secure || zone->security == Security::Insecure);
        if (validated && !zone->keys.empty() && !zone->name.isRoot() && asked.insert(zone->name).second) {
            CdsValidate(validation, *zone).validate();
        }
    }
}

void addBootstrapNotes(Validation& validation, const ChainOfTrust& chain, const std::vector<BesideAnswer>& answers) {
    for (const auto& hop : chain.hops) {
        const auto* zone = chain.findZone(hop.zone);
        const bool mayStart =
            zone != nullptr && (zone->link.state == LinkState::Unsigned || zone->link.state == LinkState::OptOut);
        if (!mayStart || zone->keys.empty()) {
            continue;
        }
        for (const auto& nameServer : namedServers(validation.facts, *zone)) {
            const auto name = bootstrapName(zone->name, nameServer);
            for (const auto& answer : answers) {
                if (name && answer.question.name == *name && answer.rrset) {
                    addSignal(validation, *zone, nameServer, answer);
                }
            }
        }
    }
}

}  // namespace rootline
