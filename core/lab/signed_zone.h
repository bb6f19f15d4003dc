// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/changes.h"

#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace rootline::lab {

/// Makes the RRSIGs of one zone.
class SetSigner {
public:
    virtual ~SetSigner() = default;

    /// The RDATA of the RRSIGs of that set.
    [[nodiscard]] virtual std::vector<Bytes> sign(const RRset& rrset) const = 0;

private:
    friend class LateSignatures;
    mutable std::mutex making_;  // a world may be asked by several threads
};

/// The RDATA of an RRset's RRSIGs, made when somebody first wants them: a zone of 100,000 names costs nothing but what is
/// asked of it. They stay the same from then on.
class LateSignatures {
public:
    LateSignatures() = default;

    /// Those that are there already.
    LateSignatures(std::vector<Bytes> made) : made_(std::move(made)) {}

    /// `signer` must outlive this. Before: there are no signatures.
    void comeFrom(const SetSigner& signer) { signer_ = &signer; }

    /// `rrset`: the set that this belongs to.
    [[nodiscard]] const std::vector<Bytes>& of(const RRset& rrset) const;

    /// For what changes signatures, or the records below them, after signing.
    [[nodiscard]] std::vector<Bytes>& change(const RRset& rrset);

private:
    const SetSigner* signer_ = nullptr;
    mutable bool isMade_ = false;
    mutable std::vector<Bytes> made_;
};

/// An RRset with its signatures.
struct SignedSet {
    RRset rrset;
    LateSignatures signatures;
};

/// What a name owns. Empty for empty non-terminals.
using Node = std::map<RRType, SignedSet>;

/// A zone as one server has it: complete, in canonical order, ready to be served.
struct SignedZone {
    Name name;
    bool isSigned = false;
    DenialStyle denial;
    std::map<Name, Node> nodes;       ///< every name, with NSEC; below delegations only glue
    std::map<Name, SignedSet> nsec3;  ///< by hashed owner
    std::set<DenialRole> omittedProofs;
    std::map<Name, Name> replayedDenials;  ///< denied names, and whose proof is given instead
    std::optional<BadServer::Way> bad;
    std::shared_ptr<const SetSigner> signer;  ///< of all sets here; null where nothing is signed

    [[nodiscard]] const Node* findNode(const Name& owner) const;

    /// The delegation at or above `owner` that is nearest to the apex; nothing where the zone answers for `owner` itself.
    [[nodiscard]] std::optional<Name> findCut(const Name& owner) const;

    /// True where the zone is the authority for this set: what is signed and listed by NSEC and NSEC3.
    [[nodiscard]] bool isAuthoritative(const Name& owner, RRType type) const;

    /// The same, for callers that already have the result of findCut(owner).
    [[nodiscard]] static bool isAuthoritativeAt(const std::optional<Name>& cut, const Name& owner, RRType type);

    /// Owner of the NSEC3 record that matches `owner` (RFC 5155 section 3).
    [[nodiscard]] Name nsec3Owner(const Name& owner) const;

    /// Everything, signatures included, in the order of a zone file: SOA first.
    [[nodiscard]] std::vector<Record> records() const;
};

/// The records of a set and, where wanted, its signatures; `owner` replaces that of the set (wildcards).
std::vector<Record> toRecords(const SignedSet& set, bool withSignatures, const Name& owner);

}  // namespace rootline::lab
