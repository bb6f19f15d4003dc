// SPDX-License-Identifier: MIT
// Findings from what is asked beside the question: for each a lab world that makes it, and one that almost does.
#include "core/dns/codec.h"
#include "core/trust/findings.h"
#include "tests/support/inspected_world.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace rootline;
using namespace rootline::lab;
using namespace rootline::test;

namespace {

constexpr Timestamp kNow{1795300000};
const Name kZone = name("example.test.");
const Name kParent = name("test.");

ZoneSpec& zoneOf(Scenario& scenario, const Name& zone) {
    return *std::find_if(scenario.zones.begin(), scenario.zones.end(),
                         [&](const ZoneSpec& spec) { return spec.name == zone; });
}

Scenario changed(std::vector<Mutation> mutations, Scenario scenario = minimalScenario()) {
    scenario.mutations = std::move(mutations);
    return scenario;
}

Scenario with(std::string_view text, Scenario scenario = minimalScenario(), const Name& zone = kZone) {
    auto& records = zoneOf(scenario, zone).records;
    const auto more = zoneRecords(text, zone);
    records.insert(records.end(), more.begin(), more.end());
    return scenario;
}

/// The keys that the zone publishes in that world, by reading its text.
std::vector<DnsKey> keysOf(const Scenario& scenario) {
    std::vector<DnsKey> keys;
    for (const Record& record : zoneRecords(World::build(scenario, kNow)->zoneText(kZone), kZone)) {
        if (record.type == RRType::DNSKEY) {
            keys.push_back(DnsKey::fromRdata(record.rdata).value());
        }
    }
    return keys;
}

std::string cdsText(const DnsKey& key, const char* type = "CDS") {
    const auto ds = makeDelegationSigner(kZone, key, DigestType::Sha256).value();
    const bool isCds = std::string_view(type) == "CDS";
    return std::string("@ ") + type + " " +
           rdataText(isCds ? RRType::DS : RRType::DNSKEY, isCds ? ds.toRdata() : key.toRdata()) + "\n";
}

/// Entry keys with labels 1 and 2; the second in use as given.
std::vector<KeySpec> twoKeys(const KeySpec& second) {
    KeySpec two = second;
    two.label = "2";
    return {KeySpec{}, two};
}

const KeySpec kSignsWithoutDs{.inDs = false};

DnsKey ownKey(const Scenario& scenario = minimalScenario()) {
    return keysOf(scenario).front();
}

/// A key that is not in the zone.
DnsKey otherKey() {
    return {257, 3, Algorithm::EcdsaP256Sha256, Bytes(64, 0x5A)};
}

/// The one of the keys that the parent does not vouch for.
DnsKey keyWithoutDs(const Scenario& scenario) {
    std::set<std::uint16_t> named;
    for (const Record& record : zoneRecords(World::build(scenario, kNow)->zoneText(kParent), kParent)) {
        if (record.type == RRType::DS && record.owner == kZone) {
            named.insert(DelegationSigner::fromRdata(record.rdata).value().keyTag);
        }
    }
    for (const auto& key : keysOf(scenario)) {
        if (!named.contains(keyTag(key))) {
            return key;
        }
    }
    return otherKey();
}

Scenario awaitingParent() {
    const Scenario scenario = minimalScenario(twoKeys(kSignsWithoutDs));
    return with(cdsText(keyWithoutDs(scenario)), scenario);
}

Scenario retiring() {
    const Scenario scenario = minimalScenario(twoKeys(kSignsWithoutDs));
    std::string wanted;
    for (const auto& key : keysOf(scenario)) {
        if (!(key == keyWithoutDs(scenario))) {
            wanted += cdsText(key);
        }
    }
    return with(wanted, scenario);
}

Scenario twoDataKeys(KeySpec second) {
    second.label = "2";
    second.role = KeyRole::Zsk;
    return minimalScenario({KeySpec{.role = KeyRole::Ksk}, KeySpec{.role = KeyRole::Zsk}, second});
}

/// A world at addresses as they are used, where families and private ones are worth a word.
Scenario atRealAddresses(Scenario scenario = minimalScenario()) {
    int block = 0;
    for (ZoneSpec& zone : scenario.zones) {
        ++block;
        for (std::size_t i = 0; i < zone.servers.size(); ++i) {
            zone.servers[i].address = "9." + std::to_string(block) + ".0." + std::to_string(i + 1);
        }
    }
    return scenario;
}

Scenario withIpv6Too() {
    Scenario scenario = atRealAddresses();
    zoneOf(scenario, kZone).servers.push_back({kZone.child("ns2").value(), "2620:fe::9"});
    return scenario;
}

/// An island whose second name server lies in the signed zone "other.", and what that zone says of the island.
Scenario bootstrapping(const std::string& signal) {
    Scenario scenario = changed({{kZone, DropDs{}, ""}});
    const std::string wish = cdsText(ownKey());
    scenario = with(wish, scenario);
    ZoneSpec other;
    other.name = name("other.");
    other.keys = {KeySpec{}};
    other.servers = {{name("ns1.other."), "192.0.2.81"}};
    other.records =
        signal.empty() ? std::vector<Record>() : zoneRecords("_dsboot.example.test._signal.ns1" + signal, other.name);
    zoneOf(scenario, kZone).servers.push_back({name("ns1.other."), "192.0.2.81"});
    scenario.zones.push_back(other);
    return scenario;
}

std::string afterAt(const std::string& text) {
    return text.substr(1);  // the owner is another one
}

Scenario askedFor(const char* owner, RRType type, Scenario scenario) {
    scenario.question = {name(owner), type};
    return scenario;
}

Bytes soaWithSerial(std::uint32_t serial) {
    return Soa{name("ns1.example.test."), name("hostmaster.example.test."), serial, 7200, 1800, 1209600, 3600}
        .toRdata();
}

Mutation at(const char* server, Change change, const Name& zone = kZone) {
    return {zone, std::move(change), server};
}

ChainOfTrust validated(const Scenario& scenario, BesideScope scope = {}) {
    return inspect(scenario, std::nullopt, kNow, scope).validate();
}

QByteArray codes(const ChainOfTrust& chain) {
    QByteArray text;
    for (const Finding& finding : chain.findings) {
        text += QByteArray::fromStdString(std::string(finding.code())) + ' ';
    }
    return text;
}

const Finding* find(const ChainOfTrust& chain, std::string_view code) {
    const auto found = std::find_if(chain.findings.begin(), chain.findings.end(),
                                    [&](const Finding& finding) { return finding.code() == code; });
    return found == chain.findings.end() ? nullptr : &*found;
}

constexpr const char* kMail =
    "@ MX 10 mail\nmail A 198.51.100.7\n@ TXT \"v=spf1 mx -all\"\n_dmarc TXT \"v=DMARC1; p=none\"\n";
constexpr const char* kTlsa =
    "_25._tcp.mail TLSA 3 1 1 aabbccddaabbccddaabbccddaabbccddaabbccddaabbccddaabbccddaabbccdd\n";

}  // namespace

