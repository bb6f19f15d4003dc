// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/findings.h"
#include "ui/present/wording/wording.h"

#include <QCoreApplication>

namespace rootline {

/// Puts one finding into words: one overload of words() for each kind and no general one, so that a kind without words
/// does not compile. Names that many kinds need (zone, parent) are found once, here.
class FindingWording {
    Q_DECLARE_TR_FUNCTIONS(rootline::FindingWording)

public:
    FindingWording(const Finding& finding, const ChainOfTrust& chain);

    [[nodiscard]] Explanation explanation() const;

private:
    // Trust anchor
    [[nodiscard]] Explanation words(const AnchorNotPublished& f) const;
    [[nodiscard]] Explanation words(const AnchorDoesNotSign& f) const;
    [[nodiscard]] Explanation words(const AnchorRevoked& f) const;
    [[nodiscard]] Explanation words(const AnchorDigestUnsupported& f) const;
    [[nodiscard]] Explanation words(const AnchorSuccessorPublished& f) const;
    [[nodiscard]] Explanation words(const NoAnchorAbove& f) const;
    // Delegation and DS
    [[nodiscard]] Explanation words(const DsMatchesNoKey& f) const;
    [[nodiscard]] Explanation words(const DsDigestMismatch& f) const;
    [[nodiscard]] Explanation words(const DsAlgorithmMismatch& f) const;
    [[nodiscard]] Explanation words(const DsAlgorithmTypedWrong& f) const;
    [[nodiscard]] Explanation words(const DsWithoutSignedZone& f) const;
    [[nodiscard]] Explanation words(const DsForRevokedKey& f) const;
    [[nodiscard]] Explanation words(const DsForNonZoneKey& f) const;
    [[nodiscard]] Explanation words(const DsForKeyWithoutSep& f) const;
    [[nodiscard]] Explanation words(const DsKeyDoesNotSign& f) const;
    [[nodiscard]] Explanation words(const DsAllUnsupported& f) const;
    [[nodiscard]] Explanation words(const DsDigestWeak& f) const;
    [[nodiscard]] Explanation words(const DsDigestIgnored& f) const;
    [[nodiscard]] Explanation words(const DsExtraStandby& f) const;
    [[nodiscard]] Explanation words(const DsAlgorithmIncomplete& f) const;
    [[nodiscard]] Explanation words(const DsUnsigned& f) const;
    [[nodiscard]] Explanation words(const DsAtChild& f) const;
    [[nodiscard]] Explanation words(const DelegationUnsigned& f) const;
    [[nodiscard]] Explanation words(const DelegationProofMissing& f) const;
    [[nodiscard]] Explanation words(const DelegationProofWithoutNs& f) const;
    [[nodiscard]] Explanation words(const DelegationOptOut& f) const;
    [[nodiscard]] Explanation words(const IslandOfSecurity& f) const;
    [[nodiscard]] Explanation words(const ParentBroken& f) const;
    [[nodiscard]] Explanation words(const NsSetsDiffer& f) const;
    [[nodiscard]] Explanation words(const GlueDiffers& f) const;
    [[nodiscard]] Explanation words(const GlueMissing& f) const;
    [[nodiscard]] Explanation words(const UnknownParentRecord& f) const;
    // CDS and CDNSKEY
    [[nodiscard]] Explanation words(const CdsPending& f) const;
    [[nodiscard]] Explanation words(const CdsWouldBreak& f) const;
    [[nodiscard]] Explanation words(const CdsDeleteRequested& f) const;
    [[nodiscard]] Explanation words(const CdsDeleteMalformed& f) const;
    [[nodiscard]] Explanation words(const CdsCdnskeyDiffer& f) const;
    [[nodiscard]] Explanation words(const CdsNotSignedBySep& f) const;
    [[nodiscard]] Explanation words(const ServersDisagreeCds& f) const;
    [[nodiscard]] Explanation words(const BootstrapSignalFound& f) const;
    [[nodiscard]] Explanation words(const BootstrapSignalMismatch& f) const;
    [[nodiscard]] Explanation words(const KeepSigningUntil& f) const;
    // DNSKEY
    [[nodiscard]] Explanation words(const DnskeyMissing& f) const;
    [[nodiscard]] Explanation words(const DnskeySetUnsigned& f) const;
    [[nodiscard]] Explanation words(const DnskeySetNotSignedBySep& f) const;
    [[nodiscard]] Explanation words(const DnskeyRevoked& f) const;
    [[nodiscard]] Explanation words(const DnskeyRevokedNotSelfSigned& f) const;
    [[nodiscard]] Explanation words(const DnskeyStandby& f) const;
    [[nodiscard]] Explanation words(const DnskeyBadLength& f) const;
    [[nodiscard]] Explanation words(const DnskeyDamaged& f) const;
    [[nodiscard]] Explanation words(const DnskeyProtocolNot3& f) const;
    [[nodiscard]] Explanation words(const DnskeyWithoutZoneFlag& f) const;
    [[nodiscard]] Explanation words(const DnskeyRsaWeak& f) const;
    [[nodiscard]] Explanation words(const DnskeyRsaExponent& f) const;
    [[nodiscard]] Explanation words(const DnskeyResponseLarge& f) const;
    [[nodiscard]] Explanation words(const DnskeyNotAtApex& f) const;
    [[nodiscard]] Explanation words(const AlgorithmSignaturesMissing& f) const;
    [[nodiscard]] Explanation words(const KeyTagShared& f) const;
    [[nodiscard]] Explanation words(const AlgorithmRetired& f) const;
    [[nodiscard]] Explanation words(const AlgorithmForbidden& f) const;
    [[nodiscard]] Explanation words(const AlgorithmUnsupported& f) const;
    [[nodiscard]] Explanation words(const RolloverInProgress& f) const;
    // RRSIG
    [[nodiscard]] Explanation words(const RrsigMissing& f) const;
    [[nodiscard]] Explanation words(const RrsigExpired& f) const;
    [[nodiscard]] Explanation words(const RrsigNotYetValid& f) const;
    [[nodiscard]] Explanation words(const RrsigExpiresSoon& f) const;
    [[nodiscard]] Explanation words(const EndsSoon& f) const;
    [[nodiscard]] Explanation words(const RrsigWithinClockSkew& f) const;
    [[nodiscard]] Explanation words(const RrsigInvalid& f) const;
    [[nodiscard]] Explanation words(const RrsigKeyDamaged& f) const;
    [[nodiscard]] Explanation words(const RrsigKeyMissing& f) const;
    [[nodiscard]] Explanation words(const RrsigKeyRevoked& f) const;
    [[nodiscard]] Explanation words(const RrsigSignerNotZone& f) const;
    [[nodiscard]] Explanation words(const RrsigLabelsExceedOwner& f) const;
    [[nodiscard]] Explanation words(const RrsigLabelsWrong& f) const;
    [[nodiscard]] Explanation words(const RrsigAlgorithmMismatch& f) const;
    [[nodiscard]] Explanation words(const RrsigBadLength& f) const;
    [[nodiscard]] Explanation words(const RrsigAlgorithmUnsupported& f) const;
    [[nodiscard]] Explanation words(const RrsigLifetimeLong& f) const;
    [[nodiscard]] Explanation words(const RrsigRedundant& f) const;
    [[nodiscard]] Explanation words(const RrsigEndsBeforeSoaExpire& f) const;
    [[nodiscard]] Explanation words(const RrsigTtlMismatch& f) const;
    [[nodiscard]] Explanation words(const TtlBeyondExpiration& f) const;
    [[nodiscard]] Explanation words(const RrsigInceptionAfterExpiration& f) const;
    [[nodiscard]] Explanation words(const TtlAboveOriginal& f) const;
    // Denial
    [[nodiscard]] Explanation words(const DenialMissing& f) const;
    [[nodiscard]] Explanation words(const DenialNameNotCovered& f) const;
    [[nodiscard]] Explanation words(const DenialWildcardNotCovered& f) const;
    [[nodiscard]] Explanation words(const DenialClosestEncloserMissing& f) const;
    [[nodiscard]] Explanation words(const DenialNextCloserNotCovered& f) const;
    [[nodiscard]] Explanation words(const DenialTypeInBitmap& f) const;
    [[nodiscard]] Explanation words(const DenialExistingNameCovered& f) const;
    [[nodiscard]] Explanation words(const DenialOwnRecordMissing& f) const;
    [[nodiscard]] Explanation words(const DenialFromParentSide& f) const;
    [[nodiscard]] Explanation words(const WildcardExpanded& f) const;
    [[nodiscard]] Explanation words(const WildcardProofMissing& f) const;
    [[nodiscard]] Explanation words(const Nsec3IterationsNonzero& f) const;
    [[nodiscard]] Explanation words(const Nsec3IterationsExcessive& f) const;
    [[nodiscard]] Explanation words(const NsecLastNotApex& f) const;
    [[nodiscard]] Explanation words(const Nsec3ParametersDiffer& f) const;
    [[nodiscard]] Explanation words(const Nsec3Salt& f) const;
    [[nodiscard]] Explanation words(const Nsec3OwnerMalformed& f) const;
    [[nodiscard]] Explanation words(const ZoneWalkable& f) const;
    [[nodiscard]] Explanation words(const SoaMissingInNegative& f) const;
    [[nodiscard]] Explanation words(const Nsec3HashUnsupported& f) const;
    [[nodiscard]] Explanation words(const Nsec3OptOutNeeded& f) const;
    [[nodiscard]] Explanation words(const CompactDenial& f) const;
    // Aliases
    [[nodiscard]] Explanation words(const AliasTargetWeaker& f) const;
    [[nodiscard]] Explanation words(const AliasTargetMissing& f) const;
    [[nodiscard]] Explanation words(const CnameLoop& f) const;
    [[nodiscard]] Explanation words(const AliasChainLong& f) const;
    [[nodiscard]] Explanation words(const CnameAndOtherData& f) const;
    [[nodiscard]] Explanation words(const DnameSynthesisWrong& f) const;
    [[nodiscard]] Explanation words(const AliasUnsigned& f) const;
    // Servers
    [[nodiscard]] Explanation words(const ServerSilent& f) const;
    [[nodiscard]] Explanation words(const ServerRefuses& f) const;
    [[nodiscard]] Explanation words(const ServerLame& f) const;
    [[nodiscard]] Explanation words(const RcodeContradictsAnswer& f) const;
    [[nodiscard]] Explanation words(const ServerGarbage& f) const;
    [[nodiscard]] Explanation words(const ServerTruncatesNoTcp& f) const;
    [[nodiscard]] Explanation words(const ServerStripsDnssec& f) const;
    [[nodiscard]] Explanation words(const ServerWithoutEdns& f) const;
    [[nodiscard]] Explanation words(const ServerDropsQuestions& f) const;
    [[nodiscard]] Explanation words(const ServersDisagreeSignatures& f) const;
    [[nodiscard]] Explanation words(const ServersDisagreeKeys& f) const;
    [[nodiscard]] Explanation words(const MultiSigner& f) const;
    [[nodiscard]] Explanation words(const SignerWithoutDs& f) const;
    [[nodiscard]] Explanation words(const ServersDisagreeDs& f) const;
    [[nodiscard]] Explanation words(const ServersDisagreeAnswer& f) const;
    [[nodiscard]] Explanation words(const AllServersSilent& f) const;
    [[nodiscard]] Explanation words(const SoaSerialsDiffer& f) const;
    [[nodiscard]] Explanation words(const OneFamilyOnly& f) const;
    [[nodiscard]] Explanation words(const PrivateAddress& f) const;
    [[nodiscard]] Explanation words(const LargeAnswerLost& f) const;
    [[nodiscard]] Explanation words(const ServerChangesWithCase& f) const;
    [[nodiscard]] Explanation words(const CaseNotKept& f) const;
    // This computer and the path
    [[nodiscard]] Explanation words(const ClockLikelyWrong& f) const;
    [[nodiscard]] Explanation words(const PathStripsDnssec& f) const;
    [[nodiscard]] Explanation words(const Port53Blocked& f) const;
    [[nodiscard]] Explanation words(const ResolverUnusable& f) const;
    [[nodiscard]] Explanation words(const ResolverRefuses& f) const;
    [[nodiscard]] Explanation words(const ResolverSays& f) const;
    [[nodiscard]] Explanation words(const ResolverDoesNotValidate& f) const;
    [[nodiscard]] Explanation words(const ResolverRefusesWeAccept& f) const;
    [[nodiscard]] Explanation words(const ResolverAcceptsWeRefuse& f) const;
    [[nodiscard]] Explanation words(const ResolverCachedOld& f) const;
    [[nodiscard]] Explanation words(const ResolverTrustsKey& f) const;
    [[nodiscard]] Explanation words(const ResolverLacksKey& f) const;
    [[nodiscard]] Explanation words(const ResolverKeysUnknown& f) const;
    // The answer
    [[nodiscard]] Explanation words(const NoSuchName& f) const;
    // Uses of the chain
    [[nodiscard]] Explanation words(const TlsaSecure& f) const;
    [[nodiscard]] Explanation words(const TlsaUnsigned& f) const;
    [[nodiscard]] Explanation words(const TlsaMismatch& f) const;
    [[nodiscard]] Explanation words(const MailRecordsUnsigned& f) const;
    // Work
    [[nodiscard]] Explanation words(const WorkLimitReached& f) const;
    [[nodiscard]] Explanation words(const CaptureIncomplete& f) const;
    [[nodiscard]] Explanation words(const NotInFile& f) const;
    [[nodiscard]] Explanation words(const MessageNotWhole& f) const;
    [[nodiscard]] Explanation words(const ReplyNotRepeatable& f) const;
    [[nodiscard]] Explanation words(const StrayAnswersIgnored& f) const;
    [[nodiscard]] Explanation words(const CaptureNotAnchored& f) const;
    [[nodiscard]] Explanation words(const AskedWithoutDnssec& f) const;
    [[nodiscard]] Explanation words(const OwnKeysTrusted& f) const;
    [[nodiscard]] Explanation words(const ZoneFileUnsigned& f) const;
    [[nodiscard]] Explanation words(const MessageMalformed& f) const;

