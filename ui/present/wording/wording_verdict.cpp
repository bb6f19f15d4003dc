// SPDX-License-Identifier: MIT
// The whole verdict in a sentence or two: the banner's lines and the report's summary.
#include "core/analysis/cached_view.h"
#include "core/analysis/headline.h"
#include "core/analysis/parties.h"
#include "core/trust/findings.h"
#include "ui/present/wording/signature_list.h"
#include "ui/present/wording/wording.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline {

namespace {

class Verdict {
    Q_DECLARE_TR_FUNCTIONS(rootline::Verdict)

public:
    explicit Verdict(const ChainOfTrust& chain)
        : chain_(chain),
          name_(shownName(chain.question.name)),
          type_(QString::fromStdString(typeText(chain.question.type))),
          headline_(headlineOf(chain)) {}

    [[nodiscard]] QString sentence() const {
        if (isAttackTold(chain_)) {
            return attacked();
        }
        switch (chain_.verdict) {
            case Security::Secure: return secure();
            case Security::Insecure: return insecure();
            case Security::Bogus: return bogus();
            case Security::Indeterminate: return indeterminate();
        }
        return {};
    }

    [[nodiscard]] QStringList lines() const {
        if (isAttackTold(chain_)) {
            return {attackedDetail()};
        }
        if (headline_.kind == HeadlineKind::NoSuchName) {
            return noSuchNameLines();
        }
        if (headline_.finding) {
            QStringList lines = causeLines(chain_.findings[*headline_.finding]);
            if (lines.front() == sentence()) {
                lines.removeFirst();  // said already
            }
            return lines;
        }
        QString line;
        switch (chain_.verdict) {
            case Security::Secure: line = validity(); break;
            case Security::Insecure: line = unsignedDetail(); break;
            case Security::Indeterminate: line = unknownDetail(); break;
            case Security::Bogus: break;
        }
        return line.isEmpty() ? QStringList() : QStringList{line};
    }

private:
    [[nodiscard]] QString attacked() const {
        using Outcome = Standpoint::Attack::Outcome;
        switch (chain_.standpoint.attackOutcome()) {
            case Outcome::Refused:
                return tr("Simulated attack: for %1, validating resolvers refuse the attacker's answer.").arg(name_);
            case Outcome::Silenced:
                return tr("Simulated attack: no answer for %1 arrives. Its visitors get an error.").arg(name_);
            case Outcome::Believed: return believed();
            case Outcome::Unknown:
            case Outcome::Harmless: break;
        }
        return {};
    }

    [[nodiscard]] QString believed() const {
        QStringList lies;
        for (const std::string& lie : chain_.standpoint.attack->lies) {
            lies.append(QString::fromStdString(lie));
        }
        if (lies.isEmpty()) {
            return tr("Simulated attack: visitors are told that %1 has no %2 records.").arg(name_, type_);
        }
        const bool isAddress = chain_.question.type == RRType::A || chain_.question.type == RRType::AAAA;
        const QString all = lies.join(QStringLiteral(", "));
        //: %1 a name, %2 what the attacker wrote: one or more addresses, or other data
        return isAddress ? tr("Simulated attack: the attacker's answer for %1 is accepted. Visitors go to %2.")
                               .arg(name_, all)
                         : tr("Simulated attack: the attacker's answer for %1 is accepted: %2.").arg(name_, all);
    }

    [[nodiscard]] QString attackedDetail() const {
        using Outcome = Standpoint::Attack::Outcome;
        if (chain_.standpoint.attackOutcome() == Outcome::Refused) {
            return tr(
                "Users of a validating resolver get an error, not the attacker's data. Nothing in the zone has to be "
                "repaired.");
        }
        if (chain_.standpoint.attackOutcome() == Outcome::Silenced) {
            return tr("Nothing in the zone has to be repaired.");
        }
        return chain_.verdict == Security::Secure ? tr("Every signature is valid: DNSSEC does not stop this attack.")
                                                  : tr("A validating resolver has no signature that it can check here, "
                                                       "so it cannot detect the attack.");
    }

    /// An error that follows from no other.
    static bool isFault(const Finding& finding) { return finding.severity == Severity::Error && !finding.causedBy; }

