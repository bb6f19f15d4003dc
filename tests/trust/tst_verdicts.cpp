// SPDX-License-Identifier: MIT
#include "tests/support/inspected_world.h"

#include <QTest>

using namespace rootline;
using namespace rootline::lab;
using rootline::test::causeCode;
using rootline::test::hasFinding;
using rootline::test::inspect;
using rootline::test::name;

namespace {

const Name kZone = name("example.test.");
const Which kAnswer{name("www.example.test."), RRType::A};
const Which kKeySet{kZone, RRType::DNSKEY};

std::vector<KeySpec> kskAndZsk(Algorithm algorithm = Algorithm::EcdsaP256Sha256) {
    return {KeySpec{algorithm, KeyRole::Ksk}, KeySpec{algorithm, KeyRole::Zsk}};
}

struct Broken {
    std::vector<Change> changes;
    Question question{name("www.example.test."), RRType::A};
    DenialStyle denial = {};
};

DenialStyle nsec3(bool optOut = false, std::uint16_t iterations = 0) {
    return {DenialStyle::Kind::Nsec3, optOut, iterations, {}};
}

ChainOfTrust validated(const Broken& broken) {
    auto scenario = minimalScenario(kskAndZsk(), broken.denial);
    for (const auto& change : broken.changes) {
        scenario.mutations.push_back({kZone, change, ""});
    }
    return inspect(scenario, broken.question).validate();
}

Question ask(std::string_view owner, RRType type = RRType::A) {
    return {name(owner), type};
}

}  // namespace

Q_DECLARE_METATYPE(Broken)

class TestVerdicts : public QObject {
    Q_OBJECT

private slots:
    void everyAlgorithmIsSecure_data();
    void everyAlgorithmIsSecure();
    void uncheckableAlgorithmCountsAsUnsigned();
    void healthyQuestions_data();
    void healthyQuestions();
    void breaks_data();
    void breaks();
    void oneBreakIsOneCause_data() { breaks_data(); }
    void oneBreakIsOneCause();
    void builtInScenariosAreAsTheySay();
    void oneServerOutOfStepIsNamed();
    void staleDsShowsTheEmptySlotAndTheRealKeys();
    void aKeyWhoseSignatureRanOutStillSigns();
    void twoBreaksAreTwoCauses();
    void nothingHeardIsIndeterminate();
    void outsideEveryAnchorIsIndeterminate();
    void anchorsAnywhereStartAnIsland();
    void validUntilIsTheFirstEnd();
    void workIsBounded();
};

void TestVerdicts::everyAlgorithmIsSecure_data() {
    QTest::addColumn<int>("algorithm");
    for (const int number : {5, 7, 8, 10, 13, 14, 15, 16}) {
        QTest::addRow("%d", number) << number;
    }
}

void TestVerdicts::everyAlgorithmIsSecure() {
    QFETCH(int, algorithm);
    const auto chain = inspect(minimalScenario(kskAndZsk(Algorithm{static_cast<std::uint8_t>(algorithm)}))).validate();
    QCOMPARE(chain.verdict, Security::Secure);
    QCOMPARE(causeCode(chain), std::string("none"));
    QCOMPARE(hasFinding(chain, "ALGORITHM_RETIRED"), algorithm == 5 || algorithm == 7);
    const auto* zone = chain.findZone(kZone);
    QVERIFY(zone != nullptr);
    QCOMPARE(std::count_if(zone->keys.begin(), zone->keys.end(),
                           [](const ZoneKey& key) { return key.role == KeyRole::Ksk; }),
             1);
    QCOMPARE(std::count_if(zone->keys.begin(), zone->keys.end(),
                           [](const ZoneKey& key) { return key.role == KeyRole::Zsk; }),
             1);
}

void TestVerdicts::uncheckableAlgorithmCountsAsUnsigned() {
    const auto chain = inspect(minimalScenario(kskAndZsk(Algorithm::MlDsa44))).validate();
    QCOMPARE(chain.verdict, Security::Insecure);
    QCOMPARE(causeCode(chain), std::string("none"));
    QVERIFY(hasFinding(chain, "DS_ALL_UNSUPPORTED"));
    QCOMPARE(chain.findZone(kZone)->link.state, LinkState::Unsupported);
}

