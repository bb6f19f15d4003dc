// SPDX-License-Identifier: MIT
#include "core/trust/denial.h"
#include "core/trust/findings.h"
#include "core/trust/validation.h"

#include <algorithm>

namespace rootline {

namespace {

bool isAnswer(const AnswerHop& hop) {
    return hop.rrset && hop.rrset->security == Security::Secure && !hop.dname;
}

/// Types that may stand beside a CNAME (RFC 4035 section 2.5), and those that stand for a question.
bool mayStandBesideCname(RRType type) {
    return type == RRType::CNAME || type == RRType::RRSIG || type == RRType::NSEC || type == RRType::NSEC3 ||
           type == RRType::None || type == RRType::NXNAME;
}

/// The types that the records of a proof list at `owner`.
std::vector<RRType> listedTypes(const DenialProof& proof, const Name& owner) {
    std::vector<RRType> types;
    for (const auto& step : proof.steps) {
        if (step.role != DenialRole::MatchesName || !(step.target == owner)) {
            continue;
        }
        const auto& rrset = proof.records[step.recordIndex].rrset;
        const auto nsec = rrset.type == RRType::NSEC ? Nsec::fromRdata(rrset.rdatas.front()) : std::nullopt;
        const auto nsec3 = rrset.type == RRType::NSEC3 ? Nsec3::fromRdata(rrset.rdatas.front()) : std::nullopt;
        const auto& bitmap = nsec ? nsec->types : nsec3 ? nsec3->types : TypeBitmap();
        types.insert(types.end(), bitmap.types().begin(), bitmap.types().end());
    }
    return types;
}

/// RFC 2181 section 10.1: where a CNAME is, there is nothing else.
void addCnameBesideData(Validation& validation, const AnswerHop& hop) {
    const Name& owner = hop.question.name;
    std::set<RRType> types;
    for (const auto* heard : validation.facts.messages()) {
        for (const auto& observation : heard->answer) {
            if (observation.rrset.owner == owner && !(observation.rrset.type == RRType::CNAME && hop.dname)) {
                types.insert(observation.rrset.type);
            }
        }
    }
    if (hop.denial) {
        const auto listed = listedTypes(*hop.denial, owner);
        types.insert(listed.begin(), listed.end());
    }
    const auto other = std::find_if(types.begin(), types.end(), [](RRType type) { return !mayStandBesideCname(type); });
    if (types.contains(RRType::CNAME) && other != types.end()) {
        validation.findings.add(CnameAndOtherData{{owner, *other}}, hop.zone, {owner, RRType::CNAME, std::nullopt});
    }
}

/// An alias at the top of a zone answers the questions for its keys and its DS, too, and hides them.
void addAliasAtApex(Validation& validation, const Zone& zone) {
    const bool isOpen = zone.link.state == LinkState::Broken || zone.link.state == LinkState::Unknown;
    if (!isOpen || zone.name.isRoot()) {
        return;
    }
    for (const auto type : {RRType::DNSKEY, RRType::DS}) {
        for (const auto* heard : validation.facts.responsesTo({zone.name, type})) {
            if (Response::find(heard->answer, zone.name, RRType::CNAME) == nullptr) {
                continue;
            }
            const auto place =
                validation.findings.add(CnameAndOtherData{{zone.name, RRType::NS}}, zone.name,
                                        {zone.name, RRType::CNAME, std::nullopt}, {heard->reply->server});
            if (zone.security == Security::Bogus) {
                validation.findings.setSeverity(place, Severity::Error);
            }
            validation.findings.setConsequences(place, [&](const Finding& finding) {
                return finding.subject.owner == zone.name && finding.severity == Severity::Error;
            });
        }
    }
}

/// The proof at a delegation that does not say that it is one explains why what is below counts as unsigned.
void explainByProofWithoutNs(Validation& validation, const AnswerHop& hop) {
    const auto isAbove = [&](const Finding& finding) {
        return finding.detail.is<DelegationProofWithoutNs>() && finding.zone == hop.zone &&
               hop.question.name.isAtOrBelow(finding.subject.owner);
    };
    const auto place = validation.findings.find(isAbove);
    if (!place) {
        return;
    }
    const Name delegation = validation.findings.at(*place).subject.owner;
    if (hop.security != Security::Bogus) {
        validation.findings.setSeverity(*place, Severity::Warning);
    }
    validation.findings.setConsequences(*place, [&](const Finding& finding) {
        return finding.zone == hop.zone && finding.subject.owner.isAtOrBelow(delegation) &&
               finding.detail.is<RrsigMissing, RrsigSignerNotZone, AliasUnsigned, DenialMissing>();
    });
}

/// A name that is there and validly signed, and a valid proof that it is not: resolvers may use either (RFC 8198).
void addDeniedThoughThere(Validation& validation, const RRsetCheck& check, const Zone& zone) {
    if (check.security != Security::Secure || check.wildcard || zone.security != Security::Secure) {
        return;
    }
    const Name& owner = check.rrset.owner;
    for (const auto* heard : validation.facts.messages()) {
        if (const auto covering = findCovering(owner, heard->authority, zone, validation.work)) {
            const AboutDenial about{owner, check.rrset.type, covering->rrset.type == RRType::NSEC3};
            validation.findings.add(DenialExistingNameCovered{about}, zone.name,
                                    {owner, check.rrset.type, std::nullopt}, {heard->reply->server});
        }
    }
}

/// RFC 4034 section 2.1.1: a zone key stands at the top of a zone.
void addKeyBelowApex(Validation& validation, const AnswerHop& hop) {
    if (hop.question.type == RRType::DNSKEY && isAnswer(hop) && !(hop.zone == hop.rrset->rrset.owner)) {
        const Name& owner = hop.rrset->rrset.owner;
        const auto place = validation.findings.add(DnskeyNotAtApex{{owner, RRType::DNSKEY}}, hop.zone,
                                                   {owner, RRType::DNSKEY, std::nullopt}, hop.rrset->servers);
        validation.findings.setSeverity(place, Severity::Warning);  // nobody has to use such a key to resolve the name
    }
}

/// A secondary that lost contact serves its copy until the SOA's expire time is over; signatures should last as long.
void addSoonerThanExpire(Validation& validation, const AnswerHop& hop) {
    const auto& soas = validation.facts.versions(hop.zone, RRType::SOA);
    const auto soa = soas.empty() ? std::nullopt : Soa::fromRdata(soas.front().rrset.rdatas.front());
    if (!soa || !hop.rrset || hop.rrset->security != Security::Secure) {
        return;
    }
    for (const auto& signature : hop.rrset->signatures) {
        auto about = aboutSignature(hop.rrset->rrset, signature.rrsig, validation.work.at());
        if (signature.status == SignatureStatus::Valid &&
            about.expiration.seconds - about.inception.seconds < soa->expire) {
            const Subject subject{about.owner, about.covered, about.keyTag};
            validation.findings.add(RrsigEndsBeforeSoaExpire{std::move(about), soa->expire}, hop.zone, subject);
        }
    }
}

/// RFC 4035 section 2.2, RFC 6840 section 5.11: each algorithm of the DNSKEY set signs each RRset. Told once for a zone and
/// an algorithm.
void addUnusedAlgorithms(Validation& validation, const ChainOfTrust& chain) {
    std::set<std::pair<Name, Algorithm>> told;
    forEachRRset(chain, [&](const RRsetCheck& check) {
        const auto* zone = chain.findZone(check.zone);
        const bool isSynthesized =
            check.signatures.empty();  // a CNAME that follows from a DNAME (RFC 6672 section 5.3.1)
        if (check.partial) {
            return;
        }
        if (zone == nullptr || zone->security != Security::Secure || check.security != Security::Secure ||
            isSynthesized) {
            return;
        }
        std::set<Algorithm> missing;
        for (const auto& key : zone->keys) {
            if (key.security == Security::Secure) {
                missing.insert(key.key.algorithm);
            }
        }
        for (const auto& signature : check.signatures) {
            missing.erase(signature.rrsig.algorithm);
        }
        for (const auto algorithm : missing) {
            if (told.emplace(zone->name, algorithm).second) {
                validation.findings.add(AlgorithmSignaturesMissing{{check.rrset.owner, check.rrset.type}, algorithm},
                                        zone->name, {check.rrset.owner, check.rrset.type, std::nullopt}, check.servers);
            }
        }
    });
}

}  // namespace

void addAnswerNotes(Validation& validation, const ChainOfTrust& chain) {
    for (const auto& hop : chain.hops) {
        const auto* zone = chain.findZone(hop.zone);
        if (zone == nullptr || zone->security != Security::Secure) {
            continue;
        }
        explainByProofWithoutNs(validation, hop);
        addCnameBesideData(validation, hop);
        addKeyBelowApex(validation, hop);
        addSoonerThanExpire(validation, hop);
        if (isAnswer(hop)) {
            addDeniedThoughThere(validation, *hop.rrset, *zone);
        }
    }
    for (const auto& zone : chain.zones) {
        addAliasAtApex(validation, zone);
        const auto* parent = zone.link.parent ? chain.findZone(*zone.link.parent) : nullptr;
        if (zone.link.dsSet && parent != nullptr) {
            addDeniedThoughThere(validation, *zone.link.dsSet, *parent);
        }
    }
    addUnusedAlgorithms(validation, chain);
}

}  // namespace rootline
