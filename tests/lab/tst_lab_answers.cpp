// SPDX-License-Identifier: MIT
#include "tests/lab/lab_questions.h"

#include <QTest>

using namespace rootline;
using namespace rootline::lab;

namespace {

DenialStyle nsec3(bool optOut = false) {
    DenialStyle style;
    style.kind = DenialStyle::Kind::Nsec3;
    style.optOut = optOut;
    return style;
}

std::shared_ptr<const World> minimalWorld(DenialStyle denial = {}) {
    return World::build(minimalScenario({KeySpec{}}, denial), wallClock());
}

std::size_t count(const std::vector<Record>& section, RRType type) {
    return ofType(section, type).size();
}

}  // namespace

class TestLabAnswers : public QObject {
    Q_OBJECT

private slots:
    /// Signatures are made when they are wanted, once: ECDSA would give others each time.
    void signaturesStayTheSame() {
        const auto world = World::build(minimalScenario(), Timestamp{1795300000});
        const auto first = ask(*world, kExampleServer, "www.example.test.", RRType::A);
        const auto again = ask(*world, kExampleServer, "www.example.test.", RRType::A);
        const auto other = ask(*world, kOtherExampleServer, "www.example.test.", RRType::A);
        QCOMPARE(ofType(first->answer, RRType::RRSIG).size(), std::size_t{1});
        QVERIFY(first->answer == again->answer);
        QVERIFY(first->answer == other->answer);  // servers share one copy of the zone
    }

    void positiveAnswer() {
        const auto reply = ask(*minimalWorld(), kExampleServer, "WWW.example.test.", RRType::A).value();
        QVERIFY(reply.isResponse);
        QVERIFY(reply.authoritative);
        QCOMPARE(reply.id, std::uint16_t{4711});
        QCOMPARE(reply.rcode, Rcode::NoError);
        QCOMPARE(reply.question->name.toText(), std::string("WWW.example.test."));
        QCOMPARE(brief(reply.answer), QByteArray("WWW.example.test. A, WWW.example.test. RRSIG(A)"));
        QVERIFY(reply.authority.empty());
        QVERIFY(reply.edns && reply.edns->dnssecOk);
        QVERIFY(reply.oddities.empty());
    }

    void nothingOfDnssecWithoutDo() {
        QueryOptions plain;
        plain.dnssecOk = false;
        const auto world = minimalWorld();
        QCOMPARE(brief(ask(*world, kExampleServer, "www.example.test.", RRType::A, Protocol::Udp, plain)->answer),
                 QByteArray("www.example.test. A"));
        QCOMPARE(brief(ask(*world, kExampleServer, "none.example.test.", RRType::A, Protocol::Udp, plain)->authority),
                 QByteArray("example.test. SOA"));
        QCOMPARE(brief(ask(*world, kTestServer, "example.test.", RRType::A, Protocol::Udp, plain)->authority),
                 QByteArray("example.test. NS, example.test. NS"));
    }

    void secureReferral() {
        const auto reply = ask(*minimalWorld(), kTestServer, "www.example.test.", RRType::A).value();
        QVERIFY(!reply.authoritative);
        QVERIFY(reply.answer.empty());
        QCOMPARE(brief(reply.authority), QByteArray("example.test. NS, example.test. NS, example.test. DS, "
                                                    "example.test. RRSIG(DS)"));
        QCOMPARE(brief(reply.additional), QByteArray("ns1.example.test. A, ns2.example.test. A"));
    }

    void insecureReferralProvedByNsec() {
        const auto reply = ask(*minimalWorld(), kExampleServer, "www.plain.example.test.", RRType::A).value();
        QCOMPARE(brief(reply.authority), QByteArray("plain.example.test. NS, plain.example.test. NS, "
                                                    "plain.example.test. NSEC, plain.example.test. RRSIG(NSEC)"));
        const auto nsec = Nsec::fromRdata(ofType(reply.authority, RRType::NSEC).front().rdata).value();
        QVERIFY(nsec.types.contains(RRType::NS));
        QVERIFY(!nsec.types.contains(RRType::DS));
        QVERIFY(!nsec.types.contains(RRType::SOA));
    }

    void insecureReferralProvedByNsec3() {
        const auto matched = ask(*minimalWorld(nsec3()), kExampleServer, "www.plain.example.test.", RRType::A).value();
        QCOMPARE(count(matched.authority, RRType::NSEC3), std::size_t{1});
        const auto record = Nsec3::fromRdata(ofType(matched.authority, RRType::NSEC3).front().rdata).value();
        QVERIFY(record.types == TypeBitmap({RRType::NS}));
        QVERIFY(!record.isOptOut());

        // With opt-out the delegation is not in the chain: closest encloser and the span over the next closer name.
        const auto spanned =
            ask(*minimalWorld(nsec3(true)), kExampleServer, "www.plain.example.test.", RRType::A).value();
        QCOMPARE(count(spanned.authority, RRType::NSEC3), std::size_t{2});
        QVERIFY(Nsec3::fromRdata(ofType(spanned.authority, RRType::NSEC3).front().rdata)->isOptOut());
    }

