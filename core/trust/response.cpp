// SPDX-License-Identifier: MIT
#include "core/trust/response.h"

#include "core/trust/captured.h"

#include <algorithm>

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

}  // namespace

const Observation* Response::find(const std::vector<Observation>& section, const Name& owner, RRType type) {
    const auto found = std::find_if(section.begin(), section.end(), [&](const Observation& observation) {
        return observation.rrset.type == type && observation.rrset.owner == owner;
    });
    return found == section.end() ? nullptr : &*found;
}

Response::Response(std::shared_ptr<const Reply> from)
    : reply(std::move(from)),
      answer(reply->question.type == RRType::RRSIG
                 ? bareSignatures(message(), reply->server, heldAs(*reply, reply->completeness.answer))
                 : observe(message().answer, *reply, heldAs(*reply, reply->completeness.answer))),
      authority(observe(message().authority, *reply, heldAs(*reply, reply->completeness.authority))) {}

}  // namespace rootline
