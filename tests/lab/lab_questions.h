// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/codec.h"
#include "core/lab/world.h"

#include <QByteArray>

#include <algorithm>
#include <ctime>

/// Short ways to ask a lab world and to look at what it said.
namespace rootline::lab {

inline Name name(std::string_view text) {
    return Name::fromText(text).value();
}

inline Timestamp wallClock() {
    return Timestamp{std::time(nullptr)};
}

// Servers of the minimal scenario.
inline constexpr std::string_view kRootServer = "192.0.2.11";
inline constexpr std::string_view kTestServer = "192.0.2.21";
inline constexpr std::string_view kExampleServer = "192.0.2.31";
inline constexpr std::string_view kOtherExampleServer = "192.0.2.32";

/// The answer as a message; nothing where the server was silent or spoke no DNS.
inline std::optional<Message> ask(const World& world, std::string_view server, std::string_view owner, RRType type,
                                  Protocol protocol = Protocol::Tcp, const QueryOptions& options = {}) {
    const Bytes wire = world.answer(server, encodeQuery({name(owner), type}, 4711, options), protocol);
    const auto message = parseMessage(wire);
    return message ? std::optional(*message) : std::nullopt;
}

/// Records of a section in brief, "owner TYPE" each, in order: RRSIG as "owner RRSIG(TYPE)".
inline QByteArray brief(const std::vector<Record>& section) {
    QByteArray text;
    for (const Record& record : section) {
        text += text.isEmpty() ? "" : ", ";
        text += QByteArray::fromStdString(record.owner.toText() + " " + typeText(record.type));
        if (record.type == RRType::RRSIG) {
            text += '(' + QByteArray::fromStdString(typeText(Rrsig::fromRdata(record.rdata)->covered)) + ')';
        }
    }
    return text;
}

inline std::vector<Record> ofType(const std::vector<Record>& section, RRType type) {
    std::vector<Record> found;
    std::copy_if(section.begin(), section.end(), std::back_inserter(found),
                 [type](const Record& record) { return record.type == type; });
    return found;
}

inline bool contains(const std::vector<Record>& section, std::string_view owner, RRType type) {
    return std::any_of(section.begin(), section.end(),
                       [&](const Record& record) { return record.owner == name(owner) && record.type == type; });
}

}  // namespace rootline::lab
