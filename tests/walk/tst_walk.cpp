// SPDX-License-Identifier: MIT
#include "core/walk/hints.h"
#include "core/walk/walk.h"
#include "tests/walk/conversation.h"

#include <QTest>

using namespace rootline;
using namespace rootline::test;

namespace {

const std::vector<Server> kHints = {{name("a.root."), "127.0.0.1"}, {name("b.root."), "127.0.0.2"}};
const std::set<Name> kRootAnchor = {Name()};

// Root at 127.0.0.1-2, test. at 127.0.1.1-2, example.test. at 127.0.2.1-2; everything signed, as far as a walk can see.
const std::string kTestReferral =
    "test. NS a.nic.test.\ntest. NS b.nic.test.\ntest. DS 1 13 2 00\n"
    "test. RRSIG DS 13 1 60 20300101000000 20200101000000 1 . AAAA";
const std::string kTestGlue = "a.nic.test. A 127.0.1.1\nb.nic.test. A 127.0.1.2";
const std::string kExampleReferral =
    "example.test. NS a.ns.example.test.\nexample.test. NS b.ns.example.test.\nexample.test. DS 1 13 2 00\n"
    "example.test. RRSIG DS 13 2 60 20300101000000 20200101000000 1 test. AAAA";
const std::string kExampleGlue = "a.ns.example.test. A 127.0.2.1\nb.ns.example.test. A 127.0.2.2";

std::string signedBy(const std::string& owner, const std::string& type, const std::string& signer) {
    return "\n" + owner + " RRSIG " + type + " 13 2 60 20300101000000 20200101000000 1 " + signer + " AAAA";
}

Script keys(const std::string& zone) {
    return {zone + " DNSKEY 257 3 13 AAAA" + signedBy(zone, "DNSKEY", zone), {}, {}};
}

Script addressOf(const std::string& owner, const std::string& address, const std::string& signer = {}) {
    return {owner + " A " + address + (signer.empty() ? "" : signedBy(owner, "A", signer)), {}, {}};
}

std::string numbered(std::string label, int number) {
    return label.append(std::to_string(number)).append(".");
}

Conversation healthy() {
    Conversation world;
    for (const char* address : {"127.0.0.1", "127.0.0.2"}) {
        world.say(address, ".", RRType::DNSKEY, keys("."));
        world.sayBelow(address, "test.", referral(kTestReferral, kTestGlue));
    }
    for (const char* address : {"127.0.1.1", "127.0.1.2"}) {
        world.say(address, "test.", RRType::DNSKEY, keys("test."));
        world.sayBelow(address, "example.test.", referral(kExampleReferral, kExampleGlue));
    }
    for (const char* address : {"127.0.2.1", "127.0.2.2"}) {
        world.say(address, "example.test.", RRType::DNSKEY, keys("example.test."));
        world.say(address, "www.example.test.", RRType::A,
                  addressOf("www.example.test.", "192.0.2.1", "example.test."));
    }
    return world;
}

Walk walkFor(const char* owner, RRType type = RRType::A, std::set<Name> anchors = kRootAnchor, WalkLimits limits = {}) {
    return Walk({name(owner), type}, kHints, std::move(anchors), limits);
}

bool wasAsked(const std::vector<std::vector<Ask>>& rounds, const QString& topic) {
    return std::ranges::any_of(rounds, [&](const auto& asks) { return topics(asks).contains(topic); });
}

}  // namespace

class TestWalk : public QObject {
    Q_OBJECT

private slots:
    void threeRounds();
    void isFinishedWithOneOfTwoServers();
    void noAnchorAboveMeansNoKeys();
    void anchorBelowTheRoot();
    void anchorBehindTheHints();
    void glueless();
    void strangersGlueIsTheLastResort();
    void nameServersInACircle();
    void hiddenCut();
    void hiddenCutWithLabelsBetween();
    void unsignedAnswerOfASignedZone();
    void referralWithoutDnssecData();
    void insecureDelegationAsksNoDs();
    void aliasIntoAnotherZone();
    void aliasWithinTheZone();
    void aliasToANegativeInTheSameMessage();
    void aliasLoop();
    void aliasLimit();
    void cnameQuestionStays();
    void dsQuestion();
    void deadServers();
    void badServersLeadToTheNext_data();
    void badServersLeadToTheNext();
    void allDead();
    void questionLimit();
    void depthLimit();
    void widenAsksTheOthers();
    void widenFollowsWhatOthersSay();
    void ipv4First();
    void oneFamilyOnly();
    void unknownRepliesAreIgnored();
    void noHints();
    void hints();
};

