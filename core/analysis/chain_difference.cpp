// SPDX-License-Identifier: MIT
#include "core/analysis/chain_difference.h"

#include <algorithm>
#include <map>

namespace rootline {

namespace {

using Kind = DifferenceKind;

struct SignatureSeen {
    SignatureStatus status{};
    std::string until;
};

using SignaturesSeen = std::map<std::string, SignatureSeen>;  ///< by time of inception

/// What a chain says, by content, so that two can be laid side by side.
struct Inventory {
    std::map<Name, Security> zones;
    std::map<std::pair<Name, std::string>, int> ds;
    std::map<std::pair<Name, std::string>, int> keys;
    std::map<std::pair<Name, std::string>, SignaturesSeen> signatures;  ///< zone; set and key
    std::map<std::pair<Name, std::string>, int> findings;
    std::vector<std::string> answer;
};

std::string questionText(const Question& question) {
    return question.name.toText() + ' ' + typeText(question.type);
}

std::string signatureText(const RRsetCheck& rrset, const SignatureCheck& check) {
    return rrset.rrset.owner.lowered().toText() + ' ' + typeText(check.rrsig.covered) + ' ' +
           std::to_string(check.rrsig.keyTag);
}

void collectZone(Inventory& inventory, const Zone& zone) {
    inventory.zones[zone.name] = zone.security;
    for (const DelegationCheck& check : zone.link.checks) {
        ++inventory.ds[{zone.name, std::to_string(check.ds.keyTag) + ' ' + digestName(check.ds.digestType) + ' ' +
                                       toHex(check.ds.digest)}];
    }
    for (const ZoneKey& key : zone.keys) {
        ++inventory.keys[{zone.name, std::to_string(key.tag) + ' ' + algorithmName(key.key.algorithm)}];
    }
}

Inventory inventoryOf(const ChainOfTrust& chain) {
    Inventory inventory;
    for (const Zone& zone : chain.zones) {
        collectZone(inventory, zone);
    }
    forEachRRset(chain, [&](const RRsetCheck& rrset) {
        for (const SignatureCheck& check : rrset.signatures) {
            inventory.signatures[{rrset.zone, signatureText(rrset, check)}]
                                [toIso8601(fromSerial(check.rrsig.inception, chain.at))] = {
                check.status, toIso8601(fromSerial(check.rrsig.expiration, chain.at))};
        }
    });
    for (const Finding& finding : chain.findings) {
        ++inventory.findings[{finding.zone, std::string(finding.code())}];
    }
    for (const AnswerHop& hop : chain.hops) {
        for (const Bytes& rdata : hop.rrset ? hop.rrset->rrset.rdatas : std::vector<Bytes>()) {
            inventory.answer.push_back(hop.rrset->rrset.owner.lowered().toText() + ' ' +
                                       typeText(hop.rrset->rrset.type) + ' ' + rdataText(hop.rrset->rrset.type, rdata));
        }
    }
    return inventory;
}

class Differences {
public:
    template <typename Content>
    void sets(const std::map<std::pair<Name, std::string>, Content>& before,
              const std::map<std::pair<Name, std::string>, Content>& after, Kind appeared, Kind gone) {
        for (const auto& [key, content] : before) {
            if (!after.contains(key)) {
                found.push_back({gone, key.first, key.second, {}, {}});
            }
        }
        for (const auto& [key, content] : after) {
            if (!before.contains(key)) {
                found.push_back({appeared, key.first, key.second, {}, {}});
            }
        }
    }

    void zones(const Inventory& before, const Inventory& after) {
        for (const auto& [name, security] : before.zones) {
            const auto there = after.zones.find(name);
            if (there == after.zones.end()) {
                found.push_back({Kind::ZoneGone, name, {}, {}, {}});
            } else if (there->second != security) {
                found.push_back({Kind::ZoneVerdict, name, {}, {}, {}, security, there->second});
            }
        }
        for (const auto& [name, security] : after.zones) {
            if (!before.zones.contains(name)) {
                found.push_back({Kind::ZoneAppeared, name, {}, {}, {}});
            }
        }
    }

