// SPDX-License-Identifier: MIT
#include "core/analysis/suppositions.h"
#include "core/dns/codec.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace rootline {

namespace {

using Kind = Supposition::Kind;

struct Word {
    std::string_view text;
    Kind kind;
};

constexpr std::array<Word, 9> kWords{{{"add-ds", Kind::AddDs},
                                      {"replace-ds", Kind::ReplaceDs},
                                      {"remove-ds", Kind::RemoveDs},
                                      {"add-key", Kind::AddKey},
                                      {"drop-key", Kind::DropKey},
                                      {"unsign", Kind::Unsign},
                                      {"apply-cds", Kind::ApplyCds},
                                      {"only-server", Kind::OnlyServer},
                                      {"at", Kind::OtherTime}}};

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            if (!word.empty()) {
                words.push_back(std::move(word));
                word.clear();
            }
        } else {
            word += c;
        }
    }
    if (!word.empty()) {
        words.push_back(std::move(word));
    }
    return words;
}

std::string joined(std::span<const std::string> words) {
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

std::optional<std::uint16_t> keyTagFromText(const std::string& text) {
    std::uint16_t tag = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), tag);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(tag) : std::nullopt;
}

/// False where the three numbers that DS and DNSKEY begin with do not fit: the library takes them modulo their size.
bool numbersFit(std::span<const std::string> words) {
    constexpr std::array<long, 3> kLargest{65535, 255, 255};
    for (std::size_t i = 0; i < std::min(words.size(), kLargest.size()); ++i) {
        const std::string& word = words[i];
        const bool isNumber =
            !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (isNumber ? word.size() > 5 || std::stol(word) > kLargest[i]
                     : word.starts_with('-') || word.starts_with('+')) {
            return false;
        }
    }
    return true;
}

/// RDATA from the words behind the verb; empty where they are not that.
Bytes rdataFromWords(const char* type, std::span<const std::string> words) {
    if (!numbersFit(words)) {
        return {};
    }
    const auto records = parseZoneText(". 3600 IN " + std::string(type) + ' ' + joined(words) + '\n');
    return records && records->size() == 1 ? records->front().rdata : Bytes();
}

/// Fills in what follows the verb.
std::optional<SuppositionError> readArguments(Supposition& supposition, std::span<const std::string> words) {
    const bool one = words.size() == 1;
    switch (supposition.kind) {
        case Kind::AddDs:
        case Kind::ReplaceDs:
            supposition.rdata = rdataFromWords("DS", words);
            return supposition.rdata.empty() ? std::optional(SuppositionError::NotADs) : std::nullopt;
        case Kind::AddKey:
            supposition.rdata = rdataFromWords("DNSKEY", words);
            return supposition.rdata.empty() ? std::optional(SuppositionError::NotAKey) : std::nullopt;
        case Kind::RemoveDs:
            if (one && words.front() == "all") {
                return std::nullopt;
            }
            [[fallthrough]];
        case Kind::DropKey:
            supposition.keyTag = one ? keyTagFromText(words.front()) : std::nullopt;
            return supposition.keyTag ? std::nullopt : std::optional(SuppositionError::NotAKeyTag);
        case Kind::Unsign:
        case Kind::ApplyCds: return words.empty() ? std::nullopt : std::optional(SuppositionError::TooMuch);
        case Kind::OnlyServer:
            if (const auto name = one ? Name::fromText(words.front()) : tl::unexpected(NameError::Empty)) {
                supposition.server = *name;
                return std::nullopt;
            }
            return SuppositionError::NotAName;
        case Kind::OtherTime:
            supposition.at = one ? timestampFromText(words.front()) : std::nullopt;
            return supposition.at ? std::nullopt : std::optional(SuppositionError::NotATime);
    }
    return SuppositionError::UnknownWord;
}

std::string argumentText(const Supposition& supposition) {
    switch (supposition.kind) {
        case Kind::AddDs:
        case Kind::ReplaceDs: return ' ' + rdataText(RRType::DS, supposition.rdata);
        case Kind::AddKey: return ' ' + rdataText(RRType::DNSKEY, supposition.rdata);
        case Kind::RemoveDs:
            return ' ' + (supposition.keyTag ? std::to_string(*supposition.keyTag) : std::string("all"));
        case Kind::DropKey: return ' ' + std::to_string(supposition.keyTag.value_or(0));
        case Kind::OnlyServer: return ' ' + supposition.server.value_or(Name()).toText();
        case Kind::OtherTime: return ' ' + std::to_string(supposition.at.value_or(Timestamp{}).seconds);
        case Kind::Unsign:
        case Kind::ApplyCds: break;
    }
    return {};
}

}  // namespace

tl::expected<Supposition, SuppositionError> suppositionFromText(std::string_view text) {
    auto words = wordsOf(text);
    const auto verb = std::find_if(kWords.begin(), kWords.end(),
                                   [&](const Word& word) { return !words.empty() && word.text == words.front(); });
    if (verb == kWords.end()) {
        return tl::unexpected(SuppositionError::UnknownWord);
    }
    Supposition supposition;
    supposition.kind = verb->kind;
    if (words.size() >= 3 && words[words.size() - 2] == "in") {
        const auto zone = Name::fromText(words.back());
        if (!zone) {
            return tl::unexpected(SuppositionError::NotAName);
        }
        supposition.zone = *zone;
        words.resize(words.size() - 2);
    }
    if (const auto error = readArguments(supposition, std::span(words).subspan(1))) {
        return tl::unexpected(*error);
    }
    return supposition;
}

std::string suppositionText(const Supposition& supposition) {
    const auto* word =
        std::find_if(kWords.begin(), kWords.end(), [&](const Word& each) { return each.kind == supposition.kind; });
    return std::string(word->text) + argumentText(supposition) +
           (supposition.zone ? " in " + supposition.zone->toText() : std::string());
}

}  // namespace rootline