void TestWalk::threeRounds() {
    Walk walk = walkFor("www.example.test.");
    const auto rounds = healthy().talk(walk);
    QCOMPARE(rounds.size(), 3u);
    QCOMPARE(topics(rounds[0]), (QStringList{".: www.example.test. A", ".: . DNSKEY"}));
    QCOMPARE(topics(rounds[1]), (QStringList{"test.: www.example.test. A", "test.: test. DNSKEY"}));
    QCOMPARE(topics(rounds[2]),
             (QStringList{"example.test.: www.example.test. A", "example.test.: example.test. DNSKEY"}));
    QCOMPARE(walk.questionsAsked(), 12);  // each to two servers
    QCOMPARE(walk.roundTrips(), 3);
    QVERIFY(walk.isFinished());
    QVERIFY(!walk.limitReached());
    QCOMPARE(walk.evidence().replies().size(), 12u);
}

void TestWalk::isFinishedWithOneOfTwoServers() {
    const Conversation world = healthy();
    Walk walk = walkFor("www.example.test.");
    for (auto asks = walk.takeAsks(); !asks.empty(); asks = walk.takeAsks()) {
        for (const Ask& ask : asks) {
            if (ask.server.address.ends_with(".1")) {
                walk.receive(ask.id, world.reply(ask));
            }
        }
    }
    QVERIFY(walk.isFinished());
    QCOMPARE(walk.roundTrips(), 3);
}

void TestWalk::noAnchorAboveMeansNoKeys() {
    Walk walk = walkFor("www.example.test.", RRType::A, {name("elsewhere.")});
    const auto rounds = healthy().talk(walk);
    QCOMPARE(rounds.size(), 3u);
    for (const auto& asks : rounds) {
        QCOMPARE(topics(asks).size(), 1);
    }
    QVERIFY(walk.isFinished());
}

void TestWalk::anchorBelowTheRoot() {
    Walk walk = walkFor("www.example.test.", RRType::A, {name("example.test."), name("other.")});
    const auto rounds = healthy().talk(walk);
    QCOMPARE(topics(rounds[0]), QStringList{".: www.example.test. A"});
    QCOMPARE(topics(rounds[1]), QStringList{"test.: www.example.test. A"});
    QCOMPARE(topics(rounds[2]),
             (QStringList{"example.test.: www.example.test. A", "example.test.: example.test. DNSKEY"}));
}

void TestWalk::anchorBehindTheHints() {
    Conversation world;
    for (const char* address : {"127.0.0.1", "127.0.0.2"}) {
        world.say(address, "www.example.test.", RRType::A,
                  addressOf("www.example.test.", "192.0.2.1", "example.test."));
        world.say(address, "example.test.", RRType::DNSKEY, keys("example.test."));
    }
    Walk walk = walkFor("www.example.test.", RRType::A, {name("example.test.")});
    const auto rounds = world.talk(walk);
    QCOMPARE(rounds.size(), 2u);
    QCOMPARE(topics(rounds[1]), QStringList{"example.test.: example.test. DNSKEY"});
    QVERIFY(walk.isFinished());
}

// example.test.'s servers are named in other.test. and given without addresses.
void TestWalk::glueless() {
    Conversation world = healthy();
    for (const char* address : {"127.0.1.1", "127.0.1.2"}) {
        world.say(address, "www.example.test.", RRType::A,
                  referral("example.test. NS ns.other.test.\nexample.test. DS 1 13 2 00"));
        world.sayBelow(address, "other.test.",
                       referral("other.test. NS ns1.other.test.", "ns1.other.test. A 127.0.3.1"));
    }
    world.say("127.0.3.1", "ns.other.test.", RRType::A, addressOf("ns.other.test.", "127.0.2.1"));
    world.say("127.0.3.1", "ns.other.test.", RRType::AAAA, {{}, "other.test. SOA a.b. c.d. 1 2 3 4 5", {}});
    Walk walk = walkFor("www.example.test.");
    const auto rounds = world.talk(walk);
    QCOMPARE(topics(rounds[2]),
             (QStringList{"test.: ns.other.test. A", "test.: ns.other.test. AAAA"}));  // test. is known
    QCOMPARE(topics(rounds[3]), (QStringList{"other.test.: ns.other.test. A", "other.test.: ns.other.test. AAAA"}));
    QCOMPARE(topics(rounds[4]),
             (QStringList{"example.test.: www.example.test. A", "example.test.: example.test. DNSKEY"}));
    QVERIFY(!wasAsked(rounds, "other.test.: other.test. DNSKEY"));  // the verdict does not hang on it
    QCOMPARE(walk.roundTrips(), 5);
    QVERIFY(walk.isFinished());
}

