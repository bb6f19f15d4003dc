// SPDX-License-Identifier: MIT
// What dig, kdig, drill and delv print, as people paste it: several answers in one text, quoted in mail, without parts.
#include "core/imports/printed_time.h"
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

/// How many records of a section the header counts; nothing where it does not say.
std::optional<std::size_t> countBehind(std::string_view line, std::string_view label) {
    constexpr std::size_t kMostDigits = 5;
    const std::string digits = valueBehind(line, label);
    const bool isNumber = !digits.empty() && digits.size() <= kMostDigits &&
                          std::all_of(digits.begin(), digits.end(), [](unsigned char c) { return std::isdigit(c); });
    return isNumber ? std::optional<std::size_t>(std::stoul(digits)) : std::nullopt;
}

/// Octets of a signature or public key of an algorithm whose lengths are fixed; nothing for others.
std::optional<std::size_t> fixedLength(Algorithm algorithm, bool isKey) {
    constexpr std::size_t kP256 = 64;
    constexpr std::size_t kP384 = 96;
    switch (static_cast<int>(algorithm)) {
        case 13: return kP256;
        case 14: return kP384;
        case 15: return isKey ? 32 : kP256;
        case 16: return isKey ? 57 : 114;
    }
    return std::nullopt;
}

/// Octets of a digest of that type; 0 for types that are not known.
std::size_t digestLength(DigestType type) {
    switch (static_cast<int>(type)) {
        case 1: return 20;
        case 2: return 32;
        case 4: return 48;
    }
    return 0;
}

/// A key, digest or signature that is shorter than its algorithm has it: the end of the line was cut off.
bool isCut(const Record& record) {
    const auto ds = record.type == RRType::DS ? DelegationSigner::fromRdata(record.rdata) : std::nullopt;
    if (ds) {
        return ds->digest.size() < digestLength(ds->digestType);
    }
    const auto rrsig = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt;
    const auto key = record.type == RRType::DNSKEY ? DnsKey::fromRdata(record.rdata) : std::nullopt;
    const auto length = rrsig ? fixedLength(rrsig->algorithm, false)
                        : key ? fixedLength(key->algorithm, true)
                              : std::nullopt;
    return length && (rrsig ? rrsig->signature.size() : key->publicKey.size()) < *length;
}

/// One printed message, as far as it was printed.
struct Printed {
    Message message;
    std::optional<std::size_t> answers = {};  ///< by the header, as the next two
    std::optional<std::size_t> authorities = {};
    std::optional<std::size_t> additionals = {};
    std::vector<int> unreadable = {};  ///< lines
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
            ++lineNumber_;
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
            unreadable(entries_.isInside());
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
            askedWithDo_ = text.find("+dnssec") != std::string_view::npos ? std::optional(true) : std::nullopt;
            maker_ = maker_.empty() ? wordsOf(text.substr(text.find("<<>> ") + 5)).front() : maker_;
        } else if (text.find("->>HEADER<<-") != std::string_view::npos) {
            header(text);
        } else if (beginsWith(text, ";; flags:")) {
            printed_.answers = countBehind(text, "ANSWER: ");
            printed_.authorities = countBehind(text, "AUTHORITY: ");
            printed_.additionals = countBehind(text, "ADDITIONAL: ");
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
            const auto moment = printedMoment(text.substr(8));
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
        if (!entry->record || isCut(*entry->record)) {
            unreadable(section_ != Section::None);
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

    void unreadable(bool isPartOfMessage) {
        constexpr std::size_t kMostLines = 20;
        if (isPartOfMessage && printed_.unreadable.size() < kMostLines) {
            printed_.unreadable.push_back(lineNumber_);
        }
    }

    /// The header's count decides; where there is none, a line that cannot be read is a record that is lost.
    static SectionState stateOf(std::optional<std::size_t> counted, std::size_t read, const Printed& printed) {
        if (counted) {
            return read >= *counted ? SectionState::Whole : SectionState::Torn;
        }
        return printed.unreadable.empty() ? SectionState::Unknown : SectionState::Torn;
    }

    static int missingOf(std::optional<std::size_t> counted, std::size_t read) {
        return counted && *counted > read ? static_cast<int>(*counted - read) : 0;
    }

    static Completeness completenessOf(const Printed& printed) {
        const Message& message = printed.message;
        const std::size_t additional = message.additional.size() + (message.edns ? 1 : 0);
        Completeness found{.kept = printed.answers ? Kept::Text : Kept::Sections,
                           .answer = stateOf(printed.answers, message.answer.size(), printed),
                           .authority = stateOf(printed.authorities, message.authority.size(), printed),
                           .additional = stateOf(printed.additionals, additional, printed)};
        found.missing = missingOf(printed.answers, message.answer.size()) +
                        missingOf(printed.authorities, message.authority.size()) +
                        missingOf(printed.additionals, additional);
        found.unreadable = found.isTorn() ? printed.unreadable : std::vector<int>();
        return found;
    }

    void finish() {
        unreadable(entries_.isInside());
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
        printed.heard.completeness = completenessOf(printed);
        printed.heard.asked.dnssecOk = askedWithDo_;
        message.isResponse = true;
        if (!printed.hasFlags) {  // cut out of its frame: what it holds is all that is known
            message.edns = Edns{};
            message.edns->dnssecOk = true;
        }
        if (message.edns) {
            printed.heard.asked.dnssecOk =
                message.edns->dnssecOk;  // a server that supports DNSSEC copies it (RFC 3225 section 3)
        }
        const bool isResolver = !message.authoritative && (message.recursionAvailable || !printed.hasFlags);
        add(std::move(printed.heard), message, isResolver ? ServerRole::Resolver : ServerRole::Authoritative);
    }

    /// Records without a message around them: every RRset is the answer to the question for it.
    void loose(const Printed& printed) {
        RecordedReply heard = printed.heard;
        heard.completeness =
            Completeness::of(Kept::Lines, printed.unreadable.empty() ? SectionState::Unknown : SectionState::Torn);
        heard.completeness.unreadable = printed.unreadable;
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
            add(heard, message, ServerRole::Resolver);
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
            add(heard, message, ServerRole::Resolver);
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
    int lineNumber_ = 0;
    std::optional<bool> askedWithDo_;  ///< by the command line that dig repeats
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
