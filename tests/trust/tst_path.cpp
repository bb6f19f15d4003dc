// SPDX-License-Identifier: MIT
#include "core/trust/findings.h"
#include "tests/support/inspected_world.h"

#include <QTest>

#include <algorithm>

using namespace rootline;
using namespace rootline::test;

namespace {

/// The evidence once more, each reply changed on the way.
Evidence through(const Evidence& evidence, const std::function<void(Reply&)>& change) {
    Evidence changed;
    for (const auto& reply : evidence.replies()) {
        Reply copy = *reply;
        change(copy);
        changed.add(std::move(copy));
    }
    return changed;
}

void editMessage(Reply& reply, const std::function<void(Message&)>& edit) {
    if (reply.message != nullptr) {
        Message message = *reply.message;
        edit(message);
        reply.message = std::make_shared<const Message>(std::move(message));
    }
}

void dropTypes(Reply& reply, const std::set<RRType>& types) {
    editMessage(reply, [&](Message& message) {
        for (auto* section : {&message.answer, &message.authority}) {
            std::erase_if(*section, [&](const Record& record) { return types.contains(record.type); });
        }
    });
}

void asFromResolver(Reply& reply) {
    reply.role = ServerRole::Resolver;
    reply.server = {Name(), "192.0.2.53"};
    reply.zone = Name();
    editMessage(reply, [](Message& message) { message.authoritative = false; });
}

std::vector<std::string_view> codes(const ChainOfTrust& chain) {
    std::vector<std::string_view> all;
    std::ranges::transform(chain.findings, std::back_inserter(all), &Finding::code);
    return all;
}

bool tells(const ChainOfTrust& chain, std::string_view code) {
    return std::ranges::count(codes(chain), code) > 0;
}

const Finding& finding(const ChainOfTrust& chain, std::string_view code) {
    return *std::ranges::find(chain.findings, code, &Finding::code);
}

InspectedWorld healthy() {
    return inspect(lab::minimalScenario());
}

}  // namespace

/// What lies between this computer and the name servers.
class TestPath : public QObject {
    Q_OBJECT

private slots:
    void strippedPathIsNoBrokenZone_data();
    void strippedPathIsNoBrokenZone();
    void oneZoneWithoutSignaturesIsBroken();
    void resolverWithoutRootKeysStrips();
    void islandIsValidatedByDo();
    void nobodyOverBothMeansBlocked();
    void silenceOverUdpAloneIsNotBlocked();
    void oneAnswerMeansNotBlocked();
    void resolverThatFails_data();
    void resolverThatFails();
    void resolverThatRefuses();
    void resolverThatExplains();
    void sayingsAreBounded();
    void resolverErrorIsNotBogus();
};

void TestPath::strippedPathIsNoBrokenZone_data() {
    QTest::addColumn<bool>("byResolver");
    QTest::addColumn<bool>("keysPass");
    QTest::newRow("servers, keys dropped too") << false << false;
    QTest::newRow("servers, keys pass") << false << true;
    QTest::newRow("resolver, keys dropped too") << true << false;
    QTest::newRow("resolver, keys pass") << true << true;
}

void TestPath::strippedPathIsNoBrokenZone() {
    QFETCH(const bool, byResolver);
    QFETCH(const bool, keysPass);
    const auto world = healthy();
    const ChainOfTrust chain = world.validate(through(world.evidence, [&](Reply& reply) {
        dropTypes(reply, {RRType::RRSIG, RRType::NSEC, RRType::NSEC3});
        if (!keysPass) {
            dropTypes(reply, {RRType::DNSKEY, RRType::DS});
        }
        if (byResolver) {
            asFromResolver(reply);
        }
    }));
    QVERIFY(chain.verdict == Security::Indeterminate);
    QVERIFY(chain.cause());
    QCOMPARE(chain.findings[*chain.cause()].code(), std::string_view("PATH_STRIPS_DNSSEC"));
    const auto errors = std::ranges::count(chain.findings, Severity::Error, &Finding::severity);
    QCOMPARE(errors, std::ptrdiff_t{1});
    QVERIFY(chain.hops.back().answered);
}

