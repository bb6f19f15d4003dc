// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/rdata.h"
#include "core/evidence.h"

#include <memory>

namespace rootline {

/// How an RRset was held, as evidence about its signatures.
struct HeldAs {
    SectionState state = SectionState::Whole;
    bool couldBeSigned = true;  ///< asked for with DO, or shown to be
    friend bool operator==(const HeldAs&, const HeldAs&) = default;
};

/// One RRset as one or more servers gave it, with exactly these signatures.
struct Observation {
    RRset rrset;
    std::vector<Rrsig> signatures;     ///< sorted by key tag, then by RDATA
    std::vector<Server> servers;       ///< sorted, without duplicates
    bool signatureTtlDiffers = false;  ///< an RRSIG came with another TTL than the RRset
    HeldAs held = {};                  ///< the best of the messages that it was in
};

/// One message, its records put together as RRsets with their signatures.
struct Response {
    /// `from` must be answered().
    explicit Response(std::shared_ptr<const Reply> from);

    std::shared_ptr<const Reply> reply;
    std::vector<Observation> answer;
    std::vector<Observation> authority;

    [[nodiscard]] const Message& message() const { return *reply->message; }

    /// True where resolvers throw the message away, whatever it holds: another rcode than NOERROR and NXDOMAIN. YXDOMAIN
    /// beside a DNAME is the proper answer to a name that the DNAME makes too long (RFC 6672 section 2.2).
    [[nodiscard]] bool isThrownAway() const;

    /// True for NXDOMAIN beside data of the very name: the rcode speaks about the last alias' target (RFC 6604 section 3).
    [[nodiscard]] bool deniesItsAnswer() const;

    /// True where the rcode, which nobody signs, says something else than the records.
    [[nodiscard]] bool rcodeContradicts() const;

    /// The RRset of that owner and type in a section; null where there is none.
    [[nodiscard]] static const Observation* find(const std::vector<Observation>& section, const Name& owner,
                                                 RRType type);
};

}  // namespace rootline