    // Who acts: a top-level domain and the root have a registry instead of a registrar and a DNS host.
    [[nodiscard]] Who whoHosts(const Name& zone) const;
    [[nodiscard]] Who whoDelegates(const Name& child) const;
    [[nodiscard]] QStringList hostSteps(const Name& zone, QStringList steps) const;
    [[nodiscard]] QStringList registrarSteps(QStringList steps) const;

    // Steps and sentences that several kinds share.
    [[nodiscard]] QStringList resignSteps() const;
    [[nodiscard]] QStringList repairDenialSteps() const;
    [[nodiscard]] QStringList changeAlgorithmSteps() const;
    [[nodiscard]] QString openRegistrar() const;
    [[nodiscard]] QString putDsInPlace(std::uint16_t oldTag) const;
    [[nodiscard]] QString waitForCaches(std::uint32_t ttl) const;
    [[nodiscard]] QString checkAgain() const;
    [[nodiscard]] QString keepSigning() const;
    [[nodiscard]] QString wantedDsText() const;
    [[nodiscard]] QString healsAfterTtl(std::uint32_t ttl) const;
    [[nodiscard]] QString healsOnceSigned() const;
    [[nodiscard]] QString visitorsRefused(const Name& name) const;
    [[nodiscard]] bool isWithoutCertificates() const;
    [[nodiscard]] QString visitorsNotice() const;
    [[nodiscard]] QString visitorsLater() const;
    [[nodiscard]] QString visitorsUnprotected(const Name& name) const;
    [[nodiscard]] QString visitorsSome() const;

