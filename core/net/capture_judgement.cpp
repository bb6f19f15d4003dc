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
    if (chain.verdict == Security::Indeterminate && !isExplained(chain)) {
        chain.findings.push_back(findingAbout(question, CaptureIncomplete{question, capture.question}));
    }
    return chain;
}

}  // namespace rootline
