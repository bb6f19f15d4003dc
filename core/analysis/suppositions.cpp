// SPDX-License-Identifier: MIT
#include "core/analysis/suppositions.h"

#include "core/dns/codec.h"
#include "core/trust/chain.h"

#include <algorithm>
#include <functional>

namespace rootline {

namespace {

using Kind = Supposition::Kind;
using Reason = SupposeFailure::Reason;
using Rdatas = std::vector<Bytes>;

bool covers(const Record& record, RRType type) {
    const auto rrsig = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt;
    return rrsig && rrsig->covered == type;
}

std::uint16_t tagOf(RRType type, const Bytes& rdata) {
    if (type == RRType::DS) {
        return DelegationSigner::fromRdata(rdata).value_or(DelegationSigner{}).keyTag;
    }
    const auto key = DnsKey::fromRdata(rdata);
    return key ? keyTag(*key) : std::uint16_t{0};
}

/// Edits a copy of the evidence, one supposition after the other.
class Editing {
public:
    Editing(const Evidence& evidence, const ChainOfTrust& real) : real_(real) {
        result_.evidence = evidence;
        result_.at = real.at;
    }

    std::optional<Reason> apply(const Supposition& supposition, const Name& zone) {
        switch (supposition.kind) {
            case Kind::AddDs: return addDs(zone, supposition.rdata);
            case Kind::ReplaceDs: return replaceDs(zone, {supposition.rdata});
            case Kind::RemoveDs: return removeDs(zone, supposition.keyTag);
            case Kind::AddKey: return addKey(zone, supposition.rdata);
            case Kind::DropKey: return dropKey(zone, *supposition.keyTag);
            case Kind::Unsign: return unsign(zone);
            case Kind::ApplyCds: return applyCds(zone);
            case Kind::OnlyServer: return keepServer(zone, *supposition.server);
            case Kind::OtherTime: result_.at = *supposition.at; return std::nullopt;
        }
        return std::nullopt;
    }

    SupposedEvidence take(std::vector<std::string> told) {
        Standpoint standpoint = real_.standpoint;
        standpoint.supposed = std::move(told);
        result_.evidence.setStandpoint(std::move(standpoint));
        return std::move(result_);
    }

private:
    // Messages --------------------------------------------------------------------------------------------------------

    /// Every message through `edit`, which says whether it changed something.
    void editMessages(const std::function<bool(const Reply&, Message&)>& edit) {
        Evidence edited;
        for (const auto& reply : result_.evidence.replies()) {
            if (!reply->answered()) {
                edited.add(reply);
                continue;
            }
            Message message = *reply->message;
            if (edit(*reply, message)) {
                Reply copy = *reply;
                copy.message = std::make_shared<const Message>(std::move(message));
                edited.add(std::move(copy));
            } else {
                edited.add(reply);
            }
        }
        result_.evidence = std::move(edited);
    }

    static bool dropRecords(Message& message, const std::function<bool(const Record&)>& isDropped) {
        return std::erase_if(message.answer, isDropped) + std::erase_if(message.authority, isDropped) > 0;
    }

    /// Applies `change` to every received copy of an RRset; true where there was a copy.
    bool editSet(const Name& owner, RRType type, const std::function<Rdatas(const Rdatas&)>& change) {
        const bool isFirst = !result_.records.originals.contains({owner, type});
        bool heard = false;
        editMessages([&](const Reply&, Message& message) {
            bool edited = false;
            for (auto* section : {&message.answer, &message.authority}) {
                for (const RRset& set : groupIntoRRsets(*section)) {
                    if (set.type == type && set.owner == owner) {
                        replaceSet(*section, set, change(set.rdatas), isFirst);
                        edited = true;
                    }
                }
            }
            heard = heard || edited;
            return edited;
        });
        return heard;
    }

    void replaceSet(std::vector<Record>& section, const RRset& set, const Rdatas& rdatas, bool isFirst) {
        auto& originals = result_.records.originals[{set.owner, set.type}];
        if (isFirst && std::find(originals.begin(), originals.end(), set) == originals.end()) {
            originals.push_back(set);
        }
        std::erase_if(section,
                      [&](const Record& record) { return record.type == set.type && record.owner == set.owner; });
        for (const auto& rdata : rdatas) {
            section.push_back({set.owner, set.type, kClassIn, set.ttl, rdata});
        }
        if (rdatas.empty()) {
            std::erase_if(section,
                          [&](const Record& record) { return record.owner == set.owner && covers(record, set.type); });
        }
    }