void TestVerdicts::healthyQuestions_data() {
    QTest::addColumn<Broken>("world");
    QTest::addColumn<Security>("verdict");
    QTest::addColumn<QByteArray>("finding");
    const auto row = [](const char* title, Broken world, Security verdict, const char* finding = "") {
        for (const bool hashed : {false, true}) {
            if (hashed) {
                world.denial = nsec3();
            }
            QTest::addRow("%s, %s", title, hashed ? "NSEC3" : "NSEC") << world << verdict << QByteArray(finding);
        }
    };
    row("servers that do not know the zone", {{BadServer{BadServer::Way::Lame}}}, Security::Indeterminate);
    row("answer", {}, Security::Secure);
    row("no such name", {{}, ask("nope.example.test."), {}}, Security::Secure);
    row("no such type", {{}, ask("www.example.test.", RRType::TXT), {}}, Security::Secure);
    row("empty non-terminal", {{}, ask("b.c.example.test."), {}}, Security::Secure);
    row("wildcard", {{}, ask("any.wild.example.test."), {}}, Security::Secure, "WILDCARD_EXPANDED");
    row("no such type at a wildcard", {{}, ask("any.wild.example.test.", RRType::MX), {}}, Security::Secure);
    row("CNAME", {{}, ask("alias.example.test."), {}}, Security::Secure);
    row("DNAME", {{}, ask("host.moved.example.test."), {}}, Security::Secure);
    row("unsigned child", {{}, ask("www.plain.example.test."), {}}, Security::Insecure, "DELEGATION_UNSIGNED");
    row("DS of a child", {{}, ask("example.test.", RRType::DS), {}}, Security::Secure);
    row("DS of an unsigned child", {{}, ask("plain.example.test.", RRType::DS), {}}, Security::Secure);
    row("the root's keys", {{}, ask(".", RRType::DNSKEY), {}}, Security::Secure);
    QTest::newRow("unsigned child under opt-out") << Broken{{}, ask("www.plain.example.test."), nsec3(true)}
                                                  << Security::Insecure << QByteArray("DELEGATION_OPT_OUT");
    QTest::newRow("iterations within the limit") << Broken{{}, ask("nope.example.test."), nsec3(false, 20)}
                                                 << Security::Secure << QByteArray("NSEC3_ITERATIONS_NONZERO");
    QTest::newRow("iterations over the limit") << Broken{{}, ask("nope.example.test."), nsec3(false, 151)}
                                               << Security::Insecure << QByteArray("NSEC3_ITERATIONS_EXCESSIVE");
    QTest::newRow("DS withdrawn") << Broken{{DropDs{}}, ask("www.example.test."), {}} << Security::Insecure
                                  << QByteArray("ISLAND_OF_SECURITY");
    QTest::newRow("key without SEP") << Broken{{ClearSepFlag{}}, ask("www.example.test."), {}} << Security::Secure
                                     << QByteArray("DS_FOR_KEY_WITHOUT_SEP");
}

void TestVerdicts::healthyQuestions() {
    QFETCH(Broken, world);
    QFETCH(Security, verdict);
    QFETCH(QByteArray, finding);
    const auto chain = validated(world);
    QCOMPARE(causeCode(chain), std::string("none"));
    QCOMPARE(chain.verdict, verdict);
    QVERIFY2(finding.isEmpty() || hasFinding(chain, finding.toStdString()), finding.constData());
}

