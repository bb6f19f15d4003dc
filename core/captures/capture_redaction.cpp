// SPDX-License-Identifier: MIT
#include "core/captures/capture_redaction.h"

#include "core/imports/redaction.h"

namespace rootline {

Capture redactedCapture(const Capture& capture) {
    imports::Redaction redaction(capture.evidence);
    Capture copy;
    copy.question = redaction.question(capture.question);
    copy.at = capture.at;
    copy.program = capture.program;
    const bool tellsNobody = capture.via == QLatin1String("authoritative") || capture.via == QLatin1String("system");
    copy.via = tellsNobody ? capture.via : QStringLiteral("resolver");
    for (const Server& hint : capture.rootHints) {
        copy.rootHints.push_back(redaction.server(hint));
    }
    for (const TrustAnchor& anchor : capture.anchors) {
        copy.anchors.push_back(redaction.anchor(anchor));
    }
    copy.questionLimitReached = capture.questionLimitReached;
    copy.redacted = true;
    for (const auto& reply : capture.evidence.replies()) {
        copy.evidence.add(redaction.reply(*reply));
    }
    Standpoint standpoint = capture.evidence.standpoint();
    standpoint.file.clear();
    standpoint.redacted = true;
    copy.evidence.setStandpoint(std::move(standpoint));
    return copy;
}

}  // namespace rootline
