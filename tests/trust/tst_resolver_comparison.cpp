// SPDX-License-Identifier: MIT
// What a resolver says beside what the name servers say: for each finding a case that makes it, and one that almost does.
#include "core/analysis/resolver_comparison.h"
#include "core/trust/findings.h"
#include "tests/support/inspected_world.h"

#include <QTest>

#include <algorithm>

using namespace rootline;
using namespace rootline::lab;
using namespace rootline::test;

namespace {

constexpr Timestamp kNow{1795300000};
const Server kResolver{Name(), "192.0.2.153"};
const Name kZone = name("example.test.");

/// A resolver as it behaves: whether it checks, and what it has.
struct Behaviour {
    bool validates = true;
    bool refuses = false;   ///< SERVFAIL where it checks
    bool isBroken = false;  ///< SERVFAIL in any case
    bool isSilent = false;
    bool trustsAnswer = true;     ///< sets AD on the answer
    std::vector<Record> ds = {};  ///< what it still has
};

struct Case {
    Scenario world;
    Behaviour behaviour;
};

ResolverReply reply(const ResolverQuestion& asked, Rcode rcode, bool authenticData, std::vector<Record> answer) {
    Message message;
    message.isResponse = true;
    message.recursionAvailable = true;
    message.checkingDisabled = asked.checkingDisabled;
    message.authenticData = authenticData;
    message.rcode = rcode;
    message.question = asked.question;
    message.answer = std::move(answer);
    message.edns = Edns{};
    if (rcode == Rcode::ServFail) {
        message.edns->errors = {{6, "bogus"}};
    }
    Reply made = makeReply(kResolver, Name(), asked.question, encodeMessage(message));
    made.role = ServerRole::Resolver;
    return {std::make_shared<const Reply>(std::move(made)), asked.checkingDisabled};
}

ResolverReply silence(const ResolverQuestion& asked) {
    Reply made;
    made.server = kResolver;
    made.role = ServerRole::Resolver;
    made.question = asked.question;
    return {std::make_shared<const Reply>(std::move(made)), asked.checkingDisabled};
}

/// The records that the world's servers give to a question.
std::vector<Record> recordsOf(const Evidence& evidence, const Question& question) {
    for (const auto& heard : evidence.replies()) {
        if (heard->question == question && heard->answered() && !heard->message->answer.empty()) {
            return heard->message->answer;
        }
    }
    return {};
}

ResolverReply says(const Behaviour& how, const ResolverQuestion& asked, const Evidence& evidence,
                   const ChainOfTrust& chain) {
    if (how.isSilent) {
        return silence(asked);
    }
    const bool isQuestion = asked.question == chain.question;
    if (isQuestion && (how.isBroken || (how.refuses && !asked.checkingDisabled))) {
        return reply(asked, Rcode::ServFail, false, {});
    }
    auto records = asked.question.type == RRType::DS && !how.ds.empty() ? how.ds : recordsOf(evidence, asked.question);
    if (asked.question.type == RRType::SOA && records.empty()) {
        records = {{asked.question.name, RRType::SOA, kClassIn, 60, Soa{}.toRdata()}};
    }
    const bool checked = how.validates && !asked.checkingDisabled && (!isQuestion || how.trustsAnswer);
    return reply(asked, Rcode::NoError, checked, std::move(records));
}

ChainOfTrust compared(const Case& one) {
    const auto world = inspect(one.world, std::nullopt, kNow);
    const auto chain = world.validate();
    std::vector<ResolverReply> replies;
    for (const auto& question : questionsForResolver(chain)) {
        replies.push_back(says(one.behaviour, question, world.evidence, chain));
    }
    return comparedWithResolvers(chain, world.evidence, replies);
}

Scenario changed(Change change) {
    Scenario scenario = minimalScenario();
    scenario.mutations = {{kZone, std::move(change), ""}};
    return scenario;
}

std::vector<Record> oldDs() {
    const DelegationSigner ds{4711, Algorithm::EcdsaP256Sha256, DigestType::Sha256, Bytes(32, 1)};
    return {{kZone, RRType::DS, kClassIn, 1800, ds.toRdata()}};
}

const Finding* find(const ChainOfTrust& chain, std::string_view code) {
    const auto found = std::find_if(chain.findings.begin(), chain.findings.end(),
                                    [&](const Finding& finding) { return finding.code() == code; });
    return found == chain.findings.end() ? nullptr : &*found;
}

QByteArray codes(const ChainOfTrust& chain) {
    QByteArray text;
    for (const Finding& finding : chain.findings) {
        text += QByteArray::fromStdString(std::string(finding.code())) + ' ';
    }
    return text;
}

}  // namespace

Q_DECLARE_METATYPE(Case)

class TestResolverComparison : public QObject {
    Q_OBJECT

private slots:
    void aGoodResolverSaysTheSame();
    void eachKindAndItsNeighbour_data();
    void eachKindAndItsNeighbour();
    void theDsThatACacheStillHolds();
    void whatIsHeldIsValidatedForWhoeverHasIt();
    void asksBothWays();
};

