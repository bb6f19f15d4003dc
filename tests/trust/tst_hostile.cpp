// SPDX-License-Identifier: MIT
// Zones that are made to keep a validator busy: the work stays bounded, and a finding says where it stopped.
#include "core/trust/findings.h"
#include "tests/support/forge.h"
#include "tests/support/inspected_world.h"

#include <QTest>

#include <numeric>

using namespace rootline;
using namespace rootline::test;

namespace {

using Limit = WorkLimitReached::Limit;

const Question kWww{name("www.example."), RRType::A};

/// A key that nobody has, with the same tag and algorithm as `key`: the tag is a sum, so two octets make up for others.
DnsKey sameTag(const DnsKey& key, std::uint8_t variant) {
    DnsKey other = key;
    // Octets at even places of the public key count the same, so that moving 1 from one to another keeps the sum.
    for (int step = 0; step <= variant; ++step) {
        std::size_t from = 0;
        while (other.publicKey[from] == 0) {
            from += 2;
        }
        std::size_t to = from + 2;
        while (other.publicKey[to] == 0xFF) {
            to += 2;
        }
        --other.publicKey[from];
        ++other.publicKey[to];
    }
    return other;
}

std::string dnskeyText(const DnsKey& key) {
    return recordText({name("example."), RRType::DNSKEY, kClassIn, 3600, key.toRdata()}) + "\n";
}

std::vector<Limit> limits(const ChainOfTrust& chain) {
    std::vector<Limit> reached;
    for (const auto& finding : chain.findings) {
        if (const auto* limit = finding.detail.as<WorkLimitReached>()) {
            reached.push_back(limit->limit);
        }
    }
    return reached;
}

bool reached(const ChainOfTrust& chain, Limit limit) {
    const auto all = limits(chain);
    return std::find(all.begin(), all.end(), limit) != all.end();
}

}  // namespace

class TestHostile : public QObject {
    Q_OBJECT

private slots:
    void signaturesThatNeedNoCryptographyCostNothing();
    void manySignaturesOnOneRRset();
    void keyTrap();
    void collidingTagsWithinTheBudgetAreTried();
    void manyDsRecords();
    void manyKeysOfOneDs();
    void usefulSignaturesComeFirst();
    void entryKeysComeFirst();
    void recordsAboveTheirZone();
    void impossibleRsaKeys();
    void onlyWhatIsRepeatedCounts();
    void allSignatureChecks();
    void nsec3Hashes();
    void severalLimitsAreToldApart();
    void endlessAliases();
    void foreignSignaturesAreNamed();
};

/// RRSIGs of keys that are not published are refused without cryptography, however many there are.
void TestHostile::signaturesThatNeedNoCryptographyCostNothing() {
    Forge forge;
    auto answer = forge.sign("www A 192.0.2.9");
    auto rrsig = Rrsig::fromRdata(answer.back().rdata).value();
    for (int i = 0; i < 200; ++i) {
        ++rrsig.keyTag;
        answer.push_back(answer.back());
        answer.back().rdata = rrsig.toRdata();
    }
    const auto chain = forge.publishes().answers(kWww, Rcode::NoError, answer).validate(kWww);
    QCOMPARE(chain.verdict, Security::Secure);
    QVERIFY(limits(chain).empty());
    QCOMPARE(chain.verifications, 2);
}

/// CVE-2023-50387: the eight that are tried are all there is.
void TestHostile::manySignaturesOnOneRRset() {
    for (const int bad : {7, 8}) {
        Forge forge;
        auto answer = forge.sign("www A 192.0.2.9", {.copies = bad, .broken = true});
        auto good = forge.sign("www A 192.0.2.9", {.from = 0}).back();  // a larger inception sorts behind the others
        answer.push_back(good);
        const auto chain = forge.publishes().answers(kWww, Rcode::NoError, answer).validate(kWww);
        QCOMPARE(chain.verdict, bad < 8 ? Security::Secure : Security::Bogus);
        QCOMPARE(reached(chain, Limit::SignaturesPerRRset), bad == 8);
    }
}

