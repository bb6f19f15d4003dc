// SPDX-License-Identifier: MIT
#include "core/analysis/resolver_comparison.h"

#include "core/analysis/caches.h"
#include "core/analysis/key_sentinel.h"
#include "core/trust/findings.h"
#include "core/trust/validation.h"

#include <algorithm>

namespace rootline {

namespace {

bool hasUsable(const Reply& reply) {
    return reply.answered() && isUsable(*reply.message);
}

/// The zone whose keys a trust anchor names, where they hold: what a resolver must be able to check, too.
const Zone* anchored(const ChainOfTrust& chain) {
    const auto found = std::find_if(chain.zones.begin(), chain.zones.end(),
                                    [](const Zone& zone) { return zone.link.state == LinkState::Anchored; });
    return found == chain.zones.end() ? nullptr : &*found;
}

Question secureQuestion(const ChainOfTrust& chain) {
    const auto* zone = anchored(chain);
    return {zone != nullptr ? zone->name : Name(), RRType::SOA};
}

const Reply* replyTo(const std::vector<ResolverReply>& replies, const Question& question, bool checkingDisabled) {
    const auto found = std::find_if(replies.begin(), replies.end(), [&](const ResolverReply& one) {
        return one.checkingDisabled == checkingDisabled && one.reply->question == question;
    });
    return found == replies.end() ? nullptr : found->reply.get();
}

/// All that one resolver said.
class Testimony {
public:
    explicit Testimony(Server resolver) : resolver_(std::move(resolver)) {}

    void add(const ResolverReply& reply) { replies_.push_back(reply); }
    [[nodiscard]] const Server& resolver() const { return resolver_; }
    [[nodiscard]] const std::vector<ResolverReply>& replies() const { return replies_; }

    [[nodiscard]] const Reply* to(const Question& question, bool checkingDisabled) const {
        return replyTo(replies_, question, checkingDisabled);
    }

private:
    Server resolver_;
    std::vector<ResolverReply> replies_;
};

/// Compares one resolver with the chain.
class Comparison {
public:
    Comparison(const ChainOfTrust& chain, const Facts& facts, const Testimony& said, FindingList& findings)
        : chain_(chain), facts_(facts), said_(said), findings_(findings) {}

    /// Adds findings; returns what the resolver still holds.
    std::vector<CachedRRset> run() {
        if (addUnusable()) {
            return {};
        }
        const auto validates = saysItValidates(chain_, said_.replies());
        if (validates == false) {
            add(ResolverDoesNotValidate{{secureQuestion(chain_)}}, secureQuestion(chain_));
        }
        addRefusal();
        addAcceptance(validates);
        addOldRecords();
        addRootKeys(validates);
        return std::move(held_);
    }

private:
    std::size_t add(FindingDetail detail, const Question& about) {
        return findings_.add(std::move(detail), Name(), {about.name, about.type, std::nullopt}, {said_.resolver()});
    }

    /// Silent, closed, garbage: nothing to compare.
    bool addUnusable() {
        const auto& replies = said_.replies();
        const bool anyAnswer =
            std::any_of(replies.begin(), replies.end(), [](const ResolverReply& one) { return one.reply->answered(); });
        if (anyAnswer || replies.empty()) {
            return false;
        }
        const auto& first = *replies.front().reply;
        ResolverUnusable detail;
        detail.question = first.question;
        detail.trouble = troubleOf(first.outcome).value_or(ResolverUnusable::Trouble::Silent);
        detail.httpStatus = first.httpStatus;
        add(std::move(detail), first.question);
        return true;
    }

    void addRefusal() {
        const auto* checked = said_.to(chain_.question, false);
        const auto* unchecked = said_.to(chain_.question, true);
        const bool weAccept = chain_.verdict == Security::Secure || chain_.verdict == Security::Insecure;
        if (!weAccept || checked == nullptr || !checked->answered() || hasUsable(*checked)) {
            return;
        }
        if (unchecked != nullptr && hasUsable(*unchecked)) {
            ResolverRefusesWeAccept detail;
            detail.question = chain_.question;
            detail.errors = checked->message->edns ? checked->message->edns->errors : std::vector<ExtendedError>();
            add(std::move(detail), chain_.question);
        } else {  // not a matter of checking
            ResolverRefuses detail;
            detail.question = chain_.question;
            detail.rcode = checked->message->rcode;
            add(std::move(detail), chain_.question);
        }
    }

    void addAcceptance(std::optional<bool> validates) {
        const auto* checked = said_.to(chain_.question, false);
        if (chain_.verdict == Security::Bogus && validates == true && checked != nullptr && hasUsable(*checked)) {
            add(ResolverAcceptsWeRefuse{{chain_.question}}, chain_.question);
        }
    }

    void addOldRecords() {
        for (const auto& one : said_.replies()) {
            const auto& question = one.reply->question;
            const bool isChain = question.type == RRType::DS || question.type == RRType::DNSKEY;
            if (!one.checkingDisabled || !isChain || !hasUsable(*one.reply)) {
                continue;
            }
            const Response heard(one.reply);
            if (const auto* found = Response::find(heard.answer, question.name, question.type)) {
                compare(*found);
            }
        }
    }

    void compare(const Observation& cached) {
        const auto& rrset = cached.rrset;
        const auto& now = facts_.versions(rrset.owner, rrset.type);
        const auto* zone = chain_.findZone(rrset.owner);
        const bool isSame = std::any_of(
            now.begin(), now.end(), [&](const Observation& version) { return version.rrset.rdatas == rrset.rdatas; });
        const bool isDenied = now.empty() && zone != nullptr &&
                              (zone->link.state == LinkState::Unsigned || zone->link.state == LinkState::OptOut);
        if (isSame || (now.empty() && !isDenied)) {
            return;
        }
        add(ResolverCachedOld{{rrset.owner, rrset.type}, rrset.ttl}, {rrset.owner, rrset.type});
        held_.push_back({rrset, Timestamp{chain_.at.seconds + rrset.ttl}, verdictHolding(chain_, rrset)});
        if (rrset.type == RRType::DS && isDenied) {
            addKeepSigning(rrset);
        }
    }

