// SPDX-License-Identifier: MIT
// What dig, kdig, drill and delv print, as people paste it: several answers in one text, quoted in mail, without parts.
#include "core/imports/recording.h"
#include "core/imports/text_lines.h"

#include <algorithm>
#include <cctype>

namespace rootline::imports {
namespace {

enum class Section { None, Question, Answer, Authority, Additional };

constexpr std::size_t kMostMessages = 20000;

/// The word behind `label`, up to a comma, semicolon or white space.
std::string valueBehind(std::string_view line, std::string_view label) {
    const auto found = std::search(line.begin(), line.end(), label.begin(), label.end(), [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
    });
    if (found == line.end()) {
        return {};
    }
    line.remove_prefix(static_cast<std::size_t>(found - line.begin()) + label.size());
    line = unquoted(line);
    return std::string(line.substr(0, line.find_first_of(",; \t")));
}

/// The words between `label` and the next semicolon.
std::vector<std::string> flagsBehind(std::string_view line, std::string_view label) {
    const auto place = line.find(label);
    if (place == std::string_view::npos) {
        return {};
    }
    line.remove_prefix(place + label.size());
    return wordsOf(line.substr(0, line.find(';')));
}

std::optional<Rcode> rcodeFrom(const std::string& text) {
    constexpr int kMostCodes = 24;
    for (int code = 0; code < kMostCodes; ++code) {
        const std::string known = rcodeText(static_cast<Rcode>(code));
        if (known.size() == text.size() && beginsWith(known, text)) {
            return static_cast<Rcode>(code);
        }
    }
    return std::nullopt;
}

/// dig says "Sun Nov 22 06:54:26 UTC 2026", kdig "2026-11-22 06:54:26 UTC". A zone other than UTC is taken for UTC: letters
/// do not tell one, and half a day does not matter to most signatures.
std::optional<Timestamp> momentFrom(std::string_view text) {
    static constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const auto words = wordsOf(text);
    if (words.size() >= 2 && words[0].size() == 10 && words[0][4] == '-') {
        return timestampFromText(words[0] + 'T' + words[1].substr(0, 8));
    }
    if (words.size() < 5 || words[1].size() != 3 || words[3].size() != 8) {
        return std::nullopt;
    }
    const auto month = kMonths.find(words[1]);
    if (month == std::string_view::npos || month % 3 != 0) {
        return std::nullopt;
    }
    const std::string number = std::to_string(month / 3 + 1);
    const auto two = [](const std::string& digits) { return digits.size() < 2 ? '0' + digits : digits; };
    return timestampFromText(words.back() + '-' + two(number) + '-' + two(words[2]) + 'T' + words[3]);
}

std::optional<Question> questionFrom(std::string_view line) {
    while (!line.empty() && (line.front() == ';' || line.front() == ' ' || line.front() == '\t')) {
        line.remove_prefix(1);
    }
    const auto words = wordsOf(line);
    if (words.size() < 2) {
        return std::nullopt;
    }
    const auto name = Name::fromText(words.front());
    const auto type = typeFromText(words.back());
    return name && type ? std::optional(Question{*name, *type}) : std::nullopt;
}

/// "127.53.2.1#53(127.53.2.1) (UDP)" of dig, "127.53.1.1@53(UDP)" of kdig, an address alone of drill.
std::string addressFrom(std::string_view text) {
    text = unquoted(text);
    return std::string(text.substr(0, text.find_first_of("#@( \t")));
}

Protocol protocolFrom(std::string_view text) {
    const auto says = [text](std::string_view word) { return text.find(word) != std::string_view::npos; };
    return says("(TLS")     ? Protocol::Tls
           : says("(HTTPS") ? Protocol::Https
           : says("(TCP")   ? Protocol::Tcp
                            : Protocol::Udp;
}

/// One printed message, as far as it was printed.
struct Printed {
    Message message;
    bool hasHeader = false;
    bool hasRecords = false;
    bool hasFlags = false;
    RecordedReply heard;
};

/// Reads line by line; a message ends where the next begins.
class TextReader {
public:
    explicit TextReader(Recording& recording) : recording_(recording) {}

    /// False where there are more messages than anybody pastes.
    bool read(std::string_view text) {
        while (!text.empty()) {
            line(unquoted(takeLine(text)));
            if (count_ > kMostMessages) {
                return false;
            }
        }
        finish();
        return true;
    }

