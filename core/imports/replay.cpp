// SPDX-License-Identifier: MIT
// .rpl files say what servers would answer. They are asked as the network would be, by a walk, and what they say is the
// evidence.
#include "core/imports/replay_script.h"
#include "core/walk/walk.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rootline::imports {
namespace {

bool holds(const std::vector<Record>& section, RRType type) {
    return std::any_of(section.begin(), section.end(), [type](const Record& record) { return record.type == type; });
}

/// Most files leave AA out, because Unbound does not look; a referral is the one thing that comes without.
void restoreAuthority(Message& message) {
    const bool isReferral = message.answer.empty() && message.rcode == Rcode::NoError &&
                            holds(message.authority, RRType::NS) && !holds(message.authority, RRType::SOA);
    const bool says = message.rcode == Rcode::NoError || message.rcode == Rcode::NxDomain;
    message.authoritative = message.authoritative || (says && !isReferral);
}

/// Some files list a signature in another section than the set that it covers: Unbound takes it from wherever it stands, but a
/// server sends it beside the set (RFC 4035 section 3.1.1).
void putSignaturesBesideTheirSets(Message& message) {
    const std::array sections{&message.answer, &message.authority, &message.additional};
    const auto isSetOf = [](const Record& signature, RRType covered) {
        return [&signature, covered](const Record& record) {
            return record.type == covered && record.owner == signature.owner;
        };
    };
    for (std::vector<Record>* section : sections) {
        const std::vector<Record> listed = std::exchange(*section, {});
        for (const Record& record : listed) {
            const auto rrsig = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt;
            const auto holdsItsSet = [&](const std::vector<Record>* other) {
                return rrsig && std::any_of(other->begin(), other->end(), isSetOf(record, rrsig->covered));
            };
            const bool isBeside = !rrsig || std::any_of(listed.begin(), listed.end(), isSetOf(record, rrsig->covered));
            const auto target = isBeside ? sections.end() : std::find_if(sections.begin(), sections.end(), holdsItsSet);
            (target == sections.end() ? section : *target)->push_back(record);
        }
    }
}

/// The servers of a scenario at one of its steps.
class Servers {
public:
    Servers(const ReplayScript& script, int step) : script_(script), step_(step) {}

    /// Nothing where the file has no answer to that.
    [[nodiscard]] std::optional<Message> answer(const std::string& address, const Question& question) const {
        const ReplayEntry* entry = find(address, question);
        const bool isCatchAll = entry != nullptr && question.type == RRType::DS && entry->match.contains("subdomain") &&
                                entry->message.answer.empty() && Heading{entry->message}.delegates(question.name);
        if (entry == nullptr || isCatchAll) {  // a referral is no answer to the question for the DS at that very cut
            return fromRecords(address, question);
        }
        if (entry->staysSilent) {
            return std::nullopt;
        }
        Message message = entry->message;
        message.isResponse = true;
        message.edns = Edns{};
        message.edns->dnssecOk = true;
        if (entry->copiesQuery || !message.question) {
            message.question = question;
        }
        restoreAuthority(message);
        putSignaturesBesideTheirSets(message);
        return message;
    }

private:
    struct Heading {
        const Message& message;
        [[nodiscard]] bool delegates(const Name& name) const {
            return std::any_of(message.authority.begin(), message.authority.end(),
                               [&](const Record& record) { return record.type == RRType::NS && record.owner == name; });
        }
    };

    template <typename Use>
    void eachEntry(const std::string& address, Use use) const {
        for (const ReplayRange& range : script_.ranges) {
            const auto& at = range.addresses;
            if (range.from <= step_ && step_ <= range.to &&
                (at.empty() || std::find(at.begin(), at.end(), address) != at.end())) {
                std::for_each(range.entries.begin(), range.entries.end(), use);
            }
        }
    }

    static bool matches(const ReplayEntry& entry, const Question& question) {
        const auto wants = [&entry](const char* word) { return entry.match.contains(word); };
        if (wants("tcp") || wants("noedns")) {
            return false;
        }
        if (!entry.message.question) {
            return true;
        }
        const Question& own = *entry.message.question;
        const bool whole = wants("question") || wants("all");
        const bool typeFits = !(wants("qtype") || whole) || own.type == question.type;
        const bool nameFits = !(wants("qname") || wants("qcase") || whole) || own.name == question.name;
        return typeFits && nameFits && (!wants("subdomain") || question.name.isAtOrBelow(own.name));
    }

    [[nodiscard]] const ReplayEntry* find(const std::string& address, const Question& question) const {
        const ReplayEntry* found = nullptr;
        eachEntry(address, [&](const ReplayEntry& entry) {
            found = found == nullptr && matches(entry, question) ? &entry : found;
        });
        return found;
    }

