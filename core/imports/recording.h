// SPDX-License-Identifier: MIT
#pragma once

#include "core/imports/imports.h"

#include <map>
#include <set>

namespace rootline::imports {

/// One answer of a recording, or a missing answer: by address, without saying which zone the server was asked for.
struct RecordedReply {
    std::string address = {};  ///< numeric; empty where the recording does not say
    ServerRole role = ServerRole::Authoritative;
    Question question = {};
    ReplyOutcome outcome = ReplyOutcome::Answered;
    Protocol protocol = Protocol::File;
    std::optional<std::chrono::milliseconds> receivedAt = {};
    std::chrono::microseconds roundTrip{0};
    Bytes wire = {};
    Asked asked = Asked::unknown();  ///< how it was asked, as far as the recording tells
    Completeness completeness = {};  ///< how much of the message is in the recording
};

/// Which zones live at which address, learned from delegations and addresses of name servers in the messages themselves.
class ServedZones {
public:
    /// Learns from a message; believe() puts it together.
    void learn(const Message& message);
    void learn(const Name& zone, const Name& server, const std::string& address);
    void believe();

    /// The zone that a server was asked for: the deepest that it serves at or above the name, above it for a DS
    /// (RFC 4035 section 3.1.4.1). Where nobody says what it serves, the message's own signs decide.
    [[nodiscard]] Name zoneFor(const RecordedReply& heard, const Message* message) const;

    /// What the server at that address is called; the root where nobody says.
    [[nodiscard]] Name serverName(const std::string& address, const Name& zone) const;

private:
    std::map<Name, std::set<Name>> serversOfZone_;
    std::map<Name, std::set<std::string>> addressesOfServer_;
    std::map<std::string, std::map<Name, Name>> zonesAt_;  ///< address → zone → the server's name there
};

/// Recorded answers as evidence. What cannot be used is left out and counted in `notes`.
class Recording {
public:
    void add(RecordedReply heard) { heard_.push_back(std::move(heard)); }
    void note(Note::Kind kind, int count = 1);

    /// Gives the import its evidence, question, notes and time; fails where nothing can be used.
    tl::expected<Import, Error> take(Import import, const Wish& wish);

    ServedZones zones;

private:
    [[nodiscard]] bool isUsable(const RecordedReply& heard, const Message& message,
                                const std::set<std::string>& knowDnssec);
    [[nodiscard]] std::set<std::string> serversThatKnowDnssec() const;
    void dropWorse();
    void keepOneRole();

    std::vector<RecordedReply> heard_;
    std::map<Note::Kind, int> notes_;
};

/// Of several questions the one that somebody asked for its own sake: not the DNSKEY, DS or NS that a validator asks on
/// the way, unless there is nothing else.
std::vector<Question> inOrderOfInterest(std::vector<Question> questions);

}  // namespace rootline::imports