void TestWalk::strangersGlueIsTheLastResort() {
    Conversation world = healthy();
    for (const char* address : {"127.0.1.1", "127.0.1.2"}) {
        world.say(address, "www.example.test.", RRType::A,
                  referral("example.test. NS ns.alfa.\nexample.test. DS 1 13 2 00", "ns.alfa. A 127.0.2.1"));
    }
    Walk walk = walkFor("www.example.test.");
    const auto rounds = world.talk(walk);
    QCOMPARE(topics(rounds[2]), (QStringList{".: ns.alfa. A", ".: ns.alfa. AAAA"}));  // refused by the root here
    QCOMPARE(topics(rounds[3]),
             (QStringList{"example.test.: www.example.test. A", "example.test.: example.test. DNSKEY"}));
    QVERIFY(walk.isFinished());
}

void TestWalk::nameServersInACircle() {
    Conversation world;
    for (const char* address : {"127.0.0.1", "127.0.0.2"}) {
        world.say(address, ".", RRType::DNSKEY, keys("."));
        world.sayBelow(address, "a.", referral("a. NS ns.b.\na. DS 1 13 2 00"));
        world.sayBelow(address, "b.", referral("b. NS ns.a.\nb. DS 1 13 2 00"));
    }
    Walk walk = walkFor("www.a.");
    world.talk(walk);
    QVERIFY(walk.isFinished());
    QVERIFY(walk.questionsAsked() < 20);
}

// test.'s servers serve sub.test. too: no referral between them.
void TestWalk::hiddenCut() {
    Conversation world = healthy();
    for (const char* address : {"127.0.1.1", "127.0.1.2"}) {
        world.say(address, "www.sub.test.", RRType::A, addressOf("www.sub.test.", "192.0.2.1", "sub.test."));
        world.say(address, "sub.test.", RRType::DS,
                  {"sub.test. DS 1 13 2 00" + signedBy("sub.test.", "DS", "test."), {}, {}});
        world.say(address, "sub.test.", RRType::DNSKEY, keys("sub.test."));
    }
    Walk walk = walkFor("www.sub.test.");
    const auto rounds = world.talk(walk);
    QCOMPARE(rounds.size(), 3u);
    QCOMPARE(topics(rounds[2]), (QStringList{"sub.test.: sub.test. DNSKEY", "test.: sub.test. DS"}));
    QVERIFY(walk.isFinished());
}

void TestWalk::hiddenCutWithLabelsBetween() {
    Conversation world = healthy();
    for (const char* address : {"127.0.1.1", "127.0.1.2"}) {
        world.say(address, "www.c.b.test.", RRType::A, addressOf("www.c.b.test.", "192.0.2.1", "c.b.test."));
        world.say(address, "b.test.", RRType::DS,
                  {"b.test. DS 1 13 2 00" + signedBy("b.test.", "DS", "test."), {}, {}});
        world.say(address, "c.b.test.", RRType::DS,
                  {"c.b.test. DS 1 13 2 00" + signedBy("c.b.test.", "DS", "b.test."), {}, {}});
        world.say(address, "b.test.", RRType::DNSKEY, keys("b.test."));
        world.say(address, "c.b.test.", RRType::DNSKEY, keys("c.b.test."));
    }
    Walk walk = walkFor("www.c.b.test.");
    const auto rounds = world.talk(walk);
    QCOMPARE(topics(rounds[2]),
             (QStringList{"c.b.test.: c.b.test. DNSKEY", "test.: b.test. DS", "test.: c.b.test. DS"}));
    QCOMPARE(topics(rounds[3]), QStringList{"b.test.: b.test. DNSKEY"});
    QVERIFY(walk.isFinished());
}

