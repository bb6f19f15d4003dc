// SPDX-License-Identifier: MIT
#include "ui/present/panels/change_plan_words.h"

#include "ui/present/report/calendar.h"
#include "ui/present/words/shell_lines.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::ChangePlan)
};

QString title(ChangeAction action) {
    switch (action) {
        case ChangeAction::PublishOtherKeys:
            return Words::tr(
                "Let both DNS hosts sign the zone with their own keys, and publish the other host's keys in both "
                "DNSKEY sets.");
        case ChangeAction::PublishNewKey:
            return Words::tr("Add the new key to the DNSKEY set, and sign the set with both keys.");
        case ChangeAction::AddSignatures:
            return Words::tr("Sign every record set with the new algorithm too. Do not publish its key yet.");
        case ChangeAction::PublishAlgorithmKey: return Words::tr("Publish the key of the new algorithm.");
        case ChangeAction::AddNewDs: return Words::tr("At the registrar, add the DS of the new key. Keep the old DS.");
        case ChangeAction::ChangeNameServers: return Words::tr("At the registrar, enter the new host's name servers.");
        case ChangeAction::RemoveOldDs: return Words::tr("At the registrar, remove the DS of the old key.");
        case ChangeAction::RemoveOldKeys: return Words::tr("Remove the old keys from the DNSKEY set.");
        case ChangeAction::RemoveOldSignatures: return Words::tr("Stop signing with the old algorithm.");
        case ChangeAction::SignZone:
            return Words::tr("Let the DNS host sign the zone. This changes nothing for visitors yet.");
        case ChangeAction::RemoveDs: return Words::tr("At the registrar, remove every DS. Continue to sign the zone.");
        case ChangeAction::StopSigning: break;
    }
    return Words::tr("Now the DNS host can stop signing.");
}

QString caution(ChangeAction action) {
    switch (action) {
        case ChangeAction::AddNewDs:
            return Words::tr(
                "Wait for this: a resolver with the old DNSKEY set in its cache would not find the key that the new DS "
                "names.");
        case ChangeAction::ChangeNameServers:
            return Words::tr(
                "Wait for this: resolvers with the old DS set in their cache would refuse the signatures of the new "
                "host.");
        case ChangeAction::RemoveOldDs:
            return Words::tr("Wait for this: until then, some resolvers have only the old keys in their cache.");
        case ChangeAction::RemoveOldKeys:
            return Words::tr(
                "Do not remove a key while a cached DS may name it: a resolver with that copy refuses the whole zone.");
        case ChangeAction::StopSigning:
            return Words::tr(
                "Do not stop earlier: while a resolver has the DS in its cache, it treats an unsigned answer as "
                "forged. Do not add the DS again either: continue to sign and wait.");
        case ChangeAction::PublishAlgorithmKey:
            return Words::tr(
                "Wait for this: when a zone publishes a key of an algorithm, resolvers may require signatures of that "
                "algorithm.");
        case ChangeAction::PublishOtherKeys:
        case ChangeAction::PublishNewKey:
        case ChangeAction::AddSignatures:
        case ChangeAction::RemoveOldSignatures:
        case ChangeAction::SignZone:
        case ChangeAction::RemoveDs: break;
    }
    return {};
}

QString reason(ChangeWait wait) {
    switch (wait) {
        case ChangeWait::KeySet: return Words::tr("until the old DNSKEY set has expired in every cache");
        case ChangeWait::DsSet: return Words::tr("until the old DS set has expired in every cache");
        case ChangeWait::NameServers: return Words::tr("until the old NS set has expired in every cache");
        case ChangeWait::ZoneData: return Words::tr("until the zone's old records have expired in every cache");
        case ChangeWait::Nothing: break;
    }
    return {};
}

