// SPDX-License-Identifier: MIT
// What "dnsviz probe" writes: an object for each name, with every query and every server's responses to it.
#include "core/imports/bounded_json.h"
#include "core/imports/recording.h"

#include <algorithm>

namespace rootline::imports {
namespace {

using nlohmann::json;

constexpr const char* kMeta = "_meta._dnsviz.";
constexpr int kEdnsDo = 0x8000;  // RFC 3225 section 3, in the flags of OPT's TTL
constexpr std::size_t kMostResponses = 100000;

tl::unexpected<Error> failed(Error::Reason reason, std::string where = {}) {
    return tl::unexpected(Error{reason, Format::DnsvizProbe, 0, std::move(where)});
}

/// "1.2": a number in the file, whose text differs between writers.
std::optional<std::string> versionOf(const json& document) {
    const json& version = member(member(document, kMeta), "version");
    if (version.is_string()) {
        return version.get<std::string>();
    }
    return version.is_number() ? std::optional(version.dump()) : std::nullopt;
}

std::optional<Timestamp> momentOf(const json& value) {
    std::string text(textOf(value));  // 2026-11-22 06:52:20 UTC
    if (const auto zone = text.find(" UTC"); zone != std::string::npos) {
        text.resize(zone);
    }
    if (text.size() > 10 && text[10] == ' ') {
        text[10] = 'T';
    }
    return timestampFromText(text);
}

/// One query as the file has it; version 1.0 keeps name, class and type in the member's name.
struct Query {
    Question question;
    const json* object = nullptr;
};

std::optional<Question> questionOf(std::string_view name, std::string_view type) {
    const auto parsed = Name::fromText(name);
    const auto rrType = typeFromText(type);
    return parsed && rrType ? std::optional(Question{*parsed, *rrType}) : std::nullopt;
}

std::vector<Query> queriesOf(const json& object) {
    std::vector<Query> queries;
    const auto add = [&queries](std::optional<Question> question, const json& query) {
        if (question) {
            queries.push_back({*question, &query});
        }
    };
    const json& list = member(object, "queries");
    if (list.is_array()) {
        for (const json& query : list) {
            add(questionOf(textOf(member(query, "qname")), textOf(member(query, "qtype"))), query);
        }
    } else if (list.is_object()) {
        for (const auto& [key, value] : list.items()) {  // "www.example.org./IN/A"; a name may hold slashes itself
            const auto last = key.rfind('/');
            const auto middle = last == std::string::npos || last == 0 ? last : key.rfind('/', last - 1);
            if (middle == std::string::npos || last == std::string::npos || !value.is_array()) {
                continue;
            }
            for (const json& query : value) {
                add(questionOf(std::string_view(key).substr(0, middle), std::string_view(key).substr(last + 1)), query);
            }
        }
    }
    return queries;
}

ReplyOutcome outcomeOf(const json& response) {
    const std::string_view error = textOf(member(response, "error"));
    return error == "NETWORK_ERROR" ? ReplyOutcome::Unreachable
           : error == "TIMEOUT"     ? ReplyOutcome::TimedOut
                                    : ReplyOutcome::Malformed;
}

/// Milliseconds since version 1.1, seconds with a fraction before.
std::chrono::microseconds elapsed(const json& response) {
    constexpr double kLongest = 3600;
    const json& seconds = member(response, "response_time");
    const json& milliseconds = member(response, "time_elapsed");
    const double value = seconds.is_number()        ? seconds.get<double>()
                         : milliseconds.is_number() ? milliseconds.get<double>() / 1000
                                                    : 0;
    return std::chrono::microseconds(static_cast<std::int64_t>(std::clamp(value, 0.0, kLongest) * 1e6));
}

bool wentOverTcp(const json& query, const json& response) {
    const json& tcp = member(member(query, "options"), "tcp");
    bool overTcp = tcp.is_boolean() && tcp.get<bool>();
    const json& history = member(response, "history");
    for (const json& step : arrayOr(history)) {
        const std::string_view action = textOf(member(step, "action"));
        overTcp = action == "USE_TCP" || (overTcp && action != "USE_UDP" && action != "CHANGE_UDP_MAX_PAYLOAD");
    }
    return overTcp;
}

/// Whether the message that came at last was asked for with DO: where a server was silent, dnsviz goes on without the flag,
/// and then without EDNS. What such a message lacks is not the server's doing (RFC 4035 section 3.1).
bool askedWithDo(const json& query, const json& response) {
    const json& flags = member(member(query, "options"), "edns_flags");
    bool withDo = (numberOf(flags).value_or(0) & kEdnsDo) != 0;
    const json& history = member(response, "history");
    for (const json& step : arrayOr(history)) {
        const std::string_view action = textOf(member(step, "action"));
        const bool isDo = (numberOf(member(step, "action_arg")).value_or(kEdnsDo) & kEdnsDo) != 0;
        if (action == "DISABLE_EDNS" || (action == "CLEAR_EDNS_FLAG" && isDo)) {
            withDo = false;
        } else if (action == "SET_EDNS_FLAG" && isDo) {
            withDo = true;
        }
    }
    return withDo;
}

/// The queries of one name; every name was probed at a time of its own.
class NameReader {
public:
    NameReader(const json& object, Recording& recording) : object_(object), recording_(recording) {
        const auto end = momentOf(member(object, "analysis_end"));
        at_ = end ? end : momentOf(member(object, "analysis_start"));
        isRecursive_ = textOf(member(object, "type")) == "recursive";
    }

