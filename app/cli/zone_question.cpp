// SPDX-License-Identifier: MIT
#include "app/cli/zone_question.h"

#include "app/cli/captured_question.h"
#include "app/cli/inspection.h"
#include "app/cli/lab_question.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

namespace rootline::cli {

namespace {

class ZoneWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::ZoneWords)
};

Failure usage(const QString& sentence) {
    return {sentence, ExitStatus::Usage};
}

/// The SOA is the one type that every zone answers at its name, and that leads to the zone above other names.
tl::expected<Question, Failure> zoneQuestion(const QStringList& words) {
    if (words.size() > 2) {
        return tl::unexpected(
            usage(ZoneWords::tr("\"%1\" is one argument too many: \"%2\" needs one name.").arg(words[2], words[0])));
    }
    return readQuestionWords({words[0], words.value(1), QStringLiteral("SOA")}).map_error(usage);
}

/// A user who mistypes a name must not get results about the zone above it.
tl::expected<Validated, Failure> ofWhatExists(tl::expected<Validated, Failure> validated) {
    if (validated && validated->chain.rcode == Rcode::NxDomain) {
        return tl::unexpected(usage(ZoneWords::tr("The name servers say that %1 does not exist. Check the spelling.")
                                        .arg(shownName(validated->chain.question.name))));
    }
    return validated;
}

tl::expected<Validated, Failure> fromLab(const Invocation& invocation) {
    const auto scenario = openStep(invocation.options.world, invocation.options);
    if (!scenario) {
        return tl::unexpected(scenario.error());
    }
    LiveQuestion question = labQuestion(*scenario, invocation.options);
    if (invocation.words.size() > 1) {
        const auto zone = zoneQuestion(invocation.words);
        if (!zone) {
            return tl::unexpected(zone.error());
        }
        question.request.question = *zone;
        return ofWhatExists(inspect(question.request, *question.transport));
    }
    return inspect(question.request, *question.transport);
}

tl::expected<Validated, Failure> fromNetwork(const Invocation& invocation) {
    const auto zone = zoneQuestion(invocation.words);
    if (!zone) {
        return tl::unexpected(zone.error());
    }
    auto live = prepareLiveQuestion(invocation);
    if (!live) {
        return tl::unexpected(live.error());
    }
    live->request.question = *zone;
    return ofWhatExists(inspect(live->request, *live->transport));
}

}  // namespace

tl::expected<Validated, Failure> validateZone(const Invocation& invocation) {
    const Options& options = invocation.options;
    if (!options.capture.isEmpty() && !options.world.isEmpty()) {
        return tl::unexpected(usage(ZoneWords::tr("--capture and --lab exclude each other. Leave one out.")));
    }
    if (!options.capture.isEmpty()) {
        return validateCaptureFile(invocation);
    }
    return options.world.isEmpty() ? fromNetwork(invocation) : fromLab(invocation);
}

}  // namespace rootline::cli