QStringList checks(ChangeAction action, const Name& zone) {
    const auto dig = [&](const QString& flag, const QStringList& type) {
        return QStringList{
            shellLine(QStringList{QStringLiteral("dig"), flag} + type + QStringList{nameForPrograms(zone)})};
    };
    switch (action) {
        case ChangeAction::AddNewDs:
        case ChangeAction::RemoveOldDs:
        case ChangeAction::RemoveDs: return dig(QStringLiteral("+nosplit"), {QStringLiteral("DS")});
        case ChangeAction::ChangeNameServers: return dig(QStringLiteral("+nssearch"), {});
        case ChangeAction::PublishOtherKeys:
        case ChangeAction::PublishNewKey:
        case ChangeAction::PublishAlgorithmKey:
        case ChangeAction::RemoveOldKeys: return dig(QStringLiteral("+multiline"), {QStringLiteral("DNSKEY")});
        case ChangeAction::AddSignatures:
        case ChangeAction::RemoveOldSignatures:
        case ChangeAction::SignZone:
        case ChangeAction::StopSigning: break;
    }
    return dig(QStringLiteral("+dnssec"), {QStringLiteral("SOA")});
}

QString when(const ChangeStep& step, bool isFirst) {
    if (step.done) {
        return Words::tr("Done.");
    }
    if (isFirst || step.wait == ChangeWait::Nothing) {
        return Words::tr("You can do this at any time.");
    }
    //: %1 date and time, %2 a duration, %3 "until the old DS set has expired in every cache"
    return Words::tr("From %1 on: %2 after the step before, %3.")
        .arg(dateTimeText(step.earliest), durationText(step.waitSeconds), reason(step.wait));
}

}  // namespace

QString word(ChangeGoal goal) {
    switch (goal) {
        case ChangeGoal::MoveHost: return Words::tr("Move to another DNS host");
        case ChangeGoal::RollKey: return Words::tr("Replace the key that the parent's DS names");
        case ChangeGoal::RollAlgorithm: return Words::tr("Change the algorithm");
        case ChangeGoal::Sign: return Words::tr("Switch DNSSEC on");
        case ChangeGoal::Unsign: break;
    }
    return Words::tr("Switch DNSSEC off");
}

QString token(ChangeGoal goal) {
    switch (goal) {
        case ChangeGoal::MoveHost: return QStringLiteral("move");
        case ChangeGoal::RollKey: return QStringLiteral("roll-key");
        case ChangeGoal::RollAlgorithm: return QStringLiteral("roll-algorithm");
        case ChangeGoal::Sign: return QStringLiteral("sign");
        case ChangeGoal::Unsign: break;
    }
    return QStringLiteral("unsign");
}

QString token(ChangeAction action) {
    switch (action) {
        case ChangeAction::PublishOtherKeys: return QStringLiteral("publish_other_keys");
        case ChangeAction::PublishNewKey: return QStringLiteral("publish_new_key");
        case ChangeAction::AddSignatures: return QStringLiteral("add_signatures");
        case ChangeAction::PublishAlgorithmKey: return QStringLiteral("publish_algorithm_key");
        case ChangeAction::AddNewDs: return QStringLiteral("add_new_ds");
        case ChangeAction::ChangeNameServers: return QStringLiteral("change_name_servers");
        case ChangeAction::RemoveOldDs: return QStringLiteral("remove_old_ds");
        case ChangeAction::RemoveOldKeys: return QStringLiteral("remove_old_keys");
        case ChangeAction::RemoveOldSignatures: return QStringLiteral("remove_old_signatures");
        case ChangeAction::SignZone: return QStringLiteral("sign_zone");
        case ChangeAction::RemoveDs: return QStringLiteral("remove_ds");
        case ChangeAction::StopSigning: break;
    }
    return QStringLiteral("stop_signing");
}

QString token(ChangeWait wait) {
    switch (wait) {
        case ChangeWait::KeySet: return QStringLiteral("key_set");
        case ChangeWait::DsSet: return QStringLiteral("ds_set");
        case ChangeWait::NameServers: return QStringLiteral("name_servers");
        case ChangeWait::ZoneData: return QStringLiteral("zone_data");
        case ChangeWait::Nothing: break;
    }
    return QStringLiteral("nothing");
}

QString token(ChangeRefusal refusal) {
    switch (refusal) {
        case ChangeRefusal::NoSuchZone: return QStringLiteral("no_such_zone");
        case ChangeRefusal::IsBroken: return QStringLiteral("is_broken");
        case ChangeRefusal::IsNotSigned: return QStringLiteral("is_not_signed");
        case ChangeRefusal::IsSigned: return QStringLiteral("is_signed");
        case ChangeRefusal::IsAnchored: return QStringLiteral("is_anchored");
        case ChangeRefusal::ParentNotSigned: break;
    }
    return QStringLiteral("parent_not_signed");
}

