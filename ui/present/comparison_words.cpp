// SPDX-License-Identifier: MIT
#include "ui/present/comparison_words.h"

#include "ui/present/report_tokens.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace rootline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::ComparisonWords)
};

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

QString kindToken(DifferenceKind kind) {
    switch (kind) {
    case DifferenceKind::Question: return QStringLiteral("question");
    case DifferenceKind::Verdict: return QStringLiteral("verdict");
    case DifferenceKind::ZoneAppeared: return QStringLiteral("zone_appeared");
    case DifferenceKind::ZoneGone: return QStringLiteral("zone_gone");
    case DifferenceKind::ZoneVerdict: return QStringLiteral("zone_verdict");
    case DifferenceKind::DsAppeared: return QStringLiteral("ds_appeared");
    case DifferenceKind::DsGone: return QStringLiteral("ds_gone");
    case DifferenceKind::KeyAppeared: return QStringLiteral("key_appeared");
    case DifferenceKind::KeyGone: return QStringLiteral("key_gone");
    case DifferenceKind::SignatureAppeared: return QStringLiteral("signature_appeared");
    case DifferenceKind::SignatureGone: return QStringLiteral("signature_gone");
    case DifferenceKind::SignatureStatus: return QStringLiteral("signature_status");
    case DifferenceKind::AnswerChanged: return QStringLiteral("answer_changed");
    case DifferenceKind::FindingAppeared: return QStringLiteral("finding_appeared");
    case DifferenceKind::FindingGone: return QStringLiteral("finding_gone");
    }
    return {};
}

QString answerText(const ChainDifference& difference) {
    //: %1 a record
    return difference.after.empty() ? Words::tr("Only in the first answer: %1").arg(text(difference.before))
                                    : Words::tr("Only in the second answer: %1").arg(text(difference.after));
}

QString verdictText(const ChainDifference& difference, const QString& before, const QString& after) {
    return difference.kind == DifferenceKind::Verdict
               ? Words::tr("The verdict was %1 and is %2.").arg(before, after)
               //: %1 a zone, %2 and %3 words such as "secure"
               : Words::tr("%1 was %2 and is %3.").arg(shownName(difference.zone), before, after);
}

QString beforeToken(const ChainDifference& difference) {
    return difference.verdictBefore  ? token(*difference.verdictBefore)
           : difference.statusBefore ? token(*difference.statusBefore)
                                     : text(difference.before);
}

QString afterToken(const ChainDifference& difference) {
    return difference.verdictAfter  ? token(*difference.verdictAfter)
           : difference.statusAfter ? token(*difference.statusAfter)
                                    : text(difference.after);
}

}  // namespace

QString differenceText(const ChainDifference& difference) {
    const QString zone = shownName(difference.zone);
    const QString subject = text(difference.subject);
    switch (difference.kind) {
    case DifferenceKind::Question:
        return Words::tr("They answer different questions: %1 and %2.").arg(text(difference.before), text(difference.after));
    case DifferenceKind::Verdict:
    case DifferenceKind::ZoneVerdict:
        return verdictText(difference, word(difference.verdictBefore.value_or(Security::Indeterminate)),
                           word(difference.verdictAfter.value_or(Security::Indeterminate)));
    //: %1 a zone
    case DifferenceKind::ZoneAppeared: return Words::tr("The zone %1 is new on the way.").arg(zone);
    //: %1 a zone
    case DifferenceKind::ZoneGone: return Words::tr("The zone %1 is no longer on the way.").arg(zone);
    //: %1 a zone, %2 key tag, digest type and digest
    case DifferenceKind::DsAppeared: return Words::tr("%1 has a new DS: %2").arg(zone, subject);
    //: %1 a zone, %2 key tag, digest type and digest
    case DifferenceKind::DsGone: return Words::tr("%1 no longer has the DS: %2").arg(zone, subject);
    //: %1 a zone, %2 key tag and algorithm
    case DifferenceKind::KeyAppeared: return Words::tr("%1 has a new key: %2").arg(zone, subject);
    //: %1 a zone, %2 key tag and algorithm
    case DifferenceKind::KeyGone: return Words::tr("%1 no longer has the key: %2").arg(zone, subject);
    //: %1 owner, type, key tag and time of inception
    case DifferenceKind::SignatureAppeared: return Words::tr("New signature: %1").arg(subject);
    //: %1 owner, type, key tag and time of inception
    case DifferenceKind::SignatureGone: return Words::tr("Signature gone: %1").arg(subject);
    case DifferenceKind::SignatureStatus:
        //: %1 owner, type, key tag and time of inception; %2 and %3 words such as "valid"
        return Words::tr("The signature %1 was %2 and is %3.")
            .arg(subject, word(difference.statusBefore.value_or(SignatureStatus::NotChecked)),
                 word(difference.statusAfter.value_or(SignatureStatus::NotChecked)));
    case DifferenceKind::AnswerChanged: return answerText(difference);
    //: %1 a zone, %2 a finding's code
    case DifferenceKind::FindingAppeared: return Words::tr("New finding about %1: %2").arg(zone, subject);
    //: %1 a zone, %2 a finding's code
    case DifferenceKind::FindingGone: return Words::tr("Finding about %1 gone: %2").arg(zone, subject);
    }
    return {};
}

QJsonArray differencesJson(const std::vector<ChainDifference>& differences) {
    QJsonArray array;
    for (const ChainDifference& difference : differences) {
        array.append(QJsonObject{{"kind", kindToken(difference.kind)},
                                 {"zone", text(difference.zone.toText())},
                                 {"subject", text(difference.subject)},
                                 {"before", beforeToken(difference)},
                                 {"after", afterToken(difference)}});
    }
    return array;
}

}  // namespace rootline
