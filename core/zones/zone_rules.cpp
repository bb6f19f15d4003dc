// SPDX-License-Identifier: MIT
#include "core/zones/zone_rules.h"

#include <algorithm>
#include <set>

namespace rootline {

namespace {

/// Goes through the zone once and notes what each node breaks.
class ZoneRules {
public:
    explicit ZoneRules(const ZoneContents& contents) : contents_(contents) {}

    std::vector<ZoneFinding> findings() {
        checkApex();
        for (const auto& [owner, node] : contents_.nodes) {
            checkTtls(owner, node);
            if (node.place == ZonePlace::Hidden) {
                continue;
            }
            checkAliases(owner, node);
            checkPlaces(owner, node);
            checkNameServers(owner, node);
        }
        checkHidden();
        return std::move(findings_);
    }

private:
    void add(ZoneFault fault, const Name& owner, const ZoneSet& set, RRType type, std::string detail = {}) {
        findings_.push_back(zoneFinding(fault, owner, type, set.line, std::move(detail)));
    }

    void checkApex() {
        const ZoneNode& apex = contents_.apexNode();
        const ZoneSet& soa = apex.sets.at(RRType::SOA);
        if (soa.rrset.rdatas.size() > 1) {
            add(ZoneFault::SoaSeveral, contents_.apex, soa, RRType::SOA);
        }
        if (!apex.holds(RRType::NS)) {
            add(ZoneFault::NsMissing, contents_.apex, soa, RRType::NS);
        }
    }

    void checkTtls(const Name& owner, const ZoneNode& node) {
        for (const auto& [type, set] : node.sets) {
            if (set.ttlsDiffer) {
                add(ZoneFault::TtlsDiffer, owner, set, type);
            }
        }
    }

    // RFC 2181 section 10.1, with what RFC 4035 section 2.5 lets stand beside a CNAME.
    void checkAliases(const Name& owner, const ZoneNode& node) {
        if (node.holds(RRType::CNAME)) {
            const ZoneSet& cname = node.sets.at(RRType::CNAME);
            const bool hasOther = std::any_of(node.sets.begin(), node.sets.end(), [](const auto& entry) {
                const RRType type = entry.first;
                return type != RRType::CNAME && type != RRType::NSEC && !entry.second.rrset.rdatas.empty();
            });
            if (hasOther) {
                add(ZoneFault::CnameAndOtherData, owner, cname, RRType::CNAME);
            }
            if (cname.rrset.rdatas.size() > 1) {
                add(ZoneFault::CnameSeveral, owner, cname, RRType::CNAME);
            }
        }
        if (node.holds(RRType::DNAME) && node.sets.at(RRType::DNAME).rrset.rdatas.size() > 1) {
            add(ZoneFault::DnameSeveral, owner, node.sets.at(RRType::DNAME), RRType::DNAME);
        }
    }

    void checkPlaces(const Name& owner, const ZoneNode& node) {
        const bool isApex = node.place == ZonePlace::Apex;
        const auto misplaced = [&](RRType type, bool isRight, ZoneFault fault) {
            if (!isRight && node.holds(type)) {
                add(fault, owner, node.sets.at(type), type);
            }
        };
        misplaced(RRType::SOA, isApex, ZoneFault::SoaNotAtApex);
        misplaced(RRType::DNSKEY, isApex, ZoneFault::DnskeyNotAtApex);
        misplaced(RRType::CDS, isApex, ZoneFault::CdsNotAtApex);
        misplaced(RRType::CDNSKEY, isApex, ZoneFault::CdsNotAtApex);
        misplaced(RRType::DS, node.place == ZonePlace::Delegation, ZoneFault::DsNotAtDelegation);
    }

    void checkNameServers(const Name& owner, const ZoneNode& node) {
        const ZoneSet* servers = node.holds(RRType::NS) ? node.find(RRType::NS) : nullptr;
        for (const Bytes& rdata : servers != nullptr ? servers->rrset.rdatas : std::vector<Bytes>()) {
            if (const auto target = nameFromRdata(rdata); target && target->isAtOrBelow(contents_.apex)) {
                checkNameServer(owner, *servers, *target);
            }
        }
    }

    /// `target` lies in the zone or below one of its delegations.
    void checkNameServer(const Name& owner, const ZoneSet& servers, const Name& target) {
        glue_.insert(target);
        const auto found = contents_.nodes.find(target);
        const ZoneNode* node = found == contents_.nodes.end() ? nullptr : &found->second;
        if (node != nullptr && node->holds(RRType::CNAME)) {
            add(ZoneFault::NameServerIsAlias, owner, servers, RRType::NS, target.toText());
        } else if (node == nullptr || !(node->holds(RRType::A) || node->holds(RRType::AAAA))) {
            const bool needsGlue = target.isAtOrBelow(owner) && !(owner == contents_.apex);
            if (needsGlue) {
                add(ZoneFault::GlueMissing, owner, servers, RRType::NS, target.toText());
            } else if (!isBelowDelegation(target) && !isBelowWildcard(target)) {
                add(ZoneFault::NameServerNotInZone, owner, servers, RRType::NS, target.toText());
            }
        }
    }

