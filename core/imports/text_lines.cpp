// SPDX-License-Identifier: MIT
#include "core/imports/text_lines.h"

#include "core/dns/codec.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace rootline::imports {
namespace {

constexpr std::size_t kLongestEntry = 200000;  // 65,535 octets of RDATA in the longest form

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
}

}  // namespace

std::string_view unquoted(std::string_view line) {
    while (!line.empty() && (isSpace(line.front()) || line.front() == '>')) {
        line.remove_prefix(1);
    }
    while (!line.empty() && isSpace(line.back())) {
        line.remove_suffix(1);
    }
    return line;
}

std::string_view takeLine(std::string_view& text) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    return line;
}

std::vector<std::string> wordsOf(std::string_view line) {
    std::vector<std::string> words;
    while (!line.empty()) {
        const auto begin = std::find_if_not(line.begin(), line.end(), isSpace);
        const auto end = std::find_if(begin, line.end(), isSpace);
        if (begin != end) {
            words.emplace_back(begin, end);
        }
        line.remove_prefix(static_cast<std::size_t>(end - line.begin()));
    }
    return words;
}

bool beginsWith(std::string_view text, std::string_view beginning) {
    return text.size() >= beginning.size() &&
           std::equal(beginning.begin(), beginning.end(), text.begin(), [](char a, char b) {
               return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
           });
}

std::optional<EntryReader::Entry> EntryReader::line(std::string_view line) {
    bool inString = false;
    std::string content;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '\\' && i + 1 < line.size()) {
            content += c;
            content += line[++i];
            continue;
        }
        inString = inString != (c == '"');
        if (c == ';' && !inString) {
            break;
        }
        if (!inString && (c == '(' || c == ')')) {
            depth_ = std::max(0, depth_ + (c == '(' ? 1 : -1));
            content += ' ';
            continue;
        }
        content += c;
    }
    entry_ += entry_.empty() ? content : ' ' + content;
    if (entry_.size() > kLongestEntry) {
        drop();
        return Entry{};
    }
    if (depth_ > 0) {
        return std::nullopt;
    }
    const std::string entry = std::exchange(entry_, {});
    return unquoted(entry).empty() ? std::nullopt : std::optional(Entry{recordFrom(std::string(unquoted(entry)))});
}

void EntryReader::drop() {
    entry_.clear();
    depth_ = 0;
}

bool isAddress(const std::string& text) {
    std::array<std::uint8_t, 16> octets{};
    return inet_pton(AF_INET, text.c_str(), octets.data()) == 1 ||
           inet_pton(AF_INET6, text.c_str(), octets.data()) == 1;
}

std::optional<Record> recordFrom(const std::string& entry) {
    if (entry.empty() || entry.front() == '$') {  // directives belong to zone files
        return std::nullopt;
    }
    const auto records = parseZoneText(entry);
    return records && records->size() == 1 ? std::optional(records->front()) : std::nullopt;
}

}  // namespace rootline::imports
