// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/anchor.h"
#include "core/trust/finding.h"

#include <functional>

/// The result of a validation: what each record proves, as values for picture, outline, report and JSON.
namespace rootline {

/// RFC 4035 section 4.3.
enum class Security {
    Secure,        ///< an unbroken chain of signatures and digests from a trust anchor
    Insecure,      ///< proven to be outside DNSSEC, or signed with something that cannot be checked here
    Bogus,         ///< should be secure and is not
    Indeterminate  ///< not known: not asked yet, not answered, or no anchor above
};

/// Secure > Insecure > Indeterminate > Bogus: of two links in a row the weaker one counts.
Security weaker(Security a, Security b);

/// The first of RFC 4035 section 5.3.1's conditions that one RRSIG fails.
enum class SignatureStatus {
    Valid,  ///< all conditions hold and the cryptography agrees with a published key of the signer
    Expired,
    NotYetValid,
    InceptionAfterExpiration,
    DoesNotVerify,  ///< the cryptography disagrees with every key of that tag and algorithm
    KeyMissing,     ///< no published key has that tag
    KeyRevoked,
    KeyNotZoneKey,  ///< ZONE flag not set, or protocol not 3
    SignerNotZone,  ///< signer is not the zone that holds the RRset
    LabelsExceedOwner,
    AlgorithmMismatch,     ///< a key with that tag exists, but of another algorithm
    AlgorithmUnsupported,  ///< cannot be checked here
    BadLength,             ///< the signature has an impossible length
    KeyDamaged,            ///< nothing can be checked with the key of that tag: it is no public key
    NotChecked             ///< the work budget was spent, or the keys are not known yet
};

/// One RRSIG and what came of it. "Valid" speaks of the signature by itself: whether the key is trusted is the
/// zone's matter (Zone::security).
struct SignatureCheck {
    Rrsig rrsig;
    SignatureStatus status = SignatureStatus::NotChecked;
    std::optional<std::size_t>
        keyIndex;  ///< into the signer zone's Zone::keys: the key that verifies, or the first of that tag
    friend bool operator==(const SignatureCheck&, const SignatureCheck&) = default;
};

/// One RRset with its signatures, validated.
struct RRsetCheck {
    RRset rrset;
    Name zone;  ///< the zone whose keys must sign it
    Security security = Security::Indeterminate;
    std::vector<SignatureCheck> signatures;  ///< sorted by key tag, then by RDATA
    std::optional<Name> wildcard;            ///< the wildcard that the answer was expanded from
    std::vector<Server> servers;             ///< that gave exactly this RRset, sorted
    bool signatureTtlDiffers = false;        ///< an RRSIG came with another TTL than the RRset (RFC 4034 section 3)
    bool supposed = false;                   ///< changed by a supposition: validated as if it were published and signed
    bool partial =
        false;  ///< the file may lack records or signatures of it: what is missing or does not fit says nothing
    friend bool operator==(const RRsetCheck&, const RRsetCheck&) = default;
};

enum class DsStatus {
    Matches,               ///< digest equal, and the key signs the DNSKEY set
    KeyDoesNotSign,        ///< digest equal, but that key does not validly sign the DNSKEY set
    NoKey,                 ///< no published key has that tag and algorithm
    DigestMismatch,        ///< a key has that tag and algorithm, its digest differs
    AlgorithmMismatch,     ///< a key has that tag, with another algorithm
    AlgorithmUnsupported,  ///< cannot be checked here
    DigestUnsupported,     ///< cannot be checked here
    KeyRevoked,
    KeyNotZoneKey,
    Ignored,    ///< a weaker digest beside a stronger one (RFC 4509 section 3)
    NotChecked  ///< the child's keys are not known yet, or the budget was spent
};

/// One DS compared with the child's keys.
struct DelegationCheck {
    DelegationSigner ds;
    DsStatus status = DsStatus::NotChecked;
    std::optional<std::size_t> keyIndex;  ///< into the child's Zone::keys
    std::optional<Bytes> computedDigest;  ///< of that key, where it could be computed
    friend bool operator==(const DelegationCheck&, const DelegationCheck&) = default;
};

/// What an NSEC or NSEC3 record does in a proof.
enum class DenialRole {
    MatchesName,  ///< the name exists, the type does not
    CoversName,   ///< the name falls into the gap
    MatchesClosestEncloser,
    CoversNextCloser,
    MatchesWildcard,  ///< the wildcard exists, the type does not
    CoversWildcard,   ///< no wildcard could have answered
    ProvesDelegation  ///< the name is a delegation without DS
};

struct DenialStep {
    DenialRole role{};
    Name target;                  ///< the name that is matched or covered
    std::size_t recordIndex = 0;  ///< into DenialProof::records
    Bytes hash;                   ///< NSEC3 hash of target; empty for NSEC
    friend bool operator==(const DenialStep&, const DenialStep&) = default;
};

enum class DenialKind { NameError, NoData, WildcardNoData, WildcardAnswer, NoDs, OptOut };

/// The proof that a name, a type or a DS does not exist, kept as a value so that it can be drawn.
struct DenialProof {
    Question denied;
    DenialKind kind{};
    Security security = Security::Indeterminate;
    bool nsec3 = false;
    bool compact = false;  ///< RFC 9824
    std::vector<DenialStep> steps;
    std::vector<RRsetCheck> records;  ///< the NSEC or NSEC3 RRsets (one record each)
    friend bool operator==(const DenialProof&, const DenialProof&) = default;
};

enum class KeyRole {
    Ksk,     ///< signs the DNSKEY set only
    Zsk,     ///< signs other data only
    Csk,     ///< signs both
    Standby  ///< published, signs nothing that was seen
};

/// One published DNSKEY.
struct ZoneKey {
    DnsKey key;
    std::uint16_t tag = 0;
    unsigned bits = 0;  ///< RSA modulus or curve size; 0 where unknown
    KeyRole role = KeyRole::Standby;
    Security security = Security::Indeterminate;
    bool namedByAnchor = false;  ///< a trust anchor is this key or its digest
    bool namedByDs = false;      ///< a DS of the parent has its digest
    bool signsKeySet =
        false;  ///< signs the DNSKEY set: validly, or where no key does, with a signature that is out of its time

