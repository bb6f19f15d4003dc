// SPDX-License-Identifier: MIT
#include "core/walk/reply_reading.h"
#include "core/walk/zone_cuts.h"
#include "tests/walk/conversation.h"

#include <QTest>

using namespace rootline;
using namespace rootline::test;

Q_DECLARE_METATYPE(rootline::test::Script)
Q_DECLARE_METATYPE(rootline::ReplyKind)
Q_DECLARE_METATYPE(rootline::Name)

namespace {

const char* const kSoa = "example.test. SOA ns.example.test. admin.example.test. 1 2 3 4 5";
const char* const kRrsigBy = " RRSIG A 13 3 60 20300101000000 20200101000000 1 ";

Message read(const Script& script) {
    return messageFrom(script, {name("www.example.test."), RRType::A});
}

}  // namespace

class TestReplyReading : public QObject {
    Q_OBJECT

private slots:
    void kind_data();
    void kind();
    void dsIsAnsweredAbove();
    void aliasesAreNotFollowedForTheirOwnType();
    void dnameWithoutCname();
    void delegationProof();
    void hiddenZonesAreShown();
    void signersOfOtherNamesDoNotCount();
    void addressesAreBounded();
    void nameServersAreBounded();
};

void TestReplyReading::kind_data() {
    QTest::addColumn<Script>("script");
    QTest::addColumn<ReplyKind>("kind");
    QTest::addColumn<Name>("where");
    const Name root;
    const std::string soa = kSoa;

    QTest::newRow("answer") << Script{"www.example.test. A 192.0.2.1", {}, {}} << ReplyKind::Answer << root;
    QTest::newRow("answer without AA") << Script{"www.example.test. A 192.0.2.1", {}, {}, false} << ReplyKind::Answer
                                       << root;
    QTest::newRow("answer in other case")
        << Script{"WWW.Example.TEST. A 192.0.2.1", {}, {}} << ReplyKind::Answer << root;
    QTest::newRow("answer to another name")
        << Script{"xxx.example.test. A 192.0.2.1", {}, {}, false} << ReplyKind::Lame << root;
    QTest::newRow("cname") << Script{"www.example.test. CNAME a.b.", {}, {}} << ReplyKind::Alias << name("a.b.");
    QTest::newRow("nxdomain") << Script{{}, soa, {}, true, Rcode::NxDomain} << ReplyKind::Negative << root;
    QTest::newRow("nxdomain without SOA") << Script{{}, {}, {}, true, Rcode::NxDomain} << ReplyKind::Negative << root;
    QTest::newRow("nodata") << Script{{}, soa, {}} << ReplyKind::Negative << root;
    QTest::newRow("nodata without AA") << Script{{}, soa, {}, false} << ReplyKind::Negative << root;
    QTest::newRow("nodata without SOA") << Script{{}, {}, {}} << ReplyKind::Negative << root;
    QTest::newRow("nodata with NS") << Script{{}, soa + "\nexample.test. NS ns.example.test.", {}}
                                    << ReplyKind::Negative << root;
    QTest::newRow("referral") << referral("example.test. NS ns.example.test.") << ReplyKind::Referral
                              << name("example.test.");
    QTest::newRow("referral with AA") << Script{{}, "example.test. NS ns.example.test.", {}} << ReplyKind::Referral
                                      << name("example.test.");
    QTest::newRow("referral to the zone itself") << referral("test. NS ns.test.") << ReplyKind::UpwardReferral << root;
    QTest::newRow("referral to the root") << referral(". NS ns.") << ReplyKind::UpwardReferral << root;
    QTest::newRow("referral elsewhere") << referral("other.test. NS ns.other.test.") << ReplyKind::Lame << root;
    QTest::newRow("empty") << referral("") << ReplyKind::Lame << root;
    QTest::newRow("refused") << Script{{}, {}, {}, false, Rcode::Refused} << ReplyKind::Failure << root;
    QTest::newRow("dname too long") << Script{"example.test. DNAME a.b.", {}, {}, true, static_cast<Rcode>(6)}
                                    << ReplyKind::Negative << root;
    QTest::newRow("servfail") << Script{{}, {}, {}, true, Rcode::ServFail} << ReplyKind::Failure << root;
}

void TestReplyReading::kind() {
    QFETCH(const Script, script);
    QFETCH(const ReplyKind, kind);
    QFETCH(const Name, where);
    const ReplyReading reading = readReply(read(script), {name("www.example.test."), RRType::A}, name("test."));
    QVERIFY(reading.kind == kind);
    QCOMPARE(reading.name.toText(), where.toText());
}

void TestReplyReading::dsIsAnsweredAbove() {
    const Question ds{name("example.test."), RRType::DS};
    const auto kindOf = [&](const Script& script) { return readReply(read(script), ds, name("test.")).kind; };
    QVERIFY(kindOf(referral("example.test. NS ns.example.test.")) == ReplyKind::Lame);
    QVERIFY(kindOf({{}, kSoa, {}}) == ReplyKind::Lame);  // the child's own SOA
    QVERIFY(kindOf({{}, "test. SOA ns.test. a.test. 1 2 3 4 5", {}}) == ReplyKind::Negative);
    QVERIFY(kindOf({"example.test. DS 1 13 2 00", {}, {}}) == ReplyKind::Answer);
}

