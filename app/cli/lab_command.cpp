// SPDX-License-Identifier: MIT
#include "app/cli/captured_question.h"
#include "app/cli/commands.h"
#include "app/cli/inspection.h"
#include "app/cli/lab_question.h"
#include "app/cli/lab_serving.h"
#include "ui/present/words/scenario_words.h"

#include <QCoreApplication>

namespace rootline::cli {

namespace {

class LabWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::LabWords)
};

ExitStatus list() {
    for (const lab::ScenarioTitle& scenario : lab::scenarioTitles()) {
        print(QString::fromStdString(scenario.name) + u'\t' + shownText(scenario.title) + u'\n');
    }
    return ExitStatus::Secure;
}

ExitStatus captureWorld(LiveQuestion question, const Options& options) {
    if (options.output.isEmpty()) {
        return refuse(
            {LabWords::tr("No output file is given. Name it with -o, such as -o world.rootline."), ExitStatus::Usage});
    }
    question.request.askAllServers = true;
    const auto validated = inspect(question.request, *question.transport, QStringLiteral("authoritative"));
    return validated ? saveAndTell(validated->heard, options) : refuse(validated.error());
}

ExitStatus useWorld(const QStringList& words, const Options& options) {
    const auto scenario = openStep(words[2], options);
    if (!scenario) {
        return refuse(scenario.error());
    }
    if (words[1] == QLatin1String("serve")) {
        return serve(*scenario, options);
    }
    LiveQuestion question = labQuestion(*scenario, options);
    if (words[1] == QLatin1String("capture")) {
        return captureWorld(std::move(question), options);
    }
    return inspectAndReport(std::move(question.request), *question.transport, options);
}

/// What a subcommand is; nothing where there is no such one.
std::optional<Use> useOf(const QStringList& words) {
    const QString command = words.value(1);
    if (words.size() == 2 && command == QLatin1String("list")) {
        return Use::LabList;
    }
    if (words.size() == 3 && command == QLatin1String("check")) {
        return Use::LabCheck;
    }
    if (words.size() == 3 && command == QLatin1String("test")) {
        return Use::LabTest;
    }
    if (words.size() == 3 && command == QLatin1String("worksheet")) {
        return Use::LabWorksheet;
    }
    if (words.size() == 3 && command == QLatin1String("capture")) {
        return Use::LabCapture;
    }
    if (words.size() == 3 && command == QLatin1String("serve")) {
        return Use::LabServe;
    }
    return std::nullopt;
}

}  // namespace

ExitStatus lab(const Invocation& invocation) {
    const auto use = useOf(invocation.words);
    if (!use) {
        return refuse({LabWords::tr("\"lab\" needs \"list\", or one of \"check\", \"capture\", \"serve\", \"test\" or "
                                    "\"worksheet\" and the name of a world or a file."),
                       ExitStatus::Usage});
    }
    if (const auto error = unsuitableOption(invocation, *use)) {
        return refuse({*error, ExitStatus::Usage});
    }
    if (invocation.words[1] == QLatin1String("worksheet")) {
        return worksheet(invocation.words[2], invocation.options);
    }
    if (invocation.words[1] == QLatin1String("test")) {
        return testScenarios(invocation.words[2], invocation.options);
    }
    return invocation.words.size() == 2 ? list() : useWorld(invocation.words, invocation.options);
}

}  // namespace rootline::cli