Q_DECLARE_METATYPE(rootline::lab::Scenario)

class TestBeside : public QObject {
    Q_OBJECT

private slots:
    void aHealthyZoneShowsNothing();
    void eachKindAndItsNeighbour_data();
    void eachKindAndItsNeighbour();
    void whatNobodyMayFollowIsNoWish_data();
    void whatNobodyMayFollowIsNoWish();
    void phasesOfARollover_data();
    void phasesOfARollover();
    void severalHostsAreNoRollover();
    void nothingBesideChangesTheVerdict();
    void theClockExplainsEverything_data();
    void theClockExplainsEverything();
    void whatWasHeardLongAgoIsNoClock();
};

void TestBeside::aHealthyZoneShowsNothing() {
    const auto chain = validated(minimalScenario(), {.uses = true});
    QCOMPARE(chain.verdict, Security::Secure);
    QVERIFY2(chain.findings.empty(), codes(chain).constData());
}

void TestBeside::eachKindAndItsNeighbour_data() {
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Scenario>("makes");
    QTest::addColumn<Scenario>("almost");
    const auto row = [](const char* code, Scenario makes, Scenario almost) {
        QTest::newRow(code) << QByteArray(code) << std::move(makes) << std::move(almost);
    };
    const Scenario plain = minimalScenario();
    const std::string own = cdsText(ownKey());
    const std::string foreign = cdsText(otherKey());
    // The way to the zone
    row("NS_SETS_DIFFER", changed({at("", EditRdata{{kZone, RRType::NS}, nameRdata(name("ns1.example.test."))})}),
        plain);
    const Name ns1 = name("ns1.example.test.");
    const Bytes elsewhere = addressToRdata(RRType::A, "192.0.2.39").value();
    row("GLUE_DIFFERS", changed({at("", ChangeRdata{{ns1, RRType::A}, elsewhere}, kParent)}),
        changed({at("", ChangeTtl{{ns1, RRType::A}, 60}, kParent)}));
    row("GLUE_MISSING", changed({at("", DropRecords{{ns1, RRType::A}}, kParent)}), plain);
    row("UNKNOWN_PARENT_RECORD", with("example TYPE61440 \\# 2 0001\n", plain, kParent),
        with("example2 TYPE61440 \\# 2 0001\n", plain, kParent));
    row("SOA_SERIALS_DIFFER", changed({at("192.0.2.32", EditRdata{{kZone, RRType::SOA}, soaWithSerial(2)})}),
        changed({at("", EditRdata{{kZone, RRType::SOA}, soaWithSerial(2)})}));
    row("ONE_FAMILY_ONLY", atRealAddresses(), withIpv6Too());
    row("PRIVATE_ADDRESS", atRealAddresses(with("www A 192.168.1.1\n")), atRealAddresses(with("www A 192.167.1.1\n")));
    // Servers
    row("LARGE_ANSWER_LOST",
        askedFor("big.example.test.", RRType::TXT,
                 changed({at("192.0.2.31", BadServer{BadServer::Way::LosesLargeUdp})})),
        askedFor("big.example.test.", RRType::TXT, plain));
    row("CASE_NOT_KEPT", changed({at("192.0.2.31", BadServer{BadServer::Way::ForgetsCase})}), plain);
    // CDS and CDNSKEY
    row("CDS_PENDING", with(own, changed({{kZone, DropDs{}, ""}})), with(own));
    row("CDS_WOULD_BREAK", with(foreign), with(foreign + own));
    row("CDS_DELETE_REQUESTED", with("@ CDS 0 0 0 00\n"), with(own, changed({{kZone, DropDs{}, ""}})));
    row("CDS_DELETE_MALFORMED", with("@ CDS 0 0 0 00\n" + own), with("@ CDS 0 0 0 00\n@ CDNSKEY 0 3 0 AA==\n"));
    row("CDS_CDNSKEY_DIFFER", with(own + cdsText(otherKey(), "CDNSKEY")), with(own + cdsText(ownKey(), "CDNSKEY")));
    const Scenario split = minimalScenario({KeySpec{.role = KeyRole::Ksk}, KeySpec{.role = KeyRole::Zsk}});
    row("CDS_NOT_SIGNED_BY_SEP", with(own, split), with(own));
    row("SERVERS_DISAGREE_CDS", with(own, changed({at("192.0.2.32", DropRecords{{kZone, RRType::CDS}})})), with(own));
    row("BOOTSTRAP_SIGNAL_FOUND", bootstrapping(afterAt(own)), bootstrapping({}));
    row("BOOTSTRAP_SIGNAL_MISMATCH", bootstrapping(afterAt(foreign)), bootstrapping(afterAt(own)));
    row("ROLLOVER_IN_PROGRESS", minimalScenario(twoKeys(kSignsWithoutDs)), plain);
    // Uses
    const auto island = changed({{kZone, DropDs{}, ""}});
    row("TLSA_SECURE", with(std::string(kMail) + kTlsa), with(std::string(kMail) + kTlsa, island));
    row("TLSA_UNSIGNED", with(std::string(kMail) + kTlsa, island), with(std::string(kMail) + kTlsa));
    row("MAIL_RECORDS_UNSIGNED", with(kMail, island), with("@ TXT \"something else\"\n", island));
}

