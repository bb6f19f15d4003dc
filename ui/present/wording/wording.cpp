// SPDX-License-Identifier: MIT
#include "ui/present/wording/wording.h"

#include "core/analysis/cached_view.h"
#include "core/analysis/parties.h"
#include "core/analysis/registrar_check.h"
#include "core/trust/findings.h"
#include "ui/present/wording/wording_finding.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace rootline {

namespace {

/// The zone below a delegation. Findings about a DS carry it as the owner of the subject.
Name delegatedName(const Finding& finding) {
    return finding.subject.owner.isRoot() ? finding.zone : finding.subject.owner;
}

Name parentName(const ChainOfTrust& chain, const Name& child) {
    const Zone* zone = chain.findZone(child);
    return zone != nullptr && zone->link.parent ? *zone->link.parent : child.parent();
}

/// The zone above is the owner's, too: its DNS host publishes the DS, no registrar.
bool isOwnDelegation(const Name& parent, const Name& child) {
    return parent.isAtOrBelow(registrableDomain(child));
}

/// The tag; where several DS records have it, with the first digits of those that do not fit: "4711 (8 2 AB12CD34...)".
QString whichDs(const Zone* zone, std::uint16_t tag) {
    constexpr qsizetype kDigits = 8;
    QStringList unfit;
    qsizetype ofThatTag = 0;
    for (const DelegationCheck& check : zone != nullptr ? zone->link.checks : std::vector<DelegationCheck>()) {
        ofThatTag += check.ds.keyTag == tag ? 1 : 0;
        if (check.ds.keyTag == tag && check.status != DsStatus::Matches) {
            const QString text = delegationSignerText(check.ds);
            unfit.append(text.section(u' ', 1, 2) + u' ' + text.section(u' ', 3).left(kDigits) + QStringLiteral("..."));
        }
    }
    return ofThatTag < 2 || unfit.isEmpty()
               ? QString::number(tag)
               : QStringLiteral("%1 (%2)").arg(QString::number(tag), unfit.join(QStringLiteral(", ")));
}

bool hasRegistry(const Name& zone) {
    return zone.labelCount() <= 1 || isPublicSuffix(zone);
}

/// A sentence that ends with a name would end with two dots.
QString withOneDot(QString sentence) {
    static const QRegularExpression dots(QStringLiteral(R"((?<!\\)\.\.(?=\s|$))"));
    return sentence.replace(dots, QStringLiteral("."));
}

/// "the root (.)" is a name in small letters that sentences may begin with.
QString withCapital(QString sentence) {
    const QString root = shownName(Name());
    const QString capital = root.left(1).toUpper() + root.mid(1);
    if (sentence.startsWith(root)) {
        sentence.replace(0, root.size(), capital);
    }
    return sentence.replace(QStringLiteral(". ") + root, QStringLiteral(". ") + capital);
}

}  // namespace

FindingWording::FindingWording(const Finding& finding, const ChainOfTrust& chain)
    : finding_(finding),
      chain_(chain),
      childName_(delegatedName(finding)),
      parentName_(parentName(chain, childName_)),
      zone_(shownName(finding.zone)),
      child_(shownName(childName_)),
      parent_(shownName(parentName_)) {}

Explanation FindingWording::explanation() const {
    Explanation result = finding_.detail.visit([this](const auto& detail) { return words(detail); });
    if (finding_.kind().severity == Severity::Error && finding_.severity != Severity::Error) {
        result.visitors = chain_.verdict == Security::Secure || chain_.verdict == Security::Insecure
                              ? tr("Visitors notice nothing at present: another path still works.")
                              : visitorsOfUnknown();
    }
    if (const auto until = failsInCachesUntil()) {
        result = ofOldCaches(std::move(result), *until);
    }
    const bool isHosts = result.who == Who::DnsHost || result.who == Who::Owner ||
                         (result.who == Who::You && finding_.detail.is<AllServersSilent>());
    if (const Name& asked = chain_.question.name; isHosts && isThirdPartys(finding_.zone, asked)) {
        result = ofThirdParty(std::move(result), registrableDomain(finding_.zone));
    }
    if (isOnlyTheChosenTime(finding_, chain_)) {
        result = atTheChosenTime(std::move(result));
    }
    if (isAttackTold(chain_)) {
        result = underAttack(std::move(result));
    }
    for (QString* sentence : {&result.title, &result.why, &result.heals, &result.visitors, &result.caution}) {
        *sentence = withCapital(withOneDot(*sentence));
    }
    for (QString& step : result.fix) {
        step = withOneDot(step);
    }
    return result;
}