    /// A DS that names it would hold: it signs the DNSKEY set as a zone's key that is not revoked (RFC 4035 section 5.2).
    [[nodiscard]] bool canBeVouchedFor() const { return signsKeySet && key.isZoneKey() && !key.isRevoked(); }
    friend bool operator==(const ZoneKey&, const ZoneKey&) = default;
};

/// How a zone hangs on the one above it.
enum class LinkState {
    Anchored,       ///< a trust anchor names one of its keys
    Secure,         ///< a signed DS matches a key that signs the DNSKEY set
    Unsigned,       ///< proven: no DS
    OptOut,         ///< proven: under an NSEC3 opt-out span
    Unsupported,    ///< every DS names an algorithm or digest that cannot be checked here
    Broken,         ///< there should be a link, and there is none
    AboveAnchor,    ///< the zone lies above or outside the trust anchors: resolved, not validated
    BelowInsecure,  ///< the parent is insecure already; nothing to check
    BelowBroken,    ///< the parent is bogus already
    Unknown         ///< not asked or not answered yet
};

/// What became of a key that is trusted here, as RFC 5011 section 4.2 names its states. A key that waits to become an
/// anchor (AddPend) is reported by AnchorSuccessorPublished.
enum class AnchorState {
    Valid,       ///< published, and not revoked
    Missing,     ///< not published (or its zone's keys are not known)
    Revoked,     ///< published with the REVOKE flag
    Unsupported  ///< its algorithm or digest cannot be checked here
};

struct ZoneLink {
    LinkState state = LinkState::Unknown;
    std::optional<Name> parent;             ///< nothing for the root
    std::vector<TrustAnchor> anchors;       ///< that name this zone
    std::vector<AnchorState> anchorStates;  ///< one for each of `anchors`
    std::optional<RRsetCheck> dsSet;        ///< signed by the parent's keys
    std::vector<DelegationCheck> checks;    ///< one for each DS, in the order of dsSet
    std::optional<DenialProof> noDs;
    friend bool operator==(const ZoneLink&, const ZoneLink&) = default;
};

enum class ServerState { Answers, Silent, Refuses, Lame, Garbage, NoTcp, NotAsked };

struct ServerStatus {
    Server server;
    ServerState state = ServerState::NotAsked;
    std::optional<Security>
        verdictAlone;  ///< the verdict where this server alone is heard of its zone; nothing: not validated
    friend bool operator==(const ServerStatus&, const ServerStatus&) = default;
};

/// How much of what a zone's verdict needs (DS or its denial, and DNSKEY) is in the evidence.
enum class Captured { Whole, Partly, Not };

struct Zone {
    Name name;
    Security security = Security::Indeterminate;
    Captured captured = Captured::Whole;
    ZoneLink link;
    std::optional<RRsetCheck> keySet;
    std::vector<ZoneKey> keys;          ///< in the order of keySet's RDATA
    std::vector<ServerStatus> servers;  ///< sorted
    friend bool operator==(const Zone&, const Zone&) = default;
};

/// One name on the way to the answer: the question's own first, then the target of each alias.
struct AnswerHop {
    Question question;
    Name zone;                          ///< the zone that answers
    std::optional<RRsetCheck> rrset;    ///< the answer, or the CNAME that leads to the next hop
    std::optional<RRsetCheck> dname;    ///< that the CNAME was synthesized from (RFC 6672)
    std::optional<DenialProof> denial;  ///< of a negative answer, or of the exact name beside a wildcard's answer
    Rcode rcode = Rcode::NoError;
    Security security = Security::Indeterminate;
    bool answered = false;  ///< false while nothing was heard
    friend bool operator==(const AnswerHop&, const AnswerHop&) = default;
};

/// An RRset that caches still hold although the name servers say something else by now.
struct CachedRRset {
    RRset rrset;      ///< as they hold it
    Timestamp until;  ///< when the last of them has let go of it
    Security verdict =
        Security::Indeterminate;  ///< of a resolver that has this set in its cache and asks for everything else
    friend bool operator==(const CachedRRset&, const CachedRRset&) = default;
};

/// The verdict under another resolver's policy; see policies.h.
struct PolicyVerdict {
    std::string_view policy;  ///< its name, such as "unbound"
    std::string_view title;   ///< product and version
    Security verdict = Security::Indeterminate;
    friend bool operator==(const PolicyVerdict&, const PolicyVerdict&) = default;
};

struct ChainOfTrust {
    Question question;
    Timestamp at;
    Security verdict = Security::Indeterminate;
    Rcode rcode = Rcode::NoError;
    std::vector<Zone> zones;  ///< the question's chain from the root down, then zones that only aliases lead to
    std::vector<AnswerHop> hops;
    std::vector<Finding> findings;        ///< causes first, errors before warnings before notices
    std::optional<Timestamp> validUntil;  ///< the first expiration among the signatures that carry the verdict
    int verifications = 0;                ///< signature checks done
    Standpoint standpoint;                ///< whose view this is
    std::vector<PolicyVerdict> policies;  ///< as far as others were asked for; empty: nobody was
    std::vector<CachedRRset> held;        ///< what caches hold, as far as that is known; see caches.h
    std::vector<ChainOfTrust>
        anew;  ///< if this is the chain of a resolver that has `held` in its cache: the chain of a resolver without it
               ///< One or none

    /// The first cause to mend: index into findings.
    [[nodiscard]] std::optional<std::size_t> cause() const;
    [[nodiscard]] const Zone* findZone(const Name& name) const;

    /// The zone that answers the question; the last one of the chain while nothing was answered.
    [[nodiscard]] Name answeringZone() const;
    friend bool operator==(const ChainOfTrust&, const ChainOfTrust&) = default;
};

/// Calls `visit` with every RRset that the chain rests on, from the root down, then along the answer. A record that serves
/// in two proofs comes twice.
void forEachRRset(const ChainOfTrust& chain, const std::function<void(const RRsetCheck&)>& visit);

}  // namespace rootline
