// SPDX-License-Identifier: MIT
#include "core/trust/crypto.h"
#include "core/trust/signature.h"
#include "tests/lab/lab_questions.h"

#include <QTest>

using namespace rootline;
using namespace rootline::lab;

namespace {

const Name kZone = name("example.test.");
const Name kWww = name("www.example.test.");
const Name kParent = name("test.");

std::vector<KeySpec> kskAndZsk() {
    return {KeySpec{Algorithm::EcdsaP256Sha256, KeyRole::Ksk}, KeySpec{Algorithm::EcdsaP256Sha256, KeyRole::Zsk}};
}

/// The minimal world with `changes` to example.test., shown by all servers or by the one at `server`.
std::shared_ptr<const World> worldWith(const std::vector<Change>& changes, const std::string& server = "") {
    Scenario scenario = minimalScenario(kskAndZsk());
    for (const Change& change : changes) {
        scenario.mutations.push_back({kZone, change, server});
    }
    return World::build(scenario, wallClock());
}

std::vector<DnsKey> keysOf(const World& world, std::string_view server = kExampleServer) {
    std::vector<DnsKey> keys;
    for (const Record& record : ofType(ask(world, server, "example.test.", RRType::DNSKEY)->answer, RRType::DNSKEY)) {
        keys.push_back(DnsKey::fromRdata(record.rdata).value());
    }
    return keys;
}

std::vector<DelegationSigner> dsOf(const World& world, std::string_view server = kTestServer) {
    std::vector<DelegationSigner> dsSet;
    for (const Record& record : ofType(ask(world, server, "example.test.", RRType::DS)->answer, RRType::DS)) {
        dsSet.push_back(DelegationSigner::fromRdata(record.rdata).value());
    }
    return dsSet;
}

/// The first signature of the answer to a question.
Rrsig signatureOf(const World& world, std::string_view owner, RRType type, std::string_view server = kExampleServer) {
    const auto rrsigs = ofType(ask(world, server, owner, type)->answer, RRType::RRSIG);
    return rrsigs.empty() ? Rrsig{} : Rrsig::fromRdata(rrsigs.front().rdata).value();
}

/// True where the answer's signature agrees with a key that the zone publishes.
bool verifies(const World& world, std::string_view owner, RRType type, std::string_view server = kExampleServer) {
    const auto answer = ask(world, server, owner, type)->answer;
    const RRset rrset = groupIntoRRsets(ofType(answer, type)).front();
    const Rrsig rrsig = signatureOf(world, owner, type, server);
    const auto keys = keysOf(world, server);
    return std::any_of(keys.begin(), keys.end(), [&](const DnsKey& key) {
        return keyTag(key) == rrsig.keyTag &&
               verify(key, signedData(rrset, rrsig), rrsig.signature) == Verification::Good;
    });
}

std::size_t matchingDs(const World& world) {
    std::size_t matching = 0;
    for (const DelegationSigner& ds : dsOf(world)) {
        for (const DnsKey& key : keysOf(world)) {
            matching += makeDelegationSigner(kZone, key, ds.digestType) == ds ? 1 : 0;
        }
    }
    return matching;
}

std::size_t count(const std::vector<Record>& section, RRType type) {
    return ofType(section, type).size();
}

}  // namespace

class TestLabMutations : public QObject {
    Q_OBJECT

private slots:
    void healthyWorldFitsTogether() {
        const auto world = worldWith({});
        QCOMPARE(matchingDs(*world), std::size_t{1});
        QVERIFY(verifies(*world, "www.example.test.", RRType::A));
        QVERIFY(verifies(*world, "example.test.", RRType::DNSKEY));
    }

    void staleDs() {
        const auto world = worldWith({StaleDs{}});
        QCOMPARE(matchingDs(*world), std::size_t{0});
        QCOMPARE(dsOf(*world).size(), std::size_t{1});
        for (const DnsKey& key : keysOf(*world)) {
            QVERIFY(keyTag(key) != dsOf(*world).front().keyTag);
        }
        QVERIFY(verifies(*world, "www.example.test.", RRType::A));
    }

    void dsThatAlmostMatches() {
        const auto good = dsOf(*worldWith({})).front();
        const auto typo = dsOf(*worldWith({DsDigestTypo{}})).front();
        QVERIFY(typo.digest != good.digest);
        QCOMPARE(typo.keyTag, good.keyTag);
        const auto otherAlgorithm = dsOf(*worldWith({DsAlgorithmWrong{}})).front();
        QCOMPARE(otherAlgorithm.algorithm, Algorithm::RsaSha256);
        QCOMPARE(otherAlgorithm.digest, good.digest);
        const auto otherTag = dsOf(*worldWith({DsTagWrong{}})).front();
        QVERIFY(otherTag.keyTag != good.keyTag);
        QCOMPARE(otherTag.digest, good.digest);
    }

