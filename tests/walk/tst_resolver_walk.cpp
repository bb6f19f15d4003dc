// SPDX-License-Identifier: MIT
#include "tests/walk/conversation.h"

#include <QTest>

#include <algorithm>

using namespace rootline;
using namespace rootline::test;

namespace {

const std::string kFirst = "127.0.0.53";
const std::string kSecond = "127.0.0.54";
const char* const kSoa = "test. 3600 SOA ns.test. host.test. 1 2 3 4 5";

std::vector<Server> resolvers(const std::vector<std::string>& addresses) {
    std::vector<Server> servers;
    for (const std::string& address : addresses) {
        servers.push_back({Name(), address});
    }
    return servers;
}

Walk walkFor(const char* owner, RRType type = RRType::A, const std::vector<std::string>& addresses = {kFirst},
             WalkLimits limits = {}) {
    return Walk::throughResolvers({name(owner), type}, resolvers(addresses), {Name()}, limits);
}

/// A resolver that says no to everything but what a test adds.
Conversation denying(const std::string& address = kFirst) {
    Conversation conversation;
    conversation.sayBelow(address, ".", {{}, kSoa, {}, false, Rcode::NoError});
    return conversation;
}

QStringList sorted(QStringList list) {
    list.sort();
    return list;
}

}  // namespace

/// What is asked of resolvers, and when.
class TestResolverWalk : public QObject {
    Q_OBJECT

private slots:
    void everythingAtOnce();
    void dsIsAskedFromAbove();
    void startsAtTheAnchor();
    void asksAsOfAResolver();
    void targetsThatCameAlongNeedKeysOnly();
    void targetsThatDidNotComeAreAsked();
    void negativeEndComesAlongWithItsSoa();
    void circlesEnd();
    void longRowsEnd();
    void nextResolverWhereOneFails_data();
    void nextResolverWhereOneFails();
    void nobodyAnswers();
    void widenAsksTheOthers();
    void limitOfQuestions();
};

void TestResolverWalk::everythingAtOnce() {
    Walk walk = walkFor("www.example.test.");
    const auto rounds = denying().talk(walk);
    QCOMPARE(rounds.size(), std::size_t{1});
    QCOMPARE(sorted(topics(rounds[0])),
             sorted({".: www.example.test. A", ".: . DNSKEY", ".: test. DS", ".: test. DNSKEY", ".: example.test. DS",
                     ".: example.test. DNSKEY", ".: www.example.test. DS", ".: www.example.test. DNSKEY"}));
    QVERIFY(walk.isFinished());
    QCOMPARE(walk.roundTrips(), 1);
    QCOMPARE(walk.evidence().replies().size(), std::size_t{8});
}

void TestResolverWalk::dsIsAskedFromAbove() {
    Walk walk = walkFor("example.test.", RRType::DS);
    const auto rounds = denying().talk(walk);
    QCOMPARE(sorted(topics(rounds[0])),
             sorted({".: example.test. DS", ".: . DNSKEY", ".: test. DS", ".: test. DNSKEY"}));
}

void TestResolverWalk::startsAtTheAnchor() {
    Walk walk = Walk::throughResolvers({name("www.example.test."), RRType::A}, resolvers({kFirst}),
                                       {name("example.test."), name("other.")});
    QCOMPARE(sorted(topics(walk.takeAsks())), sorted({".: www.example.test. A", ".: example.test. DNSKEY",
                                                      ".: www.example.test. DS", ".: www.example.test. DNSKEY"}));
    Walk outside = Walk::throughResolvers({name("www.test."), RRType::A}, resolvers({kFirst}), {name("other.")});
    QCOMPARE(topics(outside.takeAsks()), QStringList{".: www.test. A"});
}

void TestResolverWalk::asksAsOfAResolver() {
    Walk walk = walkFor("test.");
    const auto asks = walk.takeAsks();
    QVERIFY(std::ranges::all_of(asks, [](const Ask& ask) { return ask.role == ServerRole::Resolver; }));
    walk.receive(asks[0].id, Reply{});
    QVERIFY(walk.evidence().replies()[0]->role == ServerRole::Resolver);
    QCOMPARE(walk.evidence().replies()[0]->server.address, kFirst);
}

void TestResolverWalk::targetsThatCameAlongNeedKeysOnly() {
    Conversation conversation = denying();
    conversation.say(
        kFirst, "www.test.", RRType::A,
        {"www.test. 60 CNAME a.other.\na.other. 60 CNAME b.other.\nb.other. 60 A 192.0.2.1", {}, {}, false});
    Walk walk = walkFor("www.test.");
    const auto rounds = conversation.talk(walk);
    QCOMPARE(rounds.size(), std::size_t{2});
    QCOMPARE(sorted(topics(rounds[1])), sorted({".: other. DS", ".: other. DNSKEY", ".: a.other. DS",
                                                ".: a.other. DNSKEY", ".: b.other. DS", ".: b.other. DNSKEY"}));
}

