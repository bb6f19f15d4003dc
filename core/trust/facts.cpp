// SPDX-License-Identifier: MIT
#include "core/trust/facts.h"

#include "core/trust/captured.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace rootline {

namespace {

bool sameContent(const Observation& a, const Observation& b) {
    return a.rrset.rdatas == b.rrset.rdatas && a.signatures == b.signatures;
}

bool saysTheSame(const Response* a, const Response* b) {
    const auto sameSets = [](const std::vector<Observation>& left, const std::vector<Observation>& right) {
        return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                          [](const Observation& one, const Observation& other) {
                              return one.rrset.owner == other.rrset.owner && one.rrset.type == other.rrset.type &&
                                     sameContent(one, other);
                          });
    };
    return a->message().rcode == b->message().rcode && sameSets(a->answer, b->answer) &&
           sameSets(a->authority, b->authority);
}

bool isSameAsking(const Response* a, const Response* b) {
    const auto& one = *a->reply;
    const auto& other = *b->reply;
    return one.question == other.question && one.server == other.server && one.zone == other.zone &&
           one.role == other.role;
}

/// Of what one server said to one question, what does not stand: where it was asked again over TCP, the most repeated
/// counts, and where nothing was repeated, what came over TCP.
std::vector<const Response*> unrepeated(std::span<const Response* const> said) {
    const auto overTcp = [](const Response* heard) { return heard->reply->protocol == Protocol::Tcp; };
    const bool askedAgain =
        std::any_of(said.begin(), said.end(), overTcp) && !std::all_of(said.begin(), said.end(), overTcp);
    if (!askedAgain) {
        return {};
    }
    const auto times = [&](const Response* heard) {
        return std::count_if(said.begin(), said.end(),
                             [&](const Response* other) { return saysTheSame(heard, other); });
    };
    const auto most = times(*std::max_element(
        said.begin(), said.end(), [&](const Response* a, const Response* b) { return times(a) < times(b); }));
    std::vector<const Response*> left;
    std::copy_if(said.begin(), said.end(), std::back_inserter(left),
                 [&](const Response* heard) { return most > 1 ? times(heard) < most : !overTcp(heard); });
    return left;
}

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
    leaveOutWhatWasNotRepeated();
    for (const auto* heard : messages_) {
        if (!heard->isThrownAway()) {
            add(heard->deniesItsAnswer() ? std::vector<Observation>() : heard->answer);
            add(heard->authority);
        }
    }
    for (auto& [key, observations] : rrsets_) {
        std::sort(observations.begin(), observations.end(), contentLess);
    }
}

void Facts::leaveOutWhatWasNotRepeated() {
    for (auto first = messages_.begin(); first != messages_.end();) {
        const auto last =
            std::find_if(first, messages_.end(), [&](const Response* heard) { return !isSameAsking(*first, heard); });
        const auto left = unrepeated({first, last});
        notRepeated_.insert(notRepeated_.end(), left.begin(), left.end());
        first = last;
    }
    std::erase_if(messages_, [&](const Response* heard) {
        return std::find(notRepeated_.begin(), notRepeated_.end(), heard) != notRepeated_.end();
    });
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
