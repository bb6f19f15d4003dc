// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/inspection.h"
#include "core/lab/world.h"
#include "core/net/lab_transport.h"
#include "ui/present/words.h"

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
    for (const std::string& name : lab::scenarioNames()) {
        print(QString::fromStdString(name) + u'\t' + worldTitle(name) + u'\n');
    }
    return ExitStatus::Secure;
}

ExitStatus checkWorld(const QString& name, const Options& options) {
    const auto scenario = lab::findScenario(name.toStdString());
    if (!scenario) {
        return refuse(LabWords::tr("There is no world \"%1\". \"rootline-cli lab list\" shows them all.").arg(name));
    }
    const Timestamp now = options.at.value_or(Timestamp{QDateTime::currentSecsSinceEpoch()});
    const auto world = lab::World::build(*scenario, now);
    LabTransport transport(world);
    return inspectAndReport({.question = scenario->question,
                             .rootHints = world->rootHints(),
                             .anchors = world->trustAnchors(),
                             .policy = {},
                             .limits = {},
                             .at = world->now()},
                            transport, options.json);
}

}  // namespace

ExitStatus lab(const Invocation& invocation) {
    const QStringList& words = invocation.words;
    const bool isList = words.size() == 2 && words[1] == QLatin1String("list");
    const bool isCheck = words.size() == 3 && words[1] == QLatin1String("check");
    if (!isList && !isCheck) {
        return refuse(LabWords::tr("After \"lab\" comes \"list\", or \"check\" and the name of a world."));
    }
    const QStringList allowed = isCheck ? QStringList{QStringLiteral("json"), QStringLiteral("at")} : QStringList{};
    if (const auto error = unsuitableOption(invocation, allowed)) {
        return refuse(*error);
    }
    return isList ? list() : checkWorld(words[2], invocation.options);
}

}  // namespace rootline::cli
