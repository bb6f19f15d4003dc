// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/zone_question.h"
#include "ui/present/panels/change_plan_words.h"
#include "ui/present/report/report_tokens.h"
#include "ui/present/report/saved_file.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace rootline::cli {

namespace {

class PlanWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::PlanWords)
};

Use useOf(const Options& options) {
    return !options.capture.isEmpty() ? Use::PlanCapture : !options.world.isEmpty() ? Use::PlanLab : Use::PlanLive;
}

QString goalWords() {
    QStringList words;
    for (const ChangeGoal goal : changeGoals()) {
        words << token(goal);
    }
    return words.join(QStringLiteral(", "));
}

/// The last word; the others are as for "ds".
tl::expected<ChangeGoal, Failure> takeGoal(Invocation& invocation) {
    const bool asksNetwork = useOf(invocation.options) == Use::PlanLive;
    if (invocation.words.size() < (asksNetwork ? 3 : 2)) {
        return tl::unexpected(Failure{PlanWords::tr("\"plan\" needs a zone and a goal. Write for example: rootline-cli "
                                                    "plan example.org move. Goals are %1.")
                                          .arg(goalWords()),
                                      ExitStatus::Usage});
    }
    const QString word = invocation.words.takeLast();
    if (const auto goal = goalFromToken(word)) {
        return *goal;
    }
    return tl::unexpected(
        Failure{PlanWords::tr("\"%1\" is not a goal. Use one of: %2.").arg(word, goalWords()), ExitStatus::Usage});
}

/// Nothing has to be done where the goal is reached; else the status says why there is no plan.
ExitStatus statusOf(ChangeRefusal refusal) {
    switch (refusal) {
        case ChangeRefusal::IsBroken: return ExitStatus::Bogus;
        case ChangeRefusal::IsNotSigned:
        case ChangeRefusal::ParentNotSigned: return ExitStatus::Insecure;
        case ChangeRefusal::NoSuchZone:
        case ChangeRefusal::IsAnchored: return ExitStatus::Indeterminate;
        case ChangeRefusal::IsSigned: break;
    }
    return ExitStatus::Secure;
}

QJsonObject stepObject(const PlannedStep& words, const ChangeStep& step) {
    return {{"action", token(step.action)},
            {"title", words.title},
            {"done", step.done},
            {"earliest", QString::fromStdString(toIso8601(step.earliest))},
            {"wait_seconds", static_cast<qint64>(step.waitSeconds)},
            {"waits_for", step.wait == ChangeWait::Nothing ? QJsonValue() : QJsonValue(token(step.wait))},
            {"when", words.when},
            {"caution", words.caution.isEmpty() ? QJsonValue() : QJsonValue(words.caution)},
            {"checks", QJsonArray::fromStringList(words.checks)}};
}

QJsonObject object(const Name& zone, ChangeGoal goal, Timestamp at) {
    return {{"schema", 1},
            {"zone", QString::fromStdString(zone.toText())},
            {"goal", token(goal)},
            {"at", QString::fromStdString(toIso8601(at))},
            {"refused", QJsonValue()},
            {"steps", QJsonArray()}};
}

void printObject(const QJsonObject& object) {
    printJson(object);
}

/// What there is instead of a plan, and why.
ExitStatus tellRefusal(ChangeRefusal refusal, const Name& zone, QJsonObject object, bool json) {
    const QString sentence = refusalSentence(refusal, zone);
    if (json) {
        object[QStringLiteral("refused")] = QJsonObject{{"reason", token(refusal)}, {"sentence", sentence}};
        printObject(object);
        return statusOf(refusal);
    }
    if (statusOf(refusal) == ExitStatus::Secure) {
        print(sentence + u'\n');
        return ExitStatus::Secure;
    }
    return refuse({sentence, statusOf(refusal)});
}

void tellPlan(const ChangePlan& plan, QJsonObject object, bool json) {
    if (!json) {
        print(planText(plan));
        return;
    }
    QJsonArray steps;
    const auto words = plannedSteps(plan);
    for (std::size_t i = 0; i < words.size(); ++i) {
        steps.append(stepObject(words[i], plan.steps[i]));
    }
    object[QStringLiteral("steps")] = steps;
    printObject(object);
}

}  // namespace

ExitStatus plan(const Invocation& invocation) {
    const Options& options = invocation.options;
    if (const auto error = unsuitableOption(invocation, useOf(options))) {
        return refuse({*error});
    }
    Invocation asked = invocation;
    const auto goal = takeGoal(asked);
    if (!goal) {
        return refuse(goal.error());
    }
    const auto validated = validateZone(asked);
    if (!validated) {
        return refuse(validated.error());
    }
    const ChainOfTrust& chain = validated->chain;
    const Name zone = chain.answeringZone();
    const auto planned = planChange(chain, zone, *goal);
    const QJsonObject about = object(zone, *goal, chain.at);
    if (!planned) {
        return tellRefusal(planned.error(), zone, about, options.json);
    }
    if (!options.calendar.isEmpty()) {
        if (const auto saved = saveFile(options.calendar, planCalendar(*planned, chain.at).toUtf8()); !saved) {
            return refuse({saved.error()});
        }
    }
    tellPlan(*planned, about, options.json);
    return ExitStatus::Secure;
}

}  // namespace rootline::cli