/// Many keys of one tag times many signatures: the product is bounded, and the limit is the cause.
void TestHostile::keyTrap() {
    Forge forge;
    std::string keys;
    for (std::uint8_t variant = 1; variant < 100; ++variant) {
        keys += dnskeyText(sameTag(forge.key(), variant));
    }
    forge.publishes(keys, {.copies = 20, .broken = true});
    const auto chain =
        forge.answers(kWww, Rcode::NoError, forge.sign("www A 192.0.2.9", {.copies = 100, .broken = true}))
            .validate(kWww);
    QCOMPARE(chain.verdict, Security::Bogus);
    QVERIFY(reached(chain, Limit::KeysPerTag));
    QVERIFY(chain.verifications <= 2 * Policy{}.signaturesPerRRset * Policy{}.keysPerTag);
    QCOMPARE(causeCode(chain), std::string("WORK_LIMIT_REACHED"));
}

void TestHostile::collidingTagsWithinTheBudgetAreTried() {
    Forge forge;
    const auto other = sameTag(forge.key(), 1);
    QCOMPARE(keyTag(other), keyTag(forge.key()));
    QVERIFY(!(other == forge.key()));
    const auto chain =
        forge.publishes(dnskeyText(other)).answers(kWww, Rcode::NoError, forge.sign("www A 192.0.2.9")).validate(kWww);
    QCOMPARE(chain.verdict, Security::Secure);
    QVERIFY(limits(chain).empty());
    QVERIFY(hasFinding(chain, "KEY_TAG_SHARED"));
}

/// What "sub.example." has in its parent and publishes itself, and the verdict about www below it.
ChainOfTrust delegated(const std::string& ds, const std::vector<DnsKey>& keys, const Policy& policy = {}) {
    Forge forge;
    const Name sub = name("sub.example.");
    forge.publishes().answers({sub, RRType::DS}, Rcode::NoError, forge.sign(ds));
    std::vector<Record> records;
    for (const auto& key : keys) {
        records.push_back({sub, RRType::DNSKEY, kClassIn, 3600, key.toRdata()});
    }
    forge.answers({sub, RRType::DNSKEY}, Rcode::NoError, forge.sign(records, {.signer = sub}));
    return forge.validate({name("www.sub.example."), RRType::A}, policy);
}

std::string wrongDs(int tag, int variant) {
    std::string digest(64, '0');
    digest[0] = static_cast<char>('a' + variant % 6);
    digest[1] = static_cast<char>('0' + variant / 6);
    return "sub DS " + std::to_string(tag) + " 13 2 " + digest + "\n";
}

std::string rightDs(const DnsKey& key) {
    const auto ds = makeDelegationSigner(name("sub.example."), key, DigestType::Sha256).value();
    return recordText({name("sub.example."), RRType::DS, kClassIn, 3600, ds.toRdata()}) + "\n";
}

/// The digest of a key is computed once, however many DS records have its tag; those of no key cost nothing.
void TestHostile::manyDsRecords() {
    const DnsKey key = Forge().key();
    for (const int others : {9, 50}) {
        for (const int tag : {int{keyTag(key)}, keyTag(key) + 1}) {
            std::string ds;
            for (int i = 0; i < others; ++i) {
                ds += wrongDs(tag, i);
            }
            const auto broken = delegated(ds, {key});
            QCOMPARE(broken.findZone(name("sub.example."))->security, Security::Bogus);
            QVERIFY(limits(broken).empty());
            QCOMPARE(causeCode(broken), std::string(tag == keyTag(key) ? "DS_DIGEST_MISMATCH" : "DS_MATCHES_NO_KEY"));
            const auto whole = delegated(ds + rightDs(key), {key});
            QCOMPARE(whole.findZone(name("sub.example."))->link.state, LinkState::Secure);
        }
    }
}

/// Keys of one tag: the digest decides among any number of them, and each is computed once.
void TestHostile::manyKeysOfOneDs() {
    const DnsKey key = Forge().key();
    std::vector<DnsKey> keys{key};
    for (std::uint8_t variant = 1; variant < 12; ++variant) {
        keys.push_back(sameTag(key, variant));
    }
    const auto whole = delegated(rightDs(key), keys);
    QCOMPARE(whole.findZone(name("sub.example."))->link.state, LinkState::Secure);
    Policy policy;
    policy.dsPerDelegation = 3;
    const auto limited = delegated(wrongDs(keyTag(key), 1), keys, policy);
    QVERIFY(reached(limited, Limit::DsPerDelegation));
    QCOMPARE(limited.findZone(name("sub.example."))->security, Security::Bogus);
}