    void dsComesFromTheParentSide() {
        const auto world = minimalWorld();
        const auto atParent = ask(*world, kTestServer, "example.test.", RRType::DS).value();
        QVERIFY(atParent.authoritative);
        QCOMPARE(brief(atParent.answer), QByteArray("example.test. DS, example.test. RRSIG(DS)"));

        const auto atChild = ask(*world, kExampleServer, "example.test.", RRType::DS).value();
        QVERIFY(atChild.answer.empty());
        QCOMPARE(brief(atChild.authority),
                 QByteArray("example.test. SOA, example.test. RRSIG(SOA), example.test. NSEC, "
                            "example.test. RRSIG(NSEC)"));

        const auto ofPlain = ask(*world, kExampleServer, "plain.example.test.", RRType::DS).value();
        QVERIFY(ofPlain.authoritative);
        QVERIFY(contains(ofPlain.authority, "plain.example.test.", RRType::NSEC));
        QVERIFY(contains(ofPlain.authority, "example.test.", RRType::SOA));
    }

    void parentAndChildOnOneServer() {
        Scenario scenario = minimalScenario();
        scenario.zones[2].servers = scenario.zones[1].servers;
        const auto world = World::build(scenario, wallClock());
        const auto address = ask(*world, kTestServer, "www.example.test.", RRType::A).value();
        QVERIFY(address.authoritative);
        QCOMPARE(brief(address.answer), QByteArray("www.example.test. A, www.example.test. RRSIG(A)"));
        QCOMPARE(brief(ask(*world, kTestServer, "example.test.", RRType::DS)->answer),
                 QByteArray("example.test. DS, example.test. RRSIG(DS)"));
        const auto keys = ask(*world, kTestServer, "example.test.", RRType::DNSKEY).value();
        QCOMPARE(Rrsig::fromRdata(ofType(keys.answer, RRType::RRSIG).front().rdata)->signer, name("example.test."));
    }

    void noData() {
        const auto byNsec = ask(*minimalWorld(), kExampleServer, "www.example.test.", RRType::MX).value();
        QCOMPARE(byNsec.rcode, Rcode::NoError);
        QVERIFY(byNsec.authoritative);
        QCOMPARE(brief(byNsec.authority),
                 QByteArray("example.test. SOA, example.test. RRSIG(SOA), www.example.test. NSEC, "
                            "www.example.test. RRSIG(NSEC)"));
        const auto byNsec3 = ask(*minimalWorld(nsec3()), kExampleServer, "www.example.test.", RRType::MX).value();
        QCOMPARE(count(byNsec3.authority, RRType::NSEC3), std::size_t{1});
        QCOMPARE(count(byNsec3.authority, RRType::NSEC), std::size_t{0});
    }

    void emptyNonTerminalsExist() {
        const auto byNsec = ask(*minimalWorld(), kExampleServer, "b.c.example.test.", RRType::A).value();
        QCOMPARE(byNsec.rcode, Rcode::NoError);
        QCOMPARE(count(byNsec.authority, RRType::NSEC), std::size_t{1});
        QVERIFY(Nsec::fromRdata(ofType(byNsec.authority, RRType::NSEC).front().rdata)->next ==
                name("a.b.c.example.test."));
        const auto byNsec3 = ask(*minimalWorld(nsec3()), kExampleServer, "b.c.example.test.", RRType::A).value();
        QCOMPARE(count(byNsec3.authority, RRType::NSEC3), std::size_t{1});
        QVERIFY(Nsec3::fromRdata(ofType(byNsec3.authority, RRType::NSEC3).front().rdata)->types.types().empty());
    }

    void nameError() {
        const auto byNsec = ask(*minimalWorld(), kExampleServer, "nobody.www.example.test.", RRType::A).value();
        QCOMPARE(byNsec.rcode, Rcode::NxDomain);
        QVERIFY(byNsec.authoritative);
        // The one gap behind www holds both nobody.www and *.www.
        QCOMPARE(brief(ofType(byNsec.authority, RRType::NSEC)), QByteArray("www.example.test. NSEC"));
        const auto elsewhere = ask(*minimalWorld(), kExampleServer, "zzz.example.test.", RRType::A).value();
        QCOMPARE(brief(ofType(elsewhere.authority, RRType::NSEC)),
                 QByteArray("www.example.test. NSEC, example.test. NSEC"));
        const auto byNsec3 = ask(*minimalWorld(nsec3()), kExampleServer, "x.nobody.example.test.", RRType::A).value();
        QCOMPARE(byNsec3.rcode, Rcode::NxDomain);
        QVERIFY(count(byNsec3.authority, RRType::NSEC3) >= 2);
        QVERIFY(count(byNsec3.authority, RRType::NSEC3) <= 3);
    }

