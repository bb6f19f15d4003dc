// SPDX-License-Identifier: MIT
// Each condition by itself: beside the case that holds, one where this condition alone fails.
#include "core/trust/findings.h"
#include "tests/support/forge.h"
#include "tests/support/inspected_world.h"

#include <QTest>

using namespace rootline;
using namespace rootline::test;

namespace {

const Question kWww{name("www.example."), RRType::A};
const Name kSub = name("sub.example.");
constexpr std::uint16_t kZone = DnsKey::kZoneFlag;

/// A second key of the zone, which can sign.
struct Signer {
    explicit Signer(std::uint16_t flags = kZone, std::uint8_t protocol = 3)
        : secret(lab::SigningKey::fromSeed(Algorithm::EcdsaP256Sha256, "second")),
          key{flags, protocol, Algorithm::EcdsaP256Sha256, secret->publicKey()} {}

    [[nodiscard]] std::string text() const {
        return recordText({name("example."), RRType::DNSKEY, kClassIn, 3600, key.toRdata()}) + "\n";
    }

    [[nodiscard]] Record signature(const RRset& rrset) const {
        Rrsig rrsig;
        rrsig.covered = rrset.type;
        rrsig.algorithm = key.algorithm;
        rrsig.labels = static_cast<std::uint8_t>(signedLabelCount(rrset.owner));
        rrsig.originalTtl = rrset.ttl;
        rrsig.inception = Forge::kNow - 3600;
        rrsig.expiration = Forge::kNow + 864000;
        rrsig.keyTag = keyTag(key);
        rrsig.signer = name("example.");
        rrsig.signature = secret->sign(signedData(rrset, rrsig));
        return {rrset.owner, RRType::RRSIG, kClassIn, rrset.ttl, rrsig.toRdata()};
    }

    [[nodiscard]] std::vector<Record> sign(std::string_view text) const {
        auto records = parseZoneText(text, name("example."), 3600).value();
        records.push_back(signature(groupIntoRRsets(std::vector(records)).front()));
        return records;
    }

    std::shared_ptr<const lab::SigningKey> secret;
    DnsKey key;
};

const ZoneKey& found(const ChainOfTrust& chain, const DnsKey& key) {
    const auto& keys = chain.findZone(name("example."))->keys;
    return *std::find_if(keys.begin(), keys.end(), [&](const ZoneKey& each) { return each.key == key; });
}

std::string dsText(const DnsKey& key, DigestType type) {
    const auto ds = makeDelegationSigner(kSub, key, type).value();
    return recordText({kSub, RRType::DS, kClassIn, 3600, ds.toRdata()}) + "\n";
}

/// "sub.example." with the forge's own key, and these records as its DS set.
ChainOfTrust delegated(const std::vector<Record>& ds, const std::vector<Record>& beside = {}) {
    Forge forge;
    forge.publishes().answers({kSub, RRType::DS}, Rcode::NoError, ds, beside);
    const Record key{kSub, RRType::DNSKEY, kClassIn, 3600, forge.key().toRdata()};
    forge.answers({kSub, RRType::DNSKEY}, Rcode::NoError, forge.sign(std::vector{key}, {.signer = kSub}));
    return forge.validate({name("www.sub.example."), RRType::A});
}

}  // namespace

class TestConditions : public QObject {
    Q_OBJECT

private slots:
    void keysThatMaySign_data();
    void keysThatMaySign();
    void keysBesideOneOfTheSameTag_data();
    void keysBesideOneOfTheSameTag();
    void keysOfARefusedSet();
    void gapsEndInTheirZone();
    void gapsCountOnlyWhereSigned();
    void dsFromAWildcard();
    void dsOfUnknownKinds_data();
    void dsOfUnknownKinds();
    void synthesizedAliases();
};