    void signatures(const Inventory& before, const Inventory& after) {
        static const SignaturesSeen kNone;
        for (const auto& [key, seen] : before.signatures) {
            const auto there = after.signatures.find(key);
            signaturesOf(key, seen, there == after.signatures.end() ? kNone : there->second);
        }
        for (const auto& [key, seen] : after.signatures) {
            if (!before.signatures.contains(key)) {
                signaturesOf(key, kNone, seen);
            }
        }
    }

    void answers(const Inventory& before, const Inventory& after) {
        const auto only = [](std::vector<std::string> all, std::vector<std::string> others) {
            std::sort(all.begin(), all.end());
            std::sort(others.begin(), others.end());
            std::vector<std::string> rest;
            std::set_difference(all.begin(), all.end(), others.begin(), others.end(), std::back_inserter(rest));
            return rest;
        };
        for (const std::string& record : only(before.answer, after.answer)) {
            found.push_back({Kind::AnswerChanged, {}, {}, record, {}});
        }
        for (const std::string& record : only(after.answer, before.answer)) {
            found.push_back({Kind::AnswerChanged, {}, {}, {}, record});
        }
    }

    std::vector<ChainDifference> found;

private:
    /// Signatures on one set by one key. A new signature that replaces an old one is one change, not two.
    void signaturesOf(const std::pair<Name, std::string>& key, const SignaturesSeen& before,
                      const SignaturesSeen& after) {
        const auto onlyIn = [](const SignaturesSeen& all, const SignaturesSeen& others) {
            SignaturesSeen rest = all;
            std::erase_if(rest, [&others](const auto& each) { return others.contains(each.first); });
            return rest;
        };
        const SignaturesSeen gone = onlyIn(before, after);
        const SignaturesSeen appeared = onlyIn(after, before);
        if (gone.size() == 1 && appeared.size() == 1) {
            found.push_back({Kind::SignatureRenewed, key.first, key.second, gone.begin()->second.until,
                             appeared.begin()->second.until});
        } else {
            const auto add = [&](Kind kind, const SignaturesSeen& these) {
                for (const auto& [inception, seen] : these) {
                    found.push_back({kind, key.first, key.second + ' ' + inception, {}, {}});
                }
            };
            add(Kind::SignatureGone, gone);
            add(Kind::SignatureAppeared, appeared);
        }
        for (const auto& [inception, seen] : before) {
            const auto there = after.find(inception);
            if (there != after.end() && there->second.status != seen.status) {
                ChainDifference difference{Kind::SignatureStatus, key.first, key.second + ' ' + inception, {}, {}};
                difference.statusBefore = seen.status;
                difference.statusAfter = there->second.status;
                found.push_back(std::move(difference));
            }
        }
    }
};

}  // namespace

std::vector<ChainDifference> differencesBetween(const ChainOfTrust& before, const ChainOfTrust& after) {
    Differences differences;
    if (!(before.question == after.question)) {
        differences.found.push_back(
            {Kind::Question, {}, {}, questionText(before.question), questionText(after.question)});
    }
    if (before.verdict != after.verdict) {
        differences.found.push_back({Kind::Verdict, {}, {}, {}, {}, before.verdict, after.verdict});
    }
    if (before.rcode != after.rcode) {
        differences.found.push_back({Kind::Rcode, {}, {}, rcodeText(before.rcode), rcodeText(after.rcode)});
    }
    const Inventory first = inventoryOf(before);
    const Inventory second = inventoryOf(after);
    differences.zones(first, second);
    differences.sets(first.ds, second.ds, Kind::DsAppeared, Kind::DsGone);
    differences.sets(first.keys, second.keys, Kind::KeyAppeared, Kind::KeyGone);
    differences.signatures(first, second);
    differences.answers(first, second);
    differences.sets(first.findings, second.findings, Kind::FindingAppeared, Kind::FindingGone);
    return std::move(differences.found);
}

}  // namespace rootline
