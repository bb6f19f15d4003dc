// SPDX-License-Identifier: MIT
#include "core/trust/answer_aliases.h"

#include <algorithm>

namespace rootline {

bool followsAliases(RRType type) {
    return type != RRType::CNAME && type != RRType::ANY && type != RRType::RRSIG;
}

const Observation* dnameAbove(const std::vector<Observation>& section, const Name& name) {
    const auto found = std::find_if(section.begin(), section.end(), [&](const Observation& observation) {
        return observation.rrset.type == RRType::DNAME && name.isBelow(observation.rrset.owner);
    });
    return found == section.end() ? nullptr : &*found;
}

std::optional<Name> dnameTarget(const Observation& dname, const Name& name) {
    const auto suffix = nameFromRdata(dname.rrset.rdatas.front());
    const auto target =
        suffix ? name.withSuffixReplaced(dname.rrset.owner.labelCount(), *suffix) : tl::unexpected(NameError::BadWire);
    return target ? std::optional(*target) : std::nullopt;
}

/// Where the answer section sends `name`; nothing where it sends it nowhere.
std::optional<Name> aliasTarget(const Response& heard, const Name& name) {
    if (const auto* cname = Response::find(heard.answer, name, RRType::CNAME)) {
        return nameFromRdata(cname->rrset.rdatas.front());
    }
    const auto* dname = dnameAbove(heard.answer, name);
    return dname != nullptr ? dnameTarget(*dname, name) : std::nullopt;
}

/// True where the message's aliases lead from its question to `name`.
bool leadsTo(const Response& heard, const Name& name) {
    constexpr int kMaxAliases = 32;
    Name at = heard.reply->question.name;
    for (int i = 0; i < kMaxAliases; ++i) {
        if (at == name) {
            return true;
        }
        const auto next = followsAliases(heard.reply->question.type) ? aliasTarget(heard, at) : std::nullopt;
        if (!next) {
            return false;
        }
        at = *next;
    }
    return false;
}

bool isReferral(const Response& heard) {
    const auto& message = heard.message();
    const auto isNs = [](const Observation& observation) { return observation.rrset.type == RRType::NS; };
    const auto isSoa = [](const Observation& observation) { return observation.rrset.type == RRType::SOA; };
    return heard.reply->role == ServerRole::Authoritative && !message.authoritative &&
           message.rcode == Rcode::NoError && std::any_of(heard.authority.begin(), heard.authority.end(), isNs) &&
           std::none_of(heard.authority.begin(), heard.authority.end(), isSoa);
}

}  // namespace rootline
