// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario.h"
#include "core/trust/chain.h"

#include <QStringList>

#include <functional>

/// Questions to a student, ready to be asked and to be marked.
namespace rootline {

struct TrustGraph;

/// What a student replied; the form of the question says which of these counts.
struct QuizReply {
    int number = -1;         ///< Choice: place in Quiz::choices; Number: what was typed
    std::vector<int> order;  ///< Order: places in Quiz::choices, in the order in which they are to be done
    QString part;            ///< Part: its id in the picture
    friend bool operator==(const QuizReply&, const QuizReply&) = default;
};

struct QuizMark {
    bool isRight = false;
    QString reason;  ///< of a wrong reply: what would follow from it
};

struct Quiz {
    enum class Form {
        Choice,
        Number,
        Order,
        Part  ///< to be chosen in the picture
    };
    Form form{};
    QString ask;
    QStringList choices;  ///< Choice and Order: what is offered, in the order in which it is offered
    QuizReply right;      ///< a right reply; there may be others
    QString rightText;    ///< the same in words
    QString because;      ///< why; shown after any reply
    std::function<QuizMark(const QuizReply&)> mark;  ///< empty: not ready to be asked
};

/// What the step asks, in order: whether a resolver accepts, then its exercises. Without those that have no right reply.
/// `chain`: the step as a resolver validates it, with what caches hold. Worlds for orders of moves are built around `now`.
std::vector<Quiz> quizzesOf(const lab::Scenario& scenario, std::size_t step, const ChainOfTrust& chain, Timestamp now);

/// How many questions the step has in its file.
std::size_t questionsOf(const lab::Step& step);

/// One exercise; nothing where no reply is right.
std::optional<Quiz> quizOf(const lab::Exercise& exercise, const lab::Scenario& scenario, std::size_t step,
                           const ChainOfTrust& chain, Timestamp now);

/// What a part of the picture is called; empty where it is not there.
QString titleOfPart(const TrustGraph& graph, const QString& id);

}  // namespace rootline
