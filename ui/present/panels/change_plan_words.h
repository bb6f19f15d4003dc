// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/change_plan.h"

#include <QStringList>

namespace rootline {

/// One step of a plan in words.
struct PlannedStep {
    QString title;       ///< what to do
    QString when;        ///< "now", or from when on and why
    QString caution;     ///< what must not be done; empty where nothing tempts
    QStringList checks;  ///< commands that show whether it is done everywhere
    Timestamp earliest;
    bool done = false;
    friend bool operator==(const PlannedStep&, const PlannedStep&) = default;
};

/// The goal as a choice in a list: "Move to another DNS host".
QString word(ChangeGoal goal);

/// The goal as on the command line: "move", "roll-key", "roll-algorithm", "sign", "unsign".
QString token(ChangeGoal goal);
std::optional<ChangeGoal> goalFromToken(const QString& token);

/// As in JSON: "add_new_ds", "key_set", "is_broken".
QString token(ChangeAction action);
QString token(ChangeWait wait);
QString token(ChangeRefusal refusal);

/// All goals in the order in which they are offered.
std::vector<ChangeGoal> changeGoals();

/// One sentence that says why there is no plan, and what to do.
QString refusalSentence(ChangeRefusal refusal, const Name& zone);

std::vector<PlannedStep> plannedSteps(const ChangePlan& plan);

/// The plan as text for a ticket.
QString planText(const ChangePlan& plan);

/// The open steps as a calendar file (RFC 5545).
QString planCalendar(const ChangePlan& plan, Timestamp madeAt);

}  // namespace rootline
