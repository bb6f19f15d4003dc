// SPDX-License-Identifier: MIT
// Questions about time: how long caches keep what they hold, and in which order a change loses nobody.
#include "core/lab/moves.h"
#include "ui/present/quiz/quiz_parts.h"
#include "ui/present/words/scenario_words.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <set>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::QuizCaches)
};

constexpr std::int64_t kMinutes = 300;
constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kDay = 86400;

/// The set that is held longest.
const lab::Kept* longestKept(const lab::Situation& situation) {
    const auto longest = std::ranges::max_element(situation.kept, {}, &lab::Kept::until);
    const bool isHeld = longest != situation.kept.end() && longest->until > situation.validatedAfter;
    return isHeld ? &*longest : nullptr;
}

/// The places of `count` things, mixed in the same way each time; never in their own order.
std::vector<int> mixed(std::size_t count) {
    std::vector<int> places(count);
    std::iota(places.begin(), places.end(), 0);
    std::ranges::rotate(places, places.begin() + static_cast<std::ptrdiff_t>(count / 2));
    if (count > 2) {
        std::swap(places.front(), places[1]);
    }
    return places;
}

QString whatRefuses(std::size_t place, const lab::MoveOutcome& outcome) {
    const QString number = QString::number(place + 1);
    if (!outcome.held) {
        return Words::tr("After your step %1 every resolver that validates refuses the answer.").arg(number);
    }
    //: %1 a number, %2 a name and a type
    return Words::tr("After your step %1 a resolver refuses that still has the old %2 in its cache.")
        .arg(number, shownQuestion(*outcome.held));
}

/// What each order comes to; all at once, because worlds are not built while somebody waits for a mark.
std::map<std::vector<int>, QuizMark> marksOfOrders(const lab::Moves& start, const lab::Exercise& exercise,
                                                   const std::vector<int>& offered) {
    std::map<std::vector<int>, QuizMark> marks;
    std::vector<int> reply(offered.size());
    std::iota(reply.begin(), reply.end(), 0);
    do {
        std::vector<std::size_t> order;
        for (const int choice : reply) {
            order.push_back(static_cast<std::size_t>(offered[static_cast<std::size_t>(choice)]));
        }
        const auto refusal = lab::firstRefusal(start, exercise.moves, order);
        marks[reply] = refusal ? QuizMark{false, ownOr(exercise.wrong, whatRefuses(refusal->first, refusal->second))}
                               : QuizMark{true, {}};
    } while (std::ranges::next_permutation(reply).found);
    return marks;
}

}  // namespace

std::optional<Quiz> waitQuiz(const lab::Exercise& exercise, const lab::Situation& situation) {
    const lab::Kept* kept = longestKept(situation);
    if (kept == nullptr) {
        return std::nullopt;
    }
    const std::int64_t right = kept->until - situation.validatedAfter;
    std::set<std::int64_t> offered{0, kMinutes, right, kDay};
    if (offered.size() < 4) {
        offered.insert(kHour);
    }
    Quiz quiz;
    //: %1 a name and a type
    quiz.ask =
        ownOr(exercise.ask,
              Words::tr("How long can a cache still hold the old %1?").arg(shownQuestion({kept->owner, kept->type})));
    for (const std::int64_t seconds : offered) {
        quiz.choices << (seconds == 0 ? Words::tr("Not at all") : durationText(seconds));
    }
    quiz.right.number = static_cast<int>(std::distance(offered.begin(), offered.find(right)));
    quiz.rightText = durationText(right);
    quiz.because =
        ownOr(exercise.because, Words::tr("A cache keeps a set until its TTL has ended, and does not ask before."));
    const QString own = ownOr(exercise.wrong, {});
    quiz.mark = [number = quiz.right.number, own](const QuizReply& reply) {
        const QString reason = reply.number < number
                                   ? Words::tr("Then the old set is still in caches, and their users get no answer.")
                                   : Words::tr("Nobody has to wait so long: every cache has let go of it before.");
        const bool isRight = reply.number == number;
        return QuizMark{isRight, isRight ? QString() : own.isEmpty() ? reason : own};
    };
    return quiz;
}

std::optional<Quiz> orderQuiz(const lab::Exercise& exercise, const lab::Scenario& scenario, std::size_t step,
                              Timestamp now) {
    Quiz quiz;
    quiz.form = Quiz::Form::Order;
    quiz.ask = ownOr(exercise.ask, Words::tr("In which order, so that no resolver ever refuses the answer?"));
    const std::vector<int> offered = mixed(exercise.moves.size());
    QStringList inOrder;
    for (std::size_t i = 0; i < offered.size(); ++i) {
        quiz.choices << shownText(exercise.moves[static_cast<std::size_t>(offered[i])].say);
        quiz.right.order.push_back(static_cast<int>(std::ranges::find(offered, static_cast<int>(i)) - offered.begin()));
        inOrder << shownText(exercise.moves[i].say);
    }
    quiz.rightText = inOrder.join(QStringLiteral(" → "));
    quiz.because = ownOr(exercise.because, {});
    quiz.mark = [marks = marksOfOrders(lab::Moves(scenario, step, now), exercise, offered)](const QuizReply& reply) {
        return marks.at(reply.order);
    };
    return quiz;
}

}  // namespace rootline
