// SPDX-License-Identifier: MIT
#include "core/imports/replay_script.h"

#include "core/imports/text_lines.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <utility>

namespace rootline::imports {
namespace {

constexpr std::size_t kMostEntries = 10000;
constexpr std::size_t kMostAnchors = 1000;

std::string lowered(std::string word) {
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return word;
}

std::optional<int> wholeNumber(const std::string& text) {
    if (text.empty() || text.size() > 9 ||
        !std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); })) {
        return std::nullopt;
    }
    return std::stoi(text);
}

/// The part of a configuration line behind its colon, without quotes and comments.
std::string configValue(std::string_view line) {
    line = unquoted(line.substr(line.find(':') + 1));
    if (!line.empty() && (line.front() == '"' || line.front() == '\'')) {
        const auto end = line.find(line.front(), 1);
        return std::string(line.substr(1, end == std::string_view::npos ? end : end - 1));
    }
    return std::string(unquoted(line.substr(0, line.find_first_of("#;"))));
}

std::optional<Rcode> rcodeOf(const std::string& word) {
    static const std::map<std::string, Rcode> kCodes{
        {"NOERROR", Rcode::NoError},   {"FORMERR", Rcode::FormErr}, {"SERVFAIL", Rcode::ServFail},
        {"NXDOMAIN", Rcode::NxDomain}, {"NOTIMP", Rcode::NotImp},   {"NOTIMPL", Rcode::NotImp},
        {"REFUSED", Rcode::Refused},   {"BADVERS", Rcode::BadVers}, {"YXDOMAIN", Rcode(6)},
        {"NXRRSET", Rcode(8)},         {"NOTAUTH", Rcode(9)}};
    const auto found = kCodes.find(word);
    return found == kCodes.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Question> questionOf(const std::vector<std::string>& words) {
    if (words.size() < 2) {
        return std::nullopt;
    }
    const auto name = Name::fromText(words.front());
    const auto type = typeFromText(words.back());
    return name && type ? std::optional(Question{*name, *type}) : std::nullopt;
}

/// Reads a script line by line.
class ScriptReader {
public:
    tl::expected<ReplayScript, Error> read(std::string_view text) {
        while (!text.empty() && !ended_ && !error_) {
            ++line_;
            const auto line = unquoted(takeLine(text));
            if (isConfig_) {
                config(line);
            } else {
                scenario(line);
            }
        }
        if (error_) {
            return tl::unexpected(*error_);
        }
        return std::move(script_);
    }

private:
    void fail(Error::Reason reason) { error_ = error_ ? error_ : Error{reason, Format::Replay, line_, {}}; }

    void config(std::string_view line) {
        if (beginsWith(line, "CONFIG_END") || beginsWith(line, "SCENARIO_BEGIN")) {
            isConfig_ = false;
            scenario(line);
        } else if (beginsWith(line, "trust-anchor:")) {
            anchor(configValue(line));
        } else if (beginsWith(line, "val-override-date:") || beginsWith(line, "val-override-timestamp:")) {
            script_.date = timestampFromText(configValue(line));
        } else if (beginsWith(line, "name:")) {
            zone_ = configValue(line);
        } else if (beginsWith(line, "stub-addr:") && (zone_.empty() || zone_ == ".")) {
            const std::string address = configValue(line);
            if (const std::string number = address.substr(0, address.find('@')); isAddress(number)) {
                script_.rootAddresses.push_back(number);
            }
        }
    }

    void anchor(const std::string& line) {
        auto read = parseTrustAnchors(line);
        if (!read || script_.anchors.size() >= kMostAnchors) {
            ++script_.linesLeftOut;
            return;
        }
        script_.anchors.insert(script_.anchors.end(), read->begin(), read->end());
    }

    void scenario(std::string_view line) {
        if (line.empty() || ((line.front() == ';' || line.front() == '#') && !entries_.isInside())) {
            return;
        }
        if (!entries_.isInside() && keyword(wordsOf(line.substr(0, line.find(';'))), line)) {
            return;
        }
        if (inEntry_) {
            content(line);
        }
    }

    /// False where the line does not begin with a word of the language.
    bool keyword(const std::vector<std::string>& words, std::string_view line) {
        const std::string first = words.empty() ? std::string() : words.front();
        const auto at = [&words](std::size_t place) { return place < words.size() ? words[place] : std::string(); };
        if (first == "SCENARIO_BEGIN") {
            script_.title = std::string(unquoted(line.substr(first.size())));
        } else if (first == "SCENARIO_END") {
            ended_ = true;
        } else if (first == "RANGE_BEGIN") {
            script_.ranges.push_back({wholeNumber(at(1)).value_or(0), wholeNumber(at(2)).value_or(1 << 30), {}, {}});
            inRange_ = true;
        } else if (first == "RANGE_END") {
            inRange_ = false;
        } else if (first == "ADDRESS" && inRange_ && !inEntry_) {
            auto& addresses = script_.ranges.back().addresses;
            addresses.insert(addresses.end(), words.begin() + 1, words.end());
        } else if (first == "STEP") {
            inRange_ = false;
            step_ = wholeNumber(at(1)).value_or(0);
            isQuery_ = at(2) == "QUERY";
            isReply_ = at(2) == "REPLY";
        } else {
            return entryKeyword(words);
        }
        return true;
    }

    bool entryKeyword(const std::vector<std::string>& words) {
        const std::string first = words.empty() ? std::string() : words.front();
        if (first == "ENTRY_BEGIN") {
            inEntry_ = true;
            entry_ = {};
            section_ = nullptr;
            inQuestion_ = false;
        } else if (first == "ENTRY_END") {
            keep();
        } else if (first == "MATCH") {
            std::transform(words.begin() + 1, words.end(), std::inserter(entry_.match, entry_.match.end()), lowered);
        } else if (first == "ADJUST") {
            entry_.copiesQuery = std::count(words.begin(), words.end(), "copy_query") > 0;
            entry_.staysSilent = std::count(words.begin(), words.end(), "do_not_answer") > 0;
        } else if (first == "REPLY") {
            reply(words);
        } else if (first == "SECTION") {
            section(words.size() > 1 ? words[1] : std::string());
        } else {
            return false;
        }
        return true;
    }

    void reply(const std::vector<std::string>& words) {
        Message& message = entry_.message;
        for (std::size_t i = 1; i < words.size(); ++i) {
            const std::string& word = words[i];
            message.isResponse = message.isResponse || word == "QR";
            message.authoritative = message.authoritative || word == "AA";
            message.truncated = message.truncated || word == "TC";
            message.recursionAvailable = message.recursionAvailable || word == "RA";
            message.rcode = rcodeOf(word).value_or(message.rcode);
        }
    }

    void section(const std::string& name) {
        Message& message = entry_.message;
        inQuestion_ = name == "QUESTION";
        section_ = name == "ANSWER"       ? &message.answer
                   : name == "AUTHORITY"  ? &message.authority
                   : name == "ADDITIONAL" ? &message.additional
                                          : nullptr;
    }

    void content(std::string_view line) {
        if (inQuestion_) {
            entry_.message.question = questionOf(wordsOf(line.substr(0, line.find(';'))));
            return;
        }
        if (section_ == nullptr) {
            return;
        }
        if (const auto entry = entries_.line(line)) {
            if (entry->record) {
                section_->push_back(*entry->record);
            } else {
                ++script_.linesLeftOut;
            }
        }
    }

    void keep() {
        entries_.drop();
        if (!std::exchange(inEntry_, false)) {
            return;
        }
        ReplayEntry entry = std::exchange(entry_, {});
        section_ = nullptr;
        if (++count_ > kMostEntries) {
            fail(Error::Reason::TooLarge);
        } else if (inRange_) {
            script_.ranges.back().entries.push_back(std::move(entry));
        } else if (isReply_) {  // given to whatever is outstanding at that step
            script_.ranges.push_back({0, 1 << 30, {}, {std::move(entry)}});
        } else if (isQuery_ && entry.message.question) {
            script_.queries.push_back({step_, *entry.message.question});
        }
    }

    ReplayScript script_;
    EntryReader entries_;
    ReplayEntry entry_;
    std::vector<Record>* section_ = nullptr;
    std::string zone_;
    std::optional<Error> error_;
    std::size_t line_ = 0;
    std::size_t count_ = 0;
    int step_ = 0;
    bool isConfig_ = true;
    bool ended_ = false;
    bool inRange_ = false;
    bool inEntry_ = false;
    bool inQuestion_ = false;
    bool isQuery_ = false;
    bool isReply_ = false;
};

}  // namespace

tl::expected<ReplayScript, Error> readReplayScript(std::string_view text) {
    return ScriptReader().read(text);
}

}  // namespace rootline::imports