void TestPath::oneZoneWithoutSignaturesIsBroken() {
    const auto world = healthy();
    const Name zone = Name::fromText("example.test.").value();
    const ChainOfTrust chain = world.validate(through(world.evidence, [&](Reply& reply) {
        if (reply.zone == zone) {
            dropTypes(reply, {RRType::RRSIG});
        }
    }));
    QVERIFY(chain.verdict == Security::Bogus);
    QVERIFY(!tells(chain, "PATH_STRIPS_DNSSEC"));
}

void TestPath::resolverWithoutRootKeysStrips() {
    const auto world = healthy();
    const ChainOfTrust chain = world.validate(through(world.evidence, [&](Reply& reply) {
        dropTypes(reply, {RRType::DNSKEY});
        asFromResolver(reply);
    }));
    QVERIFY(chain.verdict == Security::Indeterminate);
    QVERIFY(tells(chain, "PATH_STRIPS_DNSSEC"));
}

void TestPath::islandIsValidatedByDo() {
    const auto world = healthy();
    const Name zone = Name::fromText("example.test.").value();
    const ChainOfTrust sound = world.validate();
    const std::vector<TrustAnchor> island{{zone, sound.findZone(zone)->keys.front().key}};
    const auto validate = [&](bool echoesDo) {
        const Evidence evidence = through(world.evidence, [&](Reply& reply) {
            dropTypes(reply, {RRType::RRSIG});
            asFromResolver(reply);
            editMessage(reply, [&](Message& message) {
                message.edns.emplace();
                message.edns->dnssecOk = echoesDo;
            });
        });
        return rootline::validate(evidence, world.question, island, Policy{}, world.world->now());
    };
    QVERIFY(tells(validate(false), "PATH_STRIPS_DNSSEC"));
    QVERIFY(validate(false).verdict == Security::Indeterminate);
    QVERIFY(validate(true).verdict == Security::Bogus);
}

void TestPath::nobodyOverBothMeansBlocked() {
    const auto world = healthy();
    Evidence evidence;
    for (const auto outcome : {ReplyOutcome::TimedOut, ReplyOutcome::Unreachable}) {
        Reply reply = *world.evidence.replies()[evidence.replies().size()];
        reply.server = {Name::fromText("ns.root.").value(), "192.0.2." + std::to_string(evidence.replies().size())};
        reply.zone = Name();
        reply.message.reset();
        reply.outcome = outcome;
        reply.protocol = evidence.replies().empty() ? Protocol::Udp : Protocol::Tcp;
        evidence.add(std::move(reply));
    }
    const ChainOfTrust chain = world.validate(evidence);
    QVERIFY(chain.verdict == Security::Indeterminate);
    QVERIFY(tells(chain, "PORT_53_BLOCKED"));
    QVERIFY(!tells(chain, "ALL_SERVERS_SILENT"));
    QVERIFY(!tells(chain, "SERVER_SILENT"));
    QCOMPARE(finding(chain, "PORT_53_BLOCKED").servers.size(), std::size_t{2});
}

void TestPath::silenceOverUdpAloneIsNotBlocked() {
    const auto world = healthy();
    const ChainOfTrust chain = world.validate(through(world.evidence, [](Reply& reply) {
        reply.message.reset();
        reply.outcome = ReplyOutcome::TimedOut;
        reply.protocol = Protocol::Udp;
    }));
    QVERIFY(tells(chain, "ALL_SERVERS_SILENT"));
    QVERIFY(!tells(chain, "PORT_53_BLOCKED"));
}

void TestPath::oneAnswerMeansNotBlocked() {
    const auto world = healthy();
    bool first = true;
    const ChainOfTrust chain = world.validate(through(world.evidence, [&](Reply& reply) {
        if (!std::exchange(first, false)) {
            reply.message.reset();
            reply.outcome = ReplyOutcome::TimedOut;
            reply.protocol = Protocol::Tcp;
        }
    }));
    QVERIFY(!tells(chain, "PORT_53_BLOCKED"));
}

