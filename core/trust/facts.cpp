// SPDX-License-Identifier: MIT
#include "core/trust/facts.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace rootline {

namespace {

/// Puts a section's records together; the signatures may stand in any section of the same message, because some
/// servers put them apart.
std::vector<Observation> observe(std::span<const Record> section, const Message& message, const Server& server) {
    std::vector<Observation> observations;
    for (auto& rrset : groupIntoRRsets(section)) {
        if (rrset.type == RRType::RRSIG) {
            continue;
        }
        Observation observation{std::move(rrset), {}, {server}, false};
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
std::vector<Observation> bareSignatures(const Message& message, const Server& server) {
    std::vector<Observation> observations;
    for (auto& rrset : groupIntoRRsets(message.answer)) {
        if (rrset.type == RRType::RRSIG) {
            observations.push_back({std::move(rrset), {}, {server}, false});
        }
    }
    return observations;
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

bool sameContent(const Observation& a, const Observation& b) {
    return a.rrset.rdatas == b.rrset.rdatas && a.signatures == b.signatures;
}

void mergeServers(Observation& into, const Observation& from) {
    into.servers.insert(into.servers.end(), from.servers.begin(), from.servers.end());
    std::sort(into.servers.begin(), into.servers.end());
    into.servers.erase(std::unique(into.servers.begin(), into.servers.end()), into.servers.end());
    into.rrset.ttl = std::min(into.rrset.ttl, from.rrset.ttl);
    into.signatureTtlDiffers = into.signatureTtlDiffers || from.signatureTtlDiffers;
}

}  // namespace

const Observation* Response::find(const std::vector<Observation>& section, const Name& owner, RRType type) {
    const auto found = std::find_if(section.begin(), section.end(), [&](const Observation& observation) {
        return observation.rrset.type == type && observation.rrset.owner == owner;
    });
    return found == section.end() ? nullptr : &*found;
}

Response::Response(std::shared_ptr<const Reply> from)
    : reply(std::move(from)),
      answer(reply->question.type == RRType::RRSIG ? bareSignatures(message(), reply->server)
                                                   : observe(message().answer, message(), reply->server)),
      authority(observe(message().authority, message(), reply->server)) {}

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
