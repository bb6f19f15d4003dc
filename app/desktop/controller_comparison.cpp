// SPDX-License-Identifier: MIT
// What is shown beside a saved capture.
#include "app/cli/evidence_files.h"
#include "app/desktop/controller.h"
#include "ui/window/main_window.h"

#include <QFileInfo>

namespace rootline::desktop {

// Anchors and time of the command line hold for whatever is opened.
Capture Controller::asToldToJudge(Capture capture) const {
    capture.anchors = arguments_.trustAnchors.isEmpty() ? capture.anchors : anchors_;
    capture.at = arguments_.at.value_or(capture.at);
    return capture;
}

void Controller::compareWith(const QString& fileName) {
    if (!capture_) {
        window_.showNote(tr("Wait until the check is over, then compare it."));
        return;
    }
    auto opened = cli::readEvidenceFile(fileName, {std::nullopt, !arguments_.trustAnchors.isEmpty()});
    if (!opened) {
        window_.showNote(opened.error());
        return;
    }
    if (!opened->notes.isEmpty()) {
        window_.showNote(opened->notes.join(u' '));
    }
    const QString name = QFileInfo(fileName).fileName();
    QMetaObject::invokeMethod(atWork_, [this, name, shown = *capture_, other = asToldToJudge(std::move(opened->capture))] {
        //: In a comparison: the name of what the window shows
        const ComparedChain one{tr("What is shown"), judgeCapture(shown, {}), shown.redacted};
        const ComparedChain two{name, judgeCapture(other, {}), other.redacted};
        QMetaObject::invokeMethod(this, [this, one, two] { window_.showComparison(one, two); });
    });
}

}  // namespace rootline::desktop