    [[nodiscard]] QString secure() const {
        if (first<OwnKeysTrusted>() != nullptr) {
            return tr("The signatures of %1 are valid with the zone's own keys.").arg(name_);
        }
        if (chain_.rcode == Rcode::NxDomain) {
            return leadsNowhere() ? aliasToNothing()
                                  : tr("%1 does not exist. DNSSEC proves this: every link of the chain of trust from "
                                       "%2 down was checked.")
                                        .arg(name_, top());
        }
        if (isWithoutData()) {
            return tr("There are no %1 records at %2. DNSSEC proves this: every link of the chain of trust from %3 "
                      "down was checked.")
                .arg(type_, name_, top());
        }
        if (headline_.kind == HeadlineKind::EndsSoon) {
            return explain(chain_.findings[*headline_.finding], chain_).title;
        }
        return headline_.kind == HeadlineKind::BrokenForSome
                   ? tr("DNSSEC: valid for %1, but some visitors may not reach it.").arg(name_)
                   : tr("DNSSEC: valid. Every link of the chain of trust from %2 down to %1 was checked.")
                         .arg(name_, top());
    }

    [[nodiscard]] QString insecure() const {
        if (const Finding* bare = first<ZoneFileUnsigned>()) {
            return explain(*bare, chain_).title;
        }
        if (headline_.kind == HeadlineKind::BrokenForSome && chain_.rcode != Rcode::NxDomain && !isWithoutData()) {
            return tr("%1 works, but some visitors may not reach it.").arg(name_);
        }
        const Zone* zone = firstInsecureZone();
        const QString unsignedName = zone != nullptr ? shownName(zone->name) : name_;
        if (chain_.rcode == Rcode::NxDomain) {
            if (leadsNowhere()) {
                return aliasToNothing();
            }
            return tr("The name servers say that %1 does not exist. %2 is not signed, so this answer has no proof.")
                .arg(name_, unsignedName);
        }
        if (zone != nullptr && first<DsAlgorithmTypedWrong>() != nullptr) {
            return tr("%1 is treated as unsigned, because its DS names another algorithm than its key has. Visitors "
                      "reach it.")
                .arg(unsignedName);
        }
        if (zone != nullptr && zone->link.state == LinkState::Unsupported) {
            return tr("%1 is treated as unsigned, because Rootline cannot check its algorithms. Visitors reach it.")
                .arg(unsignedName);
        }
        if (zone != nullptr && !chain_.question.name.isAtOrBelow(zone->name)) {
            return tr("%1 is an alias for %2, which is not signed. That is not an error: visitors reach it, but DNSSEC "
                      "secures only a part of the answer.")
                .arg(name_, unsignedName);
        }
        if (zone == nullptr || !zone->keys.empty()) {  // signed, and nobody vouches for it
            return tr("%1 is treated as unsigned. That is not an error: visitors reach it, but without DNSSEC.")
                .arg(unsignedName);
        }
        return tr("%1 is not signed. That is not an error: visitors reach it, but without DNSSEC.").arg(unsignedName);
    }

    [[nodiscard]] QString bogus() const {
        if (first<AnchorNotPublished, AnchorDoesNotSign>() != nullptr) {
            return tr("The check could not start: no configured trust anchor of %1 matches a published key.")
                .arg(top());
        }
        if (first<ClockLikelyWrong>() != nullptr) {
            return tr("It is not known whether DNSSEC is valid for %1: the clock of this computer seems to be wrong.")
                .arg(name_);
        }
        if (const auto cause = chain_.cause(); cause && isOnlyTheChosenTime(chain_.findings[*cause], chain_)) {
            //: %1 a name, %2 date and time
            return tr("At the chosen time, %2, validating resolvers would refuse %1: the signatures that were received "
                      "are not valid then.")
                .arg(name_, dateTimeText(chain_.at));
        }
        if (onlyCachesFail(chain_)) {
            return tr("The current records of %1 work, but visitors whose provider still has old records in its cache "
                      "get an error.")
                .arg(name_);
        }
        if (chain_.rcode == Rcode::NxDomain || isWithoutData()) {
            return tr("Look-ups for %1 fail for users whose provider validates DNSSEC.").arg(name_);
        }
        return tr("%1 cannot be reached by visitors whose provider validates DNSSEC.").arg(name_);
    }

    [[nodiscard]] QString indeterminate() const {
        if (first<NoAnchorAbove>() != nullptr) {
            return tr("No trust anchor in use covers %1, so it is not known whether DNSSEC is valid for it.")
                .arg(name_);
        }
        if (const Finding* path = first<PathStripsDnssec, Port53Blocked, ResolverUnusable, ResolverRefuses>();
            path != nullptr && (!hasAnswers() || path->detail.is<PathStripsDnssec>())) {
            return explain(*path, chain_).title;
        }
        if (const Zone* zone = silentZone()) {
            return zone->name.isRoot()
                       ? tr("No root server answered. Check the network connection of this computer, then try again.")
                       : tr("None of the name servers of %1 gave a usable answer, so the state of %2 is not known now.")
                             .arg(shownName(zone->name), name_);
        }
        if (const Finding* without = first<AskedWithoutDnssec>()) {
            return explain(*without, chain_).title;
        }
        if (isUnchecked()) {
            return tr("It is not known whether DNSSEC is valid for %1: no signature was checked.").arg(name_);
        }
        if (chain_.rcode == Rcode::NxDomain) {
            return tr("The name servers say that %1 does not exist. This answer could not be validated.").arg(name_);
        }
        return tr("It is not known whether DNSSEC is valid for %1: not all questions were answered.").arg(name_);
    }