void TestWalk::unsignedAnswerOfASignedZone() {
    Conversation world = healthy();
    for (const char* address : {"127.0.2.1", "127.0.2.2"}) {
        world.say(address, "www.sub.example.test.", RRType::A, addressOf("www.sub.example.test.", "192.0.2.1"));
        const std::string proof =
            "sub.example.test. NSEC www.example.test. NS" + signedBy("sub.example.test.", "NSEC", "example.test.");
        world.say(address, "sub.example.test.", RRType::DS, {{}, proof, {}});
    }
    Walk walk = walkFor("www.sub.example.test.");
    const auto rounds = world.talk(walk);
    QCOMPARE(topics(rounds[3]),
             (QStringList{"example.test.: sub.example.test. DS", "example.test.: www.sub.example.test. DS"}));
    QVERIFY(walk.isFinished());
}

void TestWalk::referralWithoutDnssecData() {
    Conversation world = healthy();
    for (const char* address : {"127.0.1.1", "127.0.1.2"}) {
        world.sayBelow(address, "plain.test.", referral("plain.test. NS ns.plain.test.", "ns.plain.test. A 127.0.2.1"));
        world.say(address, "plain.test.", RRType::DS, {{}, "plain.test. NSEC x.test. NS", {}});
    }
    world.say("127.0.2.1", "plain.test.", RRType::A, addressOf("plain.test.", "192.0.2.1"));
    Walk walk = walkFor("plain.test.");
    const auto rounds = world.talk(walk);
    QCOMPARE(topics(rounds[2]),
             (QStringList{"plain.test.: plain.test. A", "plain.test.: plain.test. DNSKEY", "test.: plain.test. DS"}));
    QVERIFY(walk.isFinished());
}

void TestWalk::insecureDelegationAsksNoDs() {
    Conversation world = healthy();
    for (const char* address : {"127.0.1.1", "127.0.1.2"}) {
        world.sayBelow(
            address, "plain.test.",
            referral("plain.test. NS ns.plain.test.\nplain.test. NSEC x.test. NS", "ns.plain.test. A 127.0.2.1"));
    }
    world.say("127.0.2.1", "www.plain.test.", RRType::A, addressOf("www.plain.test.", "192.0.2.1"));
    Walk walk = walkFor("www.plain.test.");
    const auto rounds = world.talk(walk);
    for (const auto& asks : rounds) {
        for (const Ask& ask : asks) {
            QVERIFY(ask.question.type != RRType::DS);
        }
    }
    QVERIFY(walk.isFinished());
}

void TestWalk::aliasIntoAnotherZone() {
    Conversation world = healthy();
    for (const char* address : {"127.0.2.1", "127.0.2.2"}) {
        // The target's address comes along, and is not taken from here.
        world.say(address, "alias.example.test.", RRType::A,
                  {"alias.example.test. CNAME www.alfa." + signedBy("alias.example.test.", "CNAME", "example.test.") +
                       "\nwww.alfa. A 192.0.2.66",
                   {},
                   {}});
    }
    for (const char* address : {"127.0.0.1", "127.0.0.2"}) {
        world.sayBelow(address, "alfa.", referral("alfa. NS ns.alfa.\nalfa. DS 1 13 2 00", "ns.alfa. A 127.0.4.1"));
    }
    world.say("127.0.4.1", "www.alfa.", RRType::A, addressOf("www.alfa.", "192.0.2.1", "alfa."));
    world.say("127.0.4.1", "alfa.", RRType::DNSKEY, keys("alfa."));
    Walk walk = walkFor("alias.example.test.");
    const auto rounds = world.talk(walk);
    QCOMPARE(topics(rounds[3]), QStringList{".: www.alfa. A"});
    QCOMPARE(topics(rounds[4]), (QStringList{"alfa.: www.alfa. A", "alfa.: alfa. DNSKEY"}));
    QCOMPARE(rounds.size(), 5u);
    QVERIFY(walk.isFinished());
}