void TestBeside::eachKindAndItsNeighbour() {
    QFETCH(QByteArray, code);
    QFETCH(Scenario, makes);
    QFETCH(Scenario, almost);
    for (Scenario* scenario : {&makes, &almost}) {  // what a name is used for is asked at the zone's top
        if (code.startsWith("TLSA") || code.startsWith("MAIL")) {
            scenario->question = {kZone, RRType::SOA};
        }
    }
    const BesideScope scope{.uses = true};
    const auto made = validated(makes, scope);
    QVERIFY2(hasFinding(made, code.toStdString()), codes(made).constData());
    QVERIFY2(made.verdict == Security::Secure || made.verdict == Security::Insecure, codes(made).constData());
    QVERIFY2(!made.cause(), codes(made).constData());
    const auto neighbour = validated(almost, scope);
    QVERIFY2(!hasFinding(neighbour, code.toStdString()), codes(neighbour).constData());
}

/// RFC 7344 section 4.1: what is not signed, or not validly, is not followed; so the advice does not say to wait for it.
void TestBeside::whatNobodyMayFollowIsNoWish_data() {
    using Why = CdsNotSignedBySep::Why;
    QTest::addColumn<Scenario>("world");
    QTest::addColumn<int>("why");
    QTest::addColumn<bool>("hasDs");
    const Which cds{kZone, RRType::CDS};
    const std::pair<const char*, std::pair<Change, Why>> ways[] = {{"unsigned", {DropSignature{cds}, Why::Unsigned}},
                                                                   {"expired", {Expire{cds}, Why::Expired}},
                                                                   {"rotten", {CorruptSignature{cds}, Why::Invalid}},
                                                                   {"forged", {ForgeSignature{cds}, Why::Invalid}}};
    const std::pair<const char*, std::string> wishes[] = {{"keys", cdsText(keyWithoutDs(awaitingParent()))},
                                                          {"delete", "@ CDS 0 0 0 00\n"}};
    for (const auto& [way, what] : ways) {
        for (const auto& [wish, text] : wishes) {
            const Scenario world = with(text, minimalScenario(twoKeys(kSignsWithoutDs)));
            QTest::addRow("%s, %s", way, wish)
                << changed({at("", what.first)}, world) << static_cast<int>(what.second) << true;
            QTest::addRow("%s, %s, no DS", way, wish)
                << changed({at("", what.first), at("", DropDs{})}, world) << static_cast<int>(what.second) << false;
        }
    }
    const Scenario split = minimalScenario({KeySpec{.role = KeyRole::Ksk}, KeySpec{.role = KeyRole::Zsk}});
    QTest::newRow("by a key without DS") << with(cdsText(otherKey()), split) << static_cast<int>(Why::OtherKey) << true;
}

