// SPDX-License-Identifier: MIT
#include "core/imports/imports.h"

#include "core/imports/text_lines.h"

#include <algorithm>

namespace rootline::imports {
namespace {

std::string_view textIn(ByteView octets) {
    return {reinterpret_cast<const char*>(octets.data()), octets.size()};
}

bool isPacketCapture(ByteView octets) {
    static constexpr std::uint32_t kMagic[] = {0xa1b2c3d4, 0xd4c3b2a1, 0xa1b23c4d, 0x4d3cb2a1, 0x0a0d0d0a};
    if (octets.size() < 24) {
        return false;
    }
    const std::uint32_t magic =
        std::uint32_t{octets[0]} << 24U | std::uint32_t{octets[1]} << 16U | std::uint32_t{octets[2]} << 8U | octets[3];
    return std::find(std::begin(kMagic), std::end(kMagic), magic) != std::end(kMagic);
}

/// "ns1.example.org 192.0.2.1 {"
bool isZonemasterLine(std::string_view line) {
    const auto words = wordsOf(line.substr(0, 400));
    return words.size() >= 3 && words[2].front() == '{' && Name::fromText(words[0]) &&
           words[1].find_first_of(".:") != std::string::npos;
}

/// What printed messages have and zone files do not. Without any of it, records with an SOA among them are a zone file.
std::optional<Format> formatOfRecords(std::string_view text) {
    constexpr std::size_t kLinesLookedAt = 20000;
    bool hasSoa = false;
    bool hasRecord = false;
    EntryReader entries;
    for (std::size_t i = 0; i < kLinesLookedAt && !text.empty(); ++i) {
        const auto raw = takeLine(text);
        const auto line = unquoted(raw);
        if (line.find("->>HEADER<<-") != std::string_view::npos || line.find("<<>> ") != std::string_view::npos ||
            beginsWith(line, ";; ANSWER SECTION") || beginsWith(line, "; fully validated") ||
            beginsWith(line, "; negative response") || beginsWith(line, "; unsigned answer")) {
            return Format::MessageText;
        }
        if (beginsWith(line, "$ORIGIN") || beginsWith(line, "$TTL")) {
            return Format::ZoneFile;
        }
        const auto words =
            line.empty() || line.front() == ';' ? std::vector<std::string>() : wordsOf(line.substr(0, 400));
        const bool isSoa = std::find(words.begin(), words.end(), "SOA") != words.end();
        const bool isSignature = std::find(words.begin(), words.end(), "RRSIG") != words.end();
        hasSoa = hasSoa || (isSoa && !isSignature);
        if (!hasRecord && !words.empty()) {
            const auto entry = entries.line(line);
            hasRecord = entry && entry->record;
        }
    }
    return hasSoa ? std::optional(Format::ZoneFile) : hasRecord ? std::optional(Format::MessageText) : std::nullopt;
}

}  // namespace

std::optional<Format> recognise(ByteView octets) {
    if (isPacketCapture(octets)) {
        return Format::PacketCapture;
    }
    std::string_view text = textIn(octets);
    if (std::find(octets.begin(), octets.end(), 0) != octets.end()) {
        return std::nullopt;  // no text
    }
    const auto begin = text.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    if (begin == std::string_view::npos) {
        return std::nullopt;
    }
    if (text[begin] == '{') {
        return text.find("\"_meta._dnsviz.\"") != std::string_view::npos ? std::optional(Format::DnsvizProbe)
                                                                         : std::nullopt;
    }
    if (text.find("SCENARIO_BEGIN") != std::string_view::npos) {
        return Format::Replay;
    }
    std::string_view rest = text;
    if (isZonemasterLine(takeLine(rest))) {
        return Format::Zonemaster;
    }
    return formatOfRecords(text);
}

std::string packedBy(ByteView octets) {
    using namespace std::string_view_literals;
    static constexpr std::pair<std::string_view, const char*> kBegins[] = {{"\xFD"
                                                                            "7zXZ\0"sv,
                                                                            "xz"},
                                                                           {"\x28\xB5\x2F\xFD"sv, "zstd"},
                                                                           {"BZh"sv, "bzip2"},
                                                                           {"\x04\x22\x4D\x18"sv, "lz4"},
                                                                           {"PK\x03\x04"sv, "zip"},
                                                                           {"7z\xBC\xAF\x27\x1C"sv, "7z"}};
    for (const auto& [begin, name] : kBegins) {
        if (beginsWith(textIn(octets), begin)) {
            return name;
        }
    }
    return {};
}

tl::expected<Import, Error> importEvidence(ByteView octets, const Wish& wish) {
    if (const std::string packer = packedBy(octets); !packer.empty()) {
        return tl::unexpected(Error{Error::Reason::Packed, std::nullopt, 0, packer});
    }
    if (textIn(octets).find_first_not_of(" \t\r\n\xef\xbb\xbf") == std::string_view::npos) {
        return tl::unexpected(Error{Error::Reason::Empty, std::nullopt, 0, {}});
    }
    if (octets.size() > kLargestFile) {
        return tl::unexpected(Error{Error::Reason::TooLarge, std::nullopt, 0, {}});
    }
    const auto format = recognise(octets);
    if (!format) {
        return tl::unexpected(Error{Error::Reason::NotRecognised, std::nullopt, 0, {}});
    }
    const std::string_view text = textIn(octets);
    switch (*format) {
        case Format::DnsvizProbe: return importDnsvizProbe(text, wish);
        case Format::Replay: return importReplay(text, wish);
        case Format::MessageText: return importMessageText(text, wish);
        case Format::ZoneFile: return importZoneFile(text, wish);
        case Format::Zonemaster: return importZonemaster(text, wish);
        case Format::PacketCapture: return importPacketCapture(octets, wish);
    }
    return tl::unexpected(Error{Error::Reason::NotRecognised, std::nullopt, 0, {}});
}

}  // namespace rootline::imports