    [[nodiscard]] const std::vector<Question>& questions() const { return questions_; }
    [[nodiscard]] std::optional<Timestamp> latest() const { return latest_; }
    [[nodiscard]] const std::string& maker() const { return maker_; }

private:
    void line(std::string_view text) {
        if (text.empty()) {
            entries_.drop();
        } else if (text.front() == ';' && !entries_.isInside()) {
            comment(text);
        } else if (section_ != Section::Question) {
            record(text);
        }
    }

    void comment(std::string_view text) {
        if (text.find("<<>> ") != std::string_view::npos && text.find(">>HEADER<<") == std::string_view::npos) {
            finish();
            maker_ = maker_.empty() ? wordsOf(text.substr(text.find("<<>> ") + 5)).front() : maker_;
        } else if (text.find("->>HEADER<<-") != std::string_view::npos) {
            header(text);
        } else if (beginsWith(text, ";; flags:")) {
            flags(flagsBehind(text, text.find("Flags:") != std::string_view::npos ? "Flags:" : "flags:"));
        } else if (beginsWith(text, "; EDNS:") || beginsWith(text, ";; EDNS: version") ||
                   beginsWith(text, ";; Version:")) {
            edns(text);
        } else if (const auto section = sectionFrom(text)) {
            begin(*section);
        } else if (section_ == Section::Question && questionFrom(text)) {
            printed_.message.question = questionFrom(text);
        } else {
            remark(text);
        }
    }

    static std::optional<Section> sectionFrom(std::string_view text) {
        static const std::map<std::string, Section> kSections{
            {";; QUESTION SECTION", Section::Question},   {";; ANSWER SECTION", Section::Answer},
            {";; AUTHORITY SECTION", Section::Authority}, {";; ADDITIONAL SECTION", Section::Additional},
            {";; OPT PSEUDOSECTION", Section::None},      {";; EDNS PSEUDOSECTION", Section::None}};
        const auto found = std::find_if(kSections.begin(), kSections.end(),
                                        [&](const auto& section) { return beginsWith(text, section.first); });
        return found == kSections.end() ? std::nullopt : std::optional(found->second);
    }

    void begin(Section section) {
        // Without headers between them, a second question or answer section begins the next message.
        const bool again = (section == Section::Question && printed_.message.question) ||
                           (section == Section::Answer && printed_.hasRecords);
        if (again) {
            finish();
        }
        section_ = section;
    }

    void header(std::string_view text) {
        finish();
        printed_.hasHeader = true;
        const std::string status = valueBehind(text, "status: ");
        printed_.message.rcode =
            rcodeFrom(status.empty() ? valueBehind(text, "rcode: ") : status).value_or(Rcode::ServFail);
    }

    void flags(const std::vector<std::string>& words) {
        const auto has = [&](const char* word) { return std::find(words.begin(), words.end(), word) != words.end(); };
        Message& message = printed_.message;
        message.isResponse = has("qr");
        message.authoritative = has("aa");
        message.truncated = has("tc");
        message.recursionDesired = has("rd");
        message.recursionAvailable = has("ra");
        message.authenticData = has("ad");
        message.checkingDisabled = has("cd");
        printed_.hasFlags = true;
    }

    void edns(std::string_view text) {
        printed_.message.edns = Edns{};
        const auto words = flagsBehind(text, "flags:");
        printed_.message.edns->dnssecOk = std::any_of(
            words.begin(), words.end(), [](const std::string& word) { return word == "do" || word == "do,"; });
    }

    void remark(std::string_view text) {
        if (beginsWith(text, ";; SERVER:") || beginsWith(text, ";; From ")) {
            const auto rest = text.substr(text.front() == ';' && beginsWith(text, ";; From ") ? 8 : 10);
            printed_.heard.address = addressFrom(rest);
            printed_.heard.protocol = protocolFrom(rest);
            section_ = Section::None;
        } else if (beginsWith(text, ";; WHEN:") || beginsWith(text, ";; Time ")) {
            const auto moment = momentFrom(text.substr(8));
            latest_ = std::max(latest_, moment);
            if (moment) {
                printed_.heard.receivedAt = std::chrono::seconds(moment->seconds);
            }
        } else if (beginsWith(text, "; fully validated") || beginsWith(text, "; negative response")) {
            maker_ = "delv";
        }
    }