void TestWalk::aliasWithinTheZone() {
    Conversation world = healthy();
    for (const char* address : {"127.0.2.1", "127.0.2.2"}) {
        world.say(
            address, "alias.example.test.", RRType::A,
            {"alias.example.test. CNAME www.example.test." + signedBy("alias.example.test.", "CNAME", "example.test.") +
                 "\nwww.example.test. A 192.0.2.1" + signedBy("www.example.test.", "A", "example.test."),
             {},
             {}});
    }
    Walk walk = walkFor("alias.example.test.");
    QCOMPARE(world.talk(walk).size(), 3u);
    QVERIFY(walk.isFinished());
    QCOMPARE(walk.questionsAsked(), 12);
    // A second opinion asks for the target by itself.
    walk.widen();
    QVERIFY(wasAsked(world.talk(walk), "example.test.: www.example.test. A"));
    QVERIFY(walk.isFinished());
}

void TestWalk::aliasToANegativeInTheSameMessage() {
    const std::string cname =
        "alias.example.test. CNAME no.example.test." + signedBy("alias.example.test.", "CNAME", "example.test.");
    const std::string soa = "example.test. SOA a.b. c.d. 1 2 3 4 5" + signedBy("example.test.", "SOA", "example.test.");
    Conversation world = healthy();
    for (const char* address : {"127.0.2.1", "127.0.2.2"}) {
        world.say(address, "alias.example.test.", RRType::A, {cname, soa, {}, true, Rcode::NxDomain});
    }
    Walk walk = walkFor("alias.example.test.");
    QCOMPARE(world.talk(walk).size(), 3u);
    QVERIFY(walk.isFinished());
    // Without a denial in it, the message says nothing about the target.
    for (const std::string authority : {"", "example.test. NS a.ns.example.test."}) {
        for (const char* address : {"127.0.2.1", "127.0.2.2"}) {
            world.say(address, "alias.example.test.", RRType::A, {cname, authority, {}});
        }
        Walk another = walkFor("alias.example.test.");
        QVERIFY(wasAsked(world.talk(another), "example.test.: no.example.test. A"));
    }
}

void TestWalk::aliasLoop() {
    Conversation world = healthy();
    for (const char* address : {"127.0.2.1", "127.0.2.2"}) {
        world.say(address, "a.example.test.", RRType::A, {"a.example.test. CNAME b.example.test.", {}, {}});
        world.say(address, "b.example.test.", RRType::A, {"b.example.test. CNAME a.example.test.", {}, {}});
    }
    Walk walk = walkFor("a.example.test.");
    world.talk(walk);
    QVERIFY(walk.isFinished());
    QVERIFY(!walk.limitReached());
}

void TestWalk::aliasLimit() {
    Conversation world = healthy();
    for (int i = 0; i < 30; ++i) {
        const std::string owner = numbered("n", i) + "example.test.";
        const std::string target = numbered("n", i + 1) + "example.test.";
        for (const char* address : {"127.0.2.1", "127.0.2.2"}) {
            world.say(address, owner.c_str(), RRType::A,
                      {owner + " CNAME " + target + signedBy(owner, "CNAME", "example.test."), {}, {}});
        }
    }
    WalkLimits limits;
    limits.aliases = 5;
    Walk walk = walkFor("n0.example.test.", RRType::A, kRootAnchor, limits);
    const auto rounds = world.talk(walk);
    QVERIFY(wasAsked(rounds, "example.test.: n5.example.test. A"));
    QVERIFY(!wasAsked(rounds, "example.test.: n6.example.test. A"));
    QVERIFY(walk.limitReached());
    QVERIFY(walk.isFinished());
}

void TestWalk::cnameQuestionStays() {
    Conversation world = healthy();
    for (const char* address : {"127.0.2.1", "127.0.2.2"}) {
        world.say(address, "alias.example.test.", RRType::CNAME,
                  {"alias.example.test. CNAME www.alfa." + signedBy("alias.example.test.", "CNAME", "example.test."),
                   {},
                   {}});
    }
    Walk walk = walkFor("alias.example.test.", RRType::CNAME);
    QCOMPARE(world.talk(walk).size(), 3u);
}