    void dsDropped() {
        const auto world = worldWith({DropDs{}});
        QVERIFY(dsOf(*world).empty());
        QCOMPARE(keysOf(*world).size(), std::size_t{2});
        const auto referral = ask(*world, kTestServer, "www.example.test.", RRType::A).value();
        QVERIFY(contains(referral.authority, "example.test.", RRType::NSEC));
    }

    void unsignedWithDsLeft() {
        const auto world = worldWith({KeepDsButUnsign{}});
        QCOMPARE(dsOf(*world).size(), std::size_t{1});
        QVERIFY(keysOf(*world).empty());
        QCOMPARE(brief(ask(*world, kExampleServer, "www.example.test.", RRType::A)->answer),
                 QByteArray("www.example.test. A"));
        QCOMPARE(brief(ask(*world, kExampleServer, "none.example.test.", RRType::A)->authority),
                 QByteArray("example.test. SOA"));
    }

    void anchorsChangeAtTheTop() {
        Scenario scenario = minimalScenario();
        const auto good = World::build(scenario, wallClock())->trustAnchors();
        scenario.mutations = {{Name(), StaleDs{}, ""}};
        const auto stale = World::build(scenario, wallClock())->trustAnchors();
        QCOMPARE(stale.size(), good.size());
        QVERIFY(stale != good);
    }

    void keysDroppedAndFlagged() {
        const auto dropped = worldWith({DropKey{KeyRole::Ksk}});
        QCOMPARE(keysOf(*dropped).size(), std::size_t{1});
        QCOMPARE(matchingDs(*dropped), std::size_t{0});
        QCOMPARE(signatureOf(*dropped, "example.test.", RRType::DNSKEY).keyTag, dsOf(*dropped).front().keyTag);

        const auto noZone = worldWith({ClearZoneFlag{KeyRole::Ksk}});
        QCOMPARE(matchingDs(*noZone), std::size_t{1});
        QCOMPARE(std::ranges::count_if(keysOf(*noZone), &DnsKey::isZoneKey), 1);
        const auto noSep = worldWith({ClearSepFlag{KeyRole::Ksk}});
        QCOMPARE(matchingDs(*noSep), std::size_t{1});
        QCOMPARE(std::ranges::count_if(keysOf(*noSep), &DnsKey::isSep), 0);
        const auto wrongProtocol = worldWith({WrongProtocol{KeyRole::Zsk}});
        QCOMPARE(std::ranges::count(keysOf(*wrongProtocol), 4, &DnsKey::protocol), 1);
        QVERIFY(verifies(*noSep, "example.test.", RRType::DNSKEY));
    }

    void keyRevoked() {
        const auto forgotten = worldWith({RevokeKey{KeyRole::Ksk}});
        QCOMPARE(std::ranges::count_if(keysOf(*forgotten), &DnsKey::isRevoked), 1);
        QCOMPARE(matchingDs(*forgotten), std::size_t{0});
        QVERIFY(verifies(*forgotten, "example.test.", RRType::DNSKEY));
        QCOMPARE(matchingDs(*worldWith({RevokeKey{KeyRole::Ksk, true}})), std::size_t{1});
        const auto revokedHere = [](const std::string& label) {
            return std::ranges::count_if(keysOf(*worldWith({RevokeKey{KeyRole::Ksk, false, label}})),
                                         &DnsKey::isRevoked);
        };
        QCOMPARE(revokedHere("1"), 1);
        QCOMPARE(revokedHere("another"), 0);
    }

    void keySetSignedByAnotherRole() {
        const auto world = worldWith({SignKeySetWith{KeyRole::Zsk}});
        const Rrsig rrsig = signatureOf(*world, "example.test.", RRType::DNSKEY);
        QVERIFY(rrsig.keyTag != dsOf(*world).front().keyTag);
        QVERIFY(verifies(*world, "example.test.", RRType::DNSKEY));
    }