    /// All versions of an RRset together.
    [[nodiscard]] Rdatas heardRdatas(const Name& owner, RRType type) const {
        Rdatas rdatas;
        for (const auto& reply : result_.evidence.replies()) {
            if (!reply->answered()) {
                continue;
            }
            for (const auto* section : {&reply->message->answer, &reply->message->authority}) {
                for (const auto& record : *section) {
                    if (record.type == type && record.owner == owner &&
                        std::find(rdatas.begin(), rdatas.end(), record.rdata) == rdatas.end()) {
                        rdatas.push_back(record.rdata);
                    }
                }
            }
        }
        return rdatas;
    }

    // DS --------------------------------------------------------------------------------------------------------------

    std::optional<Reason> addDs(const Name& zone, const Bytes& ds) {
        const auto add = [&](const Rdatas& old) {
            Rdatas rdatas = old;
            if (std::find(rdatas.begin(), rdatas.end(), ds) == rdatas.end()) {
                rdatas.push_back(ds);
            }
            return rdatas;
        };
        return editSet(zone, RRType::DS, add) ? std::nullopt : publishDs(zone, {ds});
    }

    std::optional<Reason> replaceDs(const Name& zone, const Rdatas& rdatas) {
        return editSet(zone, RRType::DS, [&](const Rdatas&) { return rdatas; }) ? std::nullopt
                                                                                : publishDs(zone, rdatas);
    }

    std::optional<Reason> removeDs(const Name& zone, std::optional<std::uint16_t> tag) {
        const auto isRemoved = [&](const Bytes& rdata) { return !tag || tagOf(RRType::DS, rdata) == *tag; };
        const Rdatas heard = heardRdatas(zone, RRType::DS);
        if (std::none_of(heard.begin(), heard.end(), isRemoved)) {
            return Reason::NoSuchDs;
        }
        if (std::all_of(heard.begin(), heard.end(), isRemoved)) {
            result_.records.withoutDs.insert(zone);
        }
        editSet(zone, RRType::DS, [&](Rdatas rdatas) {
            std::erase_if(rdatas, isRemoved);
            return rdatas;
        });
        return std::nullopt;
    }

    /// The parent had no DS: what denied it goes, and the DS comes from one of its servers.
    std::optional<Reason> publishDs(const Name& zone, const Rdatas& rdatas) {
        const Zone* child = real_.findZone(zone);
        if (child == nullptr || !child->link.parent) {
            return Reason::NoSuchZone;
        }
        const auto& replies = result_.evidence.replies();
        const auto byParent = std::find_if(replies.begin(), replies.end(), [&](const auto& reply) {
            return reply->answered() && reply->zone == *child->link.parent;
        });
        if (byParent == replies.end()) {
            return Reason::NoSuchZone;
        }
        Reply reply = **byParent;
        dropDenialOfDs(zone);
        Message message;
        message.isResponse = true;
        message.authoritative = true;
        message.question = Question{zone, RRType::DS};
        for (const auto& rdata : rdatas) {
            message.answer.push_back({zone, RRType::DS, kClassIn, 3600, rdata});
        }
        reply.question = {zone, RRType::DS};
        reply.wire = encodeMessage(message);
        reply.message = std::make_shared<const Message>(std::move(message));
        result_.evidence.add(std::move(reply));
        result_.records.originals[{zone, RRType::DS}] = {};
        result_.records.withoutDs.erase(zone);
        return std::nullopt;
    }

    void dropDenialOfDs(const Name& zone) {
        editMessages([&](const Reply& reply, Message& message) {
            const bool refers =
                std::any_of(message.authority.begin(), message.authority.end(),
                            [&](const Record& record) { return record.type == RRType::NS && record.owner == zone; });
            const bool asked = reply.question == Question{zone, RRType::DS};
            return (refers || asked) && dropRecords(message, [](const Record& record) {
                       return record.type == RRType::NSEC || record.type == RRType::NSEC3 ||
                              covers(record, RRType::NSEC) || covers(record, RRType::NSEC3);
                   });
        });
        Evidence kept;
        for (const auto& reply : result_.evidence.replies()) {
            if (!(reply->question == Question{zone, RRType::DS})) {
                kept.add(reply);
            }
        }
        result_.evidence = std::move(kept);
    }

