// SPDX-License-Identifier: MIT
#include "core/imports/bounded_json.h"

#include <algorithm>

namespace rootline::imports {
namespace {

using nlohmann::json;

constexpr int kDeepest = 64;
constexpr std::size_t kMostValues = 2000000;

tl::unexpected<Error> failed(Error::Reason reason, Format format, std::size_t line = 0) {
    return tl::unexpected(Error{reason, format, line, {}});
}

/// Counts brackets and commas outside strings: cheap, and enough to know that a parser will not be drowned.
std::optional<Error::Reason> excess(std::string_view text) {
    int depth = 0;
    std::size_t values = 1;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            i += c == '\\' ? 1 : 0;
            inString = c != '"';
            continue;
        }
        inString = c == '"';
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        values += c == ',' || c == '[' || c == '{' ? 1 : 0;
        if (depth > kDeepest) {
            return Error::Reason::TooDeep;
        }
    }
    return values > kMostValues ? std::optional(Error::Reason::TooLarge) : std::nullopt;
}

/// Knows how far the parser came, so that a fault has a line.
class PlaceFinder final : public nlohmann::detail::json_sax_dom_parser<json> {
public:
    explicit PlaceFinder(json& result) : json_sax_dom_parser(result, false) {}
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) {
        place = position;
        return false;
    }
    std::size_t place = 0;
};

std::optional<std::uint32_t> digit(char c) {
    static constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const auto found = kDigits.find(c);
    return found == std::string_view::npos ? std::nullopt : std::optional(static_cast<std::uint32_t>(found));
}

}  // namespace

tl::expected<json, Error> parseBounded(std::string_view text, Format format) {
    if (text.size() > kLargestFile) {
        return failed(Error::Reason::TooLarge, format);
    }
    if (const auto reason = excess(text)) {
        return failed(*reason, format);
    }
    json result;
    PlaceFinder finder(result);
    if (!json::sax_parse(text.begin(), text.end(), &finder)) {
        const auto before = text.substr(0, finder.place);
        return failed(Error::Reason::Damaged, format,
                      static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1);
    }
    return result;
}

const json& member(const json& object, const char* name) {
    static const json none;
    const auto found = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && found != object.end() ? *found : none;
}

const json& objectOr(const json& value) {
    static const json none = json::object();
    return value.is_object() ? value : none;
}

const json& arrayOr(const json& value) {
    static const json none = json::array();
    return value.is_array() ? value : none;
}

std::string_view textOf(const json& value) {
    const auto* text = value.get_ptr<const std::string*>();
    return text == nullptr ? std::string_view() : std::string_view(*text);
}

std::optional<std::int64_t> numberOf(const json& value) {
    return value.is_number_integer() ? std::optional(value.get<std::int64_t>()) : std::nullopt;
}

std::optional<Bytes> fromBase64(std::string_view text) {
    Bytes octets;
    octets.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int digits = 0;
    int padding = 0;
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            continue;
        }
        const auto value = c == '=' ? std::optional<std::uint32_t>(0) : digit(c);
        padding += c == '=' ? 1 : 0;
        if (!value || (padding > 0 && c != '=') || padding > 2) {
            return std::nullopt;
        }
        bits = bits << 6U | *value;
        if (++digits == 4) {
            for (int shift = 16; shift >= 0; shift -= 8) {
                octets.push_back(static_cast<std::uint8_t>(bits >> static_cast<unsigned>(shift)));
            }
            octets.resize(octets.size() - static_cast<std::size_t>(padding));
            digits = 0;
            bits = 0;
        }
    }
    return digits == 0 ? std::optional(octets) : std::nullopt;
}

}  // namespace rootline::imports
