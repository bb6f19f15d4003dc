// SPDX-License-Identifier: MIT
#include "core/analysis/beside.h"

#include "core/trust/notes/server_addresses.h"
#include "core/trust/validation.h"

#include <algorithm>

namespace rootline {

namespace {

constexpr std::size_t kMostNames = 8;  // name servers and mail servers that are looked at

/// The same name with every other letter turned, to see whether servers give it back as it was (RFC 4343 section 4.1).
Name withMixedCase(const Name& name) {
    std::string wire(reinterpret_cast<const char*>(name.wire().data()), name.wire().size());
    bool turn = true;
    for (auto& c : wire) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');  // no length of a label is a letter
        if (isLetter) {
            c = turn ? static_cast<char>(c & ~0x20) : static_cast<char>(c | 0x20);
            turn = !turn;
        }
    }
    return Name::fromWire(ByteView(reinterpret_cast<const std::uint8_t*>(wire.data()), wire.size())).value_or(name);
}

class Collector {
public:
    Collector(const ChainOfTrust& chain, const Facts& facts, const Evidence& evidence) : chain_(chain), facts_(facts) {
        for (const auto& reply : evidence.replies()) {
            asked_.insert(reply->question);
        }
    }

    void add(const Name& name, RRType type, bool everyServer = false) {
        const bool isNew =
            everyServer ? wantedEverywhere_.insert({name, type}).second : asked_.insert({name, type}).second;
        if (isNew) {
            questions_.push_back({{name, type}, everyServer});
        }
    }

    void addZone(const Zone& zone) {
        const bool known = isCompared(zone.name);
        if (!known) {
            add(zone.name, RRType::NS, true);
            add(withMixedCase(zone.name), RRType::SOA, true);
        }
        if (!zone.name.isRoot() && !zone.keys.empty() && !known) {
            add(zone.name, RRType::CDS, true);
            add(zone.name, RRType::CDNSKEY, true);
        }
        const auto servers = namedServers(facts_, zone);
        for (std::size_t i = 0; i < std::min(servers.size(), kMostNames); ++i) {
            add(servers[i], RRType::A);
            add(servers[i], RRType::AAAA);
            addSignals(zone, servers[i]);
        }
    }

    /// RFC 7672 (mail), RFC 7489 (DMARC), RFC 8461 (MTA-STS), RFC 8659 (CAA), RFC 4255 (SSHFP), RFC 6698 (TLSA).
    void addUses(const Name& name) {
        add(name, RRType::MX);
        add(name, RRType::TXT);
        add(name, RRType::CAA);
        add(name, RRType::SSHFP);
        addBelow(name, {"_dmarc"}, RRType::TXT);
        addBelow(name, {"_mta-sts"}, RRType::TXT);
        addBelow(name, {"_tcp", "_443"}, RRType::TLSA);
        std::size_t mailServers = 0;
        for (const auto* heard : facts_.responsesTo({name, RRType::MX})) {
            const auto* found = Response::find(heard->answer, name, RRType::MX);
            for (const auto& rdata : found != nullptr ? found->rrset.rdatas : std::vector<Bytes>()) {
                const auto host = rdata.size() > 2 ? Name::fromWire(ByteView(rdata).subspan(2)) : Name();
                if (host && !host->isRoot() && mailServers++ < kMostNames) {
                    addBelow(*host, {"_tcp", "_25"}, RRType::TLSA);
                }
            }
        }
    }

    std::vector<BesideQuestion> take() { return std::move(questions_); }

private:
    /// Its servers were compared before: the question in mixed case is asked for that alone.
    [[nodiscard]] bool isCompared(const Name& zone) const {
        const Name mixed = withMixedCase(zone);
        return std::any_of(facts_.messages().begin(), facts_.messages().end(),
                           [&](const Response* heard) {
                               const auto& question = heard->reply->question;
                               return question.type == RRType::NS && question.name == zone;
                           }) &&
               asked_.contains({mixed, RRType::SOA});
    }

    void addBelow(const Name& name, std::initializer_list<std::string_view> labels, RRType type) {
        tl::expected<Name, NameError> below = name;
        for (const auto label : labels) {
            below = below ? below->child(label) : below;
        }
        if (below) {
            add(*below, type);
        }
    }

    /// A zone without DS that asks for one: do its name servers' zones vouch for that (RFC 9615 section 4)?
    void addSignals(const Zone& zone, const Name& nameServer) {
        const bool mayStart = zone.link.state == LinkState::Unsigned || zone.link.state == LinkState::OptOut;
        for (const RRType type : {RRType::CDS, RRType::CDNSKEY}) {
            const auto name = bootstrapName(zone.name, nameServer);
            if (mayStart && name && !facts_.versions(zone.name, type).empty()) {
                add(*name, type);
            }
        }
    }

    const ChainOfTrust& chain_;
    const Facts& facts_;
    std::set<Question> asked_;
    std::set<Question> wantedEverywhere_;
    std::vector<BesideQuestion> questions_;
};

}  // namespace

std::vector<BesideQuestion> questionsBeside(const ChainOfTrust& chain, const Evidence& evidence,
                                            ValidationMemory& memory, BesideScope scope) {
    const Facts facts(evidence, memory);
    Collector collector(chain, facts, evidence);
    // The asked name's own zone. Mail goes to the name, and mostly to the zone's.
    const bool answered = !chain.hops.empty() && chain.hops.front().answered;
    const auto* zone = answered ? chain.findZone(chain.hops.front().zone) : nullptr;
    if (zone != nullptr) {
        collector.addZone(*zone);
    }
    if (scope.uses) {
        collector.addUses(chain.question.name);
        collector.addUses(zone != nullptr ? zone->name : chain.question.name);
    }
    return collector.take();
}

}  // namespace rootline
