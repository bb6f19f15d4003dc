// SPDX-License-Identifier: MIT
#include "ui/present/report/chain_comparison.h"

#include "ui/present/report/report_tokens.h"
#include "ui/present/trust_graph/state_signs.h"
#include "ui/present/wording/wording.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace rootline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::ChainComparison)
};

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

QString kindToken(DifferenceKind kind) {
    switch (kind) {
        case DifferenceKind::Question: return QStringLiteral("question");
        case DifferenceKind::Verdict: return QStringLiteral("verdict");
        case DifferenceKind::Rcode: return QStringLiteral("rcode");
        case DifferenceKind::ZoneAppeared: return QStringLiteral("zone_appeared");
        case DifferenceKind::ZoneGone: return QStringLiteral("zone_gone");
        case DifferenceKind::ZoneVerdict: return QStringLiteral("zone_verdict");
        case DifferenceKind::DsAppeared: return QStringLiteral("ds_appeared");
        case DifferenceKind::DsGone: return QStringLiteral("ds_gone");
        case DifferenceKind::KeyAppeared: return QStringLiteral("key_appeared");
        case DifferenceKind::KeyGone: return QStringLiteral("key_gone");
        case DifferenceKind::SignatureAppeared: return QStringLiteral("signature_appeared");
        case DifferenceKind::SignatureGone: return QStringLiteral("signature_gone");
        case DifferenceKind::SignatureRenewed: return QStringLiteral("signature_renewed");
        case DifferenceKind::SignatureStatus: return QStringLiteral("signature_status");
        case DifferenceKind::AnswerChanged: return QStringLiteral("answer_changed");
        case DifferenceKind::FindingAppeared: return QStringLiteral("finding_appeared");
        case DifferenceKind::FindingGone: return QStringLiteral("finding_gone");
    }
    return {};
}

/// Kinds of differences, in the order of the report.
enum class Sort { Verdict, NewFinding, GoneFinding, Key, Signature, Answer };

constexpr std::array kSorts{Sort::Verdict, Sort::NewFinding, Sort::GoneFinding,
                            Sort::Key,     Sort::Signature,  Sort::Answer};

Sort sortOf(DifferenceKind kind) {
    switch (kind) {
        case DifferenceKind::Question:
        case DifferenceKind::Verdict:
        case DifferenceKind::Rcode:
        case DifferenceKind::ZoneAppeared:
        case DifferenceKind::ZoneGone:
        case DifferenceKind::ZoneVerdict: return Sort::Verdict;
        case DifferenceKind::DsAppeared:
        case DifferenceKind::DsGone:
        case DifferenceKind::KeyAppeared:
        case DifferenceKind::KeyGone: return Sort::Key;
        case DifferenceKind::SignatureAppeared:
        case DifferenceKind::SignatureGone:
        case DifferenceKind::SignatureRenewed:
        case DifferenceKind::SignatureStatus: return Sort::Signature;
        case DifferenceKind::AnswerChanged: return Sort::Answer;
        case DifferenceKind::FindingAppeared: return Sort::NewFinding;
        case DifferenceKind::FindingGone: return Sort::GoneFinding;
    }
    return Sort::Verdict;
}

QString title(Sort sort) {
    switch (sort) {
        //: Heading of a group of differences between two captures
        case Sort::Verdict: return Words::tr("Verdicts");
        case Sort::NewFinding: return Words::tr("New findings");
        case Sort::GoneFinding: return Words::tr("Findings that are gone");
        case Sort::Key: return Words::tr("Keys and DS");
        case Sort::Signature: return Words::tr("Signatures");
        case Sort::Answer: return Words::tr("Answer");
    }
    return {};
}

const Finding* findingOf(const ChainOfTrust& chain, const ChainDifference& difference) {
    const auto found =
        std::find_if(chain.findings.begin(), chain.findings.end(), [&difference](const Finding& finding) {
            return finding.zone == difference.zone && finding.code() == difference.subject;
        });
    return found == chain.findings.end() ? nullptr : &*found;
}

ComparisonLine findingLine(const ChainDifference& difference, const ChainOfTrust& chain) {
    const QString code = text(difference.subject);
    const Finding* finding = findingOf(chain, difference);
    if (finding == nullptr) {
        return {code, {}};
    }
    const Explanation words = explain(*finding, chain);
    QStringList more{words.why};
    for (qsizetype i = 0; i < words.fix.size(); ++i) {
        more.append(QStringLiteral("%1. %2").arg(QString::number(i + 1), words.fix[i]));
    }
    more.removeAll(QString());
    return {QStringLiteral("%1 %2 (%3)").arg(sign(finding->severity), words.title, code), more.join(u'\n')};
}

QString answerText(const ChainDifference& difference) {
    //: %1 a record
    return difference.after.empty() ? Words::tr("Only in the first answer: %1").arg(text(difference.before))
                                    : Words::tr("Only in the second answer: %1").arg(text(difference.after));
}

QString verdictText(const ChainDifference& difference) {
    const QString before = word(difference.verdictBefore.value_or(Security::Indeterminate));
    const QString after = word(difference.verdictAfter.value_or(Security::Indeterminate));
    return difference.kind == DifferenceKind::Verdict
               ? Words::tr("The verdict was %1 and is %2.").arg(before, after)
               //: %1 a zone, %2 and %3 words such as "secure"
               : Words::tr("%1 was %2 and is %3.").arg(shownName(difference.zone), before, after);
}

