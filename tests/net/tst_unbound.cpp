// SPDX-License-Identifier: MIT
#include "core/net/inspector.h"
#include "core/net/resolver_transport.h"
#include "tests/net/unbound_resolver.h"

#include <QSignalSpy>
#include <QTest>

using namespace rootline;
using namespace rootline::test;

namespace {

const Timestamp kNow{1'800'000'000};  // not now: Unbound itself finds everything out of date, and must hand it on

// Where a resolver leads to another verdict than the name servers, and why that cannot be otherwise.
const QHash<QString, QString> kDifferences{
    {QStringLiteral("one-server-behind"), QStringLiteral("a resolver hands on what one of the servers says")}};

/// A world on loopback with Unbound before it, both ways to ask.
class TwoWays {
public:
    TwoWays(const lab::Scenario& scenario, const TestAuthority& authority)
        : world_(lab::World::build(test::onLoopback(scenario, "127.72.0."), kNow)),
          servers_(world_, 0),
          unbound_(servers_, authority),
          authority_(authority) {}

    [[nodiscard]] bool isReady() const { return servers_.isReady() && unbound_.isReady(); }
    [[nodiscard]] const UnboundResolver& unbound() const { return unbound_; }
    [[nodiscard]] const lab::World& world() const { return *world_; }

    [[nodiscard]] ChainOfTrust byServers(const Question& question) const {
        LiveTransport transport({.port = servers_.port(), .attemptTimeoutMs = 250});
        return inspect(question, transport, {});
    }
    [[nodiscard]] ChainOfTrust via(const QString& text, const Question& question) const {
        const QList<ResolverAddress> resolvers{viaFromText(text).value().resolver};
        ResolverTransport transport(resolvers, {.attemptTimeoutMs = 5000}, {10000, authority_.authorities()});
        return inspect(question, transport, serversOf(resolvers));
    }
    [[nodiscard]] ChainOfTrust via(const Question& question) const {
        return via(QStringLiteral("127.0.0.1@%1").arg(unbound_.port), question);
    }

private:
    [[nodiscard]] ChainOfTrust inspect(const Question& question, Transport& transport,
                                       const std::vector<Server>& resolvers) const {
        InspectionRequest request;
        request.question = question;
        request.rootHints = world_->rootHints();
        request.resolvers = resolvers;
        request.anchors = world_->trustAnchors();
        request.at = world_->now();
        Inspector inspector(request, transport);
        QSignalSpy finished(&inspector, &Inspector::finished);
        inspector.start();
        if (!finished.wait(60'000)) {
            qFatal("the inspection does not end");
        }
        return inspector.chain();
    }

    std::shared_ptr<const lab::World> world_;
    LoopbackWorld servers_;
    UnboundResolver unbound_;
    const TestAuthority& authority_;
};

QString text(const ChainOfTrust& chain) {
    static const char* const kVerdicts[] = {"secure", "insecure", "bogus", "indeterminate"};
    const auto cause = chain.cause();
    QString zones;
    for (const Zone& zone : chain.zones) {
        zones += QString::fromStdString(zone.name.toText()) + u' ';
    }
    return QStringLiteral("%1 %2 [%3]")
        .arg(QString::fromLatin1(kVerdicts[static_cast<int>(chain.verdict)]),
             cause ? QString::fromLatin1(chain.findings[*cause].code().data()) : QStringLiteral("-"), zones);
}

}  // namespace

/// What a real resolver hands on leads to the same verdict, cause and zones as what the name servers say themselves.
class TestUnbound : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (UnboundResolver::program().isEmpty()) {
            QSKIP("skipped: unbound is not installed (tests/run installs it)");
        }
        QVERIFY(authority_.isReady());
    }
    void everyWorld_data();
    void everyWorld();
    void everyKindOfQuestion_data();
    void everyKindOfQuestion();
    void overTlsAndHttps();

private:
    TestAuthority authority_;
};

void TestUnbound::everyWorld_data() {
    QTest::addColumn<QString>("world");
    for (const std::string& world : lab::scenarioNames()) {
        QTest::newRow(world.c_str()) << QString::fromStdString(world);
    }
}

void TestUnbound::everyWorld() {
    QFETCH(const QString, world);
    const TwoWays ways(*lab::findScenario(world.toStdString()), authority_);
    QVERIFY2(ways.isReady(), ways.unbound().log());
    const Question question = ways.world().scenario().question;
    if (kDifferences.contains(world)) {
        QVERIFY(text(ways.via(question)) != text(ways.byServers(question)));
    } else {
        QCOMPARE(text(ways.via(question)), text(ways.byServers(question)));
    }
}

void TestUnbound::everyKindOfQuestion_data() {
    QTest::addColumn<bool>("nsec3");
    QTest::addColumn<bool>("optOut");
    QTest::newRow("NSEC") << false << false;
    QTest::newRow("NSEC3") << true << false;
    QTest::newRow("NSEC3 with opt-out") << true << true;
}

void TestUnbound::everyKindOfQuestion() {
    QFETCH(const bool, nsec3);
    QFETCH(const bool, optOut);
    lab::DenialStyle denial;
    denial.kind = nsec3 ? lab::DenialStyle::Kind::Nsec3 : lab::DenialStyle::Kind::Nsec;
    denial.optOut = optOut;
    const TwoWays ways(lab::minimalScenario({lab::KeySpec{}}, denial), authority_);
    QVERIFY2(ways.isReady(), ways.unbound().log());
    const std::pair<const char*, RRType> questions[] = {{"www.example.test.", RRType::A},
                                                        {"example.test.", RRType::SOA},
                                                        {"example.test.", RRType::DNSKEY},
                                                        {"example.test.", RRType::DS},
                                                        {".", RRType::NS},
                                                        {"www.example.test.", RRType::MX},
                                                        {"nothing.example.test.", RRType::A},
                                                        {"any.wild.example.test.", RRType::A},
                                                        {"any.wild.example.test.", RRType::MX},
                                                        {"alias.example.test.", RRType::A},
                                                        {"host.moved.example.test.", RRType::A},
                                                        {"b.c.example.test.", RRType::A},
                                                        {"big.example.test.", RRType::TXT},
                                                        {"www.plain.example.test.", RRType::A},
                                                        {"plain.example.test.", RRType::DS},
                                                        {"no.plain.example.test.", RRType::A},
                                                        {"nothing.", RRType::A},
                                                        {"no.such.name.test.", RRType::A}};
    for (const auto& [owner, type] : questions) {
        const Question question{Name::fromText(owner).value(), type};
        const QString what = QString::fromLatin1(owner) + u' ' + QString::fromStdString(typeText(type)) + u' ';
        QCOMPARE(what + text(ways.via(question)), what + text(ways.byServers(question)));
    }
}

void TestUnbound::overTlsAndHttps() {
    const TwoWays ways(*lab::findScenario("healthy"), authority_);
    QVERIFY2(ways.isReady(), ways.unbound().log());
    const Question question = ways.world().scenario().question;
    const QString expected = text(ways.byServers(question));
    QCOMPARE(text(ways.via(QStringLiteral("tls://127.0.0.1:%1").arg(ways.unbound().tlsPort), question)), expected);
    QCOMPARE(text(ways.via(QStringLiteral("https://127.0.0.1:%1/dns-query").arg(ways.unbound().httpsPort), question)),
             expected);
}

QTEST_GUILESS_MAIN(TestUnbound)
#include "tst_unbound.moc"
