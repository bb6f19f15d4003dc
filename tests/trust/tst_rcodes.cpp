// SPDX-License-Identifier: MIT
// Nobody signs the return code: each one, beside each kind of answer. What is proved decides, and what resolvers make of it.
#include "core/trust/findings.h"
#include "tests/support/forge.h"
#include "tests/support/inspected_world.h"

#include <QTest>

using namespace rootline;
using namespace rootline::test;

namespace {

const std::string kCode = "RCODE_CONTRADICTS_ANSWER";
const Question kWww{name("www.example."), RRType::A};

/// Records of one kind of answer to kWww, all of them sound.
struct Answer {
    const char* kind;
    std::vector<Record> answer;
    std::vector<Record> authority;
    Rcode rightRcode = Rcode::NoError;
};

std::vector<Answer> everyAnswer() {
    const Forge forge;
    const auto soa = forge.sign("@ SOA ns hostmaster 1 3600 900 86400 300");
    return {{"positive", forge.sign("www A 192.0.2.9"), {}},
            {"wildcard", forge.sign("www A 192.0.2.9", {.labels = 1}), forge.sign("a NSEC z A RRSIG NSEC")},
            {"alias", join(forge.sign("www CNAME to"), forge.sign("to A 192.0.2.9")), {}},
            {"DNAME", join(forge.sign("b DNAME c"), forge.sign("www.c A 192.0.2.9")), {}},
            {"no such type", {}, join(soa, forge.sign("www NSEC z MX RRSIG NSEC"))},
            {"no such type, NSEC3", {}, join(soa, forge.nsec3("www", {RRType::MX}))},
            {"no such name", {}, join(soa, forge.sign("@ NSEC z NS SOA RRSIG NSEC")), Rcode::NxDomain},
            {"no such name, NSEC3",
             {},
             join(soa, forge.nsec3("@", {RRType::NS, RRType::SOA}), forge.nsec3("www", {RRType::A}, true),
                  forge.nsec3("*", {RRType::A}, true)),
             Rcode::NxDomain}};
}

Question questionOf(const Answer& one) {
    return std::string_view(one.kind) == "DNAME" ? Question{name("www.b.example."), RRType::A} : kWww;
}

ChainOfTrust validated(const Answer& one, Rcode rcode) {
    Forge forge;
    return forge.publishes().answers(questionOf(one), rcode, one.answer, one.authority).validate(questionOf(one));
}

}  // namespace

class TestRcodes : public QObject {
    Q_OBJECT

private slots:
    void theRightOneIsSecure();
    void errorsAreNoAnswers();
    void deniedDataIsRefused();
    void theTargetOfAnAliasMayNotExist();
    void deniedNamesAreProvedOrRefused();
    void everyTypeIsDenied();
    void anotherServerHelps();
    void keysBehindAnError();
    void delegationsAreJudgedByTheirProof();
    void errorsWithoutRecordsContradictNothing();
    void tooLongNamesAreAnsweredProperly();
    void unsignedZonesAreToldToo();
};

void TestRcodes::theRightOneIsSecure() {
    for (const auto& one : everyAnswer()) {
        const auto chain = validated(one, one.rightRcode);
        QVERIFY2(chain.verdict == Security::Secure, one.kind);
        QVERIFY2(!hasFinding(chain, kCode), one.kind);
        QCOMPARE(chain.rcode, one.rightRcode);
    }
}

/// Resolvers throw such messages away: nothing is proved by them, and nothing refuted.
void TestRcodes::errorsAreNoAnswers() {
    for (const auto& one : everyAnswer()) {
        for (const int rcode : {1, 2, 4, 5, 6, 7, 8, 9, 10, 15, 16, 23, 256}) {
            const bool isProper = rcode == 6 && std::string_view(one.kind) == "DNAME";
            const auto chain = validated(one, static_cast<Rcode>(rcode));
            const auto what = QByteArray(one.kind) + ' ' + QByteArray::number(rcode);
            QVERIFY2(isProper || chain.verdict == Security::Indeterminate, what);
            QVERIFY2(isProper || causeCode(chain) == kCode, what);
        }
    }
}

/// Where the CNAME itself was asked for, NXDOMAIN speaks of its target (RFC 6604 section 3).
void TestRcodes::theTargetOfAnAliasMayNotExist() {
    const Question question{name("www.example."), RRType::CNAME};
    Forge forge;
    const auto chain =
        forge.publishes().answers(question, Rcode::NxDomain, forge.sign("www CNAME to"), {}).validate(question);
    QVERIFY(chain.verdict == Security::Secure);
}

void TestRcodes::deniedDataIsRefused() {
    for (const auto& one : everyAnswer()) {
        if (!one.answer.empty()) {
            const auto chain = validated(one, Rcode::NxDomain);
            QVERIFY2(chain.verdict == Security::Bogus, one.kind);
            QVERIFY2(causeCode(chain) == kCode, one.kind);
            QVERIFY2(chain.rcode == Rcode::NoError, one.kind);
        }
    }
}

