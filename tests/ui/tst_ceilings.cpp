// SPDX-License-Identifier: MIT
// What one hostile reply may cost: the processor time for validating it and for showing it in the window, beside a loop that
// is measured in the same run, so that a slow machine or a build with sanitizers changes nothing.
#include "core/trust/each_server.h"
#include "tests/support/forge.h"
#include "ui/graph/graph_view.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTest>

#include <ctime>
#include <functional>
#include <map>

using namespace rootline;
using namespace rootline::test;

namespace {

const Question kWww{Name::fromText("www.example.").value(), RRType::A};

/// Processor time in milliseconds.
double cpuOf(const std::function<void()>& work) {
    const auto begin = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// A loop of the kind of work that validating is: about 100 ms where the build is optimised and the machine of 2024.
double calibration() {
    return cpuOf([] {
        std::map<std::string, int> counts;
        std::uint32_t value = 1;
        for (int i = 0; i < 150000; ++i) {
            value = value * 1664525 + 1013904223;
            ++counts[std::to_string(value)];
        }
    });
}

std::vector<Record> keys(const Forge& forge, int count) {
    std::vector<Record> records;
    for (int i = 0; i < count; ++i) {
        DnsKey key = forge.key();
        key.publicKey[0] = static_cast<std::uint8_t>(i);
        key.publicKey[1] = static_cast<std::uint8_t>(i >> 8);
        records.push_back({forge.zone(), RRType::DNSKEY, kClassIn, 3600, key.toRdata()});
    }
    records.push_back({forge.zone(), RRType::DNSKEY, kClassIn, 3600, forge.key().toRdata()});
    return records;
}

Forge& publish(Forge& forge, std::vector<Record> records) {
    return forge.answers({forge.zone(), RRType::DNSKEY}, Rcode::NoError, forge.sign(std::move(records)));
}

ChainOfTrust validated(const Forge& forge, const Question& question, const Evidence& evidence) {
    const std::vector<TrustAnchor> anchors{{forge.zone(), forge.key()}};
    return validateEachServer(evidence, question, anchors, Policy(), {Forge::kNow});
}

ChainOfTrust validated(const Forge& forge, const Question& question) {
    return validated(forge, question, forge.evidence());
}

using Attack = std::function<ChainOfTrust()>;

ChainOfTrust twoThousandKeys() {
    Forge forge;
    publish(forge, keys(forge, 2000)).answers(kWww, Rcode::NoError, forge.sign("www A 192.0.2.1"));
    return validated(forge, kWww);
}

ChainOfTrust twoThousandDs() {
    Forge parent;
    Forge child("child.example.");
    std::vector<Record> records;
    for (int i = 0; i < 2000; ++i) {
        Bytes digest(32, static_cast<std::uint8_t>(i));
        digest[1] = static_cast<std::uint8_t>(i >> 8);
        const DelegationSigner ds{static_cast<std::uint16_t>(i % 7), Algorithm::EcdsaP256Sha256, DigestType::Sha256,
                                  digest};
        records.push_back({child.zone(), RRType::DS, kClassIn, 3600, ds.toRdata()});
    }
    parent.publishes().answers({child.zone(), RRType::DS}, Rcode::NoError, parent.sign(std::move(records)));
    const Question question{Name::fromText("www.child.example.").value(), RRType::A};
    publish(child, keys(child, 2000)).answers(question, Rcode::NoError, child.sign("www A 192.0.2.1"));
    Evidence evidence = parent.evidence();
    for (const auto& reply : child.evidence().replies()) {
        evidence.add(reply);
    }
    return validated(parent, question, evidence);
}

ChainOfTrust manyTypes() {
    Forge forge;
    std::vector<Record> records = parseZoneText("www A 192.0.2.1", forge.zone(), 3600).value();
    for (int i = 0; i < 500; ++i) {
        records.push_back({kWww.name, static_cast<RRType>(1000 + i), kClassIn, 3600, {1}});
    }
    forge.publishes().answers(kWww, Rcode::NoError, forge.sign(std::move(records)));
    return validated(forge, kWww);
}

ChainOfTrust manyAliases() {
    Forge forge;
    std::string text;
    for (int i = 0; i < 300; ++i) {
        text += (i == 0 ? "www" : "a" + std::to_string(i)) + " CNAME a" + std::to_string(i + 1) + "\n";
    }
    forge.publishes().answers(kWww, Rcode::NoError, forge.sign(text));
    return validated(forge, kWww);
}

ChainOfTrust manySigners() {
    Forge forge;
    auto answer = forge.sign("www A 192.0.2.1");
    for (int i = 0; i < 300; ++i) {
        Forgery how;
        how.signer = Name::fromText("s" + std::to_string(i) + ".www.example.").value();
        answer.push_back(forge.sign("www A 192.0.2.1", how).back());
    }
    forge.publishes().answers(kWww, Rcode::NoError, answer);
    return validated(forge, kWww);
}

ChainOfTrust manyAddresses() {
    Forge forge;
    std::string text;
    for (int i = 0; i < 3800; ++i) {
        text += "www A 192.0." + std::to_string(i / 256) + "." + std::to_string(i % 256) + "\n";
    }
    forge.publishes().answers(kWww, Rcode::NoError, forge.sign(text));
    return validated(forge, kWww);
}

ChainOfTrust manyParameterSets() {
    Forge forge;
    std::string deep;
    for (int i = 0; i < 100; ++i) {
        deep += "a.";
    }
    const Question question{Name::fromText(deep + "example.").value(), RRType::A};
    auto proof = forge.sign("@ SOA ns hostmaster 1 3600 900 86400 300");
    for (int i = 0; i < 250; ++i) {
        Nsec3 form;
        form.iterations = 150;
        form.salt = {static_cast<std::uint8_t>(i)};
        const auto record = forge.nsec3("nobody", {RRType::A}, false, form);
        proof.insert(proof.end(), record.begin(), record.end());
    }
    forge.publishes().answers(question, Rcode::NxDomain, {}, proof);
    return validated(forge, question);
}

}  // namespace

Q_DECLARE_METATYPE(Attack)

class TestCeilings : public QObject {
    Q_OBJECT

private slots:
    void oneReply_data();
    void oneReply();
};

void TestCeilings::oneReply_data() {
    QTest::addColumn<Attack>("attack");
    QTest::newRow("2,000 keys") << Attack(twoThousandKeys);
    QTest::newRow("2,000 DS, 2,000 keys") << Attack(twoThousandDs);
    QTest::newRow("500 signed types") << Attack(manyTypes);
    QTest::newRow("300 aliases") << Attack(manyAliases);
    QTest::newRow("300 signers") << Attack(manySigners);
    QTest::newRow("3,800 addresses") << Attack(manyAddresses);
    QTest::newRow("250 NSEC3 parameter sets") << Attack(manyParameterSets);
}

void TestCeilings::oneReply() {
    QFETCH(const Attack, attack);
    const double unit = calibration();
    ChainOfTrust chain;
    const double validating = cpuOf([&] { chain = attack(); }) / unit;
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    QCoreApplication::processEvents();
    const double showing = cpuOf([&] {
                               window.setQuestion(chain.question, {});
                               window.showChain(chain, Phase::Done);
                               QCoreApplication::processEvents();
                               window.grab();
                           }) /
                           unit;
    double longest = 0;
    int selected = 0;
    for (const GraphNode& node : window.picture()->graph().nodes) {
        if (++selected % 20 == 1) {
            longest = std::max(longest, cpuOf([&] {
                                            window.selectPart(node.id);
                                            QCoreApplication::processEvents();
                                        }) / unit);
        }
    }
    qInfo("%s: validating %.1f, showing %.1f, longest selection %.1f (1 = %.0f ms here)", QTest::currentDataTag(),
          validating, showing, longest, unit);
    QVERIFY(validating < 20);
    QVERIFY(showing < 10);
    QVERIFY(longest < 5);
}

QTEST_MAIN(TestCeilings)
#include "tst_ceilings.moc"