/// Signatures that cannot help come last: out of their time, or by keys that nothing vouches for.
void TestHostile::usefulSignaturesComeFirst() {
    Forge forge;
    auto late = forge.sign("www A 192.0.2.9", {.from = -864000, .until = -86400, .copies = 20});
    late.push_back(forge.sign("www A 192.0.2.9", {.until = 86400}).back());
    const auto chain = forge.publishes().answers(kWww, Rcode::NoError, late).validate(kWww);
    QCOMPARE(chain.verdict, Security::Secure);
    QVERIFY(limits(chain).empty());
    const auto& signatures = chain.hops.at(0).rrset->signatures;
    QCOMPARE(std::count_if(signatures.begin(), signatures.end(),
                           [](const SignatureCheck& one) { return one.status == SignatureStatus::Expired; }),
             20);
    QCOMPARE(chain.verifications, 1 + Policy{}.signaturesPerRRset);
}

/// Of a key set only the signatures of the keys that are vouched for count (RFC 4035 section 5.2).
void TestHostile::entryKeysComeFirst() {
    std::vector<std::shared_ptr<const lab::SigningKey>> secrets;
    std::vector<DnsKey> keys;
    for (int i = 0; i < 12; ++i) {
        secrets.push_back(lab::SigningKey::fromSeed(Algorithm::EcdsaP256Sha256, "key " + std::to_string(i)));
        keys.push_back(
            {DnsKey::kZoneFlag | DnsKey::kSepFlag, 3, Algorithm::EcdsaP256Sha256, secrets.back()->publicKey()});
    }
    for (std::size_t entry = 0; entry < keys.size(); ++entry) {
        const Forge forge;
        std::vector<Record> set;
        for (const auto& key : keys) {
            set.push_back({forge.zone(), RRType::DNSKEY, kClassIn, 3600, key.toRdata()});
        }
        const auto rrset = groupIntoRRsets(std::vector(set)).front();
        for (std::size_t i = 0; i < keys.size(); ++i) {
            Rrsig rrsig;
            rrsig.covered = RRType::DNSKEY;
            rrsig.algorithm = Algorithm::EcdsaP256Sha256;
            rrsig.labels = 1;
            rrsig.originalTtl = 3600;
            rrsig.inception = Forge::kNow - 3600;
            rrsig.expiration = Forge::kNow + 864000;
            rrsig.keyTag = keyTag(keys[i]);
            rrsig.signer = forge.zone();
            rrsig.signature = secrets[i]->sign(signedData(rrset, rrsig));
            set.push_back({forge.zone(), RRType::RRSIG, kClassIn, 3600, rrsig.toRdata()});
        }
        Forge server;
        server.answers({server.zone(), RRType::DNSKEY}, Rcode::NoError, set);
        const auto chain = validate(server.evidence(), kWww, std::vector<TrustAnchor>{{server.zone(), keys[entry]}}, {},
                                    {Forge::kNow});
        QCOMPARE(chain.zones.back().link.state, LinkState::Anchored);
    }
}

/// RFC 4035 section 5.3.1: a zone contains no name above it, whichever key signs it.
void TestHostile::recordsAboveTheirZone() {
    const auto verdict = [](const std::string& owner) {
        Forge forge;
        const Question below{name("www.b.example."), RRType::A};
        const auto target = name("c.example.");
        const Record dname{name(owner), RRType::DNAME, kClassIn, 3600,
                           Bytes(target.wire().begin(), target.wire().end())};
        const Name to = below.name.withSuffixReplaced(name(owner).labelCount(), target).value();
        forge.publishes().answers(below, Rcode::NoError, forge.sign(std::vector<Record>{dname}));
        forge.answers({to, RRType::A}, Rcode::NoError,
                      forge.sign(std::vector<Record>{{to, RRType::A, kClassIn, 3600, Bytes{192, 0, 2, 9}}}));
        const auto chain = forge.validate(below);
        return std::pair(chain.verdict, causeCode(chain));
    };
    QCOMPARE(verdict("b.example."), std::pair(Security::Secure, std::string("none")));
    QCOMPARE(verdict("."), std::pair(Security::Bogus, std::string("RRSIG_SIGNER_NOT_ZONE")));
}

