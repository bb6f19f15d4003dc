// SPDX-License-Identifier: MIT
#include "ui/present/quiz/quiz_doubts.h"

#include "core/lab/moves.h"
#include "core/lab/rehearsal.h"
#include "ui/present/quiz/quiz.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace rootline {
namespace {

using Kind = lab::Exercise::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::QuizDoubts)
};

/// Why no reply is right.
QString nothingToAnswer(const lab::Exercise& exercise) {
    switch (exercise.kind) {
        case Kind::Link: return Words::tr("\"link\" needs a step whose answer is not indeterminate.");
        case Kind::Who: return Words::tr("\"who\" needs a step in which something is broken, and nobody attacks.");
        case Kind::Wait: return Words::tr("\"wait\" needs a step in which a cache keeps something. Add \"keep\".");
        case Kind::Tag: return Words::tr("\"tag\" asks for what this step does not have. Correct \"of\" or \"zone\".");
        case Kind::Part:
            return Words::tr(
                "\"part\" asks for what the picture of this step does not have. Correct \"of\" or "
                "\"zone\".");
        case Kind::Choice:
            return Words::tr("\"choice\" needs a choice that is right, and one that is not. Correct \"right\".");
        case Kind::Order: break;
    }
    return {};
}

QString orderDoubt(const lab::Exercise& exercise, const lab::Scenario& scenario, std::size_t step, Timestamp now) {
    const lab::Moves start(scenario, step, now);
    std::vector<std::size_t> order(exercise.moves.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (const auto refusal = lab::firstRefusal(start, exercise.moves, order)) {
        return Words::tr(
                   "in \"order\", a resolver refuses the answer after move %1 of the file's own order. Correct "
                   "the moves.")
            .arg(refusal->first + 1);
    }
    while (std::ranges::next_permutation(order).found) {
        if (lab::firstRefusal(start, exercise.moves, order)) {
            return {};
        }
    }
    return Words::tr("in \"order\", every order of the moves is right. Add a move that has to wait for another.");
}

}  // namespace

QStringList quizDoubts(const QString& fileName, const lab::Scenario& scenario, Timestamp now) {
    QStringList doubts;
    for (std::size_t step = 0; step < scenario.steps.size(); ++step) {
        if (scenario.steps[step].exercises.empty()) {
            continue;
        }
        const ChainOfTrust chain = lab::rehearse(*lab::World::build(lab::atStep(scenario, step), now));
        for (const lab::Exercise& exercise : scenario.steps[step].exercises) {
            const bool isAnswered = quizOf(exercise, scenario, step, chain, now).has_value();
            const QString doubt = exercise.kind == Kind::Order ? orderDoubt(exercise, scenario, step, now)
                                  : isAnswered                 ? QString()
                                                               : nothingToAnswer(exercise);
            if (!doubt.isEmpty()) {
                //: %1 a file, %2 and %3 numbers, %4 a sentence
                doubts << Words::tr("%1, line %2, step %3: %4")
                              .arg(fileName, QString::number(exercise.line), QString::number(step + 1), doubt);
            }
        }
    }
    return doubts;
}

}  // namespace rootline
