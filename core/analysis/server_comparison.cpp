// SPDX-License-Identifier: MIT
#include "core/analysis/server_comparison.h"

#include "core/trust/facts.h"

#include <algorithm>

namespace rootline {

namespace {

std::optional<RRset> rrsetOf(const Observation* observation) {
    return observation == nullptr ? std::nullopt : std::optional(observation->rrset);
}

/// Gathers what one server of one zone said.
class WordReader {
public:
    WordReader(const ChainOfTrust& chain, const Name& zone) : chain_(chain), zone_(zone) {}

    void read(const Response& heard, ServerWord& word) const {
        readTimes(heard.message().answer, word);
        readTimes(heard.message().authority, word);
        for (const auto* section : {&heard.answer, &heard.authority}) {
            if (const auto* soa = Response::find(*section, zone_, RRType::SOA)) {
                const auto content = Soa::fromRdata(soa->rrset.rdatas.front());
                word.serial = content ? std::optional(content->serial) : word.serial;
            }
            readDs(*section, word);
        }
        if (heard.reply->question == Question{zone_, RRType::DNSKEY}) {
            word.keys = rrsetOf(Response::find(heard.answer, zone_, RRType::DNSKEY));
        }
        readAnswer(heard, word);
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
    void readDs(const std::vector<Observation>& section, ServerWord& word) const {
        for (const auto& zone : chain_.zones) {
            const auto* ds = zone.link.parent == zone_ ? Response::find(section, zone.name, RRType::DS) : nullptr;
            if (ds != nullptr) {
                word.ds = ds->rrset;
            }
        }
    }

    void readAnswer(const Response& heard, ServerWord& word) const {
        for (const auto& hop : chain_.hops) {
            if (hop.zone == zone_ && heard.reply->question == hop.question) {
                const auto* asked = Response::find(heard.answer, hop.question.name, hop.question.type);
                word.answerRcode = heard.message().rcode;
                word.answer =
                    rrsetOf(asked != nullptr ? asked : Response::find(heard.answer, hop.question.name, RRType::CNAME));
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
            word.verdictAlone = status.verdictAlone;
            for (const auto& reply : evidence.replies()) {
                if (reply->zone == zone.name && reply->server == status.server && reply->answered()) {
                    reader.read(Response(reply), word);
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