QString renewedText(const ChainDifference& difference) {
    const auto moment = [](const std::string& iso) {
        const auto time = timestampFromText(iso);
        return time ? dateTimeText(*time) : text(iso);
    };
    //: %1 owner, type and key tag; %2 and %3 dates with time
    return Words::tr("Signed again: %1. The old signature holds until %2, the new one until %3.")
        .arg(text(difference.subject), moment(difference.before), moment(difference.after));
}

QString recordText(const ChainDifference& difference) {
    const QString zone = shownName(difference.zone);
    const QString subject = text(difference.subject);
    switch (difference.kind) {
        case DifferenceKind::Question:
            return Words::tr("The two captures answer different questions: %1 and %2.")
                .arg(text(difference.before), text(difference.after));
        case DifferenceKind::Verdict:
        case DifferenceKind::ZoneVerdict: return verdictText(difference);
        //: %1 and %2 response codes such as NOERROR
        case DifferenceKind::Rcode:
            return Words::tr("The response code was %1 and is %2.")
                .arg(text(difference.before), text(difference.after));
        //: %1 a zone
        case DifferenceKind::ZoneAppeared: return Words::tr("The zone %1 is new in the chain.").arg(zone);
        //: %1 a zone
        case DifferenceKind::ZoneGone: return Words::tr("The zone %1 is no longer in the chain.").arg(zone);
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
        case DifferenceKind::SignatureGone: return Words::tr("Signature removed: %1").arg(subject);
        case DifferenceKind::SignatureRenewed: return renewedText(difference);
        case DifferenceKind::SignatureStatus:
            //: %1 owner, type, key tag and time of inception; %2 and %3 words such as "valid"
            return Words::tr("The signature %1 was %2 and is %3.")
                .arg(subject, word(difference.statusBefore.value_or(SignatureStatus::NotChecked)),
                     word(difference.statusAfter.value_or(SignatureStatus::NotChecked)));
        case DifferenceKind::AnswerChanged: return answerText(difference);
        case DifferenceKind::FindingAppeared:
        case DifferenceKind::FindingGone: return subject;
    }
    return {};
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

QJsonObject sideJson(const ComparedChain& compared) {
    const auto cause = compared.chain.cause();
    const Question& question = compared.chain.question;
    return {{"question", QJsonObject{{"name", text(question.name.toText())}, {"type", text(typeText(question.type))}}},
            {"at", text(toIso8601(compared.chain.at))},
            {"verdict", token(compared.chain.verdict)},
            {"cause", cause ? QJsonValue(text(std::string(compared.chain.findings[*cause].code()))) : QJsonValue()},
            {"redacted", compared.redacted}};
}

}  // namespace

std::vector<ComparisonGroup> comparisonGroups(const ChainOfTrust& before, const ChainOfTrust& after) {
    const auto differences = differencesBetween(before, after);
    std::vector<ComparisonGroup> groups;
    for (const Sort sort : kSorts) {
        ComparisonGroup group{title(sort), {}};
        for (const ChainDifference& difference : differences) {
            if (sortOf(difference.kind) == sort) {
                const bool isFinding = sort == Sort::NewFinding || sort == Sort::GoneFinding;
                group.lines.push_back(isFinding ? findingLine(difference, sort == Sort::NewFinding ? after : before)
                                                : ComparisonLine{recordText(difference), {}});
            }
        }
        if (!group.lines.empty()) {
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

QString comparedText(const ComparedChain& compared) {
    //: %1 a name such as a file's, %2 date and time, %3 a sign and %4 a word such as "secure"
    return Words::tr("%1, as of %2: %3 %4")
        .arg(compared.name, dateTimeText(compared.chain.at), sign(headlineOf(compared.chain).kind),
             word(compared.chain.verdict));
}

QString comparedSentence(const ComparedChain& compared) {
    const QString detail = bannerLines(compared.chain).value(0);
    return summarySentence(compared.chain) + (detail.isEmpty() ? QString() : u' ' + detail);
}

QString comparisonText(const ComparedChain& before, const ComparedChain& after) {
    QString result = comparedText(before) + u'\n' + comparedText(after) + u'\n';
    const auto groups = comparisonGroups(before.chain, after.chain);
    if (groups.empty()) {
        return result + u'\n' + Words::tr("No difference.") + u'\n';
    }
    for (const ComparisonGroup& group : groups) {
        result += u'\n' + group.title + u'\n';
        for (const ComparisonLine& line : group.lines) {
            result += QStringLiteral("  ") + line.text + u'\n';
        }
    }
    return result;
}

QJsonObject comparisonJson(const ComparedChain& before, const ComparedChain& after) {
    QJsonArray differences;
    for (const ChainDifference& difference : differencesBetween(before.chain, after.chain)) {
        differences.append(QJsonObject{{"kind", kindToken(difference.kind)},
                                       {"zone", text(difference.zone.toText())},
                                       {"subject", text(difference.subject)},
                                       {"before", beforeToken(difference)},
                                       {"after", afterToken(difference)}});
    }
    return {{"schema", 1},
            {"before", before.name},
            {"after", after.name},
            {"chains", QJsonArray{sideJson(before), sideJson(after)}},
            {"differences", differences}};
}

}  // namespace rootline
