// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/finding_kinds.h"

#include <algorithm>
#include <array>
#include <concepts>
#include <memory>
#include <type_traits>

/// Everything that Rootline can say about a chain: codes and typed arguments, never sentences (those live in
/// ui/present/wording_*, one visitor overload for each struct here).
namespace rootline {

template <typename... Kind>
struct KindList {};

/// All the kinds, in the order in which they are listed to people.
using FindingKinds = KindList<
    AnchorNotPublished, AnchorDoesNotSign, AnchorRevoked, AnchorDigestUnsupported, AnchorSuccessorPublished,
    NoAnchorAbove,  //
    DsMatchesNoKey, DsDigestMismatch, DsAlgorithmMismatch, DsWithoutSignedZone, DsForRevokedKey, DsForNonZoneKey,
    DsForKeyWithoutSep, DsKeyDoesNotSign, DsAllUnsupported, DsDigestWeak, DsDigestIgnored, DsExtraStandby,
    DsAlgorithmIncomplete, DsUnsigned, DsAtChild, DelegationUnsigned, DelegationProofMissing, DelegationOptOut,
    IslandOfSecurity, ParentBroken, NsSetsDiffer, GlueDiffers, GlueMissing, UnknownParentRecord,  //
    CdsPending, CdsWouldBreak, CdsDeleteRequested, CdsDeleteMalformed, CdsCdnskeyDiffer, CdsNotSignedBySep,
    ServersDisagreeCds, BootstrapSignalFound, BootstrapSignalMismatch, KeepSigningUntil,  //
    DnskeyMissing, DnskeySetUnsigned, DnskeySetNotSignedBySep, DnskeyRevoked, DnskeyRevokedNotSelfSigned, DnskeyStandby,
    DnskeyBadLength, DnskeyProtocolNot3, DnskeyWithoutZoneFlag, DnskeyRsaWeak, DnskeyRsaExponent, DnskeyResponseLarge,
    DnskeyNotAtApex, AlgorithmSignaturesMissing, KeyTagShared, AlgorithmRetired, AlgorithmForbidden,
    AlgorithmUnsupported, RolloverInProgress,  //
    RrsigMissing, RrsigExpired, RrsigNotYetValid, RrsigExpiresSoon, RrsigWithinClockSkew, RrsigInvalid, RrsigKeyMissing,
    RrsigKeyRevoked, RrsigSignerNotZone, RrsigLabelsExceedOwner, RrsigLabelsWrong, RrsigAlgorithmMismatch,
    RrsigBadLength, RrsigAlgorithmUnsupported, RrsigLifetimeLong, RrsigRedundant, RrsigEndsBeforeSoaExpire,
    RrsigTtlMismatch, TtlBeyondExpiration, RrsigInceptionAfterExpiration, TtlAboveOriginal,  //
    DenialMissing, DenialNameNotCovered, DenialWildcardNotCovered, DenialClosestEncloserMissing,
    DenialNextCloserNotCovered, DenialTypeInBitmap, DenialExistingNameCovered, DenialFromParentSide, WildcardExpanded,
    WildcardProofMissing, Nsec3IterationsNonzero, Nsec3IterationsExcessive, NsecLastNotApex, Nsec3ParametersDiffer,
    Nsec3Salt, Nsec3OwnerMalformed, ZoneWalkable, SoaMissingInNegative, Nsec3HashUnsupported, Nsec3OptOutNeeded,
    CompactDenial,                                                                                        //
    AliasTargetWeaker, CnameLoop, AliasChainLong, CnameAndOtherData, DnameSynthesisWrong, AliasUnsigned,  //
    ServerSilent, ServerRefuses, ServerLame, ServerGarbage, ServerTruncatesNoTcp, ServerStripsDnssec, ServerWithoutEdns,
    ServersDisagreeSignatures, ServersDisagreeKeys, ServersDisagreeDs, ServersDisagreeAnswer, AllServersSilent,
    SoaSerialsDiffer, OneFamilyOnly, PrivateAddress, LargeAnswerLost, CaseNotKept,  //
    ClockLikelyWrong, PathStripsDnssec, Port53Blocked, ResolverUnusable, ResolverRefuses, ResolverSays,
    ResolverDoesNotValidate, ResolverRefusesWeAccept, ResolverAcceptsWeRefuse, ResolverCachedOld, ResolverTrustsKey,
    ResolverLacksKey,
    ResolverKeysUnknown,                                          //
    TlsaSecure, TlsaUnsigned, TlsaMismatch, MailRecordsUnsigned,  //
    WorkLimitReached, CaptureIncomplete, StrayAnswersIgnored, CaptureNotAnchored, MessageMalformed>;

/// One finding's arguments, of whichever kind: shared and immutable, so that copying costs nothing.
/// Not a std::variant: one of so many kinds took the compiler a minute and a half for its moves and comparisons alone.
class FindingDetail {
public:
    FindingDetail();  ///< some kind, with empty arguments