void TestBeside::whatNobodyMayFollowIsNoWish() {
    QFETCH(Scenario, world);
    QFETCH(int, why);
    QFETCH(bool, hasDs);
    const auto chain = validated(world);
    const auto* finding = find(chain, "CDS_NOT_SIGNED_BY_SEP");
    QVERIFY2(finding != nullptr, codes(chain).constData());
    const auto* detail = finding->detail.as<CdsNotSignedBySep>();
    QCOMPARE(static_cast<int>(detail->why), why);
    QCOMPARE(detail->hasDs, hasDs);
    QCOMPARE(detail->expired.seconds != 0, detail->why == CdsNotSignedBySep::Why::Expired);
    for (const char* code : {"CDS_PENDING", "CDS_WOULD_BREAK", "CDS_DELETE_REQUESTED", "CDS_CDNSKEY_DIFFER"}) {
        QVERIFY2(!hasFinding(chain, code), codes(chain).constData());
    }
}

void TestBeside::phasesOfARollover_data() {
    using Phase = RolloverInProgress::Phase;
    QTest::addColumn<Scenario>("world");
    QTest::addColumn<int>("phase");
    const auto row = [](const char* title, Scenario world, Phase phase) {
        QTest::newRow(title) << std::move(world) << static_cast<int>(phase);
    };
    row("two keys sign the keys, and nothing says which is new", minimalScenario(twoKeys(kSignsWithoutDs)),
        Phase::DoubleSigned);
    row("the zone asks for the new key's DS", awaitingParent(), Phase::AwaitingParent);
    row("the zone asks for the present DS alone", retiring(), Phase::Retiring);
    row("both keys sign and have a DS", minimalScenario(twoKeys(KeySpec{})), Phase::DoubleDs);
    row("a further key for data signs nothing", twoDataKeys(KeySpec{.signing = false}), Phase::PrePublished);
    row("two keys sign the data", twoDataKeys(KeySpec{}), Phase::DoubleSigned);
}

void TestBeside::phasesOfARollover() {
    QFETCH(Scenario, world);
    QFETCH(int, phase);
    const auto chain = validated(world);
    const auto* finding = find(chain, "ROLLOVER_IN_PROGRESS");
    QVERIFY2(finding != nullptr, codes(chain).constData());
    QCOMPARE(static_cast<int>(finding->detail.as<RolloverInProgress>()->phase), phase);
    QVERIFY(!chain.cause());
}

