// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/finding_kinds.h"

#include <concepts>
#include <memory>
#include <variant>

/// Everything that Rootline can say about a chain: codes and typed arguments, never sentences (those live in
/// ui/present/wording_*, one visitor overload for each struct here).
namespace rootline {

/// One of all the kinds, as a plain value.
using AnyFinding = std::variant<
    AnchorNotPublished, AnchorDoesNotSign, AnchorRevoked, AnchorDigestUnsupported, AnchorSuccessorPublished,
    NoAnchorAbove,  //
    DsMatchesNoKey, DsDigestMismatch, DsAlgorithmMismatch, DsWithoutSignedZone, DsForRevokedKey, DsForNonZoneKey,
    DsForKeyWithoutSep, DsKeyDoesNotSign, DsAllUnsupported, DsDigestWeak, DsDigestIgnored, DsExtraStandby,
    DsAlgorithmIncomplete, DsUnsigned, DsAtChild, DelegationUnsigned, DelegationProofMissing, DelegationOptOut, IslandOfSecurity,
    ParentBroken, NsSetsDiffer, GlueDiffers, GlueMissing, UnknownParentRecord,  //
    CdsPending, CdsWouldBreak, CdsDeleteRequested, CdsDeleteMalformed, CdsCdnskeyDiffer, CdsNotSignedBySep, ServersDisagreeCds,
    BootstrapSignalFound, BootstrapSignalMismatch, KeepSigningUntil,  //
    DnskeyMissing, DnskeySetUnsigned, DnskeySetNotSignedBySep, DnskeyRevoked,
    DnskeyRevokedNotSelfSigned, DnskeyStandby, DnskeyBadLength,
    DnskeyProtocolNot3, DnskeyWithoutZoneFlag, DnskeyRsaWeak, DnskeyRsaExponent,
    DnskeyResponseLarge, DnskeyNotAtApex, AlgorithmSignaturesMissing, KeyTagShared, AlgorithmRetired, AlgorithmForbidden,
    AlgorithmUnsupported, RolloverInProgress,  //
    RrsigMissing, RrsigExpired, RrsigNotYetValid, RrsigExpiresSoon, RrsigWithinClockSkew, RrsigInvalid, RrsigKeyMissing,
    RrsigKeyRevoked, RrsigSignerNotZone, RrsigLabelsExceedOwner, RrsigLabelsWrong, RrsigAlgorithmMismatch, RrsigBadLength,
    RrsigAlgorithmUnsupported, RrsigLifetimeLong, RrsigRedundant, RrsigEndsBeforeSoaExpire, RrsigTtlMismatch,
    TtlBeyondExpiration, RrsigInceptionAfterExpiration, TtlAboveOriginal,  //
    DenialMissing, DenialNameNotCovered, DenialWildcardNotCovered, DenialClosestEncloserMissing, DenialNextCloserNotCovered,
    DenialTypeInBitmap, DenialExistingNameCovered, DenialFromParentSide, WildcardExpanded, WildcardProofMissing,
    Nsec3IterationsNonzero, Nsec3IterationsExcessive, NsecLastNotApex, Nsec3ParametersDiffer, Nsec3Salt,
    Nsec3OwnerMalformed, ZoneWalkable, SoaMissingInNegative, Nsec3HashUnsupported, Nsec3OptOutNeeded, CompactDenial,  //
    AliasTargetWeaker, CnameLoop, AliasChainLong, CnameAndOtherData, DnameSynthesisWrong, AliasUnsigned,  //
    ServerSilent, ServerRefuses, ServerLame, ServerGarbage, ServerTruncatesNoTcp, ServerStripsDnssec, ServerWithoutEdns,
    ServersDisagreeSignatures, ServersDisagreeKeys, ServersDisagreeDs, ServersDisagreeAnswer, AllServersSilent,
    SoaSerialsDiffer, OneFamilyOnly, PrivateAddress, LargeAnswerLost, CaseNotKept,  //
    ClockLikelyWrong, PathStripsDnssec, Port53Blocked, ResolverUnusable, ResolverRefuses, ResolverSays, ResolverDoesNotValidate,
    ResolverRefusesWeAccept, ResolverAcceptsWeRefuse, ResolverCachedOld,  //
    TlsaSecure, TlsaUnsigned, TlsaMismatch, MailRecordsUnsigned,  //
    WorkLimitReached, CaptureIncomplete, StrayAnswersIgnored, CaptureNotAnchored, MessageMalformed>;

/// A shared, immutable AnyFinding: copying costs nothing, and the many functions that pass findings on need not compile
/// the moves and comparisons of every kind again.
class FindingDetail {
public:
    FindingDetail();  ///< the first kind, with empty arguments

    template <typename Kind>
        requires std::same_as<decltype(Kind::kind), const FindingKind>
    FindingDetail(Kind kind)  // NOLINT: a kind is a detail
        : any_(share(AnyFinding(std::in_place_type<Kind>, std::move(kind)))) {}

    [[nodiscard]] const AnyFinding& any() const { return *any_; }
    [[nodiscard]] std::size_t index() const { return any_->index(); }
    friend bool operator==(const FindingDetail& a, const FindingDetail& b);

private:
    static std::shared_ptr<const AnyFinding> share(AnyFinding any);

    std::shared_ptr<const AnyFinding> any_;
};

/// What a finding is about, as records: the picture finds its node by it.
struct Subject {
    Name owner;
    RRType type = RRType::None;  ///< None: the zone as a whole
    std::optional<std::uint16_t> keyTag;
    friend bool operator==(const Subject&, const Subject&) = default;
};

struct Finding {
    FindingDetail detail;
    Name zone;  ///< the zone at fault: where somebody has to act
    Subject subject;
    std::vector<Server> servers;            ///< that showed it, sorted; empty where it is not about what servers said
    std::optional<std::size_t> causedBy;    ///< index of the finding that this one follows from; nothing: a cause by itself
    Severity severity = Severity::Notice;   ///< the kind's own, or weaker where another path still works

    [[nodiscard]] const FindingKind& kind() const;
    [[nodiscard]] std::string_view code() const { return kind().code; }
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// A finding about how a question was asked rather than about a zone, with its kind's own severity.
Finding findingAbout(const Question& question, FindingDetail detail);

/// The kinds of all findings, in the order of AnyFinding: for `explain --list` and for tests of completeness.
std::span<const FindingKind> allFindingKinds();

}  // namespace rootline