void TestVerdicts::breaks_data() {
    QTest::addColumn<Broken>("world");
    QTest::addColumn<QByteArray>("cause");
    const auto row = [](const char* cause, const char* title, Broken world) {
        QTest::addRow("%s: %s", cause, title) << world << QByteArray(cause);
    };
    row("DS_MATCHES_NO_KEY", "stale DS", {{StaleDs{}}});
    row("DS_DIGEST_MISMATCH", "typing error in the digest", {{DsDigestTypo{}}});
    row("DS_ALGORITHM_MISMATCH", "wrong algorithm", {{DsAlgorithmWrong{}}});
    row("DS_MATCHES_NO_KEY", "wrong tag", {{DsTagWrong{}}});
    row("DS_WITHOUT_SIGNED_ZONE", "DS left behind", {{KeepDsButUnsign{}}});
    row("DS_FOR_REVOKED_KEY", "DS of a revoked key", {{RevokeKey{KeyRole::Ksk, true}}});
    row("DS_FOR_NON_ZONE_KEY", "DS of a key without ZONE", {{ClearZoneFlag{}}});
    row("DS_FOR_NON_ZONE_KEY", "DS of a key with another protocol", {{WrongProtocol{}}});
    row("DNSKEY_SET_NOT_SIGNED_BY_SEP", "DNSKEY set signed by the ZSK alone", {{SignKeySetWith{KeyRole::Zsk}}});
    row("DNSKEY_SET_UNSIGNED", "DNSKEY set without signature", {{DropSignature{kKeySet}}});
    row("SERVER_WITHOUT_EDNS", "servers that know no EDNS", {{BadServer{BadServer::Way::WithoutEdns}}});
    row("RRSIG_EXPIRED", "DNSKEY set", {{Expire{kKeySet}}});
    row("RRSIG_EXPIRED", "answer", {{Expire{kAnswer}}});
    row("RRSIG_NOT_YET_VALID", "answer", {{NotYetValid{kAnswer}}});
    row("RRSIG_INVALID", "answer", {{CorruptSignature{kAnswer}}});
    row("RRSIG_INVALID", "answer changed after signing", {{ChangeRdata{kAnswer, Bytes{192, 0, 2, 66}}}});
    row("RRSIG_BAD_LENGTH", "answer", {{ShortenSignature{kAnswer}}});
    row("RRSIG_MISSING", "answer", {{DropSignature{kAnswer}}});
    row("RRSIG_KEY_MISSING", "ZSK no longer published", {{DropKey{KeyRole::Zsk}}});
    row("RRSIG_KEY_REVOKED", "ZSK revoked", {{RevokeKey{KeyRole::Zsk, false}}});
    row("RRSIG_SIGNER_NOT_ZONE", "answer", {{WrongSigner{kAnswer, name("test.")}}});
    row("RRSIG_LABELS_EXCEED_OWNER", "answer", {{WrongLabels{kAnswer, 1}}});
    row("DENIAL_MISSING", "no such name", {{DropDenial{}}, ask("nope.example.test.")});
    row("DENIAL_MISSING", "no such type", {{DropDenial{}}, ask("www.example.test.", RRType::TXT)});
    row("WILDCARD_PROOF_MISSING", "wildcard", {{DropDenial{}}, ask("any.wild.example.test.")});
    row("RRSIG_LABELS_WRONG", "NSEC signed as a wildcard's",
        {{WrongLabels{{std::nullopt, RRType::NSEC}, -1}}, ask("nope.example.test.")});
    row("DENIAL_NEXT_CLOSER_NOT_COVERED", "NSEC3",
        {{OmitProof{DenialRole::CoversNextCloser}}, ask("nope.example.test."), nsec3()});
    row("DENIAL_CLOSEST_ENCLOSER_MISSING", "NSEC3",
        {{OmitProof{DenialRole::MatchesClosestEncloser}}, ask("nope.example.test."), nsec3()});
    row("DENIAL_WILDCARD_NOT_COVERED", "NSEC3",
        {{OmitProof{DenialRole::CoversWildcard}}, ask("nope.example.test."), nsec3()});
    row("DENIAL_TYPE_IN_BITMAP", "record gone after signing", {{DropRecords{kAnswer}}});
    row("DELEGATION_PROOF_MISSING", "unsigned child", {{DropDenial{}}, ask("www.plain.example.test.")});
    row("ALIAS_UNSIGNED", "CNAME",
        {{DropSignature{{name("alias.example.test."), RRType::CNAME}}}, ask("alias.example.test.")});
}

