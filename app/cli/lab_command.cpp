// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/input_files.h"
#include "app/cli/inspection.h"
#include "app/cli/lab_serving.h"
#include "core/lab/world.h"
#include "core/net/lab_transport.h"
#include "ui/present/scenario_words.h"

#include <QCoreApplication>
#include <QDateTime>

namespace rootline::cli {

namespace {

class LabWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::LabWords)
};

ExitStatus refuse(const QString& sentence) {
    complain(sentence);
    return ExitStatus::Usage;
}

ExitStatus list() {
    for (const lab::ScenarioTitle& scenario : lab::scenarioTitles()) {
        print(QString::fromStdString(scenario.name) + u'\t' + shownText(scenario.title) + u'\n');
    }
    return ExitStatus::Secure;
}

ExitStatus checkWorld(const lab::Scenario& scenario, const Options& options) {
    const auto world = lab::World::build(scenario, options.at.value_or(Timestamp{QDateTime::currentSecsSinceEpoch()}));
    LabTransport transport(world);
    return inspectAndReport({.question = scenario.question,
                             .rootHints = world->rootHints(),
                             .anchors = world->trustAnchors(),
                             .policy = {},
                             .limits = {},
                             .at = scenario.builtFor && options.at ? *options.at : world->now(),
                             .askAllServers = lab::differsBetweenServers(scenario)},
                            transport, options.json);
}

ExitStatus checkOrServe(const QStringList& words, const Options& options) {
    auto scenario = openScenario(words[2]);
    if (!scenario) {
        complain(scenario.error().sentence);
        return scenario.error().isFile ? ExitStatus::InputFile : ExitStatus::Usage;
    }
    const auto steps = static_cast<int>(scenario->steps.size());
    if (options.step > steps) {
        return refuse(
            LabWords::tr("%1 has %n step(s). Use --step with a number up to that.", nullptr, steps).arg(words[2]));
    }
    const lab::Scenario shown = lab::atStep(std::move(*scenario), static_cast<std::size_t>(options.step - 1));
    return words[1] == QLatin1String("serve") ? serve(shown, options) : checkWorld(shown, options);
}

/// The options that go with a subcommand; nothing where there is no such one.
std::optional<QStringList> allowedOptions(const QStringList& words) {
    const QString command = words.value(1);
    if (words.size() == 2 && command == QLatin1String("list")) {
        return QStringList{};
    }
    if (words.size() == 3 && command == QLatin1String("check")) {
        return QStringList{QStringLiteral("json"), QStringLiteral("at"), QStringLiteral("step")};
    }
    if (words.size() == 3 && command == QLatin1String("serve")) {
        return QStringList{QStringLiteral("port"), QStringLiteral("step"), QStringLiteral("folder")};
    }
    return std::nullopt;
}

}  // namespace

ExitStatus lab(const Invocation& invocation) {
    const auto allowed = allowedOptions(invocation.words);
    if (!allowed) {
        return refuse(
            LabWords::tr("After \"lab\" comes \"list\", or \"check\" or \"serve\" and the name of a world or a file."));
    }
    if (const auto error = unsuitableOption(invocation, *allowed)) {
        return refuse(*error);
    }
    return invocation.words.size() == 2 ? list() : checkOrServe(invocation.words, invocation.options);
}

}  // namespace rootline::cli
