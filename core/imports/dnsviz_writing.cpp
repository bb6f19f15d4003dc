// SPDX-License-Identifier: MIT
#include "core/imports/dnsviz_writing.h"

#include "core/dns/rdata.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace rootline::imports {
namespace {

using nlohmann::ordered_json;

constexpr const char* kNoClient = "0.0.0.0";  // nobody wrote down who asked
constexpr const char* kNoClient6 = "::";
constexpr int kEdnsDo = 0x8000;

std::string canonical(const Name& name) {
    return name.lowered().toText();
}

/// "2026-11-22 06:52:20 UTC"
std::string moment(Timestamp at) {
    std::string text = toIso8601(at);
    text[10] = ' ';
    return text.substr(0, 19) + " UTC";
}

ordered_json response(const Reply& reply, const Bytes& wire) {
    ordered_json object;
    const auto milliseconds = reply.roundTrip.count() / 1000;
    if (wire.empty()) {
        object["message"] = nullptr;
        object["error"] = reply.outcome == ReplyOutcome::Unreachable ? "NETWORK_ERROR"
                          : reply.outcome == ReplyOutcome::Malformed ? "FORMERR"
                                                                     : "TIMEOUT";
        if (reply.outcome == ReplyOutcome::Unreachable) {
            object["errno"] = "ECONNREFUSED";
        }
    } else {
        object["message"] = toBase64(wire);
        object["msg_size"] = wire.size();
    }
    object["time_elapsed"] = milliseconds;
    object["history"] = ordered_json::array();
    if (reply.protocol == Protocol::Tcp && !wire.empty()) {
        object["history"].push_back({{"time_elapsed", 0}, {"cause", "TC"}, {"cause_arg", 512}, {"action", "USE_TCP"}});
    }
    return object;
}

/// Responses to one question, by server.
struct Query {
    Question question;
    std::map<std::string, ordered_json> responses;

    void add(const Reply& reply, const Bytes& wire) {
        responses.try_emplace(reply.server.address, response(reply, wire));
    }

    [[nodiscard]] ordered_json object() const {
        ordered_json byServer = ordered_json::object();
        for (const auto& [server, told] : responses) {
            byServer[server][isIpv6Address(server) ? kNoClient6 : kNoClient] = told;
        }
        return {{"qname", canonical(question.name)},
                {"qclass", "IN"},
                {"qtype", typeText(question.type)},
                {"options",
                 {{"flags", 0},
                  {"edns_version", 0},
                  {"edns_max_udp_payload", 1232},
                  {"edns_flags", kEdnsDo},
                  {"edns_options", ordered_json::array()},
                  {"tcp", false}}},
                {"responses", byServer}};
    }
};

/// The message as it would be if `question` had been asked, with only these records in it.
Message reframed(const Message& message, const Question& question) {
    Message framed = message;
    framed.question = question;
    framed.answer.clear();
    framed.authority.clear();
    framed.additional.clear();
    return framed;
}

bool isAbout(const Record& record, const Name& owner, RRType type) {
    const auto rrsig = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt;
    return record.owner == owner && (record.type == type || (rrsig && rrsig->covered == type));
}

std::vector<Record> recordsAbout(const std::vector<Record>& section, const Name& owner, RRType type) {
    std::vector<Record> records;
    std::copy_if(section.begin(), section.end(), std::back_inserter(records),
                 [&](const Record& record) { return isAbout(record, owner, type); });
    return records;
}

/// One name of the file: a zone, or a name that was asked for.
struct Entry {
    bool isZone = false;
    std::map<Name, std::set<std::string>> servers;
    std::map<Question, Query> queries;

    void add(const Question& question, const Reply& reply, const Bytes& wire) {
        auto& query = queries[question];
        query.question = question;
        query.add(reply, wire);
    }
};

class ProbeWriter {
public:
    explicit ProbeWriter(Timestamp at) : at_(at) {}

    void take(const Evidence& evidence) {
        for (const auto& reply : evidence.replies()) {
            if (reply->role == ServerRole::Authoritative && reply->outcome != ReplyOutcome::Cancelled) {
                entries_[reply->zone].isZone = true;
                entries_[reply->zone].servers[reply->server.name].insert(reply->server.address);
            }
        }
        for (const auto& reply : evidence.replies()) {
            if (reply->role == ServerRole::Authoritative && reply->outcome != ReplyOutcome::Cancelled) {
                take(*reply);
            }
        }
        for (const Name& target : targets_) {
            entries_.try_emplace(target);  // dnsviz wants an entry for the target of every alias
        }
    }

    [[nodiscard]] bool isEmpty() const { return entries_.empty(); }

