// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/rrset_check.h"

/// Proofs that something does not exist (RFC 4035 section 5.4, RFC 5155 section 8, RFC 6840 section 4, RFC 9824).
///
/// The words, with the zone example. that holds example., a.example. and *.w.example.:
/// - a record *matches* a name when its owner (NSEC) or the hash in its owner (NSEC3) is that name;
/// - it *covers* a name when that name falls into the gap between its owner and its next name;
/// - the *closest encloser* of x.y.a.example. is a.example.: the longest ancestor that exists;
/// - the *next closer name* is y.a.example.: one label longer, and it does not exist.
namespace rootline {

/// What a message claims not to exist.
enum class DenialClaim {
    NameError,      ///< the name
    NoData,         ///< the type at the name; for DS also "not a signed delegation"
    WildcardAnswer  ///< the exact name, beside an answer that was expanded from a wildcard
};

struct DenialQuery {
    DenialClaim claim{};
    Question denied;
    std::size_t wildcardLabels = 0;  ///< for WildcardAnswer: the Labels field of the answer's RRSIG
};

struct DenialOutcome {
    DenialProof proof;
    std::optional<FindingDetail> failure;  ///< why it proves nothing; nothing where it does, or where signatures fail
    std::vector<std::size_t> unprovenRecords;  ///< into proof.records: denial records whose own signatures fail
    std::optional<RRsetCheck> badSoa;          ///< the zone's SOA beside the proof, where its signatures fail
    std::vector<FindingDetail> notes;
    bool notCaptured = false;  ///< it proves nothing, and what would prove it may have been lost: nothing is known
};

/// Validates the denial records of a whole authority section as data of `zone`.
DenialOutcome proveDenial(const DenialQuery& query, const std::vector<Observation>& authority, const Zone& zone,
                          Work& work);

/// The same for one message: where it proves nothing, that is Bogus only if the message could have held what is missing.
DenialOutcome proveDenial(const DenialQuery& query, const Response& heard, const Zone& zone, Work& work);

/// A record of one message's authority section that validly says that `name` does not exist; nothing where none does.
std::optional<RRsetCheck> findCovering(const Name& name, const std::vector<Observation>& authority, const Zone& zone,
                                       Work& work);

/// True where the NSEC records of a proof name others that exist, so that the whole zone can be listed. Not so where
/// they are made for the one question (RFC 4470, RFC 9824).
bool allowsWalking(const DenialProof& proof);

}  // namespace rootline