    /// A name that is not there is calm: what to look at first is its spelling.
    [[nodiscard]] QStringList noSuchNameLines() const {
        if (!headline_.finding) {
            return {tr("Nothing has to be done.")};
        }
        return {explain(chain_.findings[*headline_.finding], chain_).why};
    }

    [[nodiscard]] bool leadsNowhere() const { return first<AliasTargetMissing>() != nullptr; }
    [[nodiscard]] QString aliasToNothing() const {
        //: %1 and %2 names
        return tr("%1 exists and is an alias that leads to %2, which does not exist.")
            .arg(name_, shownName(chain_.hops.back().question.name));
    }

    /// Everything was answered, with signatures, and none was looked at: so it is where a capture's names were replaced.
    [[nodiscard]] bool isUnchecked() const {
        bool anySigned = false;
        forEachRRset(chain_,
                     [&anySigned](const RRsetCheck& rrset) { anySigned = anySigned || !rrset.signatures.empty(); });
        const bool answered = !chain_.hops.empty() && std::ranges::all_of(chain_.hops, &AnswerHop::answered);
        return anySigned && answered && chain_.verifications == 0;
    }

    [[nodiscard]] QString validity() const {
        const auto next = nextToSign();
        if (!next) {
            return {};
        }
        const Timestamp until = next->expiration;
        //: %1 a date and time, %2 such as "13 days left", %3 a zone
        return tr("Nothing has to be done. The first signature of %3 to expire is valid until %1 (%2).")
            .arg(dateTimeText(until), remainingText(until, chain_.at), shownName(next->check->rrsig.signer));
    }

    [[nodiscard]] QString unsignedDetail() const {
        const QString known = reason<DsAlgorithmTypedWrong>().isEmpty()
                                  ? reason<CdsDeleteRequested>().isEmpty()
                                        ? reason<IslandOfSecurity, DsAllUnsupported, Nsec3IterationsExcessive>()
                                        : reason<CdsDeleteRequested>()
                                  : reason<DsAlgorithmTypedWrong>();
        const Zone* zone = firstInsecureZone();
        if (known.isEmpty() && (zone == nullptr || !zone->keys.empty() || chain_.rcode == Rcode::NxDomain)) {
            return tr("Nothing has to be done.");
        }
        if (known.isEmpty() && isThirdPartys(zone->name, chain_.question.name)) {
            return tr("Nothing has to be done. Only the operator of %1 can have that zone signed.")
                .arg(shownName(zone->name));
        }
        return known.isEmpty() ? tr("Nothing has to be done. If you want DNSSEC: ask your DNS host to sign the zone, "
                                    "then enter the DS that it gives you at your registrar.")
                               : known;
    }

    /// The sentence has said what is not known and why; this says what to try.
    [[nodiscard]] QString unknownDetail() const {
        if (const Finding* path = first<Port53Blocked, ResolverUnusable, ResolverRefuses>()) {
            return explain(*path, chain_).fix.join(u' ');
        }
        const Zone* silent = silentZone();
        if (silent != nullptr && silent->name.isRoot()) {
            return {};
        }
        const Finding* known = first<AllServersSilent, NoAnchorAbove, AskedWithoutDnssec>();
        return known != nullptr ? explain(*known, chain_).fix.value(0)
                                : reason<ServerDropsQuestions, WorkLimitReached>();
    }

    /// The first finding of one of these kinds, in the order of the chain's findings; nullptr where there is none.
    template <typename... Details>
    [[nodiscard]] const Finding* first() const {
        const auto found = std::ranges::find_if(chain_.findings,
                                                [](const Finding& finding) { return finding.detail.is<Details...>(); });
        return found == chain_.findings.end() ? nullptr : &*found;
    }

    /// Why it is so, and who could act.
    template <typename... Details>
    [[nodiscard]] QString reason() const {
        const Finding* found = first<Details...>();
        if (found == nullptr) {
            return {};
        }
        const Explanation words = explain(*found, chain_);
        return words.who == Who::Nobody              ? words.why
               : found->severity == Severity::Notice ? words.title + u' ' + tr("Nothing is urgent.")
                                                     : cause(*found);
    }

