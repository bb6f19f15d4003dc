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

/// Each DS with the tag of a published key costs a digest; those without cost nothing.
void TestHostile::manyDsRecords() {
    for (const bool sameTags : {false, true}) {
        Forge forge;
        std::string ds;
        for (int i = 0; i < 50; ++i) {
            std::string digest(64, '0');
            digest[0] = static_cast<char>('a' + i % 6);
            digest[1] = static_cast<char>('0' + i / 6);
            ds += "sub DS " + std::to_string(keyTag(forge.key()) + (sameTags ? 0 : 1)) + " 13 2 " + digest + "\n";
        }
        const Question below{name("www.sub.example."), RRType::A};
        const Name sub = name("sub.example.");
        forge.publishes().answers({sub, RRType::DS}, Rcode::NoError, forge.sign(ds));
        auto keys = forge.sign(std::vector<Record>{{sub, RRType::DNSKEY, kClassIn, 3600, forge.key().toRdata()}});
        const auto chain = forge.answers({sub, RRType::DNSKEY}, Rcode::NoError, keys).validate(below);
        QCOMPARE(chain.findZone(sub)->security, Security::Bogus);
        QCOMPARE(reached(chain, Limit::DsPerDelegation), sameTags);
        QCOMPARE(causeCode(chain), std::string(sameTags ? "DS_DIGEST_MISMATCH" : "DS_MATCHES_NO_KEY"));
    }
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

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