void TestPath::resolverThatFails_data() {
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("trouble");
    using Trouble = ResolverUnusable::Trouble;
    const auto row = [](const char* name, ReplyOutcome outcome, Trouble trouble) {
        QTest::newRow(name) << static_cast<int>(outcome) << static_cast<int>(trouble);
    };
    row("silent", ReplyOutcome::TimedOut, Trouble::Silent);
    row("closed", ReplyOutcome::Unreachable, Trouble::Closed);
    row("garbage", ReplyOutcome::Malformed, Trouble::Garbage);
    row("certificate", ReplyOutcome::Untrusted, Trouble::Untrusted);
    row("status", ReplyOutcome::HttpError, Trouble::HttpError);
}

void TestPath::resolverThatFails() {
    QFETCH(const int, outcome);
    QFETCH(const int, trouble);
    const auto world = healthy();
    const ChainOfTrust chain = world.validate(through(world.evidence, [&](Reply& reply) {
        asFromResolver(reply);
        reply.message.reset();
        reply.outcome = static_cast<ReplyOutcome>(outcome);
        reply.httpStatus = 404;
    }));
    QVERIFY(chain.verdict == Security::Indeterminate);
    QCOMPARE(codes(chain), (std::vector<std::string_view>{"RESOLVER_UNUSABLE"}));
    const auto detail = *chain.findings.front().detail.as<ResolverUnusable>();
    QCOMPARE(static_cast<int>(detail.trouble), trouble);
    QCOMPARE(detail.httpStatus, 404);
}

void TestPath::resolverThatRefuses() {
    const auto world = healthy();
    const ChainOfTrust chain = world.validate(through(world.evidence, [&](Reply& reply) {
        asFromResolver(reply);
        editMessage(reply, [](Message& message) {
            message.answer.clear();
            message.authority.clear();
            message.rcode = Rcode::Refused;
        });
    }));
    QVERIFY(chain.verdict == Security::Indeterminate);
    QVERIFY(chain.rcode == Rcode::Refused);
    QVERIFY(tells(chain, "RESOLVER_REFUSES"));
}

void TestPath::resolverThatExplains() {
    const auto world = healthy();
    const ChainOfTrust chain = world.validate(through(world.evidence, [&](Reply& reply) {
        asFromResolver(reply);
        editMessage(reply, [](Message& message) {
            message.edns.emplace();
            message.edns->errors = {{6, "bogus"}, {9, "no key"}};
        });
    }));
    QCOMPARE(std::ranges::count(codes(chain), "RESOLVER_SAYS"), std::ptrdiff_t{1});
    QCOMPARE(finding(chain, "RESOLVER_SAYS").detail.as<ResolverSays>()->errors.size(), std::size_t{2});
}

void TestPath::sayingsAreBounded() {
    const auto world = healthy();
    int count = 0;
    const ChainOfTrust chain = world.validate(through(world.evidence, [&](Reply& reply) {
        asFromResolver(reply);
        editMessage(reply, [&](Message& message) {
            message.edns.emplace();
            for (int i = 0; i < 100; ++i) {
                message.edns->errors.push_back({0, std::to_string(count++)});
            }
        });
    }));
    QVERIFY(std::ranges::count(codes(chain), "RESOLVER_SAYS") <= 8);
    QVERIFY(finding(chain, "RESOLVER_SAYS").detail.as<ResolverSays>()->errors.size() <= 8);
}

/// From a server of the zone, an error to the DNSKEY question breaks the chain; a resolver may just not reach them.
void TestPath::resolverErrorIsNotBogus() {
    const auto world = healthy();
    const Question keys{Name::fromText("example.test.").value(), RRType::DNSKEY};
    const auto failKeys = [&](Reply& reply) {
        if (reply.question == keys) {
            editMessage(reply, [](Message& message) {
                message.answer.clear();
                message.authority.clear();
                message.rcode = Rcode::ServFail;
            });
        }
    };
    QVERIFY(world.validate(through(world.evidence, failKeys)).verdict == Security::Bogus);
    const ChainOfTrust chain = world.validate(through(world.evidence, [&](Reply& reply) {
        asFromResolver(reply);
        failKeys(reply);
    }));
    QVERIFY(chain.verdict == Security::Indeterminate);
    QVERIFY(tells(chain, "RESOLVER_REFUSES"));
}

QTEST_APPLESS_MAIN(TestPath)
#include "tst_path.moc"