void TestConditions::keysThatMaySign_data() {
    QTest::addColumn<int>("flags");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("status");
    const auto row = [](const char* what, int flags, int protocol, SignatureStatus status) {
        QTest::newRow(what) << flags << protocol << static_cast<int>(status);
    };
    row("zone key", kZone, 3, SignatureStatus::Valid);
    row("zone key with a SEP flag", kZone | DnsKey::kSepFlag, 3, SignatureStatus::Valid);
    row("no zone flag", 0, 3, SignatureStatus::KeyNotZoneKey);
    row("no zone flag, but a SEP flag", DnsKey::kSepFlag, 3, SignatureStatus::KeyNotZoneKey);
    row("protocol 2", kZone, 2, SignatureStatus::KeyNotZoneKey);
    row("protocol 255", kZone, 255, SignatureStatus::KeyNotZoneKey);
    row("revoked", kZone | DnsKey::kRevokeFlag, 3, SignatureStatus::KeyRevoked);
    row("revoked, with a SEP flag", kZone | DnsKey::kRevokeFlag | DnsKey::kSepFlag, 3, SignatureStatus::KeyRevoked);
}

/// RFC 4035 section 5.3.1, RFC 4034 section 2.1.2, RFC 5011 section 2.1. The set itself is signed by a proper key.
void TestConditions::keysThatMaySign() {
    QFETCH(const int, flags);
    QFETCH(const int, protocol);
    QFETCH(const int, status);
    const Signer second(static_cast<std::uint16_t>(flags), static_cast<std::uint8_t>(protocol));
    Forge forge;
    forge.publishes(second.text()).answers(kWww, Rcode::NoError, second.sign("www A 192.0.2.9"));
    const auto chain = forge.validate(kWww);
    const bool may = status == static_cast<int>(SignatureStatus::Valid);
    QCOMPARE(static_cast<int>(chain.hops.at(0).rrset->signatures.at(0).status), status);
    QCOMPARE(chain.verdict, may ? Security::Secure : Security::Bogus);
    QCOMPARE(found(chain, second.key).security == Security::Secure, may);
    QCOMPARE(found(chain, forge.key()).security, Security::Secure);
}

void TestConditions::keysBesideOneOfTheSameTag_data() {
    keysThatMaySign_data();
}

/// A proper key of the same tag, which signs nothing, does not make up for what the signing key lacks.
void TestConditions::keysBesideOneOfTheSameTag() {
    QFETCH(const int, flags);
    QFETCH(const int, protocol);
    QFETCH(const int, status);
    const Signer second(static_cast<std::uint16_t>(flags), static_cast<std::uint8_t>(protocol));
    Signer proper;
    proper.key.publicKey[0] ^= 1;
    for (int tail = 0; tail < 65536 && keyTag(proper.key) != keyTag(second.key); ++tail) {
        proper.key.publicKey[62] = static_cast<std::uint8_t>(tail >> 8);
        proper.key.publicKey[63] = static_cast<std::uint8_t>(tail);
    }
    QCOMPARE(keyTag(proper.key), keyTag(second.key));
    Forge forge;
    forge.publishes(second.text() + proper.text()).answers(kWww, Rcode::NoError, second.sign("www A 192.0.2.9"));
    const auto chain = forge.validate(kWww);
    const bool may = status == static_cast<int>(SignatureStatus::Valid);
    QCOMPARE(chain.hops.at(0).rrset->signatures.at(0).status == SignatureStatus::Valid, may);
    QCOMPARE(chain.verdict, may ? Security::Secure : Security::Bogus);
}

/// A key that only an unsigned version of the set holds is published, but nothing vouches for it.
void TestConditions::keysOfARefusedSet() {
    const Signer second;
    Forge forge;
    forge.publishes().publishes(second.text(), {.broken = true});
    forge.answers(kWww, Rcode::NoError, second.sign("www A 192.0.2.9"));
    const auto chain = forge.validate(kWww);
    QCOMPARE(chain.verdict, Security::Bogus);
    QVERIFY(found(chain, second.key).security != Security::Secure);
    QCOMPARE(found(chain, forge.key()).security, Security::Secure);
}

/// RFC 4034 section 4.1.1: the next name is one of the same zone.
void TestConditions::gapsEndInTheirZone() {
    for (const bool inZone : {true, false}) {
        const Forge forge;
        const auto proof =
            join(forge.sign("@ SOA ns hostmaster 1 3600 900 86400 300"), forge.sign("@ NSEC a SOA RRSIG NSEC"),
                 forge.sign(inZone ? "a NSEC x A RRSIG NSEC" : "a NSEC x.test. A RRSIG NSEC"));
        Forge server;
        server.publishes().answers(kWww, Rcode::NxDomain, {}, proof);
        QCOMPARE(server.validate(kWww).verdict, inZone ? Security::Secure : Security::Bogus);
    }
}