    [[nodiscard]] QString cause(const Finding& finding) const { return causeLines(finding).join(u' '); }

    [[nodiscard]] QStringList causeLines(const Finding& finding) const {
        const Explanation words = explain(finding, chain_);
        QStringList parts{words.title};
        if (words.who != Who::Nobody) {
            //: %1 is who has to act, such as "the DNS host"
            QString who = whoText(words);
            if (who.endsWith(u'.')) {  // a name, and the sentence ends here
                who.chop(1);
            }
            parts.append(tr("Who has to act: %1.").arg(who));
        }
        const auto faults = std::ranges::count_if(chain_.findings, isFault);
        if (chain_.verdict == Security::Bogus && faults > 1) {  // the repair of one is not enough
            //: %1 a number, 2 or more
            parts.append(tr("This is the first of %1 faults that have to be repaired.").arg(faults));
        } else if (!words.heals.isEmpty()) {
            parts.append(words.heals);
        }
        return parts;
    }

    /// The signature that ends first of those that the verdict rests on: of the zones that gave the answer, for their
    /// operator reads this; of all where none of these is signed.
    [[nodiscard]] std::optional<ListedSignature> nextToSign() const {
        std::optional<ListedSignature> next;
        bool isOwn = false;
        const auto all = signaturesByExpiry(chain_);
        for (const ListedSignature& listed : all) {
            const bool counts = listed.check->status == SignatureStatus::Valid && !hasLonger(all, listed);
            if (counts && (!next || (!isOwn && isOfAnswer(listed)))) {
                next = listed;
                isOwn = isOfAnswer(listed);
            }
        }
        return next;
    }

    [[nodiscard]] bool isOfAnswer(const ListedSignature& listed) const {
        return std::ranges::any_of(chain_.hops,
                                   [&](const AnswerHop& hop) { return hop.zone == listed.check->rrsig.signer; });
    }

    static bool hasLonger(const std::vector<ListedSignature>& all, const ListedSignature& one) {
        return std::ranges::any_of(all, [&](const ListedSignature& other) {
            return other.rrset == one.rrset && other.check->status == SignatureStatus::Valid &&
                   other.expiration.seconds > one.expiration.seconds;
        });
    }

    /// Where trust starts on this chain.
    [[nodiscard]] QString top() const {
        const auto zone =
            std::ranges::find(chain_.zones, LinkState::Anchored, [](const Zone& z) { return z.link.state; });
        return zone == chain_.zones.end() || zone->name.isRoot() ? tr("the root") : shownName(zone->name);
    }

    [[nodiscard]] bool isWithoutData() const {
        return !chain_.hops.empty() && chain_.hops.back().answered && !chain_.hops.back().rrset;
    }

    [[nodiscard]] const Zone* firstInsecureZone() const {
        const auto zone = std::ranges::find(chain_.zones, Security::Insecure, &Zone::security);
        return zone == chain_.zones.end() ? nullptr : &*zone;
    }

    /// Anything that was answered, if only for a part of the chain.
    [[nodiscard]] bool hasAnswers() const {
        return std::ranges::any_of(chain_.hops, &AnswerHop::answered) ||
               std::ranges::any_of(chain_.zones, [](const Zone& zone) { return !zone.keys.empty(); });
    }

    /// The last zone that was asked, if every one of its servers was silent.
    [[nodiscard]] const Zone* silentZone() const {
        for (auto zone = chain_.zones.rbegin(); zone != chain_.zones.rend(); ++zone) {
            const auto answers = [](const ServerStatus& s) { return s.state == ServerState::Answers; };
            const auto asked = [](const ServerStatus& s) { return s.state != ServerState::NotAsked; };
            if (std::ranges::any_of(zone->servers, asked)) {
                return std::ranges::none_of(zone->servers, answers) ? &*zone : nullptr;
            }
        }
        return nullptr;
    }

    const ChainOfTrust& chain_;
    QString name_;
    QString type_;
    Headline headline_;
};

}  // namespace

bool isAttackTold(const ChainOfTrust& chain) {
    using Outcome = Standpoint::Attack::Outcome;
    const Outcome outcome = chain.standpoint.attackOutcome();
    return outcome != Outcome::Unknown && outcome != Outcome::Harmless;
}

QString summarySentence(const ChainOfTrust& chain) {
    return Verdict(chain).sentence();
}

QString bannerDetail(const ChainOfTrust& chain) {
    return bannerLines(chain).join(u' ');
}

QStringList bannerLines(const ChainOfTrust& chain) {
    return Verdict(chain).lines();
}

}  // namespace rootline
