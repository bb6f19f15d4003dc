// SPDX-License-Identifier: MIT
#include "core/captures/capture.h"
#include "core/trust/each_server.h"
#include "core/trust/findings.h"

#include <algorithm>

namespace rootline {

namespace {

/// Something else already says why there is no verdict.
bool isExplained(const ChainOfTrust& chain) {
    return std::any_of(chain.findings.begin(), chain.findings.end(), [](const Finding& finding) {
        return finding.detail.is<AllServersSilent, NoAnchorAbove>() || finding.severity == Severity::Error;
    });
}

/// The owners of the anchors at or above the name, where the capture holds nothing about the keys of any of them.
std::vector<Name> unansweredAnchors(const Capture& capture, const std::vector<TrustAnchor>& anchors, const Name& name) {
    std::vector<Name> owners;
    for (const TrustAnchor& anchor : anchors) {
        const bool isNew = std::find(owners.begin(), owners.end(), anchor.owner) == owners.end();
        if (name.isAtOrBelow(anchor.owner) && isNew) {
            owners.push_back(anchor.owner);
        }
    }
    const auto& replies = capture.evidence.replies();
    const bool anyAsked = std::any_of(replies.begin(), replies.end(), [&](const auto& reply) {
        return reply->question.type == RRType::DNSKEY &&
               std::find(owners.begin(), owners.end(), reply->question.name) != owners.end();
    });
    return anyAsked ? std::vector<Name>() : owners;
}

bool wasAsked(const Evidence& evidence, const Question& question) {
    return std::any_of(evidence.replies().begin(), evidence.replies().end(),
                       [&](const auto& reply) { return reply->question == question; });
}

/// The first thing, from the top down, that a verdict needs and nobody asked.
Question firstMissing(const ChainOfTrust& chain, const Evidence& evidence) {
    for (const Zone& zone : chain.zones) {
        const Question keys{zone.name, RRType::DNSKEY};
        const Question ds{zone.name, RRType::DS};
        const bool isOpen = zone.link.state == LinkState::Unknown;
        if (isOpen && &zone != &chain.zones.front() && !wasAsked(evidence, ds) && wasAsked(evidence, keys)) {
            return ds;
        }
        if (zone.security == Security::Indeterminate && !wasAsked(evidence, keys)) {
            return keys;
        }
    }
    return chain.question;
}

/// Without signatures nothing is proven, and nothing is broken: what the records say stays, what it would prove is open.
void leaveOpen(ChainOfTrust& chain) {
    const auto open = [](std::optional<RRsetCheck>& rrset) {
        if (rrset) {
            rrset->security = Security::Indeterminate;
        }
    };
    chain.verdict = Security::Indeterminate;
    chain.validUntil.reset();
    for (Zone& zone : chain.zones) {
        for (ServerStatus& server : zone.servers) {
            server.verdictAlone.reset();
        }
        zone.security = Security::Indeterminate;
        zone.link.state = LinkState::Unknown;
        open(zone.keySet);
        open(zone.link.dsSet);
        for (ZoneKey& key : zone.keys) {
            key.security = Security::Indeterminate;
        }
    }
    for (AnswerHop& hop : chain.hops) {
        hop.security = Security::Indeterminate;
        open(hop.rrset);
        open(hop.dname);
    }
    std::erase_if(chain.findings, [](const Finding& finding) {  // they follow from what was not checked
        return finding.severity == Severity::Error || finding.detail.is<WorkLimitReached>();
    });
    for (Finding& finding : chain.findings) {
        finding.causedBy.reset();
    }
}

/// A zone file without keys: nothing of it can be checked, and nothing of it needs to be.
void callUnsigned(ChainOfTrust& chain) {
    chain.verdict = Security::Insecure;
    for (Zone& zone : chain.zones) {
        zone.security = Security::Insecure;
    }
    for (AnswerHop& hop : chain.hops) {
        hop.security = Security::Insecure;
        if (hop.rrset) {
            hop.rrset->security = Security::Insecure;
        }
    }
    std::erase_if(chain.findings, [](const Finding& finding) { return finding.detail.is<NoAnchorAbove>(); });
}

/// Told in every report: a zone that vouches for itself is not the same as one that its parent vouches for.
void addOwnKeys(ChainOfTrust& chain, const Capture& capture) {
    OwnKeysTrusted detail;
    Name zone = capture.evidence.replies().empty() ? chain.question.name : capture.evidence.replies().front()->zone;
    for (const TrustAnchor& anchor : capture.anchors) {
        const auto* key = std::get_if<DnsKey>(&anchor.key);
        detail.keys.push_back({anchor.keyTag(), anchor.algorithm(), key != nullptr && key->isSep()});
    }
    Finding finding = findingAbout({zone, RRType::DNSKEY}, detail);
    if (capture.anchors.empty()) {
        callUnsigned(chain);
        finding = findingAbout({zone, RRType::DNSKEY}, ZoneFileUnsigned{});
    }
    finding.zone = zone;
    chain.findings.push_back(std::move(finding));
}

}  // namespace

namespace {

/// The recorded answers, prepared for this validation.
Evidence heardFor(const Capture& capture, const CaptureValidation& validation) {
    Evidence heard = capture.evidence;
    Standpoint standpoint = heard.standpoint();
    if (validation.at) {
        standpoint = atTime(std::move(standpoint), *validation.at);
    }
    if (validation.anchors) {
        standpoint.anchors = validation.anchorsFrom;
    }
    heard.setStandpoint(std::move(standpoint));
    return heard;
}

}  // namespace

ChainOfTrust validateCapture(const Capture& capture, const CaptureValidation& validation) {
    ValidationMemory memory;
    return validateCapture(capture, validation, memory);
}

ChainOfTrust validateCapture(const Capture& capture, const CaptureValidation& validation, ValidationMemory& memory) {
    const Question question = validation.question.value_or(capture.question);
    const std::vector<TrustAnchor> anchors = validation.anchors.value_or(capture.anchors);
    Policy policy = validation.policy;
    if (capture.redacted) {
        policy.signatureChecks = 0;  // none can verify: none is checked
    }
    ChainOfTrust chain = validateEachServer(heardFor(capture, validation), question, anchors, policy,
                                            validation.at.value_or(capture.at), memory);
    if (question == capture.question) {
        chain = withCaches(std::move(chain), capture.caches, anchors, policy);
    }
    if (capture.questionLimitReached) {
        chain.findings.push_back(findingAbout(question, WorkLimitReached{WorkLimitReached::Limit::Questions}));
    }
    if (capture.ownKeysTrusted && anchors == capture.anchors) {
        addOwnKeys(chain, capture);
    }
    const auto& replies = capture.evidence.replies();
    const bool anyAnswer =
        std::any_of(replies.begin(), replies.end(), [](const auto& reply) { return reply->answered(); });
    if (capture.askedWithoutDnssec > 0 && !anyAnswer) {
        chain.findings.push_back(findingAbout(question, AskedWithoutDnssec{capture.askedWithoutDnssec}));
        return chain;
    }
    const auto unanswered = unansweredAnchors(capture, anchors, question.name);
    if (capture.redacted) {
        leaveOpen(chain);  // the program that opens the file says that nothing is checked
    } else if (chain.verdict == Security::Indeterminate && !unanswered.empty()) {
        chain.findings.push_back(findingAbout(question, CaptureNotAnchored{unanswered}));
    } else if (chain.verdict == Security::Indeterminate && !isExplained(chain)) {
        chain.findings.push_back(
            findingAbout(question, CaptureIncomplete{firstMissing(chain, capture.evidence), capture.question}));
    }
    return chain;
}

}  // namespace rootline
