// SPDX-License-Identifier: MIT
#include "core/lab/attack.h"

#include "core/dns/codec.h"
#include "core/lab/rehearsal.h"
#include "core/trust/validate.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace rootline::lab {
namespace {

/// The chance that one race is won: as many tickets as replies, out of all pairs of id and port.
double chanceOfOne(const Race& race) {
    const double pairs = static_cast<double>(race.ids) * race.ports;
    return std::min(1.0, race.replies / pairs);
}

std::uint32_t negativeTtl(const Message& message) {
    for (const Record& record : message.authority) {
        const auto soa = record.type == RRType::SOA ? Soa::fromRdata(record.rdata) : std::nullopt;
        if (soa) {  // RFC 2308 section 5
            return std::min(record.ttl, soa->minimum);
        }
    }
    return 0;
}

CacheEntry entryOf(const Message& message, const Question& question) {
    CacheEntry entry{question.name, question.type, {}, 0, message.rcode};
    for (const RRset& rrset : groupIntoRRsets(message.answer)) {
        if (rrset.owner == question.name && (rrset.type == question.type || rrset.type == RRType::CNAME)) {
            entry.type = rrset.type;
            entry.rdatas = rrset.rdatas;
            entry.ttl = rrset.ttl;
            return entry;
        }
    }
    entry.ttl = negativeTtl(message);
    return entry;
}

/// The reply that a resolver which believes everything would take: the first with authority.
std::optional<CacheEntry> believed(const Evidence& evidence, const Question& question) {
    for (const auto& reply : evidence.replies()) {
        const bool usable = reply->answered() && reply->question == question && reply->message->authoritative;
        if (usable && (reply->message->rcode == Rcode::NoError || reply->message->rcode == Rcode::NxDomain)) {
            return entryOf(*reply->message, question);
        }
    }
    return std::nullopt;
}

/// What the validating resolver keeps: nothing of what it refuses.
std::optional<CacheEntry> proved(const ChainOfTrust& chain, const std::optional<CacheEntry>& heard) {
    const bool kept = chain.verdict == Security::Secure || chain.verdict == Security::Insecure;
    if (!kept || chain.hops.empty()) {
        return std::nullopt;
    }
    if (const auto& check = chain.hops.front().rrset) {
        return CacheEntry{check->rrset.owner, check->rrset.type, check->rrset.rdatas, check->rrset.ttl, chain.rcode};
    }
    return heard;
}

/// The same world without the attack.
Scenario withoutAttack(const Scenario& attacked, const Attack& attack) {
    Scenario honest = attacked;
    honest.mutations = attack.withoutIt;
    honest.attack.reset();
    if (attack.kind == AttackKind::Replay) {
        honest.kept.clear();  // what is kept there is the attacker's recording
    }
    return honest;
}

using Versions = std::map<std::pair<Name, RRType>, std::set<std::vector<Bytes>>>;

/// Every RRset that was received, whatever its TTL, without signatures.
Versions versionsOf(const Evidence& evidence) {
    Versions versions;
    for (const auto& reply : evidence.replies()) {
        if (!reply->answered()) {
            continue;
        }
        for (const auto* section : {&reply->message->answer, &reply->message->authority}) {
            for (RRset& rrset : groupIntoRRsets(*section)) {
                std::sort(rrset.rdatas.begin(), rrset.rdatas.end());
                versions[{rrset.owner, rrset.type}].insert(std::move(rrset.rdatas));
            }
        }
    }
    return versions;
}

std::vector<std::pair<Name, RRType>> forgedIn(const Evidence& attacked, const Evidence& honest) {
    const Versions truth = versionsOf(honest);
    std::vector<std::pair<Name, RRType>> forged;
    for (const auto& [key, versions] : versionsOf(attacked)) {
        const auto known = truth.find(key);
        const bool isTrue = known != truth.end() &&
                            std::includes(known->second.begin(), known->second.end(), versions.begin(), versions.end());
        if (!isTrue && key.second != RRType::RRSIG) {
            forged.push_back(key);
        }
    }
    return forged;
}

std::vector<std::string> textsOf(const std::optional<CacheEntry>& entry) {
    std::vector<std::string> texts;
    for (const Bytes& rdata : entry ? entry->rdatas : std::vector<Bytes>()) {
        texts.push_back(rdataText(entry->type, rdata));
    }
    return texts;
}

Standpoint::Attack::Outcome outcomeOf(const std::optional<CacheEntry>& truth, const std::optional<CacheEntry>& heard,
                                      const std::optional<CacheEntry>& kept) {
    using Outcome = Standpoint::Attack::Outcome;
    const auto isTrue = [&](const std::optional<CacheEntry>& entry) { return truth && entry->saysTheSame(*truth); };
    if (kept) {
        return isTrue(kept) ? Outcome::Harmless : Outcome::Believed;
    }
    return heard ? Outcome::Refused : Outcome::Silenced;
}

}  // namespace

std::optional<Standpoint::Attack> attackOn(const World& world) {
    const Scenario& attacked = world.scenario();
    if (!attacked.attack || attacked.attack->kind == AttackKind::WrongRecord) {
        return std::nullopt;
    }
    const Timestamp builtFor{world.now().seconds - attacked.validatedAfter};
    const Evidence honest = hear(*World::build(withoutAttack(attacked, *attacked.attack), builtFor), true);
    const Evidence heard = hear(world, true);
    const auto anchors = world.trustAnchors();
    const ChainOfTrust chain = validate(heard, attacked.question, anchors, Policy{}, world.now());
    const auto truth = believed(honest, attacked.question);
    const auto arrives = believed(heard, attacked.question);
    return Standpoint::Attack{.outcome = outcomeOf(truth, arrives, proved(chain, arrives)),
                              .truth = textsOf(truth),
                              .lies = textsOf(arrives),
                              .forged = forgedIn(heard, honest)};
}

bool CacheEntry::saysTheSame(const CacheEntry& other) const {
    return owner == other.owner && type == other.type && rdatas == other.rdatas && rcode == other.rcode;
}

bool AttackScene::isPoisoned(const std::optional<CacheEntry>& kept) const {
    return kept && (!truth || !kept->saysTheSame(*truth));
}

std::optional<AttackScene> stageAttack(const Scenario& scenario, std::size_t step, Timestamp now) {
    if (step >= scenario.steps.size() || !scenario.steps[step].attack) {
        return std::nullopt;
    }
    const Attack& attack = *scenario.steps[step].attack;
    const Scenario attacked = atStep(scenario, step);
    const auto trueWorld = World::build(withoutAttack(attacked, attack), now);
    const auto world = World::build(attacked, now);
    AttackScene scene{attack, attacked.question, believed(hear(*trueWorld, true), attacked.question), {},
                      {},     rehearse(*world)};
    scene.plain = believed(hear(*world, true), attacked.question);
    scene.checking = proved(scene.chain, scene.plain);
    return scene;
}

double chanceOf(const Race& race) {
    return 1 - std::pow(1 - chanceOfOne(race), race.races);
}

double racesForHalf(const Race& race) {
    const double one = chanceOfOne(race);
    return one <= 0 ? 0 : one >= 1 ? 1 : std::ceil(std::log(0.5) / std::log1p(-one));
}

}  // namespace rootline::lab