    [[nodiscard]] std::string text(const Name& name) const {
        ordered_json document;
        for (const auto& [owner, entry] : entries_) {
            // Zones that were walked for a name server's address only: dnsviz stumbles over names that nothing leads to.
            const bool leadsThere = std::any_of(targets_.begin(), targets_.end(), [&place = owner](const Name& target) {
                return target.isAtOrBelow(place);
            });
            if (leadsThere || name.isAtOrBelow(owner)) {
                document[canonical(owner)] = object(owner, entry);
            }
        }
        if (!entries_.contains(name)) {
            document[canonical(name)] = object(name, {});
        }
        document["_meta._dnsviz."] = {{"version", 1.2}, {"names", {canonical(name)}}};
        return document.dump(1, ' ', false, ordered_json::error_handler_t::replace);
    }

private:
    void take(const Reply& reply) {
        const Question& question = reply.question;
        bool isReferral = false;
        for (const auto& [zone, entry] : entries_) {
            if (reply.message && entry.isZone && zone.isBelow(reply.zone) && question.name.isAtOrBelow(zone)) {
                isReferral = delegation(reply, zone) || isReferral;
            }
        }
        if (!isReferral) {  // dnsviz asks servers only what they are to answer themselves
            entries_[question.name].add(question, reply, reply.wire);
        }
        if (reply.message == nullptr) {
            return;
        }
        apex(reply);
        for (const Record& record : reply.message->answer) {
            if (const auto target =
                    record.type == RRType::CNAME ? Name::fromWire(record.rdata) : tl::unexpected(NameError::Empty)) {
                targets_.insert(*target);
            }
        }
    }

    /// A referral as the answers to the questions for NS and DS of what it refers to; false where it is none.
    bool delegation(const Reply& reply, const Name& zone) {
        const Message& message = *reply.message;
        if (recordsAbout(message.authority, zone, RRType::NS).empty() || message.authoritative) {
            return false;
        }
        const Question ns{zone, RRType::NS};
        Message referral = reframed(message, ns);
        referral.authority = message.authority;
        referral.additional = message.additional;
        entries_[zone].add(ns, reply, encodeMessage(referral));
        const Question ds{zone, RRType::DS};
        Message word = reframed(message, ds);
        word.authoritative = true;
        word.answer = recordsAbout(message.authority, zone, RRType::DS);
        if (word.answer.empty()) {
            word.authority = message.authority;
            std::erase_if(word.authority, [&](const Record& record) { return isAbout(record, zone, RRType::NS); });
        }
        entries_[zone].add(ds, reply, encodeMessage(word));
        return true;
    }

    /// NS records that a zone's own servers put beside an answer.
    void apex(const Reply& reply) {
        const Message& message = *reply.message;
        const Question ns{reply.zone, RRType::NS};
        auto records = recordsAbout(message.authority, reply.zone, RRType::NS);
        if (message.authoritative && !records.empty()) {
            Message word = reframed(message, ns);
            word.answer = std::move(records);
            entries_[reply.zone].add(ns, reply, encodeMessage(word));
        }
    }

    [[nodiscard]] std::optional<Name> parentOf(const Name& name) const {
        std::optional<Name> nearest;
        for (const auto& [zone, entry] : entries_) {
            if (entry.isZone && name.isBelow(zone) && (!nearest || zone.isBelow(*nearest))) {
                nearest = zone;
            }
        }
        return nearest;
    }

    [[nodiscard]] ordered_json object(const Name& name, const Entry& entry) const {
        ordered_json object{{"type", "authoritative"},       {"stub", false},
                            {"analysis_start", moment(at_)}, {"analysis_end", moment(at_)},
                            {"clients_ipv4", {kNoClient}},   {"clients_ipv6", ordered_json::array()}};
        if (const auto parent = parentOf(name)) {
            object["parent"] = canonical(*parent);
        }
        if (entry.queries.contains({name, RRType::NS}) && !name.isRoot()) {
            object["referral_rdtype"] = "NS";
        }
        object["explicit_delegation"] = entry.isZone && !parentOf(name);
        for (const auto& [server, addresses] : entry.servers) {
            object["auth_ns_ip_mapping"][canonical(server)] = addresses;
        }
        object["queries"] = ordered_json::array();
        for (const auto& [question, query] : entry.queries) {
            object["queries"].push_back(query.object());
        }
        return object;
    }

    Timestamp at_;
    std::map<Name, Entry> entries_;
    std::set<Name> targets_;
};

}  // namespace

std::optional<std::string> dnsvizProbe(const Evidence& evidence, const Question& question, Timestamp at) {
    ProbeWriter writer(at);
    writer.take(evidence);
    return writer.isEmpty() ? std::nullopt : std::optional(writer.text(question.name));
}

}  // namespace rootline::imports
