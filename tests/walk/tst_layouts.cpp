// SPDX-License-Identifier: MIT
#include "core/lab/world.h"
#include "core/trust/validate.h"
#include "core/walk/walk.h"

#include <QTest>

#include <array>

using namespace rootline;

namespace {

constexpr Timestamp kNow{1'800'000'000};
constexpr std::array kZones{".", "test.", "co.test.", "x.co.test."};
using Layout = std::array<int, kZones.size()>;  // which server has the zone

Name name(std::string_view text) {
    return Name::fromText(text).value();
}

/// Every way to spread the zones over servers: a zone is at a server that has zones above it, or at a new one.
std::vector<Layout> layouts() {
    std::vector<Layout> all;
    for (int test = 0; test <= 1; ++test) {
        for (int co = 0; co <= test + 1; ++co) {
            for (int x = 0; x <= std::max(test, co) + 1; ++x) {
                all.push_back({0, test, co, x});
            }
        }
    }
    return all;
}

/// Zones below `signedDown` of them are not signed.
lab::Scenario spread(const Layout& layout, std::size_t signedDown, const Question& question) {
    lab::Scenario scenario;
    scenario.name = "layout";
    scenario.question = question;
    for (std::size_t i = 0; i < kZones.size(); ++i) {
        const auto server = std::to_string(layout[i]);
        lab::ZoneSpec zone;
        zone.name = name(kZones[i]);
        zone.servers = {{name("ns" + server + ".test."), "192.0.2.1" + server}};
        if (i < signedDown) {
            zone.keys = {lab::KeySpec{}};
        }
        if (!zone.name.isRoot()) {
            zone.records = lab::zoneRecords("www A 198.51.100.1\nalias CNAME www.x.co.test.", zone.name);
        }
        scenario.zones.push_back(zone);
    }
    return scenario;
}

/// Which of the zones has the answer, or the target of the alias.
std::size_t answeringZone(const Question& question) {
    const bool leadsDown = question.name.label(0) == "alias" && question.type != RRType::CNAME;
    const Name owner = question.type == RRType::DS ? question.name.parent() : question.name;
    std::size_t deepest = 0;
    for (std::size_t i = 0; i < kZones.size(); ++i) {
        deepest = owner.isAtOrBelow(name(kZones[i])) ? i : deepest;
    }
    return leadsDown ? kZones.size() - 1 : deepest;
}

Evidence heard(const lab::World& world) {
    std::set<Name> owners;
    for (const TrustAnchor& anchor : world.trustAnchors()) {
        owners.insert(anchor.owner);
    }
    Walk walk(world.scenario().question, world.rootHints(), owners);
    for (auto asks = walk.takeAsks(); !asks.empty(); asks = walk.takeAsks()) {
        for (const Ask& ask : asks) {
            Bytes wire = world.answer(ask.server.address, encodeQuery(ask.question, 1), Protocol::Tcp);
            walk.receive(ask.id, makeReply(ask.server, ask.zone, ask.question, std::move(wire)));
        }
    }
    return walk.evidence();
}

ChainOfTrust judge(const lab::Scenario& scenario) {
    const auto world = lab::World::build(scenario, kNow);
    return validate(heard(*world), scenario.question, world->trustAnchors(), {}, kNow);
}

}  // namespace

/// Whichever zones share a server: what a verdict needs is asked for.
class TestLayouts : public QObject {
    Q_OBJECT

private slots:
    void everyLayoutIsJudged_data();
    void everyLayoutIsJudged();
};

void TestLayouts::everyLayoutIsJudged_data() {
    QTest::addColumn<QString>("servers");
    QCOMPARE(layouts().size(), std::size_t{15});  // of four things into groups
    for (const auto& layout : layouts()) {
        QString servers;
        for (const int server : layout) {
            servers += QString::number(server);
        }
        QTest::newRow(servers.toUtf8().constData()) << servers;
    }
}

void TestLayouts::everyLayoutIsJudged() {
    QFETCH(const QString, servers);
    Layout layout{};
    for (std::size_t i = 0; i < layout.size(); ++i) {
        layout[i] = servers[static_cast<qsizetype>(i)].digitValue();
    }
    const std::vector<std::pair<const char*, RRType>> questions{
        {"x.co.test.", RRType::DS},       {"co.test.", RRType::DS},    {"test.", RRType::DS},
        {"x.co.test.", RRType::DNSKEY},   {"co.test.", RRType::NS},    {"x.co.test.", RRType::SOA},
        {"www.x.co.test.", RRType::A},    {"www.co.test.", RRType::A}, {"www.x.co.test.", RRType::TXT},
        {"no.x.co.test.", RRType::A},     {"no.co.test.", RRType::DS}, {"www.co.test.", RRType::DS},
        {"alias.x.co.test.", RRType::A},  {"alias.test.", RRType::A},  {"alias.co.test.", RRType::CNAME},
        {"a.no.x.co.test.", RRType::TXT}, {"x.co.test.", RRType::CAA},
    };
    for (std::size_t signedDown = 2; signedDown <= kZones.size(); ++signedDown) {
        for (const auto& [owner, type] : questions) {
            const Question question{name(owner), type};
            const auto expected = answeringZone(question) < signedDown ? Security::Secure : Security::Insecure;
            const auto what =
                QByteArray(owner) + ' ' + typeText(type).c_str() + ", signed: " + QByteArray::number(int(signedDown));
            QVERIFY2(judge(spread(layout, signedDown, question)).verdict == expected, what.constData());
        }
    }
}

QTEST_APPLESS_MAIN(TestLayouts)
#include "tst_layouts.moc"
