// SPDX-License-Identifier: MIT
#include "app/cli/captured_question.h"
#include "app/cli/commands.h"
#include "app/command_line/capture_files.h"
#include "app/command_line/evidence_files.h"
#include "app/command_line/input_files.h"
#include "core/captures/capture_redaction.h"
#include "core/trust/root_history.h"
#include "ui/present/report/chain_comparison.h"
#include "ui/present/wording/wording.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace rootline::cli {

namespace {

class EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::EvidenceWords)
};

/// The same question to two files: words, trust anchors and time of the command line hold for both.
tl::expected<Validated, Failure> validateNamed(const QString& fileName, const Invocation& invocation) {
    Invocation one = invocation;
    one.words = {QStringLiteral("check")};
    one.options.capture = fileName;
    return validateCaptureFile(one);
}

}  // namespace

ExitStatus compare(const Invocation& invocation) {
    if (const auto error = unsuitableOption(invocation, Use::Compare)) {
        return refuse({*error, ExitStatus::Usage});
    }
    if (invocation.words.size() != 3) {
        return refuse({EvidenceWords::tr("\"compare\" needs two files. Write: rootline-cli compare BEFORE AFTER"),
                       ExitStatus::Usage});
    }
    const auto before = validateNamed(invocation.words[1], invocation);
    const auto after = before ? validateNamed(invocation.words[2], invocation) : before;
    if (!after) {
        return refuse(after.error());
    }
    const ComparedChain first{invocation.words[1], before->chain, before->heard.redacted};
    const ComparedChain second{invocation.words[2], after->chain, after->heard.redacted};
    if (invocation.options.json) {
        printJson(comparisonJson(first, second));
    } else {
        print(comparisonText(first, second));
    }
    const bool isSame = differencesBetween(first.chain, second.chain).empty();
    return isSame ? ExitStatus::Same : ExitStatus::Different;
}

ExitStatus convert(const Invocation& invocation) {
    const Options& options = invocation.options;
    if (const auto error = unsuitableOption(invocation, Use::Convert)) {
        return refuse({*error, ExitStatus::Usage});
    }
    if (invocation.words.size() < 2 || options.output.isEmpty()) {
        return refuse({EvidenceWords::tr("\"convert\" needs an input file and an output file. Write: rootline-cli "
                                         "convert FILE -o FILE.rootline"),
                       ExitStatus::Usage});
    }
    Invocation asked = invocation;
    asked.words.removeAt(0);  // FILE [NAME [TYPE]] reads like a command with its question
    const auto validation = readValidation(asked);
    if (!validation) {
        return refuse(validation.error());
    }
    auto opened = readEvidenceFile(invocation.words[1], {validation->question, validation->anchors.has_value()},
                                   FileAnchors::OfFile);
    if (!opened) {
        return refuse({opened.error(), ExitStatus::InputFile});
    }
    for (const QString& note : opened->notes) {
        complain(note);
    }
    Capture& capture = opened->capture;
    capture.question = validation->question.value_or(capture.question);
    capture.anchors = validation->anchors.value_or(capture.anchors);
    const Timestamp recorded = capture.at;  // the root's keys are those of that day
    capture.at = validation->at.value_or(capture.at);
    CaptureValidation told;
    const bool isZone = capture.ownKeysTrusted && !capture.question.name.isRoot();
    if (fileAnchors(options.trustAnchors, options.captureAnchors) == FileAnchors::BuiltIn &&
        !isZone) {  // they are kept, and not believed
        told.anchors = builtInTrustAnchorsAt(recorded);
        told.anchorsFrom = Standpoint::Anchors::BuiltIn;
    }
    return saveAndTell(capture, options, told);
}

tl::expected<Capture, Failure> saveAsAsked(const Capture& capture, const Options& options) {
    const Capture saved = options.redact ? redactedCapture(capture) : capture;
    return saveCaptureFile(options.output, saved)
        .map([&saved] { return saved; })
        .map_error([](const QString& sentence) {
            return Failure{sentence, ExitStatus::Usage};
        });
}

ExitStatus saveAndTell(const Capture& capture, const Options& options, const CaptureValidation& told) {
    const auto saved = saveAsAsked(capture, options);
    if (!saved) {
        return refuse(saved.error());
    }
    const ChainOfTrust chain = validateCapture(*saved, told);
    if (options.output == QLatin1String("-")) {
        return oncePrinted(statusOf(chain.verdict));  // the capture stands where the report would
    }
    print(summarySentence(chain) + u'\n');
    return statusOf(chain.verdict);
}

}  // namespace rootline::cli
