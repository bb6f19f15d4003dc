// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/finding_kinds.h"

#include <algorithm>
#include <array>
#include <type_traits>

/// Everything that Rootline can say about a chain: codes and typed arguments, never sentences (those live in
/// ui/present/wording_*, one visitor overload for each struct here).
namespace rootline {

/// All the kinds, in the order in which they are listed to people.
using FindingKinds = KindList<
    AnchorNotPublished, AnchorDoesNotSign, AnchorRevoked, AnchorDigestUnsupported, AnchorSuccessorPublished,
    NoAnchorAbove,  //
    DsMatchesNoKey, DsDigestMismatch, DsAlgorithmMismatch, DsAlgorithmTypedWrong, DsWithoutSignedZone, DsForRevokedKey,
    DsForNonZoneKey, DsForKeyWithoutSep, DsKeyDoesNotSign, DsAllUnsupported, DsDigestWeak, DsDigestIgnored,
    DsExtraStandby, DsAlgorithmIncomplete, DsUnsigned, DsAtChild, DelegationUnsigned, DelegationProofMissing,
    DelegationProofWithoutNs, DelegationOptOut, IslandOfSecurity, ParentBroken, NsSetsDiffer, GlueDiffers, GlueMissing,
    UnknownParentRecord,  //
    CdsPending, CdsWouldBreak, CdsDeleteRequested, CdsDeleteMalformed, CdsCdnskeyDiffer, CdsNotSignedBySep,
    ServersDisagreeCds, BootstrapSignalFound, BootstrapSignalMismatch, KeepSigningUntil,  //
    DnskeyMissing, DnskeySetUnsigned, DnskeySetNotSignedBySep, DnskeyRevoked, DnskeyRevokedNotSelfSigned, DnskeyStandby,
    DnskeyBadLength, DnskeyDamaged, DnskeyProtocolNot3, DnskeyWithoutZoneFlag, DnskeyRsaWeak, DnskeyRsaExponent,
    DnskeyResponseLarge, DnskeyNotAtApex, AlgorithmSignaturesMissing, KeyTagShared, AlgorithmRetired,
    AlgorithmForbidden, AlgorithmUnsupported, RolloverInProgress,  //
    RrsigMissing, RrsigExpired, RrsigNotYetValid, RrsigExpiresSoon, EndsSoon, RrsigWithinClockSkew, RrsigInvalid,
    RrsigKeyDamaged, RrsigKeyMissing, RrsigKeyRevoked, RrsigSignerNotZone, RrsigLabelsExceedOwner, RrsigLabelsWrong,
    RrsigAlgorithmMismatch, RrsigBadLength, RrsigAlgorithmUnsupported, RrsigLifetimeLong, RrsigRedundant,
    RrsigEndsBeforeSoaExpire, RrsigTtlMismatch, TtlBeyondExpiration, RrsigInceptionAfterExpiration,
    TtlAboveOriginal,  //
    DenialMissing, DenialNameNotCovered, DenialWildcardNotCovered, DenialClosestEncloserMissing,
    DenialNextCloserNotCovered, DenialTypeInBitmap, DenialExistingNameCovered, DenialOwnRecordMissing,
    DenialFromParentSide, WildcardExpanded, WildcardProofMissing, Nsec3IterationsNonzero, Nsec3IterationsExcessive,
    NsecLastNotApex, Nsec3ParametersDiffer, Nsec3Salt, Nsec3OwnerMalformed, ZoneWalkable, SoaMissingInNegative,
    Nsec3HashUnsupported, Nsec3OptOutNeeded,
    CompactDenial,  //
    AliasTargetWeaker, AliasTargetMissing, CnameLoop, AliasChainLong, CnameAndOtherData, DnameSynthesisWrong,
    AliasUnsigned,  //
    ServerSilent, ServerRefuses, ServerLame, RcodeContradictsAnswer, ServerGarbage, ServerTruncatesNoTcp,
    ServerStripsDnssec, ServerWithoutEdns, ServerDropsQuestions, ServersDisagreeSignatures, ServersDisagreeKeys,
    MultiSigner, SignerWithoutDs, ServersDisagreeDs, ServersDisagreeAnswer, AllServersSilent, SoaSerialsDiffer,
    OneFamilyOnly, PrivateAddress, LargeAnswerLost, ServerChangesWithCase, CaseNotKept,  //
    ClockLikelyWrong, PathStripsDnssec, Port53Blocked, ResolverUnusable, ResolverRefuses, ResolverSays,
    ResolverDoesNotValidate, ResolverRefusesWeAccept, ResolverAcceptsWeRefuse, ResolverCachedOld, ResolverTrustsKey,
    ResolverLacksKey,
    ResolverKeysUnknown,                                                      //
    NoSuchName, TlsaSecure, TlsaUnsigned, TlsaMismatch, MailRecordsUnsigned,  //
    WorkLimitReached, CaptureIncomplete, NotInFile, MessageNotWhole, ReplyNotRepeatable, StrayAnswersIgnored,
    CaptureNotAnchored, AskedWithoutDnssec, OwnKeysTrusted, ZoneFileUnsigned, MessageMalformed>;

template <typename Visitor, typename First, typename... Rest>
auto FindingDetail::visitOneOf(const Visitor& visitor, KindList<First, Rest...> /*kinds*/) const {
    using Result = std::invoke_result_t<const Visitor&, const First&>;
    using Call = Result (*)(const Visitor&, const void*);
    static constexpr std::array kKinds{&First::kind, &Rest::kind...};
    static constexpr std::array<Call, kKinds.size()> kCalls{&call<Result, Visitor, First>,
                                                            &call<Result, Visitor, Rest>...};
    const auto place = std::find(kKinds.begin(), kKinds.end(), kind_) - kKinds.begin();
    return kCalls[static_cast<std::size_t>(place)](visitor, arguments_.get());
}

template <typename Visitor>
auto FindingDetail::visit(const Visitor& visitor) const {
    return visitOneOf(visitor, FindingKinds());
}

/// A finding about how a question was asked rather than about a zone, with its kind's own severity.
Finding findingAbout(const Question& question, FindingDetail detail);

/// The kinds of all findings, in the order of FindingKinds: for `explain --list` and for tests of completeness.
std::span<const FindingKind> allFindingKinds();

}  // namespace rootline
