// SPDX-License-Identifier: MIT
#include "app/desktop/rejudging.h"

#include "core/trust/each_server.h"

namespace rootline::desktop {

void Rejudging::judge(const OtherView& view) {
    CaptureJudgement judgement;
    judgement.at = view.at;
    if (!view.alone) {
        emit judged(judgeCapture(capture_, judgement, memory_), view);
        return;
    }
    Capture heard = capture_;
    heard.evidence = heardFrom(capture_.evidence, view.alone->zone, view.alone->server);
    emit judged(judgeCapture(heard, judgement, memory_), view);
}

}  // namespace rootline::desktop
