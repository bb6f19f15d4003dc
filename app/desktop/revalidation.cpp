// SPDX-License-Identifier: MIT
#include "app/desktop/revalidation.h"

#include "core/trust/each_server.h"

namespace rootline::desktop {

void Revalidation::validate(const OtherView& view) {
    Capture heard = capture_;  // replies are shared, so this is cheap
    if (view.alone) {
        heard.evidence = heardFrom(capture_.evidence, view.alone->zone, view.alone->server);
    }
    if (!view.supposed.empty()) {
        validateSupposed(heard, view);
        return;
    }
    CaptureValidation validation;
    validation.at = view.at;
    emit validated(validateCapture(heard, validation, memory_), view);
}

void Revalidation::validateSupposed(const Capture& heard, const OtherView& view) {
    Evidence evidence = heard.evidence;
    if (view.at) {
        evidence.setStandpoint(atTime(evidence.standpoint(), *view.at));
    }
    const ChainOfTrust real =
        rootline::validate(evidence, heard.question, heard.anchors, {}, view.at.value_or(heard.at), memory_);
    const auto supposed = suppose(evidence, real, view.supposed);
    if (supposed) {
        emit validated(rootline::validate(*supposed, heard.question, heard.anchors, {}, memory_), view);
    } else {
        emit impossible(supposed.error());
    }
}

}  // namespace rootline::desktop