    void validity() {
        const std::int64_t now = wallClock().seconds;
        const auto world = worldWith({Expire{{kWww, RRType::A}}, NotYetValid{{kWww, RRType::AAAA}},
                                      SetValidity{{kZone, RRType::SOA}, {100, -100}}});
        QVERIFY(signatureOf(*world, "www.example.test.", RRType::A).expiration < now);
        QVERIFY(signatureOf(*world, "www.example.test.", RRType::AAAA).inception > now);
        const Rrsig soa = signatureOf(*world, "example.test.", RRType::SOA);
        QVERIFY(soa.inception > soa.expiration);
        QVERIFY(signatureOf(*world, "example.test.", RRType::DNSKEY).expiration > now);
        for (const auto& [owner, type] : {std::pair{"www.example.test.", RRType::A}, {"example.test.", RRType::SOA}}) {
            QVERIFY(verifies(*world, owner, type));
        }
        const auto all = worldWith({Expire{}});
        QVERIFY(signatureOf(*all, "example.test.", RRType::DNSKEY).expiration < now);
        QVERIFY(signatureOf(*all, "test.", RRType::DNSKEY, kTestServer).expiration > now);
    }

    void signaturesThatClaimSomethingElse() {
        const auto world = worldWith({WrongSigner{{kWww, RRType::A}, kParent}, WrongLabels{{kWww, RRType::AAAA}, 1}});
        QVERIFY(signatureOf(*world, "www.example.test.", RRType::A).signer == kParent);
        QCOMPARE(signatureOf(*world, "www.example.test.", RRType::AAAA).labels, std::uint8_t{4});
    }

    void signaturesBroken() {
        const auto corrupt = worldWith({CorruptSignature{{kWww, RRType::A}}});
        QVERIFY(!verifies(*corrupt, "www.example.test.", RRType::A));
        QVERIFY(verifies(*corrupt, "www.example.test.", RRType::AAAA));
        const auto shorter = worldWith({ShortenSignature{{kWww, RRType::A}}});
        QCOMPARE(signatureOf(*shorter, "www.example.test.", RRType::A).signature.size(), std::size_t{63});
        const auto dropped = worldWith({DropSignature{{std::nullopt, RRType::A}}});
        QCOMPARE(brief(ask(*dropped, kExampleServer, "www.example.test.", RRType::A)->answer),
                 QByteArray("www.example.test. A"));
    }

    void recordsChangedAfterSigning() {
        const auto dropped = worldWith({DropRecords{{kWww, RRType::A}}});
        const auto reply = ask(*dropped, kExampleServer, "www.example.test.", RRType::A).value();
        QVERIFY(reply.answer.empty());
        QVERIFY(Nsec::fromRdata(ofType(reply.authority, RRType::NSEC).front().rdata)->types.contains(RRType::A));

        const auto changed =
            worldWith({ChangeRdata{{kWww, RRType::A}, {203, 0, 113, 66}}, ChangeTtl{{kWww, RRType::AAAA}, 9000}});
        const auto answer = ask(*changed, kExampleServer, "www.example.test.", RRType::A)->answer;
        QCOMPARE(answer.front().rdata, (Bytes{203, 0, 113, 66}));
        QVERIFY(!verifies(*changed, "www.example.test.", RRType::A));
        const auto longer = ask(*changed, kExampleServer, "www.example.test.", RRType::AAAA)->answer;
        QCOMPARE(longer.front().ttl, std::uint32_t{9000});
        QCOMPARE(signatureOf(*changed, "www.example.test.", RRType::AAAA).originalTtl, std::uint32_t{3600});
        QVERIFY(verifies(*changed, "www.example.test.", RRType::AAAA));
    }

    void denialLeftOut_data() {
        QTest::addColumn<bool>("nsec3");
        QTest::newRow("NSEC") << false;
        QTest::newRow("NSEC3") << true;
    }

    void denialLeftOut() {
        QFETCH(bool, nsec3);
        DenialStyle style;
        style.kind = nsec3 ? DenialStyle::Kind::Nsec3 : DenialStyle::Kind::Nsec;
        const RRType type = nsec3 ? RRType::NSEC3 : RRType::NSEC;
        Scenario scenario = minimalScenario({KeySpec{}}, style);
        const auto records = [&] {
            const auto world = World::build(scenario, wallClock());
            return count(ask(*world, kExampleServer, "zzz.example.test.", RRType::A)->authority, type);
        };
        const std::size_t complete = records();
        scenario.mutations = {{kZone, OmitProof{DenialRole::CoversWildcard}, ""}};
        QVERIFY(records() < complete);
        scenario.mutations = {{kZone, DropDenial{}, ""}};
        QCOMPARE(records(), std::size_t{0});
    }