void TestVerdicts::breaks() {
    QFETCH(Broken, world);
    QFETCH(QByteArray, cause);
    const auto chain = validated(world);
    QCOMPARE(causeCode(chain), cause.toStdString());
    QCOMPARE(chain.verdict, Security::Bogus);
}

/// One break, one cause: every other error says what it follows from.
void TestVerdicts::oneBreakIsOneCause() {
    QFETCH(Broken, world);
    const auto chain = validated(world);
    int causes = 0;
    for (const auto& finding : chain.findings) {
        causes += finding.severity == Severity::Error && !finding.causedBy ? 1 : 0;
        QVERIFY(!finding.causedBy || *finding.causedBy < chain.findings.size());
    }
    QCOMPARE(causes, 1);
}

void TestVerdicts::builtInScenariosAreAsTheySay() {
    for (const auto& scenarioName : scenarioNames()) {
        const auto scenario = findScenario(scenarioName);
        QVERIFY(scenario);
        const auto chain = inspect(*scenario).validate();
        QVERIFY2(chain.verdict == scenario->expected.verdict, scenarioName.c_str());
        QCOMPARE(causeCode(chain), scenario->expected.cause.empty() ? std::string("none") : scenario->expected.cause);
    }
}

void TestVerdicts::oneServerOutOfStepIsNamed() {
    auto scenario = minimalScenario(kskAndZsk());
    scenario.mutations.push_back({kZone, Expire{Which{}}, "192.0.2.32"});
    const auto chain = inspect(scenario).validate();
    QCOMPARE(chain.verdict, Security::Secure);
    QCOMPARE(causeCode(chain), std::string("SERVERS_DISAGREE_SIGNATURES"));
    QCOMPARE(chain.findings[*chain.cause()].servers.size(), std::size_t{1});
    QCOMPARE(chain.findings[*chain.cause()].servers[0].address, std::string("192.0.2.32"));
}

void TestVerdicts::staleDsShowsTheEmptySlotAndTheRealKeys() {
    const auto chain = validated({{StaleDs{}}});
    const auto* zone = chain.findZone(kZone);
    QVERIFY(zone != nullptr);
    QCOMPARE(zone->security, Security::Bogus);
    QCOMPARE(zone->link.state, LinkState::Broken);
    QCOMPARE(zone->link.checks.size(), std::size_t{1});
    QCOMPARE(zone->link.checks[0].status, DsStatus::NoKey);
    QVERIFY(!zone->link.checks[0].keyIndex);
    // The zone by itself is fine, and the picture says so.
    QVERIFY(zone->keySet.has_value());
    QCOMPARE(zone->keySet->signatures.at(0).status, SignatureStatus::Valid);
    QCOMPARE(chain.hops.at(0).rrset->signatures.at(0).status, SignatureStatus::Valid);
}

void TestVerdicts::aKeyWhoseSignatureRanOutStillSigns() {
    const auto chain = validated({{Expire{kKeySet}}});
    const auto* zone = chain.findZone(kZone);
    QCOMPARE(causeCode(chain), std::string("RRSIG_EXPIRED"));
    QCOMPARE(zone->link.checks.at(0).status, DsStatus::Matches);
    QVERIFY(zone->keys.at(*zone->link.checks[0].keyIndex).signsKeySet);
}

/// A stale DS under a signature that is not valid yet: both are reported, and first the one that does not go away by itself.
void TestVerdicts::twoBreaksAreTwoCauses() {
    const auto causes = [](std::int64_t begins) {
        auto scenario = minimalScenario(kskAndZsk());
        scenario.mutations.push_back({kZone, StaleDs{}, ""});
        scenario.mutations.push_back({name("test."), SetValidity{Which{kZone, RRType::DS}, {begins, 86400}}, ""});
        const auto chain = inspect(scenario).validate();
        std::string codes;
        for (const auto& finding : chain.findings) {
            codes += finding.severity == Severity::Error && !finding.causedBy ? std::string(finding.code()) + ' ' : "";
        }
        return codes;
    };
    QCOMPARE(causes(202), std::string("DS_MATCHES_NO_KEY RRSIG_NOT_YET_VALID "));
    QCOMPARE(causes(7200), std::string("RRSIG_NOT_YET_VALID DS_MATCHES_NO_KEY "));
}

