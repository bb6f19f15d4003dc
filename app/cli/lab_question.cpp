// SPDX-License-Identifier: MIT
#include "app/cli/lab_question.h"

#include "app/command_line/input_files.h"
#include "core/lab/rehearsal.h"
#include "core/net/lab_transport.h"

#include <QCoreApplication>
#include <QDateTime>

namespace rootline::cli {

namespace {

class LabWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::LabWords)
};

}  // namespace

tl::expected<lab::Scenario, Failure> openStep(const QString& name, const Options& options) {
    auto scenario = openScenario(name);
    if (!scenario) {
        return tl::unexpected(
            Failure{scenario.error().sentence, scenario.error().isFile ? ExitStatus::InputFile : ExitStatus::Usage});
    }
    const auto steps = static_cast<int>(scenario->steps.size());
    if (options.step > steps) {
        return tl::unexpected(
            Failure{LabWords::tr("%1 has %n step(s). Use --step with a number up to that.", nullptr, steps).arg(name),
                    ExitStatus::Usage});
    }
    return lab::atStep(std::move(*scenario), static_cast<std::size_t>(options.step - 1));
}

LiveQuestion labQuestion(const lab::Scenario& scenario, const Options& options) {
    const auto world = lab::World::build(scenario, options.at.value_or(Timestamp{QDateTime::currentSecsSinceEpoch()}));
    return {{.question = scenario.question,
             .rootHints = world->rootHints(),
             .anchors = world->trustAnchors(),
             .policy = {},
             .limits = {},
             .at = scenario.builtFor && options.at ? *options.at : world->now(),
             .askAllServers = options.allServers || lab::differsBetweenServers(scenario),
             .beside = {.uses = options.uses},
             .caches = lab::cachesOf(*world),
             .standpoint = lab::standpointOf(*world)},
            std::make_unique<LabTransport>(world),
            {}};
}

}  // namespace rootline::cli
