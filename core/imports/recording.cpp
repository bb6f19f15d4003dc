// SPDX-License-Identifier: MIT
#include "core/imports/recording.h"

#include "core/imports/text_lines.h"

#include <algorithm>
#include <tuple>

namespace rootline::imports {
namespace {

constexpr const char* kUnknownAddress = "unknown";

/// The deepest signer at or above the name, above it for a DS: who signs, answers.
std::optional<Name> signerOf(const Message& message, const Question& question) {
    std::optional<Name> deepest;
    for (const auto* section : {&message.answer, &message.authority}) {
        for (const Record& record : *section) {
            const auto rrsig = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt;
            const bool fits = rrsig && question.name.isAtOrBelow(rrsig->signer) &&
                              (question.type != RRType::DS || question.name.isBelow(rrsig->signer));
            if (fits && (!deepest || rrsig->signer.isBelow(*deepest))) {
                deepest = rrsig->signer;
            }
        }
    }
    return deepest;
}

std::optional<Name> ownerIn(const std::vector<Record>& section, RRType type) {
    const auto found =
        std::find_if(section.begin(), section.end(), [type](const Record& record) { return record.type == type; });
    return found == section.end() ? std::nullopt : std::optional(found->owner);
}

/// The zone by the signs of one message alone.
Name zoneShownBy(const Message& message, const Question& question) {
    if (const auto signer = signerOf(message, question)) {
        return *signer;
    }
    if (const auto apex = ownerIn(message.authority, RRType::SOA); apex && question.name.isAtOrBelow(*apex)) {
        return *apex;
    }
    const auto delegated = ownerIn(message.authority, RRType::NS);
    if (delegated && question.name.isAtOrBelow(*delegated)) {
        return message.authoritative || delegated->isRoot() ? *delegated : delegated->parent();
    }
    const bool atApex = question.type == RRType::DNSKEY || question.type == RRType::SOA || question.type == RRType::NS;
    return atApex ? question.name : question.name.parent();
}

/// Smaller is better: an answer before silence, whole before cut, with DNSSEC before without.
auto rank(const RecordedReply& heard, const std::optional<Message>& message) {
    return std::tuple(!message, message && message->truncated, !heard.asked.dnssecOk.value_or(true),
                      message && message->rcode != Rcode::NoError && message->rcode != Rcode::NxDomain);
}

/// A record that could not be read is not there: its section is not whole. Which section it stood in is not known.
Completeness completenessOf(const RecordedReply& heard, const Message* message) {
    Completeness completeness = heard.completeness;
    const bool isTorn =
        message != nullptr && std::any_of(message->oddities.begin(), message->oddities.end(),
                                          [](const Oddity& oddity) { return oddity.kind == OddityKind::BadRdata; });
    if (isTorn) {
        completeness.answer = completeness.authority = completeness.additional = SectionState::Torn;
    }
    return completeness;
}

}  // namespace

void ServedZones::learn(const Message& message) {
    for (const auto* section : {&message.answer, &message.authority, &message.additional}) {
        for (const Record& record : *section) {
            if (record.type == RRType::NS) {
                if (const auto server = Name::fromWire(record.rdata)) {
                    serversOfZone_[record.owner].insert(*server);
                }
            } else if (const auto address = addressFromRdata(record.type, record.rdata)) {
                addressesOfServer_[record.owner].insert(*address);
            }
        }
    }
}

void ServedZones::learn(const Name& zone, const Name& server, const std::string& address) {
    serversOfZone_[zone].insert(server);
    addressesOfServer_[server].insert(address);
}

void ServedZones::believe() {
    for (const auto& [zone, servers] : serversOfZone_) {
        for (const Name& server : servers) {
            const auto found = addressesOfServer_.find(server);
            if (found == addressesOfServer_.end()) {
                continue;
            }
            for (const std::string& address : found->second) {
                zonesAt_[address].try_emplace(zone, server);
            }
        }
    }
}

Name ServedZones::zoneFor(const RecordedReply& heard, const Message* message) const {
    const auto& [name, type] = heard.question;
    std::optional<Name> deepest;
    if (const auto found = zonesAt_.find(heard.address); found != zonesAt_.end()) {
        for (const auto& [zone, server] : found->second) {
            const bool fits = name.isAtOrBelow(zone) && (type != RRType::DS || name.isBelow(zone) || name.isRoot());
            deepest = fits && (!deepest || zone.isBelow(*deepest)) ? std::optional(zone) : deepest;
        }
    }
    if (deepest) {
        return *deepest;
    }
    return message != nullptr ? zoneShownBy(*message, heard.question) : name.parent();
}

Name ServedZones::serverName(const std::string& address, const Name& zone) const {
    const auto found = zonesAt_.find(address);
    if (found == zonesAt_.end() || found->second.empty()) {
        return {};
    }
    const auto there = found->second.find(zone);
    return there == found->second.end() ? found->second.begin()->second : there->second;
}

void Recording::note(Note::Kind kind, int count) {
    if (count > 0) {
        notes_[kind] += count;
    }
}

std::set<std::string> Recording::serversThatKnowDnssec() const {
    std::set<std::string> servers;
    for (const RecordedReply& heard : heard_) {
        const auto message = parseMessage(heard.wire);
        if (message && message->edns && message->edns->dnssecOk) {
            servers.insert(heard.address);
        }
    }
    return servers;
}

bool Recording::isUsable(const RecordedReply& heard, const Message& message, const std::set<std::string>& knowDnssec) {
    if (message.truncated) {
        note(Note::Kind::TruncatedLeftOut);
        return false;
    }
    // A server that supports DNSSEC copies DO into the reply (RFC 3225 section 3): without it nobody asked for signatures.
    const bool echoed = message.edns && message.edns->dnssecOk;
    const bool withDo = heard.asked.dnssecOk.value_or(echoed || !knowDnssec.contains(heard.address));
    const bool isReferral = !message.authoritative && message.answer.empty() && ownerIn(message.authority, RRType::NS);
    if (!withDo && !carriesSignature(message) && !isReferral) {
        note(Note::Kind::AskedWithoutDnssec);
        return false;
    }
    return withDo || carriesSignature(message);
}

/// Diagnosing programs ask the same server the same thing in several ways: the best answer counts, the others would make it
/// look as if the server were of several minds.
void Recording::dropWorse() {
    using Key = std::tuple<std::string, ServerRole, Question>;
    using Rank = decltype(rank({}, {}));
    std::map<Key, Rank> best;
    std::vector<Rank> ranks;
    for (const RecordedReply& heard : heard_) {
        const auto parsed =
            heard.outcome == ReplyOutcome::Answered ? parseMessage(heard.wire) : tl::unexpected(MessageError{});
        ranks.push_back(rank(heard, parsed ? std::optional(*parsed) : std::nullopt));
        const auto [place, isNew] = best.try_emplace({heard.address, heard.role, heard.question}, ranks.back());
        place->second = isNew ? place->second : std::min(place->second, ranks.back());
    }
    std::vector<RecordedReply> kept;
    std::set<std::pair<Key, Bytes>> seen;
    for (std::size_t i = 0; i < heard_.size(); ++i) {
        const Key key{heard_[i].address, heard_[i].role, heard_[i].question};
        if (ranks[i] == best.at(key) && seen.emplace(key, heard_[i].wire).second) {
            kept.push_back(std::move(heard_[i]));
        }
    }
    heard_ = std::move(kept);
}

/// Name servers and resolvers in one recording: those who were asked more are heard, because an answer out of a cache
/// beside its source would look like a server that is out of step. A server that is both at once keeps both halves: each
/// holds what the other lacks.
void Recording::keepOneRole() {
    std::map<std::string, std::set<ServerRole>> rolesAt;
    std::map<ServerRole, std::size_t> count;
    for (const RecordedReply& heard : heard_) {
        rolesAt[heard.address].insert(heard.role);
        ++count[heard.role];
    }
    const ServerRole kept = count[ServerRole::Resolver] > count[ServerRole::Authoritative] ? ServerRole::Resolver
                                                                                           : ServerRole::Authoritative;
    const auto dropped = std::erase_if(
        heard_, [&](const RecordedReply& heard) { return heard.role != kept && rolesAt[heard.address].size() == 1; });
    note(kept == ServerRole::Resolver ? Note::Kind::NameServersLeftOut : Note::Kind::ResolversLeftOut,
         static_cast<int>(dropped));
}

tl::expected<Import, Error> Recording::take(Import import, const Wish& wish) {
    dropWorse();
    keepOneRole();
    for (const RecordedReply& heard : heard_) {
        if (const auto message = parseMessage(heard.wire)) {
            zones.learn(*message);
        }
    }
    zones.believe();
    const auto knowDnssec = serversThatKnowDnssec();
    std::vector<Question> questions;
    bool anyAnswer = false;
    for (RecordedReply& heard : heard_) {
        const auto message = parseMessage(heard.wire);
        const bool answered = heard.outcome == ReplyOutcome::Answered;
        if (answered && !message) {
            note(Note::Kind::MessagesLeftOut);
            continue;
        }
        if (answered && !isUsable(heard, *message, knowDnssec)) {
            continue;
        }
        const bool isResolver = heard.role == ServerRole::Resolver;
        const Name zone = isResolver ? Name() : zones.zoneFor(heard, message ? &*message : nullptr);
        const std::string address = isAddress(heard.address) ? heard.address : kUnknownAddress;
        Reply reply = makeReply({isResolver ? Name() : zones.serverName(heard.address, zone), address}, zone,
                                heard.question, std::move(heard.wire));
        if (!answered) {
            reply.outcome = heard.outcome;
            reply.message.reset();
        }
        reply.role = heard.role;
        reply.protocol = heard.protocol;
        reply.receivedAt = heard.receivedAt;
        reply.roundTrip = heard.roundTrip;
        reply.asked = heard.asked;
        reply.completeness = completenessOf(heard, message ? &*message : nullptr);
        anyAnswer = anyAnswer || answered;
        questions.push_back(reply.question);
        import.evidence.add(std::move(reply));
    }
    if (!anyAnswer && notes_.empty()) {
        return tl::unexpected(Error{Error::Reason::NoMessages, import.format, 0, {}});
    }
    if (import.otherQuestions.empty()) {
        import.otherQuestions = inOrderOfInterest(std::move(questions));
    }
    if (!wish.question && import.otherQuestions.empty()) {
        return tl::unexpected(Error{Error::Reason::NoMessages, import.format, 0, {}});
    }
    import.question = wish.question ? *wish.question : import.otherQuestions.front();
    std::erase(import.otherQuestions, import.question);
    for (const auto& [kind, count] : notes_) {
        import.notes.push_back({kind, count});
    }
    return import;
}

std::vector<Question> inOrderOfInterest(std::vector<Question> questions) {
    std::vector<Question> unique;
    std::set<Question> seen;
    std::copy_if(questions.begin(), questions.end(), std::back_inserter(unique),
                 [&](const Question& question) { return seen.insert(question).second; });
    static const std::map<RRType, int> kOnTheWay{{RRType::DNSKEY, 2},    {RRType::DS, 2},  {RRType::NS, 1},
                                                 {RRType::SOA, 1},       {RRType::CDS, 1}, {RRType::CDNSKEY, 1},
                                                 {RRType::NSEC3PARAM, 1}};
    const auto place = [](const Question& question) {
        const auto found = kOnTheWay.find(question.type);
        return found == kOnTheWay.end() ? 0 : found->second;
    };
    std::stable_sort(unique.begin(), unique.end(),
                     [&](const Question& a, const Question& b) { return place(a) < place(b); });
    return unique;
}

}  // namespace rootline::imports
