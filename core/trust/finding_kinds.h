// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/finding_arguments.h"
#include "core/trust/finding_kinds_denial.h"

/// Every kind of finding: code, severity, reference and typed arguments.
namespace rootline {

// Trust anchor ------------------------------------------------------------------------------------------------------
struct AnchorNotPublished {  ///< none of the anchors' keys is in the zone's DNSKEY set
    ROOTLINE_FINDING("ANCHOR_NOT_PUBLISHED", Error, "RFC 4035 section 5");
    std::vector<KeySummary> anchors;
    std::vector<KeySummary> published;
    friend bool operator==(const AnchorNotPublished&, const AnchorNotPublished&) = default;
};
struct AnchorDoesNotSign : AboutKey {
    ROOTLINE_FINDING("ANCHOR_DOES_NOT_SIGN", Error, "RFC 4035 section 5");
};
struct AnchorRevoked : AboutKey {
    ROOTLINE_FINDING("ANCHOR_REVOKED", Warning, "RFC 5011 section 2.1");
};
struct AnchorDigestUnsupported : AboutKey {
    ROOTLINE_FINDING("ANCHOR_DIGEST_UNSUPPORTED", Error, "RFC 4509 section 3");
};
struct AnchorSuccessorPublished : AboutKey {  ///< a key that may become an anchor: RFC 5011's state AddPend
    ROOTLINE_FINDING("ANCHOR_SUCCESSOR_PUBLISHED", Notice, "RFC 5011 section 4.2");
};
struct NoAnchorAbove {  ///< the name is outside every anchor
    ROOTLINE_FINDING("NO_ANCHOR_ABOVE", Notice, "RFC 4035 section 4.3");
    Name name;
    friend bool operator==(const NoAnchorAbove&, const NoAnchorAbove&) = default;
};

// Delegation and DS -------------------------------------------------------------------------------------------------
struct DsMatchesNoKey : AboutDs {
    ROOTLINE_FINDING("DS_MATCHES_NO_KEY", Error, "RFC 4035 section 5.2");
};
struct DsDigestMismatch : AboutDs {
    ROOTLINE_FINDING("DS_DIGEST_MISMATCH", Error, "RFC 4034 section 5.1.4");
    Bytes computed;  ///< digest of the published key with that tag
};
struct DsAlgorithmMismatch : AboutDs {
    ROOTLINE_FINDING("DS_ALGORITHM_MISMATCH", Error, "RFC 4035 section 5.2");
};
struct DsAlgorithmTypedWrong
    : AboutDs {  ///< tag and digest fit a key; the algorithm is one that cannot be checked here
    ROOTLINE_FINDING("DS_ALGORITHM_TYPED_WRONG", Warning, "RFC 4034 section 5.1.2");
    Algorithm right{};  ///< the algorithm of that key
};
struct DsWithoutSignedZone : AboutDs {
    ROOTLINE_FINDING("DS_WITHOUT_SIGNED_ZONE", Error, "RFC 4035 section 5.2");
};
struct DsForRevokedKey : AboutDs {
    ROOTLINE_FINDING("DS_FOR_REVOKED_KEY", Error, "RFC 5011 section 2.1");
};
struct DsForNonZoneKey : AboutDs {
    ROOTLINE_FINDING("DS_FOR_NON_ZONE_KEY", Error, "RFC 4034 section 5.2");
};
struct DsForKeyWithoutSep : AboutDs {
    ROOTLINE_FINDING("DS_FOR_KEY_WITHOUT_SEP", Notice, "RFC 4034 section 2.1.1");
};
struct DsKeyDoesNotSign : AboutDs {
    ROOTLINE_FINDING("DS_KEY_DOES_NOT_SIGN", Error, "RFC 4035 section 5.2");
};
struct DsAllUnsupported : AboutDs {
    ROOTLINE_FINDING("DS_ALL_UNSUPPORTED", Notice, "RFC 4035 section 5.2");
};
struct DsDigestWeak : AboutDs {
    ROOTLINE_FINDING("DS_DIGEST_WEAK", Warning, "RFC 9905 section 3");
};
struct DsDigestIgnored : AboutDs {
    ROOTLINE_FINDING("DS_DIGEST_IGNORED", Notice, "RFC 4509 section 3");
};
struct DsExtraStandby : AboutDs {
    ROOTLINE_FINDING("DS_EXTRA_STANDBY", Notice, "RFC 6781 section 4.1.2");
};
struct DsAlgorithmIncomplete : AboutDs {
    ROOTLINE_FINDING("DS_ALGORITHM_INCOMPLETE", Warning, "RFC 6840 section 5.11");
};
struct DsUnsigned : AboutRRset {
    ROOTLINE_FINDING("DS_UNSIGNED", Error, "RFC 4035 section 5.2");
};
struct DsAtChild : AboutRRset {
    ROOTLINE_FINDING("DS_AT_CHILD", Warning, "RFC 4035 section 2.4");
};
struct DelegationUnsigned : AboutDenial {
    ROOTLINE_FINDING("DELEGATION_UNSIGNED", Notice, "RFC 4035 section 5.2");
};
struct DelegationProofMissing : AboutDenial {
    ROOTLINE_FINDING("DELEGATION_PROOF_MISSING", Error, "RFC 4035 section 5.2");
};
struct DelegationProofWithoutNs : AboutDenial {  ///< the record of a delegation does not say that it is one
    ROOTLINE_FINDING("DELEGATION_PROOF_WITHOUT_NS", Error, "RFC 6840 section 4.4");
};
struct DelegationOptOut : AboutDenial {
    ROOTLINE_FINDING("DELEGATION_OPT_OUT", Notice, "RFC 5155 section 6");
};
struct IslandOfSecurity {  ///< signed, but the parent publishes no DS
    ROOTLINE_FINDING("ISLAND_OF_SECURITY", Notice, "RFC 4033 section 2");
    std::vector<KeySummary> keys;
    std::optional<DelegationSigner> upload;  ///< the DS that would close the gap
    friend bool operator==(const IslandOfSecurity&, const IslandOfSecurity&) = default;
};
struct ParentBroken {  ///< consequence: the chain breaks above this zone
    ROOTLINE_FINDING("PARENT_BROKEN", Error, "RFC 4035 section 5");
    Name brokenZone;
    friend bool operator==(const ParentBroken&, const ParentBroken&) = default;
};

struct NsSetsDiffer {  ///< parent and zone name different name servers
    ROOTLINE_FINDING("NS_SETS_DIFFER", Warning, "RFC 1034 section 4.2.2");
    std::vector<Name> onlyAtParent;
    std::vector<Name> onlyAtZone;
    friend bool operator==(const NsSetsDiffer&, const NsSetsDiffer&) = default;
};
struct GlueDiffers : AboutGlue {
    ROOTLINE_FINDING("GLUE_DIFFERS", Warning, "RFC 1034 section 4.2.2");
};
struct GlueMissing : AboutGlue {
    ROOTLINE_FINDING("GLUE_MISSING", Warning, "RFC 9471 section 3.1");
};
struct UnknownParentRecord : AboutRRset {  ///< the parent says more of the delegation than is understood here
    ROOTLINE_FINDING("UNKNOWN_PARENT_RECORD", Notice, "RFC 3597 section 2");
};

// CDS and CDNSKEY ---------------------------------------------------------------------------------------------------
struct CdsPending : AboutDsWish {
    ROOTLINE_FINDING("CDS_PENDING", Notice, "RFC 7344 section 4");
};
struct CdsWouldBreak : AboutDsWish {
    ROOTLINE_FINDING("CDS_WOULD_BREAK", Warning, "RFC 7344 section 4.1");
};
struct CdsDeleteRequested : AboutDsWish {
    ROOTLINE_FINDING("CDS_DELETE_REQUESTED", Warning, "RFC 8078 section 4");
};
struct CdsDeleteMalformed : AboutRRset {
    ROOTLINE_FINDING("CDS_DELETE_MALFORMED", Warning, "RFC 8078 section 4");
};
struct CdsCdnskeyDiffer : AboutRRset {
    ROOTLINE_FINDING("CDS_CDNSKEY_DIFFER", Warning, "RFC 7344 section 4");
};
struct CdsNotSignedBySep : AboutRRset {  ///< without a valid signature by an entry key: the parent must not follow it
    ROOTLINE_FINDING("CDS_NOT_SIGNED_BY_SEP", Warning, "RFC 7344 section 4.1");
    enum class Why {
        OtherKey,  ///< validly signed, by a key that the parent does not vouch for
        Unsigned,
        Expired,
        Invalid  ///< its signatures fail in another way
    } why{};
    Timestamp expired;   ///< of Expired: the latest end of its signatures
    bool hasDs = false;  ///< the parent vouches for a key of the zone
    friend bool operator==(const CdsNotSignedBySep&, const CdsNotSignedBySep&) = default;
};
struct ServersDisagreeCds : AboutRRset {
    ROOTLINE_FINDING("SERVERS_DISAGREE_CDS", Warning, "RFC 7344 section 6.1");
};
struct BootstrapSignalFound : AboutDsWish {  ///< a name server's own signed zone vouches for the zone's first DS
    ROOTLINE_FINDING("BOOTSTRAP_SIGNAL_FOUND", Notice, "RFC 9615 section 4.2");
    Name nameServer;
};
struct BootstrapSignalMismatch
    : AboutDsWish {  ///< a name server's zone vouches for something else than the zone asks for
    ROOTLINE_FINDING("BOOTSTRAP_SIGNAL_MISMATCH", Warning, "RFC 9615 section 4.2");
    Name nameServer;
};
struct KeepSigningUntil {  ///< the parent's DS is gone, and caches still hold it
    ROOTLINE_FINDING("KEEP_SIGNING_UNTIL", Warning, "RFC 7583 section 3.3");
    Timestamp until;
    friend bool operator==(const KeepSigningUntil&, const KeepSigningUntil&) = default;
};

// DNSKEY ------------------------------------------------------------------------------------------------------------
struct DnskeyMissing : AboutRRset {
    ROOTLINE_FINDING("DNSKEY_MISSING", Error, "RFC 4035 section 5.2");
};
struct DnskeySetUnsigned : AboutRRset {
    ROOTLINE_FINDING("DNSKEY_SET_UNSIGNED", Error, "RFC 4035 section 2.2");
};
struct DnskeySetNotSignedBySep : AboutDs {
    ROOTLINE_FINDING("DNSKEY_SET_NOT_SIGNED_BY_SEP", Error, "RFC 4035 section 5.2");
};
struct DnskeyRevoked : AboutKey {
    ROOTLINE_FINDING("DNSKEY_REVOKED", Notice, "RFC 5011 section 2.1");
};
struct DnskeyRevokedNotSelfSigned : AboutKey {
    ROOTLINE_FINDING("DNSKEY_REVOKED_NOT_SELF_SIGNED", Warning, "RFC 5011 section 2.1");
};
struct DnskeyStandby : AboutKey {
    ROOTLINE_FINDING("DNSKEY_STANDBY", Notice, "RFC 6781 section 4.2.4");
};
struct DnskeyBadLength : AboutKey {
    ROOTLINE_FINDING("DNSKEY_BAD_LENGTH", Error, "RFC 4034 section 2.1.4");
};
struct DnskeyDamaged : AboutKey {  ///< of the right length, and yet no public key: off the curve, an even exponent
    ROOTLINE_FINDING("DNSKEY_DAMAGED", Error, "RFC 4034 section 2.1.4");
};
struct DnskeyProtocolNot3 : AboutKey {
    ROOTLINE_FINDING("DNSKEY_PROTOCOL_NOT_3", Error, "RFC 4034 section 2.1.2");
};
struct DnskeyWithoutZoneFlag : AboutKey {
    ROOTLINE_FINDING("DNSKEY_WITHOUT_ZONE_FLAG", Error, "RFC 4034 section 2.1.1");
};
struct DnskeyRsaWeak : AboutKey {
    ROOTLINE_FINDING("DNSKEY_RSA_WEAK", Warning, "RFC 6781 section 3.4.2");
};
struct DnskeyRsaExponent : AboutKey {
    ROOTLINE_FINDING("DNSKEY_RSA_EXPONENT", Warning, "RFC 3110 section 2");
    unsigned exponentBits = 0;  ///< 1 for the exponent 1, which protects nothing
};
struct DnskeyResponseLarge : AboutRRset {
    ROOTLINE_FINDING("DNSKEY_RESPONSE_LARGE", Notice, "RFC 9715 section 3.1");
    std::size_t octets = 0;
};
struct DnskeyNotAtApex : AboutRRset {
    ROOTLINE_FINDING("DNSKEY_NOT_AT_APEX", Error, "RFC 4034 section 2.1.1");
};
struct AlgorithmSignaturesMissing : AboutRRset {  ///< an algorithm of the DNSKEY set does not sign this RRset
    ROOTLINE_FINDING("ALGORITHM_SIGNATURES_MISSING", Warning, "RFC 4035 section 2.2");
    Algorithm algorithm{};
};
struct KeyTagShared : AboutKey {
    ROOTLINE_FINDING("KEY_TAG_SHARED", Warning, "RFC 4034 appendix B");
};
struct AlgorithmRetired : AboutKey {
    ROOTLINE_FINDING("ALGORITHM_RETIRED", Warning, "RFC 9905 section 3");
};
struct AlgorithmForbidden : AboutKey {
    ROOTLINE_FINDING("ALGORITHM_FORBIDDEN", Warning, "RFC 9904 section 2");
};
struct AlgorithmUnsupported : AboutKey {
    ROOTLINE_FINDING("ALGORITHM_UNSUPPORTED", Notice, "RFC 4035 section 5.2");
};
struct RolloverInProgress {  ///< keys are being changed
    ROOTLINE_FINDING("ROLLOVER_IN_PROGRESS", Notice, "RFC 7583 section 3");
    enum class Phase {
        PreSigned,  ///< a key signs data already, beside the others, and is not published yet (RFC 6781 section 4.1.4)
        PrePublished,    ///< a key is published and does not sign yet, or no longer
        DoubleSigned,    ///< old and new key both sign
        DoubleDs,        ///< the parent vouches for a key that is not in use yet, or no longer
        AwaitingParent,  ///< the new key signs the DNSKEY set, and the parent does not vouch for it yet
        Retiring         ///< the parent vouches for the new key alone, and the old one still signs
    } phase{};
    std::vector<KeySummary> keys;  ///< that come or go
    friend bool operator==(const RolloverInProgress&, const RolloverInProgress&) = default;
};

// RRSIG -------------------------------------------------------------------------------------------------------------
struct RrsigMissing : AboutRRset {
    ROOTLINE_FINDING("RRSIG_MISSING", Error, "RFC 4035 section 2.2");
};
struct RrsigExpired : AboutSignature {
    ROOTLINE_FINDING("RRSIG_EXPIRED", Error, "RFC 4035 section 5.3.1");
};
struct RrsigNotYetValid : AboutSignature {
    ROOTLINE_FINDING("RRSIG_NOT_YET_VALID", Error, "RFC 4035 section 5.3.1");
};
struct RrsigExpiresSoon : AboutSignature {
    ROOTLINE_FINDING("RRSIG_EXPIRES_SOON", Warning, "RFC 6781 section 4.4.2");
};
struct EndsSoon : AboutSignature {  ///< the signature that ends first of those that the verdict rests on
    ROOTLINE_FINDING("ENDS_SOON", Warning, "RFC 6781 section 4.4.2");
};
struct RrsigWithinClockSkew : AboutSignature {
    ROOTLINE_FINDING("RRSIG_WITHIN_CLOCK_SKEW", Warning, "RFC 6781 section 4.4.2");
};
struct RrsigInvalid : AboutSignature {
    ROOTLINE_FINDING("RRSIG_INVALID", Error, "RFC 4035 section 5.3.3");
    int keysWithThatTag = 1;
};
struct RrsigKeyDamaged : AboutSignature {  ///< nothing can be checked with the key that it names
    ROOTLINE_FINDING("RRSIG_KEY_DAMAGED", Error, "RFC 4035 section 5.3.1");
};
struct RrsigKeyMissing : AboutSignature {
    ROOTLINE_FINDING("RRSIG_KEY_MISSING", Error, "RFC 4035 section 5.3.1");
};
struct RrsigKeyRevoked : AboutSignature {
    ROOTLINE_FINDING("RRSIG_KEY_REVOKED", Error, "RFC 5011 section 2.1");
};
struct RrsigSignerNotZone : AboutSignature {
    ROOTLINE_FINDING("RRSIG_SIGNER_NOT_ZONE", Error, "RFC 4035 section 5.3.1");
};
struct RrsigLabelsExceedOwner : AboutSignature {
    ROOTLINE_FINDING("RRSIG_LABELS_EXCEED_OWNER", Error, "RFC 4035 section 5.3.1");
};
struct RrsigLabelsWrong : AboutSignature {
    ROOTLINE_FINDING("RRSIG_LABELS_WRONG", Error, "RFC 4034 section 3.1.3");
};
struct RrsigAlgorithmMismatch : AboutSignature {
    ROOTLINE_FINDING("RRSIG_ALGORITHM_MISMATCH", Error, "RFC 4035 section 5.3.1");
};
struct RrsigBadLength : AboutSignature {
    ROOTLINE_FINDING("RRSIG_BAD_LENGTH", Error, "RFC 4034 section 3.1.8");
};
struct RrsigAlgorithmUnsupported : AboutSignature {  ///< all signatures of an RRset in a zone whose DS can be checked
    ROOTLINE_FINDING("RRSIG_ALGORITHM_UNSUPPORTED", Error, "RFC 6840 section 5.11");
};
struct RrsigLifetimeLong : AboutSignature {
    ROOTLINE_FINDING("RRSIG_LIFETIME_LONG", Notice, "RFC 6781 section 4.4.2");
};
struct RrsigRedundant : AboutSignature {
    ROOTLINE_FINDING("RRSIG_REDUNDANT", Notice, "RFC 4035 section 2.2");
};
struct RrsigEndsBeforeSoaExpire : AboutSignature {
    ROOTLINE_FINDING("RRSIG_ENDS_BEFORE_SOA_EXPIRE", Warning, "RFC 6781 section 4.4.2");
    std::uint32_t expire = 0;  ///< seconds, of the SOA
};
struct RrsigTtlMismatch : AboutRRset {
    ROOTLINE_FINDING("RRSIG_TTL_MISMATCH", Warning, "RFC 4034 section 3");
};
struct TtlBeyondExpiration : AboutSignature {
    ROOTLINE_FINDING("TTL_BEYOND_EXPIRATION", Warning, "RFC 4035 section 5.3.3");
    std::uint32_t ttl = 0;  ///< seconds
};
struct RrsigInceptionAfterExpiration : AboutSignature {
    ROOTLINE_FINDING("RRSIG_INCEPTION_AFTER_EXPIRATION", Error, "RFC 4034 section 3.1.5");
};
struct TtlAboveOriginal : AboutSignature {
    ROOTLINE_FINDING("TTL_ABOVE_ORIGINAL", Warning, "RFC 4035 section 5.3.3");
};

// Aliases -----------------------------------------------------------------------------------------------------------
struct AboutAlias {
    Name alias;
    Name target;
    friend bool operator==(const AboutAlias&, const AboutAlias&) = default;
};
struct AliasTargetWeaker : AboutAlias {
    ROOTLINE_FINDING("ALIAS_TARGET_WEAKER", Notice, "RFC 4035 section 4.3");
};
struct AliasTargetMissing : AboutAlias {  ///< the alias is there, what it leads to is not
    ROOTLINE_FINDING("ALIAS_TARGET_MISSING", Warning, "RFC 1034 section 3.6.2");
    bool isProven = false;  ///< signed: nobody could have left the target out
};
struct CnameLoop : AboutAlias {
    ROOTLINE_FINDING("CNAME_LOOP", Error, "RFC 1034 section 3.6.2");
};
struct AliasChainLong : AboutAlias {
    ROOTLINE_FINDING("ALIAS_CHAIN_LONG", Warning, "RFC 1034 section 5.2.2");
};
struct CnameAndOtherData : AboutRRset {
    ROOTLINE_FINDING("CNAME_AND_OTHER_DATA", Warning, "RFC 2181 section 10.1");
};
struct DnameSynthesisWrong : AboutAlias {
    ROOTLINE_FINDING("DNAME_SYNTHESIS_WRONG", Error, "RFC 6672 section 5.3.1");
};
struct AliasUnsigned : AboutAlias {
    ROOTLINE_FINDING("ALIAS_UNSIGNED", Error, "RFC 4035 section 5.3.2");
};

// Servers -----------------------------------------------------------------------------------------------------------
struct ServerSilent : AboutServers {
    ROOTLINE_FINDING("SERVER_SILENT", Warning, "RFC 1034 section 4.1");
};
struct ServerRefuses : AboutServers {
    ROOTLINE_FINDING("SERVER_REFUSES", Warning, "RFC 1035 section 4.1.1");
};
struct ServerLame : AboutServers {
    ROOTLINE_FINDING("SERVER_LAME", Warning, "RFC 9499 section 7");
};
struct RcodeContradictsAnswer : AboutServers {  ///< a return code that says something else than the records beside it
    ROOTLINE_FINDING("RCODE_CONTRADICTS_ANSWER", Error, "RFC 1035 section 4.1.1");
    Rcode rcode{};
    friend bool operator==(const RcodeContradictsAnswer&, const RcodeContradictsAnswer&) = default;
};
struct ServerGarbage : AboutServers {
    ROOTLINE_FINDING("SERVER_GARBAGE", Warning, "RFC 1035 section 4");
};
struct ServerTruncatesNoTcp : AboutServers {
    ROOTLINE_FINDING("SERVER_TRUNCATES_NO_TCP", Error, "RFC 7766 section 5");
};
struct ServerStripsDnssec : AboutServers {
    ROOTLINE_FINDING("SERVER_STRIPS_DNSSEC", Error, "RFC 4035 section 3.1");
};
struct ServerWithoutEdns : AboutServers {
    ROOTLINE_FINDING("SERVER_WITHOUT_EDNS", Warning, "RFC 6891 section 7");
};
struct ServerDropsQuestions : AboutServers {  ///< it answers other questions, and never this one
    ROOTLINE_FINDING("SERVER_DROPS_QUESTIONS", Warning, "RFC 8906 section 3.1");
};
struct ServersDisagreeSignatures : AboutRRset {
    ROOTLINE_FINDING("SERVERS_DISAGREE_SIGNATURES", Error, "RFC 4035 section 2.2");
};
struct ServersDisagreeKeys : AboutRRset {
    ROOTLINE_FINDING("SERVERS_DISAGREE_KEYS", Warning, "RFC 8901 section 3");
};
struct MultiSigner : AboutRRset {  ///< several DNS hosts sign with keys of their own, in good order
    ROOTLINE_FINDING("MULTI_SIGNER", Notice, "RFC 8901 section 2.1.2");
};
struct SignerWithoutDs : AboutRRset {  ///< one of several DNS hosts signs its DNSKEY set with a key that no DS names
    ROOTLINE_FINDING("SIGNER_WITHOUT_DS", Error, "RFC 8901 section 2.1.2");
    std::optional<DelegationSigner> upload;  ///< the DS to add beside the others
};
struct ServersDisagreeDs : AboutRRset {
    ROOTLINE_FINDING("SERVERS_DISAGREE_DS", Error, "RFC 4035 section 2.4");
};
struct ServersDisagreeAnswer : AboutServers {  ///< one server's word alone would not be believed
    ROOTLINE_FINDING("SERVERS_DISAGREE_ANSWER", Error, "RFC 4035 section 5");
    std::string_view because;  ///< code of what breaks where only that server is heard; empty where nothing is known
    friend bool operator==(const ServersDisagreeAnswer&, const ServersDisagreeAnswer&) = default;
};
struct AllServersSilent : AboutServers {
    ROOTLINE_FINDING("ALL_SERVERS_SILENT", Warning, "RFC 1034 section 4.1");
};
struct SoaSerialsDiffer {  ///< name servers have different versions of the zone
    ROOTLINE_FINDING("SOA_SERIALS_DIFFER", Notice, "RFC 1034 section 4.3.5");
    std::uint32_t newest = 0;
    std::uint32_t oldest = 0;
    friend bool operator==(const SoaSerialsDiffer&, const SoaSerialsDiffer&) = default;
};
struct OneFamilyOnly {  ///< no name server of the zone can be reached over the other IP version
    ROOTLINE_FINDING("ONE_FAMILY_ONLY", Notice, "RFC 3901 section 4");
    bool ipv6 = false;  ///< the one that all addresses belong to
    friend bool operator==(const OneFamilyOnly&, const OneFamilyOnly&) = default;
};
struct PrivateAddress {  ///< an address that leads nowhere outside somebody's own network
    ROOTLINE_FINDING("PRIVATE_ADDRESS", Notice, "RFC 6890 section 2.2.2");
    Name owner;
    std::string address;  ///< numeric
    friend bool operator==(const PrivateAddress&, const PrivateAddress&) = default;
};
struct LargeAnswerLost : AboutServers {  ///< came over TCP at once, and over UDP not at all
    ROOTLINE_FINDING("LARGE_ANSWER_LOST", Warning, "RFC 9715 section 3.2");
    std::size_t octets = 0;
};
struct ServerChangesWithCase : AboutServers {  ///< it says something else where the name is written in other letters
    ROOTLINE_FINDING("SERVER_CHANGES_WITH_CASE", Warning, "RFC 4343 section 3");
};
struct CaseNotKept : AboutServers {
    ROOTLINE_FINDING("CASE_NOT_KEPT", Notice, "RFC 4343 section 4.1");
};

// This computer and the path ----------------------------------------------------------------------------------------
struct ClockLikelyWrong {  ///< signatures of every zone, the anchor's too, are off by the same time
    ROOTLINE_FINDING("CLOCK_LIKELY_WRONG", Error, "RFC 4035 section 5.3.1");
    Timestamp earliest;  ///< all would hold from here
    Timestamp latest;    ///< up to here
    friend bool operator==(const ClockLikelyWrong&, const ClockLikelyWrong&) = default;
};
struct PathStripsDnssec : AboutServers {  ///< nothing that came back carries a signature, not even what the root signs
    ROOTLINE_FINDING("PATH_STRIPS_DNSSEC", Error, "RFC 4035 section 3.2.1");
};
struct Port53Blocked : AboutServers {  ///< no name server answers, over UDP and TCP
    ROOTLINE_FINDING("PORT_53_BLOCKED", Warning, "RFC 1035 section 4.2");
};
struct ResolverUnusable : AboutServers {  ///< nothing that can be read as DNS came from it
    ROOTLINE_FINDING("RESOLVER_UNUSABLE", Warning, "RFC 1034 section 5.3.1");
    enum class Trouble { Silent, Closed, Garbage, Untrusted, HttpError } trouble{};
    int httpStatus = 0;  ///< of HttpError; 200: the content was not said to be a DNS message
    friend bool operator==(const ResolverUnusable&, const ResolverUnusable&) = default;
};
struct ResolverRefuses : AboutServers {  ///< it answers with an error
    ROOTLINE_FINDING("RESOLVER_REFUSES", Warning, "RFC 1035 section 4.1.1");
    Rcode rcode{};
    friend bool operator==(const ResolverRefuses&, const ResolverRefuses&) = default;
};
struct ResolverSays : AboutServers {  ///< its extended errors; the texts come from a stranger: show them escaped
    ROOTLINE_FINDING("RESOLVER_SAYS", Notice, "RFC 8914 section 2");
    std::vector<ExtendedError> errors;
    friend bool operator==(const ResolverSays&, const ResolverSays&) = default;
};

struct ResolverDoesNotValidate : AboutServers {  ///< it does not say of signed data that it checked them
    ROOTLINE_FINDING("RESOLVER_DOES_NOT_VALIDATE", Notice, "RFC 4035 section 3.2.3");
};
struct ResolverRefusesWeAccept : AboutServers {  ///< it has the answer and withholds it after checking
    ROOTLINE_FINDING("RESOLVER_REFUSES_WE_ACCEPT", Warning, "RFC 4035 section 5.5");
    std::vector<ExtendedError> errors;  ///< its reasons; strangers' texts: show them escaped
    friend bool operator==(const ResolverRefusesWeAccept&, const ResolverRefusesWeAccept&) = default;
};
struct ResolverAcceptsWeRefuse : AboutServers {  ///< an exception set by hand (RFC 7646), or an old cache
    ROOTLINE_FINDING("RESOLVER_ACCEPTS_WE_REFUSE", Warning, "RFC 7646 section 1.1");
};
struct ResolverCachedOld : AboutRRset {  ///< it still has what the name servers no longer say
    ROOTLINE_FINDING("RESOLVER_CACHED_OLD", Notice, "RFC 4035 section 4.5");
    std::uint32_t ttl = 0;  ///< seconds left
    friend bool operator==(const ResolverCachedOld&, const ResolverCachedOld&) = default;
};
/// About a key of the root, as a resolver knows it or not.
struct AboutRootKey {
    std::uint16_t keyTag = 0;
    friend bool operator==(const AboutRootKey&, const AboutRootKey&) = default;
};
struct ResolverTrustsKey : AboutRootKey {
    ROOTLINE_FINDING("RESOLVER_TRUSTS_KEY", Notice, "RFC 8509 section 4.3");
};
struct ResolverLacksKey : AboutRootKey {
    ROOTLINE_FINDING("RESOLVER_LACKS_KEY", Warning, "RFC 8509 section 4.3");
};
struct ResolverKeysUnknown {  ///< it was asked for its root keys, and the answers do not tell
    ROOTLINE_FINDING("RESOLVER_KEYS_UNKNOWN", Notice, "RFC 8509 section 4.3");
    enum class Reason { DoesNotTell, DoesNotValidate, NamesMissing, NotSecure, Unanswered } reason{};
    Name zone;  ///< that should have the names
    friend bool operator==(const ResolverKeysUnknown&, const ResolverKeysUnknown&) = default;
};

// The answer -----
struct NoSuchName {  ///< what was asked for is not there
    ROOTLINE_FINDING("NO_SUCH_NAME", Notice, "RFC 8020 section 2");
    Name name;               ///< that does not exist
    bool isProven = false;   ///< signed: nobody could have left the name out
    std::vector<Name> near;  ///< names spelt alike that the evidence shows to exist, the nearest first
    friend bool operator==(const NoSuchName&, const NoSuchName&) = default;
};

// Uses of the chain -------------------------------------------------------------------------------------------------
struct TlsaSecure : AboutRRset {
    ROOTLINE_FINDING("TLSA_SECURE", Notice, "RFC 6698 section 4.1");
};
struct TlsaUnsigned : AboutRRset {
    ROOTLINE_FINDING("TLSA_UNSIGNED", Warning, "RFC 6698 section 4.1");
};
struct TlsaMismatch : AboutRRset {  ///< the certificate of the TLS connection fits none of the records
    ROOTLINE_FINDING("TLSA_MISMATCH", Error, "RFC 6698 section 2.1");
};
struct MailRecordsUnsigned {  ///< records that steer mail, and that anybody on the way can change
    ROOTLINE_FINDING("MAIL_RECORDS_UNSIGNED", Notice, "RFC 7672 section 1.3");
    std::vector<AboutRRset> records;
    friend bool operator==(const MailRecordsUnsigned&, const MailRecordsUnsigned&) = default;
};

// Work --------------------------------------------------------------------------------------------------------------
struct WorkLimitReached {
    ROOTLINE_FINDING("WORK_LIMIT_REACHED", Warning, "RFC 4035 section 5.3.3");
    enum class Limit {
        SignatureChecks,
        SignaturesPerRRset,
        KeysPerTag,
        DsPerDelegation,
        Nsec3Hashes,
        Questions
    } limit{};
    friend bool operator==(const WorkLimitReached&, const WorkLimitReached&) = default;
};
struct CaptureIncomplete {  ///< what the question needs was not asked when the capture was made
    ROOTLINE_FINDING("CAPTURE_INCOMPLETE", Notice, "RFC 4035 section 4.3");
    Question asked;     ///< what is to be validated
    Question captured;  ///< what was asked for when the capture was made
    friend bool operator==(const CaptureIncomplete&, const CaptureIncomplete&) = default;
};
struct NotInFile {  ///< the evidence is not whole there, so that nothing can be concluded from what is missing
    ROOTLINE_FINDING("NOT_IN_FILE", Notice, "RFC 4035 section 4.3");
    enum class Part {
        Answer,      ///< the answer to the question, or records of it
        Signatures,  ///< signatures over it, or records of the set that they sign
        Proof        ///< the proof that something does not exist
    } part{};
    Question question;  ///< whose answer, asked for with DNSSEC, would hold it
    friend bool operator==(const NotInFile&, const NotInFile&) = default;
};
struct MessageNotWhole {  ///< parts of a message in a file are lost: cut off, not printed, or not to be read
    ROOTLINE_FINDING("MESSAGE_NOT_WHOLE", Notice, "RFC 1035 section 4.1.1");
    Question question;
    int missing = 0;         ///< records that its header counts and that are not in the file
    std::vector<int> lines;  ///< of the file, from 1, that cannot be read: the first 20
    friend bool operator==(const MessageNotWhole&, const MessageNotWhole&) = default;
};
struct ReplyNotRepeatable : AboutServers {  ///< one reply that the same server contradicted when it was asked again
    ROOTLINE_FINDING("REPLY_NOT_REPEATABLE", Notice, "RFC 5452 section 9");
};
struct StrayAnswersIgnored : AboutServers {  ///< datagrams that did not fit the question: forged, or somebody else's
    ROOTLINE_FINDING("STRAY_ANSWERS_IGNORED", Notice, "RFC 5452 section 9");
    int count = 0;
};
struct AskedWithoutDnssec {  ///< nobody asked with DO when the recording was made: no signature could come
    ROOTLINE_FINDING("ASKED_WITHOUT_DNSSEC", Notice, "RFC 4035 section 3.2.1");
    int answers = 0;
    friend bool operator==(const AskedWithoutDnssec&, const AskedWithoutDnssec&) = default;
};
struct OwnKeysTrusted {  ///< a zone file is validated by its own keys: nothing says that its parent vouches for them
    ROOTLINE_FINDING("OWN_KEYS_TRUSTED", Notice, "RFC 4035 section 5");
    std::vector<KeySummary> keys;
    friend bool operator==(const OwnKeysTrusted&, const OwnKeysTrusted&) = default;
};
struct ZoneFileUnsigned {  ///< a zone file without keys
    ROOTLINE_FINDING("ZONE_FILE_UNSIGNED", Notice, "RFC 4033 section 5");
    friend bool operator==(const ZoneFileUnsigned&, const ZoneFileUnsigned&) = default;
};
struct CaptureNotAnchored {  ///< the capture's chain does not begin at any of the trust anchors
    ROOTLINE_FINDING("CAPTURE_NOT_ANCHORED", Notice, "RFC 4035 section 4.3");
    std::vector<Name> anchors;  ///< owners of the anchors that it was validated with
    friend bool operator==(const CaptureNotAnchored&, const CaptureNotAnchored&) = default;
};
struct MessageMalformed {
    ROOTLINE_FINDING("MESSAGE_MALFORMED", Warning, "RFC 1035 section 4");
    OddityKind oddity{};
    std::size_t offset = 0;  ///< octets from the start of the message
    friend bool operator==(const MessageMalformed&, const MessageMalformed&) = default;
};

#undef ROOTLINE_FINDING

}  // namespace rootline
