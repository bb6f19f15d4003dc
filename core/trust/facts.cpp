// SPDX-License-Identifier: MIT
#include "core/trust/facts.h"

#include "core/trust/captured.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace rootline {

namespace {

bool contentLess(const Observation& a, const Observation& b) {
    const auto rdatas = [](const Observation& observation) {
        std::vector<Bytes> all;
        for (const auto& signature : observation.signatures) {
            all.push_back(signature.toRdata());
        }
        return all;
    };
    return std::tuple(a.rrset.rdatas, rdatas(a)) < std::tuple(b.rrset.rdatas, rdatas(b));
}

bool sameContent(const Observation& a, const Observation& b) {
    return a.rrset.rdatas == b.rrset.rdatas && a.signatures == b.signatures;
}

void mergeServers(Observation& into, const Observation& from) {
    into.servers.insert(into.servers.end(), from.servers.begin(), from.servers.end());
    std::sort(into.servers.begin(), into.servers.end());
    into.servers.erase(std::unique(into.servers.begin(), into.servers.end()), into.servers.end());
    into.rrset.ttl = std::min(into.rrset.ttl, from.rrset.ttl);
    into.signatureTtlDiffers = into.signatureTtlDiffers || from.signatureTtlDiffers;
    into.held = better(into.held, from.held);
}

}  // namespace

Facts::Facts(const Evidence& evidence, ValidationMemory& memory) : owned_(memory.read(evidence)) {
    std::transform(owned_.begin(), owned_.end(), std::back_inserter(messages_),
                   [](const auto& heard) { return heard.get(); });
    std::sort(messages_.begin(), messages_.end(), [](const Response* a, const Response* b) {
        return std::tie(a->reply->question, a->reply->server, a->reply->zone, a->reply->wire) <
               std::tie(b->reply->question, b->reply->server, b->reply->zone, b->reply->wire);
    });
    for (const auto* heard : messages_) {
        add(heard->answer);
        add(heard->authority);
    }
    for (auto& [key, observations] : rrsets_) {
        std::sort(observations.begin(), observations.end(), contentLess);
    }
}

void Facts::add(const std::vector<Observation>& section) {
    for (const auto& observation : section) {
        const auto type = observation.rrset.type;
        if (type == RRType::NS || type == RRType::SOA || type == RRType::DNSKEY || type == RRType::DS) {
            apexes_.insert(observation.rrset.owner);
        }
        for (const auto& signature : observation.signatures) {
            if (observation.rrset.owner.isAtOrBelow(signature.signer)) {
                apexes_.insert(signature.signer);
            }
        }
        auto& known = rrsets_[{observation.rrset.owner, type}];
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const Observation& other) { return sameContent(other, observation); });
        if (same == known.end()) {
            known.push_back(observation);
        } else {
            mergeServers(*same, observation);
        }
    }
}

const std::vector<Observation>& Facts::versions(const Name& owner, RRType type) const {
    static const std::vector<Observation> none;
    const auto found = rrsets_.find({owner, type});
    return found == rrsets_.end() ? none : found->second;
}

std::vector<Server> Facts::serversOf(const Observation& observation) const {
    const auto& all = versions(observation.rrset.owner, observation.rrset.type);
    const auto same = std::find_if(all.begin(), all.end(),
                                   [&](const Observation& version) { return sameContent(version, observation); });
    return same == all.end() ? observation.servers : same->servers;
}

std::vector<const Response*> Facts::responsesTo(const Question& question) const {
    std::vector<const Response*> matching;
    std::copy_if(messages_.begin(), messages_.end(), std::back_inserter(matching),
                 [&](const Response* heard) { return heard->reply->question == question; });
    return matching;
}

}  // namespace rootline
