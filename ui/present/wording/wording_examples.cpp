// SPDX-License-Identifier: MIT
#include "ui/present/wording/wording_examples.h"

#include "core/trust/findings.h"

#include <array>
#include <utility>

namespace rootline {

namespace {

constexpr Timestamp kNow{1795291200};  // 2026-11-21T20:00:00Z
constexpr std::int64_t kDay = 86400;
constexpr std::uint16_t kOldTag = 31406;

Name name(std::string_view text) {
    return Name::fromText(text).value_or(Name());
}

DnsKey exampleKey() {
    return {.flags = DnsKey::kZoneFlag | DnsKey::kSepFlag,
            .protocol = 3,
            .algorithm = Algorithm::EcdsaP256Sha256,
            .publicKey = Bytes(64, 0x5A)};
}

KeySummary summary(const DnsKey& key) {
    return {keyTag(key), key.algorithm, key.isSep()};
}

/// Fills the arguments that the kinds of one family share. One overload for each family, the derived kinds convert.
void fill(AboutSignature& about) {
    about = {name("www.example.test."),
             RRType::A,
             kOldTag,
             Algorithm::EcdsaP256Sha256,
             {kNow.seconds - 10 * kDay},
             {kNow.seconds + 2 * kDay},
             name("example.test.")};
}
void fill(AboutRRset& about) {
    about = {name("www.example.test."), RRType::A};
}
void fill(AboutDs& about) {
    about = {{kOldTag, Algorithm::RsaSha256, DigestType::Sha256, Bytes(32, 0xB2)}, 3600, {summary(exampleKey())}};
}
void fill(AboutKey& about) {
    about = {{kOldTag, Algorithm::RsaSha1, true}, 1024};
}
void fill(AboutDenial& about) {
    about = {name("nothing.example.test."), RRType::A, true};
}
void fill(AboutServers& about) {
    about = {{name("example.test."), RRType::DNSKEY}};
}
void fill(AboutAlias& about) {
    about = {name("www.example.test."), name("www.example.net.")};
}
void fill(AboutDsWish& about) {
    about = {{*makeDelegationSigner(name("example.test."), exampleKey(), DigestType::Sha256)},
             {{kOldTag, Algorithm::RsaSha256, DigestType::Sha256, Bytes(32, 0xB2)}}};
}
void fill(AboutGlue& about) {
    about = {name("ns1.example.test."), {"192.0.2.1"}, {"192.0.2.53"}};
}
void fill(NsSetsDiffer& f) {
    f = {{name("ns0.example.test.")}, {name("ns2.example.test.")}};
}
void fill(KeepSigningUntil& f) {
    f.until = {kNow.seconds + 10 * 3600};
}
void fill(RolloverInProgress& f) {
    f = {RolloverInProgress::Phase::AwaitingParent, {summary(exampleKey())}};
}
void fill(SoaSerialsDiffer& f) {
    f = {2026112102, 2026112101};
}
void fill(OneFamilyOnly&) {}
void fill(PrivateAddress& f) {
    f = {name("www.example.test."), "10.0.0.1"};
}
void fill(ClockLikelyWrong& f) {
    f = {{kNow.seconds + 300 * kDay}, {kNow.seconds + 310 * kDay}};
}
void fill(NoSuchName& f) {
    f = {name("wwww.example.test."), true, {name("www.example.test.")}};
}
void fill(MailRecordsUnsigned& f) {
    f.records = {{name("example.test."), RRType::MX}, {name("_dmarc.example.test."), RRType::TXT}};
}
void fill(AboutRootKey& about) {
    about.keyTag = kOldTag;
}
void fill(ResolverKeysUnknown&) {}
void fill(CaptureNotAnchored& f) {
    f.anchors = {name("test.")};
}
void fill(AskedWithoutDnssec& f) {
    f.answers = 3;
}
void fill(OwnKeysTrusted& f) {
    f.keys = {summary(exampleKey())};
}
void fill(ZoneFileUnsigned&) {}
void fill(AnchorNotPublished& f) {
    f.anchors = {{kOldTag, Algorithm::RsaSha256, true}};
    f.published = {summary(exampleKey())};
}
void fill(NoAnchorAbove& f) {
    f.name = name("www.example.test.");
}
void fill(IslandOfSecurity& f) {
    f.keys = {summary(exampleKey())};
    f.upload = makeDelegationSigner(name("example.test."), exampleKey(), DigestType::Sha256);
}
void fill(ParentBroken& f) {
    f.brokenZone = name("test.");
}
void fill(WorkLimitReached& f) {
    f.limit = WorkLimitReached::Limit::KeysPerTag;
}
void fill(CaptureIncomplete& f) {
    f.asked = {name("mail.example.test."), RRType::MX};
    f.captured = {name("www.example.test."), RRType::A};
}
void fill(NotInFile& f) {
    f.part = NotInFile::Part::Signatures;
    f.question = {name("www.example.test."), RRType::A};
}
void fill(MessageNotWhole& f) {
    f.question = {name("www.example.test."), RRType::A};
    f.missing = 1;
    f.lines = {17};
}
void fill(MessageMalformed& f) {
    f.oddity = OddityKind::TrailingBytes;
    f.offset = 512;
}

/// Arguments of single kinds, and what differs from the family's.
template <typename Detail>
void refine(Detail&) {}
void refine(WildcardExpanded& f) {
    f.wildcard = name("*.example.test.");
}
void refine(DnskeyRsaExponent& f) {
    f.exponentBits = 64;
}
void refine(DnskeyResponseLarge& f) {
    f.octets = 2048;
}
void refine(AlgorithmSignaturesMissing& f) {
    f.algorithm = Algorithm::Ed25519;
}
void refine(RrsigAlgorithmUnsupported& f) {
    f.algorithm = Algorithm::MlDsa44;
}
void refine(RrsigEndsBeforeSoaExpire& f) {
    f.expire = 14 * kDay;
}
void refine(TtlBeyondExpiration& f) {
    f.ttl = 7 * kDay;
}
void refine(NsecLastNotApex& f) {
    f.owner = name("www.example.test.");
    f.next = name("mail.example.test.");
}
void refine(Nsec3Salt& f) {
    f.octets = 8;
}
void refine(Nsec3OwnerMalformed& f) {
    f.owner = name("nohash.example.test.");
}
void refine(CnameAndOtherData& f) {
    f.type = RRType::MX;
}
void refine(StrayAnswersIgnored& f) {
    f.count = 3;
}
void refine(Nsec3IterationsNonzero& f) {
    f.iterations = 10;
}
void refine(Nsec3IterationsExcessive& f) {
    f.iterations = 500;
    f.limit = 150;
}
void refine(ResolverUnusable& f) {
    f.trouble = ResolverUnusable::Trouble::Untrusted;
}
void refine(ResolverRefuses& f) {
    f.rcode = Rcode::ServFail;
}
void refine(RcodeContradictsAnswer& f) {
    f.rcode = Rcode::ServFail;
}
void refine(ResolverSays& f) {
    f.errors = {{22, "no reachable authority"}};
}
void refine(ResolverRefusesWeAccept& f) {
    f.errors = {{6, "signature does not verify"}};
}
void refine(ResolverCachedOld& f) {
    f.type = RRType::DS;
    f.ttl = 3600;
}
void refine(ResolverTrustsKey& f) {
    f.keyTag = 20326;
}
void refine(ResolverLacksKey& f) {
    f.keyTag = 38696;
}
void refine(ResolverKeysUnknown& f) {
    f.zone = name("sentinel.example.test.");
}
void refine(BootstrapSignalFound& f) {
    f.nameServer = name("ns1.example.net.");
}
void refine(BootstrapSignalMismatch& f) {
    f.nameServer = name("ns1.example.net.");
}
void refine(LargeAnswerLost& f) {
    f.octets = 1700;
}
void refine(CdsDeleteMalformed& f) {
    f.type = RRType::CDS;
}
void refine(CdsNotSignedBySep& f) {
    f.type = RRType::CDS;
}
void refine(ServersDisagreeCds& f) {
    f.type = RRType::CDS;
}
void refine(TlsaSecure& f) {
    f.owner = name("_25._tcp.mail.example.test.");
}
void refine(TlsaUnsigned& f) {
    f.owner = name("_25._tcp.mail.example.test.");
}
void refine(TlsaMismatch& f) {
    f.owner = name("_25._tcp.mail.example.test.");
}
void refine(RrsigExpired& f) {
    f.expiration = {kNow.seconds - 2 * kDay};
}
void refine(RrsigNotYetValid& f) {
    f.inception = {kNow.seconds + kDay};
}
void refine(RrsigInceptionAfterExpiration& f) {
    std::swap(f.inception, f.expiration);
}
void refine(DelegationUnsigned& f) {
    f.name = name("example.test.");
}
void refine(DelegationProofMissing& f) {
    f.name = name("example.test.");
}
void refine(DelegationOptOut& f) {
    f.name = name("example.test.");
}
void refine(DsUnsigned& f) {
    f = {{name("example.test."), RRType::DS}};
}
void refine(AlgorithmForbidden& f) {
    f.key.algorithm = Algorithm::RsaMd5;
}
void refine(AlgorithmUnsupported& f) {
    f.key.algorithm = Algorithm::MlDsa44;
}

template <typename Kind>
FindingDetail exampleOf() {
    Kind example{};
    fill(example);
    refine(example);
    return example;
}

template <typename... Kind>
FindingDetail exampleDetail(std::size_t kindIndex, KindList<Kind...>) {
    static constexpr std::array<FindingDetail (*)(), sizeof...(Kind)> kExamples{&exampleOf<Kind>...};
    return kExamples.at(kindIndex)();
}

Zone exampleZone(std::string_view text) {
    Zone zone;
    zone.name = name(text);
    if (!zone.name.isRoot()) {
        zone.link.parent = zone.name.parent();
    }
    ZoneKey key{.key = exampleKey()};
    key.tag = keyTag(key.key);
    key.signsKeySet = true;
    zone.keys = {key};
    return zone;
}

/// Kinds whose fault lies with the zone above the example's.
bool isFaultOfParent(const FindingDetail& detail) {
    return detail.is<DsUnsigned, DelegationProofMissing>();
}

bool isAboutResolver(const FindingDetail& detail) {
    return detail.is<ResolverUnusable, ResolverRefuses, ResolverSays, PathStripsDnssec, ResolverDoesNotValidate,
                     ResolverRefusesWeAccept, ResolverAcceptsWeRefuse, ResolverCachedOld, ResolverTrustsKey,
                     ResolverLacksKey, ResolverKeysUnknown>();
}

}  // namespace

Finding exampleFinding(std::size_t kindIndex) {
    Finding finding;
    finding.detail = exampleDetail(kindIndex, FindingKinds());
    finding.zone = isFaultOfParent(finding.detail) ? name("test.") : name("example.test.");
    finding.subject.owner = name("example.test.");
    finding.servers = {{name("ns1.example.test."), "192.0.2.53"}};
    if (isAboutResolver(finding.detail)) {
        finding.zone = Name();
        finding.servers = {{Name(), "tls://192.0.2.53"}};
    }
    finding.severity = finding.kind().severity;
    return finding;
}

ChainOfTrust exampleChain(std::size_t kindIndex) {
    ChainOfTrust chain;
    chain.question = {name("www.example.test."), RRType::A};
    chain.at = kNow;
    chain.zones = {exampleZone("."), exampleZone("test."), exampleZone("example.test.")};
    chain.findings = {exampleFinding(kindIndex)};
    return chain;
}

}  // namespace rootline