void TestReplyReading::aliasesAreNotFollowedForTheirOwnType() {
    const Message message = read({"www.example.test. CNAME a.b.", {}, {}});
    for (const RRType type : {RRType::CNAME, RRType::ANY}) {
        QVERIFY(readReply(message, {name("www.example.test."), type}, name("test.")).kind == ReplyKind::Answer);
    }
}

void TestReplyReading::dnameWithoutCname() {
    const Message message = read({"example.test. DNAME other.alfa.", {}, {}});
    const ReplyReading reading = readReply(message, {name("www.example.test."), RRType::A}, name("test."));
    QVERIFY(reading.kind == ReplyKind::Alias);
    QCOMPARE(reading.name.toText(), std::string("www.other.alfa."));
    // At its owner a DNAME is no alias (RFC 6672 section 3.2).
    QVERIFY(readReply(message, {name("example.test."), RRType::A}, name("test.")).kind == ReplyKind::Negative);
}

void TestReplyReading::delegationProof() {
    const Name child = name("example.test.");
    const std::string ns = "example.test. NS ns.example.test.\n";
    QVERIFY(rootline::delegationProof(read(referral(ns)), child) == DelegationProof::None);
    QVERIFY(rootline::delegationProof(read(referral(ns + "example.test. DS 1 13 2 00")), child) == DelegationProof::Ds);
    QVERIFY(rootline::delegationProof(read(referral(ns + "other.test. DS 1 13 2 00")), child) == DelegationProof::None);
    QVERIFY(rootline::delegationProof(read(referral(ns + "example.test. NSEC x.test. NS")), child) ==
            DelegationProof::Denial);
}

void TestReplyReading::hiddenZonesAreShown() {
    const Name www = name("www.example.test.");
    const auto shownIn = [&](const Script& script) {
        QStringList list;
        for (const Name& zone : zonesShown(read(script), www, Name())) {
            list << QString::fromStdString(zone.toText());
        }
        return list;
    };
    const std::string a = "www.example.test. A 192.0.2.1\n";
    QCOMPARE(shownIn({a, {}, {}}), QStringList());
    QCOMPARE(shownIn({a + "www.example.test." + kRrsigBy + "example.test. AAAA", {}, {}}),
             QStringList{"example.test."});
    QCOMPARE(shownIn({{}, kSoa, {}}), QStringList{"example.test."});
    QCOMPARE(shownIn({a, "example.test. NS ns.test.", {}}), QStringList{"example.test."});
    QCOMPARE(shownIn(referral("example.test. NS ns.test.")), QStringList());  // a referral is no authority
    QCOMPARE(
        shownIn(referral("example.test. NS ns.test.\nexample.test. RRSIG DS 13 2 60 20300101000000 20200101000000 1 "
                         "test. AAAA")),
        QStringList{"test."});
}

void TestReplyReading::signersOfOtherNamesDoNotCount() {
    const Script script{"www.example.test. CNAME www.sub.test.\nwww.sub.test. A 192.0.2.1\nwww.sub.test." +
                            std::string(kRrsigBy) + "sub.test. AAAA",
                        {},
                        {}};
    QVERIFY(zonesShown(read(script), name("www.example.test."), Name()).empty());
    QVERIFY(!showsSignatures(read(script), name("www.example.test.")));
    QVERIFY(showsSignatures(read(script), name("www.sub.test.")));
}

/// An answer with thousands of addresses leads to a few of each family only.
void TestReplyReading::addressesAreBounded() {
    std::string many;
    for (int i = 0; i < 3800; ++i) {
        many += "ns.example.test. A 192.0." + std::to_string(i / 256) + "." + std::to_string(i % 256) + "\n";
    }
    many += "ns.example.test. AAAA 2001:db8::1";
    const auto addresses = addressesOf(read({many.c_str(), {}, {}}), name("ns.example.test."));
    QCOMPARE(addresses.size(), static_cast<std::size_t>(kMostAddresses) + 1);
    QCOMPARE(addresses.front(), std::string("192.0.0.0"));
    QCOMPARE(addresses.back(), std::string("2001:db8::1"));
}

void TestReplyReading::nameServersAreBounded() {
    NameServers servers;
    for (std::size_t i = 0; i < 2 * kMostNameServers; ++i) {
        servers.addGlue(name(("ns" + std::to_string(i) + ".example.test.").c_str()), "192.0.2.1");
    }
    QCOMPARE(servers.names().size(), kMostNameServers);
    QCOMPARE(servers.names().front(), name("ns0.example.test."));
}

QTEST_APPLESS_MAIN(TestReplyReading)
#include "tst_reply_reading.moc"