/// NSEC that proves less than "no such name" counts, as RFC 4035 section 5.4 lets it; everything else is refused.
void TestRcodes::deniedNamesAreProvedOrRefused() {
    const auto answers = everyAnswer();
    const auto verdict = [&](std::size_t i, Rcode rcode) {
        const auto chain = validated(answers[i], rcode);
        return std::tuple(chain.verdict, causeCode(chain), chain.rcode);
    };
    QCOMPARE(verdict(4, Rcode::NxDomain), std::tuple(Security::Secure, std::string("none"), Rcode::NoError));
    QCOMPARE(verdict(5, Rcode::NxDomain), std::tuple(Security::Bogus, kCode, Rcode::NxDomain));
    const std::string missing = "DENIAL_OWN_RECORD_MISSING";
    QCOMPARE(verdict(6, Rcode::NoError), std::tuple(Security::Bogus, missing, Rcode::NoError));
    QCOMPARE(verdict(7, Rcode::NoError), std::tuple(Security::Bogus, missing, Rcode::NoError));
}

void TestRcodes::everyTypeIsDenied() {
    const Question any{kWww.name, RRType::ANY};
    Forge forge;
    const auto chain =
        forge.publishes().answers(any, Rcode::NxDomain, forge.sign("www A 192.0.2.9\nwww MX 1 to")).validate(any);
    QCOMPARE(chain.verdict, Security::Bogus);
    QCOMPARE(causeCode(chain), kCode);
}

void TestRcodes::anotherServerHelps() {
    for (const auto rcode : {Rcode::NxDomain, Rcode::ServFail}) {
        Forge forge;
        const auto answer = forge.sign("www A 192.0.2.9");
        forge.publishes().answers(kWww, rcode, answer).answers(kWww, Rcode::NoError, answer);
        const auto chain = forge.validate(kWww);
        QCOMPARE(chain.verdict, Security::Secure);
        QCOMPARE(causeCode(chain), std::string("none"));
        QVERIFY(hasFinding(chain, kCode));
    }
}

void TestRcodes::keysBehindAnError() {
    for (const auto rcode : {Rcode::NxDomain, Rcode::ServFail}) {
        Forge forge;
        const auto keys =
            forge.sign(std::vector<Record>{{forge.zone(), RRType::DNSKEY, kClassIn, 3600, forge.key().toRdata()}});
        forge.answers({forge.zone(), RRType::DNSKEY}, rcode, keys);
        const auto chain = forge.answers(kWww, Rcode::NoError, forge.sign("www A 192.0.2.9")).validate(kWww);
        QCOMPARE(chain.verdict, Security::Bogus);
        QCOMPARE(causeCode(chain), kCode);
    }
}

/// That there is no DS counts, whatever the rcode says of the name.
void TestRcodes::delegationsAreJudgedByTheirProof() {
    for (const auto rcode : {Rcode::NoError, Rcode::NxDomain}) {
        for (const bool hashed : {false, true}) {
            Forge forge;
            const Name sub = name("sub.example.");
            const auto proof = hashed ? forge.nsec3("sub", {RRType::NS}) : forge.sign("sub NSEC z NS RRSIG NSEC");
            forge.publishes().answers({sub, RRType::DS}, rcode, {},
                                      join(forge.sign("@ SOA ns hostmaster 1 3600 900 86400 300"), proof));
            const Question below{name("www.sub.example."), RRType::A};
            const Record a{below.name, RRType::A, kClassIn, 3600, Bytes{192, 0, 2, 9}};
            const auto chain = forge.answers(below, Rcode::NoError, {a}).validate(below);
            QCOMPARE(chain.verdict, Security::Insecure);
            QCOMPARE(chain.findZone(sub)->link.state, LinkState::Unsigned);
        }
    }
}

void TestRcodes::errorsWithoutRecordsContradictNothing() {
    Forge forge;
    const auto chain = forge.publishes().answers(kWww, Rcode::ServFail, {}).validate(kWww);
    QCOMPARE(chain.verdict, Security::Indeterminate);
    QVERIFY(!hasFinding(chain, kCode));
}

void TestRcodes::tooLongNamesAreAnsweredProperly() {
    Forge forge;
    const Question below{name("www.b.example."), RRType::A};
    const auto chain = forge.publishes().answers(below, static_cast<Rcode>(6), forge.sign("b DNAME c")).validate(below);
    QVERIFY(!hasFinding(chain, kCode));
}

void TestRcodes::unsignedZonesAreToldToo() {
    Forge forge;
    const Name sub = name("sub.example.");
    forge.publishes().answers({sub, RRType::DS}, Rcode::NoError, {}, forge.sign("sub NSEC z NS RRSIG NSEC"));
    const Question below{name("www.sub.example."), RRType::A};
    const Record a{below.name, RRType::A, kClassIn, 3600, Bytes{192, 0, 2, 9}};
    const Record ns{sub, RRType::NS, kClassIn, 3600, Bytes{2, 'n', 's', 0}};
    const auto chain = forge.answers(below, Rcode::NxDomain, {a}, {ns}).validate(below);
    QCOMPARE(chain.verdict, Security::Insecure);
    QCOMPARE(chain.rcode, Rcode::NoError);
    QVERIFY(hasFinding(chain, kCode));
}

QTEST_GUILESS_MAIN(TestRcodes)
#include "tst_rcodes.moc"