void TestWalk::dsQuestion() {
    Conversation world = healthy();
    const Script ds{"example.test. DS 1 13 2 00" + signedBy("example.test.", "DS", "test."), {}, {}};
    world.say("127.0.1.2", "example.test.", RRType::DS, ds);  // the first server gives a referral instead
    Walk walk = walkFor("example.test.", RRType::DS);
    const auto rounds = world.talk(walk);
    QCOMPARE(rounds.size(), 2u);
    QCOMPARE(topics(rounds[1]), (QStringList{"test.: example.test. DS", "test.: test. DNSKEY"}));
    QVERIFY(walk.isFinished());
    // An anchor at the name itself does not help: the DS is the parent's word.
    Walk island = walkFor("example.test.", RRType::DS, {name("example.test.")});
    QVERIFY(!wasAsked(world.talk(island), "test.: test. DNSKEY"));
}

void TestWalk::deadServers() {
    Conversation world = healthy();
    for (const char* address : {"127.0.0.1", "127.0.1.1", "127.0.2.1"}) {
        world.silence(address);
    }
    Walk walk = walkFor("www.example.test.");
    QCOMPARE(world.talk(walk).size(), 3u);
    QVERIFY(walk.isFinished());
    QCOMPARE(walk.roundTrips(), 3);
}

void TestWalk::badServersLeadToTheNext_data() {
    QTest::addColumn<bool>("silent");
    QTest::addColumn<Rcode>("rcode");
    QTest::addColumn<QString>("authority");
    QTest::newRow("silent") << true << Rcode::NoError << "";
    QTest::newRow("refused") << false << Rcode::Refused << "";
    QTest::newRow("servfail") << false << Rcode::ServFail << "";
    QTest::newRow("formerr") << false << Rcode::FormErr << "";
    QTest::newRow("lame") << false << Rcode::NoError << "";
    QTest::newRow("upward") << false << Rcode::NoError << ". NS a.root.";
}

void TestWalk::badServersLeadToTheNext() {
    QFETCH(const bool, silent);
    QFETCH(const Rcode, rcode);
    QFETCH(const QString, authority);
    Conversation world = healthy();
    std::vector<Server> hints = {{name("x.root."), "127.0.9.1"}, {name("y.root."), "127.0.9.2"}};
    hints.insert(hints.end(), kHints.begin(), kHints.end());
    for (const char* address : {"127.0.9.1", "127.0.9.2"}) {
        world.sayBelow(address, ".", {{}, authority.toStdString(), {}, false, rcode});
        if (silent) {
            world.silence(address);
        }
    }
    Walk walk({name("www.example.test."), RRType::A}, hints, kRootAnchor);
    const auto rounds = world.talk(walk);
    QVERIFY(walk.isFinished());
    QVERIFY(wasAsked(rounds, "example.test.: www.example.test. A"));
    QCOMPARE(walk.roundTrips(), 4);
}

void TestWalk::allDead() {
    Conversation world = healthy();
    world.silence("127.0.2.1");
    world.silence("127.0.2.2");
    Walk walk = walkFor("www.example.test.");
    world.talk(walk);
    QVERIFY(walk.isFinished());
    QCOMPARE(walk.questionsAsked(), 12);  // nobody is asked twice
}

void TestWalk::questionLimit() {
    WalkLimits limits;
    limits.questions = 5;
    Walk walk = walkFor("www.example.test.", RRType::A, kRootAnchor, limits);
    healthy().talk(walk);
    QCOMPARE(walk.questionsAsked(), 5);
    QVERIFY(walk.limitReached());
    QVERIFY(walk.isFinished());
}

// Each zone's server is named in the next zone, without end.
void TestWalk::depthLimit() {
    Conversation world;
    for (const char* address : {"127.0.0.1", "127.0.0.2"}) {
        for (int i = 0; i < 30; ++i) {
            const std::string zone = numbered("z", i);
            world.sayBelow(address, zone.c_str(), referral(zone + " NS ns." + numbered("z", i + 1)));
        }
    }
    WalkLimits limits;
    limits.depth = 3;
    Walk walk = walkFor("www.z0.", RRType::A, {}, limits);
    const auto rounds = world.talk(walk);
    QVERIFY(wasAsked(rounds, ".: ns.z3. A"));
    QVERIFY(!wasAsked(rounds, ".: ns.z4. A"));
    QVERIFY(walk.isFinished());
    QVERIFY(walk.limitReached());
}

