// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/changes.h"

#include <map>
#include <set>

namespace rootline::lab {

/// An RRset with the RDATA of its RRSIGs.
struct SignedSet {
    RRset rrset;
    std::vector<Bytes> signatures;
};

/// What a name owns. Empty for empty non-terminals.
using Node = std::map<RRType, SignedSet>;

/// A zone as one server has it: complete, in canonical order, ready to be served.
struct SignedZone {
    Name name;
    bool isSigned = false;
    DenialStyle denial;
    std::map<Name, Node> nodes;        ///< every name, with NSEC; below delegations only glue
    std::map<Name, SignedSet> nsec3;   ///< by hashed owner
    std::set<DenialRole> omittedProofs;
    std::map<Name, Name> replayedDenials;  ///< denied names, and whose proof is given instead
    std::optional<BadServer::Way> bad;

    [[nodiscard]] const Node* findNode(const Name& owner) const;

    /// The delegation at or above `owner` that is nearest to the apex; nothing where the zone answers for `owner` itself.
    [[nodiscard]] std::optional<Name> findCut(const Name& owner) const;

    /// True where the zone is the authority for this set: what is signed and listed by NSEC and NSEC3.
    [[nodiscard]] bool isAuthoritative(const Name& owner, RRType type) const;

    /// Owner of the NSEC3 record that matches `owner` (RFC 5155 section 3).
    [[nodiscard]] Name nsec3Owner(const Name& owner) const;

    /// Everything, signatures included, in the order of a zone file: SOA first.
    [[nodiscard]] std::vector<Record> records() const;
};

/// The records of a set and, where wanted, its signatures; `owner` replaces that of the set (wildcards).
std::vector<Record> toRecords(const SignedSet& set, bool withSignatures, const Name& owner);

}  // namespace rootline::lab