void TestConditions::gapsCountOnlyWhereSigned() {
    for (const bool broken : {false, true}) {
        const Forge forge;
        const auto proof =
            join(forge.sign("@ SOA ns hostmaster 1 3600 900 86400 300"), forge.sign("@ NSEC a SOA RRSIG NSEC"),
                 forge.sign("a NSEC x A RRSIG NSEC", {.broken = broken}));
        Forge server;
        server.publishes().answers(kWww, Rcode::NxDomain, {}, proof);
        QCOMPARE(server.validate(kWww).verdict, broken ? Security::Bogus : Security::Secure);
    }
}

/// A delegation is never made up: its DS set has an owner of its own.
void TestConditions::dsFromAWildcard() {
    const Forge forge;
    const auto ds = dsText(forge.key(), DigestType::Sha256);
    const auto gap = forge.sign("a NSEC x A RRSIG NSEC");
    const auto proper = delegated(forge.sign(ds), gap);
    QCOMPARE(proper.findZone(kSub)->security, Security::Secure);
    const auto expanded = delegated(forge.sign(ds, {.labels = 1}), gap);
    QCOMPARE(expanded.verdict, Security::Bogus);
    QVERIFY(expanded.findZone(kSub) == nullptr || expanded.findZone(kSub)->security != Security::Secure);
}

void TestConditions::dsOfUnknownKinds_data() {
    QTest::addColumn<QString>("unknown");
    QTest::addColumn<bool>("sha1");
    QTest::addColumn<int>("security");
    const QString digest(64, u'0');
    const auto row = [&](const char* what, const QString& kind, bool sha1, Security security) {
        QTest::newRow(what) << (kind.isEmpty() ? kind : "sub DS 1 " + kind + u' ' + digest + u'\n') << sha1
                            << static_cast<int>(security);
    };
    row("SHA-1 alone", {}, true, Security::Secure);
    row("SHA-1 beside an unknown algorithm", "200 2", true, Security::Secure);
    row("SHA-1 beside an unknown digest", "13 200", true, Security::Secure);
    row("SHA-1 beside SHA-256", "13 2", true, Security::Bogus);
    row("an unknown algorithm alone", "200 2", false, Security::Insecure);
    row("an unknown digest alone", "13 200", false, Security::Insecure);
    row("a known kind of no key", "13 2", false, Security::Bogus);
}

/// RFC 4509 section 3 and RFC 4035 section 5.2: a DS that cannot be used neither counts nor stands in another's way.
void TestConditions::dsOfUnknownKinds() {
    QFETCH(const QString, unknown);
    QFETCH(const bool, sha1);
    QFETCH(const int, security);
    const Forge forge;
    const auto chain =
        delegated(forge.sign(unknown.toStdString() + (sha1 ? dsText(forge.key(), DigestType::Sha1) : std::string())));
    QCOMPARE(static_cast<int>(chain.findZone(kSub)->security), security);
}

/// RFC 6672 section 5.3.1: the CNAME that a DNAME makes is not signed, and nothing of it is missing; the DNAME is what fails.
void TestConditions::synthesizedAliases() {
    const Forge forge;
    const auto good = forge.sign("b DNAME c");
    const auto broken = forge.sign("b DNAME c", {.broken = true});
    const auto verdict = [](std::vector<Record> answer) {
        Forge server;
        const Question question{name("www.b.example."), RRType::A};
        const Name to = name("www.c.example.");
        answer.push_back({question.name, RRType::CNAME, kClassIn, 3600, Bytes(to.wire().begin(), to.wire().end())});
        server.publishes().answers(question, Rcode::NoError, answer);
        server.answers({to, RRType::A}, Rcode::NoError, server.sign("www.c A 192.0.2.9"));
        const auto chain = server.validate(question);
        return std::tuple(chain.verdict, causeCode(chain), hasFinding(chain, "ALIAS_UNSIGNED"));
    };
    QCOMPARE(verdict(good), std::tuple(Security::Secure, std::string("none"), false));
    QCOMPARE(verdict(broken), std::tuple(Security::Bogus, std::string("RRSIG_INVALID"), false));
    QCOMPARE(verdict({}), std::tuple(Security::Bogus, std::string("ALIAS_UNSIGNED"), true));
}

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
