// SPDX-License-Identifier: MIT
#include "app/cli/capture_files.h"
#include "app/cli/commands.h"
#include "app/cli/input_files.h"
#include "app/cli/inspection.h"
#include "app/cli/live_question.h"

namespace rootline::cli {

namespace {

ExitStatus refuse(const Failure& failure) {
    complain(failure.sentence);
    return failure.status;
}

ExitStatus checkLive(const Invocation& invocation) {
    if (const auto error = unsuitableOption(invocation, liveOptions() + QStringList{QStringLiteral("json")})) {
        return refuse({*error, ExitStatus::Usage});
    }
    auto live = prepareLiveQuestion(invocation);
    if (!live) {
        return refuse(live.error());
    }
    if (!live->note.isEmpty()) {
        complain(live->note);
    }
    return inspectAndReport(std::move(live->request), *live->transport, invocation.options.json);
}

tl::expected<CaptureJudgement, Failure> readJudgement(const Invocation& invocation) {
    const Options& options = invocation.options;
    CaptureJudgement judgement;
    judgement.at = options.at;
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

/// A capture's figures are those of its making: nothing is asked now.
ReportFigures figuresOf(const Capture& capture) {
    return {static_cast<int>(capture.evidence.replies().size()), 0, 0};
}

ExitStatus checkCapture(const Invocation& invocation) {
    const QStringList allowed{QStringLiteral("json"), QStringLiteral("capture"), QStringLiteral("trust-anchor"),
                              QStringLiteral("at")};
    if (const auto error = unsuitableOption(invocation, allowed)) {
        return refuse({*error, ExitStatus::Usage});
    }
    const auto judgement = readJudgement(invocation);
    if (!judgement) {
        return refuse(judgement.error());
    }
    const auto capture = readCaptureFile(invocation.options.capture);
    if (!capture) {
        return refuse({capture.error(), ExitStatus::InputFile});
    }
    return report(judgeCapture(*capture, *judgement), figuresOf(*capture), invocation.options.json);
}

}  // namespace

ExitStatus check(const Invocation& invocation) {
    return invocation.options.capture.isEmpty() ? checkLive(invocation) : checkCapture(invocation);
}

}  // namespace rootline::cli
