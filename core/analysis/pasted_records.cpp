// SPDX-License-Identifier: MIT
#include "core/analysis/registrar_check.h"
#include "core/dns/bytes.h"
#include "core/dns/codec.h"

#include <algorithm>
#include <array>
#include <map>

namespace rootline {

namespace {

constexpr std::size_t kLongestText = 64 * 1024;  // octets: registrars show a few lines
constexpr std::size_t kMostRecords = 64;

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isHex(std::string_view word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'f');
    });
}

bool isBase64(std::string_view word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z') || c == '+' || c == '/' || c == '=';
    });
}

std::optional<int> number(std::string_view word) {
    if (word.empty() || word.size() > 5 ||
        !std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        return std::nullopt;
    }
    const int value = std::stoi(std::string(word));
    return value <= 65535 ? std::optional(value) : std::nullopt;
}

using Words = std::vector<std::string>;

/// Without comments, brackets and quotation marks; words in order.
Words wordsOf(std::string_view text) {
    Words words;
    std::string word;
    bool comment = false;
    const auto end = [&] {
        if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    };
    for (const char c : text) {
        comment = (comment || c == ';') && c != '\n';
        if (comment || isSpace(c) || c == '(' || c == ')' || c == '"' || c == ',') {
            end();
        } else {
            word += c;
        }
    }
    end();
    return words;
}

/// Hexadecimal digits of a digest, over several words; as many as the type has, fewer where the text ends.
std::string digestFrom(const Words& words, std::size_t& place, int type) {
    const std::size_t wanted = type == 1 ? 40 : type == 4 ? 96 : 64;
    std::string digest;
    while (place < words.size() && isHex(words[place]) && digest.size() < wanted) {
        digest += words[place++];
    }
    return digest;
}

std::string keyFrom(const Words& words, std::size_t& place) {
    std::string key;
    while (place < words.size() && isBase64(words[place]) && (key.empty() || key.back() != '=')) {
        key += words[place++];
    }
    return key;
}

std::optional<PastedRecord> makeDs(const std::array<int, 3>& fields, const std::string& hex) {
    auto digest = fromHex(hex);
    if (!digest || digest->size() < 4 || fields[1] > 255 || fields[2] > 255) {
        return std::nullopt;
    }
    return PastedRecord{DelegationSigner{static_cast<std::uint16_t>(fields[0]), static_cast<Algorithm>(fields[1]),
                                         static_cast<DigestType>(fields[2]), *std::move(digest)}};
}

std::optional<PastedRecord> makeKey(const std::array<int, 3>& fields, const std::string& base64) {
    if (base64.size() < 16 || fields[1] > 255 || fields[2] > 255) {
        return std::nullopt;
    }
    const auto records =
        parseZoneText(". 3600 IN DNSKEY " + std::to_string(fields[0]) + ' ' + std::to_string(fields[1]) + ' ' +
                      std::to_string(fields[2]) + ' ' + base64 + '\n');
    const auto key = records && records->size() == 1 ? DnsKey::fromRdata(records->front().rdata) : std::nullopt;
    return key ? std::optional(PastedRecord{*key}) : std::nullopt;
}

/// Three numbers and what follows them, from `place` on; nothing, and `place` unchanged, where that is not there.
std::optional<PastedRecord> recordAt(const Words& words, std::size_t& place) {
    if (place + 3 >= words.size()) {
        return std::nullopt;
    }
    std::array<int, 3> fields{};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto value = number(words[place + i]);
        if (!value) {
            return std::nullopt;
        }
        fields[i] = *value;
    }
    std::size_t next = place + 3;
    // RFC 4034 section 2.1.2: the protocol of a DNSKEY is 3, its flags are 256 and the bits beside.
    const bool isKey = fields[1] == 3 && (fields[0] & 0x0100) != 0 && !isHex(words[next]);
    auto record = isKey ? makeKey(fields, keyFrom(words, next)) : makeDs(fields, digestFrom(words, next, fields[2]));
    if (record) {
        place = next;
    }
    return record;
}

std::vector<PastedRecord> recordsInARow(const Words& words) {
    std::vector<PastedRecord> records;
    for (std::size_t place = 0; place < words.size() && records.size() < kMostRecords;) {
        // A TTL may stand before "IN DS": numbers count only where the three of a record are complete.
        if (auto record = recordAt(words, place)) {
            records.push_back(std::move(*record));
        } else {
            ++place;
        }
    }
    return records;
}

// Fields with labels --------------------------------------------------------------------------------------------------

enum class Field { KeyTag, Algorithm, DigestType, Digest, Flags, Protocol, PublicKey };

struct Label {
    std::string_view text;  ///< lower case, without spaces and signs
    Field field;
};