void TestResolverWalk::targetsThatDidNotComeAreAsked() {
    Conversation conversation = denying();
    conversation.say(kFirst, "www.test.", RRType::A, {"www.test. 60 CNAME a.test.", {}, {}, false});
    Walk walk = walkFor("www.test.");
    const auto rounds = conversation.talk(walk);
    QCOMPARE(rounds.size(), std::size_t{2});
    QCOMPARE(sorted(topics(rounds[1])), sorted({".: a.test. A", ".: a.test. DS", ".: a.test. DNSKEY"}));
}

void TestResolverWalk::negativeEndComesAlongWithItsSoa() {
    Conversation conversation = denying();
    conversation.say(kFirst, "www.test.", RRType::A, {"www.test. 60 CNAME a.test.", kSoa, {}, false, Rcode::NxDomain});
    Walk walk = walkFor("www.test.");
    const auto rounds = conversation.talk(walk);
    QVERIFY(!topics(rounds[1]).contains(QStringLiteral(".: a.test. A")));
}

void TestResolverWalk::circlesEnd() {
    Conversation conversation = denying();
    const Script circle{"a.test. 60 CNAME b.test.\nb.test. 60 CNAME a.test.", {}, {}, false};
    conversation.say(kFirst, "a.test.", RRType::A, circle);
    conversation.say(kFirst, "b.test.", RRType::A, circle);
    Walk walk = walkFor("a.test.");
    conversation.talk(walk);
    QVERIFY(walk.isFinished());
    QVERIFY(walk.questionsAsked() < 12);
}

void TestResolverWalk::longRowsEnd() {
    Conversation conversation = denying();
    std::string row;
    for (int i = 0; i < 40; ++i) {
        row += "n" + std::to_string(i) + ".test. 60 CNAME n" + std::to_string(i + 1) + ".test.\n";
    }
    conversation.say(kFirst, "n0.test.", RRType::A, {row, {}, {}, false});
    Walk walk = walkFor("n0.test.");
    conversation.talk(walk);
    QVERIFY(walk.isFinished());
    QVERIFY(walk.limitReached());
    QVERIFY(walk.questionsAsked() < 60);
}

void TestResolverWalk::nextResolverWhereOneFails_data() {
    QTest::addColumn<int>("rcode");
    QTest::addColumn<QString>("authority");
    QTest::newRow("silent") << -1 << QString();
    QTest::newRow("refuses") << static_cast<int>(Rcode::Refused) << QString();
    QTest::newRow("fails") << static_cast<int>(Rcode::ServFail) << QString();
    QTest::newRow("refers") << static_cast<int>(Rcode::NoError) << QStringLiteral("test. 60 NS ns.test.");
}

void TestResolverWalk::nextResolverWhereOneFails() {
    QFETCH(const int, rcode);
    QFETCH(const QString, authority);
    Conversation conversation = denying(kSecond);
    if (rcode < 0) {
        conversation.silence(kFirst);
    } else {
        conversation.sayBelow(kFirst, ".", {{}, authority.toStdString(), {}, false, static_cast<Rcode>(rcode)});
    }
    Walk walk = walkFor("www.test.", RRType::A, {kFirst, kSecond});
    const auto rounds = conversation.talk(walk);
    QVERIFY(walk.isFinished());
    const auto toSecond = [](const Ask& ask) { return ask.server.address == kSecond; };
    QVERIFY(std::ranges::none_of(rounds[0], toSecond));
    QVERIFY(std::ranges::any_of(walk.evidence().replies(), [](const auto& reply) {
        return reply->server.address == kSecond && reply->question.type == RRType::A && reply->answered();
    }));
}

void TestResolverWalk::nobodyAnswers() {
    Conversation conversation;
    conversation.silence(kFirst);
    conversation.silence(kSecond);
    Walk walk = walkFor("www.test.", RRType::A, {kFirst, kSecond});
    conversation.talk(walk);
    QVERIFY(walk.isFinished());
    walk.widen();
    QVERIFY(walk.takeAsks().empty());
    QVERIFY(walk.isFinished());
}

void TestResolverWalk::widenAsksTheOthers() {
    Conversation conversation = denying();
    conversation.sayBelow(kSecond, ".", {{}, kSoa, {}, false, Rcode::NoError});
    Walk walk = walkFor("test.", RRType::A, {kFirst, kSecond});
    const auto first = conversation.talk(walk);
    walk.widen();
    QVERIFY(!walk.isFinished());
    const auto second = conversation.talk(walk);
    QCOMPARE(second.size(), std::size_t{1});
    QCOMPARE(sorted(topics(second[0])), sorted(topics(first[0])));
    QVERIFY(walk.isFinished());
}

void TestResolverWalk::limitOfQuestions() {
    WalkLimits limits;
    limits.questions = 5;
    Walk walk = walkFor("a.b.c.d.e.test.", RRType::A, {kFirst}, limits);
    denying().talk(walk);
    QVERIFY(walk.isFinished());
    QVERIFY(walk.limitReached());
    QCOMPARE(walk.questionsAsked(), 5);
}

QTEST_APPLESS_MAIN(TestResolverWalk)
#include "tst_resolver_walk.moc"
