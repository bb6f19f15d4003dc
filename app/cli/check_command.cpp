// SPDX-License-Identifier: MIT
#include "app/cli/captured_question.h"
#include "app/cli/commands.h"
#include "app/cli/inspection.h"
#include "app/cli/live_question.h"

namespace rootline::cli {

namespace {

ExitStatus checkLive(const Invocation& invocation) {
    if (const auto error = unsuitableOption(invocation, Use::CheckLive)) {
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

ExitStatus checkCapture(const Invocation& invocation) {
    if (const auto error = unsuitableOption(invocation, Use::CheckCapture)) {
        return refuse({*error, ExitStatus::Usage});
    }
    const auto judged = judgeCaptureFile(invocation);
    return judged ? report(judged->chain, judged->figures, invocation.options.json) : refuse(judged.error());
}

}  // namespace

ExitStatus check(const Invocation& invocation) {
    return invocation.options.capture.isEmpty() ? checkLive(invocation) : checkCapture(invocation);
}

}  // namespace rootline::cli
