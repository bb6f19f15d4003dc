// SPDX-License-Identifier: MIT
#include "core/trust/response.h"

#include "core/trust/captured.h"

#include <algorithm>
#include <set>

namespace rootline {

namespace {

/// Puts a section's records together; the signatures may stand in any section of the same message, because some
/// servers put them apart.
std::vector<Observation> observe(std::span<const Record> section, const Reply& reply, const HeldAs& held) {
    const Message& message = *reply.message;
    std::vector<Observation> observations;
    for (auto& rrset : groupIntoRRsets(section)) {
        if (rrset.type == RRType::RRSIG) {
            continue;
        }
        Observation observation{std::move(rrset), {}, {reply.server}, false, held};
        for (const auto* records : {&message.answer, &message.authority}) {
            for (const auto& record : *records) {
                if (record.type != RRType::RRSIG || !(record.owner == observation.rrset.owner)) {
                    continue;
                }
                auto rrsig = Rrsig::fromRdata(record.rdata);
                if (rrsig && rrsig->covered == observation.rrset.type) {
                    observation.signatureTtlDiffers =
                        observation.signatureTtlDiffers || record.ttl != observation.rrset.ttl;
                    observation.signatures.push_back(std::move(*rrsig));
                }
            }
        }
        auto& signatures = observation.signatures;
        std::sort(signatures.begin(), signatures.end(), [](const Rrsig& a, const Rrsig& b) {
            return std::pair(a.keyTag, a.toRdata()) < std::pair(b.keyTag, b.toRdata());
        });
        signatures.erase(std::unique(signatures.begin(), signatures.end()), signatures.end());
        observations.push_back(std::move(observation));
    }
    std::sort(observations.begin(), observations.end(), [](const Observation& a, const Observation& b) {
        return std::tie(a.rrset.owner, a.rrset.type) < std::tie(b.rrset.owner, b.rrset.type);
    });
    return observations;
}

/// RRSIG records alone, for questions that ask for them.
std::vector<Observation> bareSignatures(const Message& message, const Server& server, const HeldAs& held) {
    std::vector<Observation> observations;
    for (auto& rrset : groupIntoRRsets(message.answer)) {
        if (rrset.type == RRType::RRSIG) {
            observations.push_back({std::move(rrset), {}, {server}, false, held});
        }
    }
    return observations;
}

constexpr auto kYxDomain = static_cast<Rcode>(6);

/// The question's name and every name that the answer's aliases lead it to.
std::set<Name> aliasesFrom(const Response& heard) {
    std::set<Name> names{heard.reply->question.name};
    for (Name at = heard.reply->question.name;;) {
        const auto* cname = Response::find(heard.answer, at, RRType::CNAME);
        const auto target = cname != nullptr ? nameFromRdata(cname->rrset.rdatas.front()) : std::nullopt;
        if (!target || !names.insert(*target).second) {
            return names;
        }
        at = *target;
    }
}

}  // namespace

const Observation* Response::find(const std::vector<Observation>& section, const Name& owner, RRType type) {
    const auto found = std::find_if(section.begin(), section.end(), [&](const Observation& observation) {
        return observation.rrset.type == type && observation.rrset.owner == owner;
    });
    return found == section.end() ? nullptr : &*found;
}

bool Response::isThrownAway() const {
    const auto& said = message();
    const auto isDname = [&](const Observation& observation) {
        return observation.rrset.type == RRType::DNAME && reply->question.name.isBelow(observation.rrset.owner);
    };
    const bool isTooLong = said.rcode == kYxDomain && std::any_of(answer.begin(), answer.end(), isDname);
    return said.rcode != Rcode::NoError && said.rcode != Rcode::NxDomain && !isTooLong;
}

bool Response::deniesItsAnswer() const {
    if (message().rcode != Rcode::NxDomain || answer.empty()) {
        return false;
    }
    const auto type = reply->question.type;
    const auto owners = aliasesFrom(*this);
    return std::any_of(answer.begin(), answer.end(), [&](const Observation& observation) {
        const bool isOfType = observation.rrset.type == type || type == RRType::ANY;
        return isOfType && owners.contains(observation.rrset.owner);
    });
}

bool Response::rcodeContradicts() const {
    if (!isThrownAway()) {
        return deniesItsAnswer();
    }
    const auto saysSomething = [](const Observation& observation) {
        const auto type = observation.rrset.type;
        return type == RRType::SOA || type == RRType::DS || type == RRType::NSEC || type == RRType::NSEC3;
    };
    return !answer.empty() || std::any_of(authority.begin(), authority.end(), saysSomething);
}

Response::Response(std::shared_ptr<const Reply> from)
    : reply(std::move(from)),
      answer(reply->question.type == RRType::RRSIG
                 ? bareSignatures(message(), reply->server, heldAs(*reply, reply->completeness.answer))
                 : observe(message().answer, *reply, heldAs(*reply, reply->completeness.answer))),
      authority(observe(message().authority, *reply, heldAs(*reply, reply->completeness.authority))) {}

}  // namespace rootline
