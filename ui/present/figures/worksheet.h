// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario.h"
#include "ui/present/figures/figure.h"
#include "ui/present/quiz/quiz.h"
#include "ui/present/trust_graph/trust_graph.h"

/// A lesson on paper: what happens, the picture without its signs, the question, room for the answer. And the answer key.
namespace rootline {

/// One step of a lesson.
struct WorksheetTask {
    QString say;
    QString asked;                ///< "www.example.test. A · validated as of 22 Nov 2026"
    std::vector<Quiz> questions;  ///< to the student; none where the step only tells
    QString sentence;             ///< the verdict, for the answer key
    TrustGraph blank;             ///< without signs, with all that one needs to find them
    TrustGraph solved;
    MakeFigure drawing;  ///< what else there is to see, for the answer key: an attack, a roll; may be empty
};

struct Worksheet {
    QString title;
    std::vector<WorksheetTask> tasks;
};

/// `chains`: one for each step, in order, as a validator validates that step's situation.
Worksheet makeWorksheet(const lab::Scenario& scenario, const std::vector<ChainOfTrust>& chains);

/// The graph as somebody sees it who has yet to validate: open rings in place of every sign, no broken line, no word about a
/// state. Links tell the tags and dates that decide.
TrustGraph withoutSigns(const ChainOfTrust& chain);

}  // namespace rootline