    // What several kinds of one family have in common.
    [[nodiscard]] Explanation replaceDs(const AboutDs& about, QString title, QString why) const;
    [[nodiscard]] Explanation brokenSignature(const AboutSignature& about, QString title, QString why) const;
    [[nodiscard]] QString wrongDatesToo(const AboutSignature& about) const;
    [[nodiscard]] Explanation keyRemovedTooSoon(QString title, Timestamp until, const Name& zone) const;
    [[nodiscard]] Explanation brokenKey(QString title, QString why) const;
    [[nodiscard]] Explanation brokenDenial(const AboutDenial& about, QString title, QString why) const;
    [[nodiscard]] Explanation badServer(const AboutServers& about, QString title, QString why) const;
    [[nodiscard]] Explanation noServerSigns(const AboutServers& about, QString title, QString why) const;
    [[nodiscard]] Explanation untidy(QString title, QString why, QString wish) const;
    static Explanation underAttack(Explanation words);
    [[nodiscard]] Explanation atTheChosenTime(Explanation words) const;
    [[nodiscard]] std::optional<Timestamp> failsInCachesUntil() const;
    [[nodiscard]] Explanation ofOldCaches(Explanation words, Timestamp until) const;
    [[nodiscard]] Explanation waitForOldSets(QString title, Timestamp until, const QString& zone) const;
    [[nodiscard]] bool isOfAllServers() const;
    [[nodiscard]] QString visitorsOfUnknown() const;
    [[nodiscard]] Explanation ofThirdParty(Explanation words, const Name& domain) const;
    [[nodiscard]] Explanation calm(QString title, QString why) const;

    /// Until when caches have an old set that this chain was validated with; nothing where they have none.
    [[nodiscard]] std::optional<Timestamp> heldUntil(const Name& owner, RRType type) const;

    [[nodiscard]] QString serverNames() const;
    [[nodiscard]] bool isAboutResolver() const;
    [[nodiscard]] QString thisComputersResolver() const;
    [[nodiscard]] QString otherWays() const;

    const Finding& finding_;
    const ChainOfTrust& chain_;
    Name childName_;   // of a delegation: the zone below
    Name parentName_;  // of a delegation: the zone above
    QString zone_;     // the names as shown
    QString child_;
    QString parent_;
};

}  // namespace rootline
