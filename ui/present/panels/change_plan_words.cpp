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
            return Words::tr("Sign everything with the new algorithm, too. Do not publish its key yet.");
        case ChangeAction::PublishAlgorithmKey: return Words::tr("Publish the key of the new algorithm.");
        case ChangeAction::AddNewDs:
            return Words::tr("At the registrar, add the DS of the new key. Leave the old one where it is.");
        case ChangeAction::ChangeNameServers: return Words::tr("At the registrar, enter the new host's name servers.");
        case ChangeAction::RemoveOldDs: return Words::tr("At the registrar, remove the DS of the old key.");
        case ChangeAction::RemoveOldKeys: return Words::tr("Take the old keys out of the DNSKEY set.");
        case ChangeAction::RemoveOldSignatures: return Words::tr("Stop signing with the old algorithm.");
        case ChangeAction::SignZone: return Words::tr("Let the DNS host sign the zone. Nobody notices yet.");
        case ChangeAction::RemoveDs: return Words::tr("At the registrar, remove every DS. Go on signing.");
        case ChangeAction::StopSigning: break;
    }
    return Words::tr("Now the DNS host may stop signing.");
}

QString caution(ChangeAction action) {
    switch (action) {
        case ChangeAction::AddNewDs:
            return Words::tr(
                "Not sooner: a resolver that still has the old DNSKEY set would not find the key that the DS names.");
        case ChangeAction::ChangeNameServers:
            return Words::tr(
                "Not sooner: caches hold the DS set without the new host's key, and would refuse what it signs.");
        case ChangeAction::RemoveOldDs:
            return Words::tr("Not sooner: some resolvers know only the old keys until then.");
        case ChangeAction::RemoveOldKeys:
            return Words::tr(
                "Do not remove a key while caches may hold a DS that names it: whoever has that copy refuses "
                "everything.");
        case ChangeAction::StopSigning:
            return Words::tr(
                "Do not stop a minute sooner: while a DS is cached, an unsigned answer counts as forged. Do not put "
                "the DS back either; go on signing and wait.");
        case ChangeAction::PublishAlgorithmKey:
            return Words::tr(
                "Not sooner: where a key of an algorithm is published, resolvers may insist on its signatures.");
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
        case ChangeWait::KeySet: return Words::tr("until every cache has let go of the old DNSKEY set");
        case ChangeWait::DsSet: return Words::tr("until every cache has let go of the old DS set");
        case ChangeWait::NameServers: return Words::tr("until every cache has let go of the old name servers");
        case ChangeWait::ZoneData: return Words::tr("until every cache has let go of the zone's old records");
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
        return Words::tr("As soon as you like.");
    }
    //: %1 date and time, %2 a duration, %3 "until every cache has let go of the old DS set"
    return Words::tr("From %1 on: %2 after the step before, %3.")
        .arg(dateTimeText(step.earliest), durationText(step.waitSeconds), reason(step.wait));
}

}  // namespace

QString word(ChangeGoal goal) {
    switch (goal) {
        case ChangeGoal::MoveHost: return Words::tr("Move to another DNS host");
        case ChangeGoal::RollKey: return Words::tr("Replace the key that the parent vouches for");
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
            return Words::tr("%1 is not a zone of this chain. Check the name of the zone itself.").arg(shownName(zone));
        case ChangeRefusal::IsBroken:
            return Words::tr("%1 is broken now. Mend it first: waiting for caches would only keep the fault.")
                .arg(shownName(zone));
        case ChangeRefusal::IsNotSigned:
            return Words::tr("%1 is not protected by DNSSEC now, so there is no order to keep: change it as you like.")
                .arg(shownName(zone));
        case ChangeRefusal::IsSigned:
            return Words::tr("%1 is signed and its parent vouches for it already. There is nothing to do.")
                .arg(shownName(zone));
        case ChangeRefusal::IsAnchored:
            return Words::tr(
                       "%1 hangs on a trust anchor, and no parent has a DS for it. Who trusts its key has to change "
                       "the anchor first (RFC 5011).")
                .arg(shownName(zone));
        case ChangeRefusal::ParentNotSigned: break;
    }
    return Words::tr(
               "The zone above %1 is not signed, so nobody could vouch for its keys. Signing would protect nobody yet.")
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
