// SPDX-License-Identifier: MIT
// The root key sentinel (RFC 8509 section 4.3): what the answers to two names show about a resolver's trust anchors.
#include "core/analysis/key_sentinel.h"
#include "tests/support/inspected_world.h"

#include <QTest>

#include <algorithm>

using namespace rootline;
using namespace rootline::test;

namespace {

const Server kResolver{Name(), "192.0.2.153"};
const Name kZone = name("sentinel.test.");
constexpr std::uint16_t kTag = 4711;

enum class Said { Address, Refusal, NoName, Nothing };

/// One resolver's answers about one key.
struct Answers {
    Said isTrusted = Said::Address;
    Said notTrusted = Said::Address;
    bool checked = true;             ///< it sets AD
    Said unchecked = Said::Address;  ///< to both names, where checking is disabled
};

ResolverReply reply(const Name& owner, bool checkingDisabled, Said said, bool checked) {
    const Question question{owner, RRType::A};
    Message message;
    message.isResponse = true;
    message.recursionAvailable = true;
    message.question = question;
    message.authenticData = checked && !checkingDisabled;
    message.rcode = said == Said::Refusal ? Rcode::ServFail : said == Said::NoName ? Rcode::NxDomain : Rcode::NoError;
    if (said == Said::Address) {
        message.answer = {{owner, RRType::A, kClassIn, 60, Bytes{192, 0, 2, 7}}};
    }
    Reply made = said == Said::Nothing ? Reply{} : makeReply(kResolver, Name(), question, encodeMessage(message));
    made.server = kResolver;
    made.question = question;
    made.role = ServerRole::Resolver;
    return {std::make_shared<const Reply>(std::move(made)), checkingDisabled};
}

std::vector<ResolverReply> replies(const Answers& answers, std::uint16_t tag = kTag) {
    const Name is = *sentinelName(tag, true, kZone);
    const Name isNot = *sentinelName(tag, false, kZone);
    return {reply(is, false, answers.isTrusted, answers.checked),
            reply(isNot, false, answers.notTrusted, answers.checked), reply(is, true, answers.unchecked, false),
            reply(isNot, true, answers.unchecked, false)};
}

}  // namespace

Q_DECLARE_METATYPE(Answers)
Q_DECLARE_METATYPE(rootline::SentinelState)

class TestKeySentinel final : public QObject {
    Q_OBJECT

private slots:
    void namesHaveFiveDigits() {
        QCOMPARE(sentinelName(20326, true, kZone)->toText(),
                 std::string("root-key-sentinel-is-ta-20326.sentinel.test."));
        QCOMPARE(sentinelName(42, false, kZone)->toText(),
                 std::string("root-key-sentinel-not-ta-00042.sentinel.test."));
        const std::string label(60, 'x');
        const Name longest = *Name::fromText(label + "." + label + "." + label + "." + label.substr(0, 50) + ".");
        QVERIFY(!sentinelName(42, true, longest));
    }

    void states_data() {
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<int>("validates");  // -1: not known
        QTest::addColumn<SentinelState>("state");
        QTest::newRow("Vnew") << Answers{.notTrusted = Said::Refusal} << 1 << SentinelState::Trusts;
        QTest::newRow("Vold") << Answers{.isTrusted = Said::Refusal} << 1 << SentinelState::DoesNotTrust;
        QTest::newRow("Vind") << Answers{} << 1 << SentinelState::DoesNotTell;
        QTest::newRow("nonV") << Answers{.checked = false} << 0 << SentinelState::DoesNotValidate;
        QTest::newRow("zone not signed") << Answers{.checked = false} << 1 << SentinelState::NotSecure;
        QTest::newRow("zone broken") << Answers{.isTrusted = Said::Refusal, .notTrusted = Said::Refusal} << 1
                                     << SentinelState::NotSecure;
        QTest::newRow("no such names") << Answers{Said::NoName, Said::NoName, true, Said::NoName} << 1
                                       << SentinelState::NamesMissing;
        QTest::newRow("silent") << Answers{.isTrusted = Said::Nothing} << 1 << SentinelState::Unanswered;
        QTest::newRow("whether it checks is not known") << Answers{.checked = false} << -1 << SentinelState::NotSecure;
    }
    void states() {
        QFETCH(const Answers, answers);
        QFETCH(const int, validates);
        const auto known = validates < 0 ? std::optional<bool>() : std::optional(validates == 1);
        const auto results = sentinelResults(replies(answers), known);
        QCOMPARE(results.size(), std::size_t{1});
        QCOMPARE(results[0].keyTag, kTag);
        QTEST(results[0].state, "state");
    }