/// Keys that make no signature valid: with the exponent 1 a signature is just what it signs.
void TestHostile::impossibleRsaKeys() {
    const auto key = [](Bytes exponent, std::size_t zeros, std::size_t octets) {
        Bytes publicKey{static_cast<std::uint8_t>(exponent.size())};
        publicKey.insert(publicKey.end(), exponent.begin(), exponent.end());
        publicKey.insert(publicKey.end(), zeros, 0);
        publicKey.insert(publicKey.end(), octets, 0xFF);
        return DnsKey{DnsKey::kZoneFlag, 3, Algorithm::RsaSha256, publicKey};
    };
    const auto outcome = [](const DnsKey& dnskey) { return verify(dnskey, Bytes{1, 2, 3}, Bytes(128, 1)); };
    QCOMPARE(outcome(key({3}, 0, 128)), Verification::Bad);
    QCOMPARE(outcome(key({1, 0, 1}, 0, 128)), Verification::Bad);
    QCOMPARE(outcome(key({1}, 0, 128)), Verification::BadKey);
    QCOMPARE(outcome(key({0, 0, 1}, 0, 128)), Verification::BadKey);
    QCOMPARE(outcome(key({0, 1, 1}, 0, 128)), Verification::Bad);
    QCOMPARE(outcome(key({4}, 0, 128)), Verification::BadKey);
    QCOMPARE(outcome(key({1, 0, 0}, 0, 128)), Verification::BadKey);
    QCOMPARE(outcome(key({3}, 0, 63)), Verification::BadKey);
    QCOMPARE(outcome(key({3}, 100, 63)), Verification::BadKey);
    QCOMPARE(outcome(key({3}, 1, 128)), Verification::Bad);
    QCOMPARE(keyBits(key({3}, 100, 40)), 320U);
    QCOMPARE(keyBits(key({3}, 8, 0)), 0U);
}

void TestHostile::allSignatureChecks() {
    Forge forge;
    forge.publishes().answers(kWww, Rcode::NoError, forge.sign("www A 192.0.2.9"));
    Policy policy;
    policy.signatureChecks = 1;
    const auto chain = forge.validate(kWww, policy);
    QCOMPARE(chain.verdict, Security::Bogus);
    QCOMPARE(causeCode(chain), std::string("WORK_LIMIT_REACHED"));
    policy.signatureChecks = 2;
    QCOMPARE(forge.validate(kWww, policy).verdict, Security::Secure);
}

/// CVE-2023-50868: a deep name under NSEC3 with many iterations.
void TestHostile::nsec3Hashes() {
    Forge forge;
    std::string deep;
    for (int i = 0; i < 100; ++i) {
        deep += "a.";
    }
    const Question question{name(deep + "example."), RRType::A};
    Nsec3 form;
    form.iterations = 150;
    const auto proof =
        join(forge.sign("@ SOA ns hostmaster 1 3600 900 86400 300"), forge.nsec3("@", {RRType::SOA}, false, form),
             forge.nsec3("a", {RRType::A}, true, form), forge.nsec3("*", {RRType::A}, true, form));
    forge.publishes().answers(question, Rcode::NxDomain, {}, proof);
    const auto whole = forge.validate(question);
    QCOMPARE(whole.verdict, Security::Secure);
    QVERIFY(limits(whole).empty());
    Policy policy;
    policy.nsec3Hashes = 2;
    const auto chain = forge.validate(question, policy);
    QCOMPARE(chain.verdict, Security::Bogus);
    QCOMPARE(causeCode(chain), std::string("WORK_LIMIT_REACHED"));
    QVERIFY(reached(chain, Limit::Nsec3Hashes));
}

