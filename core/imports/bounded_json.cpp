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

}  // namespace rootline::imports