    void eachKeyByItself() {
        auto both = replies({.notTrusted = Said::Refusal}, 1);
        const auto other = replies({.isTrusted = Said::Refusal}, 2);
        both.insert(both.end(), other.begin(), other.end());
        QCOMPARE(sentinelResults(both, true),
                 (std::vector<SentinelResult>{{1, SentinelState::Trusts}, {2, SentinelState::DoesNotTrust}}));
    }

    void otherNamesAreNone() {
        for (const char* text : {"www.test.", "root-key-sentinel-is-ta-1.test.", "root-key-sentinel-is-ta-99999.test.",
                                 "root-key-sentinel-is-ta-00042x.test.", "."}) {
            QVERIFY2(!isSentinelReply(reply(name(text), false, Said::Address, true)), text);
        }
        QVERIFY(isSentinelReply(reply(name("Root-Key-Sentinel-Not-TA-00042.test."), false, Said::Address, true)));
    }

    /// The keys that the root publishes for others to trust, once they are heard; four questions for each.
    void whatIsAskedFor() {
        const ChainOfTrust chain = inspect(lab::minimalScenario()).validate();
        const auto tags = sentinelTags(chain);
        QCOMPARE(tags.size(), std::size_t{1});
        QCOMPARE(tags[0], chain.findZone(Name())->link.anchors.at(0).keyTag());
        const auto questions = questionsForSentinel(chain, kZone);
        QCOMPARE(questions.size(), std::size_t{4});
        QCOMPARE(std::ranges::count(questions, true, &ResolverQuestion::checkingDisabled), 2);
        ChainOfTrust island = chain;
        island.zones.front().link.state = LinkState::AboveAnchor;
        QVERIFY(questionsForSentinel(island, kZone).empty());
    }

    void theResolverIsTold() {
        const auto world = inspect(lab::minimalScenario());
        const auto told = [&](const Answers& answers, std::string_view code) {
            const auto chain = comparedWithResolvers(world.validate(), world.evidence, replies(answers));
            return std::ranges::count(chain.findings, code, &Finding::code) == 1;
        };
        QVERIFY(told({.notTrusted = Said::Refusal}, "RESOLVER_TRUSTS_KEY"));
        QVERIFY(told({.isTrusted = Said::Refusal}, "RESOLVER_LACKS_KEY"));
        const std::uint16_t trusted = sentinelTags(world.validate()).at(0);
        const auto severity = [&](std::uint16_t tag) {
            const auto chain =
                comparedWithResolvers(world.validate(), world.evidence, replies({.isTrusted = Said::Refusal}, tag));
            return std::ranges::find(chain.findings, "RESOLVER_LACKS_KEY", &Finding::code)->severity;
        };
        QCOMPARE(severity(trusted), Severity::Warning);
        QCOMPARE(severity(static_cast<std::uint16_t>(trusted + 1)), Severity::Notice);  // only announced
        QVERIFY(told({}, "RESOLVER_KEYS_UNKNOWN"));
        QVERIFY(!told({}, "RESOLVER_TRUSTS_KEY"));
        auto both = replies({.notTrusted = Said::Refusal}, 1);
        const auto other = replies({.notTrusted = Said::Refusal}, 2);
        both.insert(both.end(), other.begin(), other.end());
        QCOMPARE(std::ranges::count(comparedWithResolvers(world.validate(), world.evidence, both).findings,
                                    "RESOLVER_TRUSTS_KEY", &Finding::code),
                 2);
        const auto chain =
            comparedWithResolvers(world.validate(), world.evidence, replies({.isTrusted = Said::Refusal}));
        QCOMPARE(chain.verdict, Security::Secure);
    }
};

QTEST_GUILESS_MAIN(TestKeySentinel)
#include "tst_key_sentinel.moc"