    void wildcard() {
        const auto byNsec = ask(*minimalWorld(), kExampleServer, "x.wild.example.test.", RRType::A).value();
        QCOMPARE(brief(byNsec.answer), QByteArray("x.wild.example.test. A, x.wild.example.test. RRSIG(A)"));
        const auto rrsig = Rrsig::fromRdata(ofType(byNsec.answer, RRType::RRSIG).front().rdata).value();
        QCOMPARE(rrsig.labels, std::uint8_t{3});
        QCOMPARE(brief(ofType(byNsec.authority, RRType::NSEC)), QByteArray("*.wild.example.test. NSEC"));
        QCOMPARE(count(byNsec.authority, RRType::SOA), std::size_t{0});

        const auto noData = ask(*minimalWorld(), kExampleServer, "x.wild.example.test.", RRType::MX).value();
        QCOMPARE(noData.rcode, Rcode::NoError);
        QVERIFY(contains(noData.authority, "*.wild.example.test.", RRType::NSEC));

        const auto byNsec3 = ask(*minimalWorld(nsec3()), kExampleServer, "x.y.wild.example.test.", RRType::A).value();
        QCOMPARE(byNsec3.answer.size(), std::size_t{2});
        QCOMPARE(count(byNsec3.authority, RRType::NSEC3), std::size_t{1});
        const auto noDataNsec3 =
            ask(*minimalWorld(nsec3()), kExampleServer, "x.wild.example.test.", RRType::MX).value();
        QVERIFY(count(noDataNsec3.authority, RRType::NSEC3) >= 2);
    }

    void cname() {
        const auto world = minimalWorld();
        QCOMPARE(brief(ask(*world, kExampleServer, "alias.example.test.", RRType::A)->answer),
                 QByteArray("alias.example.test. CNAME, alias.example.test. RRSIG(CNAME), www.example.test. A, "
                            "www.example.test. RRSIG(A)"));
        QCOMPARE(brief(ask(*world, kExampleServer, "alias.example.test.", RRType::CNAME)->answer),
                 QByteArray("alias.example.test. CNAME, alias.example.test. RRSIG(CNAME)"));
    }

    void aliasesThatLeadNowhere() {
        Scenario scenario = minimalScenario();
        ZoneSpec& zone = scenario.zones[2];
        const auto more = zoneRecords(
            "loop CNAME pool\npool CNAME loop\nabroad CNAME www.elsewhere.\nnone CNAME nobody.www\n", zone.name);
        zone.records.insert(zone.records.end(), more.begin(), more.end());
        const auto world = World::build(scenario, wallClock());
        QCOMPARE(count(ask(*world, kExampleServer, "loop.example.test.", RRType::A)->answer, RRType::CNAME),
                 std::size_t{2});
        const auto abroad = ask(*world, kExampleServer, "abroad.example.test.", RRType::A).value();
        QCOMPARE(count(abroad.answer, RRType::CNAME), std::size_t{1});
        QCOMPARE(abroad.rcode, Rcode::NoError);
        const auto none = ask(*world, kExampleServer, "none.example.test.", RRType::A).value();
        QCOMPARE(none.rcode, Rcode::NxDomain);
        QCOMPARE(count(none.authority, RRType::SOA), std::size_t{1});
    }

    void dname() {
        const auto world = minimalWorld();
        const auto reply = ask(*world, kExampleServer, "host.moved.example.test.", RRType::A).value();
        QCOMPARE(
            brief(reply.answer),
            QByteArray("moved.example.test. DNAME, moved.example.test. RRSIG(DNAME), host.moved.example.test. CNAME, "
                       "host.new.example.test. A, host.new.example.test. RRSIG(A)"));
        QVERIFY(nameFromRdata(ofType(reply.answer, RRType::CNAME).front().rdata) == name("host.new.example.test."));
        QCOMPARE(brief(ask(*world, kExampleServer, "moved.example.test.", RRType::DNAME)->answer),
                 QByteArray("moved.example.test. DNAME, moved.example.test. RRSIG(DNAME)"));
        const std::string label(63, 'x');
        const auto tooLong = ask(*world, kExampleServer,
                                 label + "." + label + "." + label +
                                     ".y234567890123456789012345678901234567890"
                                     ".moved.example.test.",
                                 RRType::A);
        QCOMPARE(brief(ofType(tooLong->answer, RRType::DNAME)), QByteArray("moved.example.test. DNAME"));
    }

