// SPDX-License-Identifier: MIT
// What resolvers said stands in a row for each of them, with their own words escaped, and one sentence concludes.
#include "tests/ui/lab_chain.h"
#include "ui/present/panels/resolver_table.h"

#include <QTest>

using namespace rootline;

namespace {

ResolverReply replied(const Question& question, const char* resolver, bool checkingDisabled, Rcode rcode,
                      bool checked = false) {
    Message message;
    message.isResponse = true;
    message.recursionAvailable = true;
    message.authenticData = checked;
    message.rcode = rcode;
    message.question = question;
    message.edns.emplace();
    if (rcode == Rcode::NoError && question.type == RRType::A) {
        message.answer = {{question.name, RRType::A, kClassIn, 86400, Bytes{192, 0, 2, 9}}};
    }
    if (rcode == Rcode::ServFail) {
        message.edns->errors.push_back({9, "no \x1b[31mSEP"});
    }
    Reply reply = makeReply({Name(), resolver}, Name(), question, encodeMessage(message));
    reply.role = ServerRole::Resolver;
    return {std::make_shared<const Reply>(std::move(reply)), checkingDisabled};
}

}  // namespace

class TestResolverTable final : public QObject {
    Q_OBJECT

private slots:
    void oneRowForEachResolver() {
        const ChainOfTrust chain = labChain("healthy");
        const Question& question = chain.question;
        const std::vector<ResolverReply> replies{
            replied(question, "192.0.2.1", false, Rcode::NoError, true),
            replied(question, "192.0.2.1", true, Rcode::NoError),
            replied(question, "192.0.2.2", false, Rcode::ServFail),
            replied(question, "192.0.2.2", true, Rcode::NoError),
            replied({question.name, RRType::SOA}, "192.0.2.3", true, Rcode::NoError)};
        const auto rows = resolverRows(chain, replies);
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].resolver, QStringLiteral("192.0.2.1"));
        QVERIFY(rows[0].checking.contains(QStringLiteral("validated")));
        QVERIFY(!rows[0].differs);
        QVERIFY(rows[1].checking.contains(QStringLiteral("SERVFAIL")));
        QCOMPARE(rows[1].trusting, QStringLiteral("answers"));
        QVERIFY(rows[1].differs);
        QVERIFY(rows[1].says.startsWith(QStringLiteral("9 no ")));
        QVERIFY(!rows[1].says.contains(QChar(0x1b)));
    }

    void theAgeIsWhatIsMissingFromTheTtl() {
        const ChainOfTrust chain = labChain("healthy");
        const RRset& said = chain.hops.front().rrset->rrset;
        ResolverReply cached = replied(chain.question, "192.0.2.1", false, Rcode::NoError, true);
        Message message = *cached.reply->message;
        message.answer = {{said.owner, said.type, kClassIn, said.ttl - 300, said.rdatas.front()}};
        Reply reply = makeReply({Name(), "192.0.2.1"}, Name(), chain.question, encodeMessage(message));
        cached.reply = std::make_shared<const Reply>(std::move(reply));
        const auto rows = resolverRows(chain, {cached});
        QVERIFY2(rows.at(0).checking.contains(QStringLiteral(", 5 minute")), qPrintable(rows.at(0).checking));
    }

    void whoDeniesWhatIsThereDiffers() {
        const ChainOfTrust chain = labChain("healthy");
        const auto rows = resolverRows(chain, {replied(chain.question, "192.0.2.1", false, Rcode::NxDomain)});
        QVERIFY(rows.at(0).differs);
        QVERIFY(resolverSentence(chain, rows).startsWith(QStringLiteral("192.0.2.1 disagrees")));
        ChainOfTrust absent = chain;
        absent.hops.back().rrset.reset();
        QVERIFY(!resolverRows(absent, {replied(chain.question, "192.0.2.1", false, Rcode::NxDomain)}).at(0).differs);
    }

    void rootKeysHaveAColumn() {
        const ChainOfTrust chain = labChain("healthy");
        const Name name = *Name::fromText("root-key-sentinel-is-ta-00042.test.");
        const std::vector<ResolverReply> replies{replied(chain.question, "192.0.2.1", false, Rcode::NoError, true),
                                                 replied({name, RRType::A}, "192.0.2.1", true, Rcode::NxDomain),
                                                 replied({name, RRType::A}, "192.0.2.1", false, Rcode::NxDomain)};
        const auto rows = resolverRows(chain, replies);
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0].rootKeys, QStringLiteral("no answer"));
        QVERIFY(resolverRows(chain, {replies[0]})[0].rootKeys.isEmpty());
        QCOMPARE(resolverColumns().size(), 5);
    }

    void whatDiffersIsConcluded() {
        const ChainOfTrust chain = labChain("healthy");
        const std::vector<ResolverReply> agreeing{replied(chain.question, "192.0.2.1", false, Rcode::NoError, true),
                                                  replied(chain.question, "192.0.2.1", true, Rcode::NoError)};
        QVERIFY(resolverSentence(chain, {}).isEmpty());
        QVERIFY(resolverSentence(chain, resolverRows(chain, agreeing)).contains(QStringLiteral("All resolvers agree")));
        const std::vector<ResolverReply> refusing{replied(chain.question, "192.0.2.2", false, Rcode::ServFail),
                                                  replied(chain.question, "192.0.2.2", true, Rcode::NoError)};
        const auto world = lab::World::build(*lab::findScenario("healthy"), kLabTime);
        const ChainOfTrust compared = comparedWithResolvers(chain, labEvidence(*world, chain.question), refusing);
        QVERIFY(resolverSentence(compared, resolverRows(chain, refusing)).contains(QStringLiteral("192.0.2.2")));
    }
};

QTEST_GUILESS_MAIN(TestResolverTable)
#include "tst_resolver_table.moc"