    template <typename Kind>
    requires std::same_as<decltype(Kind::kind), const FindingKind> FindingDetail(
        Kind arguments)  // NOLINT: the arguments of a kind are a detail
        : kind_(&Kind::kind), arguments_(std::make_shared<const Kind>(std::move(arguments))) {}

    [[nodiscard]] const FindingKind& kind() const { return *kind_; }

    /// The arguments where it is of that kind, nullptr where it is of another.
    template <typename Kind>
    [[nodiscard]] const Kind* as() const {
        return is<Kind>() ? static_cast<const Kind*>(arguments_.get()) : nullptr;
    }
    /// Whether it is of one of these kinds.
    template <typename... Kind>
    [[nodiscard]] bool is() const {
        return ((kind_ == &Kind::kind) || ...);
    }
    /// Calls `visitor` with the arguments as what they are. A visitor that does not take every kind does not compile.
    template <typename Visitor>
    auto visit(const Visitor& visitor) const {
        return visitOneOf(visitor, FindingKinds());
    }
    friend bool operator==(const FindingDetail& a, const FindingDetail& b);

private:
    template <typename Result, typename Visitor, typename Kind>
    static Result call(const Visitor& visitor, const void* arguments) {
        return visitor(*static_cast<const Kind*>(arguments));
    }
    template <typename Visitor, typename First, typename... Rest>
    auto visitOneOf(const Visitor& visitor, KindList<First, Rest...>) const {
        using Result = std::invoke_result_t<const Visitor&, const First&>;
        using Call = Result (*)(const Visitor&, const void*);
        static constexpr std::array kKinds{&First::kind, &Rest::kind...};
        static constexpr std::array<Call, kKinds.size()> kCalls{&call<Result, Visitor, First>,
                                                                &call<Result, Visitor, Rest>...};
        const auto place = std::find(kKinds.begin(), kKinds.end(), kind_) - kKinds.begin();
        return kCalls[static_cast<std::size_t>(place)](visitor, arguments_.get());
    }

    const FindingKind* kind_;  // what tells one kind from another: each has its own, once in the program
    std::shared_ptr<const void> arguments_;
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
    std::vector<Server> servers;  ///< that showed it, sorted; empty where it is not about what servers said
    std::optional<std::size_t>
        causedBy;  ///< index of the finding that this one follows from; nothing: a cause by itself
    Severity severity = Severity::Notice;  ///< the kind's own, or weaker where another path still works

    [[nodiscard]] const FindingKind& kind() const { return detail.kind(); }
    [[nodiscard]] std::string_view code() const { return kind().code; }
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// A finding about how a question was asked rather than about a zone, with its kind's own severity.
Finding findingAbout(const Question& question, FindingDetail detail);

/// The kinds of all findings, in the order of FindingKinds: for `explain --list` and for tests of completeness.
std::span<const FindingKind> allFindingKinds();

}  // namespace rootline
