// SPDX-License-Identifier: MIT
#include "core/lab/attack.h"

#include "core/lab/rehearsal.h"

#include <algorithm>
#include <cmath>

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

}  // namespace

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
    Scenario honest = attacked;
    honest.mutations = attack.withoutIt;
    if (attack.kind == AttackKind::Replay) {
        honest.kept.clear();  // what is kept there is the attacker's recording
    }
    const auto trueWorld = World::build(honest, now);
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
