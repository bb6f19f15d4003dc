// SPDX-License-Identifier: MIT
#include "core/trust/validate.h"

#include "core/trust/findings.h"
#include "core/trust/root_history.h"
#include "core/trust/validation.h"

#include <algorithm>

namespace rootline {

namespace {

/// What cannot be checked here says all the same which key it is by.
bool isSigning(const SignatureCheck& signature) {
    return signature.keyIndex &&
           (signature.status == SignatureStatus::Valid || signature.status == SignatureStatus::AlgorithmUnsupported);
}

/// Which keys were seen to sign data other than their DNSKEY set, by zone.
std::map<Name, std::set<std::size_t>> dataSigners(const ChainOfTrust& chain) {
    std::map<Name, std::set<std::size_t>> signers;
    forEachRRset(chain, [&](const RRsetCheck& check) {
        if (check.rrset.type == RRType::DNSKEY) {
            return;
        }
        auto& ofZone = signers[check.zone];
        for (const auto& signature : check.signatures) {
            if (isSigning(signature)) {
                ofZone.insert(*signature.keyIndex);
            }
        }
    });
    return signers;
}

KeyRole roleOf(const ZoneKey& key, bool signsKeySet, bool signsData, bool dataSeen, bool sepSigns) {
    if (signsKeySet && signsData) {
        return key.key.isSep() || !sepSigns ? KeyRole::Csk : KeyRole::Zsk;
    }
    if (signsKeySet) {  // without the SEP flag nobody meant it to be a KSK
        return key.key.isSep() ? KeyRole::Ksk : sepSigns ? KeyRole::Zsk : KeyRole::Csk;
    }
    // Where no data of the zone was seen, the flag is all there is to go by.
    return signsData || (!dataSeen && !key.key.isSep()) ? KeyRole::Zsk : KeyRole::Standby;
}

void assignRoles(ChainOfTrust& chain) {
    const auto signers = dataSigners(chain);
    for (auto& zone : chain.zones) {
        const auto found = signers.find(zone.name);
        const bool dataSeen = found != signers.end() && !found->second.empty();
        const bool sepSigns = std::any_of(zone.keys.begin(), zone.keys.end(),
                                          [](const ZoneKey& key) { return key.signsKeySet && key.key.isSep(); });
        for (std::size_t i = 0; i < zone.keys.size(); ++i) {
            const bool signsSet =
                zone.keys[i].signsKeySet ||
                (zone.keySet && std::any_of(zone.keySet->signatures.begin(), zone.keySet->signatures.end(),
                                            [i](const SignatureCheck& signature) {
                                                return signature.keyIndex == i &&
                                                       signature.status == SignatureStatus::AlgorithmUnsupported;
                                            }));
            zone.keys[i].role =
                roleOf(zone.keys[i], signsSet, dataSeen && found->second.contains(i), dataSeen, sepSigns);
        }
    }
}

/// A set holds as long as its longest-lived valid signature; the chain as long as the first set to end.
std::optional<Timestamp> validUntil(const ChainOfTrust& chain) {
    if (chain.verdict != Security::Secure) {
        return std::nullopt;
    }
    std::optional<Timestamp> first;
    forEachRRset(chain, [&](const RRsetCheck& check) {
        std::optional<Timestamp> last;
        for (const auto& signature : check.signatures) {
            const auto end = fromSerial(signature.rrsig.expiration, chain.at);
            if (signature.status == SignatureStatus::Valid && (!last || end > *last)) {
                last = end;
            }
        }
        if (last && (!first || *last < *first)) {
            first = last;
        }
    });
    return first;
}

void addZoneNotes(Validation& validation, const ChainOfTrust& chain) {
    for (const auto& zone : chain.zones) {
        if (zone.link.dsSet && zone.link.dsSet->security == Security::Secure) {
            addRRsetNotes(validation.findings, *zone.link.dsSet, validation.work);
        }
        if (zone.security == Security::Secure && zone.keySet) {
            addRRsetNotes(validation.findings, *zone.keySet, validation.work);
            addKeyNotes(validation, zone);
        }
        if (zone.link.state != LinkState::BelowBroken) {
            addKeyFaults(validation, zone);
        }
    }
}

BesideAnswer asAnswer(const ChainOfTrust& chain) {
    const auto& hop = chain.hops.back();
    return {chain.question, hop.zone, chain.verdict, hop.rrset ? std::optional(hop.rrset->rrset) : std::nullopt};
}

/// The chain's own answer, and what was asked beside it; what is broken there is not the chain's matter.
std::vector<BesideAnswer> answersBeside(const Validation& validation, const ChainOfTrust& chain) {
    std::set<Question> asked;
    for (const auto* heard : validation.facts.messages()) {
        if (isAskedBeside(heard->reply->question) && !(heard->reply->question == chain.question)) {
            asked.insert(heard->reply->question);
        }
    }
    std::vector<BesideAnswer> answers{asAnswer(chain)};
    for (const auto& question : asked) {
        FindingList aside;
        Validation apart{validation.facts, validation.anchors, validation.work, aside};
        Causes causes;
        ChainOfTrust beside;
        beside.question = question;
        beside.zones = chain.zones;  // validated already
        validateAnswer(apart, beside, causes);
        answers.push_back(asAnswer(beside));
    }
    return answers;
}

/// What is worth knowing beside the verdict, from what was asked for that.
void addBesideNotes(Validation& validation, const ChainOfTrust& chain) {
    const auto answers = answersBeside(validation, chain);
    addDelegationNotes(validation, chain);
    addCdsNotes(validation, chain);
    addBootstrapNotes(validation, chain, answers);
    addRolloverNotes(validation, chain);
    addUseNotes(validation, chain, answers);
}

/// Zones whose verdict is open: what of that the evidence holds.
void addCaptured(const Validation& validation, ChainOfTrust& chain) {
    for (auto& zone : chain.zones) {
        if (zone.security != Security::Indeterminate || zone.link.state == LinkState::AboveAnchor) {
            continue;
        }
        const bool hasKeys = !validation.facts.versions(zone.name, RRType::DNSKEY).empty();
        const bool hasDs = !validation.facts.versions(zone.name, RRType::DS).empty() ||
                           !validation.facts.responsesTo({zone.name, RRType::DS}).empty();
        zone.captured = hasKeys || hasDs ? Captured::Partly : Captured::Not;
    }
}

void addWorkFindings(Validation& validation) {
    for (const auto& [limit, place] : validation.work.limitsReached()) {
        validation.findings.add(WorkLimitReached{limit}, place.zone, place.subject);
    }
}

/// The input of one validation.
struct Case {
    const Evidence& evidence;
    const Question& question;
    std::span<const TrustAnchor> anchors;
};

/// The evidence's own; other anchors than the built-in ones are never called built in.
Standpoint standpointOf(const Case& validated) {
    Standpoint standpoint = validated.evidence.standpoint();
    if (!areBuiltIn(validated.anchors) && standpoint.anchors == Standpoint::Anchors::BuiltIn) {
        standpoint.anchors = Standpoint::Anchors::Capture;
    }
    return standpoint;
}

ChainOfTrust validate(const Case& validated, Work& work, ValidationMemory& memory) {
    const Facts facts(validated.evidence, memory);
    FindingList findings;
    Validation validation{facts, validated.anchors, work, findings};
    Causes causes;

    ChainOfTrust chain;
    chain.question = validated.question;
    chain.at = work.at();
    chain.standpoint = standpointOf(validated);
    validateAnswer(validation, chain, causes);
    assignRoles(chain);
    addZoneNotes(validation, chain);
    addAnswerNotes(validation, chain);
    addOutlook(validation, chain);
    addDisagreements(validation, chain);
    addServerFindings(validation, validated.evidence, chain);
    explainMissingSignatures(validation, chain);
    addDroppedQuestions(validation, validated.evidence, chain);
    addServerHabits(validation, chain);
    addBesideNotes(validation, chain);
    addClockFinding(validation, chain);
    addWorkFindings(validation);
    addCaptured(validation, chain);
    chain.findings = findings.sorted();
    chain.validUntil = validUntil(chain);
    chain.verifications = work.verifications();
    return chain;
}

}  // namespace

ChainOfTrust validate(const Evidence& evidence, const Question& question, std::span<const TrustAnchor> anchors,
                      const Policy& policy, Timestamp at) {
    ValidationMemory memory;
    return validate(evidence, question, anchors, policy, at, memory);
}

ChainOfTrust validate(const Evidence& evidence, const Question& question, std::span<const TrustAnchor> anchors,
                      const Policy& policy, Timestamp at, ValidationMemory& memory) {
    Work work(policy, at, memory);
    return validate({evidence, question, anchors}, work, memory);
}

ChainOfTrust validate(const SupposedEvidence& supposed, const Question& question, std::span<const TrustAnchor> anchors,
                      const Policy& policy, ValidationMemory& memory) {
    Work work(policy, supposed.at, memory, supposed.records);
    return validate({supposed.evidence, question, anchors}, work, memory);
}

}  // namespace rootline