// The longest that fits wins: "digesttype" before "digest".
constexpr std::array<Label, 18> kLabels{{{"keytag", Field::KeyTag},
                                         {"keyid", Field::KeyTag},
                                         {"tag", Field::KeyTag},
                                         {"keyalgorithm", Field::Algorithm},
                                         {"algorithm", Field::Algorithm},
                                         {"alg", Field::Algorithm},
                                         {"digesttype", Field::DigestType},
                                         {"digestalgorithm", Field::DigestType},
                                         {"hashtype", Field::DigestType},
                                         {"hashalgorithm", Field::DigestType},
                                         {"digest", Field::Digest},
                                         {"hash", Field::Digest},
                                         {"fingerprint", Field::Digest},
                                         {"flags", Field::Flags},
                                         {"flag", Field::Flags},
                                         {"protocol", Field::Protocol},
                                         {"publickey", Field::PublicKey},
                                         {"pubkey", Field::PublicKey}}};

struct Labelled {
    Field field;
    std::string value;
};

/// The field that a line names before its colon or equals sign, and what stands behind it.
std::optional<Labelled> labelledLine(std::string_view line) {
    const std::size_t sign = line.find_first_of(":=\t");
    if (sign == std::string_view::npos) {
        return std::nullopt;
    }
    std::string name;
    for (const char c : line.substr(0, sign)) {
        if ((lower(c) >= 'a' && lower(c) <= 'z')) {
            name += lower(c);
        }
    }
    const auto found =
        std::find_if(kLabels.begin(), kLabels.end(), [&](const Label& label) { return label.text == name; });
    return found == kLabels.end() ? std::nullopt
                                  : std::optional(Labelled{found->field, std::string(line.substr(sign + 1))});
}

const std::map<std::string_view, int>& mnemonics() {
    static const std::map<std::string_view, int> all{
        {"rsasha1", 5},    {"rsasha1nsec3sha1", 7}, {"rsasha256", 8},
        {"rsasha512", 10}, {"ecdsap256sha256", 13}, {"ecdsap384sha384", 14},
        {"ed25519", 15},   {"ed448", 16},           {"sha1", 1},
        {"sha256", 2},     {"sha384", 4},           {"ksk", 257},
        {"zsk", 256}};
    return all;
}

/// "13", "13 (ECDSAP256SHA256)", "ECDSAP256SHA256 - 13", "SHA-256".
std::optional<int> fieldNumber(const std::string& value) {
    std::string word;
    std::optional<int> named;
    for (const char c : value + ' ') {
        if ((c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z') || (c == '-' && !word.empty())) {
            if (c != '-') {
                word += lower(c);
            }
            continue;
        }
        if (const auto plain = number(word)) {
            return plain;
        }
        if (const auto known = mnemonics().find(word); known != mnemonics().end()) {
            named = named.value_or(known->second);
        }
        word.clear();
    }
    return named;
}

/// Reads labelled fields; a second key tag, flags or the end completes a record.
class LabelledReader {
public:
    void read(std::string_view line) {
        if (const auto labelled = labelledLine(line)) {
            const bool begins = labelled->field == Field::KeyTag || labelled->field == Field::Flags;
            if (begins && fields_.contains(labelled->field)) {
                finish();
            }
            fields_[labelled->field] = labelled->value;
            last_ = labelled->field;
        } else if (last_ == Field::Digest || last_ == Field::PublicKey) {
            fields_[*last_] += ' ' + std::string(line);  // a digest that goes on in the next line
        } else if (last_ && fields_[*last_].find_first_not_of(" \t\r") == std::string::npos) {
            fields_[*last_] = line;  // the value below its label
        }
    }

    std::vector<PastedRecord> finish() {
        const auto value = [&](Field field) {
            const auto found = fields_.find(field);
            return found == fields_.end() ? std::nullopt : fieldNumber(found->second);
        };
        if (fields_.contains(Field::Digest) && value(Field::KeyTag)) {
            const int type = value(Field::DigestType).value_or(2);
            const Words words = wordsOf(fields_[Field::Digest]);
            std::size_t place = 0;
            add(makeDs({*value(Field::KeyTag), value(Field::Algorithm).value_or(0), type},
                       digestFrom(words, place, type)));
        } else if (fields_.contains(Field::PublicKey)) {
            const Words words = wordsOf(fields_[Field::PublicKey]);
            std::size_t place = 0;
            add(makeKey({value(Field::Flags).value_or(257), value(Field::Protocol).value_or(3),
                         value(Field::Algorithm).value_or(0)},
                        keyFrom(words, place)));
        }
        fields_.clear();
        last_.reset();
        return records_;
    }

private:
    void add(std::optional<PastedRecord> record) {
        if (record && records_.size() < kMostRecords) {
            records_.push_back(std::move(*record));
        }
    }

    std::map<Field, std::string> fields_;
    std::optional<Field> last_;
    std::vector<PastedRecord> records_;
};

std::vector<PastedRecord> labelledRecords(std::string_view text) {
    LabelledReader reader;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        reader.read(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return reader.finish();
}

}  // namespace

std::vector<PastedRecord> pastedRecords(std::string_view text) {
    const auto bounded = text.substr(0, kLongestText);
    auto records = labelledRecords(bounded);
    return records.empty() ? recordsInARow(wordsOf(bounded)) : records;
}

}  // namespace rootline