void TestHostile::severalLimitsAreToldApart() {
    Forge forge;
    forge.publishes().answers(kWww, Rcode::NoError, forge.sign("www A 192.0.2.9", {.copies = 9, .broken = true}));
    Policy policy;
    policy.signatureChecks = 3;
    policy.signaturesPerRRset = 4;
    const auto chain = forge.validate(kWww, policy);
    QVERIFY(reached(chain, Limit::SignatureChecks));
    QVERIFY(reached(chain, Limit::SignaturesPerRRset));
}

void TestHostile::endlessAliases() {
    Forge forge;
    forge.publishes();
    for (int i = 0; i < 40; ++i) {
        const auto alias = "c" + std::to_string(i);
        forge.answers({name(alias + ".example."), RRType::A}, Rcode::NoError,
                      forge.sign(alias + " CNAME c" + std::to_string(i + 1)));
    }
    const auto chain = forge.validate({name("c0.example."), RRType::A});
    QCOMPARE(chain.verdict, Security::Indeterminate);
    QVERIFY(hasFinding(chain, "ALIAS_CHAIN_LONG"));
    QVERIFY(chain.hops.size() <= static_cast<std::size_t>(Policy{}.aliases) + 1);
}

/// RFC 6840 section 5.11: the anchor's algorithm can be checked, so every RRset needs a signature that can be.
void TestHostile::foreignSignaturesAreNamed() {
    const auto validated = [](const std::vector<Record>& answer) {
        Forge forge;
        return forge.publishes().answers(kWww, Rcode::NoError, answer).validate(kWww);
    };
    const Forge forge;
    const auto foreign = forge.sign("www A 192.0.2.9", {.algorithm = Algorithm::MlDsa44});
    QCOMPARE(causeCode(validated(foreign)), std::string("RRSIG_ALGORITHM_UNSUPPORTED"));
    QCOMPARE(validated(foreign).verdict, Security::Bogus);
    auto both = forge.sign("www A 192.0.2.9");
    both.push_back(foreign.back());
    QCOMPARE(validated(both).verdict, Security::Secure);
    QCOMPARE(causeCode(validated({foreign.front()})), std::string("RRSIG_MISSING"));
}

/// One odd reply is reported and has no effect, in every order of the replies.
void TestHostile::onlyWhatIsRepeatedCounts() {
    const auto good = Forge().sign("www A 192.0.2.9");
    const auto odd = Forge().sign("www A 192.0.2.8", {.broken = true});
    const auto other = Forge().sign("www A 192.0.2.9", {.from = -7200});
    const auto told = [](std::vector<std::pair<Protocol, std::vector<Record>>> said) {
        Forge forge;
        forge.publishes();
        for (const auto& [protocol, answer] : said) {
            forge.over(protocol).answers(kWww, Rcode::NoError, answer);
        }
        const auto chain = forge.validate(kWww);
        return std::tuple(chain.verdict, hasFinding(chain, "REPLY_NOT_REPEATABLE"),
                          hasFinding(chain, "SERVERS_DISAGREE_SIGNATURES"));
    };
    using Told = std::tuple<Security, bool, bool>;
    QCOMPARE(told({{Protocol::Udp, odd}, {Protocol::Tcp, good}}), Told(Security::Secure, true, false));
    QCOMPARE(told({{Protocol::Tcp, good}, {Protocol::Udp, odd}}), Told(Security::Secure, true, false));
    QCOMPARE(told({{Protocol::Udp, good}, {Protocol::Tcp, odd}, {Protocol::Tcp, good}}),
             Told(Security::Secure, true, false));
    QCOMPARE(told({{Protocol::Udp, odd}, {Protocol::Tcp, odd}}), Told(Security::Bogus, false, false));
    QCOMPARE(told({{Protocol::Udp, good}, {Protocol::Tcp, other}}), Told(Security::Secure, false, false));
    QCOMPARE(told({{Protocol::Udp, odd}, {Protocol::Udp, good}}),
             Told(Security::Secure, false, true));  // two servers' words
    QCOMPARE(told({{Protocol::Udp, good}, {Protocol::Tcp, odd}}), Told(Security::Bogus, false, false));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