/// RFC 8901: each host signs with its own keys and publishes the other's.
void TestBeside::severalHostsAreNoRollover() {
    const auto multiSigner = minimalScenario(twoKeys(KeySpec{.signing = false}));
    const auto chain = validated(multiSigner);
    QCOMPARE(chain.verdict, Security::Secure);
    QVERIFY2(!hasFinding(chain, "ROLLOVER_IN_PROGRESS"), codes(chain).constData());
}

void TestBeside::nothingBesideChangesTheVerdict() {
    const std::vector<Scenario> worlds{minimalScenario(), with(cdsText(otherKey())), changed({{kZone, StaleDs{}, ""}}),
                                       changed({{kZone, DropDs{}, ""}})};
    for (const auto& world : worlds) {
        const auto without = inspect(world, std::nullopt, kNow).validate();
        const auto beside = validated(world, {.uses = true});
        QCOMPARE(beside.verdict, without.verdict);
        QCOMPARE(causeCode(beside), causeCode(without));
    }
}

void TestBeside::theClockExplainsEverything_data() {
    QTest::addColumn<Scenario>("world");
    QTest::addColumn<qint64>("validatedAfter");
    QTest::addColumn<QByteArray>("cause");
    constexpr qint64 kDay = 86400;
    const auto expired = [](const char* zone) { return Mutation{name(zone), Expire{}, ""}; };
    QTest::newRow("a year behind") << minimalScenario() << -400 * kDay << QByteArray("CLOCK_LIKELY_WRONG");
    QTest::newRow("a year ahead") << minimalScenario() << 400 * kDay << QByteArray("CLOCK_LIKELY_WRONG");
    QTest::newRow("right") << minimalScenario() << qint64{0} << QByteArray("none");
    QTest::newRow("all but the root expired")
        << changed({expired("test."), expired("example.test.")}) << qint64{0} << QByteArray("RRSIG_EXPIRED");
    QTest::newRow("the root alone expired") << changed({expired(".")}) << qint64{0} << QByteArray("RRSIG_EXPIRED");
    const Mutation future{name("test."), NotYetValid{}, ""};
    QTest::newRow("off to both sides") << changed({expired("."), future, expired("example.test.")}) << qint64{0}
                                       << QByteArray("RRSIG_EXPIRED");
}

void TestBeside::theClockExplainsEverything() {
    QFETCH(Scenario, world);
    QFETCH(qint64, validatedAfter);
    QFETCH(QByteArray, cause);
    world.validatedAfter = validatedAfter;
    const auto chain = inspect(world, std::nullopt, kNow).validate();
    QCOMPARE(QByteArray::fromStdString(causeCode(chain)), cause);
    if (const auto* finding = find(chain, "CLOCK_LIKELY_WRONG")) {
        const auto& clock = *finding->detail.as<ClockLikelyWrong>();
        QVERIFY(clock.earliest <= kNow && kNow <= clock.latest);
        // One break, one cause: what else fails follows from it.
        const auto causes = std::count_if(chain.findings.begin(), chain.findings.end(), [](const Finding& other) {
            return other.severity == Severity::Error && !other.causedBy;
        });
        QCOMPARE(causes, std::ptrdiff_t{1});
    }
}

/// A capture that is validated for another day than its own says nothing about a clock.
void TestBeside::whatWasHeardLongAgoIsNoClock() {
    Scenario world = minimalScenario();
    world.validatedAfter = 400 * 86400;
    const auto heard = inspect(world, std::nullopt, kNow);
    const auto stamped = [&](std::int64_t seconds) {
        Evidence evidence;
        for (const auto& reply : heard.evidence.replies()) {
            Reply copy = *reply;
            copy.protocol = Protocol::Udp;
            copy.receivedAt = std::chrono::seconds(seconds);
            evidence.add(std::move(copy));
        }
        return causeCode(heard.validate(evidence));
    };
    QCOMPARE(stamped(kNow.seconds), std::string("RRSIG_EXPIRED"));
    QCOMPARE(stamped(heard.world->now().seconds), std::string("CLOCK_LIKELY_WRONG"));
}

QTEST_GUILESS_MAIN(TestBeside)
#include "tst_beside.moc"
