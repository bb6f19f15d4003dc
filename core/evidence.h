// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/message.h"
#include "core/standpoint.h"

#include <chrono>
#include <memory>

namespace rootline {

/// What came of one question to one server.
enum class ReplyOutcome {
    Answered,       ///< a message that could be read; its rcode is another matter
    TimedOut,       ///< nothing within the time and tries allowed
    Unreachable,    ///< the network or the port said no
    Malformed,      ///< octets that are no DNS message
    TruncatedOnly,  ///< truncated over UDP, and TCP gave nothing
    Untrusted,      ///< TLS: the certificate is not the named server's, or nobody who is trusted vouches for it
    HttpError,      ///< HTTP: a status other than 200, or content that is not said to be a DNS message
    Cancelled       ///< the question was withdrawn
};

enum class Protocol { Udp, Tcp, InProcess, File, Tls, Https };

/// What a server is asked as.
enum class ServerRole {
    Authoritative,  ///< a name server of a zone, asked for what it holds itself
    Resolver        ///< asked to find answers anywhere (RD) and not to validate them (CD); its answers come without AA
};

/// How much of a message was kept. A file may hold less of a message than was sent.
enum class Kept {
    Octets,    ///< the whole message, octet by octet
    Text,      ///< the message in text, with a header that says how many records each section has
    Sections,  ///< sections in text, without such a header
    Lines      ///< single records, without the message that they stood in
};

/// The state of one section of a stored message: complete or not.
enum class SectionState {
    Whole,    ///< everything that was sent is here: what is not here was not sent
    Unknown,  ///< nothing tells how many records were sent
    Torn      ///< records, or parts of them, are known to be lost
};

/// What is known of a kept message. The validator concludes that something was *not sent* only from sections that are
/// whole (core/trust/captured.h is the one place that decides). An importer says what it knows, and concludes nothing.
struct Completeness {
    Kept kept = Kept::Octets;
    SectionState answer = SectionState::Whole;
    SectionState authority = SectionState::Whole;
    SectionState additional = SectionState::Whole;
    int missing = 0;  ///< records that its header counts and that are not here
    std::vector<int> unreadable =
        {};  ///< lines of the file, from 1, that belong to it and cannot be read; the first 20
    friend bool operator==(const Completeness&, const Completeness&) = default;

    /// The same for every section.
    static Completeness of(Kept kept, SectionState all) { return {kept, all, all, all, 0, {}}; }

    /// True where records, or parts of them, are known to be lost.
    [[nodiscard]] bool isTorn() const {
        return answer == SectionState::Torn || authority == SectionState::Torn || additional == SectionState::Torn;
    }
};

/// How a question was asked; nothing where that is not known. By default as this program asks name servers. Over which
/// transport it went is in Reply::protocol (File: not known).
struct Asked {
    std::optional<bool> edns = true;            ///< with an OPT record (RFC 6891)
    std::optional<bool> dnssecOk = true;        ///< DO (RFC 3225): without it no answer carries signatures and proofs
    std::optional<bool> recursionDesired = {};  ///< RD
    std::optional<bool> checkingDisabled = {};  ///< CD
    friend bool operator==(const Asked&, const Asked&) = default;

    /// Nothing is known, as in a recording of answers alone.
    static Asked unknown() { return {std::nullopt, std::nullopt, std::nullopt, std::nullopt}; }
};

/// One question to one server and what came of it.
struct Reply {
    Server server;
    ServerRole role = ServerRole::Authoritative;
    Name zone;  ///< the zone that the server was asked as a server of; the root for a resolver
    Question question;
    ReplyOutcome outcome = ReplyOutcome::TimedOut;
    Protocol protocol = Protocol::Udp;  ///< the last one tried: a silent server with Tcp was silent over both
    std::chrono::microseconds roundTrip{0};
    std::optional<std::chrono::milliseconds> receivedAt;  ///< since 1970-01-01T00:00:00Z, by the clock of who asked
    int attempts = 1;
    int httpStatus = 0;          ///< of HttpError; 0 where nothing came over HTTP
    bool silentOverUdp = false;  ///< the message came over TCP, after the server had been silent over UDP
    int ignored = 0;             ///< datagrams that did not fit the question (wrong id, port, address, question)
    Completeness completeness;   ///< how much of the message is here
    Asked asked;                 ///< how the question was asked
    Bytes wire;  ///< the octets as received, empty where there were none; of a text: made from its records
    std::shared_ptr<const Message> message;  ///< set exactly for Answered

    [[nodiscard]] bool answered() const { return outcome == ReplyOutcome::Answered && message != nullptr; }
};

/// Makes a reply out of received octets: parses them and sets outcome and message.
Reply makeReply(Server server, Name zone, Question question, Bytes wire);

/// Something worth asking once the verdict stands.
struct BesideQuestion {
    Question question;
    bool everyServer = false;  ///< at each server of the zone, to compare them
    friend bool operator==(const BesideQuestion&, const BesideQuestion&) = default;
};

/// Everything that was said, by server: a value. The order of replies never changes a verdict.
class Evidence {
public:
    void add(Reply reply) { add(std::make_shared<const Reply>(std::move(reply))); }
    void add(std::shared_ptr<const Reply> reply) { replies_.push_back(std::move(reply)); }
    [[nodiscard]] const std::vector<std::shared_ptr<const Reply>>& replies() const { return replies_; }

    /// Where the evidence comes from. Code that derives evidence from other evidence copies this value.
    [[nodiscard]] const Standpoint& standpoint() const { return standpoint_; }
    void setStandpoint(Standpoint standpoint) { standpoint_ = std::move(standpoint); }

private:
    std::vector<std::shared_ptr<const Reply>> replies_;  // shared and immutable, so that copies are cheap
    Standpoint standpoint_;
};

}  // namespace rootline
