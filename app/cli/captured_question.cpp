// SPDX-License-Identifier: MIT
#include "app/cli/captured_question.h"

#include "app/cli/judging_again.h"
#include "app/command_line/evidence_files.h"
#include "app/command_line/input_files.h"

namespace rootline::cli {

tl::expected<CaptureJudgement, Failure> readJudgement(const Invocation& invocation) {
    const Options& options = invocation.options;
    CaptureJudgement judgement;
    judgement.at = options.at;
    const auto policy = policyOf(options);
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    judgement.policy = *policy;
    if (invocation.words.size() > 1) {
        const auto question = readQuestionWords(invocation.words);
        if (!question) {
            return tl::unexpected(Failure{question.error(), ExitStatus::Usage});
        }
        judgement.question = *question;
    }
    if (!options.trustAnchors.isEmpty()) {
        auto anchors = readTrustAnchors(options.trustAnchors);
        if (!anchors) {
            return tl::unexpected(Failure{anchors.error(), ExitStatus::InputFile});
        }
        judgement.anchors = *std::move(anchors);
    }
    return judgement;
}

tl::expected<Judged, Failure> judgeCaptureFile(const Invocation& invocation) {
    const auto judgement = readJudgement(invocation);
    if (!judgement) {
        return tl::unexpected(judgement.error());
    }
    const auto opened =
        readEvidenceFile(invocation.options.capture, {judgement->question, judgement->anchors.has_value()});
    if (!opened) {
        return tl::unexpected(Failure{opened.error(), ExitStatus::InputFile});
    }
    for (const QString& note : opened->notes) {
        complain(note);
    }
    const Capture& capture = opened->capture;
    const ReportFigures figures{.queries = static_cast<int>(capture.evidence.replies().size()),
                                .redacted = capture.redacted};
    Judged judged{capture, judgeCapture(capture, *judgement), figures};
    judged.heard.question = judged.chain.question;
    judged.heard.anchors = judgement->anchors.value_or(capture.anchors);
    return judged;
}

}  // namespace rootline::cli
