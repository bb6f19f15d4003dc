// SPDX-License-Identifier: MIT
#include "ui/present/report/report_text.h"

#include "ui/present/trust_graph/state_signs.h"
#include "ui/present/trust_graph/trust_graph_words.h"
#include "ui/present/wording/standpoint_words.h"
#include "ui/present/wording/wording.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

namespace rootline {

namespace {

constexpr qsizetype kWidth = 100;
constexpr qsizetype kIndent = 2;

/// Breaks a text at spaces. A word that is too long, such as a digest, stays whole so that it can be copied.
QStringList wrapped(const QString& text, qsizetype width) {
    QStringList lines{QString()};
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        QString& line = lines.back();
        if (line.isEmpty()) {
            line = word;
        } else if (line.size() + 1 + word.size() <= width) {
            line += u' ' + word;
        } else {
            lines.append(word);
        }
    }
    return lines;
}

/// Writes one report, line by line.
class ReportText {
    Q_DECLARE_TR_FUNCTIONS(rootline::ReportText)

public:
    explicit ReportText(const ChainOfTrust& chain) : chain_(chain) {}

    QString write() {
        head();
        causes();
        line(0, tr("How it was checked, from the top down:"));
        for (const Zone& each : chain_.zones) {
            zone(each, depthOf(each));
        }
        for (const AnswerHop& hop : chain_.hops) {
            answer(hop);
        }
        others();
        return text();
    }

    QString writeFinding(const Finding& f) {
        finding(f);
        return text();
    }

private:
    [[nodiscard]] QString text() const { return lines_.join(u'\n') + u'\n'; }

    // No tick where the chain is out of step: eyes in a hurry would stop there.
    void head() {
        view();
        line(0, tr("%1 %2: %3")
                    .arg(QString::fromStdString(chain_.question.name.toText()), typeOf(chain_.question.type),
                         sign(headlineOf(chain_).kind) + u' ' + word(chain_.verdict)));
        line(0, summarySentence(chain_));
        // What is wrong, who has to act and when it works again: one line each, for eyes in a hurry.
        for (const QString& detail : bannerLines(chain_)) {
            line(0, detail);
        }
        line(0, standpointLine(chain_));
        line(0, {});
    }

    /// A hypothetical report says so first.
    void view() {
        const Standpoint& standpoint = chain_.standpoint;
        if (!standpoint.supposed.empty()) {
            line(0, tr("Hypothetical: this is the result if"));
            for (const std::string& each : standpoint.supposed) {
                line(1, QString::fromStdString(each));
            }
            line(0, {});
        } else if (!standpoint.isAsItIs()) {
            line(0, standpointNote(chain_));
            line(0, {});
        }
    }

    /// By its parents: an alias leads to a zone beside those before it.
    [[nodiscard]] int depthOf(const Zone& zone) const {
        const Zone* parent = zone.link.parent ? chain_.findZone(*zone.link.parent) : nullptr;
        return parent == nullptr ? 0 : depthOf(*parent) + 1;
    }

    void zone(const Zone& zone, int depth) {
        const bool isBelowBreak = zone.link.state == LinkState::BelowBroken;
        line(depth, QStringLiteral("%1 %2 (%3)")
                        .arg(shownName(zone.name), isBelowBreak ? notReached() : markAndWord(zone.security),
                             word(zone.link.state)));
        for (const DelegationCheck& check : zone.link.checks) {
            line(depth + 1, QStringLiteral("%1 DS %2 %3: %4")
                                .arg(besideGood(sign(check.status), zone.link.state == LinkState::Secure),
                                     QString::number(check.ds.keyTag),
                                     QString::fromStdString(digestName(check.ds.digestType)), word(check.status)));
        }
        if (zone.link.dsSet) {
            signatures(*zone.link.dsSet, depth + 1);
        }
        if (zone.link.noDs) {
            proof(*zone.link.noDs, depth + 1);
        }
        for (const ZoneKey& key : zone.keys) {
            line(depth + 1,
                 QStringLiteral("%1 · %2 %3 %4")
                     .arg(key.security == Security::Bogus ? notReached() : markAndWord(key.security), word(key.role),
                          QString::number(key.tag), QString::fromStdString(algorithmName(key.key.algorithm))));
        }
        if (zone.keySet) {
            signatures(*zone.keySet, depth + 1);
        }
        for (const CachedRRset& held : chain_.held) {
            if (held.rrset.owner == zone.name) {
                line(depth + 1, QStringLiteral("%1, %2: %3")
                                    .arg(graphwords::heldTitle(held.rrset), graphwords::heldUntil(held, chain_.at),
                                         markAndWord(held.verdict)));
            }
        }
    }

    /// A DS or signature that leads nowhere breaks nothing where another one holds.
    static QString besideGood(const QString& sign, bool anotherHolds) {
        return anotherHolds && sign == rootline::sign(Security::Bogus) ? rootline::sign(Severity::Notice) : sign;
    }

    void signatures(const RRsetCheck& rrset, int depth) {
        for (const SignatureCheck& check : rrset.signatures) {
            //: %1 mark, %2 record type, %3 key tag, %4 state
            line(depth, tr("%1 signature on %2 by key %3: %4")
                            .arg(besideGood(sign(check.status), rrset.security == Security::Secure),
                                 typeOf(check.rrsig.covered), QString::number(check.rrsig.keyTag), state(check)));
        }
    }

