// SPDX-License-Identifier: MIT
#include "ui/present/quiz/quiz.h"

#include "core/dns/codec.h"
#include "ui/present/quiz/quiz_parts.h"
#include "ui/present/words/scenario_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::Quiz)
};

bool accepts(Security verdict) {
    return verdict == Security::Secure || verdict == Security::Insecure;
}

/// What somebody believes who accepts an answer that must be refused.
QString wronglyAccepted(const ChainOfTrust& chain) {
    if (chain.verdict == Security::Indeterminate || chain.hops.empty()) {
        return Words::tr("There would be nothing to believe: no answer arrived.");
    }
    const AnswerHop& hop = chain.hops.front();
    const bool isAttacked = chain.standpoint.attack.has_value();
    if (isAttacked && hop.rrset && !hop.rrset->rrset.rdatas.empty()) {
        const RRset& set = hop.rrset->rrset;
        //: %1 a name and a type, %2 the data of a record
        return Words::tr("Then you would have believed that %1 is %2.")
            .arg(shownQuestion({set.owner, set.type}), QString::fromStdString(rdataText(set.type, set.rdatas.front())));
    }
    if (isAttacked && hop.rcode == Rcode::NxDomain) {
        return Words::tr("Then you would have believed that %1 does not exist.").arg(shownName(hop.question.name));
    }
    return Words::tr("Then you would have believed an answer that nothing proves.");
}

QString wronglyRefused(const ChainOfTrust& chain) {
    return chain.verdict == Security::Secure
               ? Words::tr("Then you would have refused an answer whose signatures are all valid.")
               : Words::tr("Then you would refuse every domain that is not signed, and most domains are not.");
}

}  // namespace

QString ownOr(const lab::Text& own, const QString& usual) {
    const QString words = shownText(own);
    return words.isEmpty() ? usual : words;
}

Quiz acceptsQuiz(const lab::Prediction& prediction, const ChainOfTrust& chain) {
    Quiz quiz;
    quiz.ask = ownOr(prediction.ask, Words::tr("Will a validating resolver accept this answer?"));
    //: Answer to: will a validating resolver accept this?
    quiz.choices << Words::tr("It accepts") << Words::tr("It refuses");
    const bool isAccepted = accepts(chain.verdict);
    quiz.right.number = isAccepted ? 0 : 1;
    quiz.rightText = isAccepted ? Words::tr("It accepts.") : Words::tr("It refuses.");
    quiz.because = shownText(prediction.because);
    const QString wrong = ownOr(prediction.wrong, isAccepted ? wronglyRefused(chain) : wronglyAccepted(chain));
    quiz.mark = [right = quiz.right, wrong](const QuizReply& reply) {
        return QuizMark{reply == right, reply == right ? QString() : wrong};
    };
    return quiz;
}

std::optional<Quiz> choiceQuiz(const lab::Exercise& exercise) {
    Quiz quiz;
    quiz.ask = shownText(exercise.ask);
    QStringList reasons;
    std::vector<bool> isRight;
    for (const lab::Choice& choice : exercise.choices) {
        if (choice.isRight && quiz.right.number < 0) {
            quiz.right.number = static_cast<int>(isRight.size());
            quiz.rightText = shownText(choice.say);
            quiz.because = shownText(choice.because);
        }
        quiz.choices << shownText(choice.say);
        reasons << shownText(choice.because);
        isRight.push_back(choice.isRight);
    }
    if (quiz.right.number < 0 || std::ranges::count(isRight, false) == 0) {
        return std::nullopt;
    }
    quiz.mark = [reasons, isRight](const QuizReply& reply) {
        const auto place = static_cast<std::size_t>(reply.number);
        const bool right = isRight.at(place);
        return QuizMark{right, right ? QString() : reasons[reply.number]};
    };
    return quiz;
}

std::optional<Quiz> quizOf(const lab::Exercise& exercise, const lab::Scenario& scenario, std::size_t step,
                           const ChainOfTrust& chain, Timestamp now) {
    using Kind = lab::Exercise::Kind;
    switch (exercise.kind) {
        case Kind::Link: return linkQuiz(exercise, chain);
        case Kind::Who: return whoQuiz(exercise, chain);
        case Kind::Wait: return waitQuiz(exercise, scenario.steps[step].situation);
        case Kind::Tag: return tagQuiz(exercise, chain);
        case Kind::Part: return partQuiz(exercise, chain);
        case Kind::Order: return orderQuiz(exercise, scenario, step, now);
        case Kind::Choice: return choiceQuiz(exercise);
    }
    return std::nullopt;
}

std::vector<Quiz> quizzesOf(const lab::Scenario& scenario, std::size_t step, const ChainOfTrust& chain, Timestamp now) {
    std::vector<Quiz> quizzes;
    const lab::Step& shown = scenario.steps[step];
    if (shown.prediction) {
        quizzes.push_back(acceptsQuiz(*shown.prediction, chain));
    }
    for (const lab::Exercise& exercise : shown.exercises) {
        if (auto quiz = quizOf(exercise, scenario, step, chain, now)) {
            quizzes.push_back(std::move(*quiz));
        }
    }
    return quizzes;
}

std::size_t questionsOf(const lab::Step& step) {
    return step.exercises.size() + (step.prediction ? 1 : 0);
}

}  // namespace rootline
