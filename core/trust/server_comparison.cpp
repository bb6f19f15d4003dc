// SPDX-License-Identifier: MIT
#include "core/trust/server_comparison.h"

#include <algorithm>

namespace rootline {

namespace {

/// The RRset of that owner and type among records, where there is one.
std::optional<RRset> findSet(const std::vector<Record>& records, const Name& owner, RRType type) {
    for (auto& set : groupIntoRRsets(records)) {
        if (set.owner == owner && set.type == type) {
            return std::move(set);
        }
    }
    return std::nullopt;
}

/// Gathers what one server of one zone said.
class WordReader {
public:
    WordReader(const ChainOfTrust& chain, const Name& zone) : chain_(chain), zone_(zone) {}

    void read(const Reply& reply, ServerWord& word) const {
        const Message& message = *reply.message;
        for (const auto* section : {&message.answer, &message.authority}) {
            readTimes(*section, word);
            if (const auto soa = findSet(*section, zone_, RRType::SOA)) {
                const auto content = Soa::fromRdata(soa->rdatas.front());
                word.serial = content ? std::optional(content->serial) : word.serial;
            }
            readDs(*section, word);
        }
        if (reply.question == Question{zone_, RRType::DNSKEY}) {
            word.keys = findSet(message.answer, zone_, RRType::DNSKEY);
        }
        readAnswer(reply, word);
    }

private:
    void readTimes(const std::vector<Record>& records, ServerWord& word) const {
        for (const auto& record : records) {
            const auto rrsig = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt;
            if (rrsig) {
                const auto end = fromSerial(rrsig->expiration, chain_.at);
                word.firstExpiration = word.firstExpiration ? std::min(*word.firstExpiration, end) : end;
            }
        }
    }

    // The parent's word: in an answer of its own, or in a referral.
    void readDs(const std::vector<Record>& records, ServerWord& word) const {
        for (const auto& zone : chain_.zones) {
            if (zone.link.parent == zone_) {
                if (auto ds = findSet(records, zone.name, RRType::DS)) {
                    word.ds = std::move(ds);
                }
            }
        }
    }

    void readAnswer(const Reply& reply, ServerWord& word) const {
        for (const auto& hop : chain_.hops) {
            if (hop.zone == zone_ && reply.question == hop.question) {
                word.answerRcode = reply.message->rcode;
                word.answer = findSet(reply.message->answer, hop.question.name, hop.question.type);
                if (!word.answer) {
                    word.answer = findSet(reply.message->answer, hop.question.name, RRType::CNAME);
                }
                return;
            }
        }
    }

    const ChainOfTrust& chain_;
    const Name& zone_;
};

}  // namespace

std::vector<ServersOfZone> compareServers(const Evidence& evidence, const ChainOfTrust& chain) {
    std::vector<ServersOfZone> result;
    for (const auto& zone : chain.zones) {
        ServersOfZone servers{zone.name, {}};
        const WordReader reader(chain, zone.name);
        for (const auto& status : zone.servers) {
            ServerWord word;
            word.server = status.server;
            word.state = status.state;
            word.tells = status.tells;
            for (const auto& reply : evidence.replies()) {
                if (reply->zone == zone.name && reply->server == status.server && reply->answered()) {
                    reader.read(*reply, word);
                }
            }
            servers.servers.push_back(std::move(word));
        }
        if (!servers.servers.empty()) {
            result.push_back(std::move(servers));
        }
    }
    return result;
}

}  // namespace rootline
