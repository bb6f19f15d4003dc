// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/quiz/quiz.h"

/// The kinds of questions, one function each. All of them: nothing where no reply is right.
namespace rootline {

/// Words of the file, or else the usual ones.
QString ownOr(const lab::Text& own, const QString& usual);

/// Will a resolver accept the answer?
Quiz acceptsQuiz(const lab::Prediction& prediction, const ChainOfTrust& chain);

std::optional<Quiz> linkQuiz(const lab::Exercise& exercise, const ChainOfTrust& chain);
std::optional<Quiz> whoQuiz(const lab::Exercise& exercise, const ChainOfTrust& chain);
std::optional<Quiz> tagQuiz(const lab::Exercise& exercise, const ChainOfTrust& chain);
std::optional<Quiz> partQuiz(const lab::Exercise& exercise, const ChainOfTrust& chain);
std::optional<Quiz> waitQuiz(const lab::Exercise& exercise, const lab::Situation& situation);
std::optional<Quiz> orderQuiz(const lab::Exercise& exercise, const lab::Scenario& scenario, std::size_t step,
                              Timestamp now);
std::optional<Quiz> choiceQuiz(const lab::Exercise& exercise);

}  // namespace rootline