/// The attacker's records are no fault of the zone: to publish what they ask for would help the attacker.
Explanation FindingWording::underAttack(Explanation words) {
    words.why += u' ' + tr("The attacker causes this. Nothing in the zone has to be repaired.");
    words.fix.clear();
    words.paste.clear();
    words.heals.clear();
    words.caution.clear();
    words.visitors.clear();
    words.who = Who::Nobody;
    return words;
}

/// Every server of the zone that was asked has what the finding reports.
bool FindingWording::isOfAllServers() const {
    const Zone* zone = chain_.findZone(finding_.zone);
    return zone != nullptr && !zone->servers.empty() &&
           std::ranges::all_of(zone->servers, [&](const ServerStatus& status) {
               return std::ranges::find(finding_.servers, status.server) != finding_.servers.end();
           });
}

/// The error was lowered, and yet it is not so that everything works: where all servers of a zone have it, nobody gets
/// through who needs what they do not give.
QString FindingWording::visitorsOfUnknown() const {
    return isOfAllServers() ? visitorsRefused(finding_.zone) : visitorsSome();
}

/// Nobody has done anything wrong where records of one day are validated for another one.
Explanation FindingWording::atTheChosenTime(Explanation words) const {
    const auto& heardAt = chain_.standpoint.heardAt;
    words.why = tr("This signature is not valid at the chosen time, %1. The records were received at another time. At "
                   "the chosen time the zone has other signatures.")
                    .arg(dateTimeText(chain_.at));
    words.fix = {heardAt ? tr("To see the result for the time when the records were received, validate as of %1.")
                               .arg(dateTimeText(*heardAt))
                         : tr("To see the result for that time, choose a time at which the signatures are valid."),
                 tr("To see the current result, check the name over the network.")};
    words.who = Who::Nobody;
    words.heals.clear();
    words.caution.clear();
    words.visitors = tr("It is not known whether visitors are affected: no server was asked at that time.");
    return words;
}

/// Only its operator can repair a zone; the reader can change what the reader's own zone points to.
Explanation FindingWording::ofThirdParty(Explanation words, const Name& domain) const {
    words.who = Who::ThirdParty;
    words.whose = shownName(domain);
    words.fix = {tr("Tell the operator of %1 about this result: only the operator can repair it.").arg(words.whose)};
    const Name own = registrableDomain(chain_.question.name);
    const auto leaving = std::ranges::find_if(chain_.hops, [&](const AnswerHop& hop) {
        const auto next = &hop + 1;
        return hop.question.name.isAtOrBelow(own) && next != chain_.hops.data() + chain_.hops.size() &&
               !next->question.name.isAtOrBelow(own);
    });
    if (leaving != chain_.hops.end()) {
        words.fix.append(
            tr("If you cannot wait: at your DNS host, let the alias (CNAME) %1 point to a name that works.")
                .arg(shownName(leaving->question.name)));
    }
    words.fix.append(tr("Do not change the keys and the DS of your own domain."));
    words.fix.append(checkAgain());
    words.caution.clear();
    words.paste.clear();
    return words;
}

std::optional<Timestamp> FindingWording::heldUntil(const Name& owner, RRType type) const {
    const auto found = std::find_if(chain_.held.begin(), chain_.held.end(), [&](const CachedRRset& held) {
        return !chain_.anew.empty() && held.rrset.owner == owner && held.rrset.type == type;
    });
    return found == chain_.held.end() ? std::nullopt : std::optional(found->until);
}

/// Until when the fault that is told lasts, where it is one of old cached sets only; nothing where the current records
/// have it, too.
std::optional<Timestamp> FindingWording::failsInCachesUntil() const {
    if (!onlyCachesFail(chain_) || finding_.severity != Severity::Error) {
        return std::nullopt;
    }
    const bool isLive = std::ranges::any_of(chain_.anew.front().findings, [&](const Finding& live) {
        return live.code() == finding_.code() && live.subject == finding_.subject;
    });
    std::optional<Timestamp> until;
    for (const CachedRRset& held : chain_.held) {
        const bool isOfIt = held.rrset.owner == finding_.zone || held.rrset.owner == childName_;
        if (!isLive && isOfIt && (!until || until->seconds < held.until.seconds)) {
            until = held.until;
        }
    }
    return until;
}