void TestVerdicts::nothingHeardIsIndeterminate() {
    const auto inspected = inspect(minimalScenario(kskAndZsk()));
    const auto chain = inspected.validate(Evidence{});
    QCOMPARE(chain.verdict, Security::Indeterminate);
    QCOMPARE(causeCode(chain), std::string("none"));
}

void TestVerdicts::outsideEveryAnchorIsIndeterminate() {
    const auto inspected = inspect(minimalScenario(kskAndZsk()));
    const auto chain = validate(inspected.evidence, inspected.question, {}, Policy{}, inspected.world->now());
    QCOMPARE(chain.verdict, Security::Indeterminate);
    QVERIFY(hasFinding(chain, "NO_ANCHOR_ABOVE"));
}

void TestVerdicts::anchorsAnywhereStartAnIsland() {
    auto scenario = minimalScenario(kskAndZsk());
    scenario.mutations.push_back({kZone, DropDs{}, ""});
    const auto inspected = inspect(scenario);
    const auto before = inspected.validate();
    QCOMPARE(before.verdict, Security::Insecure);
    const auto& keys = before.findZone(kZone)->keys;
    const auto ksk = std::find_if(keys.begin(), keys.end(), [](const ZoneKey& key) { return key.key.isSep(); });
    const std::vector<TrustAnchor> anchors{{kZone, ksk->key}};
    const auto chain = validate(inspected.evidence, inspected.question, anchors, Policy{}, inspected.world->now());
    QCOMPARE(chain.verdict, Security::Secure);
    QCOMPARE(chain.findZone(kZone)->link.state, LinkState::Anchored);
    QCOMPARE(chain.findZone(name("test."))->link.state, LinkState::AboveAnchor);
    // A key that is not the zone's.
    auto other = anchors;
    std::get<DnsKey>(other[0].key).publicKey[3] ^= 1;
    const auto refused = validate(inspected.evidence, inspected.question, other, Policy{}, inspected.world->now());
    QCOMPARE(causeCode(refused), std::string("ANCHOR_NOT_PUBLISHED"));
}

void TestVerdicts::validUntilIsTheFirstEnd() {
    auto scenario = minimalScenario(kskAndZsk());
    scenario.mutations.push_back({kZone, SetValidity{kAnswer, {-86400, 3600}}, ""});
    const auto inspected = inspect(scenario);
    const auto chain = inspected.validate();
    QCOMPARE(chain.validUntil.value().seconds, inspected.world->now().seconds + 3600);
    QVERIFY(hasFinding(chain, "RRSIG_EXPIRES_SOON"));
    const auto late = validate(inspected.evidence, inspected.question, inspected.world->trustAnchors(), Policy{},
                               {inspected.world->now().seconds + 3601});
    QCOMPARE(causeCode(late), std::string("RRSIG_EXPIRED"));
}

void TestVerdicts::workIsBounded() {
    const auto inspected = inspect(minimalScenario(kskAndZsk()));
    Policy policy;
    policy.signatureChecks = 2;
    const auto chain = validate(inspected.evidence, inspected.question, inspected.world->trustAnchors(), policy,
                                inspected.world->now());
    QCOMPARE(chain.verifications, 2);
    QVERIFY(chain.verdict != Security::Secure);
    const auto told =
        std::ranges::find_if(chain.findings, [](const Finding& f) { return f.code() == "WORK_LIMIT_REACHED"; });
    QVERIFY(told != chain.findings.end());
    QCOMPARE(told->zone, name("test."));  // the root's keys and the DS of test. were the two
    QCOMPARE(told->subject.type, RRType::DNSKEY);
}

QTEST_GUILESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