    [[nodiscard]] bool isRecursive() const { return isRecursive_; }
    [[nodiscard]] std::optional<Timestamp> at() const { return at_; }

    void learnServers(const Name& name) {
        const json& mapping = member(object_, "auth_ns_ip_mapping");
        for (const auto& [server, addresses] : objectOr(mapping).items()) {
            const auto serverName = Name::fromText(server);
            for (const json& address : arrayOr(addresses)) {
                if (serverName && !textOf(address).empty()) {
                    recording_.zones.learn(name, *serverName, std::string(textOf(address)));
                }
            }
        }
    }

    /// Returns how many responses there were.
    std::size_t readQueries() {
        std::size_t count = 0;
        for (const Query& query : queriesOf(object_)) {
            const json& responses = member(*query.object, "responses");
            for (const auto& [server, clients] : objectOr(responses).items()) {
                for (const auto& [client, response] : objectOr(clients).items()) {
                    add(query, server, response);
                    ++count;
                }
            }
        }
        return count;
    }

private:
    void add(const Query& query, const std::string& server, const json& response) {
        RecordedReply heard{.address = server,
                            .role = isRecursive_ ? ServerRole::Resolver : ServerRole::Authoritative,
                            .question = query.question,
                            .protocol = wentOverTcp(*query.object, response) ? Protocol::Tcp : Protocol::Udp,
                            .roundTrip = elapsed(response),
                            .asked = {.edns = std::nullopt, .dnssecOk = askedWithDo(*query.object, response)}};
        if (at_) {
            heard.receivedAt = std::chrono::seconds(at_->seconds);
        }
        const json& message = member(response, "message");
        if (message.is_string()) {
            auto wire = fromBase64(textOf(message));
            if (!wire) {
                recording_.note(Note::Kind::MessagesLeftOut);
                return;
            }
            heard.wire = *std::move(wire);
        } else {
            heard.outcome = outcomeOf(response);
        }
        recording_.add(std::move(heard));
    }

    const json& object_;
    Recording& recording_;
    std::optional<Timestamp> at_;
    bool isRecursive_ = false;
};

/// What the file was made for: the names that its maker was given, each with the types that were asked for its own sake.
std::vector<Question> questionsFor(const json& document) {
    std::vector<Question> questions;
    const json& names = member(member(document, kMeta), "names");
    for (const json& name : arrayOr(names)) {
        std::vector<Question> ofName;
        const json& object = member(document, std::string(textOf(name)).c_str());
        for (const Query& query : queriesOf(object)) {
            const auto wanted = Name::fromText(textOf(name));
            if (wanted && query.question.name == *wanted) {
                ofName.push_back(query.question);
            }
        }
        ofName = inOrderOfInterest(std::move(ofName));
        // Addresses first: other types of an apex are asked by habit.
        std::stable_partition(ofName.begin(), ofName.end(), [](const Question& q) { return q.type == RRType::A; });
        questions.insert(questions.end(), ofName.begin(), ofName.end());
    }
    return questions;
}

}  // namespace

tl::expected<Import, Error> importDnsvizProbe(std::string_view text, const Wish& wish) {
    const auto document = parseBounded(text, Format::DnsvizProbe);
    if (!document) {
        return tl::unexpected(document.error());
    }
    const auto version = versionOf(*document);
    if (!version) {
        return failed(Error::Reason::Damaged, kMeta);
    }
    if (*version != "1" && *version != "1.0" && *version != "1.1" && *version != "1.2" && *version != "1.3") {
        return failed(Error::Reason::NewerVersion, version->substr(0, 20));
    }
    Import import{.format = Format::DnsvizProbe, .maker = "dnsviz probe " + *version};
    import.otherQuestions = questionsFor(*document);
    const auto wanted = wish.question                   ? wish.question
                        : import.otherQuestions.empty() ? std::nullopt
                                                        : std::optional(import.otherQuestions.front());
    Recording recording;
    std::size_t responses = 0;
    std::optional<Timestamp> latest;
    for (const auto& [key, object] : document->items()) {
        const auto name = Name::fromText(key);
        if (!name || key == kMeta || !object.is_object()) {
            continue;
        }
        NameReader reader(object, recording);
        if (!reader.isRecursive()) {
            reader.learnServers(*name);
        }
        responses += reader.readQueries();
        if (responses > kMostResponses) {
            return failed(Error::Reason::TooLarge);
        }
        latest = std::max(latest, reader.at());
        if (wanted && *name == wanted->name) {
            import.at = reader.at();
        }
    }
    import.at = import.at ? import.at : latest;
    return recording.take(std::move(import), wish);
}

}  // namespace rootline::imports