void TestResolverComparison::aGoodResolverSaysTheSame() {
    for (const auto& behaviour : {Behaviour{}, Behaviour{.trustsAnswer = false}}) {
        const auto chain = compared({minimalScenario(), behaviour});
        QCOMPARE(chain.verdict, Security::Secure);
        QVERIFY2(chain.findings.empty(), codes(chain).constData());
    }
}

void TestResolverComparison::eachKindAndItsNeighbour_data() {
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Case>("makes");
    QTest::addColumn<Case>("almost");
    const auto row = [](const char* code, Case makes, Case almost) {
        QTest::newRow(code) << QByteArray(code) << std::move(makes) << std::move(almost);
    };
    const Scenario healthy = minimalScenario();
    const Scenario broken = changed(Expire{});
    row("RESOLVER_DOES_NOT_VALIDATE", {healthy, {.validates = false}}, {healthy, {}});
    row("RESOLVER_REFUSES_WE_ACCEPT", {healthy, {.refuses = true}}, {broken, {.refuses = true}});
    row("RESOLVER_REFUSES", {healthy, {.isBroken = true}}, {healthy, {.refuses = true}});
    row("RESOLVER_ACCEPTS_WE_REFUSE", {broken, {.trustsAnswer = false}}, {broken, {.validates = false}});
    row("RESOLVER_CACHED_OLD", {healthy, {.ds = oldDs()}}, {healthy, {}});
    row("RESOLVER_UNUSABLE", {healthy, {.isSilent = true}}, {healthy, {.isBroken = true}});
    row("KEEP_SIGNING_UNTIL", {changed(DropDs{}), {.ds = oldDs()}}, {changed(DropDs{}), {}});
}

void TestResolverComparison::eachKindAndItsNeighbour() {
    QFETCH(QByteArray, code);
    QFETCH(Case, makes);
    QFETCH(Case, almost);
    const auto made = compared(makes);
    QVERIFY2(hasFinding(made, code.toStdString()), codes(made).constData());
    QCOMPARE(causeCode(made), causeCode(inspect(makes.world, std::nullopt, kNow).validate()));
    const auto neighbour = compared(almost);
    QVERIFY2(!hasFinding(neighbour, code.toStdString()), codes(neighbour).constData());
}

/// Story S5: the servers tell that there is no DS, the resolver of step 1 has fetched it shortly before.
void TestResolverComparison::theDsThatACacheStillHolds() {
    const Scenario story = findScenario("rollback-trap").value();
    const auto cache = inspect(atStep(story, 0), std::nullopt, kNow);
    const auto live = inspect(atStep(story, 1), std::nullopt, kNow);
    const auto chain = live.validate();
    QCOMPARE(chain.verdict, Security::Insecure);
    const Question ds{kZone, RRType::DS};
    const Server parent{name("a.nic.test."), "192.0.2.11"};
    const Reply kept = lab::exchange(*cache.world, {1, parent, name("test."), ds});
    QVERIFY(kept.answered() && !kept.message->answer.empty());
    const auto told =
        comparedWithResolvers(chain, live.evidence, {reply({ds, true}, Rcode::NoError, false, kept.message->answer)});
    const auto* finding = find(told, "KEEP_SIGNING_UNTIL");
    QVERIFY2(finding != nullptr, codes(told).constData());
    QCOMPARE(finding->detail.as<KeepSigningUntil>()->until.seconds, chain.at.seconds + 3600);
    QVERIFY(finding->zone == kZone);
    // What the finding asks for: signed again, also those who still have the DS reach the domain.
    QCOMPARE(inspect(atStep(story, 2), std::nullopt, kNow).validate().verdict, Security::Secure);
}

/// For the picture: the old set itself, until when, and what it makes of the chain.
void TestResolverComparison::whatIsHeldIsValidatedForWhoeverHasIt() {
    const auto chain = compared({minimalScenario(), {.ds = oldDs()}});
    QCOMPARE(chain.verdict, Security::Secure);
    QCOMPARE(chain.held.size(), std::size_t{1});
    QVERIFY(chain.held.front().rrset.owner == kZone && chain.held.front().rrset.type == RRType::DS);
    QCOMPARE(chain.held.front().until.seconds, kNow.seconds + 1800);
    QCOMPARE(chain.held.front().verdict, Security::Bogus);  // no key of today fits it
    QVERIFY(compared({minimalScenario(), {}}).held.empty());
}

void TestResolverComparison::asksBothWays() {
    const auto questions = questionsForResolver(inspect(minimalScenario(), std::nullopt, kNow).validate());
    const Question www{name("www.example.test."), RRType::A};
    for (const bool checkingDisabled : {false, true}) {
        QVERIFY(std::find(questions.begin(), questions.end(), ResolverQuestion{www, checkingDisabled}) !=
                questions.end());
    }
    QCOMPARE(questions.size(), std::size_t{5});
}

QTEST_GUILESS_MAIN(TestResolverComparison)
#include "tst_resolver_comparison.moc"