    void record(std::string_view text) {
        const auto entry = entries_.line(text);
        if (!entry) {
            return;
        }
        if (!entry->record) {
            // Prompts and sentences around a paste are no records; what stands in a section should be.
            recording_.note(Note::Kind::LinesLeftOut, section_ == Section::None ? 0 : 1);
            return;
        }
        printed_.hasRecords = true;
        auto& sections = printed_.message;
        auto& target = section_ == Section::Authority    ? sections.authority
                       : section_ == Section::Additional ? sections.additional
                                                         : sections.answer;
        target.push_back(*entry->record);
    }

    void finish() {
        entries_.drop();
        section_ = Section::None;
        Printed done = std::exchange(printed_, {});
        if (done.hasHeader || done.message.question) {
            if (done.message.question && (!done.hasFlags || done.message.isResponse)) {
                whole(std::move(done));
            }
        } else if (done.hasRecords) {
            loose(done);
        }
    }

    void whole(Printed printed) {
        Message& message = printed.message;
        message.isResponse = true;
        if (!printed.hasFlags) {  // cut out of its frame: what it holds is all that is known
            message.edns = Edns{};
            message.edns->dnssecOk = true;
        }
        if (message.edns) {
            printed.heard.asked.dnssecOk =
                message.edns->dnssecOk;  // whoever knows DNSSEC copies it (RFC 3225 section 3)
        }
        const bool isResolver = !message.authoritative && (message.recursionAvailable || !printed.hasFlags);
        add(std::move(printed.heard), message, isResolver ? ServerRole::Resolver : ServerRole::Authoritative);
    }

    /// Records without a message around them: every RRset is the answer to the question for it.
    void loose(const Printed& printed) {
        std::vector<Record> records = printed.message.answer;  // what was pasted may begin below the first heading
        records.insert(records.end(), printed.message.authority.begin(), printed.message.authority.end());
        if (records.empty()) {
            return;  // addresses beside an answer alone say nothing
        }
        const auto isData = [](const Record& record) { return record.type != RRType::RRSIG; };
        const auto last = std::find_if(records.rbegin(), records.rend(), isData);
        if (records.front().type == RRType::CNAME && last->type != RRType::CNAME) {  // one answer along an alias
            Message message = framed({records.front().owner, last->type});
            message.answer = records;
            add(printed.heard, message, ServerRole::Resolver);
        }
        for (const RRset& rrset : groupIntoRRsets(records)) {
            if (rrset.type == RRType::RRSIG) {
                continue;
            }
            Message message = framed({rrset.owner, rrset.type});
            std::copy_if(records.begin(), records.end(), std::back_inserter(message.answer), [&](const Record& record) {
                const auto rrsig = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt;
                return record.owner == rrset.owner &&
                       (record.type == rrset.type || (rrsig && rrsig->covered == rrset.type));
            });
            add(printed.heard, message, ServerRole::Resolver);
        }
    }

    static Message framed(const Question& question) {
        Message message;
        message.isResponse = true;
        message.recursionAvailable = true;
        message.edns = Edns{};
        message.edns->dnssecOk = true;
        message.question = question;
        return message;
    }

    void add(RecordedReply heard, const Message& message, ServerRole role) {
        ++count_;
        heard.role = role;
        heard.question = *message.question;
        heard.wire = encodeMessage(message);
        questions_.push_back(heard.question);
        recording_.add(std::move(heard));
    }

    Recording& recording_;
    Printed printed_;
    Section section_ = Section::None;
    EntryReader entries_;
    std::vector<Question> questions_;
    std::optional<Timestamp> latest_;
    std::string maker_;
    std::size_t count_ = 0;
};

}  // namespace

tl::expected<Import, Error> importMessageText(std::string_view text, const Wish& wish) {
    Recording recording;
    TextReader reader(recording);
    if (!reader.read(text)) {
        return tl::unexpected(Error{Error::Reason::TooLarge, Format::MessageText, 0, {}});
    }
    Import import{.format = Format::MessageText, .maker = reader.maker().empty() ? "dig" : reader.maker()};
    import.otherQuestions = inOrderOfInterest(reader.questions());
    import.at = reader.latest();
    return recording.take(std::move(import), wish);
}

}  // namespace rootline::imports