/// What would heal the cached view must not harm the current chain, which works: most often, time heals it.
Explanation FindingWording::ofOldCaches(Explanation words, Timestamp until) const {
    const bool hasWordsForIt = finding_.detail.is<DsMatchesNoKey, DsWithoutSignedZone, RrsigKeyMissing>();
    if (!hasWordsForIt) {
        words = waitForOldSets(
            tr("Caches still hold old records of %1, which do not match the current records.").arg(zone_), until,
            zone_);
    }
    words.visitors = tr("Only visitors whose provider still has the old records in its cache get an error, until %1 at "
                        "the latest. Other visitors notice nothing.")
                         .arg(dateTimeText(until));
    return words;
}

/// The current records fit together: another change would break them for those who have no fault now.
Explanation FindingWording::waitForOldSets(QString title, Timestamp until, const QString& zone) const {
    const QString time = dateTimeText(until);
    return {
        .title = std::move(title),
        .why = tr("A resolver with an empty cache sees no fault: the current records match each other. A resolver "
                  "that asked before the last change still has old records, which do not match the current ones. The "
                  "change came before the old records had expired in all caches."),
        .fix = {tr("Do not change the keys and the DS of %1 now: the current ones are correct.").arg(zone),
                tr("Wait until %1. Then the old records have expired in all caches.").arg(time),
                tr("At the next key rollover, wait after each step as long as caches may hold the old records.")},
        .who = Who::Nobody,
        .heals = tr("Works again for everybody at %1 at the latest, without any change.").arg(time)};
}

Who FindingWording::whoHosts(const Name& zone) const {
    return hasRegistry(zone) ? Who::ParentRegistry : Who::DnsHost;
}

Who FindingWording::whoDelegates(const Name& child) const {
    if (!hasRegistry(child) && isOwnDelegation(parentName(chain_, child), child)) {
        return Who::DnsHost;
    }
    return hasRegistry(child) ? Who::ParentRegistry : Who::Owner;
}

QStringList FindingWording::hostSteps(const Name& zone, QStringList steps) const {
    if (!hasRegistry(zone)) {
        return steps;
    }
    return {tr("Wait: the registry that runs %1 has to repair this.").arg(shownName(zone)),
            tr("Do not change the keys and the DS of your own domain."), checkAgain()};
}

QStringList FindingWording::registrarSteps(QStringList steps) const {
    return hostSteps(childName_, std::move(steps));
}

QStringList FindingWording::resignSteps() const {
    return hostSteps(finding_.zone, {tr("Ask your DNS host to sign %1 again.").arg(zone_),
                                     tr("Afterwards ask your DNS host how this can be prevented."), checkAgain()});
}

QStringList FindingWording::repairDenialSteps() const {
    return hostSteps(
        finding_.zone,
        {tr("Show this result to your DNS host."),
         tr("Ask it to sign %1 again, and to check whether its name server software needs an update.").arg(zone_),
         checkAgain()});
}

QStringList FindingWording::changeAlgorithmSteps() const {
    return hostSteps(finding_.zone,
                     {tr("Ask your DNS host to change %1 to algorithm 13 (ECDSA P-256) or 15 (Ed25519).").arg(zone_),
                      tr("Change the DS at your registrar only when the DNS host says so."), checkAgain()});
}

QString FindingWording::openRegistrar() const {
    return isOwnDelegation(parentName_, childName_) ? tr("Open the DNS records of %1 at your DNS host.").arg(parent_)
                                                    : tr("Open the DNSSEC page at your registrar.");
}

QString FindingWording::putDsInPlace(std::uint16_t oldTag) const {
    const Zone* zone = chain_.findZone(childName_);
    const bool anotherFits =
        zone != nullptr && std::ranges::any_of(zone->link.checks, [](const DelegationCheck& check) {
            return check.status == DsStatus::Matches;
        });
    const QString which = whichDs(zone, oldTag);
    if (anotherFits) {
        return tr("Remove the DS for key %1. Keep the other DS: it matches.").arg(which);
    }
    const QString wanted = wantedDsText();
    if (wanted.isEmpty()) {
        return tr("Replace the DS for key %1 with the one that your DNS host gives you.").arg(which);
    }
    return tr("Replace the DS for key %1 with this one: %2").arg(which, wanted);
}

QString FindingWording::waitForCaches(std::uint32_t ttl) const {
    return tr("Wait up to %1, until the old DS has expired in all caches.").arg(ttlText(ttl));
}

QString FindingWording::checkAgain() const {
    return tr("After that, check again here.");
}