    void nsec3IsFoundByTheHashedName() {
        DenialStyle style;
        style.kind = DenialStyle::Kind::Nsec3;
        Scenario scenario = minimalScenario({KeySpec{}}, style);
        scenario.mutations = {{kZone, CorruptSignature{{kWww, RRType::NSEC3}}, ""}};
        const auto world = World::build(scenario, wallClock());
        const auto authority = ask(*world, kExampleServer, "www.example.test.", RRType::MX)->authority;
        const RRset rrset = groupIntoRRsets(ofType(authority, RRType::NSEC3)).front();
        const auto rrsigs = ofType(authority, RRType::RRSIG);
        QVERIFY(std::none_of(rrsigs.begin(), rrsigs.end(), [&](const Record& record) {
            const Rrsig rrsig = Rrsig::fromRdata(record.rdata).value();
            return verify(keysOf(*world).front(), signedData(rrset, rrsig), rrsig.signature) == Verification::Good;
        }));
    }

    void onlyOneServerDiffers() {
        const auto world = worldWith({CorruptSignature{{kWww, RRType::A}}}, std::string(kOtherExampleServer));
        QVERIFY(verifies(*world, "www.example.test.", RRType::A, kExampleServer));
        QVERIFY(!verifies(*world, "www.example.test.", RRType::A, kOtherExampleServer));
        const auto ds = worldWith({StaleDs{}}, std::string(kTestServer));
        QVERIFY(dsOf(*ds) != dsOf(*ds, "192.0.2.22"));
        QCOMPARE(dsOf(*ds, "192.0.2.22"), dsOf(*worldWith({})));
    }

    void badServers() {
        const auto withWay = [](BadServer::Way way) {
            return worldWith({BadServer{way}}, std::string(kExampleServer));
        };
        const auto query = encodeQuery({kWww, RRType::A}, 1);

        const auto silent = withWay(BadServer::Way::Silent);
        QVERIFY(silent->answer(kExampleServer, query, Protocol::Udp).empty());
        QVERIFY(!silent->answer(kOtherExampleServer, query, Protocol::Udp).empty());
        QCOMPARE(ask(*withWay(BadServer::Way::Refuses), kExampleServer, "www.example.test.", RRType::A)->rcode,
                 Rcode::Refused);

        const auto lame = ask(*withWay(BadServer::Way::Lame), kExampleServer, "www.example.test.", RRType::A).value();
        QVERIFY(!lame.authoritative);
        QCOMPARE(brief(lame.authority), QByteArray(". NS"));

        const Bytes garbage = withWay(BadServer::Way::Garbage)->answer(kExampleServer, query, Protocol::Udp);
        QVERIFY(!garbage.empty());
        QVERIFY(!parseMessage(garbage));

        const auto noTcp = withWay(BadServer::Way::TruncatesWithoutTcp);
        QVERIFY(ask(*noTcp, kExampleServer, "www.example.test.", RRType::A, Protocol::Udp)->truncated);
        QVERIFY(noTcp->answer(kExampleServer, query, Protocol::Tcp).empty());

        const auto noEdns =
            ask(*withWay(BadServer::Way::WithoutEdns), kExampleServer, "www.example.test.", RRType::A).value();
        QCOMPARE(noEdns.rcode, Rcode::FormErr);
        QVERIFY(!noEdns.edns);

        const auto strips = withWay(BadServer::Way::StripsDnssec);
        QCOMPARE(brief(ask(*strips, kExampleServer, "www.example.test.", RRType::A)->answer),
                 QByteArray("www.example.test. A"));
    }

    void changesCompose() {
        const auto world =
            worldWith({DsDigestTypo{}, DsTagWrong{}, Expire{{kWww, RRType::A}}, CorruptSignature{{kWww, RRType::A}}});
        const auto good = dsOf(*worldWith({})).front();
        QVERIFY(dsOf(*world).front().digest != good.digest);
        QVERIFY(dsOf(*world).front().keyTag != good.keyTag);
        QVERIFY(signatureOf(*world, "www.example.test.", RRType::A).expiration < wallClock().seconds);
        QVERIFY(!verifies(*world, "www.example.test.", RRType::A));
    }

    void algorithmsThatNobodyCanCheck() {
        const auto world = World::build(minimalScenario({KeySpec{Algorithm::MlDsa44}}), wallClock());
        QCOMPARE(dsOf(*world).front().algorithm, Algorithm::MlDsa44);
        QCOMPARE(matchingDs(*world), std::size_t{1});
        QCOMPARE(signatureOf(*world, "www.example.test.", RRType::A).algorithm, Algorithm::MlDsa44);
    }
};

QTEST_GUILESS_MAIN(TestLabMutations)
#include "tst_lab_mutations.moc"
