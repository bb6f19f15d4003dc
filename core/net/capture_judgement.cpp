// SPDX-License-Identifier: MIT
#include "core/net/capture.h"
#include "core/trust/each_server.h"

#include <algorithm>

namespace rootline {

namespace {

/// Something else already says why there is no verdict.
bool isExplained(const ChainOfTrust& chain) {
    return std::any_of(chain.findings.begin(), chain.findings.end(), [](const Finding& finding) {
        const AnyFinding& detail = finding.detail.any();
        return std::holds_alternative<AllServersSilent>(detail) || std::holds_alternative<NoAnchorAbove>(detail) ||
               finding.severity == Severity::Error;
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

}  // namespace

ChainOfTrust judgeCapture(const Capture& capture, const CaptureJudgement& judgement) {
    JudgingMemory memory;
    return judgeCapture(capture, judgement, memory);
}

ChainOfTrust judgeCapture(const Capture& capture, const CaptureJudgement& judgement, JudgingMemory& memory) {
    const Question question = judgement.question.value_or(capture.question);
    ChainOfTrust chain = validateEachServer(capture.evidence, question, judgement.anchors.value_or(capture.anchors),
                                            judgement.policy, judgement.at.value_or(capture.at), memory);
    if (capture.questionLimitReached) {
        chain.findings.push_back(findingAbout(question, WorkLimitReached{WorkLimitReached::Limit::Questions}));
    }
    const auto unanswered = unansweredAnchors(capture, judgement.anchors.value_or(capture.anchors), question.name);
    if (chain.verdict == Security::Indeterminate && !unanswered.empty()) {
        chain.findings.push_back(findingAbout(question, CaptureNotAnchored{unanswered}));
    } else if (chain.verdict == Security::Indeterminate && !isExplained(chain)) {
        chain.findings.push_back(findingAbout(question, CaptureIncomplete{question, capture.question}));
    }
    return chain;
}

}  // namespace rootline