    /// The DS is gone, and caches that hold it expect signatures until it ends (story S5). The longest counts.
    void addKeepSigning(const RRset& ds) {
        const Timestamp until{chain_.at.seconds + ds.ttl};
        findings_.addLatest(KeepSigningUntil{until}, ds.owner, {ds.owner, RRType::DS, std::nullopt},
                            {said_.resolver()});
    }

    /// The reason why one key's state is not known holds for all keys, so it is reported once.
    void addRootKeys(std::optional<bool> validates) {
        using Reason = ResolverKeysUnknown::Reason;
        const Question about{Name(), RRType::DNSKEY};
        for (const auto& [tag, state] : sentinelResults(said_.replies(), validates)) {
            const auto addKey = [&, keyTag = tag](FindingDetail detail) {
                return findings_.add(std::move(detail), Name(), {about.name, about.type, keyTag}, {said_.resolver()});
            };
            const auto addUnknown = [&](Reason reason) { add(ResolverKeysUnknown{reason, sentinelZone()}, about); };
            switch (state) {
                case SentinelState::Trusts: addKey(ResolverTrustsKey{{tag}}); break;
                case SentinelState::DoesNotTrust: {
                    // A key that is only announced has to be seen for 30 days before it is trusted (RFC 5011 section 2.4.1).
                    const auto place = addKey(ResolverLacksKey{{tag}});
                    if (!isTrustedHere(tag)) {
                        findings_.setSeverity(place, Severity::Notice);
                    }
                    break;
                }
                case SentinelState::DoesNotTell: addUnknown(Reason::DoesNotTell); break;
                case SentinelState::DoesNotValidate: addUnknown(Reason::DoesNotValidate); break;
                case SentinelState::NamesMissing: addUnknown(Reason::NamesMissing); break;
                case SentinelState::NotSecure: addUnknown(Reason::NotSecure); break;
                case SentinelState::Unanswered: addUnknown(Reason::Unanswered); break;
            }
        }
    }

    [[nodiscard]] bool isTrustedHere(std::uint16_t tag) const {
        const Zone* root = chain_.findZone(Name());
        return root != nullptr && std::any_of(root->link.anchors.begin(), root->link.anchors.end(),
                                              [tag](const TrustAnchor& anchor) { return anchor.keyTag() == tag; });
    }

    /// Where the names were looked for.
    [[nodiscard]] Name sentinelZone() const {
        const auto found = std::find_if(said_.replies().begin(), said_.replies().end(), isSentinelReply);
        return found == said_.replies().end() ? Name() : found->reply->question.name.parent();
    }

    const ChainOfTrust& chain_;
    const Facts& facts_;
    const Testimony& said_;
    FindingList& findings_;
    std::vector<CachedRRset> held_;
};

/// One of each set: that of the resolver which has it longest.
void addHeld(std::vector<CachedRRset>& to, std::vector<CachedRRset> held) {
    for (CachedRRset& one : held) {
        const auto known = std::find_if(to.begin(), to.end(), [&](const CachedRRset& other) {
            return other.rrset.owner == one.rrset.owner && other.rrset.type == one.rrset.type;
        });
        if (known == to.end()) {
            to.push_back(std::move(one));
        } else if (known->until.seconds < one.until.seconds) {
            *known = std::move(one);
        }
    }
}

std::vector<Testimony> byResolver(const std::vector<ResolverReply>& replies) {
    std::map<Server, Testimony> rows;
    for (const auto& reply : replies) {
        rows.try_emplace(reply.reply->server, reply.reply->server).first->second.add(reply);
    }
    std::vector<Testimony> testimonies;
    for (auto& [server, testimony] : rows) {
        testimonies.push_back(std::move(testimony));
    }
    return testimonies;
}

}  // namespace

std::vector<ResolverQuestion> questionsForResolver(const ChainOfTrust& chain) {
    std::vector<ResolverQuestion> questions{{chain.question, false}, {chain.question, true}};
    if (const auto* zone = anchored(chain)) {
        questions.push_back({{zone->name, RRType::SOA}, false});
    }
    if (!chain.hops.empty() && !chain.hops.front().zone.isRoot()) {
        questions.push_back({{chain.hops.front().zone, RRType::DS}, true});
        questions.push_back({{chain.hops.front().zone, RRType::DNSKEY}, true});
    }
    return questions;
}

// RFC 4035 section 3.2.3: AD.
std::optional<bool> saysItValidates(const ChainOfTrust& chain, const std::vector<ResolverReply>& repliesOfOne) {
    const auto* reply = anchored(chain) != nullptr ? replyTo(repliesOfOne, secureQuestion(chain), false) : nullptr;
    if (reply == nullptr || !hasUsable(*reply) || reply->message->answer.empty()) {
        return std::nullopt;
    }
    return reply->message->authenticData;
}

ChainOfTrust comparedWithResolvers(ChainOfTrust chain, const Evidence& evidence,
                                   const std::vector<ResolverReply>& replies) {
    ValidationMemory memory;
    const Facts facts(evidence, memory);
    FindingList findings(chain.findings);
    std::vector<CachedRRset> held;
    for (const auto& testimony : byResolver(replies)) {
        addHeld(held, Comparison(chain, facts, testimony, findings).run());
    }
    addHeld(chain.held, std::move(held));
    chain.findings = findings.sorted();
    return chain;
}

}  // namespace rootline
