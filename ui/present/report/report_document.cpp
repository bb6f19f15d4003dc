// SPDX-License-Identifier: MIT
#include "ui/present/report/report_document.h"

#include "ui/present/trust_graph/state_signs.h"
#include "ui/present/wording/signature_list.h"
#include "ui/present/wording/standpoint_words.h"
#include "ui/present/wording/wording.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

#include <set>

namespace rootline {
namespace {

/// The sentences of a block; tables hold values.
struct Sentences {
    QStringList operator()(const block::Verdict& verdict) const { return {verdict.sentence, verdict.detail}; }
    QStringList operator()(const block::Paragraph& paragraph) const { return {paragraph.text}; }
    QStringList operator()(const block::Heading& heading) const { return {heading.text}; }
    QStringList operator()(const block::Steps& steps) const {
        QStringList texts;
        for (const block::Step& step : steps.steps) {
            texts << step.text << step.rest;
        }
        return texts;
    }
    QStringList operator()(const auto&) const { return {}; }
};

QString text(std::string_view value) {
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

template <typename State>
QString signAndWord(State state) {
    return sign(state) + u' ' + word(state);
}

/// Builds the document, one section after the other.
class ReportBuilder {
    Q_DECLARE_TR_FUNCTIONS(rootline::ReportDocument)

public:
    ReportBuilder(const ChainOfTrust& chain, const ReportFigures& figures) : chain_(chain), figures_(figures) {}

    ReportDocument build() {
        heading(1, tr("Chain of trust of %1").arg(questionText(chain_.question)));
        blocks_.push_back(
            block::Verdict{chain_.verdict, headlineOf(chain_).kind, summarySentence(chain_), bannerDetail(chain_)});
        paragraph(standpointLine(chain_), !chain_.standpoint.isAsItIs());
        blocks_.push_back(block::Picture{});
        findings();
        zones();
        answers();
        expiries();
        servers();
        method();
        glossary();
        return std::move(blocks_);
    }

private:
    void heading(int level, const QString& words) { blocks_.push_back(block::Heading{level, words}); }

    void paragraph(const QString& words, bool strong = false) {
        if (!words.isEmpty()) {
            blocks_.push_back(block::Paragraph{words, strong});
        }
    }

    void table(const QStringList& head, std::vector<QStringList> rows) {
        if (!rows.empty()) {
            blocks_.push_back(block::Table{head, std::move(rows)});
        }
    }

    void findings() {
        heading(2, tr("Causes and what to do"));
        if (chain_.findings.empty()) {
            paragraph(tr("Nothing has to be done."));
        }
        for (const Finding& found : chain_.findings) {
            finding(found);
        }
    }

    void finding(const Finding& found) {
        const Explanation words = explain(found, chain_);
        heading(3, QStringLiteral("%1 %2: %3").arg(sign(found.severity), word(found.severity), words.title));
        if (found.causedBy && *found.causedBy < chain_.findings.size()) {
            paragraph(tr("This finding follows from: %1").arg(explain(chain_.findings[*found.causedBy], chain_).title));
            return;
        }
        paragraph(words.why);
        paragraph(words.visitors);
        if (!words.fix.isEmpty()) {
            paragraph(tr("What to do (%1):").arg(whoText(words)), true);
            steps(words);
        }
        paragraph(words.heals);
        paragraph(words.caution, true);
        QStringList names;
        for (const Server& server : found.servers) {
            names << shownServer(server);
        }
        paragraph(names.isEmpty() ? QString() : tr("Seen at: %1").arg(names.join(QStringLiteral(", "))));
        paragraph(QStringLiteral("%1 · %2").arg(text(found.code()), text(found.kind().reference)));
    }

    void steps(const Explanation& words) {
        block::Steps all;
        for (const QString& fix : words.fix) {
            const qsizetype place = words.paste.isEmpty() ? -1 : fix.indexOf(words.paste);
            if (place < 0) {
                all.steps.push_back({fix, {}, {}});
            } else {
                all.steps.push_back(
                    {fix.left(place).trimmed(), words.paste, fix.mid(place + words.paste.size()).trimmed()});
            }
        }
        blocks_.push_back(std::move(all));
    }

    // What follows from a break elsewhere is not called broken again.
    static QString stateOf(const Zone& zone) {
        return zone.link.state == LinkState::BelowBroken ? notReached() : signAndWord(zone.security);
    }

    void zones() {
        heading(2, tr("The chain, zone by zone"));
        for (const Zone& zone : chain_.zones) {
            //: Heading of a report's section: %1 a zone's name, %2 its state, %3 how it hangs on the zone above
            heading(3, tr("%1: %2 (%3)").arg(shownName(zone.name), stateOf(zone), word(zone.link.state)));
            delegation(zone);
            keys(zone);
        }
    }

    void delegation(const Zone& zone) {
        std::vector<QStringList> rows;
        for (const DelegationCheck& check : zone.link.checks) {
            rows.push_back({QStringLiteral("DS"), QString::number(check.ds.keyTag),
                            text(algorithmName(check.ds.algorithm)), text(digestName(check.ds.digestType)),
                            text(toHex(check.ds.digest)), signAndWord(check.status)});
        }
        for (const TrustAnchor& anchor : zone.link.anchors) {
            rows.push_back(anchorRow(anchor));
        }
        table({tr("Record"), tr("Key tag"), tr("Algorithm"), tr("Digest type"), tr("Digest"), tr("State")},
              std::move(rows));
        if (zone.link.noDs) {
            paragraph(tr("Proof that there is no DS: %1, %2.")
                          .arg(word(zone.link.noDs->kind), signAndWord(zone.link.noDs->security)));
        }
    }

    static QStringList anchorRow(const TrustAnchor& anchor) {
        QStringList row{tr("Trust anchor"), QString::number(anchor.keyTag()), text(algorithmName(anchor.algorithm()))};
        const auto* ds = std::get_if<DelegationSigner>(&anchor.key);
        row << (ds == nullptr ? QString() : text(digestName(ds->digestType)))
            << (ds == nullptr ? QString() : text(toHex(ds->digest))) << tr("trusted by configuration");
        return row;
    }

    void keys(const Zone& zone) {
        std::vector<QStringList> rows;
        for (const ZoneKey& key : zone.keys) {
            const bool isBelowBreak = key.security == Security::Bogus;
            rows.push_back({word(key.role), QString::number(key.tag), text(algorithmName(key.key.algorithm)),
                            key.bits == 0 ? QString() : QString::number(key.bits), QString::number(key.key.flags),
                            isBelowBreak ? notReached() : signAndWord(key.security)});
        }
        table({tr("Key"), tr("Key tag"), tr("Algorithm"), tr("Bits"), tr("Flags"), tr("State")}, std::move(rows));
    }

    void answers() {
        std::vector<QStringList> rows;
        const auto add = [&](const std::optional<RRsetCheck>& rrset) {
            if (!rrset) {
                return;
            }
            for (const Bytes& rdata : rrset->rrset.rdatas) {
                rows.push_back(
                    {text(rrset->rrset.owner.toText()), text(typeText(rrset->rrset.type)), ttlText(rrset->rrset.ttl),
                     text(rdataText(rrset->rrset.type, rdata)),
                     rrset->security == Security::Bogus ? word(LinkState::BelowBroken) : signAndWord(rrset->security)});
            }
        };
        heading(2, tr("The answer"));
        for (const AnswerHop& hop : chain_.hops) {
            add(hop.dname);
            add(hop.rrset);
        }
        table({tr("Name"), tr("Type"), tr("Caches keep it"), tr("Record"), tr("State")}, std::move(rows));
        for (const AnswerHop& hop : chain_.hops) {
            if (!hop.answered) {
                paragraph(tr("%1: not answered.").arg(questionText(hop.question)));
            }
            if (hop.denial) {
                paragraph(tr("%1: %2, %3.")
                              .arg(questionText(hop.denial->denied), word(hop.denial->kind),
                                   signAndWord(hop.denial->security)));
            }
        }
    }

    void expiries() {
        heading(2, tr("Signatures by the day they end"));
        std::vector<QStringList> rows;
        for (const ListedSignature& listed : signaturesByExpiry(chain_)) {
            const Rrsig& rrsig = listed.check->rrsig;
            rows.push_back({dateTimeText(listed.expiration), remainingText(listed.expiration, chain_.at),
                            text(listed.rrset->rrset.owner.toText() + " " + typeText(rrsig.covered)),
                            QString::number(rrsig.keyTag), text(algorithmName(rrsig.algorithm)),
                            signAndWord(listed.check->status)});
        }
        if (rows.empty()) {
            paragraph(tr("No signatures were seen."));
        }
        table({tr("Ends"), tr("Left"), tr("Signs"), tr("Key tag"), tr("Algorithm"), tr("State")}, std::move(rows));
    }

    void servers() {
        heading(2, tr("Servers"));
        std::vector<QStringList> rows;
        for (const Zone& zone : chain_.zones) {
            for (const ServerStatus& status : zone.servers) {
                rows.push_back({shownName(zone.name), shownServer(status.server), word(status.state),
                                status.verdictAlone ? signAndWord(*status.verdictAlone) : QString()});
            }
        }
        table({tr("Zone"), tr("Server"), tr("State"), tr("With this server only")}, std::move(rows));
    }

    void method() {
        heading(2, tr("Method and versions"));
        paragraph(
            tr("Rootline asked for every record between the root and the name and checked every signature and digest "
               "itself. It did not rely on the validation of any resolver. Secure, insecure, bogus and indeterminate "
               "are defined in RFC 4035 section 4.3."));
        table({tr("What"), tr("Value")},
              {{tr("Program"), QStringLiteral("Rootline " ROOTLINE_VERSION)},
               {tr("Source"), standpointSource(chain_.standpoint)},
               {tr("Trust anchors"), anchorsSource(chain_.standpoint.anchors)},
               {tr("Validated as of"), text(toIso8601(chain_.at))},
               {tr("Verdict"), sign(headlineOf(chain_).kind) + u' ' + word(chain_.verdict)},
               {tr("Response code"), text(rcodeText(chain_.rcode))},
               {tr("Questions asked"), QString::number(figures_.queries)},
               {tr("Signature checks"), QString::number(chain_.verifications)},
               {tr("Good until"), chain_.validUntil ? text(toIso8601(*chain_.validUntil)) : tr("not known")}});
    }

    void glossary() {
        std::set<QString> used;
        for (const ReportBlock& part : blocks_) {
            for (const QString& sentence : std::visit(Sentences{}, part)) {
                for (const TermPlace& place : termsIn(sentence)) {
                    used.insert(place.entry->id);
                }
            }
        }
        block::Glossary words;
        for (const GlossaryEntry& entry : rootline::glossary()) {
            if (used.contains(entry.id)) {
                words.entries.push_back(entry);
            }
        }
        heading(2, tr("Words used here"));
        blocks_.push_back(std::move(words));
    }

    const ChainOfTrust& chain_;
    const ReportFigures& figures_;
    ReportDocument blocks_;
};

}  // namespace

ReportDocument reportDocument(const ChainOfTrust& chain, const ReportFigures& figures) {
    return ReportBuilder(chain, figures).build();
}

}  // namespace rootline
