// SPDX-License-Identifier: MIT
#include "app/cli/captured_question.h"
#include "app/cli/commands.h"
#include "app/cli/inspection.h"
#include "app/cli/live_question.h"

#include <QCoreApplication>

namespace rootline::cli {

namespace {

class CaptureCommandWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::CaptureCommandWords)
};

}  // namespace

ExitStatus capture(const Invocation& invocation) {
    if (const auto error = unsuitableOption(invocation, Use::CaptureLive)) {
        return refuse({*error, ExitStatus::Usage});
    }
    if (invocation.options.output.isEmpty()) {
        return refuse(
            {CaptureCommandWords::tr("No output file is given. Name it with -o, such as -o example.rootline."),
             ExitStatus::Usage});
    }
    auto live = prepareLiveQuestion(invocation);
    if (!live) {
        return refuse(live.error());
    }
    if (!live->note.isEmpty()) {
        complain(live->note);
    }
    live->request.askAllServers = true;  // what was not asked now cannot be asked later
    const auto validated = inspect(live->request, *live->transport, viaText(invocation.options.via));
    if (!validated) {
        return refuse(validated.error());
    }
    if (const auto saved = saveAsAsked(validated->heard, invocation.options); !saved) {
        return refuse(saved.error());
    }
    if (invocation.options.output == QLatin1String("-")) {
        return oncePrinted(statusOf(validated->chain.verdict));  // the capture stands where the report would
    }
    return report(validated->chain, validated->figures, false);
}

}  // namespace rootline::cli
