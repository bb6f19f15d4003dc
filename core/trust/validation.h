// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/finding_list.h"
#include "core/trust/findings.h"

/// Inner parts of validate.h, shared by its files.
namespace rootline {

/// What was said to a question beside the chain's own, validated in the same way.
struct BesideAnswer {
    Question question;
    Name zone;  ///< that answers
    Security security = Security::Indeterminate;
    std::optional<RRset> rrset;
};

/// True where the message settles its question: NOERROR or NXDOMAIN.
inline bool isUsable(const Message& message) {
    return message.rcode == Rcode::NoError || message.rcode == Rcode::NxDomain;
}

/// What every step of one validation needs.
struct Validation {
    const Facts& facts;
    std::span<const TrustAnchor> anchors;
    Work& work;
    FindingList& findings;
};

/// The first finding that made a zone bogus, by zone: what is broken below follows from it.
using Causes = std::map<Name, std::size_t>;

/// A zone whose keys are named by trust anchors (RFC 4035 section 5).
Zone validateAnchoredZone(Validation& validation, const Name& name, Causes& causes);

/// A zone below `parent`. Nothing where the parent's data proves that no zone begins at `name`, and where nothing
/// says that one does.
std::optional<Zone> validateDelegatedZone(Validation& validation, const Name& name, const Zone& parent, Causes& causes);

/// The published keys, in canonical order of their RDATA, over all servers' versions; nothing validated.
std::vector<ZoneKey> publishedKeys(const Facts& facts, const Name& zone);

/// Why no DNSKEY of a zone was received.
struct KeyAbsence {
    enum class State {
        Unknown,  ///< nobody answered (yet)
        Denied,   ///< servers say that there is none
        Withheld  ///< servers that answer other questions about the zone fail on this one
    } state = State::Unknown;
    std::vector<Server> servers;
};
KeyAbsence keyAbsence(const Facts& facts, const Name& zone);

/// Told of a way there that drops DNSSEC's records: nothing can be validated through it. False where the way is sound.
bool addStrippedPath(Validation& validation, const Name& anchored);

/// What is wrong with a resolver whose asking came to that; nothing where it answered.
std::optional<ResolverUnusable::Trouble> troubleOf(ReplyOutcome outcome);

/// What resolvers did: unusable, refusing, explaining themselves.
void addResolverFindings(Validation& validation, const Evidence& evidence);

/// True where no name server answered at all, over UDP and TCP: then no single one is to blame.
bool addBlockedPort(Validation& validation, const Evidence& evidence);

/// Fills Zone::keySet and the security of keys and zone: Secure where a version of the DNSKEY set is validly signed by
/// one of the `entry` keys (indices into zone.keys). False where none is: Bogus, or Indeterminate where the evidence may
/// have lost a key or a signature.
bool authenticateKeys(Validation& validation, Zone& zone, const std::set<std::size_t>& entry);

/// Tells that the evidence lacks a part of what the zone's verdict needs.
void addNotInFile(Validation& validation, const Name& zone, NotInFile::Part part, const Question& question);

/// Tells why no version of the DNSKEY set is signed by an entry key. `about` names the DS or nothing for anchors.
std::size_t addKeySetFailure(Validation& validation, const Zone& zone, const std::set<std::size_t>& entry,
                             const std::optional<AboutDs>& about);

/// What is worth knowing of a secure zone's keys.
void addKeyNotes(Validation& validation, const Zone& zone);

/// What is wrong with the form of a broken zone's keys. A key that nothing can be checked with explains, in any zone, why
/// signatures by it fail.
void addKeyFaults(Validation& validation, const Zone& zone);

KeySummary summary(const ZoneKey& key);
std::vector<KeySummary> summaries(const std::vector<ZoneKey>& keys);

/// Validates the answer to the chain's question, hop by hop; zones on the way are added to `chain.zones`.
void validateAnswer(Validation& validation, ChainOfTrust& chain, Causes& causes);

/// The zone that holds `question`'s RRset, validating every zone on the way to it. Null where no anchor is above.
const Zone* validatePath(Validation& validation, ChainOfTrust& chain, const Question& question, Causes& causes);

/// What is worth knowing of a validated chain's records beside each other: data beside a CNAME, proofs that deny what
/// exists, algorithms that do not sign everything, keys where no zone begins.
void addAnswerNotes(Validation& validation, const ChainOfTrust& chain);

/// The end of the verdict where it is near, and names spelt like one that is not there.
void addOutlook(Validation& validation, const ChainOfTrust& chain);

/// Data of parent, zone and name servers about the delegation of the answering zone: NS sets, glue, serials, addresses.
void addDelegationNotes(Validation& validation, const ChainOfTrust& chain);

/// What the zone that answers asks its parent to publish (CDS, CDNSKEY).
void addCdsNotes(Validation& validation, const ChainOfTrust& chain);

/// Name servers' zones that vouch for the first DS of an island (RFC 9615).
void addBootstrapNotes(Validation& validation, const ChainOfTrust& chain, const std::vector<BesideAnswer>& answers);

/// Where a name server's zone says what it vouches for; nothing where its name lies in the zone itself.
std::optional<Name> bootstrapName(const Name& zone, const Name& nameServer);

/// The zone's name servers, as parent or zone name them, sorted.
std::vector<Name> namedServers(const Facts& facts, const Zone& zone);

/// Changes of keys under way.
void addRolloverNotes(Validation& validation, const ChainOfTrust& chain);

/// True for questions whose answers say something beside the chain.
bool isAskedBeside(const Question& question);

/// Certificates and mail that rest on the chain.
void addUseNotes(Validation& validation, const ChainOfTrust& chain, const std::vector<BesideAnswer>& answers);

/// Told where the clock explains every failure; these then follow from it.
void addClockFinding(Validation& validation, const ChainOfTrust& chain);

/// What servers do beside answering.
void addServerHabits(Validation& validation, const ChainOfTrust& chain);

/// Where all servers of a zone cannot send signatures, or do not when they are asked for them: that explains why there are
/// none, and signing again heals nothing.
void explainMissingSignatures(Validation& validation, const ChainOfTrust& chain);

/// Servers that answer other questions and never those for the keys or the DS records that a verdict needs.
void addDroppedQuestions(Validation& validation, const Evidence& evidence, const ChainOfTrust& chain);

/// States of the servers that were asked, and findings about them.
void addServerFindings(Validation& validation, const Evidence& evidence, ChainOfTrust& chain);

/// Findings where one server's version of a secure RRset does not validate.
void addDisagreements(Validation& validation, const ChainOfTrust& chain);

}  // namespace rootline