std::vector<ChangeGoal> changeGoals() {
    return {ChangeGoal::MoveHost, ChangeGoal::RollKey, ChangeGoal::RollAlgorithm, ChangeGoal::Sign, ChangeGoal::Unsign};
}

std::optional<ChangeGoal> goalFromToken(const QString& text) {
    for (const ChangeGoal goal : changeGoals()) {
        if (token(goal) == text) {
            return goal;
        }
    }
    return std::nullopt;
}

QString refusalSentence(ChangeRefusal refusal, const Name& zone) {
    switch (refusal) {
        case ChangeRefusal::NoSuchZone:
            return Words::tr("%1 is not a zone of this chain. Check a name in that zone first.").arg(shownName(zone));
        case ChangeRefusal::IsBroken:
            return Words::tr(
                       "%1 is broken now. Repair it first: a plan that waits for caches would only prolong the fault.")
                .arg(shownName(zone));
        case ChangeRefusal::IsNotSigned:
            return Words::tr("%1 is not secured by DNSSEC now, so the order of the steps does not matter.")
                .arg(shownName(zone));
        case ChangeRefusal::IsSigned:
            return Words::tr("%1 is signed, and its parent publishes a DS for it already. Nothing has to be done.")
                .arg(shownName(zone));
        case ChangeRefusal::IsAnchored:
            return Words::tr(
                       "%1 has a trust anchor of its own and no DS at a parent. The operators who trust this key must "
                       "change their trust anchor first (RFC 5011).")
                .arg(shownName(zone));
        case ChangeRefusal::ParentNotSigned: break;
    }
    return Words::
        tr("The parent zone of %1 is not signed, so no DS can vouch for its keys. Signatures would have no effect yet.")
            .arg(shownName(zone));
}

std::vector<PlannedStep> plannedSteps(const ChangePlan& plan) {
    std::vector<PlannedStep> steps;
    bool isFirst = true;
    for (const ChangeStep& step : plan.steps) {
        steps.push_back({title(step.action), when(step, isFirst), step.done ? QString() : caution(step.action),
                         checks(step.action, plan.zone), step.earliest, step.done});
        isFirst = isFirst && step.done;
    }
    return steps;
}

QString planText(const ChangePlan& plan) {
    //: %1 a zone, %2 "Move to another DNS host"
    QString result = Words::tr("%1: %2").arg(shownName(plan.zone), word(plan.goal)) + u'\n';
    int number = 0;
    for (const PlannedStep& step : plannedSteps(plan)) {
        result +=
            QStringLiteral("\n%1. %2%3\n   %4\n")
                .arg(QString::number(++number), step.done ? QStringLiteral("[x] ") : QString(), step.title, step.when);
        if (!step.caution.isEmpty()) {
            result += QStringLiteral("   ! %1\n").arg(step.caution);
        }
        for (const QString& command : step.checks) {
            result += QStringLiteral("   $ %1\n").arg(command);
        }
    }
    return result;
}

QString planCalendar(const ChangePlan& plan, Timestamp madeAt) {
    std::vector<CalendarEvent> events;
    int number = 0;
    for (const PlannedStep& step : plannedSteps(plan)) {
        ++number;
        if (!step.done) {
            const QString uid =
                QStringLiteral("plan-%1-%2-%3@rootline")
                    .arg(QString::fromStdString(plan.zone.toText()), token(plan.goal), QString::number(number));
            const QStringList description{step.title, step.when, step.caution, step.checks.join(u'\n')};
            QString text = description.join(u'\n');
            //: In a calendar: %1 a zone, %2 the number of a step, %3 of how many
            events.push_back(
                {uid, madeAt, step.earliest,
                 Words::tr("%1: step %2 of %3")
                     .arg(shownName(plan.zone), QString::number(number), QString::number(plan.steps.size())),
                 text, 0});
        }
    }
    return calendar(events);
}

}  // namespace rootline
