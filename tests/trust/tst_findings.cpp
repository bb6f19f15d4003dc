// SPDX-License-Identifier: MIT
// Findings beside the verdict: for each a world that makes it, and one that almost does.
#include "core/trust/findings.h"
#include "tests/support/forge.h"
#include "tests/support/inspected_world.h"

#include <QTest>

using namespace rootline;
using namespace rootline::test;

namespace {

const Question kWww{name("www.example."), RRType::A};
constexpr std::int64_t kDay = 86400;

/// What the zone's server says; everything but what a test is about is in order.
struct Said {
    std::string keys = {};  ///< further DNSKEY records
    Forgery keySignatures = {};
    std::vector<Record> answer = {};
    std::vector<Record> negative = {};  ///< authority section of the answer about another type
    int stray = 0;
};

std::vector<Record> sign(std::string_view text, const Forgery& how = {}) {
    return Forge().sign(text, how);
}

std::string keyText(const DnsKey& key) {
    return recordText({name("example."), RRType::DNSKEY, kClassIn, 3600, key.toRdata()}) + "\n";
}

/// A key that signs nothing.
DnsKey otherKey(std::uint16_t flags, Algorithm algorithm = Algorithm::EcdsaP256Sha256,
                Bytes publicKey = Bytes(64, 0x5A)) {
    return {flags, 3, algorithm, std::move(publicKey)};
}

/// An RSA key of 1280 bits with that exponent.
DnsKey rsaKey(const Bytes& exponent) {
    Bytes publicKey{static_cast<std::uint8_t>(exponent.size())};
    publicKey.insert(publicKey.end(), exponent.begin(), exponent.end());
    publicKey.insert(publicKey.end(), 160, 0xA5);
    return otherKey(DnsKey::kZoneFlag, Algorithm::RsaSha256, publicKey);
}

std::vector<Record> withSignatureTtl(std::vector<Record> records, std::uint32_t ttl) {
    records.back().ttl = ttl;
    return records;
}

ChainOfTrust validate(const Said& said) {
    Forge forge;
    forge.publishes(said.keys, said.keySignatures);
    forge.answers(kWww, Rcode::NoError, said.answer.empty() ? forge.sign("www A 192.0.2.9") : said.answer);
    if (!said.negative.empty()) {
        forge.answers({kWww.name, RRType::TXT}, Rcode::NoError, {}, said.negative);
    }
    Evidence evidence = forge.evidence();
    Reply silent;
    silent.server = {name("ns2.example."), "192.0.2.2"};
    silent.zone = forge.zone();
    silent.question = kWww;
    silent.ignored = said.stray;
    evidence.add(silent);
    return validate(evidence, kWww, std::vector<TrustAnchor>{{forge.zone(), forge.key()}}, {}, {Forge::kNow});
}

}  // namespace

Q_DECLARE_METATYPE(Said)

class TestFindings : public QObject {
    Q_OBJECT

private slots:
    void besideASecureAnswer_data();
    void besideASecureAnswer();
    void anchorStates();
    void anchorOfAnotherTag();
    void keysBelowTheApex();
    void dsAtTheChild();
    void dsOfAKeyThatWasRevokedSince();
    void serversThatDisagreeAboutKeys();
};