    /// The answer out of what the file has this address say to other questions: the RRset itself, or the referral's word
    /// about the DS.
    [[nodiscard]] std::optional<Message> fromRecords(const std::string& address, const Question& question) const {
        std::optional<Message> found;
        eachEntry(address, [&](const ReplayEntry& entry) {
            const Message& said = entry.message;
            const bool delegates = question.type == RRType::DS && Heading{said}.delegates(question.name);
            for (const auto* section : {&said.answer, &said.authority}) {
                if (!found && holdsSet(*section, question)) {
                    found = framed(question);
                    found->answer = setOf(*section, question);
                }
            }
            if (!found && delegates && (holds(said.authority, RRType::NSEC) || holds(said.authority, RRType::NSEC3))) {
                found = framed(question);
                found->authority = said.authority;
                std::erase_if(found->authority, [](const Record& record) { return record.type == RRType::NS; });
            }
        });
        return found;
    }

    static Message framed(const Question& question) {
        Message message;
        message.isResponse = message.authoritative = true;
        message.question = question;
        message.edns = Edns{};
        message.edns->dnssecOk = true;
        return message;
    }

    static bool holdsSet(const std::vector<Record>& section, const Question& question) {
        return std::any_of(section.begin(), section.end(), [&](const Record& record) {
            return record.type == question.type && record.owner == question.name;
        });
    }

    static std::vector<Record> setOf(const std::vector<Record>& section, const Question& question) {
        std::vector<Record> records;
        std::copy_if(section.begin(), section.end(), std::back_inserter(records), [&](const Record& record) {
            const auto rrsig = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt;
            return record.owner == question.name &&
                   (record.type == question.type || (rrsig && rrsig->covered == question.type));
        });
        return records;
    }

    const ReplayScript& script_;
    int step_;
};

/// Asks until the walk has no question left; returns how many the file does not answer.
int drive(Walk& walk, const Servers& servers) {
    int missing = 0;
    for (auto asks = walk.takeAsks(); !asks.empty(); asks = walk.takeAsks()) {
        for (const Ask& ask : asks) {
            const auto message = servers.answer(ask.server.address, ask.question);
            Reply reply = makeReply(ask.server, ask.zone, ask.question, message ? encodeMessage(*message) : Bytes());
            if (!message) {
                reply.outcome = ReplyOutcome::Cancelled;
                ++missing;
            }
            reply.protocol = Protocol::File;
            walk.receive(ask.id, std::move(reply));
        }
    }
    return missing;
}

std::vector<Server> rootServersOf(const ReplayScript& script) {
    std::vector<Server> servers;
    int number = 0;
    for (const std::string& address : script.rootAddresses) {
        const auto name = Name::fromText("root-" + std::to_string(++number) + ".invalid.");
        servers.push_back({name.value_or(Name()), address});
    }
    return servers;
}

}  // namespace

tl::expected<Import, Error> importReplay(std::string_view text, const Wish& wish) {
    const auto script = readReplayScript(text);
    if (!script) {
        return tl::unexpected(script.error());
    }
    if (script->rootAddresses.empty() || (script->queries.empty() && !wish.question)) {
        return tl::unexpected(Error{Error::Reason::NoMessages, Format::Replay, 0, {}});
    }
    Import import{.format = Format::Replay, .maker = "replay", .at = script->date, .anchors = script->anchors};
    import.rootHints = rootServersOf(*script);
    for (const auto& query : script->queries) {
        import.otherQuestions.push_back(query.question);
    }
    import.question = wish.question.value_or(script->queries.empty() ? Question{} : script->queries.front().question);
    const auto asked = std::find_if(script->queries.begin(), script->queries.end(),
                                    [&](const auto& query) { return query.question == import.question; });
    const Servers servers(*script, asked != script->queries.end() ? asked->step
                                   : script->queries.empty()      ? 1
                                                                  : script->queries.front().step);
    std::set<Name> owners;
    for (const TrustAnchor& anchor : import.anchors) {
        owners.insert(anchor.owner);
    }
    if (owners.empty() || wish.hasAnchors) {
        owners = {Name()};  // whatever it will be validated with: from the root down is enough for all
    }
    Walk walk(import.question, import.rootHints, std::move(owners));
    int missing = drive(walk, servers);
    walk.widen();  // what the other servers say is evidence too
    missing += drive(walk, servers);
    for (const auto& reply : walk.evidence().replies()) {
        if (reply->outcome != ReplyOutcome::Cancelled) {
            import.evidence.add(reply);
        }
    }
    std::erase(import.otherQuestions, import.question);
    if (script->linesLeftOut > 0) {
        import.notes.push_back({Note::Kind::LinesLeftOut, script->linesLeftOut});
    }
    if (missing > 0) {
        import.notes.push_back({Note::Kind::NotInFile, missing});
    }
    return import;
}

}  // namespace rootline::imports