    void anyIsMinimal() {
        const auto reply = ask(*minimalWorld(), kExampleServer, "www.example.test.", RRType::ANY).value();
        QCOMPARE(brief(reply.answer), QByteArray("www.example.test. A, www.example.test. RRSIG(A)"));
    }

    void udpIsCutAndTcpIsNot() {
        const auto world = minimalWorld();
        const auto cut = ask(*world, kExampleServer, "big.example.test.", RRType::TXT, Protocol::Udp).value();
        QVERIFY(cut.truncated);
        QVERIFY(cut.answer.empty());
        const auto whole = ask(*world, kExampleServer, "big.example.test.", RRType::TXT, Protocol::Tcp).value();
        QVERIFY(!whole.truncated);
        QCOMPARE(count(whole.answer, RRType::TXT), std::size_t{16});
        QueryOptions large;
        large.udpSize = 8192;
        QVERIFY(!ask(*world, kExampleServer, "big.example.test.", RRType::TXT, Protocol::Udp, large)->truncated);
        const Bytes query = encodeQuery({name("example.test."), RRType::DNSKEY}, 1);
        QVERIFY(world->answer(kExampleServer, query, Protocol::Udp).size() <= 1232);
    }

    void otherPeoplesZonesAreRefused() {
        const auto reply = ask(*minimalWorld(), kExampleServer, "www.elsewhere.", RRType::A).value();
        QCOMPARE(reply.rcode, Rcode::Refused);
        QVERIFY(!reply.authoritative);
        QVERIFY(minimalWorld()->answer("203.0.113.1", encodeQuery({Name(), RRType::NS}, 1), Protocol::Udp).empty());
    }

    void garbageIsFormErr() {
        const auto world = minimalWorld();
        Bytes query = encodeQuery({name("www.example.test."), RRType::A}, 4711);
        query.resize(20);
        const auto reply = parseMessage(world->answer(kExampleServer, query, Protocol::Udp));
        QVERIFY(reply.has_value());
        QCOMPARE(reply->rcode, Rcode::FormErr);
        QCOMPARE(reply->id, std::uint16_t{4711});
        query[2] |= 0x80;
        QVERIFY(world->answer(kExampleServer, query, Protocol::Udp).empty());
        query.resize(7);
        QVERIFY(world->answer(kExampleServer, query, Protocol::Udp).empty());
        QVERIFY(world->answer(kExampleServer, {}, Protocol::Udp).empty());
    }

    void everyCutAndFlippedQueryIsAnsweredOrIgnored() {
        const auto world = minimalWorld(nsec3(true));
        const Bytes query = encodeQuery({name("x.wild.example.test."), RRType::A}, 4711);
        for (std::size_t i = 0; i < query.size(); ++i) {
            world->answer(kExampleServer, ByteView(query).first(i), Protocol::Udp);
            for (int bit = 0; bit < 8; ++bit) {
                Bytes flipped = query;
                flipped[i] = static_cast<std::uint8_t>(flipped[i] ^ (1 << bit));
                const Bytes reply = world->answer(kExampleServer, flipped, Protocol::Udp);
                QVERIFY(reply.empty() || parseMessage(reply).has_value());
            }
        }
    }

    void rootHintsAndAnchors() {
        const auto world = World::build(findScenario("healthy").value(), wallClock());
        QCOMPARE(world->rootHints().size(), std::size_t{2});
        QCOMPARE(world->trustAnchors().size(), std::size_t{1});
        const auto keys = ask(*world, world->rootHints().front().address, ".", RRType::DNSKEY).value();
        const auto ds = std::get<DelegationSigner>(world->trustAnchors().front().key);
        const auto records = ofType(keys.answer, RRType::DNSKEY);
        QVERIFY(std::any_of(records.begin(), records.end(), [&](const Record& record) {
            return makeDelegationSigner(Name(), DnsKey::fromRdata(record.rdata).value(), ds.digestType) == ds;
        }));
    }

    void builtInScenarios() {
        QCOMPARE(scenarioNames().size(), std::size_t{31});
        for (const std::string& scenario : scenarioNames()) {
            QCOMPARE(findScenario(scenario)->name, scenario);
        }
        QVERIFY(!findScenario("no such world"));
        const auto world = World::build(findScenario("unsigned").value(), wallClock());
        QCOMPARE(brief(ask(*world, "192.0.2.21", "www.example.test.", RRType::A)->answer),
                 QByteArray("www.example.test. A"));
    }
};

QTEST_GUILESS_MAIN(TestLabAnswers)
#include "tst_lab_answers.moc"