    /// RFC 7344 section 4.1, RFC 8078 section 4: the CDS set becomes the DS set; "0 0 0 00" takes it away.
    std::optional<Reason> applyCds(const Name& zone) {
        const Rdatas wanted = heardRdatas(zone, RRType::CDS);
        if (wanted.empty()) {
            return Reason::NoCds;
        }
        const auto first = DelegationSigner::fromRdata(wanted.front());
        const bool deletes = first && static_cast<int>(first->algorithm) == 0;
        return deletes ? removeDs(zone, std::nullopt) : replaceDs(zone, wanted);
    }

    // Keys and signatures ---------------------------------------------------------------------------------------------

    std::optional<Reason> addKey(const Name& zone, const Bytes& key) {
        const bool heard = editSet(zone, RRType::DNSKEY, [&](Rdatas rdatas) {
            rdatas.push_back(key);
            return rdatas;
        });
        return heard ? std::nullopt : std::optional(Reason::NoSuchKey);
    }

    std::optional<Reason> dropKey(const Name& zone, std::uint16_t tag) {
        const auto isDropped = [&](const Bytes& rdata) { return tagOf(RRType::DNSKEY, rdata) == tag; };
        const Rdatas heard = heardRdatas(zone, RRType::DNSKEY);
        if (std::none_of(heard.begin(), heard.end(), isDropped)) {
            return Reason::NoSuchKey;
        }
        editSet(zone, RRType::DNSKEY, [&](Rdatas rdatas) {
            std::erase_if(rdatas, isDropped);
            return rdatas;
        });
        // The keys that stay sign the set again; other data keeps the signatures that caches and servers hold.
        editMessages([&](const Reply&, Message& message) {
            return dropRecords(message, [&](const Record& record) {
                return record.owner == zone && covers(record, RRType::DNSKEY) &&
                       Rrsig::fromRdata(record.rdata)->keyTag == tag;
            });
        });
        return std::nullopt;
    }

    std::optional<Reason> unsign(const Name& zone) {
        if (heardRdatas(zone, RRType::DNSKEY).empty()) {
            return Reason::NoSuchKey;
        }
        editMessages([&](const Reply&, Message& message) {
            std::set<std::pair<Name, RRType>> denials;  // of that zone: a proof is nothing without its signatures
            for (const auto* section : {&message.answer, &message.authority}) {
                for (const auto& record : *section) {
                    const auto rrsig = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt;
                    if (rrsig && rrsig->signer == zone &&
                        (rrsig->covered == RRType::NSEC || rrsig->covered == RRType::NSEC3 ||
                         rrsig->covered == RRType::DS)) {
                        denials.emplace(record.owner, rrsig->covered);
                    }
                }
            }
            return dropRecords(message, [&](const Record& record) {
                const auto rrsig = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt;
                return (rrsig && rrsig->signer == zone) || (record.type == RRType::DNSKEY && record.owner == zone) ||
                       denials.contains({record.owner, record.type});
            });
        });
        return std::nullopt;
    }

    // Servers ---------------------------------------------------------------------------------------------------------

    std::optional<Reason> keepServer(const Name& zone, const Name& server) {
        Evidence kept;
        bool found = false;
        for (const auto& reply : result_.evidence.replies()) {
            const bool ofZone = reply->zone == zone;
            found = found || (ofZone && reply->server.name == server);
            if (!ofZone || reply->server.name == server) {
                kept.add(reply);
            }
        }
        if (!found) {
            return Reason::NoSuchServer;
        }
        result_.evidence = std::move(kept);
        return std::nullopt;
    }

    const ChainOfTrust& real_;
    SupposedEvidence result_;
};

}  // namespace

tl::expected<SupposedEvidence, SupposeFailure> suppose(const Evidence& evidence, const ChainOfTrust& real,
                                                       std::span<const Supposition> suppositions) {
    Editing editing(evidence, real);
    std::vector<std::string> told;
    for (std::size_t i = 0; i < suppositions.size(); ++i) {
        Supposition supposition = suppositions[i];
        const Name zone = supposition.zone.value_or(real.answeringZone());
        if (supposition.kind != Kind::OtherTime) {
            supposition.zone = zone;
            if (real.findZone(zone) == nullptr) {
                return tl::unexpected(SupposeFailure{Reason::NoSuchZone, i, zone});
            }
        }
        if (const auto reason = editing.apply(supposition, zone)) {
            return tl::unexpected(SupposeFailure{*reason, i, zone});
        }
        told.push_back(suppositionText(supposition));
    }
    return editing.take(std::move(told));
}

}  // namespace rootline