    [[nodiscard]] bool isBelowDelegation(const Name& name) const {
        for (Name above = name; above.isBelow(contents_.apex); above = above.parent()) {
            const auto found = contents_.nodes.find(above);
            if (found != contents_.nodes.end() && found->second.place == ZonePlace::Delegation) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool isBelowWildcard(const Name& name) const {
        const auto wildcard = name.parent().child("*");
        return wildcard && contents_.nodes.contains(*wildcard);
    }

    /// Addresses of name servers below a delegation are glue; all else there is never served (RFC 9499 section 7, occluded).
    void checkHidden() {
        for (const auto& [owner, node] : contents_.nodes) {
            if (node.place != ZonePlace::Hidden) {
                continue;
            }
            for (const auto& [type, set] : node.sets) {
                const bool isGlue = (type == RRType::A || type == RRType::AAAA) && glue_.contains(owner);
                if (!isGlue && !set.rrset.rdatas.empty() && type != RRType::NSEC) {
                    add(ZoneFault::NameOccluded, owner, set, type);
                }
            }
        }
    }

    const ZoneContents& contents_;
    std::vector<ZoneFinding> findings_;
    std::set<Name> glue_;
};

bool hasKey(const std::vector<DnsKey>& keys, const TrustAnchor& named) {
    return std::any_of(keys.begin(), keys.end(), [&](const DnsKey& key) { return isNamedBy(named, key); });
}

/// RFC 8078 section 4: algorithm 0 asks for the removal of the DS set.
bool asksForRemoval(const TrustAnchor& wish) {
    return wish.algorithm() == Algorithm::Delete;
}

/// The keys that CDS and CDNSKEY records name.
std::vector<TrustAnchor> wishes(const ZoneContents& contents, RRType type) {
    std::vector<TrustAnchor> named;
    const ZoneSet* set = contents.apexNode().find(type);
    for (const Bytes& rdata : set != nullptr ? set->rrset.rdatas : std::vector<Bytes>()) {
        if (type == RRType::CDS) {
            if (auto ds = DelegationSigner::fromRdata(rdata)) {
                named.push_back({contents.apex, std::move(*ds)});
            }
        } else if (auto key = DnsKey::fromRdata(rdata)) {
            named.push_back({contents.apex, std::move(*key)});
        }
    }
    return named;
}

std::set<std::uint16_t> tagsOf(const std::vector<TrustAnchor>& named) {
    std::set<std::uint16_t> tags;
    std::transform(named.begin(), named.end(), std::inserter(tags, tags.end()),
                   [](const TrustAnchor& each) { return asksForRemoval(each) ? std::uint16_t{0} : each.keyTag(); });
    return tags;
}

std::vector<ZoneFinding> cdsFindings(const ZoneContents& contents, const std::vector<DnsKey>& keys) {
    std::vector<ZoneFinding> findings;
    for (const RRType type : {RRType::CDS, RRType::CDNSKEY}) {
        for (const TrustAnchor& wish : wishes(contents, type)) {
            if (!asksForRemoval(wish) && !hasKey(keys, wish)) {
                ZoneFinding finding = zoneFinding(ZoneFault::CdsMatchesNoKey, contents.apex, type,
                                                  contents.apexNode().sets.at(type).line);
                finding.keyTag = wish.keyTag();
                findings.push_back(std::move(finding));
            }
        }
    }
    const auto cds = wishes(contents, RRType::CDS);
    const auto cdnskey = wishes(contents, RRType::CDNSKEY);
    if (!cds.empty() && !cdnskey.empty() && tagsOf(cds) != tagsOf(cdnskey)) {
        findings.push_back(zoneFinding(ZoneFault::CdsCdnskeyDiffer, contents.apex, RRType::CDS,
                                       contents.apexNode().sets.at(RRType::CDS).line));
    }
    return findings;
}

}  // namespace

std::vector<ZoneFinding> ruleFindings(const ZoneContents& contents) {
    return ZoneRules(contents).findings();
}

std::vector<DnsKey> publishedKeys(const ZoneContents& contents) {
    std::vector<DnsKey> keys;
    const ZoneSet* set = contents.apexNode().find(RRType::DNSKEY);
    for (const Bytes& rdata : set != nullptr ? set->rrset.rdatas : std::vector<Bytes>()) {
        if (auto key = DnsKey::fromRdata(rdata)) {
            keys.push_back(std::move(*key));
        }
    }
    return keys;
}

bool isNamedBy(const TrustAnchor& anchor, const DnsKey& key) {
    if (const auto* ds = std::get_if<DelegationSigner>(&anchor.key)) {
        return ds->keyTag == keyTag(key) && ds->algorithm == key.algorithm &&
               makeDelegationSigner(anchor.owner, key, ds->digestType) == *ds;
    }
    return std::get<DnsKey>(anchor.key) == key;
}

std::vector<ZoneFinding> keyFindings(const ZoneContents& contents, std::span<const TrustAnchor> anchors) {
    const std::vector<DnsKey> keys = publishedKeys(contents);
    if (keys.empty()) {
        return {};
    }
    std::vector<ZoneFinding> findings = cdsFindings(contents, keys);
    std::vector<TrustAnchor> own;
    std::copy_if(anchors.begin(), anchors.end(), std::back_inserter(own),
                 [&](const TrustAnchor& anchor) { return anchor.owner == contents.apex; });
    const bool isNamed =
        std::any_of(own.begin(), own.end(), [&](const TrustAnchor& anchor) { return hasKey(keys, anchor); });
    if (!own.empty() && !isNamed) {
        ZoneFinding finding = zoneFinding(ZoneFault::DsMatchesNoKey, contents.apex, RRType::DNSKEY,
                                          contents.apexNode().sets.at(RRType::DNSKEY).line);
        finding.keyTag = own.front().keyTag();
        findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace rootline