void TestFindings::besideASecureAnswer_data() {
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Said>("makes");
    QTest::addColumn<Said>("almost");
    const auto row = [](const char* code, Said makes, Said almost) {
        QTest::newRow(code) << QByteArray(code) << std::move(makes) << std::move(almost);
    };
    const auto ksk = keyText(otherKey(257));
    const auto zsk = keyText(otherKey(256));
    row("ANCHOR_SUCCESSOR_PUBLISHED", {.keys = ksk}, {.keys = zsk});
    row("DNSKEY_REVOKED_NOT_SELF_SIGNED", {.keys = keyText(otherKey(257 | DnsKey::kRevokeFlag))}, {.keys = ksk});
    row("DNSKEY_RSA_EXPONENT", {.keys = keyText(rsaKey({1, 0, 0, 0, 0, 0, 0, 1}))},
        {.keys = keyText(rsaKey({1, 0, 1}))});
    std::string many;
    for (std::uint8_t i = 0; i < 20; ++i) {
        many += keyText(otherKey(256, Algorithm::EcdsaP256Sha256, Bytes(64, i)));
    }
    row("DNSKEY_RESPONSE_LARGE", {.keys = many}, {.keys = ksk});
    row("ALGORITHM_SIGNATURES_MISSING", {.keys = keyText(otherKey(256, Algorithm::Ed25519, Bytes(32, 7)))},
        {.keys = zsk});
    row("RRSIG_LIFETIME_LONG", {.answer = sign("www A 192.0.2.9", {.until = 181 * kDay})},
        {.answer = sign("www A 192.0.2.9", {.until = 178 * kDay})});
    row("RRSIG_REDUNDANT", {.answer = sign("www A 192.0.2.9", {.copies = 2})}, {.keySignatures = {.copies = 2}});
    row("RRSIG_TTL_MISMATCH", {.answer = withSignatureTtl(sign("www A 192.0.2.9"), 60)},
        {.answer = withSignatureTtl(sign("www A 192.0.2.9"), 3600)});
    row("TTL_BEYOND_EXPIRATION", {.answer = sign("www A 192.0.2.9", {.until = 3599})},
        {.answer = sign("www A 192.0.2.9", {.until = 3600})});
    const auto soa = [](const char* expire) {
        return join(sign(std::string("@ SOA ns hostmaster 1 3600 900 ") + expire + " 300"),
                    sign("www NSEC z A RRSIG NSEC"));
    };
    row("RRSIG_ENDS_BEFORE_SOA_EXPIRE", {.negative = soa("1296001")},
        {.negative = soa("1296000")});  // signed for 15 days
    row("STRAY_ANSWERS_IGNORED", {.stray = 1}, {.stray = 0});
}

void TestFindings::besideASecureAnswer() {
    QFETCH(QByteArray, code);
    QFETCH(Said, makes);
    QFETCH(Said, almost);
    const auto made = validate(makes);
    QCOMPARE(made.verdict, Security::Secure);
    QVERIFY(hasFinding(made, code.toStdString()));
    QCOMPARE(validate(almost).verdict, Security::Secure);
    QVERIFY(!hasFinding(validate(almost), code.toStdString()));
}

/// RFC 5011 section 4.2.
void TestFindings::anchorStates() {
    Forge forge;
    DnsKey revoked = otherKey(257 | DnsKey::kRevokeFlag);
    DnsKey before = otherKey(257);
    forge.publishes(keyText(revoked)).answers(kWww, Rcode::NoError, forge.sign("www A 192.0.2.9"));
    const std::vector<TrustAnchor> anchors{{forge.zone(), forge.key()},
                                           {forge.zone(), before},
                                           {forge.zone(), otherKey(257, Algorithm::EcdsaP256Sha256, Bytes(64, 1))},
                                           {forge.zone(), otherKey(257, Algorithm::MlDsa44)}};
    const auto chain = validate(forge.evidence(), kWww, anchors, {}, {Forge::kNow});
    QCOMPARE(chain.verdict, Security::Secure);
    QCOMPARE(chain.findZone(forge.zone())->link.anchorStates,
             (std::vector{AnchorState::Valid, AnchorState::Revoked, AnchorState::Missing, AnchorState::Unsupported}));
    QVERIFY(hasFinding(chain, "ANCHOR_REVOKED"));
    // With the revoked one alone nothing is left to trust.
    const auto alone = validate(forge.evidence(), kWww, std::vector{anchors[1]}, {}, {Forge::kNow});
    QCOMPARE(causeCode(alone), std::string("ANCHOR_NOT_PUBLISHED"));
    QCOMPARE(alone.findings.front().detail.as<AnchorNotPublished>()->published.size(),
             std::size_t{1});  // without the revoked one
    // The same where the anchor was made of the key after its revocation.
    const auto late =
        validate(forge.evidence(), kWww, std::vector<TrustAnchor>{{forge.zone(), revoked}}, {}, {Forge::kNow});
    QCOMPARE(late.findZone(forge.zone())->link.anchorStates, std::vector{AnchorState::Revoked});
    QCOMPARE(causeCode(late), std::string("ANCHOR_NOT_PUBLISHED"));
}