    // An invalid signature has no days left, but wrong dates are shown too.
    [[nodiscard]] QString state(const SignatureCheck& check) const {
        const Timestamp end = fromSerial(check.rrsig.expiration, chain_.at);
        const QString left = remainingText(end, chain_.at);
        const QString trouble = datesTrouble(fromSerial(check.rrsig.inception, chain_.at), end, chain_.at);
        const QString state = word(check.status);
        switch (check.status) {
            case SignatureStatus::Expired: return left;
            case SignatureStatus::Valid: return QStringLiteral("%1, %2").arg(state, left);
            case SignatureStatus::NotYetValid:
            case SignatureStatus::InceptionAfterExpiration: return state;
            case SignatureStatus::DoesNotVerify:
            case SignatureStatus::KeyMissing:
            case SignatureStatus::KeyRevoked:
            case SignatureStatus::KeyNotZoneKey:
            case SignatureStatus::SignerNotZone:
            case SignatureStatus::LabelsExceedOwner:
            case SignatureStatus::AlgorithmMismatch:
            case SignatureStatus::AlgorithmUnsupported:
            case SignatureStatus::BadLength:
            case SignatureStatus::KeyDamaged:
            case SignatureStatus::NotChecked: break;
        }
        return trouble.isEmpty() ? state : QStringLiteral("%1, %2").arg(state, trouble);
    }

    void proof(const DenialProof& proof, int depth) {
        //: %1 mark, %2 what is proved, %3 state
        line(depth, tr("%1 proof: %2, %3").arg(sign(proof.security), word(proof.kind), word(proof.security)));
    }

    void answer(const AnswerHop& hop) {
        const QString asked = shownName(hop.question.name) + u' ' + typeOf(hop.question.type);
        const Zone* zone = chain_.findZone(hop.zone);
        const bool isBelowBreak =
            hop.security == Security::Bogus && zone != nullptr && zone->security == Security::Bogus;
        const QString state = isBelowBreak ? notReached() : markAndWord(hop.security);
        line(0, QStringLiteral("%1 %2").arg(asked, hop.answered ? state : tr("? not answered")));
        for (const std::optional<RRsetCheck>& rrset : {hop.dname, hop.rrset}) {
            if (!rrset) {
                continue;
            }
            for (const Bytes& rdata : rrset->rrset.rdatas) {
                line(1, typeOf(rrset->rrset.type) + u' ' + QString::fromStdString(rdataText(rrset->rrset.type, rdata)));
            }
            signatures(*rrset, 1);
        }
        if (hop.denial) {
            proof(*hop.denial, 1);
        }
    }

    static bool isCause(const Finding& finding) { return !finding.causedBy && finding.severity == Severity::Error; }

    void causes() {
        for (const Finding& f : chain_.findings) {
            if (isCause(f)) {
                finding(f);
                line(0, {});
            }
        }
    }

    void others() {
        for (const Finding& f : chain_.findings) {
            if (!isCause(f) && !f.causedBy) {
                line(0, {});
                finding(f);
            }
        }
        consequences();
    }

    void consequences() {
        QStringList titles;
        for (const Finding& f : chain_.findings) {
            if (f.causedBy) {
                titles << explain(f, chain_).title;
            }
        }
        if (!titles.isEmpty()) {
            line(0, {});
            line(0, tr("The same fault appears here too. It needs no extra step:"));
        }
        for (const QString& title : titles) {
            line(1, QStringLiteral("· ") + title);
        }
    }

    void finding(const Finding& finding) {
        const Explanation words = explain(finding, chain_);
        line(0, QStringLiteral("%1 %2: %3").arg(sign(finding.severity), word(finding.severity), words.title));
        line(1, words.why);
        line(1, words.visitors);
        if (!words.fix.isEmpty()) {
            line(1, tr("What to do (%1):").arg(whoText(words)));
        }
        for (qsizetype number = 1; number <= words.fix.size(); ++number) {
            step(number, words.fix[number - 1], words.paste);
        }
        line(1, words.heals);
        line(1, words.caution);
        line(1, QStringLiteral("%1 · %2").arg(latin(finding.code()), latin(finding.kind().reference)));
    }

    /// What is to be copied stands on lines of its own, whole.
    void step(qsizetype number, const QString& text, const QString& paste) {
        const QString numbered = QStringLiteral("%1. %2").arg(QString::number(number), text);
        const qsizetype place = paste.isEmpty() ? -1 : numbered.indexOf(paste);
        if (place < 0) {
            line(2, numbered);
            return;
        }
        line(2, numbered.left(place));
        for (const QString& whole : paste.split(u'\n')) {
            lines_.append(QString(4 * kIndent, u' ') + whole);
        }
        line(2, numbered.mid(place + paste.size()));
    }

    /// One paragraph at a depth of the tree; an empty text at depth 0 is an empty line, elsewhere it is nothing.
    void line(int depth, const QString& text) {
        if (text.isEmpty() && depth > 0) {
            return;
        }
        const QString indent(depth * kIndent, u' ');
        for (const QString& part : wrapped(text, kWidth - indent.size())) {
            lines_.append(part.isEmpty() ? QString() : indent + part);
        }
    }

    static QString markAndWord(Security security) { return sign(security) + u' ' + word(security); }

    static QString typeOf(RRType type) { return QString::fromStdString(typeText(type)); }

    static QString latin(std::string_view text) {
        return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    }

    const ChainOfTrust& chain_;
    QStringList lines_;
};

}  // namespace

QString reportText(const ChainOfTrust& chain) {
    return ReportText(chain).write();
}

QString findingText(const ChainOfTrust& chain, std::size_t index) {
    return ReportText(chain).writeFinding(chain.findings[index]);
}

}  // namespace rootline
