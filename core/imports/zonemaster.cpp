// SPDX-License-Identifier: MIT
// What "zonemaster-cli --save" writes: a line for each address of a name server, its name and address in front of a JSON
// object with the packets that came from it, under a digest of how each was asked for.
#include "core/imports/bounded_json.h"
#include "core/imports/recording.h"
#include "core/trust/crypto.h"

namespace rootline::imports {
namespace {

using nlohmann::json;

/// Packets are wrapped in objects that are named after Perl's classes; nothing where a question got no answer.
const json& packetIn(const json& value) {
    return member(member(value, "Zonemaster::Engine::Packet"), "Zonemaster::LDNS::Packet");
}

std::optional<std::chrono::milliseconds> momentOf(const json& packet) {
    const json& timestamp = member(packet, "timestamp");
    constexpr double kLatest = 1e11;  // seconds
    if (!timestamp.is_number() || !(timestamp.get<double>() > 0 && timestamp.get<double>() < kLatest)) {
        return std::nullopt;
    }
    return std::chrono::milliseconds(static_cast<std::int64_t>(timestamp.get<double>() * 1000));
}

/// Whether the question was asked with DO: the packet's key is a digest over the question and its options
/// (Zonemaster::Engine::Nameserver), and those are few enough to try. Nothing where none of them fits.
std::optional<bool> askedWithDo(const std::string& key, const Question& question) {
    std::string name = question.name.toText();
    name.resize(name.size() > 1 ? name.size() - 1 : name.size());
    const std::string begin = "NAME" + name + "TYPE" + typeText(question.type) + "CLASSINDNSSEC";
    static constexpr const char* kDetails[] = {"", "EDNS_VERSION0EDNS_Z0EDNS_EXTENDED_RCODE0EDNS_DATA"};
    static constexpr const char* kSizes[] = {"0", "512", "1232", "4096", "1280", "1400", "1452", "2048"};
    for (const bool withDo : {true, false}) {
        for (const char* flags : {"USEVC0RECURSE0", "USEVC0RECURSE1", "USEVC1RECURSE0", "USEVC1RECURSE1"}) {
            for (const char* details : kDetails) {
                for (const char* size : kSizes) {
                    const std::string options = (withDo ? "1" : "0") + std::string(flags) + details;
                    std::string digest = toBase64(md5Digest(begin + options + "EDNS_UDP_SIZE" + size));
                    digest.erase(digest.find_last_not_of('=') + 1);
                    if (digest == key) {
                        return withDo;
                    }
                }
            }
        }
    }
    return std::nullopt;
}

/// One packet; counts it where it cannot be read.
std::optional<RecordedReply> heardIn(const json& packet, const std::string& address, Recording& recording) {
    auto wire = fromBase64(textOf(member(packet, "data")));
    const auto message = parseMessage(wire.value_or(Bytes()));
    if (!message || !message->question) {
        recording.note(Note::Kind::MessagesLeftOut);
        return std::nullopt;
    }
    return RecordedReply{.address = address,
                         .question = *message->question,
                         .protocol = Protocol::Udp,
                         .receivedAt = momentOf(packet),
                         .roundTrip = std::chrono::milliseconds(
                             std::clamp<std::int64_t>(numberOf(member(packet, "querytime")).value_or(0), 0, 3600000)),
                         .wire = *std::move(wire)};
}

/// A line: name, address, JSON.
struct Line {
    Name server;
    std::string address;
    std::string_view json;
};

std::optional<Line> lineOf(std::string_view text) {
    const auto first = text.find(' ');
    const auto second = first == std::string_view::npos ? first : text.find(' ', first + 1);
    if (second == std::string_view::npos) {
        return std::nullopt;
    }
    const auto server = Name::fromText(text.substr(0, first));
    return server ? std::optional(
                        Line{*server, std::string(text.substr(first + 1, second - first - 1)), text.substr(second + 1)})
                  : std::nullopt;
}

/// Zonemaster asks many names of its own making; what its user asked for is the zone whose keys it read.
std::vector<Question> questionsFrom(const std::vector<Question>& asked) {
    std::vector<Question> questions;
    for (const Question& question : asked) {
        if (question.type == RRType::DNSKEY) {
            questions.push_back({question.name, RRType::SOA});
            questions.push_back(question);
        }
    }
    // The deepest is the one tested: its parents' keys are read on the way.
    std::stable_sort(questions.begin(), questions.end(),
                     [](const Question& a, const Question& b) { return a.name.labelCount() > b.name.labelCount(); });
    return questions;
}

}  // namespace

tl::expected<Import, Error> importZonemaster(std::string_view text, const Wish& wish) {
    Import import{.format = Format::Zonemaster, .maker = "zonemaster-cli --save"};
    Recording recording;
    std::vector<Question> asked;
    std::optional<std::chrono::milliseconds> latest;
    std::size_t number = 0;
    while (!text.empty()) {
        ++number;
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (line.empty()) {
            continue;
        }
        const auto parts = lineOf(line);
        const auto packets = parts ? parseBounded(parts->json, Format::Zonemaster)
                                   : tl::unexpected(Error{Error::Reason::Damaged, Format::Zonemaster, number, {}});
        if (!packets) {
            Error error = packets.error();
            error.line = number;
            return tl::unexpected(error);
        }
        for (const auto& [digest, wrapped] : objectOr(*packets).items()) {
            const json& packet = packetIn(wrapped);
            auto heard = packet.is_object() ? heardIn(packet, parts->address, recording) : std::nullopt;
            if (heard) {
                heard->asked.dnssecOk = askedWithDo(digest, heard->question);
                asked.push_back(heard->question);
                latest = std::max(latest, heard->receivedAt);
                recording.add(*std::move(heard));
            }
        }
    }
    if (latest) {
        import.at = Timestamp{std::chrono::duration_cast<std::chrono::seconds>(*latest).count()};
    }
    import.otherQuestions = questionsFrom(inOrderOfInterest(std::move(asked)));
    return recording.take(std::move(import), wish);
}

}  // namespace rootline::imports
