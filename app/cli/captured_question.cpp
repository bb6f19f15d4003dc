// SPDX-License-Identifier: MIT
#include "app/cli/captured_question.h"

#include "app/cli/revalidation.h"
#include "app/command_line/evidence_files.h"
#include "app/command_line/input_files.h"

namespace rootline::cli {

tl::expected<CaptureValidation, Failure> readValidation(const Invocation& invocation) {
    const Options& options = invocation.options;
    CaptureValidation validation;
    validation.at = options.at;
    const auto policy = policyOf(options);
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    validation.policy = *policy;
    if (invocation.words.size() > 1) {
        const auto question = readQuestionWords(invocation.words);
        if (!question) {
            return tl::unexpected(Failure{question.error(), ExitStatus::Usage});
        }
        validation.question = *question;
    }
    if (!options.trustAnchors.isEmpty()) {
        auto anchors = readTrustAnchors(options.trustAnchors);
        if (!anchors) {
            return tl::unexpected(Failure{anchors.error(), ExitStatus::InputFile});
        }
        validation.anchors = *std::move(anchors);
    }
    return validation;
}

tl::expected<Validated, Failure> validateCaptureFile(const Invocation& invocation) {
    const auto validation = readValidation(invocation);
    if (!validation) {
        return tl::unexpected(validation.error());
    }
    const auto opened =
        readEvidenceFile(invocation.options.capture, {validation->question, validation->anchors.has_value()},
                         fileAnchors(invocation.options.trustAnchors, invocation.options.captureAnchors));
    if (!opened) {
        return tl::unexpected(Failure{opened.error(), ExitStatus::InputFile});
    }
    for (const QString& note : opened->notes) {
        complain(note);
    }
    const Capture& capture = opened->capture;
    const ReportFigures figures{.queries = static_cast<int>(capture.evidence.replies().size())};
    Validated validated{capture, validateCapture(capture, *validation), figures};
    validated.heard.question = validated.chain.question;
    validated.heard.anchors = validation->anchors.value_or(capture.anchors);
    return validated;
}

}  // namespace rootline::cli
