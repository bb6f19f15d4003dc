// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/message.h"

namespace rootline {

/// What a message means to someone who asked `question` at a server of `zone`.
enum class ReplyKind {
    Answer,          ///< holds the RRset asked for
    Alias,           ///< a CNAME, or a DNAME above the name, leads elsewhere
    Negative,        ///< NXDOMAIN or NODATA, or a DNAME that leads to a name too long
    Referral,        ///< names the servers of a zone nearer to the name
    UpwardReferral,  ///< names the servers of the zone itself or of one above it: the server does not serve the zone
    Lame,            ///< neither an answer of its own nor a way on (RFC 9499 section 7)
    Failure          ///< any other rcode
};

struct ReplyReading {
    ReplyKind kind = ReplyKind::Failure;
    Name name;  ///< Alias: its target; Referral: the child zone; otherwise the root
    friend bool operator==(const ReplyReading&, const ReplyReading&) = default;
};

/// Reads a message as the reply of a server of `zone`. Answers without AA count where they hold exactly what was asked.
/// A DS question is answered at the parent's side only (RFC 4035 section 3.1.4.1): a referral to the name itself and a
/// denial from the child's side are Lame.
ReplyReading readReply(const Message& message, const Question& question, const Name& zone);

/// True for the codes with which a server says that it does not know EDNS (RFC 6891 section 7).
bool ednsIsNotUnderstood(Rcode rcode);

/// True where a walk can go on from such a reply, or end with it.
bool isUseful(ReplyKind kind);

/// True for types whose records may stand beside a CNAME or are the CNAME: no alias is followed for them.
bool endsAtAlias(RRType type);

/// What a message says about the DS of a delegation.
enum class DelegationProof {
    None,   ///< nothing
    Ds,     ///< there is a DS
    Denial  ///< NSEC or NSEC3 records, which may prove that there is none
};

/// True where both messages say the same: rcode, and the records of answer and authority in any order and with any TTL.
bool saysTheSame(const Message& a, const Message& b);

/// Nothing is verified here: it only tells whether a separate DS question is needed.
DelegationProof delegationProof(const Message& message, const Name& child);

/// Names of the name servers of `child` in the authority section, in the order given, without duplicates.
std::vector<Name> referredServers(const Message& message, const Name& child);

/// How many addresses of one family are used of one name server. Real ones have a few; a hostile answer can hold thousands,
/// and each would be asked and compared with all others.
constexpr std::ptrdiff_t kMostAddresses = 16;

/// Adds an address that is not there yet, up to kMostAddresses of its family.
void addAddress(std::vector<std::string>& addresses, const std::string& address);

/// Addresses of `host` in the additional and answer sections, up to kMostAddresses of each family.
std::vector<std::string> addressesOf(const Message& message, const Name& host);

/// The zones below `zone`, at or above `name`, that the message shows by signing with their keys or by carrying their
/// SOA or NS as an authority, topmost first. Where parent and child share their servers, nothing else shows a zone cut.
std::vector<Name> zonesShown(const Message& message, const Name& name, const Name& zone);

/// True where the message names the apex of the zone that answers for `name`: SOA or NS in authority of an answer.
bool showsApex(const Message& message, const Name& name, const Name& zone);

/// True where an RRSIG stands in the answer beside `name`'s records or a DNAME above it, or in the authority section.
bool showsSignatures(const Message& message, const Name& name);

}  // namespace rootline
