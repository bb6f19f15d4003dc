// SPDX-License-Identifier: MIT
#include "core/lab/responder.h"

#include "core/lab/lookup.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace rootline::lab {
namespace {

constexpr std::size_t kHeaderSize = 12;     // RFC 1035 section 4.1.1
constexpr std::size_t kPlainUdpSize = 512;  // RFC 1035 section 4.2.1
constexpr std::size_t kLargestMessage = 65535;

void append(std::vector<Record>& to, std::vector<Record> records) {
    to.insert(to.end(), std::make_move_iterator(records.begin()), std::make_move_iterator(records.end()));
}

Message replyTo(const Message& query) {
    Message reply;
    reply.id = query.id;
    reply.opcode = query.opcode;
    reply.isResponse = true;
    reply.recursionDesired = query.recursionDesired;
    reply.checkingDisabled = query.checkingDisabled;
    reply.question = query.question;
    if (query.edns) {
        reply.edns = Edns{};
        reply.edns->dnssecOk = query.edns->dnssecOk;
    }
    return reply;
}

Message errorReply(const Message& query, Rcode rcode) {
    Message reply = replyTo(query);
    reply.rcode = rcode;
    return reply;
}

std::size_t sizeLimit(const Message& query, Protocol protocol) {
    if (protocol != Protocol::Udp) {
        return kLargestMessage;
    }
    return query.edns ? std::max<std::size_t>(kPlainUdpSize, query.edns->udpSize) : kPlainUdpSize;
}

/// The answer to octets that are no message, as far as their header can be read.
Bytes formatError(ByteView query) {
    const bool isResponse = query.size() >= kHeaderSize && (query[2] & 0x80) != 0;
    if (query.size() < kHeaderSize || isResponse) {
        return {};
    }
    Message reply;
    reply.id = static_cast<std::uint16_t>(query[0] << 8 | query[1]);
    reply.opcode = (query[2] >> 3) & 0x0f;
    reply.isResponse = true;
    reply.rcode = Rcode::FormErr;
    return encodeMessage(reply);
}

bool hasSecondOpt(const Message& query) {
    return std::any_of(query.oddities.begin(), query.oddities.end(),
                       [](const Oddity& oddity) { return oddity.kind == OddityKind::SecondOpt; });
}

/// A header that promises records, and nothing behind the question that could be one.
Bytes garbageFor(const Message& query) {
    Bytes octets = encodeMessage(replyTo(query));
    octets.resize(kHeaderSize);
    octets[4] = octets[6] = 0xff;
    octets.insert(octets.end(), {0xc0, 0xff, 0xee});
    return octets;
}

/// RFC 9499 section 7: not authoritative, and pointing up instead of down.
Message lameReply(const Message& query) {
    Message reply = replyTo(query);
    const Name upward = Name::fromText("a.root-servers.net.").value_or(Name());
    reply.authority.push_back(Record{Name(), RRType::NS, kClassIn, 3600000, nameRdata(upward)});
    return reply;
}

}  // namespace

Bytes Responder::answer(ByteView query, Protocol protocol) const {
    const tl::expected<Message, MessageError> message = parseMessage(query);
    if (!message) {
        return formatError(query);
    }
    if (message->isResponse) {
        return {};  // answering an answer could go on for ever
    }
    const SignedZone* zone = message->question ? zoneFor(*message->question) : nullptr;
    if (zone != nullptr && zone->bad) {
        return answerBadly(*zone->bad, *message, protocol);
    }
    return encodeMessage(respond(*message), sizeLimit(*message, protocol));
}

Bytes Responder::answerBadly(BadServer::Way way, const Message& query, Protocol protocol) const {
    switch (way) {
        case BadServer::Way::Silent: return {};
        case BadServer::Way::Refuses: return encodeMessage(errorReply(query, Rcode::Refused));
        case BadServer::Way::Lame: return encodeMessage(lameReply(query));
        case BadServer::Way::Garbage: return garbageFor(query);
        case BadServer::Way::TruncatesWithoutTcp: {
            Message reply = replyTo(query);
            reply.authoritative = reply.truncated = true;
            return protocol == Protocol::Tcp ? Bytes() : encodeMessage(reply);
        }
        case BadServer::Way::WithoutEdns: {
            Message plain = query;
            plain.edns.reset();
            return encodeMessage(query.edns ? errorReply(plain, Rcode::FormErr) : respond(plain),
                                 sizeLimit(plain, protocol));
        }
        case BadServer::Way::StripsDnssec: {
            Message stripped = query;
            if (stripped.edns) {
                stripped.edns->dnssecOk = false;
            }
            return encodeMessage(respond(stripped), sizeLimit(stripped, protocol));
        }
        case BadServer::Way::LosesLargeUdp: {
            Bytes whole = encodeMessage(respond(query));
            return protocol != Protocol::Tcp && whole.size() > kPlainUdpSize ? Bytes() : whole;
        }
        case BadServer::Way::ForgetsCase: {
            Message reply = respond(query);
            if (reply.question) {
                reply.question->name = reply.question->name.lowered();
            }
            return encodeMessage(reply, sizeLimit(query, protocol));
        }
    }
    return {};
}

Message Responder::respond(const Message& query) const {
    if (query.opcode != 0) {
        return errorReply(query, Rcode::NotImp);
    }
    if (!query.question || hasSecondOpt(query)) {
        return errorReply(query, Rcode::FormErr);
    }
    if (query.edns && query.edns->version > 0) {
        return errorReply(query, Rcode::BadVers);
    }
    const Message content = answerFrom(*query.question, query.edns && query.edns->dnssecOk);
    Message reply = replyTo(query);
    reply.rcode = content.rcode;
    reply.authoritative = content.authoritative;
    reply.answer = content.answer;
    reply.authority = content.authority;
    reply.additional = content.additional;
    return reply;
}

Message Responder::answerFrom(const Question& question, bool dnssecOk) const {
    Message content;
    const SignedZone* zone = zoneFor(question);
    if (zone == nullptr) {
        content.rcode = Rcode::Refused;
        return content;
    }
    Question current = question;
    std::set<Name> visited;  // aliases may go in circles
    while (zone != nullptr && visited.insert(current.name).second) {
        ZoneAnswer found = lookUp(*zone, current, dnssecOk);
        content.rcode = found.rcode;  // RFC 6604 section 3: of the last name in the chain
        content.authoritative = visited.size() > 1 ? content.authoritative : found.authoritative;
        append(content.answer, std::move(found.answer));
        append(content.authority, std::move(found.authority));
        append(content.additional, std::move(found.additional));
        current.name = found.alias.value_or(current.name);
        zone = found.alias ? zoneFor(current) : nullptr;
    }
    return content;
}

const SignedZone* Responder::zoneFor(const Question& question) const {
    // A DS belongs to the parent (RFC 4035 section 3.1.4.1), where the server has it.
    const SignedZone* childSide = nullptr;
    for (std::size_t labels = question.name.labelCount() + 1; labels-- > 0;) {
        const auto found = zones_.find(question.name.ancestor(labels));
        if (found == zones_.end()) {
            continue;
        }
        if (question.type != RRType::DS || labels < question.name.labelCount()) {
            return found->second.get();
        }
        childSide = found->second.get();
    }
    return childSide;
}

}  // namespace rootline::lab
