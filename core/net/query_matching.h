// SPDX-License-Identifier: MIT
#pragma once

#include "core/walk/walk.h"

namespace rootline {

/// How a message that came in relates to the query that is out.
enum class Fit {
    Ours,
    NotOurs,    ///< another id, no response, or another question
    Unreadable  ///< the right id, and then no DNS message
};

/// The query for an ask: a resolver is asked to find out (RD) and not to validate (CD); DNSSEC's records are always wanted
/// (DO). Without EDNS where `withEdns` is false.
Bytes queryFor(const Ask& ask, std::uint16_t id, bool withEdns = true);

/// Octets that came in where the answer to a query is awaited, read once.
struct Arrival {
    Fit fit = Fit::NotOurs;
    Reply reply;  ///< empty for NotOurs
};

/// Looks at octets that came in where the answer to `ask`, sent with that id, is awaited.
Arrival readArrival(const Ask& ask, std::uint16_t id, ByteView wire);

/// A reply without a message.
Reply emptyReply(const Ask& ask, ReplyOutcome outcome);

}  // namespace rootline
