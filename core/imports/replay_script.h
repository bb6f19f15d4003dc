// SPDX-License-Identifier: MIT
#pragma once

#include "core/imports/imports.h"

#include <set>

namespace rootline::imports {

/// What a server in a scenario says, and to which questions.
struct ReplayEntry {
    std::set<std::string> match;  ///< lower case: opcode, qtype, qname, subdomain, …
    bool copiesQuery = false;     ///< ADJUST copy_query: the client's question is copied in
    bool staysSilent = false;     ///< ADJUST do_not_answer
    Message message;
};

/// The servers at some addresses.
struct ReplayRange {
    int from = 0;  ///< steps of the scenario
    int to = 0;
    std::vector<std::string> addresses;  ///< none: any address
    std::vector<ReplayEntry> entries;
};

/// A scenario file of Unbound's testbound or of Deckard.
struct ReplayScript {
    std::string title;
    std::vector<ReplayRange> ranges;
    std::vector<std::string> rootAddresses;
    std::vector<TrustAnchor> anchors;
    std::optional<Timestamp> date;
    struct Query {
        int step = 0;
        Question question;
    };
    std::vector<Query> queries;
    int linesLeftOut = 0;
};

tl::expected<ReplayScript, Error> readReplayScript(std::string_view text);

}  // namespace rootline::imports
