// SPDX-License-Identifier: MIT
#include "app/desktop/rejudging.h"

#include "core/trust/each_server.h"

namespace rootline::desktop {

void Rejudging::judge(const OtherView& view) {
    Capture heard = capture_;  // replies are shared, so this is cheap
    if (view.alone) {
        heard.evidence = heardFrom(capture_.evidence, view.alone->zone, view.alone->server);
    }
    if (!view.supposed.empty()) {
        judgeSupposed(heard, view);
        return;
    }
    CaptureJudgement judgement;
    judgement.at = view.at;
    emit judged(judgeCapture(heard, judgement, memory_), view);
}

void Rejudging::judgeSupposed(const Capture& heard, const OtherView& view) {
    const ChainOfTrust real =
        validate(heard.evidence, heard.question, heard.anchors, {}, view.at.value_or(heard.at), memory_);
    const auto supposed = suppose(heard.evidence, real, view.supposed);
    if (supposed) {
        emit judged(validate(*supposed, heard.question, heard.anchors, {}, memory_), view);
    } else {
        emit impossible(supposed.error());
    }
}

}  // namespace rootline::desktop