void TestWalk::widenAsksTheOthers() {
    WalkLimits limits;
    limits.serversAtOnce = 1;
    Walk walk = walkFor("www.example.test.", RRType::A, kRootAnchor, limits);
    const Conversation world = healthy();
    world.talk(walk);
    QCOMPARE(walk.questionsAsked(), 6);
    walk.widen();
    QVERIFY(!walk.isFinished());
    const auto rounds = world.talk(walk);
    QCOMPARE(rounds.size(), 1u);
    QCOMPARE(rounds[0].size(), 6u);
    QVERIFY(walk.isFinished());
    QCOMPARE(walk.questionsAsked(), 12);
}

// The first server of test. knows nothing of example.test.; the second one does.
void TestWalk::widenFollowsWhatOthersSay() {
    Conversation world = healthy();
    world.say("127.0.1.1", "www.example.test.", RRType::A,
              {{}, "test. SOA a.b. c.d. 1 2 3 4 5" + signedBy("test.", "SOA", "test."), {}, true, Rcode::NxDomain});
    Walk walk = walkFor("www.example.test.");
    const auto before = world.talk(walk);
    QVERIFY(walk.isFinished());
    QVERIFY(!wasAsked(before, "example.test.: www.example.test. A"));
    walk.widen();
    const auto after = world.talk(walk);
    QVERIFY(wasAsked(after, "example.test.: www.example.test. A"));
    QVERIFY(wasAsked(after, "example.test.: example.test. DNSKEY"));
    QVERIFY(walk.isFinished());
}

void TestWalk::ipv4First() {
    const std::vector<Server> servers = {{name("a."), "::1"},
                                         {name("a."), "127.0.0.1"},
                                         {name("a."), "127.0.0.2"},
                                         {name("b."), "127.0.0.3"},
                                         {name("b."), "::2"}};
    WalkLimits limits;
    limits.serversAtOnce = 9;
    Walk walk({Name(), RRType::NS}, servers, {}, limits);
    QStringList order;
    for (const Ask& ask : walk.takeAsks()) {
        order << QString::fromStdString(ask.server.address);
    }
    QCOMPARE(order, (QStringList{"127.0.0.1", "127.0.0.3", "127.0.0.2", "::1", "::2"}));
}

void TestWalk::oneFamilyOnly() {
    const std::vector<Server> servers = {{name("a."), "::1"}, {name("a."), "127.0.0.1"}};
    WalkLimits limits;
    limits.useIpv4 = false;
    Walk walk({Name(), RRType::NS}, servers, {}, limits);
    const auto asks = walk.takeAsks();
    QCOMPARE(asks.size(), 1u);
    QCOMPARE(asks[0].server.address, std::string("::1"));
}

void TestWalk::unknownRepliesAreIgnored() {
    Walk walk = walkFor("www.example.test.");
    const auto asks = walk.takeAsks();
    const Conversation world = healthy();
    walk.receive(9999, world.reply(asks[0]));
    QCOMPARE(walk.evidence().replies().size(), 0u);
    walk.receive(asks[0].id, world.reply(asks[0]));
    walk.receive(asks[0].id, world.reply(asks[0]));
    QCOMPARE(walk.evidence().replies().size(), 1u);
}

void TestWalk::noHints() {
    Walk walk({name("www.example.test."), RRType::A}, {}, kRootAnchor);
    QVERIFY(walk.takeAsks().empty());
    QVERIFY(walk.isFinished());
}

void TestWalk::hints() {
    QCOMPARE(builtInRootHints().size(), 26u);
    const auto good = parseRootHints(". NS a.\na. A 127.0.0.1\na. AAAA ::1\nb. A 127.0.0.2\n");
    QVERIFY(good.has_value());
    QCOMPARE(good->size(), 2u);
    const auto without = parseRootHints(". NS a.\nb. A 127.0.0.2\n");
    QVERIFY(!without);
    QCOMPARE(without.error().reason, std::string("no address of a root server"));
    const auto malformed = parseRootHints(". NS a.\na. A 127.0.0.1.5\n");
    QVERIFY(!malformed);
    QCOMPARE(malformed.error().line, 2u);
}

QTEST_APPLESS_MAIN(TestWalk)
#include "tst_walk.moc"
