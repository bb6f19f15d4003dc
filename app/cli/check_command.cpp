// SPDX-License-Identifier: MIT
#include "app/cli/captured_question.h"
#include "app/cli/commands.h"
#include "app/cli/inspection.h"
#include "app/cli/live_question.h"
#include "app/cli/presented_certificate.h"
#include "app/command_line/asked_resolvers.h"
#include "core/analysis/key_sentinel.h"

#include <QCoreApplication>

namespace rootline::cli {

namespace {

class CheckWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::CheckWords)
};

ExitStatus checkLive(const Invocation& invocation) {
    if (const auto error = unsuitableOption(invocation, Use::CheckLive)) {
        return refuse({*error, ExitStatus::Usage});
    }
    const auto resolvers = waysToAskedResolvers(invocation.options);
    if (!resolvers) {
        return refuse(resolvers.error());
    }
    const auto sentinelZone = readSentinelZone(invocation.options.sentinel);
    if (!sentinelZone) {
        return refuse({sentinelZone.error(), ExitStatus::Usage});
    }
    auto live = prepareLiveQuestion(invocation);
    if (!live) {
        return refuse(live.error());
    }
    if (!live->note.isEmpty()) {
        complain(live->note);
    }
    const auto policy = policyOf(invocation.options);
    if (!policy) {
        return refuse(policy.error());
    }
    live->request.policy = *policy;
    auto validated = inspect(live->request, *live->transport);
    if (!validated) {
        return refuse(validated.error());
    }
    if (*sentinelZone && sentinelTags(validated->chain).empty()) {
        complain(
            CheckWords::tr("No root key is configured as a trust anchor, so no resolver was asked about root keys."));
    }
    validated->chain =
        comparedWithAskedResolvers(std::move(validated->chain), validated->heard.evidence, *resolvers, *sentinelZone);
    if (invocation.options.connect) {
        validated->chain = comparedWithServer(std::move(validated->chain), *live, invocation.options);
    }
    return conclude(*validated, invocation.options);
}

ExitStatus checkCapture(const Invocation& invocation) {
    if (const auto error = unsuitableOption(invocation, Use::CheckCapture)) {
        return refuse({*error, ExitStatus::Usage});
    }
    const auto validated = validateCaptureFile(invocation);
    return validated ? conclude(*validated, invocation.options) : refuse(validated.error());
}

}  // namespace

ExitStatus check(const Invocation& invocation) {
    return invocation.options.capture.isEmpty() ? checkLive(invocation) : checkCapture(invocation);
}

}  // namespace rootline::cli
