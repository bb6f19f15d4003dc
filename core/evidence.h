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
    Bytes wire;                  ///< the octets as received, empty where there were none
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

    /// How it came about. Whoever makes evidence out of other evidence hands it on.
    [[nodiscard]] const Standpoint& standpoint() const { return standpoint_; }
    void setStandpoint(Standpoint standpoint) { standpoint_ = std::move(standpoint); }

private:
    std::vector<std::shared_ptr<const Reply>> replies_;  // shared and immutable, so that copies are cheap
    Standpoint standpoint_;
};

}  // namespace rootline