/// RFC 4035 section 5.2, as for a DS: tag, algorithm and digest are to be the key's.
void TestFindings::anchorOfAnotherTag() {
    Forge forge;
    forge.publishes().answers(kWww, Rcode::NoError, forge.sign("www A 192.0.2.9"));
    DelegationSigner ds = makeDelegationSigner(forge.zone(), forge.key(), DigestType::Sha256).value();
    const auto validated = [&] {
        return validate(forge.evidence(), kWww, std::vector<TrustAnchor>{{forge.zone(), ds}}, {}, {Forge::kNow});
    };
    QCOMPARE(validated().verdict, Security::Secure);
    ++ds.keyTag;
    QCOMPARE(causeCode(validated()), std::string("ANCHOR_NOT_PUBLISHED"));
}

void TestFindings::keysBelowTheApex() {
    const auto told = [](const char* data, Question question) {
        Forge forge;
        forge.publishes().answers(question, Rcode::NoError, forge.sign(data));
        forge.answers(
            {question.name, RRType::DS}, Rcode::NoError, {},
            join(forge.sign("@ SOA ns hostmaster 1 3600 900 86400 300"), forge.sign("www NSEC z A DNSKEY RRSIG NSEC")));
        return hasFinding(forge.validate(question), "DNSKEY_NOT_AT_APEX");
    };
    QVERIFY(told("www DNSKEY 256 3 13 AAAA", {name("www.example."), RRType::DNSKEY}));
    QVERIFY(!told("www A 192.0.2.9", kWww));
}

/// RFC 4035 section 2.4.
void TestFindings::dsAtTheChild() {
    const auto told = [](bool byChild) {
        Forge forge;
        const Name sub = name("sub.example.");
        const auto ds = makeDelegationSigner(sub, forge.key(), DigestType::Sha256).value();
        const auto good = forge.sign(std::vector<Record>{{sub, RRType::DS, kClassIn, 3600, ds.toRdata()}});
        auto own = good;
        auto rrsig = Rrsig::fromRdata(own.back().rdata).value();
        rrsig.signer = byChild ? sub : forge.zone();
        own.back().rdata = rrsig.toRdata();
        forge.publishes()
            .answers({sub, RRType::DS}, Rcode::NoError, good)
            .answers({sub, RRType::DS}, Rcode::NoError, own);
        return hasFinding(forge.validate({name("www.sub.example."), RRType::A}), "DS_AT_CHILD");
    };
    QVERIFY(told(true));
    QVERIFY(!told(false));
}

/// The REVOKE flag changes tag and digest of the key that the DS names (RFC 5011 section 2.1).
void TestFindings::dsOfAKeyThatWasRevokedSince() {
    const auto cause = [](std::uint16_t flags) {
        Forge forge;
        const Name sub = name("sub.example.");
        const auto named = makeDelegationSigner(sub, otherKey(257), DigestType::Sha256).value();
        forge.publishes().answers({sub, RRType::DS}, Rcode::NoError,
                                  forge.sign(std::vector<Record>{{sub, RRType::DS, kClassIn, 3600, named.toRdata()}}));
        const DnsKey published = otherKey(flags);
        forge.answers({sub, RRType::DNSKEY}, Rcode::NoError,
                      {{sub, RRType::DNSKEY, kClassIn, 3600, published.toRdata()}});
        return causeCode(forge.validate({name("www.sub.example."), RRType::A}));
    };
    QCOMPARE(cause(257 | DnsKey::kRevokeFlag), std::string("DS_FOR_REVOKED_KEY"));
    QCOMPARE(cause(256), std::string("DS_MATCHES_NO_KEY"));
}

/// RFC 8901 section 3: with several DNS hosts each publishes the keys of all.
void TestFindings::serversThatDisagreeAboutKeys() {
    const auto told = [](const std::string& others) {
        Forge forge;
        forge.publishes().answers(kWww, Rcode::NoError, forge.sign("www A 192.0.2.9"));
        forge.publishes(others);
        return forge.validate(kWww);
    };
    QVERIFY(hasFinding(told(keyText(otherKey(256))), "SERVERS_DISAGREE_KEYS"));
    QCOMPARE(told(keyText(otherKey(256))).verdict, Security::Secure);
    QVERIFY(!hasFinding(told(""), "SERVERS_DISAGREE_KEYS"));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