QString FindingWording::keepSigning() const {
    const Name above = parentName(chain_, finding_.zone);
    if (!hasRegistry(finding_.zone) && isOwnDelegation(above, finding_.zone)) {
        return tr("Do not let anybody simply switch DNSSEC off: as long as the DS is in %1, that is an outage too.")
            .arg(shownName(above));
    }
    return tr(
        "Do not switch DNSSEC off at the DNS host while the DS is still at the registrar: that would cause an outage "
        "too.");
}

QString FindingWording::wantedDsText() const {
    const Zone* zone = chain_.findZone(childName_);
    QStringList lines;
    if (zone != nullptr) {
        for (const DelegationSigner& ds : wantedDs(*zone, DigestType::Sha256)) {
            lines.append(delegationSignerText(ds));
        }
    }
    return lines.join(u'\n');
}

QString FindingWording::healsAfterTtl(std::uint32_t ttl) const {
    return tr("Works again for everybody %1 after the change at the latest.").arg(ttlText(ttl));
}

QString FindingWording::healsOnceSigned() const {
    return tr(
        "Works again as soon as the repaired zone is online. For some visitors it takes longer, until the old answers "
        "have expired in the cache of their provider.");
}

QString FindingWording::visitorsRefused(const Name& name) const {
    const QString visitors =
        tr("Visitors whose provider validates DNSSEC do not reach %1. Other visitors still reach it.")
            .arg(shownName(name));
    return isWithoutCertificates()
               ? visitors + u' ' +
                     tr("Certificate authorities validate DNSSEC too: no certificate for %1 can be issued or renewed "
                        "until this is repaired.")
                         .arg(shownName(chain_.question.name))
               : visitors;
}

/// Certificate authorities cannot look up CAA, nor prove the control of the name: a whole zone on the way is broken, not only
/// one record set. CA/Browser Forum, ballot SC-085v2, since 15 March 2026.
bool FindingWording::isWithoutCertificates() const {
    constexpr Timestamp kSince{1773532800};
    static const Name arpa = Name::fromText("arpa.").value();
    const Name& asked = chain_.question.name;
    const bool isCertified = asked.labelCount() > 1 && !asked.isAtOrBelow(arpa);
    return chain_.verdict == Security::Bogus && isCertified && chain_.at.seconds >= kSince.seconds &&
           std::ranges::any_of(chain_.hops, [&](const AnswerHop& hop) {
               const Zone* zone = chain_.findZone(hop.zone);
               return zone != nullptr && zone->security == Security::Bogus;
           });
}

QString FindingWording::visitorsNotice() const {
    return tr("Visitors notice nothing.");
}

QString FindingWording::visitorsLater() const {
    return tr("Visitors notice nothing yet.");
}

QString FindingWording::visitorsUnprotected(const Name& name) const {
    return tr("Visitors reach %1, but DNSSEC does not secure the answers.").arg(shownName(name));
}

QString FindingWording::visitorsSome() const {
    return tr("Some visitors may wait longer, or see an error now and then.");
}

/// What works and should be tidied up: one wish to the DNS host.
Explanation FindingWording::untidy(QString title, QString why, QString wish) const {
    return {.title = std::move(title),
            .why = std::move(why),
            .fix = hostSteps(finding_.zone, {std::move(wish), checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = tr("This finding goes away as soon as that is done."),
            .visitors = visitorsLater()};
}

Explanation FindingWording::calm(QString title, QString why) const {
    return {.title = std::move(title), .why = std::move(why), .who = Who::Nobody, .visitors = visitorsNotice()};
}

QString FindingWording::serverNames() const {
    QStringList names;
    for (const Server& server : finding_.servers) {
        names.append(shownServer(server));
    }
    return names.isEmpty() ? tr("a name server of %1").arg(zone_) : names.join(QStringLiteral(", "));
}

QString whoText(const Explanation& words) {
    //: %1 a domain
    return words.whose.isEmpty()
               ? word(words.who)
               : QCoreApplication::translate("rootline::FindingWording", "the operator of %1").arg(words.whose);
}

bool isOnlyTheChosenTime(const Finding& finding, const ChainOfTrust& chain) {
    return chain.standpoint.otherTime && finding.detail.is<RrsigExpired, RrsigNotYetValid>();
}

Explanation explain(const Finding& finding, const ChainOfTrust& chain) {
    return FindingWording(finding, chain).explanation();
}

QString delegationSignerText(const DelegationSigner& ds) {
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QString::number(ds.keyTag), QString::number(static_cast<int>(ds.algorithm)),
             QString::number(static_cast<int>(ds.digestType)), QString::fromStdString(toHex(ds.digest)));
}

}  // namespace rootline
